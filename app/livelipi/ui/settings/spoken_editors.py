"""Editors of what is heard: language, microphone, and the microphones to fall back to."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from livelipi.domain.devices import DEFAULT_DEVICE, InputDevice
from livelipi.domain.languages import Capabilities
from livelipi.runtime.commands import RefreshDevices
from livelipi.runtime.state import AppState
from livelipi.ui import fonts, icons, theme
from livelipi.ui.commands import Asked
from livelipi.ui.control_bar import languages, microphones
from livelipi.ui.i18n import translate
from livelipi.ui.picker import Choice
from livelipi.ui.settings import style
from livelipi.ui.settings.editor import WIDTH, Editor, QuietPicker
from livelipi.ui.theme import Colours


class LanguageEditor(Editor):
    """The language that is spoken, with what the recognizer makes of each."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._value = ""
        self._choices = languages(None)
        self._capabilities: Capabilities | None = None
        self.picker = QuietPicker("language", "", self)
        self.picker.setFixedWidth(WIDTH)
        self.picker.picked.connect(self.edited.emit)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.picker)

    def show_value(self, value: Any) -> None:
        """Show the language."""
        self._value = value
        self.picker.show_choices(self._choices, value)

    def show_state(self, state: AppState) -> None:
        """Offer what the present recognizer can do first."""
        if state.capabilities is not self._capabilities:
            self._capabilities = state.capabilities
            self._choices = languages(state.capabilities)
            self.picker.show_choices(self._choices, self._value)

    def changeEvent(self, event: QEvent) -> None:
        """Name the languages in the language of the interface."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._choices = languages(self._capabilities)
            self.picker.show_choices(self._choices, self._value)

    def apply(self, colours: Colours) -> None:
        """Take the colours of a theme."""
        self.picker.apply(colours)

    def controls(self) -> tuple[QWidget, ...]:
        """The picker."""
        return (self.picker,)


class MicrophoneEditor(Editor):
    """What is listened to; looks again at what is plugged in whenever the list opens."""

    def __init__(self, dispatch: Callable[[Asked], None], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._value = DEFAULT_DEVICE
        self._devices: tuple[InputDevice, ...] = ()
        self.picker = QuietPicker("mic", "", self)
        self.picker.setFixedWidth(WIDTH)
        self.picker.picked.connect(self.edited.emit)
        self.picker.opening.connect(lambda: dispatch(RefreshDevices()))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.picker)

    def show_value(self, value: Any) -> None:
        """Show the device, also while it is not plugged in."""
        self._value = value
        self.picker.show_choices(microphones(self._devices, value), value)

    def show_state(self, state: AppState) -> None:
        """Offer what is plugged in."""
        if state.devices != self._devices:
            self._devices = state.devices
            self.show_value(self._value)

    def changeEvent(self, event: QEvent) -> None:
        """Say in the language of the interface which is the default."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.show_value(self._value)

    def apply(self, colours: Colours) -> None:
        """Take the colours of a theme."""
        self.picker.apply(colours)

    def controls(self) -> tuple[QWidget, ...]:
        """The picker."""
        return (self.picker,)


