"""The rolling captions: newest at the bottom, what was said never moves while it is said.

The view follows the newest line until the reader scrolls up; then the row on top stays where it is,
whatever is said meanwhile. What changed is painted, and nothing else.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QHideEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QShowEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QPushButton, QWidget

from livelipi.domain.captions import Captions
from livelipi.ui import announcing, fonts, icons, theme
from livelipi.ui.announcing import Announce
from livelipi.ui.caption_painter import dots_in_gutter, paint_fade, paint_row
from livelipi.ui.caption_row import CaptionRow, RowStyle
from livelipi.ui.caption_stack import ROW_GAP, TOP, RowStack
from livelipi.ui.coalesce import Repaints
from livelipi.ui.i18n import translate
from livelipi.ui.roles import Role
from livelipi.ui.roll import Roll
from livelipi.ui.theme import Colours

GUTTER = 76.0
"""Left of the text: the time it was said, and the bar beside the newest row."""

WIDEST = 860.0
"""Text is never wider than this, about seventy letters: longer lines are hard to come back from."""

_LOWEST = 48
"""Pixels: a caption can still be read."""

SMALLEST_TYPE, LARGEST_TYPE = 16, 48
_BREATH = 400
"""Milliseconds between two pictures of the listening mark."""


_RECENT = 8
"""How many captions back a final may still come."""

_AT_ONCE = 25
"""Rows out of sight that are laid out at a time: about 5 ms."""

SCROLL_KEYS = frozenset(
    {
        Qt.Key.Key_PageUp,
        Qt.Key.Key_PageDown,
        Qt.Key.Key_Up,
        Qt.Key.Key_Down,
        Qt.Key.Key_Home,
        Qt.Key.Key_End,
    }
)
"""Keys that scroll the captions."""


class CaptionView(QAbstractScrollArea):
    """Shows ``Captions``; the only widget of the window that paints them.

    Attributes:
        announce: Tells a screen reader each final; None while it shall not be told.

    Signals:
        following_changed: Whether the newest line is kept in view.
    """

    following_changed = Signal(bool)

    accessible_role = Role.StaticText

    def __init__(
        self,
        parent: QWidget | None = None,
        announce: Announce | None = announcing.captions,
    ) -> None:
        super().__init__(parent)
        self.announce = announce
        self._announced: set[int] = set()
        self._colours = theme.DARK
        self._size = theme.CAPTION
        self._translated = False
        self._captions = Captions()
        self._stack = RowStack()
        self._beneath = 0.0
        self._setting = False
        self._phase = 0
        self.setObjectName("captions")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMinimumHeight(_LOWEST)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the window passes on the keys
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.verticalScrollBar().valueChanged.connect(self._scrolled)
        self._roll = Roll(self)
        self._repaints = Repaints(self.viewport())
        self._roll.moved.connect(self._repaints.all)
        self._breath = QTimer(self)
        self._breath.setInterval(_BREATH)
        self._breath.timeout.connect(self._breathe)
        self._settling = QTimer(self)
        self._settling.setSingleShot(True)
        self._settling.timeout.connect(self._settle)
        self._newest = QPushButton(self)
        self._newest.setObjectName("newest")
        self._newest.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._newest.setFont(fonts.font(theme.BODY))
        self._newest.clicked.connect(self.follow)
        self._newest.hide()
        self.retranslate()

    # What the window says

    def retranslate(self) -> None:
        """Set every word anew."""
        self.setAccessibleName(translate("CaptionView", "Captions"))
        self._newest.setText(translate("CaptionView", "Newest"))
        self._newest.setAccessibleName(translate("CaptionView", "Back to the newest caption"))

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()

    def apply(self, colours: Colours) -> None:
        """Take the colours of a theme."""
        self._colours = colours
        self._newest.setIcon(icons.icon("down", colours.text))
        self.viewport().update()

    def set_animated(self, on: bool) -> None:
        """Whether new rows glide and the listening mark breathes; off for people who ask so."""
        self._roll.enabled = on
        self._breathe_if_needed()

    def set_type_size(self, size: int) -> None:
        """Size of captions in pixels, kept within what the view can show well."""
        self._size = max(SMALLEST_TYPE, min(LARGEST_TYPE, size))
        self._take(self._captions)
        self.viewport().update()

    @property
    def type_size(self) -> int:
        """Size of captions in pixels."""
        return self._size

    def show_captions(self, captions: Captions, *, translated: bool) -> None:
        """Show what was said; costs nothing when nothing changed.

        Args:
            captions: All of it.
            translated: Whether translations are wanted, so that room is kept for them.
        """
        if captions.segments is self._captions.segments and translated == self._translated:
            return
        self._captions, self._translated = captions, translated
        self._take(captions)
        self._speak(captions)

    def _speak(self, captions: Captions) -> None:
        """Tell screen readers what is final, once; never what may still change."""
        recent = captions.segments[-_RECENT:]
        for segment in recent:
            if self.announce and segment.settled and segment.id not in self._announced:
                self.announce(self, segment.text)
        self._announced = {s.id for s in recent if s.settled}

    @property
    def following(self) -> bool:
        """Whether the newest line is kept in view."""
        return self._beneath <= 0.0

    def follow(self) -> None:
        """Return to the newest line."""
        self.verticalScrollBar().setValue(self.verticalScrollBar().maximum())

    def scroll_by_key(self, key: Qt.Key) -> None:
        """Scroll as readers expect of one of ``SCROLL_KEYS``."""
        bar = self.verticalScrollBar()
        page, line = bar.pageStep() * 4 // 5, bar.singleStep()
        ways = {
            Qt.Key.Key_PageUp: bar.value() - page,
            Qt.Key.Key_PageDown: bar.value() + page,
            Qt.Key.Key_Up: bar.value() - line,
            Qt.Key.Key_Down: bar.value() + line,
            Qt.Key.Key_Home: bar.minimum(),
            Qt.Key.Key_End: bar.maximum(),
        }
        bar.setValue(ways.get(key, bar.value()))

    def lines(self) -> list[str]:
        """The lines that can be seen now, from top to bottom, with the words of their marks."""
        height = self.viewport().height()
        return [
            line.text
            for row, top in self._placed()
            for line in row.texts
            if top + line.bottom > 0 and top + line.top < height
        ]

    def plain_text(self) -> str:
        """Everything that was said, a line per caption and one for its translation."""
        said = []
        for segment in self._captions.segments:
            said += [text for text in (segment.shown.strip(), segment.translation) if text]
        return "\n".join(said)

    def row_top(self, segment: int) -> float | None:
        """Where a segment's row begins in the viewport, in pixels; None when it has no row."""
        return next((top for row, top in self._placed() if row.segment.id == segment), None)

    # Layout

    def _style(self) -> RowStyle:
        width = min(WIDEST, self._room())
        return RowStyle(max(120.0, width), self._size, self._translated)

    def _room(self) -> float:
        """Room for text; the same with and without a scroll bar, which comes and goes."""
        return self.width() - GUTTER - theme.XL

    def _left(self) -> float:
        """Where text begins: the column stands in the middle of a wide window."""
        return GUTTER + max(0.0, (self._room() - WIDEST) / 2)

    def _take(self, captions: Captions) -> None:
        """Lay out what changed and keep the reader's place."""
        anchor = self._anchor()
        before = {row.segment.id: top for row, top in self._placed()} if self.following else {}
        changed = self._stack.take(captions.segments, self._style())
        self._restore(anchor)
        self._repaint(before, changed)
        self._breathe_if_needed()
        self._settling.start()

    def _settle(self) -> None:
        """Bring some rows out of sight up to date, then come back for more."""
        anchor = self._anchor()
        more = self._stack.settle(_AT_ONCE)
        self._restore(anchor)
        if more:
            self._settling.start()

    def _placed(self) -> list[tuple[CaptionRow, float]]:
        return self._stack.placed(self.viewport().height(), self._beneath)

    def _anchor(self) -> tuple[int, float] | None:
        """The first row in sight and its top, where the reader has scrolled up."""
        if self.following:
            return None
        return next(((row.segment.id, top) for row, top in self._placed()), None)

    def _restore(self, anchor: tuple[int, float] | None) -> None:
        """Set the scroll bar for the present rows and put ``anchor`` back where it was."""
        height = self.viewport().height()
        if anchor is not None:
            beneath = self._stack.beneath(*anchor, height)
            self._beneath = self._beneath if beneath is None else beneath
        highest = max(0, round(self._stack.total - height))
        self._beneath = min(self._beneath, float(highest))
        bar = self.verticalScrollBar()
        self._setting = True
        bar.setRange(0, highest)
        bar.setPageStep(max(1, height))
        bar.setSingleStep(round(self._style().line))
        bar.setValue(highest - round(self._beneath))
        self._setting = False
        self._show_newest_button()

    def _repaint(self, before: dict[int, float], changed: set[int]) -> None:
        """Repaint changed rows where they stand; all of it where rows moved."""
        after = {row.segment.id: top for row, top in self._placed()}
        moved = [before[i] - top for i, top in after.items() if i in before and before[i] != top]
        if moved:
            self._roll.start(max(moved))
        if moved or not before or before.keys() - after.keys():
            self._repaints.all()
            return
        for row, top in self._placed():
            if row.segment.id in changed or row is self._stack.newest:
                self._repaints.add(self._row_rect(row, top))

    def _row_rect(self, row: CaptionRow, top: float) -> QRect:
        height = max(row.height, row.held, row.reserve) + ROW_GAP
        return QRectF(0.0, top - 2, self.viewport().width(), height).toAlignedRect()

    # Life

    def _breathe_if_needed(self) -> None:
        open_row = any(not row.segment.settled for row in self._stack.rows[-_RECENT:])
        wanted = open_row and self.isVisible() and self._roll.enabled
        if wanted and not self._breath.isActive():
            self._breath.start()
        elif not wanted:
            self._breath.stop()

    def _breathe(self) -> None:
        self._phase = (self._phase + 1) % 3
        for row, top in self._placed():
            if not row.segment.settled:
                dots = row.mark or dots_in_gutter(row)
                rect = dots.translated(self._left(), top).toAlignedRect()
                self._repaints.add(rect.adjusted(-1, -1, 1, 1))

    def _scrolled(self, value: int) -> None:
        if self._setting:
            return
        self._beneath = float(self.verticalScrollBar().maximum() - value)
        self._roll.stop()
        self._show_newest_button()
        self.viewport().update()

    def _show_newest_button(self) -> None:
        if self._newest.isHidden() is not self.following:
            self._newest.setVisible(not self.following)
            self.following_changed.emit(self.following)

    # Qt

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the rows that meet the dirty region."""
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), QColor(self._colours.window))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        left, shift = self._left(), self._roll.offset
        newest = self._stack.newest
        dirty = QRectF(event.rect())
        for row, top in self._placed():
            box = QRectF(0.0, top + shift, self.viewport().width(), row.height)
            if box.intersects(dirty):
                at = box.topLeft()
                at.setX(left)
                paint_row(painter, row, at, self._colours, row is newest, self._phase)
        if self._stack.total - self._beneath > self.viewport().height():
            paint_fade(painter, self.viewport().width(), TOP, self._colours)
        painter.end()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Nothing: what moves is painted where it moves, and Qt would paint all of it again."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break lines for the new width; the reader's place is kept."""
        super().resizeEvent(event)
        self._take(self._captions)
        self._roll.stop()  # rows glide for a new caption, not for an edge that is dragged
        hint = self._newest.sizeHint()
        at = QPoint((self.width() - hint.width()) // 2, self.height() - hint.height() - theme.L)
        self._newest.setGeometry(QRect(at, hint))
        self.viewport().update()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Follow a touchpad to the pixel."""
        if event.pixelDelta().y():
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() - event.pixelDelta().y())
            event.accept()
            return
        super().wheelEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """Breathe while there is somebody to see it."""
        super().showEvent(event)
        self._breathe_if_needed()

    def hideEvent(self, event: QHideEvent) -> None:
        """Rest, and be in place when shown again."""
        super().hideEvent(event)
        self._breath.stop()
        self._roll.stop()
