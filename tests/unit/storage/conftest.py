"""A history of its own for each test."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from livelipi.domain.audio import Span, samples_of
from livelipi.domain.captions import Segment, SegmentState
from livelipi.storage.history import History
from livelipi.storage.recorder import SessionRecorder

WAIT = 10.0
"""Seconds after which a test gives up waiting for the history's worker."""


class Clock:
    """Seconds since 1970, moved by hand."""

    def __init__(self) -> None:
        self.now = 1_790_000_000.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    """The time of the test."""
    return Clock()


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Where the history is, in a folder that does not exist yet."""
    return tmp_path / "data" / "history.sqlite3"


@pytest.fixture
def history(path: Path, clock: Clock) -> Iterator[History]:
    """An open history."""
    opened = History.open(path, clock=clock)
    yield opened
    opened.close()


def begin(history: History, *, origin: int = 0) -> SessionRecorder:
    """A session whose facts do not matter."""
    return history.begin(place="This computer", device="Mic", language="hi-IN", origin=origin)


def said(
    number: int,
    text: str,
    translation: str | None = None,
    *,
    at: float = 0.0,
    state: SegmentState = SegmentState.FINAL,
) -> Segment:
    """A settled segment of one second."""
    span = Span(samples_of(at), samples_of(at + 1))
    return Segment(number, number, state, span, text, "hi-IN", translation)
