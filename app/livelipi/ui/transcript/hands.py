"""What a reader's hands do in the lines: keys and pointer, walking and selecting."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QKeySequence, QMouseEvent

from livelipi.ui.transcript.selection import Point

if TYPE_CHECKING:
    from livelipi.ui.transcript.lines_view import LinesView

_TICK = 30
"""Milliseconds between two steps while the pointer is dragged beyond an edge."""

_SHIFT = Qt.KeyboardModifier.ShiftModifier


class Hands(QObject):
    """Turns keys and pointer into places, selections and wishes of a ``LinesView``."""

    def __init__(self, view: LinesView) -> None:
        super().__init__(view)
        self._view = view
        self._dragging = False
        self._pointer = QPointF()
        self._beyond = QTimer(self)
        self._beyond.setInterval(_TICK)
        self._beyond.timeout.connect(self._scroll_along)

    # Keys

    def key(self, event: QKeyEvent) -> bool:
        """Do what a key asks for; whether it was one of ours."""
        view, key = self._view, Qt.Key(event.key())
        count, current = len(view.rows), view.currentIndex().row()
        if not count:
            return False
        if event.matches(QKeySequence.StandardKey.Copy):
            view.copy_wanted.emit()
        elif event.matches(QKeySequence.StandardKey.SelectAll):
            view.selection.rows(0, count - 1)
            view.viewport().update()
        elif key in {Qt.Key.Key_F2, Qt.Key.Key_Return, Qt.Key.Key_Enter} and current >= 0:
            view.edit_wanted.emit(current)
        elif key == Qt.Key.Key_Delete and current >= 0:
            view.delete_wanted.emit(current)
        elif key == Qt.Key.Key_Escape and view.selection:
            view.selection.clear()
            view.viewport().update()
        else:
            target = self._target(key, current, count)
            if target is None:
                return False
            self._walk(target, select=bool(event.modifiers() & _SHIFT))
        return True

    def _target(self, key: Qt.Key, current: int, count: int) -> int | None:
        """The row that a key leads to; None for any other key."""
        seen = [index for index, _, _ in self._view.place.visible()]
        page = max(1, len(seen) - 2)
        if current < 0:
            current = seen[-1] + 1 if key == Qt.Key.Key_Up else seen[0] - 1
        ways = {
            Qt.Key.Key_Up: current - 1,
            Qt.Key.Key_Down: current + 1,
            Qt.Key.Key_PageUp: current - page,
            Qt.Key.Key_PageDown: current + page,
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: count - 1,
        }
        return max(0, min(ways[key], count - 1)) if key in ways else None

    def _walk(self, row: int, *, select: bool) -> None:
        view = self._view
        before = view.currentIndex().row()
        if select and before >= 0:
            anchor = view.selection.anchor.row if view.selection else before
            view.selection.rows(anchor, row)
        elif not select:
            view.selection.clear()
        view.go_to(row)
        if row == len(view.rows) - 1 and not select:
            view.follow()

    # Pointer

    def press(self, event: QMouseEvent) -> None:
        """Begin a selection, or with Shift go on with one."""
        if event.button() is not Qt.MouseButton.LeftButton:
            return
        point = self._point(event.position())
        if point is None:
            return
        view = self._view
        if event.modifiers() & _SHIFT:
            view.selection.head = point
        else:
            view.selection.begin(point)
        self._dragging = True
        view.setCurrentIndex(view.model().index(point.row, 0))
        view.viewport().update()

    def drag(self, event: QMouseEvent) -> None:
        """Select up to here; beyond an edge the lines scroll along."""
        self._pointer = event.position()
        if not self._dragging:
            self._show_cursor()
            return
        height = self._view.viewport().height()
        outside = not 0 <= self._pointer.y() < height
        if outside and not self._beyond.isActive():
            self._beyond.start()
        elif not outside:
            self._beyond.stop()
        self._extend()

    def release(self, _event: QMouseEvent) -> None:
        """The selection stays."""
        self._dragging = False
        self._beyond.stop()

    def double_click(self, event: QMouseEvent) -> None:
        """Select the word."""
        point = self._point(event.position())
        if point is None or event.button() is not Qt.MouseButton.LeftButton:
            return
        row = self._view.rows.row(point.row)
        start, end = row.word_at(point.part, point.position)
        self._view.selection.begin(point._replace(position=start))
        self._view.selection.head = point._replace(position=end)
        self._view.viewport().update()

    def _extend(self) -> None:
        point = self._point(self._pointer)
        if point is not None:
            self._view.selection.head = point
            self._view.viewport().update()

    def _scroll_along(self) -> None:
        y, height = self._pointer.y(), self._view.viewport().height()
        self._view.scroll_by(y if y < 0 else y - height)
        self._extend()

    def _point(self, at: QPointF) -> Point | None:
        """The letter that is nearest to a place of the viewport."""
        view = self._view
        found = None
        for index, row, top in view.place.visible():
            if found is None or top <= at.y():
                found = index, row, top
        if found is None:
            return None
        index, row, top = found
        part, position = row.point_at(at.x() - view.text_left(), at.y() - top)
        return Point(index, part, position)

    def _show_cursor(self) -> None:
        view = self._view
        over = view.indexAt(QPoint(round(self._pointer.x()), round(self._pointer.y()))).isValid()
        x = self._pointer.x() - view.text_left()
        text = over and 0 <= x <= view.rows.style.width
        shape = Qt.CursorShape.IBeamCursor if text else Qt.CursorShape.ArrowCursor
        view.viewport().setCursor(shape)
