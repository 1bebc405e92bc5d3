"""Moves a frameless window by dragging it, and resizes it at its edges and corners."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget

from livelipi.ui.platform import XCB

EDGE, CORNER = 8, 20
"""Pixels from an edge, and along it from a corner, in which a drag resizes."""

_DONE = 400
"""Milliseconds without a change after which a move that the system makes is taken as done."""


class Grip(QObject):
    """The hand on a window; the window passes on its mouse events.

    Under X11 the window is moved from here, since window managers leave windows of our kind alone;
    elsewhere the system is asked to move it (untested on macOS and Windows).

    Signals:
        dropped: A person has moved or resized the window and let go of it.
    """

    dropped = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._from: QPoint | None = None
        self._before = QRect()
        self._edges = Qt.Edge(0)
        self._moved = False
        self._by_system = QTimer(self)
        self._by_system.setSingleShot(True)
        self._by_system.setInterval(_DONE)
        self._by_system.timeout.connect(self._system_done)
        self._system_moves = False

    @property
    def held(self) -> bool:
        """Whether a hand is on the window."""
        return self._from is not None or self._system_moves

    def press(self, event: QMouseEvent) -> None:
        """The button went down: remember where everything was."""
        if event.button() is Qt.MouseButton.LeftButton:
            self._from = event.globalPosition().toPoint()
            self._before = self._window.geometry()
            self._edges = self.edges_at(self._inside(event))
            self._moved = False

    def move(self, event: QMouseEvent) -> None:
        """Follow the pointer, or show what a press would do here."""
        if self._from is None:
            self._window.setCursor(_cursor(self.edges_at(self._inside(event))))
            return
        by = event.globalPosition().toPoint() - self._from
        if not self._moved and by.manhattanLength() < QApplication.startDragDistance():
            return
        self._moved = True
        if QGuiApplication.platformName() != XCB and self._start_system():
            return
        self._window.setGeometry(self._dragged(by))

    def release(self, event: QMouseEvent) -> None:
        """The button came up."""
        if event.button() is Qt.MouseButton.LeftButton:
            self.let_go()

    def changed(self) -> None:
        """The window was moved or resized, by whomever."""
        if self._system_moves:
            self._by_system.start()

    def edges_at(self, at: QPoint) -> Qt.Edge:
        """The edges that a drag from here moves; none moves the whole window.

        Args:
            at: In the window.
        """
        width, height = self._window.width(), self._window.height()
        beside = at.x() < EDGE or at.x() >= width - EDGE
        above = at.y() < EDGE or at.y() >= height - EDGE
        reach_x, reach_y = CORNER if above else EDGE, CORNER if beside else EDGE
        edges = Qt.Edge(0)
        if at.x() < reach_x:
            edges |= Qt.Edge.LeftEdge
        elif at.x() >= width - reach_x:
            edges |= Qt.Edge.RightEdge
        if at.y() < reach_y:
            edges |= Qt.Edge.TopEdge
        elif at.y() >= height - reach_y:
            edges |= Qt.Edge.BottomEdge
        return edges

    def _inside(self, event: QMouseEvent) -> QPoint:
        return self._window.mapFromGlobal(event.globalPosition().toPoint())

    def _dragged(self, by: QPoint) -> QRect:
        box = QRect(self._before)
        if not self._edges:
            return box.translated(by)
        least: QSize = self._window.minimumSize()
        if self._edges & Qt.Edge.LeftEdge:
            box.setLeft(min(box.left() + by.x(), box.right() + 1 - least.width()))
        if self._edges & Qt.Edge.RightEdge:
            box.setRight(max(box.right() + by.x(), box.left() - 1 + least.width()))
        if self._edges & Qt.Edge.TopEdge:
            box.setTop(min(box.top() + by.y(), box.bottom() + 1 - least.height()))
        if self._edges & Qt.Edge.BottomEdge:
            box.setBottom(max(box.bottom() + by.y(), box.top() - 1 + least.height()))
        return box

    def _start_system(self) -> bool:
        """Hand the window to the system; it tells nobody when it is done."""
        handle = self._window.windowHandle()
        edges = self._edges
        taken = handle.startSystemResize(edges) if edges else handle.startSystemMove()
        if taken:
            self._from = None
            self._system_moves = True
            self._by_system.start()
        return taken

    def let_go(self) -> None:
        """No hand is on the window any more."""
        held, self._from = self._from is not None, None
        if held and self._moved:
            self.dropped.emit()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """See the release that a part of the window keeps to itself: a click on a word."""
        if event.type() is QEvent.Type.MouseButtonRelease and isinstance(event, QMouseEvent):
            self.release(event)
        return False

    def _system_done(self) -> None:
        self._system_moves = False
        self.dropped.emit()


def _cursor(edges: Qt.Edge) -> Qt.CursorShape:
    """What a drag from these edges does, as a pointer."""
    left, right = bool(edges & Qt.Edge.LeftEdge), bool(edges & Qt.Edge.RightEdge)
    top, bottom = bool(edges & Qt.Edge.TopEdge), bool(edges & Qt.Edge.BottomEdge)
    if (left and top) or (right and bottom):
        return Qt.CursorShape.SizeFDiagCursor
    if (right and top) or (left and bottom):
        return Qt.CursorShape.SizeBDiagCursor
    if left or right:
        return Qt.CursorShape.SizeHorCursor
    if top or bottom:
        return Qt.CursorShape.SizeVerCursor
    return Qt.CursorShape.SizeAllCursor
