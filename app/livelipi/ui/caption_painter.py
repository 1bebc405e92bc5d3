"""How a caption looks: colours, marks and the bar that says "you are here"."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QLinearGradient, QPainter, QPen

from livelipi.domain.audio import seconds
from livelipi.domain.captions import SegmentState
from livelipi.ui import fonts, icons, theme
from livelipi.ui.caption_row import DOTS_WIDTH, SIGN_GAP, SIGN_SIZE, CaptionRow, mark_font
from livelipi.ui.theme import Colours

_BAR = 3.0
_BAR_GAP = 13.0
_CLOCK_WIDTH, _CLOCK_GAP = 52.0, 8.0
_DOT = 2.5
_DOTS = 20.0
_BELOW_CLOCK = 13.0
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
        newest: It is where speech is written now: the bar stands beside it.
        phase: Which of the three dots of the listening mark is bright.
    """
    if newest:
        _paint_bar(painter, row, at, colours)
    _paint_clock(painter, row, at, colours)
    for softer in (row.tail, row.translation):
        if softer is not None:
            painter.setPen(QColor(colours.soft))
            softer.layout.draw(painter, at)
    if row.source is not None:  # above the tail: letters of Nastaliq reach over each other
        painter.setPen(QColor(colours.text))
        row.source.layout.draw(painter, at)
    if row.gap and row.mark is not None:
        _paint_gap(painter, row, row.mark.translated(at), at.x(), colours)
    elif row.mark is not None:
        _paint_mark(painter, row, row.mark.translated(at), colours, phase)
    elif not row.segment.settled:
        dots = dots_in_gutter(row).translated(at)
        _paint_dots(painter, dots, colours, _bright(row, phase))


def dots_in_gutter(row: CaptionRow) -> QRectF:
    """Where the dots of a row stand that is still heard and has words: below its time.

    Out of the text's way, where nothing moves them.
    """
    y = _first_line(row) / 2 + _BELOW_CLOCK
    return QRectF(-_BAR_GAP - _CLOCK_GAP - _DOTS, y - _DOT - 1, _DOTS, 2 * _DOT + 2)


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
    left = at.x() - _BAR_GAP - _CLOCK_GAP - _CLOCK_WIDTH
    box = QRectF(left, at.y(), _CLOCK_WIDTH, _first_line(row))
    painter.drawText(box, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, clock)


def _first_line(row: CaptionRow) -> float:
    """Height of what the time stands beside."""
    return row.texts[0].bottom if row.texts else row.style.line


def _paint_gap(
    painter: QPainter, row: CaptionRow, box: QRectF, left: float, colours: Colours
) -> None:
    """A note between two dashed lines: nobody said this."""
    painter.setPen(QPen(QColor(colours.border), 1.2, Qt.PenStyle.DashLine))
    y, right = box.center().y(), left + row.style.width
    painter.drawLine(QPointF(left, y), QPointF(box.left() - theme.M, y))
    painter.drawLine(QPointF(box.right() + theme.M, y), QPointF(right, y))
    sign = icons.pixmap("gap", colours.quiet, round(SIGN_SIZE))
    painter.drawPixmap(QPointF(box.left(), y - SIGN_SIZE / 2), sign)
    painter.setFont(mark_font())
    painter.setPen(QColor(colours.quiet))
    words = box.adjusted(SIGN_SIZE + SIGN_GAP, 0, 4, 0)
    painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, row.note)


def _bright(row: CaptionRow, phase: int) -> int | None:
    """Which dot is bright; None where all are hollow."""
    return phase if row.segment.state is SegmentState.OPEN else None


def _paint_mark(
    painter: QPainter, row: CaptionRow, box: QRectF, colours: Colours, phase: int
) -> None:
    state = row.segment.state
    painter.setFont(mark_font())
    if state is not SegmentState.FORCED:
        _paint_dots(painter, box, colours, _bright(row, phase))
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
