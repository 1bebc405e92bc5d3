"""Start and stop, what to listen to, in which language, translated or not, and the switches."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from livelipi.domain.devices import DEFAULT_DEVICE
from livelipi.domain.languages import AUTO, LANGUAGES, Capabilities, Support
from livelipi.runtime.commands import (
    ClearCaptions,
    Command,
    RefreshDevices,
    SetDevice,
    SetLanguage,
    SetPtt,
    SetTranslate,
    Start,
    Stop,
)
from livelipi.runtime.state import AppState, Connection
from livelipi.ui import fonts, icons, theme, words
from livelipi.ui.picker import Choice, Picker
from livelipi.ui.switch import Switch
from livelipi.ui.theme import Colours


class ControlBar(QFrame):
    """The row of controls; each sends one command and shows what the state says."""

    def __init__(self, dispatch: Callable[[Command], None], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._dispatch = dispatch
        self._colours = theme.DARK
        self._running = False
        self._capabilities: Capabilities | None = None
        self._languages = languages(None)
        self.setObjectName("controls")
        self.start = QPushButton("Start", self)
        self.start.setFont(fonts.font(theme.BODY, fonts.SEMIBOLD))
        self.start.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.start.setFixedWidth(104)
        self.microphone = Picker("mic", "Microphone", self)
        self.language = Picker("language", "Language that is spoken", self)
        self.translate = Switch("Translate", self)
        self.translate.setAccessibleName("Translate into English")
        self.ptt = Switch("Push to talk", self)
        self.ptt.setAccessibleName("Push to talk")
        self.ptt.setToolTip("Sound goes out only while you hold Space")
        self.clear = QPushButton(self)
        self.clear.setProperty("kind", "bare")
        self.clear.setAccessibleName("Clear the captions")
        self.clear.setToolTip("Clear the captions")
        self.clear.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.clear.setFixedWidth(theme.CONTROL_HEIGHT)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.L, theme.M, theme.L, theme.M)
        row.setSpacing(theme.S)
        row.addWidget(self.start)
        row.addSpacing(theme.XS)
        row.addWidget(self.microphone, 3)
        row.addWidget(self.language, 2)
        row.addSpacing(theme.XS)
        row.addWidget(self.translate)
        row.addWidget(self.ptt)
        row.addWidget(self.clear)

    def _connect(self) -> None:
        send = self._dispatch
        self.start.clicked.connect(lambda: send(Stop() if self._running else Start()))
        self.microphone.picked.connect(lambda device: send(SetDevice(device)))
        self.microphone.opening.connect(lambda: send(RefreshDevices()))
        self.language.picked.connect(lambda code: send(SetLanguage(code)))
        self.translate.clicked.connect(lambda on: send(SetTranslate(on)))
        self.ptt.clicked.connect(lambda on: send(SetPtt(on)))
        self.clear.clicked.connect(lambda: send(ClearCaptions()))

    def apply(self, colours: Colours) -> None:
        """Take the colours of a theme."""
        self._colours = colours
        for themed in (self.microphone, self.language, self.translate, self.ptt):
            themed.apply(colours)
        self.clear.setIcon(icons.icon("clear", colours.soft, colours.border))
        self._show_start()

    def show_state(self, state: AppState) -> None:
        """Show what can be and what is chosen."""
        if state.running is not self._running or not self.start.property("kind"):
            self._running = state.running
            self._show_start()
        self.start.setEnabled(state.running or state.connection is not Connection.FINISHING)
        self.microphone.show_choices(_microphones(state), state.device)
        if state.capabilities is not self._capabilities:
            self._capabilities = state.capabilities
            self._languages = languages(state.capabilities)
        self.language.show_choices(self._languages, state.language)
        self._show_translation(state)
        self.ptt.setChecked(state.ptt)
        self.clear.setEnabled(bool(state.captions.segments))

    def _show_start(self) -> None:
        c = self._colours
        running = self._running
        self.start.setText("Stop" if running else "Start")
        self.start.setIcon(
            icons.icon("stop", c.warm, c.quiet)
            if running
            else icons.icon("play", c.on_accent, c.quiet)
        )
        self.start.setProperty("kind", "stop" if running else "primary")
        self.start.style().unpolish(self.start)
        self.start.style().polish(self.start)

    def _show_translation(self, state: AppState) -> None:
        label, reason = words.translation_label(state.capabilities)
        if label != self.translate.text():
            self.translate.setText(label)
            self.translate.updateGeometry()
        self.translate.setEnabled(not reason)
        self.translate.setChecked(state.translate and not reason)
        rough = "English translation; rough with this model" if "rough" in label else ""
        self.translate.setToolTip(reason or rough or "Show an English translation")
        self.translate.setAccessibleDescription(reason or rough)


def _microphones(state: AppState) -> list[Choice]:
    default = next((d.name for d in state.devices if d.is_default), "")
    choices = [Choice(DEFAULT_DEVICE, "Default microphone", note=default)]
    for device in sorted(state.devices, key=lambda d: d.is_monitor):
        note = "what the computer plays" if device.is_monitor else ""
        choices.append(Choice(device.id, device.name, note=note))
    if state.device not in {choice.value for choice in choices}:
        choices.append(Choice(state.device, state.device, note="not plugged in", enabled=False))
    return choices


def languages(capabilities: Capabilities | None) -> list[Choice]:
    """What the language picker offers: what the model can do first, the rest with its reason."""
    choices = [_language(capabilities, AUTO, "Automatic", "")]
    choices += [
        _language(capabilities, entry.code, entry.name, entry.native) for entry in LANGUAGES
    ]
    return sorted(choices, key=lambda choice: not choice.enabled)


def _language(capabilities: Capabilities | None, code: str, name: str, native: str) -> Choice:
    enabled = capabilities is None or capabilities.support(code) is not Support.NONE
    note = words.language_note(capabilities, code)
    return Choice(code, name, "" if native == name else native, note, enabled)
