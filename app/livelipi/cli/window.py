"""``livelipi``: the window; without a screen, captions run in the terminal."""

from __future__ import annotations

import argparse
import os
import sys

from livelipi.cli.options import add_language, add_place, add_source, choices, make_place
from livelipi.runtime.commands import Start, StartSample


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Flags of the window."""
    parser.add_argument("--paused", action="store_true", help="open without listening")
    add_source(parser)
    add_language(parser)
    add_place(parser)


def run(arguments: argparse.Namespace) -> int:
    """Open the window and stay until it is closed."""
    if not has_screen():
        from livelipi.cli import listen

        sys.stderr.write("livelipi: no screen here, so captions run in the terminal.\n")
        arguments.json = False
        return listen.run(arguments)
    from livelipi.bootstrap import run_window

    first = None if arguments.paused else StartSample() if arguments.sample else Start()
    return run_window(
        make_place(arguments), choices(arguments), first=first, record=not arguments.no_history
    )


def has_screen() -> bool:
    """Whether a window can be shown; macOS and Windows always have one (untested)."""
    if sys.platform != "linux":
        return True
    named = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return any(os.environ.get(name) for name in named)
