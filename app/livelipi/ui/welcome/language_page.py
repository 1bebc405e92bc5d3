"""Third step: what is spoken, and whether English is wanted below it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from livelipi.runtime.state import AppState
from livelipi.ui import words
from livelipi.ui.commands import Asked
from livelipi.ui.i18n import translate
from livelipi.ui.settings.entries import Entry, Special
from livelipi.ui.settings.plain_editors import SwitchEditor
from livelipi.ui.settings.row import Card, SettingRow
from livelipi.ui.settings.spoken_editors import LanguageEditor
from livelipi.ui.theme import Colours
from livelipi.ui.welcome.page import WelcomePage


class LanguagePage(WelcomePage):
    """Two rows, as in the settings."""

    def __init__(self, dispatch: Callable[[Asked], None], parent: QWidget | None = None) -> None:
        super().__init__(dispatch, parent)
        self.language = LanguageEditor()
        self.translation = SwitchEditor()
        self.card = Card(
            [
                _row("listening.language", self.language, Special.LANGUAGE),
                _row("listening.translate", self.translation, None),
            ],
            self,
        )
        for row in self.card.rows:
            row.changed.connect(self.change)
        self.column.addWidget(self.card)
        self.column.addStretch(1)

    def name(self) -> str:
        """What the step is called."""
        return translate("Welcome", "Languages")

    def retranslate(self) -> None:
        """Say everything in the language of the interface."""
        self.question.setText(translate("Welcome", "What will be spoken?"))
        self.words.setText(translate("Welcome", "Captions are best when the language is named."))
        self.card.setAccessibleName(self.question.text())
        spoken, english = self.card.rows
        spoken.set_words(
            translate("Welcome", "Language that is spoken"),
            translate("Welcome", "What your recognizer does not know is greyed out."),
        )
        english.set_words(translate("Welcome", "English translation"), self._english())

    def apply(self, colours: Colours) -> None:
        """Take the colours of a theme."""
        self.card.apply(colours)

    def show_state(self, state: AppState) -> None:
        """Show what is chosen, and what the recognizer makes of it."""
        super().show_state(state)
        self.card.show_state(state)
        self.card.rows[1].set_words(translate("Welcome", "English translation"), self._english())

    def _english(self) -> str:
        _, reason = words.translation_label(self.state.capabilities)
        return reason or translate("Welcome", "Shown with each caption.")


def _row(path: str, editor: LanguageEditor | SwitchEditor, special: Special | None) -> SettingRow:
    return SettingRow(Entry(path, "", "", special), editor)
