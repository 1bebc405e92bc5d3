"""How a line looks: its time, its texts, what is found in it and what is selected."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QTextCharFormat, QTextLayout

from livelipi.runtime.marking import Stretch
from livelipi.ui import fonts, icons, theme
from livelipi.ui.theme import Colours
from livelipi.ui.transcript.line_row import PAD, LineRow
from livelipi.ui.transcript.wording import clock

GUTTER = 68.0
"""Left of the text: when it was said."""

_SIGN = 13
_CLOCK_GAP = 16.0


class LinePainter:
    """Paints rows in the colours of one theme."""

    def __init__(self, colours: Colours) -> None:
        self._colours = colours
        self._clock_font = fonts.figures(theme.SMALL)
        self._found = _format(colours.warm_tint, colours.warm)
        self._chosen = _format(colours.warm, colours.window)
        self._selected = _format(colours.accent, colours.on_accent)

    def paint(
        self,
        painter: QPainter,
        row: LineRow,
        at: QPointF,
        selected: tuple[Stretch | None, Stretch | None],
        *,
        chosen: bool,
    ) -> None:
        """Paint a row with the corner of its text's column at ``at``.

        Args:
            painter: Where to.
            row: What.
            at: Left edge of the text, top of the row.
            selected: What of either text is selected.
            chosen: It is the hit that the reader stands on.
        """
        c = self._colours
        painter.setPen(QColor(c.quiet))
        painter.setFont(self._clock_font)
        box = QRectF(at.x() - GUTTER, at.y() + PAD, GUTTER - _CLOCK_GAP, row.first_line)
        painter.drawText(
            box,
            Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter,
            clock(row.entry.line.start),
        )
        if row.entry.corrected:
            sign = QPointF(box.right() + 2, box.center().y() - _SIGN / 2)
            painter.drawPixmap(sign, icons.pixmap("edit", c.quiet, _SIGN))
        corner = QPointF(at.x(), at.y() + PAD)
        for part, colour in ((0, c.text), (1, c.soft)):
            paragraph = row.part(part)
            if paragraph is None:
                continue
            painter.setPen(QColor(colour))
            ranges = self._ranges(paragraph.layout, row.marks[part], selected[part], chosen)
            paragraph.layout.draw(painter, corner, ranges)

    def paint_current(self, painter: QPainter, box: QRectF, *, focused: bool) -> None:
        """The ground of the row that keys act on; with a bar where the keyboard is here."""
        c = self._colours
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(c.surface))
        painter.drawRoundedRect(box, theme.RADIUS, theme.RADIUS)
        if focused:
            painter.setBrush(QColor(c.accent))
            bar = QRectF(box.left(), box.top() + 6, 3.0, box.height() - 12)
            painter.drawRoundedRect(bar, 1.5, 1.5)

    def _ranges(
        self, layout: QTextLayout, marks: list[Stretch], selected: Stretch | None, chosen: bool
    ) -> list[QTextLayout.FormatRange]:
        ranges = [_range(mark, self._chosen if chosen else self._found) for mark in marks]
        if selected is not None:
            start, end = selected
            ranges.append(_range((start, min(end, _length(layout))), self._selected))
        return ranges


def _format(ground: str, letters: str) -> QTextCharFormat:
    made = QTextCharFormat()
    made.setBackground(QBrush(QColor(ground)))
    made.setForeground(QBrush(QColor(letters)))
    return made


def _range(stretch: Stretch, look: QTextCharFormat) -> QTextLayout.FormatRange:
    made = QTextLayout.FormatRange()
    made.start, made.length = stretch[0], stretch[1] - stretch[0]
    made.format = look
    return made


def _length(layout: QTextLayout) -> int:
    last = layout.lineAt(layout.lineCount() - 1)
    return last.textStart() + last.textLength()
