"""Builds the program from its parts: the only place where concrete parts meet."""

from __future__ import annotations

import asyncio
import json
import signal
import sys
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from livelipi.desktop.instance import Instance, ask, meeting_point
from livelipi.domain.errors import LiveLipiError
from livelipi.domain.settings import HistorySettings, RecognitionSettings, ServiceChoice
from livelipi.resources import resource
from livelipi.runtime import messages
from livelipi.runtime.commands import RefreshDevices, Start, StartSample
from livelipi.runtime.controller import Controller
from livelipi.runtime.places import Place, Sarvam, ThisComputer
from livelipi.runtime.preferences import Preferences
from livelipi.runtime.state import AppState
from livelipi.session.service import SARVAM_URL
from livelipi.storage.history import History
from livelipi.storage.places import config_path, history_path
from livelipi.storage.redaction import keep_out_of_logs
from livelipi.storage.secrets import Key, KeyStore
from livelipi.storage.settings_file import Loaded, SettingsFile

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from livelipi.ui.commands import Asked
    from livelipi.ui.window import CaptionWindow


DEFAULT_MODEL = "base"
"""The local model where nobody chose another."""


def sample_files() -> list[Path]:
    """The bundled recordings, in the order in which they are played."""
    names = json.loads(resource("samples/transcripts.json").read_text(encoding="utf-8"))
    return [resource(f"samples/{name}") for name in names]


def read_settings() -> Loaded:
    """What this user has set; blocking. Never raises: complaints come with it."""
    return SettingsFile(config_path()).read()


def find_key(recognition: RecognitionSettings) -> Key:
    """The API key for the service that is set, from the keyring, else the environment; blocking."""
    return KeyStore(recognition.url or SARVAM_URL).find()


def place_for(
    recognition: RecognitionSettings,
    *,
    key: str | None = None,
    translate_by_mode: bool = False,
    on_progress: Callable[[str], None] = lambda line: None,
) -> Place:
    """Where words are recognized; blocking where a key must be looked up.

    Args:
        recognition: What is set.
        key: For the service; looked up where not given.
        translate_by_mode: Translate on the speech-to-text endpoint (saaras models from v3 on).
        on_progress: Gets a line on each step of a model that is fetched.
    """
    if recognition.service is ServiceChoice.LOCAL:
        return ThisComputer(recognition.model or DEFAULT_MODEL, on_progress)
    if key is None:
        key = find_key(recognition).value
    keep_out_of_logs(key)
    return Sarvam(
        key,
        recognition.url or SARVAM_URL,
        model=recognition.sarvam_model,
        translate_by_mode=translate_by_mode,
    )


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
        order = controller.state.settings.listening.devices
        wanted = [device, *(other for other in order if other != device)] if device else []
        return SteadyMicrophone(wanted, on_notice=controller.captured)

    controller = Controller(
        place,
        microphone=microphone,
        sample=lambda: WavSource(sample_files(), paced=True),
        list_devices=list_devices,
        make_place=place_for,
        initial=initial,
        on_failure=on_failure,
    )
    return controller


def open_history(settings: HistorySettings) -> History | None:
    """This user's history, with sessions that a crash interrupted closed; blocking.

    None where the settings say that nothing is to be recorded.

    Raises:
        LiveLipiError: The history cannot be used.
    """
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
        kept = controller.state.settings.history
        controller.history = await asyncio.to_thread(open_history, kept)
    except LiveLipiError as error:
        controller.not_recorded(error)


def endings() -> tuple[signal.Signals, ...]:
    """The signals that ask a program to end: Ctrl-C, a shutdown, a terminal that closes."""
    hang_up = (signal.SIGHUP,) if sys.platform != "win32" else ()
    return (signal.SIGINT, signal.SIGTERM, *hang_up)


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
        from livelipi.ui.desk import Desk
        from livelipi.ui.remote import Remote

        self._record = record
        self._complaints = complaints
        self._instance = instance
        self.controller = make_controller(place, initial)
        self._preferences = Preferences(
            SettingsFile(config_path()),
            initial.settings,
            lambda error: self.controller.tell(messages.failed(error)),
        )
        self.desk = Desk(self.controller.dispatch, main=self._make_main, others={})
        self.remote = Remote(self.desk.ask, lambda: self.controller.state)
        self._ended = asyncio.Event()
        self.desk.on_quit = self._ended.set

    def _make_main(self, ask: Callable[[Asked], None]) -> CaptionWindow:
        from livelipi.ui.window import CaptionWindow

        window = CaptionWindow(ask)
        window.on_close = self.desk.main_closed
        return window

    async def run(self, first: Start | StartSample | None) -> int:
        """Show the window; returns when it was closed and the last words were finished.

        Args:
            first: What to do as soon as the window is there; None waits for the person.
        """
        from livelipi.ui.commands import Open, View

        loop = asyncio.get_running_loop()
        for ending in endings():
            # Windows has no such handlers (untested there); Ctrl-C then ends without draining.
            with suppress(NotImplementedError):
                loop.add_signal_handler(ending, self._ended.set)
        self.controller.subscribe(self.desk.show_state)
        self.desk.ask(Open(View.MAIN))
        if self._instance:
            await self._instance.answer(self.remote.answer)
        self.controller.subscribe(self._preferences.follow)
        await start_recording(self.controller, record=self._record)
        self.controller.dispatch(RefreshDevices())
        if first:
            self.controller.dispatch(first)
        if self._complaints:
            self.controller.tell(messages.settings_complaints(self._complaints))
        warming = asyncio.create_task(self.controller.warm_up(), name="warm up")
        await self._ended.wait()
        self.desk.close()
        await self.controller.close()
        await asyncio.gather(warming, return_exceptions=True)
        await self._preferences.written()
        if self._instance:
            await self._instance.close()
        return 0


def run_window(
    make: Callable[[Instance | None], WindowProgram], *, first: Start | StartSample | None
) -> int:
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
