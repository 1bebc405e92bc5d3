"""A transcript window on a real history, with a person who types, clicks and waits."""

from __future__ import annotations

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from livelipi.domain.audio import Span, samples_of
from livelipi.domain.captions import Captions, Segment, SegmentState
from livelipi.runtime.archive import Archive
from livelipi.runtime.state import AppState, Connection
from livelipi.storage.history import History
from livelipi.storage.recorder import SessionRecorder
from livelipi.ui.commands import Asked
from livelipi.ui.transcript.window import TranscriptWindow

WAIT = 10.0
"""Seconds after which a test gives up waiting for the disk."""

Said = tuple[str, str | None]


class Clock:
    """Seconds since 1970, moved by hand."""

    def __init__(self) -> None:
        self.now = 1_790_000_000.0

    def __call__(self) -> float:
        return self.now


def segments(said: Sequence[str | Said], language: str = "en-IN") -> list[Segment]:
    """Settled captions, one every four seconds; a pair is a text and its translation."""
    made = []
    for number, one in enumerate(said):
        text, translation = (one, None) if isinstance(one, str) else one
        span = Span(samples_of(number * 4), samples_of(number * 4 + 3))
        final = SegmentState.FINAL
        made.append(Segment(number + 1, number, final, span, text, language, translation))
    return made


def live(said: Sequence[Segment], *, running: bool = True) -> AppState:
    """A state in which these captions were said."""
    return AppState(
        connection=Connection.LIVE if running else Connection.READY,
        running=running,
        captions=Captions(tuple(said), next_id=len(said) + 1),
    )


@dataclass
class Transcript:
    """The window, what it asked for, and the history behind it."""

    qtbot: QtBot
    path: Path
    clock: Clock
    history: History
    recording: bool = True
    asked: list[Asked] = field(default_factory=list)
    archives: list[Archive] = field(default_factory=list)
    windows: list[TranscriptWindow] = field(default_factory=list)

    @property
    def window(self) -> TranscriptWindow:
        """The window that was opened last."""
        return self.windows[-1]

    def record(
        self, said: Sequence[str | Said], *, language: str = "en-IN", end: bool = True
    ) -> SessionRecorder:
        """A session in which this was said, an hour after the one before."""
        self.clock.now += 3600
        place = "This computer · Whisper base"
        recorder = self.history.begin(place=place, device="Mic", language=language)
        recorder.put(segments(said, language)).result(WAIT)
        if end:
            recorder.end().result(WAIT)
        return recorder

    def open(self, path: Path | None = None) -> TranscriptWindow:
        """Show a window and wait until its lines, or the page in their place, are there."""
        archive = Archive(path or self.path, recording=lambda: self.recording)
        window = TranscriptWindow(self.asked.append, archive)
        self.archives.append(archive)
        self.windows.append(window)
        window.resize(900, 520)
        window.show()
        self.qtbot.waitExposed(window)
        self.settle()
        return window

    def settle(self) -> None:
        """Wait until the archive has answered everything."""
        answers = self.window.reader.answers
        self.until(lambda: not answers.waits_at_all)

    def until(self, there: Callable[[], object]) -> None:
        """Wait until something is so."""
        self.qtbot.waitUntil(lambda: bool(there()), timeout=int(WAIT * 1000))

    def texts(self) -> list[str]:
        """What the lines say."""
        return [entry.line.text for entry in self.window.reader.lines.entries]

    def seen(self) -> list[str]:
        """What of it is in sight."""
        return [row.entry.line.text for _, row, _ in self.window.lines.place.visible()]

    def on_disk(self, session: int) -> list[str]:
        """What another program reads."""
        found = self.history.show(session)
        return [line.text for line in found[1]] if found else []

    def type_search(self, words: str) -> None:
        """Type words, in any script, and wait for the answer."""
        field = self.window.search.field
        field.setFocus()
        QApplication.clipboard().setText(words)
        field.selectAll()
        field.paste()
        self.until(lambda: self.window.reader.words or not words)
        self.settle()


@pytest.fixture
def transcript(qtbot: QtBot, tmp_path: Path) -> Iterator[Transcript]:
    """A history, and windows that read it."""
    path, clock = tmp_path / "history.sqlite3", Clock()
    history = History.open(path, clock=clock)
    made = Transcript(qtbot, path, clock, history)
    yield made
    for window in made.windows:
        window.hide()
        window.finish()
    for archive in made.archives:
        archive.close()
    for window in made.windows:
        window.deleteLater()
    history.close()
