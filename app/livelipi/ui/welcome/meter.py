"""A wide level meter, with its peak: large enough to see from the chair."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from livelipi.domain.audio import Level
from livelipi.ui import theme
from livelipi.ui.i18n import translate
from livelipi.ui.indicators import FLOOR
from livelipi.ui.roles import Role
from livelipi.ui.settings.style import disabled
from livelipi.ui.theme import Colours

_CELLS = 48
_LOUD = 43
"""Cells from here on are near full scale: -6 dBFS."""


class Meter(QWidget):
    """Loudness as cells from left to right; the peak is a cell of its own."""

    accessible_role = Role.Indicator

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._filled, self._peak = 0, 0
        self._colours = theme.DARK
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.retranslate()

    def retranslate(self) -> None:
        """Say what it is in the language of the interface."""
        self.setAccessibleName(translate("Meter", "Loudness"))

    def apply(self, colours: Colours) -> None:
        """Take the colours of a theme."""
        self._colours = colours
        self.update()

    def show_level(self, level: Level) -> None:
        """Show a level; repaints only when a cell changes."""
        cells = _cells(level.rms_db), _cells(level.peak_db)
        if cells != (self._filled, self._peak):
            self._filled, self._peak = cells
            self.update()

    @property
    def cells(self) -> tuple[int, int]:
        """How many cells are filled, and at which the peak stands; 0 is none."""
        return self._filled, self._peak

    def sizeHint(self) -> QSize:
        """A band over the whole width."""
        return QSize(400, 36)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint all cells."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        c = self._colours
        step = self.width() / _CELLS
        for index in range(_CELLS):
            lit = index < self._filled or index == self._peak - 1
            loud = c.warm if index >= _LOUD else c.accent
            painter.setBrush(QColor(loud if lit else disabled(c)))
            at = _CELLS - 1 - index if self.isRightToLeft() else index
            painter.drawRoundedRect(QRectF(at * step, 4, step * 0.64, self.height() - 8), 2, 2)
        painter.end()


def _cells(db: float) -> int:
    return max(0, min(_CELLS, round((db - FLOOR) / -FLOOR * _CELLS)))
