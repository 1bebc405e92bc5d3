"""The lines, scrolling: only what is in sight is laid out, and what is read never moves.

It is a ``QListView`` for screen readers and for its model; where rows stand, how they look and what
keys and pointer do is its own, since Qt would lay out every row at once and select rows only.
"""

from __future__ import annotations

from PySide6.QtCore import (
    QItemSelection,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QPointF,
    QRect,
    QRectF,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QRegion,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QPushButton, QWidget

from livelipi.ui import fonts, icons, theme
from livelipi.ui.i18n import translate
from livelipi.ui.theme import Colours
from livelipi.ui.transcript.hands import Hands
from livelipi.ui.transcript.line_painter import GUTTER, LinePainter
from livelipi.ui.transcript.line_row import LineStyle
from livelipi.ui.transcript.lines_model import LinesModel
from livelipi.ui.transcript.place import Place
from livelipi.ui.transcript.rows import Rows
from livelipi.ui.transcript.selection import Selection

TYPE = 16
SMALLEST_TYPE, LARGEST_TYPE = 12, 36

WIDEST = 720.0
"""Text is never wider than this: longer lines are hard to come back from."""

EDGE = 12.0
TOOLS = 84.0
"""Right of the text: the buttons of the row under the pointer."""

_ROOT = QModelIndex()
_AnyIndex = QModelIndex | QPersistentModelIndex


class LinesView(QListView):
    """Shows a ``LinesModel``.

    Signals:
        following_changed: Whether the newest line is kept in view.
        moved: Rows stand elsewhere now; for what is laid over them.
        edit_wanted, delete_wanted, copy_wanted: A person asks for it, for a row or the selection.
        menu_wanted: A menu for a row, at a place on the screen.
    """

    following_changed = Signal(bool)
    moved = Signal()
    edit_wanted = Signal(int)
    delete_wanted = Signal(int)
    copy_wanted = Signal()
    menu_wanted = Signal(int, QPoint)

    def __init__(self, model: LinesModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines = model
        self._colours = theme.DARK
        self._painter = LinePainter(theme.DARK)
        self.rows = Rows(model)
        self.place = Place(self.rows)
        self.selection = Selection()
        self.hit: int | None = None
        """Row of the hit that the reader stands on."""
        self.live = False
        """Lines are still coming, so that there is a newest one to follow."""
        self._size = TYPE
        self._value = 0
        self._setting = False
        self._followed = True
        self.setModel(model)
        self.setObjectName("lines")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setAutoScroll(False)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.hands = Hands(self)
        self._newest = QPushButton(self)
        self._newest.setObjectName("newest")
        self._newest.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._newest.setFont(fonts.font(theme.BODY))
        self._newest.clicked.connect(self.follow)
        self._newest.hide()
        model.modelReset.connect(self._reset)
        model.rowsInserted.connect(self._inserted)
        model.rowsRemoved.connect(self._removed)
        model.dataChanged.connect(lambda *_: self.settle())
        self.retranslate()

    # What the window says

    def retranslate(self) -> None:
        """Take the words of the interface's language."""
        self.setAccessibleName(translate("Transcript", "Lines"))
        self._newest.setText(translate("Transcript", "Newest"))
        self._newest.setAccessibleName(translate("Transcript", "Back to the newest line"))

    def apply(self, colours: Colours) -> None:
        """Take the colours of a theme."""
        self._colours = colours
        self._painter = LinePainter(colours)
        self._newest.setIcon(icons.icon("down", colours.text))
        self.viewport().update()

    @property
    def type_size(self) -> int:
        """Size of what was said, in pixels."""
        return self._size

    def set_type_size(self, size: int) -> None:
        """Size of what was said in pixels, kept within what the view can show well."""
        self._size = max(SMALLEST_TYPE, min(LARGEST_TYPE, size))
        self.rows.set_style(self._style())
        self.settle()

    def mark(self, words: tuple[str, ...], hit: int | None) -> None:
        """Mark folded words, and the row of the hit that the reader stands on."""
        self.rows.set_words(words)
        self.hit = hit
        self.viewport().update()

    def go_to(self, row: int, *, middle: bool = False) -> None:
        """Make a row the one that keys act on, and bring it into sight."""
        self.setCurrentIndex(self._lines.index(row, 0))
        self.place.show(row, middle=middle)
        self.settle()

    def begin(self) -> None:
        """Go to the first line."""
        self.place.begin()
        self.settle()

    def follow(self) -> None:
        """Go to the newest line and stay with it."""
        self.place.follow()
        self.settle()

    @property
    def following(self) -> bool:
        """Whether the newest line is kept in view."""
        return self.place.following

    def scroll_by(self, by: float) -> None:
        """Scroll down by some pixels."""
        self.place.move(by)
        self.settle()

    def selected_text(self, *, times: bool = False) -> str:
        """What is selected, else the row that keys act on, as plain text."""
        selection = self.selection
        if not selection and self.currentIndex().isValid():
            selection = Selection()
            row = self.currentIndex().row()
            selection.rows(row, row)
        return selection.text(self._lines.entries, times=times)

    def settle(self) -> None:
        """Rows may have changed: lay out what is in sight, set the scroll bar, paint."""
        self.place.settle()
        for _ in self.place.visible():
            pass  # each is laid out now, so that the bar knows
        bar = self.verticalScrollBar()
        self._setting = True
        bar.setRange(0, round(self.place.highest))
        bar.setPageStep(max(1, self.viewport().height()))
        bar.setSingleStep(3 * round(self._size * 1.45))
        if not bar.isSliderDown():  # its handle stays under the pointer; guesses are mended later
            bar.setValue(round(self.place.value))
        self._value = bar.value()
        self._setting = False
        if self._followed is not self.place.following:
            self._followed = self.place.following
            self.following_changed.emit(self._followed)
        self._newest.setVisible(self.live and not self._followed)
        self.viewport().update()
        self.moved.emit()

    # Where things are

    def text_left(self) -> float:
        """Left edge of the text's column; it stands in the middle of a wide window."""
        return GUTTER + EDGE + max(0.0, (self._room() - WIDEST) / 2)

    def row_box(self, row: int) -> QRectF | None:
        """Where a row is in the viewport, from its time to its buttons; None out of sight."""
        for index, _, top in self.place.visible():
            if index == row:
                left = self.text_left() - GUTTER
                width = GUTTER + self.rows.style.width + TOOLS
                return QRectF(left, top, width, self.rows.height(index))
        return None

    def _room(self) -> float:
        """Room for text; the same with and without a scroll bar, which comes and goes."""
        return self.width() - GUTTER - TOOLS - 2 * EDGE

    def _style(self) -> LineStyle:
        return LineStyle(max(120.0, min(WIDEST, self._room())), self._size)

    # What changes

    def _reset(self) -> None:
        self.selection.clear()
        self.hit = None
        self.place.row, self.place.offset, self.place.following = 0, 0.0, True
        self.settle()

    def _inserted(self, _parent: QModelIndex, first: int, last: int) -> None:
        self.place.inserted(first, last - first + 1)
        if first <= self.selection.span[0].row and first < len(self._lines.entries) - 1:
            self.selection.shift(last - first + 1)
        self.settle()

    def _removed(self, _parent: QModelIndex, first: int, _last: int) -> None:
        self.selection.clear()
        self.place.removed(first)
        self.settle()

    # QListView, for screen readers and for Qt's own care of the current row

    def visualRect(self, index: _AnyIndex) -> QRect:
        """Where a row is; empty out of sight."""
        box = self.row_box(index.row()) if index.isValid() else None
        return box.toAlignedRect() if box else QRect()

    def indexAt(self, point: QPoint) -> QModelIndex:
        """The row at a place of the viewport."""
        for index, _, top in self.place.visible():
            if top <= point.y() < top + self.rows.height(index):
                return self._lines.index(index, 0)
        return QModelIndex()

    def scrollTo(
        self,
        index: _AnyIndex,
        hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible,
    ) -> None:
        """Bring a row into sight."""
        if index.isValid():
            middle = hint is QAbstractItemView.ScrollHint.PositionAtCenter
            self.place.show(index.row(), middle=middle)
            self.settle()

    def isIndexHidden(self, _index: _AnyIndex) -> bool:
        """No row is."""
        return False

    def setSelection(self, rect: QRect, command: object) -> None:
        """Stretches of text are selected, not rows."""

    def visualRegionForSelection(self, _selection: QItemSelection) -> QRegion:
        """See ``setSelection``."""
        return QRegion()

    def horizontalOffset(self) -> int:
        """Nothing scrolls sideways."""
        return 0

    def verticalOffset(self) -> int:
        """How far it is scrolled, in pixels."""
        return self._value

    def doItemsLayout(self) -> None:
        """Rows are laid out when they are looked at."""

    def updateGeometries(self) -> None:
        """The scroll bar is set in ``settle``."""

    def rowsInserted(self, _parent: _AnyIndex, _first: int, _last: int) -> None:
        """Seen in ``_inserted``."""

    def verticalScrollbarValueChanged(self, value: int) -> None:
        """A person moved the scroll bar: a little exactly, far to about there."""
        if self._setting:
            return
        by = value - self._value
        if abs(by) <= 2 * self.viewport().height():
            self.place.move(by)
        else:
            self.place.jump(value)
        self.settle()

    def scrollContentsBy(self, _dx: int, _dy: int) -> None:
        """All of it is painted anew."""

    # Qt's events

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the rows in sight."""
        painter = QPainter(self.viewport())
        painter.fillRect(self.viewport().rect(), QColor(self._colours.window))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        left, current = self.text_left(), self.currentIndex().row()
        width = GUTTER + self.rows.style.width + TOOLS
        for index, row, top in self.place.visible():
            if index == current:
                box = QRectF(left - GUTTER, top, width, self.rows.height(index))
                self._painter.paint_current(painter, box, focused=self.hasFocus())
            selected = (self.selection.within(index, 0), self.selection.within(index, 1))
            at = QPointF(left, top)
            self._painter.paint(painter, row, at, selected, chosen=index == self.hit)
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break lines for the new width; the reader's place is kept."""
        self.place.resize(self.viewport().height())
        self.rows.set_style(self._style())
        self.settle()
        hint = self._newest.sizeHint()
        at = QPoint((self.width() - hint.width()) // 2, self.height() - hint.height() - theme.L)
        self._newest.setGeometry(QRect(at, hint))
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk, select, copy, edit, delete."""
        if not self.hands.key(event):
            event.ignore()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin to select."""
        self.hands.press(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Select, or look at another row."""
        self.hands.drag(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """What is selected stays."""
        self.hands.release(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Select a word."""
        self.hands.double_click(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Follow a touchpad to the pixel, a wheel by three lines a notch."""
        by = event.pixelDelta().y() or event.angleDelta().y() * 3 * self._size * 1.45 / 120
        self.scroll_by(-by)
        event.accept()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer what can be done with a row."""
        keyboard = event.reason() is QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if keyboard else self.indexAt(event.pos())
        if index.isValid():
            self.setCurrentIndex(index)
            at = self.visualRect(index).center() if keyboard else event.pos()
            self.menu_wanted.emit(index.row(), self.viewport().mapToGlobal(at))

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show where the keyboard is; begin with a row in sight."""
        if not self.currentIndex().isValid() and len(self.rows):
            rows = [index for index, _, _ in self.place.visible()]
            self.setCurrentIndex(self._lines.index(rows[-1] if self.live else rows[0], 0))
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show that the keyboard is elsewhere."""
        super().focusOutEvent(event)
        self.viewport().update()
