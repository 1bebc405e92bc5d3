"""What can be typed, with a help that a person can learn from."""

from __future__ import annotations

import argparse

from livelipi import __version__
from livelipi.cli import devices, doctor, history, key, listen, model, serve, transcribe, window

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


def make_parser() -> argparse.ArgumentParser:
    """The parser of the whole program; each command sets ``run``."""
    parser = argparse.ArgumentParser(
        prog="livelipi",
        description=DESCRIPTION,
        epilog=EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--version", action="version", version=f"LiveLipi {__version__}")
    window.add_arguments(parser)
    parser.set_defaults(run=window.run)
    commands = parser.add_subparsers(title="commands", metavar="COMMAND")
    for command in (listen, transcribe, history, key, serve, devices, model, doctor):
        command.add(commands)
    return parser
