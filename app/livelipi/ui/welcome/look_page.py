"""Last step: how captions look."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QHBoxLayout, QWidget

from livelipi.domain.setting_paths import kind_of, with_value
from livelipi.domain.settings import WITHIN, CaptionStyle
from livelipi.runtime.commands import ChangeSettings
from livelipi.runtime.state import AppState
from livelipi.ui import theme
from livelipi.ui.commands import Asked
from livelipi.ui.i18n import translate
from livelipi.ui.settings.choices import choices
from livelipi.ui.settings.entries import Entry
from livelipi.ui.settings.look_preview import LookPreview
from livelipi.ui.settings.plain_editors import NumberEditor, SwitchEditor
from livelipi.ui.settings.row import Card, SettingRow
from livelipi.ui.theme import Colours
from livelipi.ui.welcome.page import WelcomePage
from livelipi.ui.welcome.style_button import StyleButton

_STYLES = (CaptionStyle.DARK, CaptionStyle.LIGHT, CaptionStyle.CONTRAST, CaptionStyle.LARGE)


_SIZE = "captions.source.size_px"


class LookPage(WelcomePage):
    """Style and size, on the captions themselves."""

    def __init__(self, dispatch: Callable[[Asked], None], parent: QWidget | None = None) -> None:
        super().__init__(dispatch, parent)
        self.preview = LookPreview(self)
        self.set_low(False)
        self.styles = {style: StyleButton(style, self) for style in _STYLES}
        buttons = QHBoxLayout()
        buttons.setSpacing(theme.S)
        for style, button in self.styles.items():
            button.clicked.connect(lambda _=False, to=style: self.change("captions.style", to))
            buttons.addWidget(button, 1)
        self.size_row = SettingRow(
            Entry(_SIZE, "", ""),
            NumberEditor(kind_of(_SIZE).metadata[WITHIN], translate("SettingsWindow", "px")),
        )
        self.overlay_row = SettingRow(Entry("overlay.shown", "", ""), SwitchEditor())
        self.card = Card([self.size_row, self.overlay_row], self)
        self.size_row.changed.connect(self._sized)
        self.overlay_row.changed.connect(self.change)
        self.column.addWidget(self.preview, 1)
        self.column.addLayout(buttons)
        self.column.addWidget(self.card)

    def set_low(self, low: bool) -> None:
        """Leave room for the choices where the window is low."""
        self.words.setVisible(not low)
        self.preview.setMinimumHeight(100 if low else 132)
        self.preview.setMaximumHeight(100 if low else 320)

    def name(self) -> str:
        """What the step is called."""
        return translate("Welcome", "Look")

    def retranslate(self) -> None:
        """Say everything in the language of the interface."""
        self.question.setText(translate("Welcome", "How shall captions look?"))
        self.words.setText(translate("Welcome", "The settings have more: fonts, colours, rows."))
        self.card.setAccessibleName(self.question.text())
        names = {choice.value: choice.label for choice in choices(CaptionStyle)}
        for style, button in self.styles.items():
            button.set_name(names[style.value])
        self.size_row.set_words(
            translate("Welcome", "Size"), translate("Welcome", "Height of the letters.")
        )
        self.overlay_row.set_words(
            translate("Welcome", "Above other windows"),
            translate("Welcome", "Captions in a bar that stays above your other programs."),
        )
        self.preview.retranslate()

    def apply(self, colours: Colours) -> None:
        """Take the colours of a theme."""
        self.preview.apply(colours)
        self.card.apply(colours)
        for button in self.styles.values():
            button.apply(colours)

    def show_state(self, state: AppState) -> None:
        """Show what is chosen."""
        super().show_state(state)
        listening, captions = state.settings.listening, state.settings.captions
        self.preview.show_look(captions, listening.language, translated=listening.translate)
        self.card.show_state(state)
        for style, button in self.styles.items():
            button.setChecked(style is captions.style)

    def _sized(self, path: str, size: int) -> None:
        """Both texts grow together; apart they are sized in the settings."""
        captions = self.state.settings.captions
        part = captions.translation.size_px / captions.source.size_px
        least, greatest = kind_of(path).metadata[WITHIN]
        other = max(least, min(greatest, round(size * part)))
        settings = with_value(self.state.settings, path, size)
        settings = with_value(settings, "captions.translation.size_px", other)
        self.dispatch(ChangeSettings(settings))
