"""How a caption looks: colours, marks and the bar that says "you are here"."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QLinearGradient, QPainter, QPen

from livelipi.domain.audio import seconds
from livelipi.domain.captions import SegmentState
from livelipi.ui import fonts, theme
from livelipi.ui.caption_row import DOTS_WIDTH, CaptionRow, mark_font
from livelipi.ui.theme import Colours

_BAR = 3.0
_BAR_GAP = 14.0
_CLOCK_WIDTH = 40.0
_DOT = 2.5
_FADED = 70
"""Alpha of the dots that rest."""


def paint_row(
    painter: QPainter, row: CaptionRow, at: QPointF, colours: Colours, newest: bool, phase: int
) -> None:
    """Paint ``row`` with the corner of its text at ``at``.

    Args:
        painter: Where to.
        row: What.
        at: Upper left corner of its text.
        colours: The theme.
        newest: It is the last one: the bar stands beside it.
        phase: Which of the three dots of the listening mark is bright.
    """
    if newest:
        _paint_bar(painter, row, at, colours)
    _paint_clock(painter, row, at, colours)
    if row.source is not None:
        painter.setPen(QColor(colours.text))
        row.source.draw(painter, at)
    if row.translation is not None:
        painter.setPen(QColor(colours.soft))
        row.translation.draw(painter, at)
    if row.mark is not None:
        _paint_mark(painter, row, row.mark.translated(at), colours, phase)


def paint_fade(painter: QPainter, width: float, height: float, colours: Colours) -> None:
    """Let captions dive under the upper edge instead of being cut by it."""
    fade = QLinearGradient(0.0, 0.0, 0.0, height)
    fade.setColorAt(0.0, QColor(colours.window))
    clear = QColor(colours.window)
    clear.setAlpha(0)
    fade.setColorAt(1.0, clear)
    painter.fillRect(QRectF(0.0, 0.0, width, height), fade)


def _paint_bar(painter: QPainter, row: CaptionRow, at: QPointF, colours: Colours) -> None:
    alive = not row.segment.settled
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colours.accent if alive else colours.border))
    height = max(row.height, row.style.line) - 10
    painter.drawRoundedRect(QRectF(at.x() - _BAR_GAP, at.y() + 5, _BAR, height), 1.5, 1.5)


def _paint_clock(painter: QPainter, row: CaptionRow, at: QPointF, colours: Colours) -> None:
    whole = int(seconds(row.segment.span.start))
    hours, minutes = divmod(whole // 60, 60)
    clock = f"{hours}:{minutes:02}:{whole % 60:02}" if hours else f"{minutes}:{whole % 60:02}"
    painter.setPen(QColor(colours.quiet))
    painter.setFont(fonts.figures(theme.SMALL))
    height = row.texts[0][1] if row.texts else row.style.line
    box = QRectF(at.x() - _BAR_GAP - _CLOCK_WIDTH - 4, at.y(), _CLOCK_WIDTH, height)
    painter.drawText(box, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, clock)


def _paint_mark(
    painter: QPainter, row: CaptionRow, box: QRectF, colours: Colours, phase: int
) -> None:
    state = row.segment.state
    painter.setFont(mark_font())
    if state is not SegmentState.FORCED:
        _paint_dots(painter, box, colours, phase if state is SegmentState.OPEN else None)
        box = box.adjusted(DOTS_WIDTH, 0, 0, 0)
    painter.setPen(QColor(colours.quiet))
    painter.drawText(box.adjusted(0, 0, 4, 0), Qt.AlignmentFlag.AlignVCenter, row.mark_text)


def _paint_dots(painter: QPainter, box: QRectF, colours: Colours, phase: int | None) -> None:
    """Three dots: filled and breathing while listening, hollow while finishing."""
    for index in range(3):
        colour = QColor(colours.accent)
        if phase is None:
            painter.setPen(QPen(colour, 1.2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
        else:
            colour.setAlpha(255 if index == phase else _FADED)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour)
        painter.drawEllipse(QPointF(box.x() + 3 + 7 * index, box.center().y()), _DOT, _DOT)
