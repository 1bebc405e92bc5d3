"""Flags that several commands share, and what they mean."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable

from livelipi.domain.errors import BadInputError
from livelipi.domain.languages import AUTO, LANGUAGES, find, normalise
from livelipi.runtime.places import Place, Sarvam, ThisComputer
from livelipi.runtime.state import AppState
from livelipi.session.service import SARVAM_URL
from livelipi.storage.redaction import keep_out_of_logs
from livelipi.storage.secrets import KEY_VARIABLE, KeyStore

DEFAULT_LANGUAGE = "en-IN"
"""What the local default model does best; detection is wrong too often on short turns."""


def add_place(parser: argparse.ArgumentParser) -> None:
    """``--service`` and what goes with it."""
    group = parser.add_argument_group("where words are recognized")
    group.add_argument(
        "--service",
        choices=["local", "sarvam"],
        default="local",
        help="on this computer (default), or at Sarvam AI with a key",
    )
    group.add_argument(
        "--model",
        default="",
        metavar="NAME|DIR",
        help="local: base (default), tiny.en, another Whisper model or its directory; "
        "sarvam: a model name",
    )
    group.add_argument(
        "--url", default=SARVAM_URL, help="another address that speaks Sarvam's protocol"
    )
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
    codes = ", ".join(language.code for language in LANGUAGES)
    parser.add_argument(
        "--language",
        type=language_code,
        default=DEFAULT_LANGUAGE,
        metavar="CODE",
        help=f"language that is spoken (default {DEFAULT_LANGUAGE}): {AUTO}, {codes}",
    )
    parser.add_argument(
        "--translate", action="store_true", help="add an English translation under each caption"
    )


def add_source(parser: argparse.ArgumentParser) -> None:
    """``--device``, ``--sample`` and ``--no-history``."""
    parser.add_argument(
        "--device", default="", metavar="ID", help="what to listen to (see `livelipi devices`)"
    )
    parser.add_argument(
        "--sample", action="store_true", help="caption the bundled recording instead"
    )
    add_history(parser)


def choices(arguments: argparse.Namespace) -> AppState:
    """The state that the flags ask for to begin with."""
    return AppState(
        language=arguments.language, translate=arguments.translate, device=arguments.device
    )


def language_code(text: str) -> str:
    """A language in any spelling; argparse shows the error."""
    if normalise(text) == AUTO or find(text):
        return normalise(text)
    raise argparse.ArgumentTypeError(f"unknown language {text!r}; try en-IN, hi-IN or {AUTO}")


def make_place(
    arguments: argparse.Namespace, on_progress: Callable[[str], None] = lambda line: None
) -> Place:
    """Where words are to be recognized, as the flags say.

    Raises:
        BadInputError: ``--key-stdin`` without a key on standard input.
    """
    if arguments.service == "local":
        return ThisComputer(arguments.model or "base", on_progress)
    key = read_key(arguments.url, from_stdin=arguments.key_stdin)
    keep_out_of_logs(key)
    return Sarvam(
        key,
        arguments.url,
        model=arguments.model,
        translate_by_mode=arguments.translate_by == "mode",
    )


def read_key(url: str, *, from_stdin: bool) -> str:
    """The API key for ``url``: from standard input, else the keyring, else the environment.

    Empty where there is none. A keyring that could not be asked is named on standard error.

    Raises:
        BadInputError: ``from_stdin``, but there is no key.
    """
    if from_stdin:
        key = sys.stdin.readline().strip()
        if not key:
            raise BadInputError("--key-stdin was given, but standard input holds no key.")
        return key
    found = KeyStore(url).find()
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
