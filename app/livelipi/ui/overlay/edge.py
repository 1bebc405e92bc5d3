"""The line round the overlay that shows where it ends while a hand can take hold of it."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from livelipi.ui.overlay.rollup_painter import RADIUS


class Edge(QWidget):
    """Lies above all of the overlay and takes no clicks.

    Attributes:
        colour: Of the line.
        square: Draw no round corners.
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.colour = ""
        self.square = False
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        self.setAccessibleName("")
        self.hide()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the line."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QColor(self.colour))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        radius = 0.0 if self.square else RADIUS
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
        painter.end()
