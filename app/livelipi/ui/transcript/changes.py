"""Correcting and deleting: done at once, told at the foot of the window, and taken back from there.

What is deleted is out of sight at once, and out of the file when it can no longer be brought back.
"""

from __future__ import annotations

from livelipi.domain.errors import LiveLipiError
from livelipi.runtime.archive import Entry, SessionState
from livelipi.runtime.state import Severity
from livelipi.ui.i18n import translate
from livelipi.ui.sentences import in_words
from livelipi.ui.transcript.lines_view import LinesView
from livelipi.ui.transcript.live import NOW, can_change
from livelipi.ui.transcript.notice import Notice
from livelipi.ui.transcript.reader import Reader


class Changes:
    """What a person changes in the history."""

    def __init__(self, reader: Reader, view: LinesView, notice: Notice) -> None:
        self._reader = reader
        self._view = view
        self._notice = notice

    def correct(self, before: Entry, text: str) -> None:
        """Show ``text`` for a line from now on."""
        said = translate("Transcript", "Line corrected.")
        self._change(before, text, said)

    def revert(self, row: int) -> None:
        """Show what was heard again."""
        said = translate("Transcript", "The line reads as it was heard.")
        self._change(self._reader.lines.entries[row], None, said)

    def delete_line(self, row: int) -> None:
        """Delete a line; what is in no file cannot be."""
        if not can_change(self._reader.lines.entries[row]):
            return
        self._notice.finish()
        entry = self._reader.hide_line(row)
        if self._reader.lines.entries:
            self._view.go_to(min(row, len(self._reader.lines.entries) - 1))
        self._notice.tell(
            translate("Transcript", "Line deleted."),
            undo=lambda: self._bring_back(entry),
            over=lambda: self._reader.delete(entry, self.tell_error),
        )

    def delete_session(self, number: int) -> None:
        """Delete a session, unless it is being recorded."""
        session = next((s for s in self._reader.sessions.shown if s.id == number), None)
        if session is None or number == NOW:
            return
        if session.state is SessionState.RECORDING:
            said = translate("Transcript", "This session is being recorded. Stop it first.")
            self._notice.tell(said, Severity.WARNING)
            return
        self._notice.finish()
        self._reader.hide_session(number)
        self._notice.tell(
            translate("Transcript", "Session deleted."),
            undo=lambda: self._reader.bring_session_back(number),
            over=lambda: self._reader.delete_session(number, self.tell_error),
        )

    def tell_error(self, error: LiveLipiError) -> None:
        """Something did not work; what it was stays in sight."""
        self._notice.tell(in_words(error.sentence()), Severity.ERROR)

    def _bring_back(self, entry: Entry) -> None:
        self._reader.bring_back(entry)
        row = self._reader.lines.row_of(entry.number)
        session = self._reader.session
        if row is not None and session is not None and session.id == entry.session:
            self._view.go_to(row)

    def _change(self, before: Entry, text: str | None, said: str) -> None:
        shown = before.line.text if before.corrected else None

        def back() -> None:
            self._reader.correct(before, shown, _nothing)

        def done(_after: Entry) -> None:
            self._notice.tell(said, undo=back)

        self._reader.correct(before, text, done)


def _nothing(_entry: Entry) -> None:
    """Nobody needs to know."""
