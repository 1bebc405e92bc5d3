"""The way back from click-through: a small handle that stays clickable."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QEnterEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from livelipi.ui import icons, theme
from livelipi.ui.i18n import translate
from livelipi.ui.roles import Role
from livelipi.ui.theme import Colours

SIZE = 24
"""Pixels, square."""


class Handle(QWidget):
    """Stands on the overlay's strip while clicks pass through the rest of it.

    Args:
        clicked: Called when a person wants clicks to count again.

    Attributes:
        square: Draw no round corners: nothing shines through without a compositor.

    Signals:
        hovered: Whether the pointer is here.
    """

    hovered = Signal(bool)

    accessible_role = Role.Button

    def __init__(self, clicked: Callable[[], None], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._clicked = clicked
        self._colours = theme.DARK
        self.square = False
        self.setFixedSize(self.sizeHint())
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.retranslate()

    def retranslate(self) -> None:
        """Set all words."""
        text = translate("Handle", "Clicks pass through. Click here to stop that.")
        self.setAccessibleName(text)
        self.setToolTip(text)

    def apply(self, colours: Colours) -> None:
        """Take the colours of a theme."""
        self._colours = colours
        self.update()

    def sizeHint(self) -> QSize:
        """Small, and just large enough to hit."""
        return QSize(SIZE, SIZE)

    def enterEvent(self, _event: QEnterEvent) -> None:
        """The pointer came."""
        self.update()
        self.hovered.emit(True)

    def leaveEvent(self, _event: QEvent) -> None:
        """The pointer went."""
        self.update()
        self.hovered.emit(False)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take the press, so that the release comes here too."""
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Clicked, unless the pointer was taken away first."""
        inside = self.rect().contains(event.position().toPoint())
        if event.button() is Qt.MouseButton.LeftButton and inside:
            self._clicked()

    def changeEvent(self, event: QEvent) -> None:
        """Speak another language from now on."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint a small button."""
        c = self._colours
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(QColor(c.hover if self.underMouse() else c.raised))
        painter.setPen(QPen(QColor(c.accent), 1.25))
        radius = 0 if self.square else theme.RADIUS - 2
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), radius, radius)
        painter.drawPixmap(4, 4, icons.pixmap("click-through", c.accent, 16))
        painter.end()
