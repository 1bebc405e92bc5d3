"""The history: everything that was said, kept from the moment it was final.

One file, one worker thread in each program that owns its connection; several programs may write at
once (WAL, and each waits up to ``database.PATIENCE`` for another's commit). Methods that return a
future never block; all others wait for the worker and belong off the event loop.
"""

from __future__ import annotations

import logging
import sqlite3
import time
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path
from typing import TypeVar

from livelipi.domain.errors import HistoryError
from livelipi.domain.transcript import Line
from livelipi.storage import database, editing, queries
from livelipi.storage.recorder import Beginning, SessionRecorder
from livelipi.storage.records import Entry, Order, Session
from livelipi.storage.repeating import Repeating
from livelipi.storage.writers import Writers

T = TypeVar("T")

log = logging.getLogger("livelipi.history")

_HOUR = 3_600.0
_DAY = 86_400


class History:
    """The captions of all sessions. Made by ``open``.

    Attributes:
        path: The file.
        set_aside: Where a damaged history was moved when this one was opened, else None. A person
            is to be told.
    """

    def __init__(self, path: Path, clock: Callable[[], float], retain_every: float = _HOUR) -> None:
        self.path = path
        self._retain_every = retain_every
        self._retention: Repeating | None = None
        self.set_aside: Path | None = None
        self._clock = clock
        self._writers = Writers(path)
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="history")
        self._connection: sqlite3.Connection | None = None

    @classmethod
    def open(
        cls,
        path: Path,
        *,
        clock: Callable[[], float] = time.time,
        retain_every: float = _HOUR,
    ) -> History:
        """Open the history, making it where there is none; blocks for milliseconds.

        A damaged file is set aside, never deleted, and a new one begun: see ``set_aside``.

        Args:
            path: The file; its folder is made, readable by this user only.
            clock: Seconds since 1970.
            retain_every: Seconds between two looks for what is too old; see ``keep``.

        Raises:
            HistoryError: It cannot be opened, or is another program's or a newer LiveLipi's.
        """
        history = cls(path, clock, retain_every)
        try:
            history._thread.submit(history._connect).result()
        except BaseException:
            history._thread.shutdown()
            raise
        return history

    # -- recording -----------------------------------------------------------------------------

    def begin(self, *, place: str, device: str, language: str, origin: int = 0) -> SessionRecorder:
        """Begin to record a session that starts now; writes nothing yet and never blocks.

        Args:
            place: Where words are recognized, for people.
            device: What is listened to, for people.
            language: The code that is chosen, or ``AUTO``.
            origin: Position on the source's timeline that is the session's beginning, in samples.
        """
        beginning = Beginning(self._clock(), place, device, language, self._writers.name)
        return SessionRecorder(
            self, beginning, origin=origin, clock=self._clock, enter=self._writers.enter
        )

    def recover(self) -> int:
        """Close the sessions of programs that ended without doing so; how many there were.

        Sessions that another living program is recording are left alone.
        """
        return self._wait(self._recover)

    def flush(self) -> Future[None]:
        """Done when everything that was queued before has been tried."""
        return self.submit(lambda connection: None)

    # -- reading -------------------------------------------------------------------------------

    def sessions(self, limit: int = -1) -> list[Session]:
        """The newest ``limit`` sessions, newest first; all where it is negative."""
        return self._wait(lambda connection: queries.sessions(connection, limit))

    def show(self, session: int | None = None) -> tuple[Session, tuple[Line, ...]] | None:
        """One session with all its captions, the newest for None; None where there is none."""

        def read(connection: sqlite3.Connection) -> tuple[Session, tuple[Line, ...]] | None:
            if session is None:
                found = next(iter(queries.sessions(connection, 1)), None)
            else:
                found = queries.session(connection, session)
            return (found, queries.lines(connection, found.id)) if found else None

        return self._wait(read)

    def search(self, query: str, limit: int = 50, *, session: int | None = None) -> list[Entry]:
        """Lines that hold every word of ``query`` or a word that it is part of, newest first.

        The text as it was heard first, the newest one and the translation count, in any script;
        case does not.

        Args:
            query: Words.
            limit: How many at most; all where it is negative.
            session: Only in this session.
        """
        return self._wait(lambda connection: queries.search(connection, query, limit, session))

    def page(
        self,
        session: int | None = None,
        *,
        order: Order = Order.OLDEST_FIRST,
        beyond: Entry | None = None,
        limit: int = 500,
    ) -> list[Entry]:
        """Lines in the order of speech, a page at a time; costs the same wherever one reads.

        Args:
            session: Its lines; None for those of all sessions in time.
            order: Which end comes first.
            beyond: Only what follows this line in that order, which need not be there any more;
                None begins at that end.
            limit: How many at most; all where it is negative.
        """
        return self._wait(lambda c: queries.page(c, session, order, beyond, limit))

    def count(self, session: int | None = None) -> int:
        """How many lines a session has; all sessions together for None."""
        return self._wait(lambda connection: queries.count(connection, session))

    # -- correcting ----------------------------------------------------------------------------

    def correct(self, session: int, number: int, text: str) -> Entry:
        """Show a person's text in place of what was heard, here and in every export.

        What was heard stays in the file, and a later text of the recognizer does not undo what a
        person wrote. The text that was heard takes the correction back.

        Returns:
            The line as it is now.

        Raises:
            BadInputError: There is no such line, or the text is empty.
        """
        now = self._clock()
        return self._wait(lambda c: editing.correct(c, session, number, text, now))

    def revert(self, session: int, number: int) -> Entry:
        """Show what was heard again; the line as it is now.

        Raises:
            BadInputError: There is no such line.
        """
        now = self._clock()
        return self._wait(lambda c: editing.correct(c, session, number, None, now))

    # -- deleting ------------------------------------------------------------------------------

    def delete(self, sessions: list[int]) -> int:
        """Delete sessions for good; those that are being recorded stay. How many were deleted."""
        return self._wait(lambda connection: queries.delete(connection, sessions))

    def delete_line(self, session: int, number: int) -> bool:
        """Delete one line for good, also of a session that is being recorded; whether it was there.

        A session that is not being recorded goes with its last line.
        """
        return self._wait(lambda connection: editing.delete_line(connection, session, number))

    def older_than(self, days: int) -> list[int]:
        """Ids of the sessions that began more than ``days`` days ago and are not recorded."""
        moment = self._clock() - days * _DAY
        return self._wait(lambda connection: queries.older_than(connection, moment))

    def keep(self, days: int | None) -> int:
        """Delete what is older than ``days`` days, now and from hour to hour while this is open.

        Args:
            days: None keeps everything.

        Returns:
            How many sessions were deleted now.
        """
        if self._retention:
            self._retention.cancel()
            self._retention = None
        if days is None:
            return 0
        gone = self._wait(lambda connection: self._delete_old(connection, days))
        self._retention = Repeating(
            self._retain_every, lambda: self._retain(days), name="retention"
        )
        return gone

    # -- the end -------------------------------------------------------------------------------

    def close(self) -> None:
        """Write what is queued and let go of the file; nothing can be asked afterwards."""
        if self._retention:
            self._retention.cancel()
        self._thread.submit(self._disconnect)
        self._thread.shutdown()

    # -- the worker ----------------------------------------------------------------------------

    def submit(self, job: Callable[[sqlite3.Connection], T]) -> Future[T]:
        """Queue a job for the worker; SQLite's failures come back as ``HistoryError``."""
        return self._thread.submit(self._explained, job)

    def _wait(self, job: Callable[[sqlite3.Connection], T]) -> T:
        return self.submit(job).result()

    def _explained(self, job: Callable[[sqlite3.Connection], T]) -> T:
        assert self._connection is not None
        try:
            with database.explained(self.path):
                return job(self._connection)
        except OSError as error:
            raise HistoryError(
                f"The history cannot be written: {error.strerror}.", retryable=True
            ) from error

    def _connect(self) -> None:
        try:
            self._connection = self._checked()
        except HistoryError as error:
            if error.code != "history_damaged":
                raise
            self.set_aside = database.set_aside(self.path)
            log.warning("damaged history set aside as %s", self.set_aside)
            self._connection = database.connect(self.path)

    def _checked(self) -> sqlite3.Connection:
        connection = database.connect(self.path)
        try:
            with database.explained(self.path):
                # Reading every page is for when something broke off: it grows with the history.
                if queries.recording_writers(connection):
                    database.check(connection, self.path)
        except BaseException:
            connection.close()
            raise
        return connection

    def _recover(self, connection: sqlite3.Connection) -> int:
        left = queries.recording_writers(connection)
        return sum(queries.interrupt(connection, writer) for writer in self._writers.gone(left))

    def _delete_old(self, connection: sqlite3.Connection, days: int) -> int:
        old = queries.older_than(connection, self._clock() - days * _DAY)
        return queries.delete(connection, old) if old else 0

    def _retain(self, days: int) -> None:
        try:
            self._wait(lambda connection: self._delete_old(connection, days))
        except HistoryError as error:
            log.warning("old sessions were not deleted: %s", error.sentence())

    def _disconnect(self) -> None:
        if self._connection is not None:
            self._connection.close()
        self._writers.leave()
