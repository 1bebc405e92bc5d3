"""The voice light and the level bar: shape, colour and words, repainted only when they differ."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from livelipi.domain.audio import Level
from livelipi.runtime.state import Voice
from livelipi.ui import theme, words
from livelipi.ui.i18n import translate
from livelipi.ui.roles import Role
from livelipi.ui.theme import Colours

FLOOR = -60.0
"""dBFS at which the level bar is empty."""

_CELLS = 20
_CELL, _STEP = 4.0, 6.0
_LOUD = 0.85
"""From this part of the cells on they are near full scale: -9 dBFS."""


class VoiceLight(QWidget):
    """A small drawing per state: each has its own shape."""

    accessible_role = Role.Indicator

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._voice = Voice.OFF
        self._colours = theme.DARK
        self.setFixedSize(20, 20)
        self.retranslate()

    def apply(self, colours: Colours) -> None:
        """Take the colours of a theme."""
        self._colours = colours
        self.update()

    def show_voice(self, voice: Voice) -> None:
        """Show a state."""
        if voice is not self._voice:
            self._voice = voice
            self.retranslate()
            self.update()

    def retranslate(self) -> None:
        """Set every word anew."""
        name = translate("VoiceLight", "Voice: {state}")
        self.setAccessibleName(name.format(state=words.voice(self._voice)))

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the present state."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle = QPointF(10, 10)
        accent, quiet = QColor(self._colours.accent), QColor(self._colours.quiet)
        pen = QPen(quiet, 1.75, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        match self._voice:
            case Voice.OFF:
                painter.drawLine(QPointF(6, 10), QPointF(14, 10))
            case Voice.SILENCE:
                painter.drawEllipse(middle, 5.5, 5.5)
            case Voice.SPEECH:
                painter.setPen(QPen(accent, 1.5))
                halo = QColor(accent)
                halo.setAlpha(60)
                painter.setBrush(halo)
                painter.drawEllipse(middle, 8.5, 8.5)
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(accent)
                painter.drawEllipse(middle, 5, 5)
            case Voice.FINALISING:
                pen.setColor(accent)
                painter.setPen(pen)
                painter.drawArc(QRectF(4, 4, 12, 12), 90 * 16, 270 * 16)
                painter.setBrush(accent)
                painter.drawEllipse(middle, 1.2, 1.2)
            case Voice.MUTED:
                painter.drawEllipse(middle, 6, 6)
                painter.drawLine(QPointF(5.5, 14.5), QPointF(14.5, 5.5))
        painter.end()


class LevelBar(QWidget):
    """Loudness in cells from left to right, with the peak as a cell of its own.

    Args:
        parent: Where it stands.
        cells: How many there are.
    """

    accessible_role = Role.Indicator

    def __init__(self, parent: QWidget | None = None, cells: int = _CELLS) -> None:
        super().__init__(parent)
        self._count = cells
        self._filled, self._peak = 0, 0
        self._colours = theme.DARK
        self.setFixedSize(self.sizeHint())
        self.retranslate()

    def retranslate(self) -> None:
        """Set every word anew."""
        self.setAccessibleName(translate("LevelBar", "Loudness"))

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()

    def apply(self, colours: Colours) -> None:
        """Take the colours of a theme."""
        self._colours = colours
        self.update()

    def show_level(self, level: Level) -> None:
        """Show a level; repaints only the cells that change."""
        before = [self._lit(index) for index in range(self._count)]
        self._filled, self._peak = self._cells(level.rms_db), self._cells(level.peak_db)
        changed = [index for index in range(self._count) if self._lit(index) is not before[index]]
        if changed:
            first, last = changed[0], changed[-1]
            box = QRectF(first * _STEP, 5, (last - first) * _STEP + _CELL, 10)
            self.update(box.toAlignedRect())

    def _lit(self, index: int) -> bool:
        return index < self._filled or index == self._peak - 1

    @property
    def cells(self) -> tuple[int, int]:
        """How many cells are filled, and at which the peak stands; 0 is none."""
        return self._filled, self._peak

    def sizeHint(self) -> QSize:
        """All cells and their gaps."""
        return QSize(round((self._count - 1) * _STEP + _CELL), 20)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the cells that meet the dirty region."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        c = self._colours
        left, right = event.rect().left(), event.rect().right()
        for index in range(self._count):
            x = index * _STEP
            if x + _CELL < left or x > right:
                continue
            loud = c.warm if index >= _LOUD * self._count else c.accent
            lit = self._lit(index)
            # Short where nothing is heard: colour is not all that tells
            cell = QRectF(x, 5, _CELL, 10) if lit else QRectF(x, 8, _CELL, 4)
            painter.setBrush(QColor(loud if lit else c.border))
            painter.drawRoundedRect(cell, 1.5, 1.5)
        painter.end()

    def _cells(self, db: float) -> int:
        """How many cells a level fills."""
        return max(0, min(self._count, round((db - FLOOR) / -FLOOR * self._count)))
