"""What every one of the first steps has in common: a question, a line below it, and the rest."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from livelipi.domain.setting_paths import with_value
from livelipi.runtime.commands import ChangeSettings
from livelipi.runtime.state import AppState
from livelipi.ui import fonts, theme
from livelipi.ui.commands import Asked
from livelipi.ui.settings.row import heading
from livelipi.ui.theme import Colours


class WelcomePage(QWidget):
    """One step.

    Args:
        dispatch: Takes what the person asks for.

    Attributes:
        column: What stands below the question.
    """

    def __init__(self, dispatch: Callable[[Asked], None], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.dispatch = dispatch
        self.state = AppState()
        self.setObjectName("page")
        self.question = heading("", theme.TITLE, self)
        self.question.setWordWrap(True)
        self.words = QLabel(self)
        self.words.setFont(fonts.font(theme.BODY))
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setWordWrap(True)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(theme.XL, theme.S, theme.XL, theme.M)
        outer.setSpacing(theme.S)
        outer.addWidget(self.question)
        outer.addWidget(self.words)
        self.column = QVBoxLayout()
        self.column.setContentsMargins(0, theme.S, 0, 0)
        self.column.setSpacing(theme.M)
        outer.addLayout(self.column, 1)

    def name(self) -> str:
        """What the step is called."""
        raise NotImplementedError

    def retranslate(self) -> None:
        """Say everything in the language of the interface."""
        raise NotImplementedError

    def apply(self, colours: Colours) -> None:
        """Take the colours of a theme."""

    def show_state(self, state: AppState) -> None:
        """Show a state."""
        self.state = state

    def enter(self) -> None:
        """The step is on the screen now."""

    def leave(self) -> None:
        """The step is not on the screen any more."""

    def change(self, path: str, value: Any) -> None:
        """Change a setting, at once and for good."""
        settings = with_value(self.state.settings, path, value)
        if settings != self.state.settings:
            self.dispatch(ChangeSettings(settings))
