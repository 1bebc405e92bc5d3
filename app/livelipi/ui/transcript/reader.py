"""Which session is open, and what of it is here: asks the archive, fills the models."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from livelipi.domain.errors import LiveLipiError
from livelipi.runtime.archive import Archive, Entry, Order, Session, SessionState
from livelipi.runtime.marking import found, words_of
from livelipi.runtime.state import AppState
from livelipi.ui.transcript.answers import Answers
from livelipi.ui.transcript.hits import Hits, Key
from livelipi.ui.transcript.lines_model import LinesModel
from livelipi.ui.transcript.live import NOW, Live
from livelipi.ui.transcript.sessions_list import SessionsModel

FIRST, MORE = 200, 1000
"""Lines of the first page, which is shown at once, and of those that follow behind it."""

_TOP = 8
"""Newest sessions that are looked at when a line was added."""


class Reader(QObject):
    """The transcript without its widgets.

    Args:
        archive: What is on the disk.
        may_follow: Whether a session that begins now may take the place of the open one.

    Attributes:
        session: The open session, or None.
        lines, sessions: For the views.
        hits: What was found.
        words: Folded words of the search.

    Signals:
        opening: Lines of another session are on their way.
        opened: They are here, or at least those that are seen first.
        listed: The sessions are known.
        searched: The archive has answered; whether the reader is to be taken to the hit.
        reached: The hit that the reader stands on is in this row.
        failed: The history cannot be read.
    """

    opening = Signal()
    opened = Signal()
    listed = Signal()
    searched = Signal(bool)
    reached = Signal(int)
    failed = Signal(object)

    def __init__(
        self, archive: Archive, may_follow: Callable[[], bool], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.archive = archive
        self._may_follow = may_follow
        self.answers = Answers(self.failed.emit)
        self.lines = LinesModel(self)
        self.sessions = SessionsModel(self)
        self.session: Session | None = None
        self.hits = Hits()
        self.words: tuple[str, ...] = ()
        self._query, self._everywhere = "", True
        self._live = Live()
        self._state = AppState()
        self._known: list[Session] = []
        self._hidden: set[Key] = set()
        self._hidden_sessions: set[int] = set()
        self._behind = 0
        self._unrecorded = False
        self._wanted: Key | None = None

    # Sessions

    def refresh(self) -> None:
        """Look at the disk again."""
        self.answers.ask("sessions", self.archive.sessions(), self._list)
        here, session = self.lines.entries, self.session
        if here and session is not None and session.id != NOW and not self.answers.waits("page"):
            order = Order.OLDEST_FIRST
            future = self.archive.lines(session.id, order, beyond=here[-1], limit=MORE)
            self.answers.ask("page", future, lambda page: self._next_page(page, session.id, order))

    @property
    def is_empty(self) -> bool:
        """Whether there is no session at all."""
        return not self._all()

    @property
    def recording(self) -> bool:
        """Whether what is said now is kept."""
        return self._state.settings.history.record and self.archive.recording()

    def keep(self, state: AppState) -> None:
        """See a state while nobody looks: keep what nobody else does."""
        self._state = state
        if not self.recording:
            self._live.news(state, keep=True)

    def follow(self, state: AppState) -> None:
        """See a state of the program."""
        self._state = state
        news = self._live.news(state, keep=not self.recording)
        if not news.lines and not news.session:
            return
        if not self.recording:
            self._show_unrecorded()
            return
        self.answers.ask("top", self.archive.sessions(_TOP), self._list_top)
        if news.lines:
            self._behind = max(self._behind, news.lines)
            self._read_tail()

    def _list(self, sessions: list[Session]) -> None:
        self._known = sessions
        self._settle_sessions()
        self.listed.emit()

    def _list_top(self, newest: list[Session]) -> None:
        if not self._known and not newest:
            return
        known = {session.id: session for session in self._known}
        came = [session for session in newest if session.id not in known]
        known.update({session.id: session for session in newest})
        self._known = sorted(known.values(), key=lambda s: (s.started_at, s.id), reverse=True)
        begun = [s for s in came if s.state is SessionState.RECORDING]
        if begun and self.session is not None and self._may_follow():
            self.open(begun[0].id)
        self._settle_sessions()
        self.listed.emit()

    def _all(self) -> list[Session]:
        live = self._state.running and not self.recording
        now = self._live.session(self._state, live=live)
        kept = [s for s in self._known if s.id not in self._hidden_sessions]
        return [now, *kept] if now else kept

    def _settle_sessions(self) -> None:
        """Show the sessions; open one where none is, or where the open one is gone."""
        everything = self._all()
        searching = bool(self.words) and self._everywhere
        self.sessions.show(everything, self.hits.by_session() if searching else None)
        open_now = self.session
        if open_now is not None:
            self.session = next((s for s in everything if s.id == open_now.id), None)
        if self.session is None:
            if everything:
                self.open(everything[0].id)
            elif open_now is not None:
                self.lines.reset([])

    def _show_unrecorded(self) -> None:
        begun = not self._unrecorded and bool(self._live.entries)
        self._unrecorded |= begun
        if begun and self.session is not None and self._may_follow():
            self.open(NOW)
        self._settle_sessions()
        if self.session is not None and self.session.id == NOW:
            self._fill(self._live.entries)
        if not self.answers.waits("sessions"):
            self.listed.emit()

    # Lines

    def open(self, session: int) -> None:
        """Show a session."""
        found = next((s for s in self._all() if s.id == session), None)
        if found is None:
            return
        self.session = found
        self.answers.forget("page")
        self.answers.forget("tail")
        if session == NOW:
            self._first_page(self._live.entries, found, Order.OLDEST_FIRST)
            return
        self.opening.emit()
        recorded = found.state is SessionState.RECORDING
        order = Order.NEWEST_FIRST if recorded else Order.OLDEST_FIRST
        future = self.archive.lines(session, order, limit=FIRST)
        self.answers.ask("page", future, lambda page: self._first_page(page, found, order))
        if self.words and not self._everywhere:
            self.search(self._query, everywhere=False)

    def _first_page(self, page: list[Entry], session: Session, order: Order) -> None:
        self.lines.reset(self._unhidden(page))
        if session.id != NOW:
            self._go_on(page, session.id, order, FIRST)
        self.opened.emit()
        self._reach()

    def _next_page(self, page: list[Entry], session: int, order: Order) -> None:
        self.lines.merge(self._unhidden(page))
        self._go_on(page, session, order, MORE)
        self._reach()

    def _go_on(self, page: list[Entry], session: int, order: Order, limit: int) -> None:
        """Ask for what follows a page, unless it was the last."""
        if len(page) < limit:
            return
        edge = page[0] if order is Order.NEWEST_FIRST else page[-1]
        future = self.archive.lines(session, order, beyond=edge, limit=MORE)
        self.answers.ask("page", future, lambda more: self._next_page(more, session, order))

    def _read_tail(self) -> None:
        """Read the end of the newest session again, as far back as some lines may be new.

        Also after it ended: the last translation may come late.
        """
        session = self.session
        if session is None or not self._known or session.id != self._known[0].id:
            return
        future = self.archive.lines(session.id, limit=self._behind + 1)
        self.answers.ask("tail", future, self._take_tail)

    def _take_tail(self, tail: list[Entry]) -> None:
        self._behind = 0
        self._fill(self._unhidden(tail))

    def _fill(self, entries: list[Entry]) -> None:
        before = len(self.lines.entries)
        self.lines.merge(entries)
        came = self.lines.entries[before:]
        if self.words and any(found(e.line.text, self.words) for e in came):
            self._search_again()

    def _unhidden(self, entries: list[Entry]) -> list[Entry]:
        return [e for e in entries if (e.session, e.number) not in self._hidden]

    # Searching

    def search(self, query: str, *, everywhere: bool, go: bool = True) -> None:
        """Look for words in all sessions or in the open one; no words end the search."""
        self._query, self._everywhere = query, everywhere
        words = words_of(query)
        if not words:
            self.answers.forget("search")
            self.words, self._wanted = (), None
            self._found([], go=False)
            return
        place = None if everywhere or self.session is None else self.session.id
        future = self.archive.search(query, place)
        self.answers.ask("search", future, lambda found: self._take_hits(words, found, go=go))

    def _search_again(self) -> None:
        """What can be found may have changed; the reader stays."""
        if self.words:
            self.search(self._query, everywhere=self._everywhere, go=False)

    def _take_hits(self, words: tuple[str, ...], found: list[Entry], *, go: bool) -> None:
        if words != words_of(self._query):
            return
        self.words = words
        self._found([*self._found_now(words), *self._unhidden(found)], go=go)

    def _found_now(self, words: tuple[str, ...]) -> list[Entry]:
        """Hits in what is in no file."""
        return [
            entry
            for entry in self._live.entries
            if all(
                found(entry.line.text, (word,)) or found(entry.line.translation or "", (word,))
                for word in words
            )
        ]

    def _found(self, entries: list[Entry], *, go: bool) -> None:
        stood = self.hits.key
        visible = [e for e in entries if e.session not in self._hidden_sessions]
        self.hits = Hits(visible)
        if stood is not None and not go:
            self.hits.stand_on(stood)
        elif go and self.session is not None and self.hits.stand_in(self.session.id) is None:
            self.hits.step(1)
        self._settle_sessions()
        self.searched.emit(go)
        if go:
            self._want(self.hits.key)

    def step(self, by: int) -> None:
        """Go to the next hit, or the one before, in whichever session it is."""
        self._want(self.hits.step(by))
        self.searched.emit(False)

    def stand_in(self, session: int) -> None:
        """Go to the first hit of a session that a person opened."""
        self._want(self.hits.stand_in(session) if self.words else None)
        self.searched.emit(False)

    def _want(self, key: Key | None) -> None:
        self._wanted = key
        if key is None:
            return
        if self.session is None or key[0] != self.session.id:
            self.open(key[0])
        else:
            self._reach()

    def _reach(self) -> None:
        """Tell where the wanted hit is, once its line is here."""
        if self._wanted is None or self.session is None or self._wanted[0] != self.session.id:
            return
        row = self.lines.row_of(self._wanted[1])
        if row is not None:
            self._wanted = None
            self.reached.emit(row)

    # Changing

    def correct(self, entry: Entry, text: str | None, done: Callable[[Entry], None]) -> None:
        """Show ``text`` for a line, None for what was heard; ``done`` gets the line then."""

        def take(after: Entry) -> None:
            if self.session is not None and self.session.id == after.session:
                self.lines.replace(after)
            done(after)

        kind = f"correct {entry.session} {entry.number}"
        self.answers.ask(kind, self.archive.correct(entry, text), take)

    def hide_line(self, row: int) -> Entry:
        """Take a line out of sight, to be deleted or brought back."""
        entry = self.lines.remove(row)
        self._hidden.add((entry.session, entry.number))
        self.hits.drop((entry.session, entry.number))
        self._settle_sessions()
        self.searched.emit(False)
        return entry

    def bring_back(self, entry: Entry) -> None:
        """Show a hidden line again."""
        self._hidden.discard((entry.session, entry.number))
        if self.session is not None and self.session.id == entry.session:
            self.lines.merge([entry])
        self._search_again()

    def delete(self, entry: Entry, failed: Callable[[LiveLipiError], None]) -> None:
        """Delete a hidden line for good."""

        def keep(error: LiveLipiError) -> None:
            self.bring_back(entry)
            failed(error)

        future = self.archive.delete_line(entry.session, entry.number)
        kind = f"delete {entry.session} {entry.number}"
        self.answers.ask(kind, future, lambda _there: self.refresh(), keep)

    def hide_session(self, session: int) -> None:
        """Take a session out of sight, to be deleted or brought back."""
        self._hidden_sessions.add(session)
        self._settle_sessions()
        self.listed.emit()

    def bring_session_back(self, session: int) -> None:
        """Show a hidden session again, and open it."""
        self._hidden_sessions.discard(session)
        self._settle_sessions()
        self.open(session)
        self.listed.emit()

    def delete_session(self, session: int, failed: Callable[[LiveLipiError], None]) -> None:
        """Delete a hidden session for good."""

        def keep(error: LiveLipiError) -> None:
            self.bring_session_back(session)
            failed(error)

        future = self.archive.delete_session(session)
        self.answers.ask(f"delete {session}", future, lambda _gone: self.refresh(), keep)
