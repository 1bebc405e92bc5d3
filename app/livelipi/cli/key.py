"""``livelipi key``: the API key in the system's keyring."""

from __future__ import annotations

import argparse
import getpass
import json
import sys
from typing import Any

from livelipi.domain.errors import BadInputError
from livelipi.session.service import SARVAM_URL
from livelipi.storage.secrets import KEY_VARIABLE, Key, KeySource, KeyStore

NO_KEY = 1
"""Exit code of ``status`` without a key: something needed is missing."""


def add(commands: Any) -> None:
    """Describe the command and its actions."""
    parser = commands.add_parser(
        "key",
        help="keep the API key in the system's keyring",
        description="The API key is taken from the keyring, else from "
        f"{KEY_VARIABLE}, else it is given for one run with --key-stdin. It is never in a file, "
        "in an address, in a log or on a command line.",
    )
    actions = parser.add_subparsers(title="actions", metavar="ACTION", required=True)
    put = actions.add_parser("set", help="store the key that is typed unseen, or piped in")
    put.set_defaults(run=run_set)
    clear = actions.add_parser("clear", help="forget the stored key")
    clear.set_defaults(run=run_clear)
    status = actions.add_parser("status", help="where the key comes from; exit 1 if there is none")
    status.add_argument("--json", action="store_true", help="for programs")
    status.set_defaults(run=run_status)
    for action in (put, clear, status):
        action.add_argument(
            "--url", default=SARVAM_URL, help="the service it is for (default: Sarvam AI)"
        )


def run_set(arguments: argparse.Namespace) -> int:
    """Store a key."""
    KeyStore(arguments.url).write(_asked())
    sys.stderr.write("The key is in the keyring.\n")
    return 0


def run_clear(arguments: argparse.Namespace) -> int:
    """Forget the stored key; that there is none is no failure."""
    gone = KeyStore(arguments.url).clear()
    sys.stderr.write("The key was forgotten.\n" if gone else "The keyring holds no key.\n")
    return 0


def run_status(arguments: argparse.Namespace) -> int:
    """Say where the key comes from."""
    key = KeyStore(arguments.url).find()
    trouble = key.trouble.sentence() if key.trouble else ""
    if arguments.json:
        record = {"source": key.source.value, "trouble": trouble or None}
        sys.stdout.write(json.dumps(record, ensure_ascii=False) + "\n")
    else:
        sys.stdout.write(f"{_said(key)}\n")
        if trouble:
            sys.stderr.write(f"livelipi: {trouble}\n")
    return NO_KEY if key.source is KeySource.NONE else 0


def _said(key: Key) -> str:
    match key.source:
        case KeySource.STORED:
            return "The key is stored in the keyring."
        case KeySource.ENVIRONMENT:
            return f"The key is taken from {KEY_VARIABLE}."
        case _:
            return "There is no key. Store one with `livelipi key set`."


def _asked() -> str:
    """The key from a pipe, or typed without being seen.

    Raises:
        BadInputError: There is none, or it is more than a key.
    """
    typed = getpass.getpass("API key (not shown): ") if sys.stdin.isatty() else sys.stdin.read()
    key = typed.strip()
    if not key:
        raise BadInputError("No key was given.", todo="Type it, or pipe it in.")
    if not (key.isascii() and key.isprintable()) or " " in key:
        raise BadInputError("That is no API key: it holds blanks or unprintable signs.")
    return key