class OrderEditor(Editor):
    """Microphones in the order in which they are tried."""

    wide = True

    def __init__(self, dispatch: Callable[[Asked], None], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._order: tuple[str, ...] = ()
        self._devices: tuple[InputDevice, ...] = ()
        self._colours = theme.DARK
        self._lines: list[_Line] = []
        self.add = QuietPicker("mic", "", self)
        self.add.picked.connect(self._added)
        self.add.opening.connect(lambda: dispatch(RefreshDevices()))
        self._column = QVBoxLayout()
        self._column.setSpacing(theme.XS)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.S)
        column.addLayout(self._column)
        column.addWidget(self.add)

    def show_value(self, value: Any) -> None:
        """Show the order."""
        if value != self._order:
            self._order = tuple(value)
            self._rebuild()

    def show_state(self, state: AppState) -> None:
        """Call the devices by the names that they have now."""
        if state.devices != self._devices:
            self._devices = state.devices
            self._rebuild()

    def apply(self, colours: Colours) -> None:
        """Take the colours of a theme."""
        self._colours = colours
        self.add.apply(colours)
        for line in self._lines:
            line.apply(colours)

    def controls(self) -> tuple[QWidget, ...]:
        """The picker that adds one; the buttons have names of their own."""
        return (self.add,)

    @property
    def lines(self) -> list[_Line]:
        """The lines that are shown, from the top."""
        return self._lines

    def _rebuild(self) -> None:
        for line in self._lines:
            line.hide()
            line.deleteLater()
        names = {device.id: device.name for device in self._devices}
        self._lines = [
            _Line(names.get(each, each), each in names, number, len(self._order), self)
            for number, each in enumerate(self._order)
        ]
        for number, line in enumerate(self._lines):
            line.apply(self._colours)
            line.up.clicked.connect(lambda _=False, at=number: self._move(at, -1))
            line.down.clicked.connect(lambda _=False, at=number: self._move(at, 1))
            line.remove.clicked.connect(lambda _=False, at=number: self._remove(at))
            self._column.addWidget(line)
        offered = [
            Choice(device.id, device.name)
            for device in self._devices
            if device.id not in self._order and not device.is_monitor
        ]
        prompt = translate("SettingsWindow", "Add a microphone")
        self.add.show_choices([Choice(DEFAULT_DEVICE, prompt, enabled=False), *offered], "")

    def _added(self, device: str) -> None:
        if device:
            self.edited.emit((*self._order, device))

    def _move(self, at: int, by: int) -> None:
        order = list(self._order)
        order[at], order[at + by] = order[at + by], order[at]
        self.edited.emit(tuple(order))
        if self._order == tuple(order):
            # The focus follows what was moved, so that the key can be pressed again.
            line = self._lines[at + by]
            button = line.up if by < 0 else line.down
            (button if button.isEnabled() else line.remove).setFocus()

    def _remove(self, at: int) -> None:
        self.edited.emit(self._order[:at] + self._order[at + 1 :])
        (self._lines[min(at, len(self._lines) - 1)].remove if self._lines else self.add).setFocus()


class _Line(QFrame):
    """One microphone of the order."""

    def __init__(
        self, name: str, present: bool, number: int, count: int, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("line")
        shown = QLabel(f"{number + 1}.  {name}", self)
        shown.setFont(fonts.font(theme.BODY))
        shown.setProperty("tone", "strong" if present else "quiet")
        shown.setTextFormat(Qt.TextFormat.PlainText)
        self.up = _button(translate("SettingsWindow", "Move {name} up").format(name=name), self)
        self.down = _button(translate("SettingsWindow", "Move {name} down").format(name=name), self)
        self.remove = _button(translate("SettingsWindow", "Remove {name}").format(name=name), self)
        self.up.setEnabled(number > 0)
        self.down.setEnabled(number < count - 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.M, 0, theme.XS, 0)
        row.setSpacing(0)
        row.addWidget(shown, 1)
        if not present:
            gone = QLabel(translate("SettingsWindow", "not plugged in"), self)
            gone.setFont(fonts.font(theme.SMALL))
            gone.setProperty("tone", "quiet")
            row.addWidget(gone)
            row.addSpacing(theme.S)
        for button in (self.up, self.down, self.remove):
            row.addWidget(button)

    def apply(self, colours: Colours) -> None:
        """Take the colours of a theme."""
        for name, button in (("move_up", self.up), ("down", self.down), ("close", self.remove)):
            button.setIcon(icons.icon(name, colours.soft, style.disabled(colours)))


def _button(name: str, parent: QWidget) -> QPushButton:
    made = QPushButton(parent)
    made.setProperty("kind", "bare")
    made.setAccessibleName(name)
    made.setToolTip(name)
    made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    made.setFixedWidth(theme.CONTROL_HEIGHT)
    return made
