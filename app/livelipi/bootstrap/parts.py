"""The parts of the program, made as the settings and the command line ask."""

from __future__ import annotations

import json
import signal
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from livelipi.domain.errors import LiveLipiError
from livelipi.domain.settings import HistorySettings, RecognitionSettings, ServiceChoice
from livelipi.resources import resource
from livelipi.runtime.controller import Controller
from livelipi.runtime.places import Place, Sarvam, ThisComputer
from livelipi.runtime.recording import Recording
from livelipi.runtime.state import AppState
from livelipi.session.service import SARVAM_URL
from livelipi.storage.history import History
from livelipi.storage.places import config_path, history_path
from livelipi.storage.redaction import keep_out_of_logs
from livelipi.storage.secrets import Key, KeyStore
from livelipi.storage.settings_file import Loaded, SettingsFile

if TYPE_CHECKING:
    pass


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
    *,
    make_place: Callable[[RecognitionSettings], Place] = place_for,
) -> Controller:
    """A controller of this computer's microphones, for any view; records nothing yet.

    Args:
        place: Where words are recognized.
        initial: The choices to begin with.
        on_failure: Gets each error that is also shown.
        make_place: Makes the place that changed settings ask for.
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
        make_place=make_place,
        initial=initial,
        on_failure=on_failure,
    )
    return controller


def open_history(settings: HistorySettings) -> History:
    """This user's history, with sessions that a crash interrupted closed; blocking.

    Raises:
        LiveLipiError: The history cannot be used.
    """
    history = History.open(history_path())
    history.recover()
    history.keep(settings.keep_days)
    return history


async def start_recording(controller: Controller) -> None:
    """Let the controller record as is set, now and later; what hinders it is said, not fatal."""
    recording = Recording(controller, open_history)
    controller.subscribe(recording.follow)
    await recording.ready()


def endings() -> tuple[signal.Signals, ...]:
    """The signals that ask a program to end: Ctrl-C, a shutdown, a terminal that closes.

    Under ``nohup``, which ignores the last of them, it is to go on.
    """
    if sys.platform == "win32" or signal.getsignal(signal.SIGHUP) is signal.SIG_IGN:
        return (signal.SIGINT, signal.SIGTERM)
    return (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)
