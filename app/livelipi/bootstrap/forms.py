"""The settings window and the first steps, with what lies behind them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from livelipi.runtime.commands import Command, RenewKey
from livelipi.runtime.key_desk import KeyDesk
from livelipi.runtime.microphone_test import MicrophoneTest
from livelipi.runtime.model_shelf import ModelShelf

if TYPE_CHECKING:
    from livelipi.ui.commands import Asked
    from livelipi.ui.settings.services import SettingsServices
    from livelipi.ui.settings.window import SettingsWindow
    from livelipi.ui.welcome.window import Welcome


class Forms:
    """Keys, models and the microphone's test, shared by both windows.

    Args:
        dispatch: Takes what is for the controller.
        file: Where the settings are kept.
        complaints: What is wrong with that file.

    Attributes:
        keys: Its ``find`` also knows a key that holds for this run only; places ask it.
    """

    def __init__(
        self, dispatch: Callable[[Command], None], file: Path, complaints: tuple[str, ...]
    ) -> None:
        from livelipi.audio.microphone import Microphone

        self.keys = KeyDesk(on_change=lambda address: dispatch(RenewKey()))
        self._models = ModelShelf()
        self._microphone = MicrophoneTest(Microphone)
        self._file = file
        self._complaints = complaints

    def make_settings(self, ask: Callable[[Asked], None]) -> SettingsWindow:
        """The settings window."""
        from livelipi.ui.settings.window import SettingsWindow

        return SettingsWindow(ask, self._services())

    def make_welcome(self, ask: Callable[[Asked], None]) -> Welcome:
        """The first steps."""
        from livelipi.ui.welcome.window import Welcome

        return Welcome(ask, self._services(), self._microphone)

    async def close(self) -> None:
        """Give up what is under way and let go of the microphone."""
        await self._microphone.close()
        await self.keys.close()
        await self._models.close()

    def _services(self) -> SettingsServices:
        from livelipi.ui.settings.services import SettingsServices

        return SettingsServices(self.keys, self._models, self._file, self._complaints)
