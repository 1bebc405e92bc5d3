"""``livelipi``: the window; without a screen, captions run in the terminal."""

from __future__ import annotations

import argparse
import os
import sys

from livelipi.bootstrap.parts import read_settings
from livelipi.bootstrap.window import First, WindowProgram, run_window
from livelipi.cli.options import add_language, add_place, add_source, choices, make_place
from livelipi.desktop.instance import Instance
from livelipi.domain.settings import Settings


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
    loaded = read_settings()
    place = make_place(arguments, loaded.settings)

    def make(instance: Instance | None) -> WindowProgram:
        return WindowProgram(
            place,
            choices(arguments, loaded.settings),
            record=not arguments.no_history,
            complaints=loaded.complaints,
            instance=instance,
        )

    return run_window(make, first=first_of(arguments, loaded.settings))


def first_of(arguments: argparse.Namespace, settings: Settings) -> First:
    """What the program begins with; who names a choice of it needs no first steps."""
    if arguments.paused:
        return First.NOTHING
    if arguments.sample:
        return First.SAMPLE
    named = (arguments.device, arguments.language, arguments.translate, arguments.service)
    if not settings.general.welcomed and all(flag is None for flag in named):
        return First.WELCOME
    return First.LISTEN if settings.listening.start_at_launch else First.NOTHING


def has_screen() -> bool:
    """Whether a window can be shown; macOS and Windows always have one (untested)."""
    if sys.platform != "linux":
        return True
    named = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return any(os.environ.get(name) for name in named)
