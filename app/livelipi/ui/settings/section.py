"""A page of the settings: cards of rows, or a panel of its own kind."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Protocol

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from livelipi.runtime.state import AppState
from livelipi.ui import theme
from livelipi.ui.settings.editor import Editor
from livelipi.ui.settings.entries import Entry, Page, entries, page_title
from livelipi.ui.settings.row import Card, SettingRow, heading
from livelipi.ui.theme import Colours


class Panel(Protocol):
    """A part of a page that is no list of settings."""

    def filter(self, words: str) -> bool:
        """Whether what was typed leads here."""

    def show_state(self, state: AppState) -> None:
        """Show a state."""

    def apply(self, colours: Colours) -> None:
        """Take the colours of a theme."""


class Section(QWidget):
    """All settings of one page.

    Args:
        page: Which.
        make_editor: Makes the editor of a setting.
        panels: What stands below the rows.

    Signals:
        changed: Path and new value of a setting.
    """

    changed = Signal(str, object)

    def __init__(
        self,
        page: Page,
        make_editor: Callable[[Entry], Editor],
        panels: Sequence[Panel] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.page = page
        self._panels = panels
        self.title = heading(page_title(page), theme.STRONG, self)
        self._cards: list[tuple[QWidget | None, Card]] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, theme.S)
        column.setSpacing(theme.S)
        column.addWidget(self.title)
        for title, group in _groups(entries(page)):
            rows = [SettingRow(entry, make_editor(entry)) for entry in group]
            for row in rows:
                row.changed.connect(self.changed)
            above = heading(title, theme.BODY, self) if title else None
            card = Card(rows, self)
            if above:
                column.addSpacing(theme.XS)
                column.addWidget(above)
            column.addWidget(card)
            self._cards.append((above, card))
        for panel in panels:
            if isinstance(panel, QWidget):
                column.addWidget(panel)

    @property
    def rows(self) -> list[SettingRow]:
        """Every row, in order."""
        return [row for _, card in self._cards for row in card.rows]

    def filter(self, words: str) -> bool:
        """Show only what matches what was typed, everything for ""; whether something does."""
        found = False
        self.title.setVisible(bool(words))
        for above, card in self._cards:
            matches = card.filter(words)
            card.setVisible(matches)
            if above:
                above.setVisible(matches)
            found = found or matches
        for panel in self._panels:
            matches = panel.filter(words)
            if isinstance(panel, QWidget):
                panel.setVisible(matches)
            found = found or matches
        return found

    def show_state(self, state: AppState) -> None:
        """Show what the settings hold."""
        for _, card in self._cards:
            card.show_state(state)
        for panel in self._panels:
            panel.show_state(state)

    def apply(self, colours: Colours) -> None:
        """Take the colours of a theme."""
        for _, card in self._cards:
            card.apply(colours)
        for panel in self._panels:
            panel.apply(colours)


def _groups(listed: Sequence[Entry]) -> list[tuple[str, list[Entry]]]:
    """Entries under their headings; those of one page without a group come first."""
    groups: list[tuple[str, list[Entry]]] = []
    for entry in listed:
        if not groups or entry.group:
            groups.append((entry.group, []))
        groups[-1][1].append(entry)
    return groups
