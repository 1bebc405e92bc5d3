"""``livelipi dictate --once``: one turn, for scripts and for key bindings of a desktop."""

from __future__ import annotations

import argparse
import asyncio
import sys
import time
from contextlib import suppress
from dataclasses import replace
from typing import Any

from livelipi.bootstrap.parts import (
    endings,
    make_microphone,
    open_history,
    read_settings,
)
from livelipi.cli.options import add_history, add_language, add_place, choices, make_place
from livelipi.domain.dictation.shaping import shape
from livelipi.domain.errors import LiveLipiError, NothingSaidError
from livelipi.domain.settings import InsertionMethod
from livelipi.runtime.dictation.journal import Journal
from livelipi.runtime.dictation.once import Once
from livelipi.runtime.places import Place
from livelipi.runtime.state import AppState


def add(commands: Any) -> None:
    """Describe the command."""
    parser = commands.add_parser(
        "dictate",
        help="say something, and have it where the cursor is",
        description="One turn of dictation: it begins at once and ends with silence, Enter or "
        "Ctrl-C. The text is typed into the program that has the focus at the beginning. A window "
        "that runs dictates faster: see `livelipi ctl dictate`.",
        epilog="exit code 14: nothing was said, and nothing was written.",
    )
    parser.add_argument("--once", action="store_true", required=True, help="one turn, then end")
    parser.add_argument("--stdout", action="store_true", help="print the text instead")
    parser.add_argument("--device", metavar="ID", help="what to listen to (see `livelipi devices`)")
    add_history(parser)
    add_language(parser)
    add_place(parser)
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """One turn.

    Raises:
        NothingSaidError: No words were heard.
        LiveLipiError: The microphone or the recognizer failed.
    """
    return asyncio.run(_run(arguments))


async def _run(arguments: argparse.Namespace) -> int:
    loaded = read_settings()
    place, state = make_place(arguments, loaded.settings), choices(arguments, loaded.settings)
    for complaint in loaded.complaints:
        sys.stderr.write(f"livelipi: {complaint}\n")
    write = _Printing() if arguments.stdout else _Typing(state)
    await write.begin()
    try:
        turn, said = await _hear(place, state)
        text = shape(
            said, before=None, settings=state.settings.dictation, language=state.language
        ).text
        if not text:
            raise NothingSaidError("No words were heard; nothing was written.")
        await write.write(text)
        if state.settings.history.record and not arguments.no_history:
            await _keep(text, turn.samples, replace(state, place=place.label))
    finally:
        await write.close()
        await place.close()
    return 0


async def _hear(place: Place, state: AppState) -> tuple[Once, str]:
    source = make_microphone(state.device, state.settings.listening.devices)

    def flows() -> None:
        sys.stderr.write(f"{source.name}: speak; silence or Enter ends.\n")

    turn = Once(
        place,
        source,
        state.language,
        vocabulary=state.settings.dictation.vocabulary,
        on_sound=flows,
    )
    loop = asyncio.get_running_loop()
    for ending in endings():
        # Windows has no such handlers (untested there); Ctrl-C then ends without the last words.
        with suppress(NotImplementedError):
            loop.add_signal_handler(ending, turn.stop)
    enter = sys.stdin is not None and sys.stdin.isatty()
    if enter:
        loop.add_reader(sys.stdin.fileno(), turn.stop)
    try:
        return turn, await turn.text()
    finally:
        if enter:
            loop.remove_reader(sys.stdin.fileno())


async def _keep(text: str, samples: int, state: AppState) -> None:
    """Keep the turn; what hinders that is told, and the turn is done all the same."""

    def complain(error: LiveLipiError) -> None:
        sys.stderr.write(f"livelipi: {error.sentence()}\n")

    try:
        history = await asyncio.to_thread(open_history, state.settings.history)
    except LiveLipiError as error:
        complain(error)
        return
    journal = Journal(lambda: history, complain, time.monotonic)
    journal.keep(text, samples, state, ())
    await journal.close()
    await asyncio.to_thread(history.close)


class _Printing:
    """The text goes to standard output."""

    async def begin(self) -> None:
        """Nothing to prepare."""

    async def write(self, text: str) -> None:
        """Print it."""
        sys.stdout.write(text.strip("\n") + "\n")
        sys.stdout.flush()

    async def close(self) -> None:
        """Nothing is open."""


class _Typing:
    """The text is typed into the program that had the focus; a terminal has no clipboard to lend.

    What cannot be typed is printed, so that it is not lost.
    """

    def __init__(self, state: AppState) -> None:
        from livelipi.desktop.insertion.inserter import DesktopInserter
        from livelipi.desktop.insertion.platforms import hands

        typing = replace(state.settings.dictation, insertion=InsertionMethod.TYPE, programs=())
        self._inserter = DesktopInserter(hands(), _Printed(), lambda: typing)

    async def begin(self) -> None:
        """Remember who has the focus."""
        self._program = await self._inserter.focused()

    async def write(self, text: str) -> None:
        """Type it, or print it and say why."""
        done = await self._inserter.insert(text, self._program)
        if done.trouble:
            sys.stderr.write(f"livelipi: {done.trouble}\n")

    async def close(self) -> None:
        """Let go of the platform."""
        await self._inserter.close()


class _Printed:
    """Stands where the clipboard would be."""

    def lend(self, text: str) -> Any:
        """Nothing is pasted here."""
        raise NotImplementedError(f"{len(text)} characters were to be pasted from a terminal")

    def keep(self, text: str) -> None:
        """Print what could not be typed."""
        sys.stdout.write(text.strip("\n") + "\n")
        sys.stdout.flush()
