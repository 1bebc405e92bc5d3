"""What can be typed, with a help that a person can learn from."""

from __future__ import annotations

import argparse
import importlib
from typing import Any

from livelipi import __version__

DESCRIPTION = """\
Live captions and translations. Words are recognized on this computer unless you choose otherwise:
no key, no account, nothing leaves the machine.
"""

EPILOG = """\
examples:
  livelipi                                  captions of the default microphone in a window
  livelipi --sample                         the same with the bundled recording
  livelipi listen --language hi-IN          captions in the terminal
  livelipi transcribe talk.wav --format srt -o talk.srt
  LIVELIPI_API_KEY=... livelipi --service sarvam --language ta-IN --translate

exit codes:
  0 done   1 something needed is missing   2 bad input   3 microphone   4 model
  5 local recognizer   6 key refused   7 the service failed   8 network
  9 history   10 keyring   11 settings
  12 no running window   130 interrupted
"""


COMMANDS = ("listen", "transcribe", "ctl", "history", "key", "serve", "devices", "model", "doctor")
"""Modules of this package, each a command, in the order of the help."""


def make_parser(wanted: str = "") -> argparse.ArgumentParser:
    """The parser of the program; each command sets ``run``.

    Args:
        wanted: The command that was typed: nothing else is loaded then, so that a key binding
            (``livelipi ctl ptt-down``) takes a tenth of a second. Anything else loads everything.
    """
    parser = argparse.ArgumentParser(
        prog="livelipi",
        description=DESCRIPTION,
        epilog=EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--version", action="version", version=f"LiveLipi {__version__}")
    if wanted not in COMMANDS:
        window = _command("window")
        window.add_arguments(parser)
        parser.set_defaults(run=window.run)
    commands = parser.add_subparsers(title="commands", metavar="COMMAND")
    for name in COMMANDS:
        if name == wanted or wanted not in COMMANDS:
            _command(name).add(commands)
    return parser


def _command(name: str) -> Any:
    return importlib.import_module(f"livelipi.cli.{name}")
