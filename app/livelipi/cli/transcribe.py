"""``livelipi transcribe``: files into text, subtitles or JSON."""

from __future__ import annotations

import argparse
import asyncio
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from rich.console import Console
from rich.progress import BarColumn, Progress, TaskProgressColumn, TextColumn, TimeRemainingColumn

from livelipi.cli.layout import add_layout, chosen_format, chosen_layout, write_text
from livelipi.cli.options import add_language, add_place, make_place
from livelipi.domain import captions as reducer
from livelipi.domain.captions import Captions
from livelipi.domain.errors import BadInputError, LiveLipiError
from livelipi.domain.events import SpeechEvent
from livelipi.domain.languages import Capabilities, Support
from livelipi.domain.settings import Settings
from livelipi.domain.transcript import Line, Transcript
from livelipi.runtime.listening import Listening
from livelipi.runtime.places import Place
from livelipi.runtime.sessions import sessions_for
from livelipi.storage.exporters import EXPORTERS, TIMED
from livelipi.storage.layout import Texts

GIVE_UP = 30.0
"""Seconds without a service after which a file is given up; a person can start it again."""


def add(commands: Any) -> None:
    """Describe the command."""
    parser = commands.add_parser(
        "transcribe",
        help="write what is said in files as text or subtitles",
        description="Transcribe audio or video files. A progress bar runs on standard error.",
    )
    parser.add_argument("files", nargs="+", type=Path, metavar="FILE")
    add_layout(parser)
    parser.add_argument(
        "-o",
        "--output",
        type=Path,
        metavar="OUT",
        help="file to write; a directory when there are several FILEs (default: standard output)",
    )
    add_language(parser)
    add_place(parser)
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Transcribe every file; one that fails is named and the others go on."""
    return asyncio.run(_run(arguments))


async def _run(arguments: argparse.Namespace) -> int:
    from livelipi.audio.wav import WavSource  # numpy and FFmpeg, which no other command needs

    files: Sequence[Path] = arguments.files
    form = chosen_format(arguments)
    translate = bool(arguments.translate)
    language = arguments.language or Settings().listening.language
    layout = chosen_layout(arguments, form, _texts(form, translate=translate))
    targets = _targets(files, arguments.output, form)
    for path in files:
        # Said before a recognizer is started for it.
        await WavSource([path], paced=False).open()
    console = Console(stderr=True)
    columns = (
        TextColumn("{task.description}"),
        BarColumn(),
        TaskProgressColumn(),
        TimeRemainingColumn(),
    )
    exit_code = 0
    with Progress(*columns, console=console, transient=True) as bar:
        task = bar.add_task("Warming up", total=None)
        place = make_place(
            arguments, Settings(), lambda line: bar.update(task, description=line[:60])
        )
        try:
            can = await place.prepare()
            refuse_unsupported(can, language, translate=translate)
            for path, target in zip(files, targets, strict=True):
                bar.reset(task, description=path.name, total=1.0)
                try:
                    lines = await transcribe(
                        path,
                        place,
                        language=language,
                        translate=translate,
                        on_progress=lambda part: bar.update(task, completed=part),
                    )
                    write_text(EXPORTERS[form](lines, layout), target)
                except LiveLipiError as error:
                    bar.console.print(f"livelipi: {path}: {error.sentence()}", highlight=False)
                    exit_code = exit_code or error.exit_code
        finally:
            await place.close()
    return exit_code


async def transcribe(
    path: Path,
    place: Place,
    *,
    language: str,
    translate: bool,
    on_progress: Callable[[float], None] = lambda part: None,
) -> tuple[Line, ...]:
    """What is said in one file.

    Args:
        path: Any sound or video file that can be decoded.
        place: Where to recognize.
        language: What is spoken, or ``AUTO``.
        translate: Add English.
        on_progress: Gets the part that is final, 0 to 1.

    Raises:
        LiveLipiError: The file is no audio, or recognition failed.
    """
    from livelipi.audio.wav import WavSource

    source = WavSource([path], paced=False)
    transcript = Transcript()
    captions = Captions()

    def heard(event: SpeechEvent) -> None:
        nonlocal captions
        captions = reducer.reduce(captions, event)
        changed = transcript.take(captions)
        if changed and source.total:
            on_progress(min(1.0, changed[-1].span.end / source.total))

    sessions = sessions_for(
        place,
        language=language,
        translate=translate,
        generation=0,
        on_event=heard,
        give_up=GIVE_UP,
    )
    failed: list[LiveLipiError] = []
    listening = Listening(
        source,
        sessions,
        lossless=True,
        on_session_failed=lambda track, error: failed.append(_expected(error)),
    )
    await listening.run()
    if failed:
        raise failed[0]
    transcript.take(reducer.close(captions))
    return transcript.lines


def refuse_unsupported(can: Capabilities, language: str, *, translate: bool) -> None:
    """Say what cannot be done instead of writing something invented.

    Raises:
        BadInputError: The model does not know the language, or cannot translate.
    """
    if can.support(language) is Support.NONE:
        raise BadInputError(
            f"{can.why_not(language)}.",
            todo="Choose another --language or --model, or use --service sarvam.",
        )
    if translate and can.translation is Support.NONE:
        raise BadInputError(
            f"{can.model} cannot translate.", todo="Use --model base, or --service sarvam."
        )


def _expected(error: Exception) -> LiveLipiError:
    if isinstance(error, LiveLipiError):
        return error
    raise error


def _texts(form: str, *, translate: bool) -> Texts:
    """What is written where nobody chose: subtitles have room for one text."""
    if not translate:
        return Texts.SOURCE
    return Texts.TRANSLATION if form in TIMED else Texts.BOTH


def _targets(files: Sequence[Path], output: Path | None, form: str) -> list[Path | None]:
    """Where each file's text goes; None is standard output."""
    if output is None:
        return [None] * len(files)
    if output.is_dir():
        return [output / f"{path.stem}.{form}" for path in files]
    if len(files) > 1:
        raise BadInputError(
            f"{output} is no directory, but there are {len(files)} files to write.",
            todo="Make it first, or leave -o out.",
        )
    return [output]
