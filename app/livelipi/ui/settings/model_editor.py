"""The model on this computer: which are here, and fetching one that is not."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from livelipi.runtime.model_shelf import ModelEntry, ModelShelf, ShelfState
from livelipi.ui import fonts, icons, theme
from livelipi.ui.i18n import translate
from livelipi.ui.picker import Choice
from livelipi.ui.settings.editor import Editor, QuietPicker
from livelipi.ui.theme import Colours


class ModelEditor(Editor):
    """Chooses a model and fetches it on request.

    Args:
        shelf: Knows and fetches models.
    """

    wide = True

    def __init__(self, shelf: ModelShelf, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shelf = shelf
        self._value = ""
        self.picker = QuietPicker("computer", "", self)
        self.picker.picked.connect(self.edited.emit)
        self.picker.opening.connect(shelf.look)
        self.fetch = FetchBar(shelf, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.S)
        column.addWidget(self.picker)
        column.addWidget(self.fetch)
        listen(self, shelf, self._show_shelf)

    def show_value(self, value: Any) -> None:
        """Show the model."""
        self._value = value
        self._show_shelf(self._shelf.state)
        self.fetch.show_model(value)

    def apply(self, colours: Colours) -> None:
        """Take the colours of a theme."""
        self.picker.apply(colours)
        self.fetch.apply(colours)

    def controls(self) -> tuple[QWidget, ...]:
        """The picker."""
        return (self.picker,)

    def _show_shelf(self, state: ShelfState) -> None:
        chosen = state.entry(self._value)
        offered = [
            Choice("" if number == 0 else entry.name, entry.title, note=_note(entry))
            for number, entry in enumerate(state.entries)
        ]
        default = bool(state.entries) and self._value == state.entries[0].name
        current = "" if default else self._value
        if chosen is None and self._value:
            own = translate("SettingsWindow", "a folder of your own")
            offered.append(Choice(self._value, self._value, note=own))
        self.picker.show_choices(offered, current)


class FetchBar(QWidget):
    """Says whether a model is here; fetches it with a button, shows how far that is."""

    def __init__(self, shelf: ModelShelf, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shelf = shelf
        self._model = ""
        self._colours = theme.DARK
        self._sign = QLabel(self)
        self.words = QLabel(self)
        self.words.setFont(fonts.figures(theme.SMALL))
        self.words.setWordWrap(True)
        self.bar = QProgressBar(self)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(translate("SettingsWindow", "Progress"))
        self.button = QPushButton(self)
        self.button.setFont(fonts.font(theme.BODY))
        self.button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.button.clicked.connect(self._pressed)
        text = QVBoxLayout()
        text.setSpacing(theme.XS)
        text.addWidget(self.words)
        text.addWidget(self.bar)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.S)
        row.addWidget(self._sign)
        row.addLayout(text, 1)
        row.addWidget(self.button)
        listen(self, shelf, self._show)

    def show_model(self, model: str) -> None:
        """Show one model; "" is the default one."""
        self._model = model
        self._show(self._shelf.state)

    def apply(self, colours: Colours) -> None:
        """Take the colours of a theme."""
        self._colours = colours
        self._show(self._shelf.state)

    def _show(self, state: ShelfState) -> None:
        entry = state.entry(self._model)
        self.setVisible(entry is not None)
        if entry is None:
            return
        fetching = state.fetching == entry.name
        self.bar.setVisible(fetching)
        self.button.setVisible(not entry.here)
        self.button.setEnabled(fetching or not state.fetching)
        if fetching:
            self.button.setText(translate("SettingsWindow", "Cancel"))
        else:
            self.button.setText(translate("SettingsWindow", "Fetch it"))
        here = entry.here and not fetching
        name, colour = ("check", self._colours.accent) if here else ("fetch", self._colours.warm)
        self._sign.setPixmap(icons.pixmap(name, colour))
        self.words.setText(_words(entry, state, fetching))
        self._sign.setAccessibleName(self.words.text())
        progress = state.progress
        if fetching and progress and progress.total:
            self.bar.setRange(0, 1000)
            self.bar.setValue(round(1000 * progress.done / progress.total))
        elif fetching:
            self.bar.setRange(0, 0)

    def _pressed(self) -> None:
        entry = self._shelf.state.entry(self._model)
        if self._shelf.state.fetching:
            self._shelf.cancel()
        elif entry is not None:
            self._shelf.fetch(entry.name)


def listen(widget: QObject, shelf: ModelShelf, show: Any) -> None:
    """Call ``show`` with what the shelf knows for as long as the widget lives."""
    end = shelf.subscribe(show)
    widget.destroyed.connect(end)


def _words(entry: ModelEntry, state: ShelfState, fetching: bool) -> str:
    if fetching:
        progress = state.progress
        if progress and progress.total:
            return translate("SettingsWindow", "{step}: {done} of {total}").format(
                step=progress.step, done=megabytes(progress.done), total=megabytes(progress.total)
            )
        return progress.step if progress else translate("SettingsWindow", "Fetching…")
    if entry.here:
        return translate("SettingsWindow", "{title} is on this computer.").format(title=entry.title)
    if state.error is not None:
        return state.error.sentence()
    if entry.damaged:
        return translate(
            "SettingsWindow", "{title} is here but damaged. Fetch it again: {size}."
        ).format(title=entry.title, size=_size(entry))
    return translate(
        "SettingsWindow", "{title} is not here yet. It is fetched once: {size}."
    ).format(title=entry.title, size=_size(entry))


def _note(entry: ModelEntry) -> str:
    if entry.here:
        return translate("SettingsWindow", "here")
    if not entry.size:
        return translate("SettingsWindow", "to be fetched")
    return translate("SettingsWindow", "{size} to fetch").format(size=megabytes(entry.size))


def _size(entry: ModelEntry) -> str:
    return megabytes(entry.size) if entry.size else translate("SettingsWindow", "size not known")


def megabytes(size: int) -> str:
    """Bytes for people."""
    return translate("SettingsWindow", "{count} MB").format(count=round(size / 1e6))
