"""Correcting a line where it stands."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QTextCursor
from PySide6.QtWidgets import QFrame, QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from livelipi.domain.languages import find
from livelipi.runtime.archive import Entry
from livelipi.ui import fonts, theme
from livelipi.ui.i18n import translate
from livelipi.ui.paragraph import Frame, set_text

_LEAST_LINES, _MOST_LINES = 2, 6


class LineEditor(QFrame):
    """A field over a line, with what was heard below it where that differs.

    Signals:
        saved: The text is to be kept.
        cancelled: Nothing is to be changed.
    """

    saved = Signal(str)
    cancelled = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.entry: Entry | None = None
        self.setObjectName("lineEditor")
        self.field = QPlainTextEdit(self)
        self.field.setTabChangesFocus(True)
        self.field.setFrameShape(QFrame.Shape.NoFrame)
        self.field.installEventFilter(self)
        self._note = QLabel(self)
        self._note.setFont(fonts.font(theme.SMALL))
        self._note.setProperty("tone", "quiet")
        self._note.setTextFormat(Qt.TextFormat.PlainText)
        self._note.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.S, theme.XS, theme.S, theme.XS)
        column.setSpacing(0)
        column.addWidget(self.field, 1)
        column.addWidget(self._note)
        self.hide()

    def edit(self, entry: Entry, size: int) -> None:
        """Offer the text of a line, in type of ``size`` pixels."""
        self.entry = entry
        language = find(entry.line.language) if entry.line.language else None
        self.field.setFont(fonts.font(size, script=language.script if language else "Latn"))
        self.field.setPlainText(entry.line.text)
        self.field.moveCursor(QTextCursor.MoveOperation.End)
        self.field.setAccessibleName(translate("Transcript", "Correct the line"))
        note = translate("Transcript", "Enter keeps it · Esc leaves it as it was")
        if entry.heard is not None:
            heard = translate("Transcript", "Heard: {text}").format(text=entry.heard)
            note = f"{note}\n{heard}"
        self._note.setText(note)
        self.field.setAccessibleDescription(note)

    def fitting(self, width: int) -> int:
        """Height that shows the text at ``width``, within reason, in pixels."""
        inner = width - 2 * theme.S
        frame = Frame(self.field.font(), inner - 2 * self.field.document().documentMargin(), 1.0)
        boxes = set_text(self.field.toPlainText() or " ", frame, 0.0).lines
        line = max(box.bottom - box.top for box in boxes)
        lines = max(_LEAST_LINES, min(_MOST_LINES, len(boxes)))
        return round(lines * line) + 3 * theme.S + self._note.heightForWidth(inner)

    def end(self) -> None:
        """Go away."""
        self.entry = None
        self.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Return keeps, Escape leaves; going elsewhere keeps, since it can be undone."""
        if watched is not self.field or self.entry is None:
            return False
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
                self.saved.emit(self.field.toPlainText())
                return True
            if event.key() == Qt.Key.Key_Escape:
                self.cancelled.emit()
                return True
        if (
            isinstance(event, QFocusEvent)
            and event.type() is QEvent.Type.FocusOut
            and event.reason() is not Qt.FocusReason.PopupFocusReason
        ):
            self.saved.emit(self.field.toPlainText())
        return False
