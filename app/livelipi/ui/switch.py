"""A switch with its label: the knob's place says on or off, not only the colour."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QWidget

from livelipi.ui import fonts, theme
from livelipi.ui.theme import Colours

_TRACK_WIDTH, _TRACK_HEIGHT = 32.0, 18.0


class Switch(QAbstractButton):
    """A checkable button drawn as a switch; ``toggled`` and ``clicked`` are Qt's own."""

    def __init__(self, label: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._colours = theme.DARK
        self.setText(label)
        self.setCheckable(True)
        self.setFont(fonts.font(theme.BODY))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def apply(self, colours: Colours) -> None:
        """Take the colours of a theme."""
        self._colours = colours
        self.update()

    def sizeHint(self) -> QSize:
        """Track, gap and label."""
        width = QFontMetrics(self.font()).horizontalAdvance(self.text())
        return QSize(round(_TRACK_WIDTH) + theme.S + width + 2 * theme.XS, theme.CONTROL_HEIGHT)

    def minimumSizeHint(self) -> QSize:
        """A label is never cut."""
        return self.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return works as Space does."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not event.isAutoRepeat():
            self.click()
            return
        super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint track, knob, label and focus."""
        c = self._colours
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        y = (self.height() - _TRACK_HEIGHT) / 2
        track = QRectF(theme.XS, y, _TRACK_WIDTH, _TRACK_HEIGHT)
        on, usable = self.isChecked(), self.isEnabled()
        ground = c.accent if on and usable else c.hover if self.underMouse() else c.raised
        painter.setBrush(QColor(ground))
        painter.setPen(QPen(QColor(c.accent if on and usable else c.quiet), 1.2))
        painter.drawRoundedRect(track, _TRACK_HEIGHT / 2, _TRACK_HEIGHT / 2)
        knob = QPointF(track.right() - 9 if on else track.left() + 9, track.center().y())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(c.on_accent if on and usable else c.quiet))
        painter.drawEllipse(knob, 5.5, 5.5)
        painter.setPen(QColor(c.text if usable else c.quiet))
        painter.setFont(self.font())
        words = QRectF(self.rect()).adjusted(_TRACK_WIDTH + theme.XS + theme.S, 0, 0, 0)
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, self.text())
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(c.accent), 1.5))
            ring = QRectF(self.rect()).adjusted(0.75, 2.75, -0.75, -2.75)
            painter.drawRoundedRect(ring, theme.RADIUS, theme.RADIUS)
        painter.end()
