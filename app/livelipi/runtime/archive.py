"""What was said before, for a window that reads it: every question goes to a thread of its own.

The archive reads and changes the same file that the running program records into, over its own
connection (WAL: neither waits for the other's reading). Where nothing was ever recorded there is
no file, and asking makes none.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path
from typing import TypeVar

from livelipi.domain.errors import BadInputError, HistoryError
from livelipi.domain.transcript import Line
from livelipi.storage.exporters import EXPORTERS, TIMED
from livelipi.storage.history import History
from livelipi.storage.layout import Layout, Texts
from livelipi.storage.records import Entry, Order, Session, SessionState

__all__ = [
    "FORMATS",
    "TIMED",
    "Archive",
    "Entry",
    "Layout",
    "Order",
    "Session",
    "SessionState",
    "Texts",
]

T = TypeVar("T")

FORMATS: tuple[str, ...] = tuple(EXPORTERS)
"""What a session can be written as, by the ending of the file."""


class Archive:
    """Questions about the history; each answers with a future and none blocks.

    Futures hold ``LiveLipiError``s that a person can be told. A question that nobody waits for any
    more may be cancelled while it is queued.

    Args:
        path: The history's file, which need not exist.
        recording: Whether the program keeps what is said now; asked in the window's thread.
    """

    def __init__(self, path: Path, *, recording: Callable[[], bool] = lambda: True) -> None:
        self.recording = recording
        self._path = path
        self._history: History | None = None
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="archive")

    def sessions(self, limit: int = -1) -> Future[list[Session]]:
        """The newest ``limit`` sessions, newest first; all where it is negative."""
        return self._ask(lambda history: history.sessions(limit), [])

    def lines(
        self,
        session: int,
        order: Order = Order.NEWEST_FIRST,
        *,
        beyond: Entry | None = None,
        limit: int = 500,
    ) -> Future[list[Entry]]:
        """A page of a session's lines, always in the order of speech.

        Args:
            session: Its id.
            order: From which end pages are taken.
            beyond: Only what follows this line in ``order``; None takes the page at that end.
            limit: How many at most.
        """

        def read(history: History) -> list[Entry]:
            page = history.page(session, order=order, beyond=beyond, limit=limit)
            return page if order is Order.OLDEST_FIRST else page[::-1]

        return self._ask(read, [])

    def search(self, query: str, session: int | None = None) -> Future[list[Entry]]:
        """Lines that hold every word of ``query``; see ``History.search``.

        Newest session first, and in the order of speech within it.
        """

        def read(history: History) -> list[Entry]:
            return sorted(history.search(query, -1, session=session), key=_in_reading_order)

        return self._ask(read, [])

    def correct(self, entry: Entry, text: str | None) -> Future[Entry]:
        """Show ``text`` for a line, or None for what was heard; the line as it is then."""

        def write(history: History) -> Entry:
            if text is None:
                return history.revert(entry.session, entry.number)
            return history.correct(entry.session, entry.number, text)

        return self._ask(write)

    def delete_line(self, session: int, number: int) -> Future[bool]:
        """Delete a line for good; whether it was there."""
        return self._ask(lambda history: history.delete_line(session, number), False)

    def delete_session(self, session: int) -> Future[bool]:
        """Delete a session for good; False where it is gone or is being recorded."""
        return self._ask(lambda history: history.delete([session]) == 1, False)

    def export(
        self, what: int | Sequence[Line], form: str, layout: Layout, target: Path
    ) -> Future[Path]:
        """Write a session to a file; what stood there before stays until all is written.

        Args:
            what: Id of a session, or its lines where it is not recorded.
            form: One of ``FORMATS``.
            layout: Which texts, with times or not, under which title.
            target: The file.
        """

        def write(history: History | None) -> Path:
            lines = what if not isinstance(what, int) else _lines(history, what)
            _write(target, EXPORTERS[form](lines, layout))
            return target

        return self._thread.submit(lambda: write(self._opened()))

    def close(self) -> None:
        """Finish what was asked and let go of the file; blocks for that long."""
        self._thread.submit(self._let_go)
        self._thread.shutdown()

    # -- on the thread -------------------------------------------------------------------------

    def _ask(self, work: Callable[[History], T], otherwise: T | None = None) -> Future[T]:
        return self._thread.submit(self._answer, work, otherwise)

    def _answer(self, work: Callable[[History], T], otherwise: T | None) -> T:
        history = self._opened()
        if history is not None:
            return work(history)
        if otherwise is None:
            raise HistoryError("There is no history yet.")
        return otherwise

    def _opened(self) -> History | None:
        if self._history is None and self._path.exists():
            self._history = History.open(self._path)
        return self._history

    def _let_go(self) -> None:
        if self._history is not None:
            self._history.close()
            self._history = None


def _in_reading_order(entry: Entry) -> tuple[float, int, float, int]:
    return -entry.started_at, -entry.session, entry.line.start, entry.number


def _lines(history: History | None, session: int) -> Sequence[Line]:
    found = history.show(session) if history is not None else None
    if found is None:
        raise HistoryError("This session is not in the history any more.")
    return found[1]


def _write(target: Path, text: str) -> None:
    """Beside the target first, so that a full disk leaves no half file in its place."""
    beside = target.with_name(f".{target.name}.part")
    try:
        beside.write_text(text, encoding="utf-8", newline="\n")
        beside.replace(target)
    except OSError as error:
        beside.unlink(missing_ok=True)
        raise BadInputError(
            f"{target} cannot be written: {error.strerror}.",
            kept="The history is as it was.",
            todo="Choose another place, or make room.",
        ) from error
