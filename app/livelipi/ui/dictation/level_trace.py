"""The level of the last second as bars, the newest at the end."""

from __future__ import annotations

from collections import deque

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter

from livelipi.domain.audio import Level
from livelipi.ui.indicators import FLOOR
from livelipi.ui.theme import Colours

BARS = 18
_BAR, _STEP = 3.0, 5.0
_LOUD = 0.72
"""Part of the height from which on a bar is near full scale: -9 dBFS."""

WIDTH = BARS * _STEP


class LevelTrace:
    """Remembers levels and paints them.

    Attributes:
        moving: Bars wander; else all of them show the newest level, as a meter does.
    """

    def __init__(self) -> None:
        self.moving = True
        self._heights: deque[float] = deque([0.0] * BARS, maxlen=BARS)

    def clear(self) -> None:
        """Forget what was heard."""
        self._heights.extend([0.0] * BARS)

    def hear(self, level: Level) -> None:
        """Take the newest level."""
        part = max(0.0, min(1.0, (level.rms_db - FLOOR) / -FLOOR))
        self._heights.append(part**2)  # syllables stand out from the room

    def paint(self, painter: QPainter, box: QRectF, colours: Colours, *, mirrored: bool) -> None:
        """Paint into a box; from the right to the left where it is mirrored."""
        painter.setPen(Qt.PenStyle.NoPen)
        newest = self._heights[-1]
        for index, remembered in enumerate(self._heights):
            if self.moving:
                height, lit = remembered, remembered > 0
            else:
                height, lit = (index + 1) / BARS, (index + 1) / BARS <= newest
            colour = colours.warm if height >= _LOUD else colours.accent
            painter.setBrush(QColor(colour if lit else colours.border))
            high = max(_BAR, height * box.height())
            at = BARS - 1 - index if mirrored else index
            left = box.left() + at * _STEP
            top = box.center().y() - high / 2
            painter.drawRoundedRect(QRectF(left, top, _BAR, high), _BAR / 2, _BAR / 2)
