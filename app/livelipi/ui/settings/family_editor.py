"""A font: the bundled one, or one that is installed."""

from __future__ import annotations

from functools import cache
from typing import Any

from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QHBoxLayout, QWidget

from livelipi.ui import fonts
from livelipi.ui.i18n import translate
from livelipi.ui.picker import Choice
from livelipi.ui.settings.editor import WIDTH, Editor, QuietPicker
from livelipi.ui.theme import Colours


class FamilyEditor(Editor):
    """The font of one text."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.picker = QuietPicker("", "", self)
        self.picker.setFixedWidth(WIDTH)
        self.picker.picked.connect(self.edited.emit)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.picker)

    def show_value(self, value: Any) -> None:
        """Show the font, also while it is not installed."""
        offered = [
            Choice("", fonts.LATIN, note=translate("SettingsWindow", "comes with LiveLipi")),
            *(Choice(family, family) for family in installed()),
        ]
        if value and value not in installed():
            missing = translate("SettingsWindow", "not installed")
            offered.append(Choice(value, value, note=missing, enabled=False))
        self.picker.show_choices(offered, value)

    def apply(self, colours: Colours) -> None:
        """Take the colours of a theme."""
        self.picker.apply(colours)

    def controls(self) -> tuple[QWidget, ...]:
        """The picker."""
        return (self.picker,)


@cache
def installed() -> tuple[str, ...]:
    """Families with Latin letters on this computer, the bundled default left out."""
    fonts.load()
    names = QFontDatabase.families(QFontDatabase.WritingSystem.Latin)
    return tuple(
        name for name in names if name != fonts.LATIN and not QFontDatabase.isPrivateFamily(name)
    )
