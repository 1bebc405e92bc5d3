"""What stands in place of the lines: nothing yet, one moment, or what went wrong."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from livelipi.domain.errors import LiveLipiError
from livelipi.ui import fonts, icons, theme
from livelipi.ui.i18n import translate
from livelipi.ui.theme import Colours


@dataclass(frozen=True, slots=True)
class PageWords:
    """What a page says; without ``button`` there is nothing to do."""

    icon: str
    title: str
    text: str = ""
    button: str = ""


def failed(error: LiveLipiError) -> PageWords:
    """The history cannot be read."""
    rest = " ".join(part for part in (error.kept, error.todo) if part)
    return PageWords("error", error.message, rest, translate("Transcript", "Try again"))


def waiting() -> PageWords:
    """The disk is slow."""
    return PageWords("book", translate("Transcript", "One moment…"))


def nothing_found(words: str) -> PageWords:
    """A search without hits."""
    return PageWords(
        "find",
        translate("Transcript", "Nothing found for “{words}”").format(words=words),
        translate("Transcript", "Parts of words count; case does not."),
        translate("Transcript", "Clear the search"),
    )


def empty(*, recording: bool) -> PageWords:
    """There is no session; ``recording`` is whether what is said now would be kept."""
    if recording:
        return PageWords(
            "book",
            translate("Transcript", "Nothing was said yet"),
            translate("Transcript", "Every line is kept here from the moment it is final."),
        )
    return PageWords(
        "gap",
        translate("Transcript", "Nothing is being recorded"),
        translate("Transcript", "What is said now can be read here until the program ends."),
        translate("Transcript", "Recording settings"),
    )


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

    def say(self, words: PageWords) -> None:
        """Show these words."""
        self._icon = words.icon
        self.title.setText(words.title)
        self.text.setText(words.text)
        self.text.setVisible(bool(words.text))
        self.button.setText(words.button)
        self.button.setVisible(bool(words.button))
        self.setAccessibleName(words.title)
        self._sign.setAccessibleName(words.title)
        self.setAccessibleDescription(words.text)
        self._draw()

    def _draw(self) -> None:
        c = self._colours
        colour = c.warm if self._icon in {"error", "warning"} else c.accent
        self._sign.setPixmap(icons.pixmap(self._icon, colour, 40))
