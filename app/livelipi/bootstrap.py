"""Builds the program from its parts: the only place where concrete parts meet."""

from __future__ import annotations

import asyncio
import json
import signal
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from livelipi.domain.errors import LiveLipiError
from livelipi.resources import resource
from livelipi.runtime.commands import RefreshDevices, Start, StartSample
from livelipi.runtime.controller import Controller
from livelipi.runtime.places import Place
from livelipi.runtime.state import AppState
from livelipi.storage.config import read_history_settings
from livelipi.storage.history import History
from livelipi.storage.places import config_path, history_path

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication


def sample_files() -> list[Path]:
    """The bundled recordings, in the order in which they are played."""
    names = json.loads(resource("samples/transcripts.json").read_text(encoding="utf-8"))
    return [resource(f"samples/{name}") for name in names]


def make_controller(
    place: Place,
    initial: AppState,
    on_failure: Callable[[LiveLipiError], None] = lambda error: None,
) -> Controller:
    """A controller of this computer's microphones, for any view; records nothing yet.

    Args:
        place: Where words are recognized.
        initial: The choices to begin with.
        on_failure: Gets each error that is also shown.
    """
    from livelipi.audio.devices import list_devices
    from livelipi.audio.steady import SteadyMicrophone
    from livelipi.audio.wav import WavSource

    def microphone(device: str) -> SteadyMicrophone:
        return SteadyMicrophone([device] if device else [], on_notice=controller.captured)

    controller = Controller(
        place,
        microphone=microphone,
        sample=lambda: WavSource(sample_files(), paced=True),
        list_devices=list_devices,
        initial=initial,
        on_failure=on_failure,
    )
    return controller


def open_history() -> History | None:
    """This user's history, with sessions that a crash interrupted closed; blocking.

    None where the settings say that nothing is to be recorded.

    Raises:
        LiveLipiError: The settings or the history cannot be used.
    """
    settings = read_history_settings(config_path())
    if not settings.record:
        return None
    history = History.open(history_path())
    history.recover()
    history.retention(settings.keep_days)
    return history


async def start_recording(controller: Controller, *, record: bool) -> None:
    """Let the controller record, unless nobody wants it; what hinders it is said, not fatal."""
    if not record:
        return
    try:
        controller.history = await asyncio.to_thread(open_history)
    except LiveLipiError as error:
        controller.not_recorded(error)


class WindowProgram:
    """The window with everything behind it, on the running loop.

    Args:
        place: Where words are recognized; made ready behind the window.
        initial: The choices to begin with.
        record: Keep finals in the history, unless the settings say otherwise.

    Attributes:
        window: The caption window, not shown yet.
        controller: What it shows and commands.
    """

    def __init__(self, place: Place, initial: AppState, *, record: bool = True) -> None:
        from livelipi.ui.window import CaptionWindow

        self._record = record

        self.controller = make_controller(place, initial)
        self.window = CaptionWindow(self.controller.dispatch)
        self._closed = asyncio.Event()
        self.window.on_close = self._closed.set

    async def run(self, first: Start | StartSample | None) -> int:
        """Show the window; returns when it was closed and the last words were finished.

        Args:
            first: What to do as soon as the window is there; None waits for the person.
        """
        loop = asyncio.get_running_loop()
        for ending in (signal.SIGINT, signal.SIGTERM):
            # Windows has no such handlers (untested there); Ctrl-C then ends without draining.
            with suppress(NotImplementedError):
                loop.add_signal_handler(ending, self._closed.set)
        self.controller.subscribe(self.window.show_state)
        self.window.show()
        await start_recording(self.controller, record=self._record)
        self.controller.dispatch(RefreshDevices())
        if first:
            self.controller.dispatch(first)
        warming = asyncio.create_task(self.controller.warm_up(), name="warm up")
        await self._closed.wait()
        self.window.hide()
        await self.controller.close()
        await asyncio.gather(warming, return_exceptions=True)
        return 0


def run_window(
    place: Place, initial: AppState, *, first: Start | StartSample | None, record: bool = True
) -> int:
    """Open the window and stay until it is closed; see ``WindowProgram``."""
    from livelipi.ui.loop import run

    async def main(app: QApplication) -> int:
        return await WindowProgram(place, initial, record=record).run(first)

    return run(main, [])
