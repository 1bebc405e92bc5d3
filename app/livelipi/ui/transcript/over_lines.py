"""What lies over the lines: the buttons of the row under the pointer, the field that corrects."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QMouseEvent

from livelipi.ui.theme import Colours
from livelipi.ui.transcript.editor import LineEditor
from livelipi.ui.transcript.line_painter import GUTTER
from livelipi.ui.transcript.line_row import PAD
from livelipi.ui.transcript.lines_model import LinesModel
from livelipi.ui.transcript.lines_view import LinesView
from livelipi.ui.transcript.live import can_change
from livelipi.ui.transcript.tools import LineTools


class OverLines(QObject):
    """Keeps both where their rows are.

    Signals:
        corrected: A line is to read so from now on.
    """

    corrected = Signal(object, str)

    def __init__(self, view: LinesView, lines: LinesModel) -> None:
        super().__init__(view)
        self._view = view
        self._lines = lines
        self.editor = LineEditor(view.viewport())
        self.tools = LineTools(view.viewport())
        view.viewport().installEventFilter(self)
        view.moved.connect(self._place)
        lines.modelReset.connect(self._end)
        self.editor.saved.connect(self._save)
        self.editor.cancelled.connect(self._end)
        self.editor.field.textChanged.connect(self._grow)

    def apply(self, colours: Colours) -> None:
        """Take the colours of a theme."""
        self.tools.apply(colours)

    def retranslate(self) -> None:
        """Take the words of the interface's language."""
        self.tools.retranslate()

    @property
    def editing(self) -> bool:
        """Whether a line is being corrected."""
        return self.editor.entry is not None

    def edit(self, row: int) -> None:
        """Let a person correct a row; what is in no file cannot be."""
        entry = self._lines.entries[row]
        if not can_change(entry):
            return
        self.tools.hide()
        self._view.go_to(row)
        self.editor.edit(entry, self._view.type_size)
        self._grow()
        self._view.go_to(row)
        self._place()
        self.editor.show()
        self.editor.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _grow(self) -> None:
        entry = self.editor.entry
        if entry is None:
            return
        width = round(self._view.rows.style.width) + 16
        self._view.rows.hold(entry.number, self.editor.fitting(width) + 2 * PAD)
        self._view.settle()

    def _save(self, text: str) -> None:
        entry = self.editor.entry
        self._end()
        clean = " ".join(text.split())
        if entry is not None and clean and clean != entry.line.text:
            self.corrected.emit(entry, clean)

    def _end(self) -> None:
        if self.editor.entry is None:
            return
        focused = self.editor.field.hasFocus()
        self._view.rows.hold(0, None)
        self.editor.end()
        if focused:
            self._view.setFocus(Qt.FocusReason.OtherFocusReason)
        self._view.settle()

    def _place(self) -> None:
        """Put the field over its row; the buttons wait for the pointer to move again."""
        if self.tools.isVisible():
            self._show_tools(self._view.viewport().mapFromGlobal(self._view.cursor().pos()))
        entry = self.editor.entry
        if entry is None:
            return
        row = self._lines.row_of(entry.number)
        box = self._view.row_box(row) if row is not None else None
        if box is None:
            self.editor.move(0, -2 * self.editor.height())
            return
        left = round(box.left() + GUTTER) - 8
        width = round(self._view.rows.style.width) + 16
        height = round(box.height() - 2 * PAD)
        self.editor.setGeometry(QRect(left, round(box.top() + PAD), width, height))

    def _show_tools(self, at: QPoint) -> None:
        index = self._view.indexAt(at) if self._view.viewport().rect().contains(at) else None
        row = index.row() if index is not None and index.isValid() else -1
        box = self._view.row_box(row) if row >= 0 else None
        if box is None or self.editing or not can_change(self._lines.entries[row]):
            self.tools.hide()
            return
        self.tools.row = row
        self.tools.move(round(box.right()) - self.tools.width() - 6, round(box.top()) + 4)
        self.tools.show()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Follow the pointer."""
        if event.type() is QEvent.Type.MouseMove and isinstance(event, QMouseEvent):
            if event.buttons() is Qt.MouseButton.NoButton:
                self._show_tools(event.position().toPoint())
        elif event.type() is QEvent.Type.Leave:
            self.tools.hide()
        return False
