"""A page of the settings: cards of rows, or a panel of its own kind."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterator, Sequence
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
    """All settings of one page, made row by row.

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
        self._make_editor = make_editor
        self._state: AppState | None = None
        self._colours = theme.DARK
        self._to_come = deque(_headed(entries(page)))
        self.title = heading(page_title(page), theme.STRONG, self)
        self.title.hide()
        self._cards: list[tuple[QWidget | None, Card]] = []
        self._groups = QVBoxLayout()
        self._groups.setSpacing(theme.S)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, theme.S)
        column.setSpacing(theme.S)
        column.addWidget(self.title)
        column.addLayout(self._groups)
        for panel in panels:
            if isinstance(panel, QWidget):
                column.addWidget(panel)

    @property
    def whole(self) -> bool:
        """Whether every row is there."""
        return not self._to_come

    def grow(self) -> None:
        """Make one more row: a page of them takes longer than a frame."""
        heads, group, entry = self._to_come.popleft()
        if heads:
            self._begin(group)
        _, card = self._cards[-1]
        row = SettingRow(entry, self._make_editor(entry), group)
        row.changed.connect(self.changed)
        row.apply(self._colours)
        if self._state is not None:
            row.show_state(self._state)
        card.add(row)

    def complete(self) -> None:
        """Make all rows that are still to come."""
        while not self.whole:
            self.grow()

    def _begin(self, group: str) -> None:
        above = heading(group, theme.BODY, self) if group else None
        card = Card(parent=self)
        card.setAccessibleName(group or page_title(self.page))
        card.apply(self._colours)
        if above:
            self._groups.addSpacing(theme.XS)
            self._groups.addWidget(above)
        self._groups.addWidget(card)
        self._cards.append((above, card))

    @property
    def rows(self) -> list[SettingRow]:
        """Every row, in order."""
        self.complete()
        return [row for _, card in self._cards for row in card.rows]

    def filter(self, words: str) -> bool:
        """Show only what matches what was typed, everything for ""; whether something does."""
        if words:
            self.complete()
        found = not words
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
        self._state = state
        for _, card in self._cards:
            card.show_state(state)
        for panel in self._panels:
            panel.show_state(state)

    def apply(self, colours: Colours) -> None:
        """Take the colours of a theme."""
        self._colours = colours
        for _, card in self._cards:
            card.apply(colours)
        for panel in self._panels:
            panel.apply(colours)


def _headed(listed: Sequence[Entry]) -> Iterator[tuple[bool, str, Entry]]:
    """Entries with the heading they stand under, "" for none, and whether a card begins there."""
    group = ""
    for number, entry in enumerate(listed):
        group = entry.group or group
        yield number == 0 or bool(entry.group), group, entry
