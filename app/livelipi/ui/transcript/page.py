"""What stands in place of the lines: nothing yet, one moment, or what went wrong."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from livelipi.ui import fonts, icons, theme
from livelipi.ui.theme import Colours


class Page(QWidget):
    """A sign, a few words, and perhaps one thing to do.

    Signals:
        pressed: A person wants to do it.
    """

    pressed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._colours = theme.DARK
        self._icon = "book"
        self._sign = QLabel(self)
        self.title = QLabel(self)
        self.title.setFont(fonts.font(20, fonts.MEDIUM))
        self.title.setProperty("tone", "strong")
        self.text = QLabel(self)
        self.text.setFont(fonts.font(theme.BODY))
        self.button = QPushButton(self)
        self.button.setFont(fonts.font(theme.BODY))
        self.button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.button.clicked.connect(self.pressed)
        row = QHBoxLayout()
        row.addStretch()
        row.addWidget(self.button)
        row.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.XL, theme.L, theme.XL, theme.L)
        column.setSpacing(theme.S)
        column.addStretch(4)
        for label in (self._sign, self.title, self.text):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            column.addWidget(label)
        column.addSpacing(theme.S)
        column.addLayout(row)
        column.addStretch(5)

    def apply(self, colours: Colours) -> None:
        """Take the colours of a theme."""
        self._colours = colours
        self._draw()

    def say(self, icon: str, title: str, text: str = "", button: str = "") -> None:
        """Show these words; without ``button`` there is nothing to do."""
        self._icon = icon
        self.title.setText(title)
        self.text.setText(text)
        self.text.setVisible(bool(text))
        self.button.setText(button)
        self.button.setVisible(bool(button))
        self.setAccessibleName(title)
        self.setAccessibleDescription(text)
        self._draw()

    def _draw(self) -> None:
        c = self._colours
        colour = c.warm if self._icon in {"error", "warning"} else c.accent
        self._sign.setPixmap(icons.pixmap(self._icon, colour, 40))
