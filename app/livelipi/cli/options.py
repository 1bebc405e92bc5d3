"""Flags that several commands share, and what they mean."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable

from livelipi.bootstrap.parts import find_key, place_for
from livelipi.domain.errors import BadInputError
from livelipi.domain.languages import AUTO, LANGUAGES, find, normalise
from livelipi.domain.settings import RecognitionSettings, ServiceChoice, Settings
from livelipi.runtime.places import Place
from livelipi.runtime.state import AppState
from livelipi.storage.secrets import KEY_VARIABLE


def add_place(parser: argparse.ArgumentParser) -> None:
    """``--service`` and what goes with it."""
    group = parser.add_argument_group("where words are recognized")
    group.add_argument(
        "--service",
        choices=["local", "sarvam"],
        help="on this computer, or at Sarvam AI with a key (default: as set, else local)",
    )
    group.add_argument(
        "--model",
        default="",
        metavar="NAME|DIR",
        help="local: base (default), tiny.en, another Whisper model or its directory; "
        "sarvam: a model name",
    )
    group.add_argument("--url", default="", help="another address that speaks Sarvam's protocol")
    group.add_argument(
        "--translate-by",
        choices=["endpoint", "mode"],
        default="endpoint",
        help="sarvam: translate on /speech-to-text-translate/ws (default), or with mode=translate "
        "on /speech-to-text/ws, which is for saaras models from v3 on",
    )
    group.add_argument(
        "--key-stdin",
        action="store_true",
        help="read the API key from standard input, for this run only; else it is taken from the "
        f"keyring (`livelipi key set`), else from {KEY_VARIABLE}",
    )


def add_language(parser: argparse.ArgumentParser) -> None:
    """``--language`` and ``--translate``."""
    spoken = Settings().listening.language
    codes = ", ".join(language.code for language in LANGUAGES)
    parser.add_argument(
        "--language",
        type=language_code,
        metavar="CODE",
        help=f"language that is spoken (default: as set, else {spoken}): {AUTO}, {codes}",
    )
    parser.add_argument(
        "--translate",
        action=argparse.BooleanOptionalAction,
        help="an English translation under each caption (default: as set, else none)",
    )


def add_source(parser: argparse.ArgumentParser) -> None:
    """``--device``, ``--sample`` and ``--no-history``."""
    parser.add_argument(
        "--device",
        metavar="ID",
        help='what to listen to (see `livelipi devices`); "" is the system\'s default microphone',
    )
    parser.add_argument(
        "--sample", action="store_true", help="caption the bundled recording instead"
    )
    add_history(parser)


def choices(arguments: argparse.Namespace, settings: Settings) -> AppState:
    """The state to begin with: what is set, and above it what the flags ask for this run."""
    kept = settings.listening
    return AppState(
        language=arguments.language or kept.language,
        translate=kept.translate if arguments.translate is None else arguments.translate,
        device=kept.device if arguments.device is None else arguments.device,
        ptt=kept.push_to_talk,
        settings=settings,
    )


def language_code(text: str) -> str:
    """A language in any spelling; argparse shows the error."""
    if normalise(text) == AUTO or find(text):
        return normalise(text)
    raise argparse.ArgumentTypeError(f"unknown language {text!r}; try en-IN, hi-IN or {AUTO}")


def make_place(
    arguments: argparse.Namespace,
    settings: Settings,
    on_progress: Callable[[str], None] = lambda line: None,
) -> Place:
    """Where words are to be recognized: what is set, and above it what the flags say.

    Raises:
        BadInputError: ``--key-stdin`` without a key on standard input.
    """
    wanted = recognition(arguments, settings.recognition)
    if wanted.service is ServiceChoice.LOCAL:
        return place_for(wanted, on_progress=on_progress)
    key = _key_from_stdin() if arguments.key_stdin else _found_key(wanted)
    by_mode = arguments.translate_by == "mode"
    return place_for(wanted, key=key, translate_by_mode=by_mode)


def recognition(arguments: argparse.Namespace, kept: RecognitionSettings) -> RecognitionSettings:
    """What is set, with the flags above it."""
    service = ServiceChoice(arguments.service) if arguments.service else kept.service
    local = service is ServiceChoice.LOCAL
    return RecognitionSettings(
        service=service,
        model=arguments.model if arguments.model and local else kept.model,
        sarvam_model=arguments.model if arguments.model and not local else kept.sarvam_model,
        url=arguments.url or kept.url,
    )


def _key_from_stdin() -> str:
    key = sys.stdin.readline().strip()
    if not key:
        raise BadInputError("--key-stdin was given, but standard input holds no key.")
    return key


def _found_key(wanted: RecognitionSettings) -> str:
    """The key from the keyring, else the environment, else none; trouble goes to stderr."""
    found = find_key(wanted)
    if found.trouble:
        sys.stderr.write(f"livelipi: {found.trouble.sentence()}\n")
    return found.value


def add_history(parser: argparse.ArgumentParser) -> None:
    """``--no-history``."""
    parser.add_argument(
        "--no-history",
        action="store_true",
        help="keep nothing of this run (see `livelipi history`)",
    )
