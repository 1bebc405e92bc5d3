"""``livelipi serve``: the recognizer of this computer, for LiveLipi and for any Sarvam client."""

from __future__ import annotations

import argparse
from typing import Any

DESCRIPTION = """\
Recognize speech on this computer for programs that speak Sarvam's streaming protocol.

Prints one JSON line with its URL when it is ready. The key that clients must send comes from
LIVELIPI_SERVE_KEY; without it a random one is made and printed in that line. Ends when the program
that started it ends.
"""


def add(commands: Any) -> None:
    """Describe the command."""
    parser = commands.add_parser(
        "serve",
        help="recognize for other programs over Sarvam's protocol on loopback",
        description=DESCRIPTION,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument(
        "--host", default="127.0.0.1", help="address to listen at (default: this computer only)"
    )
    parser.add_argument(
        "--port", type=_port, default=0, help="port to listen at (default: any that is free)"
    )
    parser.add_argument(
        "--model",
        default="base",
        help="base, tiny.en, another Whisper model's name, or a directory (default: base)",
    )
    parser.add_argument(
        "--simplified",
        action="store_true",
        help='answer {"type":"transcript","text":…} as the documentation shows; no SDK reads that',
    )
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Serve until told to stop."""
    from livelipi.recognizer.serve import run as serve  # no other command needs an engine

    return serve(arguments)


def _port(text: str) -> int:
    if not text.isdecimal() or int(text) > 65_535:
        raise argparse.ArgumentTypeError("a port is a number from 0 to 65535")
    return int(text)
