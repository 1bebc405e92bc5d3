"""Which spoken commands are done; the others are written."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QPushButton, QWidget

from livelipi.domain.dictation.commands import COMMANDS
from livelipi.ui import fonts, theme
from livelipi.ui.settings.editor import Editor

_COLUMNS = 4


class CommandsEditor(Editor):
    """A button for each command, by the words that are said; pressed in, it is done."""

    wide = True

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.buttons: dict[str, QPushButton] = {}
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(theme.S)
        for index, command in enumerate(COMMANDS):
            button = QPushButton(command.name, self)
            button.setProperty("kind", "chip")
            button.setCheckable(True)
            button.setFont(fonts.font(theme.SMALL))
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.setToolTip(" · ".join(command.phrases))
            button.clicked.connect(self._clicked)
            self.buttons[command.name] = button
            grid.addWidget(button, index // _COLUMNS, index % _COLUMNS)

    def show_value(self, value: Any) -> None:
        """Show which are off."""
        for name, button in self.buttons.items():
            button.setChecked(name not in value)

    def set_names(self, label: str, description: str) -> None:
        """Each command has its own name."""
        self.setAccessibleName(label)
        self.setAccessibleDescription(description)
        for name, button in self.buttons.items():
            button.setAccessibleName(f"{label}: {name}")

    def controls(self) -> tuple[QWidget, ...]:
        """All buttons."""
        return tuple(self.buttons.values())

    def _clicked(self) -> None:
        off = tuple(name for name, button in self.buttons.items() if not button.isChecked())
        self.edited.emit(off)
