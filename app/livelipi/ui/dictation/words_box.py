"""A few lines of words; of more the last ones, as they come, or the first ones, where they end."""

from __future__ import annotations

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QTextLayout, QTextOption

from livelipi.ui import fonts, theme

MOST = 4
"""Lines that are shown at once."""


class WordsBox:
    """Lays words out once for each change, and paints them.

    Attributes:
        colour: Of the letters.
        height: In pixels.
        lines: What can be read, from the top down.
    """

    def __init__(self) -> None:
        self.colour = theme.DARK.text
        self.height = 0
        self.lines: list[str] = []
        self._layout = QTextLayout()
        self._shown: tuple[str, int, bool] = ("", 0, True)
        self._first = 0
        self._top = 0.0

    def show(self, words: str, width: int, *, ends: bool) -> None:
        """Lay words out.

        Args:
            words: All of them.
            width: Of a line, in pixels.
            ends: Of too many lines the last are shown, else the first.
        """
        if (words, width, ends) == self._shown:
            return
        self._shown = (words, width, ends)
        words = words.replace("\n", "\u2028")  # what QTextLayout takes for a line's end
        layout = QTextLayout(words, fonts.font(theme.STRONG))
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.setCacheEnabled(True)
        layout.beginLayout()
        tops: list[float] = [0.0]
        texts: list[str] = []
        while words and (line := layout.createLine()).isValid():
            line.setLineWidth(width)
            line.setPosition(QPointF(0, tops[-1]))
            tops.append(tops[-1] + line.height())
            texts.append(words[line.textStart() : line.textStart() + line.textLength()].strip())
        layout.endLayout()
        self._layout = layout
        self._first = max(0, len(texts) - MOST) if ends else 0
        self.lines = texts[self._first : self._first + MOST]
        self._top = tops[self._first]
        self.height = round(tops[self._first + len(self.lines)] - self._top)

    def paint(self, painter: QPainter) -> None:
        """Paint from where the painter stands."""
        painter.setPen(QColor(self.colour))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for index in range(len(self.lines)):
            self._layout.lineAt(self._first + index).draw(painter, QPointF(0, -self._top))
