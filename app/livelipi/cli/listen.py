"""``livelipi listen``: live captions in the terminal."""

from __future__ import annotations

import argparse
import asyncio
import json
import os
import signal
import sys
from collections.abc import Coroutine
from contextlib import nullcontext
from dataclasses import replace
from typing import Any

from rich.console import Console
from rich.live import Live
from rich.text import Text

from livelipi.bootstrap.parts import endings, make_controller, read_settings, start_recording
from livelipi.cli.options import add_language, add_place, add_source, choices, make_place
from livelipi.domain.audio import seconds
from livelipi.domain.captions import Segment
from livelipi.domain.errors import LiveLipiError
from livelipi.domain.transcript import Transcript
from livelipi.runtime.commands import Start, StartSample, Stop
from livelipi.runtime.state import AppState, Connection, Message, Severity, Voice


def add(commands: Any) -> None:
    """Describe the command."""
    parser = commands.add_parser(
        "listen",
        help="captions of a microphone in the terminal",
        description="Live captions in the terminal. Ctrl-C stops; the last words still come.",
    )
    parser.add_argument(
        "--json", action="store_true", help="one JSON object a line: listening, caption, message"
    )
    add_source(parser)
    add_language(parser)
    add_place(parser)
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Listen until Ctrl-C, or until the sample ends."""
    return asyncio.run(_run(arguments))


async def _run(arguments: argparse.Namespace) -> int:
    view = JsonView() if arguments.json else TerminalView()
    failures: list[LiveLipiError] = []
    loaded = read_settings()
    place, initial = make_place(arguments, loaded.settings), choices(arguments, loaded.settings)
    for complaint in loaded.complaints:
        sys.stderr.write(f"livelipi: {complaint}\n")
    # The terminal has no key to hold: everything that is heard is captioned.
    controller = make_controller(place, replace(initial, ptt=False), failures.append)
    ended = asyncio.Event()
    stop_asked = asyncio.Event()
    reader_gone = False

    def follow(state: AppState) -> None:
        nonlocal reader_gone
        try:
            if not reader_gone:
                view.show(state)
        except OSError:
            # Whoever read our output has gone, or the terminal was closed; there is nobody to tell.
            reader_gone = True
            _write_nowhere()
            controller.dispatch(Stop())
        if not state.running and state.connection is not Connection.OFF:
            ended.set()

    def stop(ending: signal.Signals) -> None:
        if ending not in (signal.SIGINT, signal.SIGTERM):
            _write_nowhere()  # a hang-up: the terminal is gone
        stop_asked.set()
        controller.dispatch(Stop())

    loop = asyncio.get_running_loop()
    for ending in endings():
        loop.add_signal_handler(ending, stop, ending)
    try:
        with view.live:
            if not arguments.no_history:
                await start_recording(controller)
            await _either(controller.warm_up(), stop_asked.wait())
            if not failures and not stop_asked.is_set():
                controller.dispatch(StartSample() if arguments.sample else Start())
                controller.subscribe(follow)
                await ended.wait()
    finally:
        await controller.close()
    if failures:
        raise failures[0]
    return 0


def _write_nowhere() -> None:
    """What is still written to standard output goes nowhere, instead of failing."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, sys.stdout.fileno())
    os.close(nowhere)


async def _either(*waits: Coroutine[Any, Any, object]) -> None:
    """Wait for the first of several things and give the others up."""
    tasks = [asyncio.ensure_future(wait) for wait in waits]
    await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
    for task in tasks:
        task.cancel()
    await asyncio.gather(*tasks, return_exceptions=True)


class JsonView:
    """Prints one JSON object a line, told apart by ``event``.

    ``listening``: sound arrives; ``caption``: a settled or corrected caption; ``message``: what a
    person would be told.
    """

    live = nullcontext()

    def __init__(self) -> None:
        self._transcript = Transcript()
        self._heard = ""
        self._message: Message | None = None

    def show(self, state: AppState) -> None:
        """Print what is new."""
        if state.elapsed and state.device_name != self._heard:
            self._heard = state.device_name
            _print_json("listening", device=state.device_name, place=state.place)
        for segment in self._transcript.take(state.captions):
            _print_json(
                "caption",
                id=segment.id,
                start=round(seconds(segment.span.start), 3),
                end=round(seconds(segment.span.end), 3),
                text=segment.text,
                language=segment.language,
                translation=segment.translation,
            )
        if state.message and state.message != self._message:
            message = state.message
            _print_json(
                "message",
                severity=message.severity.value,
                text=message.text,
                kept=message.kept,
                todo=message.todo,
            )
        self._message = state.message


def _print_json(event: str, **fields: object) -> None:
    sys.stdout.write(json.dumps({"event": event, **fields}, ensure_ascii=False) + "\n")
    sys.stdout.flush()


class TerminalView:
    """Settled captions scroll up; one line below says what is going on."""

    def __init__(self) -> None:
        self._console = Console(highlight=False)
        self._transcript = Transcript()
        self.live = Live(console=self._console, transient=True, auto_refresh=False)

    def show(self, state: AppState) -> None:
        """Print what is new and redraw the status line."""
        for segment in self._transcript.take(state.captions):
            self.live.console.print(_caption(segment))
        if self._console.is_terminal:
            self.live.update(_status(state), refresh=True)


def _caption(segment: Segment) -> Text:
    minutes, rest = divmod(int(seconds(segment.span.start)), 60)
    text = Text(f"{minutes:02}:{rest:02}  ", style="dim")
    text.append(segment.text, style="bold")
    if segment.translation:
        text.append(f"\n       {segment.translation}", style="italic")
    return text


_VOICES = {
    Voice.OFF: "○ off",
    Voice.SILENCE: "○ silence",
    Voice.SPEECH: "● speech",
    Voice.FINALISING: "◐ finalising",
    Voice.MUTED: "◌ muted",
}


def _status(state: AppState) -> Text:
    if state.message and state.message.severity is not Severity.INFO:
        return Text(state.message.text, style="yellow")
    filled = max(0, min(10, round((state.level.rms_db + 60) / 6)))
    meter = "▮" * filled + "▯" * (10 - filled)
    parts = [_VOICES[state.voice], meter, state.connection.value, state.place, state.device_name]
    if state.dropped:
        parts.append(f"{seconds(state.dropped):.1f} s dropped")
    return Text("  ".join(part for part in parts if part), style="dim")
