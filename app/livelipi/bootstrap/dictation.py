"""Dictation with everything behind it: keys, microphone, other programs, history."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable
from typing import TYPE_CHECKING

from livelipi.audio.cue import Cue
from livelipi.audio.source import FrameSource
from livelipi.desktop.hotkeys.none import NoHotkeys
from livelipi.desktop.insertion.inserter import DesktopInserter
from livelipi.desktop.insertion.platforms import hands
from livelipi.domain.dictation.contract import Hotkeys, Program
from livelipi.domain.errors import HotkeyError
from livelipi.runtime import messages
from livelipi.runtime.commands import Command, DictationCommand
from livelipi.runtime.controller import Controller
from livelipi.runtime.dictation.delivery import Delivery
from livelipi.runtime.dictation.journal import Journal
from livelipi.runtime.dictation.keys import DictationKeys
from livelipi.runtime.dictation.learning import Learning
from livelipi.runtime.dictation.service import Dictation

if TYPE_CHECKING:
    from livelipi.ui.dictation.pill import Pill


class DictationProgram:
    """Takes what is asked of dictation, and hands everything else on to the controller.

    Args:
        controller: Whose settings, recognizer and history are shared.
        microphone: Makes a source for a device id.

    Attributes:
        service: The turns.
    """

    def __init__(self, controller: Controller, microphone: Callable[[str], FrameSource]) -> None:
        from livelipi.ui.dictation.clipboard import QtClipboard
        from livelipi.ui.dictation.selection import selected

        self._controller = controller
        clipboard = QtClipboard()
        self._inserter = DesktopInserter(
            hands(), clipboard, lambda: controller.state.settings.dictation
        )
        self._cue = Cue()
        journal = Journal(lambda: controller.recording, controller.not_recorded, time.monotonic)
        self.service = Dictation(
            controller,
            microphone=microphone,
            inserter=self._inserter,
            delivery=Delivery(
                self._inserter,
                _cannot_take_back,
                lambda: controller.state,
                clipboard.keep,
                journal,
            ),
            learn=Learning(selected, lambda: controller.state, controller.dispatch),
            sound=self._cue.play,
        )
        self._keys = DictationKeys(
            _hotkeys(self._no_hotkey), self.service.dispatch, self.service.arm, self._no_hotkey
        )

    def dispatch(self, command: Command) -> None:
        """Do what a person asked for."""
        if isinstance(command, DictationCommand):
            self.service.dispatch(command)
        else:
            self._controller.dispatch(command)

    def start(self, pill: Pill) -> None:
        """Listen to the keys that are set, and show turns."""
        self.service.subscribe(pill.show_turn)
        self.service.subscribe(self._keys.turn)
        self._controller.subscribe(self.service.follow)
        self._controller.subscribe(self._keys.follow)

    async def close(self) -> None:
        """Finish what was said, and let go of keys and microphone; before the controller closes."""
        await self._keys.close()
        await self.service.close()
        await self._cue.close()
        await self._inserter.close()

    def _no_hotkey(self, error: HotkeyError) -> None:
        self._controller.tell(messages.no_hotkey(error))


def _hotkeys(lost: Callable[[HotkeyError], None]) -> Hotkeys:
    display = os.environ.get("DISPLAY")
    if sys.platform == "linux" and display and not os.environ.get("WAYLAND_DISPLAY"):
        from livelipi.desktop.hotkeys.x11 import X11Hotkeys

        return X11Hotkeys(display, lost)
    return NoHotkeys("This desktop gives LiveLipi no keys that work in other programs.")


async def _cannot_take_back(program: Program) -> str:
    """No platform tells what an undo key would take away in another program."""
    where = program.name or "the other program"
    return f"LiveLipi cannot take text out of {where} again; Ctrl+Z there does."
