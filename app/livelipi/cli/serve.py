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
    from livelipi.recognizer.serve import add_arguments

    parser = commands.add_parser(
        "serve",
        help="recognize for other programs over Sarvam's protocol on loopback",
        description=DESCRIPTION,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    add_arguments(parser)
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Serve until told to stop."""
    from livelipi.recognizer.serve import run as serve

    return serve(arguments)
