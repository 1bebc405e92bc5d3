"""A caption style to choose: two letters in its own colours, and its name."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from livelipi.domain.settings import CaptionSettings, CaptionStyle
from livelipi.ui import fonts, theme
from livelipi.ui.overlay.styles import look
from livelipi.ui.theme import Colours


class StyleButton(QAbstractButton):
    """One style; what is chosen is shown from outside."""

    def __init__(self, style: CaptionStyle, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look(CaptionSettings(style=style))
        self._large = style is CaptionStyle.LARGE
        self._colours = theme.DARK
        self.setCheckable(True)
        self.setFont(fonts.font(theme.BODY))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_name(self, name: str) -> None:
        """What the style is called."""
        self.setText(name)
        self.setAccessibleName(name)
        self.setToolTip(name)

    def apply(self, colours: Colours) -> None:
        """Take the colours of a theme."""
        self._colours = colours
        self.update()

    def nextCheckState(self) -> None:
        """A second click on what is chosen takes nothing back."""

    def sizeHint(self) -> QSize:
        """A patch above a name."""
        return QSize(110, 72)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return goes to the next step, as everywhere in these pages."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            event.ignore()
            return
        super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the patch, its letters, the name, and what is chosen or focused."""
        c = self._colours
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(1.5, 1.5, -1.5, -1.5)
        patch = box.adjusted(0, 0, 0, -26)
        painter.setBrush(QColor(self._look.inks.ground))
        chosen, focused = self.isChecked(), self.hasFocus()
        width = 2.5 if chosen or focused else 1.0
        edge = c.text if focused else c.accent if chosen else c.border
        painter.setPen(QPen(QColor(edge), width))
        painter.drawRoundedRect(patch, theme.RADIUS, theme.RADIUS)
        size = 26 if self._large else 18
        painter.setFont(fonts.font(size, fonts.SEMIBOLD if self._large else fonts.MEDIUM, "Deva"))
        left = patch.adjusted(0, 0, -patch.width() / 2 - 2, 0)
        right = patch.adjusted(patch.width() / 2 + 2, 0, 0, 0)
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.setPen(QColor(self._look.inks.source))
        painter.drawText(left, middle | Qt.AlignmentFlag.AlignRight, "अ")
        painter.setPen(QColor(self._look.inks.translation))
        painter.drawText(right, middle | Qt.AlignmentFlag.AlignLeft, "A")
        painter.setFont(self.font())
        painter.setPen(QColor(c.text if chosen else c.soft))
        words = box.adjusted(0, patch.height() + 2, 0, 0)
        name = painter.fontMetrics().elidedText(
            self.text(), Qt.TextElideMode.ElideRight, round(words.width())
        )
        painter.drawText(words, Qt.AlignmentFlag.AlignCenter, name)
        painter.end()
