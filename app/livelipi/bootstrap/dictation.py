"""Dictation with everything behind it: keys, microphone, other programs, history."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable
from typing import TYPE_CHECKING

from livelipi.audio.cue import Cue
from livelipi.audio.source import FrameSource
from livelipi.desktop.hotkeys import hotkeys_for
from livelipi.desktop.insertion.inserter import DesktopInserter
from livelipi.desktop.insertion.platforms import hands
from livelipi.domain.errors import HotkeyError
from livelipi.runtime import messages
from livelipi.runtime.commands import Command, DictationCommand
from livelipi.runtime.controller import Controller
from livelipi.runtime.dictation.delivery import Delivery, Outcome
from livelipi.runtime.dictation.journal import Journal
from livelipi.runtime.dictation.keys import DictationKeys
from livelipi.runtime.dictation.learning import Learning
from livelipi.runtime.dictation.service import Dictation
from livelipi.runtime.dictation.state import Phase

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
        self._settled = False
        """What was set at the beginning holds, or was found not to be had."""
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
                self._inserter.undo,
                lambda: controller.state,
                clipboard.keep,
                journal,
            ),
            learn=Learning(selected, lambda: controller.state, controller.dispatch),
            sound=self._cue.play,
        )
        self._keys = DictationKeys(
            hotkeys_for(os.environ, sys.platform, self._no_hotkey),
            self.service.dispatch,
            self.service.arm,
            self._no_hotkey,
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

    def _arm(self, on: bool, holds: bool) -> None:
        self._settled = True
        self.service.arm(on, holds)

    def _no_hotkey(self, error: HotkeyError) -> None:
        """The main window tells it; the pill too where somebody has just chosen these keys."""
        self._controller.tell(messages.no_hotkey(error))
        if self._settled:
            self.service.tell(Outcome(Phase.FAILED, message=error.sentence()))
