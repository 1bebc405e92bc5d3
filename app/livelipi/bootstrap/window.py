"""The window program: Qt's loop, every window, and what lies behind them."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Callable
from contextlib import suppress
from enum import Enum
from typing import TYPE_CHECKING

from livelipi.bootstrap.forms import Forms
from livelipi.bootstrap.parts import endings, make_controller, place_for, start_recording
from livelipi.desktop.instance import Instance, ask, meeting_point
from livelipi.domain.settings import RecognitionSettings, ServiceChoice
from livelipi.runtime import messages
from livelipi.runtime.archive import Archive
from livelipi.runtime.commands import RefreshDevices, Start, StartSample
from livelipi.runtime.places import Place
from livelipi.runtime.preferences import Preferences
from livelipi.runtime.state import AppState
from livelipi.runtime.window_places import WindowPlaces
from livelipi.session.service import SARVAM_URL
from livelipi.storage.places import config_path, history_path, window_places_path
from livelipi.storage.settings_file import SettingsFile
from livelipi.storage.window_places import WindowPlacesFile

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from livelipi.ui.commands import Asked
    from livelipi.ui.overlay.window import Overlay
    from livelipi.ui.transcript.window import TranscriptWindow
    from livelipi.ui.window import CaptionWindow


class First(Enum):
    """What the program begins with."""

    NOTHING = "nothing"
    LISTEN = "listen"
    SAMPLE = "sample"
    WELCOME = "welcome"


class WindowProgram:
    """The windows with everything behind them, on the running loop.

    Args:
        place: Where words are recognized; made ready behind the window.
        initial: The choices to begin with.
        record: Keep finals in the history, unless the settings say otherwise.
        complaints: What is wrong with the settings file, to be said.
        instance: The right to be the program that runs; other programs are answered through it.

    Attributes:
        desk: Every window.
        controller: What they show and command.
    """

    def __init__(
        self,
        place: Place,
        initial: AppState,
        *,
        record: bool = True,
        complaints: tuple[str, ...] = (),
        instance: Instance | None = None,
    ) -> None:
        from livelipi.ui.commands import View
        from livelipi.ui.desk import Desk
        from livelipi.ui.remote import Remote

        self._record = record
        self._complaints = complaints
        self._instance = instance
        self.controller = make_controller(place, initial, make_place=self._place)
        self._forms = Forms(self.controller.dispatch, config_path(), complaints)
        self._preferences = Preferences(
            SettingsFile(config_path()),
            initial.settings,
            lambda error: self.controller.tell(messages.failed(error)),
        )
        self._archive = Archive(history_path(), recording=lambda: self.controller.recording)
        self._places = WindowPlaces.load(WindowPlacesFile(window_places_path()), "overlay")
        self._at_the_end: list[Callable[[], None]] = []
        self.desk = Desk(
            self.controller.dispatch,
            main=self._make_main,
            others={
                View.TRANSCRIPT: self._make_transcript,
                View.SETTINGS: self._forms.make_settings,
                View.WELCOME: self._forms.make_welcome,
            },
            overlay=self._make_overlay,
        )
        self.remote = Remote(self.desk.ask, lambda: self.controller.state)
        self._ended = asyncio.Event()
        self.desk.on_quit = self._ended.set

    def _make_main(self, ask: Callable[[Asked], None]) -> CaptionWindow:
        from livelipi.ui.window import CaptionWindow

        window = CaptionWindow(ask)
        window.on_close = self.desk.main_closed
        return window

    def _place(self, recognition: RecognitionSettings) -> Place:
        """Where changed settings want words to be recognized; a key may hold for this run only."""
        if recognition.service is ServiceChoice.LOCAL:
            return place_for(recognition)
        return place_for(
            recognition, key=self._forms.keys.find(recognition.url or SARVAM_URL).value
        )

    def _make_overlay(self, ask: Callable[[Asked], None]) -> Overlay:
        from livelipi.ui.overlay.window import Overlay

        return Overlay(ask, self._places)

    def _make_transcript(self, ask: Callable[[Asked], None]) -> TranscriptWindow:
        from livelipi.ui.transcript.window import TranscriptWindow

        window = TranscriptWindow(ask, self._archive)
        self._at_the_end.append(window.finish)
        return window

    async def run(self, first: First) -> int:
        """Show the window; returns when it was closed and the last words were finished.

        Args:
            first: What to begin with.
        """
        from livelipi.ui.commands import Open, View

        loop = asyncio.get_running_loop()
        for ending in endings():
            # Windows has no such handlers (untested there); Ctrl-C then ends without draining.
            with suppress(NotImplementedError):
                loop.add_signal_handler(ending, self._ended.set)
        self.controller.subscribe(self.desk.show_state)
        self.desk.ask(Open(View.WELCOME if first is First.WELCOME else View.MAIN))
        if self._instance:
            await self._instance.answer(self.remote.answer)
        self.controller.subscribe(self._preferences.follow)
        if self._record:
            await start_recording(self.controller)
        self.controller.dispatch(RefreshDevices())
        if first is First.LISTEN:
            self.controller.dispatch(Start())
        elif first is First.SAMPLE:
            self.controller.dispatch(StartSample())
        if self._complaints:
            self.controller.tell(messages.settings_complaints(self._complaints))
        warming = asyncio.create_task(self.controller.warm_up(), name="warm up")
        await self._ended.wait()
        self.desk.close()
        for finish in self._at_the_end:
            finish()
        await self.controller.close()
        await asyncio.gather(warming, return_exceptions=True)
        await self._preferences.written()
        await self._forms.close()
        await self._places.written()
        await asyncio.to_thread(self._archive.close)
        if self._instance:
            await self._instance.close()
        return 0


def run_window(make: Callable[[Instance | None], WindowProgram], *, first: First) -> int:
    """Open the window and stay until it is closed; see ``WindowProgram``.

    Where the program runs already, its window comes to the front instead.

    Args:
        make: Makes the program on Qt's loop, with the right to run.
        first: See ``WindowProgram.run``.
    """
    place = meeting_point()
    instance = Instance.claim(place)
    if instance is None:
        ask(place, {"do": "show"})
        sys.stderr.write("livelipi: it runs already, and its window was brought to the front.\n")
        return 0
    from livelipi.ui.loop import run

    async def main(app: QApplication) -> int:
        return await make(instance).run(first)

    return run(main, [])
