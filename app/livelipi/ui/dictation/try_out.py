"""A field in the settings into which a turn goes, so that everything can be tried."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from livelipi.runtime.commands import DictationDown, DictationToggle, DictationUp
from livelipi.runtime.state import AppState
from livelipi.ui import fonts, icons, theme
from livelipi.ui.commands import Asked
from livelipi.ui.i18n import translate
from livelipi.ui.settings.row import heading
from livelipi.ui.theme import Colours


class TryOut(QFrame):
    """A field like that of any program, and a button to hold where the keys are not to be had.

    Args:
        dispatch: Takes what the button asks for.
    """

    def __init__(self, dispatch: Callable[[Asked], None], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self.title = heading(translate("TryOut", "Try it"), theme.BODY, self)
        self.field = QPlainTextEdit(self)
        self.field.setFont(fonts.font(theme.STRONG))
        self.field.setTabChangesFocus(True)
        self.field.setFixedHeight(96)
        self.field.setAccessibleName(translate("TryOut", "Field to try dictation in"))
        self.talk = QPushButton(translate("TryOut", "Hold and speak"), self)
        self.talk.setFont(fonts.font(theme.BODY))
        self.talk.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves it to the field
        self.talk.pressed.connect(self._press)
        self.talk.released.connect(self._release)
        self._held = False
        self._dispatch = dispatch
        row = QHBoxLayout()
        row.addWidget(self.title, 1)
        row.addWidget(self.talk)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.L, theme.M, theme.L, theme.L)
        column.setSpacing(theme.S)
        column.addLayout(row)
        column.addWidget(self.field)

    def filter(self, words: str) -> bool:
        """Whether what was typed leads here."""
        here = self.title.text().casefold()
        return all(word in here for word in words.casefold().split())

    def show_state(self, state: AppState) -> None:
        """Say which keys there are."""
        hold = state.settings.dictation.hold
        said = translate("TryOut", "Click here, hold {keys} and speak.").format(keys=hold)
        button = translate("TryOut", "Click here, hold the button above and speak.")
        self.field.setPlaceholderText(said if hold else button)

    def apply(self, colours: Colours) -> None:
        """Take the colours of a theme."""
        self.talk.setIcon(icons.icon("mic", colours.accent))

    def _press(self) -> None:
        """A pointer holds it; from the keyboard it begins a turn, and the focus goes on."""
        self._held = not self.talk.hasFocus()
        self.field.setFocus()
        self._dispatch(DictationDown() if self._held else DictationToggle())

    def _release(self) -> None:
        held, self._held = self._held, False
        if held:
            self._dispatch(DictationUp())
