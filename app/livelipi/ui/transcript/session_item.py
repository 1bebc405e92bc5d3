"""How a session looks in the list."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from livelipi.runtime.archive import Session, SessionState
from livelipi.ui import fonts, theme
from livelipi.ui.paragraph import runs_left
from livelipi.ui.sentences import in_words
from livelipi.ui.transcript import wording

SESSION = Qt.ItemDataRole.UserRole + 1
HITS = Qt.ItemDataRole.UserRole + 2
"""How many hits a session has; None while nobody searches all of them."""

_HEIGHT = 72
_LINE = 19.0
_DOT = 3.5
_MIDDLE = Qt.AlignmentFlag.AlignVCenter
_LINE_FLAGS = Qt.TextFlag.TextSingleLine | Qt.TextFlag.TextDontClip
"""Nastaliq reaches below its line; cut, it would lose its dots."""
_SELECTED, _OVER = QStyle.StateFlag.State_Selected, QStyle.StateFlag.State_MouseOver


class SessionItem(QStyledItemDelegate):
    """Paints three lines: when and how long; where and which language; how it began."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.colours = theme.DARK
        self._strong = fonts.font(theme.BODY, fonts.SEMIBOLD)
        self._small = fonts.font(theme.SMALL)

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """All are equally high."""
        return QSize(120, _HEIGHT)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Paint one session."""
        c, session, hits = self.colours, index.data(SESSION), index.data(HITS)
        assert isinstance(session, Session)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(option.rect).adjusted(theme.S, 2, -theme.S, -2)
        selected = bool(option.state & _SELECTED)
        focused = option.widget is not None and option.widget.hasFocus()
        if selected or option.state & _OVER:
            painter.setPen(
                QPen(QColor(c.accent), 1.0) if selected and focused else Qt.PenStyle.NoPen
            )
            painter.setBrush(QColor(c.hover if selected else c.raised))
            painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), theme.RADIUS, theme.RADIUS)
        row = QRectF(box.x() + theme.M, box.y() + 6, box.width() - 2 * theme.M, _LINE)
        if session.state is SessionState.RECORDING:
            self._dot(painter, row, recorded=bool(session.id))
            row.setLeft(row.left() + 14)
        self._write(painter, row, wording.title(session), c.text, strong=True)
        row = QRectF(box.x() + theme.M, row.bottom() + 1, box.width() - 2 * theme.M, _LINE)
        place = in_words(session.place.rpartition(" · ")[2])
        where = " · ".join(p for p in (wording.language(session.language), place) if p)
        right = wording.hits(hits) if hits is not None else wording.length(session.seconds)
        used = self._write_right(painter, row, right, c.warm if hits is not None else c.soft)
        self._write(painter, row.adjusted(0, 0, -used, 0), where, c.quiet)
        row.translate(0, _LINE)
        self._write(painter, row, session.beginning.replace("\n", " "), c.soft)
        painter.restore()

    def _dot(self, painter: QPainter, row: QRectF, *, recorded: bool) -> None:
        """Filled while it is recorded, hollow where nothing is kept."""
        colour = QColor(self.colours.accent if recorded else self.colours.quiet)
        painter.setPen(QPen(colour, 1.4))
        painter.setBrush(colour if recorded else Qt.BrushStyle.NoBrush)
        painter.drawEllipse(QPointF(row.left() + _DOT + 1, row.center().y()), _DOT, _DOT)

    def _write_right(self, painter: QPainter, row: QRectF, text: str, colour: str) -> float:
        painter.setFont(self._small)
        painter.setPen(QColor(colour))
        painter.drawText(row, _MIDDLE | Qt.AlignmentFlag.AlignRight, text)
        return QFontMetricsF(self._small).horizontalAdvance(text) + theme.S

    def _write(
        self, painter: QPainter, row: QRectF, text: str, colour: str, *, strong: bool = False
    ) -> None:
        used = self._strong if strong else self._small
        painter.setFont(used)
        painter.setPen(QColor(colour))
        short = QFontMetricsF(used).elidedText(text, Qt.TextElideMode.ElideRight, row.width())
        # Qt then aligns to the right, and puts the dots where the text goes on.
        way = Qt.LayoutDirection.RightToLeft if runs_left(text) else Qt.LayoutDirection.LeftToRight
        painter.setLayoutDirection(way)
        painter.drawText(row, _MIDDLE | _LINE_FLAGS, short)
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
