"""Recording one session: captions in, rows out, nothing waits but who wants to."""

from __future__ import annotations

import sqlite3
from collections import deque
from collections.abc import Callable, Sequence
from concurrent.futures import Future
from dataclasses import dataclass, replace
from typing import Protocol

from livelipi.domain.audio import seconds
from livelipi.domain.captions import Segment
from livelipi.storage.database import transaction

Job = Callable[[sqlite3.Connection], None]


class Worker(Protocol):
    """Runs jobs one after the other on the thread that owns the connection."""

    def submit(self, job: Job) -> Future[None]:
        """Queue a job; the future holds what it raised."""
        ...


@dataclass(frozen=True, slots=True)
class Beginning:
    """What is known of a session when it begins; times in seconds since 1970 (UTC)."""

    started_at: float
    place: str
    device: str
    language: str
    writer: str


class SessionRecorder:
    """Writes the captions of one session.

    The session is in the file from its first caption on: where nothing is said, nothing is left.

    Args:
        worker: The history's thread.
        beginning: What is known now.
        origin: Position of the session's beginning on the source's timeline, in samples; times
            in the history count from there.
        clock: Seconds since 1970.
        enter: Called on the worker before the first row.
    """

    def __init__(
        self,
        worker: Worker,
        beginning: Beginning,
        *,
        origin: int,
        clock: Callable[[], float],
        enter: Callable[[], None],
    ) -> None:
        self._worker = worker
        self._beginning = beginning
        self._origin = origin
        self._clock = clock
        self._enter = enter
        self._waiting: deque[Segment] = deque()
        self._session: int | None = None
        self._written: dict[int, tuple[int, Segment]] = {}
        """By number: the segment's row and what was written of it last."""

    @property
    def session(self) -> int | None:
        """The session's number in the history; None before its first caption is written."""
        return self._session

    def put(self, segments: Sequence[Segment]) -> Future[None]:
        """Queue settled segments that are new or changed; returns at once.

        The future is done when they are committed and flushed to the disk, which takes about a
        millisecond. **What is on screen after that survives kill -9 and a power cut; what is shown
        before it may be lost in that millisecond.** So who promises that no shown final is ever
        lost shows it when the future is done.

        After a failure they stay queued, in order, and are tried again with the next ``put`` or
        ``end``: captions go on, and what the disk had no room for is written when there is room.
        Segments that were written already and did not change cost nothing.

        Raises (in the future):
            HistoryError: The disk is full, failed, or is locked by another program.
        """
        self._waiting.extend(_storable(s) for s in segments if s.settled and s.text)
        return self._worker.submit(self._write)

    def end(self) -> Future[None]:
        """Close the session after everything that was put; late captions may still follow.

        Raises (in the future):
            HistoryError: As ``put``; the session is then closed by the next start.
        """
        return self._worker.submit(self._close)

    # -- on the worker -------------------------------------------------------------------------

    def _write(self, connection: sqlite3.Connection) -> None:
        batch = list(self._waiting)
        if not batch:
            return
        count = len(batch)
        session, known = self._session, dict[int, tuple[int, Segment]]()
        with transaction(connection):
            if session is None:
                self._enter()
                session = self._insert_session(connection)
            elif self._deleted(connection, session):
                batch = []
            for segment in batch:
                before = known.get(segment.id) or self._written.get(segment.id)
                row = self._write_segment(connection, session, segment, before)
                known[segment.id] = (row, segment)
        # Only now: a batch that failed is still waiting, and was never written.
        for _ in range(count):
            self._waiting.popleft()
        self._session = session
        self._written.update(known)

    def _close(self, connection: sqlite3.Connection) -> None:
        self._write(connection)
        if self._session is not None:
            with transaction(connection):
                connection.execute(
                    "UPDATE session SET state = 'ended', ended_at = ? WHERE id = ?",
                    [self._clock(), self._session],
                )

    def _insert_session(self, connection: sqlite3.Connection) -> int:
        b = self._beginning
        row = connection.execute(
            "INSERT INTO session (started_at, state, place, device, language, writer) "
            "VALUES (?, 'recording', ?, ?, ?, ?)",
            [b.started_at, b.place, b.device, b.language, b.writer],
        ).lastrowid
        assert row is not None
        return row

    def _write_segment(
        self,
        connection: sqlite3.Connection,
        session: int,
        segment: Segment,
        before: tuple[int, Segment] | None,
    ) -> int:
        """Add what ``segment`` says beyond ``before``; returns the segment's row."""
        now = self._clock()
        facts = [*self._times(segment), segment.language, segment.state.value, segment.text, now]
        if before is None:
            row = connection.execute(
                "INSERT INTO segment "
                "(session, number, start, stop, language, state, text, written_at) "
                "VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                [session, segment.id, *facts],
            ).lastrowid
            assert row is not None
        else:
            row, old = before
            if self._deleted(connection, session, segment.id):
                return row
            if _source(old) != _source(segment):
                connection.execute(
                    "INSERT INTO correction "
                    "(segment, start, stop, language, state, text, written_at) "
                    "VALUES (?, ?, ?, ?, ?, ?, ?)",
                    [row, *facts],
                )
        if segment.translation and (before is None or before[1].translation != segment.translation):
            connection.execute(
                "INSERT INTO translation (segment, text, written_at) VALUES (?, ?, ?)",
                [row, segment.translation, now],
            )
        return row

    @staticmethod
    def _deleted(connection: sqlite3.Connection, session: int, number: int | None = None) -> bool:
        """Whether a person deleted the session, or its line ``number``, since it was written.

        What still comes for it, a late translation say, is not wanted any more.
        """
        if number is None:
            found = connection.execute("SELECT 1 FROM session WHERE id = ?", [session])
        else:
            found = connection.execute(
                "SELECT 1 FROM line WHERE session = ? AND number = ?", [session, number]
            )
        return found.fetchone() is None

    def _times(self, segment: Segment) -> tuple[float, float]:
        start = max(0, segment.span.start - self._origin)
        return seconds(start), seconds(max(start, segment.span.end - self._origin))


def _storable(segment: Segment) -> Segment:
    """A service may send half a surrogate pair in its JSON, which no file can hold."""
    translation = segment.translation
    return replace(
        segment, text=_valid(segment.text), translation=_valid(translation) if translation else None
    )


def _valid(text: str) -> str:
    return text.encode("utf-8", "replace").decode()


def _source(segment: Segment) -> tuple[object, ...]:
    """All of a segment but its translation."""
    return segment.text, segment.span, segment.language, segment.state
