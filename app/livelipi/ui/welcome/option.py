"""A card to choose: an icon, a name and what it means."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from livelipi.ui import fonts, icons, theme
from livelipi.ui.theme import Colours


class Option(QPushButton):
    """One of a few ways; what is chosen is shown from outside.

    Args:
        icon: Name of its icon.
    """

    def __init__(self, icon: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = icon
        self.setProperty("kind", "option")
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self._sign = QLabel(self)
        self._name = QLabel(self)
        self._name.setFont(fonts.font(theme.STRONG, fonts.MEDIUM))
        self._name.setProperty("tone", "strong")
        self._words = QLabel(self)
        self._words.setFont(fonts.font(theme.SMALL))
        self._words.setWordWrap(True)
        for part in (self._sign, self._name, self._words):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        head = QHBoxLayout()
        head.setSpacing(theme.S)
        head.addWidget(self._sign)
        head.addWidget(self._name, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.L, theme.M, theme.L, theme.M)
        column.setSpacing(theme.XS)
        column.addLayout(head)
        column.addWidget(self._words)
        column.addStretch(1)

    def set_words(self, name: str, words: str) -> None:
        """Say what it is and what it means."""
        self._name.setText(name)
        self._words.setText(words)
        self.setAccessibleName(name)
        self._sign.setAccessibleName(name)
        self.setAccessibleDescription(words)

    def apply(self, colours: Colours) -> None:
        """Take the colours of a theme."""
        self._sign.setPixmap(icons.pixmap(self._icon, colours.accent, 22))

    def nextCheckState(self) -> None:
        """A second click on what is chosen takes nothing back."""

    def hasHeightForWidth(self) -> bool:
        """Its words wrap."""
        return True

    def heightForWidth(self, width: int) -> int:
        """High enough for the words."""
        layout = self.layout()
        return layout.heightForWidth(width) if layout else super().heightForWidth(width)

    def sizeHint(self) -> QSize:
        """As its words need."""
        layout = self.layout()
        return layout.sizeHint() if layout else super().sizeHint()
