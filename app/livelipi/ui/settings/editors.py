"""Which editor a setting gets: by its type and bounds, unless its entry names a special one."""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from livelipi.domain.setting_paths import default_of, kind_of
from livelipi.domain.settings import HOLDS, WITHIN, Holds
from livelipi.ui import fonts, theme
from livelipi.ui.commands import Asked, Open, View
from livelipi.ui.i18n import translate
from livelipi.ui.settings.colour_editor import ColourEditor, against, ground_swatches, ink_swatches
from livelipi.ui.settings.editor import Editor
from livelipi.ui.settings.entries import Entry, Special
from livelipi.ui.settings.family_editor import FamilyEditor
from livelipi.ui.settings.model_editor import ModelEditor
from livelipi.ui.settings.plain_editors import ChoiceEditor, NumberEditor, SwitchEditor, TextEditor
from livelipi.ui.settings.services import SettingsServices
from livelipi.ui.settings.spoken_editors import LanguageEditor, MicrophoneEditor, OrderEditor


def make_editor(
    entry: Entry, dispatch: Callable[[Asked], None], services: SettingsServices
) -> Editor:
    """The editor of a setting, not yet showing anything."""
    match entry.special:
        case Special.MICROPHONE:
            return MicrophoneEditor(dispatch)
        case Special.MICROPHONES:
            return OrderEditor(dispatch)
        case Special.LANGUAGE:
            return LanguageEditor()
        case Special.MODEL:
            return ModelEditor(services.models)
        case Special.FAMILY:
            return FamilyEditor()
        case Special.FIRST_STEPS:
            return FirstStepsEditor(dispatch)
        case None:
            return _by_type(entry.path)


def _by_type(path: str) -> Editor:
    kind = kind_of(path)
    if kind.hint is bool:
        return SwitchEditor()
    if isinstance(kind.hint, type) and issubclass(kind.hint, Enum):
        return ChoiceEditor(kind.hint)
    if WITHIN in kind.metadata:
        return NumberEditor(
            kind.metadata[WITHIN],
            _unit(path),
            none=translate("SettingsWindow", "for ever") if default_of(path) is None else "",
            zero=translate("SettingsWindow", "never") if path.endswith("_after_s") else "",
        )
    if kind.metadata.get(HOLDS) is Holds.COLOUR:
        ground = path.endswith("ground")
        return ColourEditor(ground_swatches() if ground else ink_swatches(), against(path))
    address = kind.metadata.get(HOLDS) is Holds.ADDRESS
    empty = translate("SettingsWindow", "Sarvam's own")
    return TextEditor(address=address, empty=empty)


def _unit(path: str) -> str:
    """The unit that stands in a setting's name, for people."""
    match path.rpartition("_")[2]:
        case "px":
            return translate("SettingsWindow", "px")
        case "percent":
            return "%"
        case "s":
            return translate("SettingsWindow", "s")
        case "days":
            return translate("SettingsWindow", "days")
    return ""


class FirstStepsEditor(Editor):
    """Opens the first steps again; that they were taken is not set by hand."""

    def __init__(self, dispatch: Callable[[Asked], None], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.button = QPushButton(translate("SettingsWindow", "Take them again"), self)
        self.button.setFont(fonts.font(theme.BODY))
        self.button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.button.clicked.connect(lambda: dispatch(Open(View.WELCOME)))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.button)

    def show_value(self, value: object) -> None:
        """Nothing to show."""

    def controls(self) -> tuple[QWidget, ...]:
        """The button."""
        return (self.button,)
