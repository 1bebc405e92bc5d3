"""A setting as a row: name, one line about it, editor, and the way back to the default."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from livelipi.domain.setting_paths import default_of, value_of
from livelipi.runtime.state import AppState
from livelipi.ui import fonts, icons, theme
from livelipi.ui.i18n import translate
from livelipi.ui.roles import Role
from livelipi.ui.settings.editor import Editor
from livelipi.ui.settings.entries import Entry, Special
from livelipi.ui.theme import Colours

_RESET = 30
"""Width of the button that goes back, in pixels."""


class SettingRow(QFrame):
    """One setting.

    Args:
        entry: What it is called.
        editor: Shows and changes it.
        group: Heading that it stands under, if any: two of them have a "Size".

    Signals:
        changed: Path and new value.
    """

    changed = Signal(str, object)

    def __init__(
        self, entry: Entry, editor: Editor, group: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.entry = entry
        self.editor = editor
        self._group = group
        self.label = QLabel(self)
        self.label.setFont(fonts.font(theme.BODY, fonts.MEDIUM))
        self.label.setProperty("tone", "strong")
        self.label.setWordWrap(True)
        self.description = QLabel(self)
        self.description.setFont(fonts.font(theme.SMALL))
        self.description.setWordWrap(True)
        self.reset = QPushButton(self)
        self.reset.setProperty("kind", "bare")
        self.reset.setFixedWidth(_RESET)
        self.reset.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        policy = self.reset.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.reset.setSizePolicy(policy)
        self.reset.clicked.connect(lambda: self.changed.emit(entry.path, default_of(entry.path)))
        editor.setParent(self)
        editor.edited.connect(lambda value: self.changed.emit(entry.path, value))
        self._lay_out()
        self.set_words(entry.label, entry.description)

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addStretch(1)
        words.addWidget(self.label)
        words.addWidget(self.description)
        words.addStretch(1)
        grid = QGridLayout(self)
        grid.setContentsMargins(theme.L, theme.S, theme.L, theme.S)
        grid.setHorizontalSpacing(theme.S)
        grid.setVerticalSpacing(theme.S)
        grid.setColumnStretch(0, 1)
        grid.addLayout(words, 0, 0)
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        grid.addWidget(self.reset, 0, 1, right)
        if self.editor.wide:
            grid.addWidget(self.editor, 1, 0, 1, 2)
        else:
            grid.addWidget(self.editor, 0, 2, right)

    def set_words(self, label: str, description: str) -> None:
        """What the setting is called and what it does, also for people who cannot see it."""
        self.label.setText(label)
        self.description.setText(description)
        name = f"{self._group}: {label}" if self._group else label
        self.editor.set_names(name, description)
        back = translate("SettingsWindow", "Back to the default: {name}").format(name=name)
        self.reset.setAccessibleName(back)
        self.reset.setToolTip(translate("SettingsWindow", "Back to the default"))

    def show_state(self, state: AppState) -> None:
        """Show what the setting holds."""
        value = value_of(state.settings, self.entry.path)
        self.editor.show_state(state)
        self.editor.show_value(value)
        fixed = self.entry.special is Special.FIRST_STEPS
        self.reset.setVisible(value != default_of(self.entry.path) and not fixed)

    def apply(self, colours: Colours) -> None:
        """Take the colours of a theme."""
        self.editor.apply(colours)
        self.reset.setIcon(icons.icon("reset", colours.soft))


class Card(QFrame):
    """Rows on one ground, with hairlines between those that are shown."""

    accessible_role = Role.Grouping

    def __init__(self, rows: Sequence[SettingRow] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: list[SettingRow] = []
        self._line = QColor(theme.DARK.border)
        self.setObjectName("card")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme.XS, 0, theme.XS)
        column.setSpacing(0)
        self._column = column
        for row in rows:
            self.add(row)

    def add(self, row: SettingRow) -> None:
        """Put a row below the others."""
        self.rows.append(row)
        self._column.addWidget(row)

    def filter(self, words: str) -> bool:
        """Show the rows that match; whether there is one."""
        for row in self.rows:
            row.setVisible(row.entry.matches(words))
        return any(not row.isHidden() for row in self.rows)

    def apply(self, colours: Colours) -> None:
        """Take the colours of a theme."""
        self._line = QColor(colours.border)
        for row in self.rows:
            row.apply(colours)

    def show_state(self, state: AppState) -> None:
        """Show what the settings hold."""
        for row in self.rows:
            row.show_state(state)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground, then a line above each row but the first."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setPen(self._line)
        shown = [row for row in self.rows if not row.isHidden()]
        for row in shown[1:]:
            painter.drawLine(theme.L, row.y(), self.width() - theme.L, row.y())
        painter.end()


def heading(text: str, size: int, parent: QWidget | None = None) -> QLabel:
    """A heading above cards."""
    made = QLabel(text, parent)
    made.setFont(fonts.font(size, fonts.MEDIUM))
    made.setProperty("tone", "strong")
    return made
