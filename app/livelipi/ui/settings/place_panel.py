"""Where the overlay is: the way back to its first place, and what this desktop does not allow."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from livelipi.runtime.state import AppState
from livelipi.ui import fonts, icons, theme
from livelipi.ui.commands import Asked, ResetPlace
from livelipi.ui.i18n import translate
from livelipi.ui.settings.row import heading
from livelipi.ui.theme import Colours


class PlacePanel(QFrame):
    """The place of the overlay.

    Args:
        dispatch: Takes what the person asks for.
        limits: What the overlay cannot do here, a sentence each (``ui/platform.py``).
    """

    def __init__(
        self,
        dispatch: Callable[[Asked], None],
        limits: Sequence[str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self.title = heading(translate("PlacePanel", "Place and size"), theme.BODY, self)
        self.description = QLabel(
            translate("PlacePanel", "Drag it by its middle or its edges; it comes back there."),
            self,
        )
        self.description.setFont(fonts.font(theme.SMALL))
        self.description.setWordWrap(True)
        self.reset = QPushButton(translate("PlacePanel", "Back to its first place"), self)
        self.reset.setFont(fonts.font(theme.BODY))
        self.reset.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.reset.clicked.connect(lambda: dispatch(ResetPlace()))
        self.limits = [self._limit(sentence) for sentence in limits]
        self._signs = [QLabel(self) for _ in limits]
        for sign, sentence in zip(self._signs, limits, strict=True):
            sign.setAccessibleName(sentence)
        text = QVBoxLayout()
        text.setSpacing(2)
        text.addWidget(self.title)
        text.addWidget(self.description)
        row = QHBoxLayout()
        row.setSpacing(theme.M)
        row.addLayout(text, 1)
        row.addWidget(self.reset)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.L, theme.M, theme.L, theme.M)
        column.setSpacing(theme.S)
        column.addLayout(row)
        for sign, limit in zip(self._signs, self.limits, strict=True):
            line = QHBoxLayout()
            line.setSpacing(theme.S)
            line.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
            line.addWidget(limit, 1)
            column.addLayout(line)

    def filter(self, words: str) -> bool:
        """Whether what was typed leads here."""
        labels = (self.title, self.description, *self.limits)
        here = " ".join((self.reset.text(), *(label.text() for label in labels))).casefold()
        return all(word in here for word in words.casefold().split())

    def apply(self, colours: Colours) -> None:
        """Take the colours of a theme."""
        self.reset.setIcon(icons.icon("reset", colours.soft))
        for sign in self._signs:
            sign.setPixmap(icons.pixmap("warning", colours.warm, 16))

    def show_state(self, state: AppState) -> None:
        """Nothing here depends on it."""

    def _limit(self, sentence: str) -> QLabel:
        made = QLabel(sentence, self)
        made.setFont(fonts.font(theme.SMALL))
        made.setProperty("tone", "strong")
        made.setWordWrap(True)
        return made
