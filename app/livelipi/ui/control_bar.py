"""Start and stop, what to listen to, in which language, translated or not, and the switches."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QPushButton, QWidget

from livelipi.domain.devices import DEFAULT_DEVICE, InputDevice
from livelipi.domain.languages import AUTO, LANGUAGES, Capabilities, Support
from livelipi.domain.settings import Settings
from livelipi.runtime.commands import (
    ClearCaptions,
    RefreshDevices,
    SetDevice,
    SetLanguage,
    SetPtt,
    SetTranslate,
    Start,
    Stop,
    change_overlay,
)
from livelipi.runtime.state import AppState, Connection
from livelipi.ui import fonts, icons, theme, words
from livelipi.ui.commands import Asked, Open, View
from livelipi.ui.i18n import translate
from livelipi.ui.picker import Choice, Picker
from livelipi.ui.switch import Switch
from livelipi.ui.theme import Colours

PICKER = 130
"""Width in pixels below which a picker says too little."""


class ControlBar(QFrame):
    """The row of controls; each sends one command and shows what the state says."""

    def __init__(self, dispatch: Callable[[Asked], None], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._dispatch = dispatch
        self._colours = theme.DARK
        self._running = False
        self._settings = Settings()
        self._capabilities: Capabilities | None = None
        self._languages = languages(None)
        self._heard: tuple[tuple[InputDevice, ...], str] = ((), DEFAULT_DEVICE)
        self._microphones = microphones(*self._heard)
        self.setObjectName("controls")
        self.start = QPushButton(self)
        self.start.setFont(fonts.font(theme.BODY, fonts.SEMIBOLD))
        self.start.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.start.setFixedWidth(104)
        self.microphone = Picker("mic", "", self)
        self.language = Picker("language", "", self)
        self.translate = Switch("", self)
        self.ptt = Switch("", self)
        self.clear = self._bare()
        self.overlay = self._bare()
        self.overlay.setCheckable(True)
        self.transcript = self._bare()
        self.settings = self._bare()
        self._lay_out()
        self._connect()
        self.retranslate()

    def retranslate(self) -> None:
        """Set every word anew."""
        self.microphone.setAccessibleName(translate("ControlBar", "Microphone"))
        self.language.setAccessibleName(translate("ControlBar", "Language that is spoken"))
        self.translate.setAccessibleName(translate("ControlBar", "Translate into English"))
        self.ptt.setText(translate("ControlBar", "Push to talk"))
        self.ptt.setAccessibleName(translate("ControlBar", "Push to talk"))
        self.ptt.setToolTip(translate("ControlBar", "Sound goes out only while you hold Space"))
        clear = translate("ControlBar", "Clear the captions")
        overlay = translate("ControlBar", "Captions in a bar above all windows")
        transcript = translate("ControlBar", "Read, search and export what was said")
        settings = translate("ControlBar", "Settings")
        for button, name, hint in (
            (self.clear, clear, clear),
            (self.overlay, translate("ControlBar", "Caption overlay"), overlay),
            (self.transcript, translate("ControlBar", "Transcript"), transcript),
            (self.settings, settings, settings),
        ):
            button.setAccessibleName(name)
            button.setToolTip(hint)
        self._languages = languages(self._capabilities)
        self._microphones = microphones(*self._heard)
        self._show_start()
        self._show_translation(self._capabilities, on=self.translate.isChecked())

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()

    def _bare(self) -> QPushButton:
        """A button that is an icon only."""
        button = QPushButton(self)
        button.setProperty("kind", "bare")
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setFixedWidth(theme.CONTROL_HEIGHT)
        return button

    def _lay_out(self) -> None:
        self._switches = QWidget(self)
        switches = QHBoxLayout(self._switches)
        switches.setContentsMargins(0, 0, 0, 0)
        switches.setSpacing(theme.S)
        switches.addWidget(self.translate)
        switches.addWidget(self.ptt)
        self._tools = QWidget(self)
        tools = QHBoxLayout(self._tools)
        tools.setContentsMargins(0, 0, 0, 0)
        tools.setSpacing(0)
        for tool in (self.clear, self.overlay, self.transcript, self.settings):
            tools.addWidget(tool)
        self._grid = QGridLayout(self)
        self._grid.setHorizontalSpacing(theme.S)
        self._grid.addWidget(self.start, 0, 0)
        self._grid.addWidget(self.microphone, 0, 1)
        self._grid.addWidget(self.language, 0, 2)
        self._grid.addWidget(self._tools, 0, 4)
        self._grid.setColumnStretch(1, 3)
        self._grid.setColumnStretch(2, 2)
        self._place_switches(narrow=True)

    def _place_switches(self, *, narrow: bool) -> None:
        """Beside the pickers, or below them where there is no room."""
        self._narrow = narrow
        above = theme.S if narrow else theme.M
        self._grid.setContentsMargins(theme.L, above, theme.L, above)
        self._grid.setVerticalSpacing(theme.XS)
        self._grid.removeWidget(self._switches)
        if narrow:
            left = Qt.AlignmentFlag.AlignLeft
            self._grid.addWidget(self._switches, 1, 0, 1, 5, left)
        else:
            self._grid.addWidget(self._switches, 0, 3)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take one row where it fits, else two."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        fixed = (self.start, self._switches, self._tools)
        least = sum(part.sizeHint().width() for part in fixed) + 2 * PICKER + 5 * theme.L
        narrow = self.width() < least
        if narrow is not self._narrow:
            self._place_switches(narrow=narrow)

    def _connect(self) -> None:
        send = self._dispatch
        self.start.clicked.connect(lambda: send(Stop() if self._running else Start()))
        self.microphone.picked.connect(lambda device: send(SetDevice(device)))
        self.microphone.opening.connect(lambda: send(RefreshDevices()))
        self.language.picked.connect(lambda code: send(SetLanguage(code)))
        self.translate.clicked.connect(lambda on: send(SetTranslate(on)))
        self.ptt.clicked.connect(lambda on: send(SetPtt(on)))
        self.clear.clicked.connect(lambda: send(ClearCaptions()))
        self.overlay.clicked.connect(lambda on: send(change_overlay(self._settings, shown=on)))
        self.transcript.clicked.connect(lambda: send(Open(View.TRANSCRIPT)))
        self.settings.clicked.connect(lambda: send(Open(View.SETTINGS)))

    def apply(self, colours: Colours) -> None:
        """Take the colours of a theme."""
        self._colours = colours
        for themed in (self.microphone, self.language, self.translate, self.ptt):
            themed.apply(colours)
        self.clear.setIcon(icons.icon("clear", colours.soft, colours.border))
        self.transcript.setIcon(icons.icon("transcript", colours.soft))
        self.settings.setIcon(icons.icon("settings", colours.soft))
        self._show_overlay()
        self._show_start()

    def show_state(self, state: AppState) -> None:
        """Show what can be and what is chosen."""
        if state.running is not self._running or not self.start.property("kind"):
            self._running = state.running
            self._show_start()
        self.start.setEnabled(state.running or state.connection is not Connection.FINISHING)
        if (state.devices, state.device) != self._heard:
            self._heard = (state.devices, state.device)
            self._microphones = microphones(state.devices, state.device)
        self.microphone.show_choices(self._microphones, state.device)
        if state.capabilities is not self._capabilities:
            self._capabilities = state.capabilities
            self._languages = languages(state.capabilities)
        self.language.show_choices(self._languages, state.language)
        self._show_translation(state.capabilities, on=state.translate)
        self.ptt.setChecked(state.ptt)
        self.clear.setEnabled(bool(state.captions.segments))
        self._settings = state.settings
        if state.settings.overlay.shown is not self.overlay.isChecked():
            self.overlay.setChecked(state.settings.overlay.shown)
            self._show_overlay()

    def _show_overlay(self) -> None:
        colour = self._colours.accent if self.overlay.isChecked() else self._colours.soft
        self.overlay.setIcon(icons.icon("overlay", colour))

    def _show_start(self) -> None:
        c = self._colours
        running = self._running
        stop, start = translate("ControlBar", "Stop"), translate("ControlBar", "Start")
        self.start.setText(stop if running else start)
        self.start.setIcon(
            icons.icon("stop", c.warm, c.quiet)
            if running
            else icons.icon("play", c.on_accent, c.quiet)
        )
        self.start.setProperty("kind", "stop" if running else "primary")
        self.start.style().unpolish(self.start)
        self.start.style().polish(self.start)

    def _show_translation(self, capabilities: Capabilities | None, *, on: bool) -> None:
        label, reason = words.translation_label(capabilities)
        if label != self.translate.text():
            self.translate.setText(label)
            self.translate.updateGeometry()
            self._fit()
        self.translate.setEnabled(not reason)
        self.translate.setChecked(on and not reason)
        rough = ""
        if capabilities and capabilities.translation in {Support.ROUGH, Support.ROMANISED}:
            rough = translate("ControlBar", "English translation; rough with this model")
        plain = translate("ControlBar", "Show an English translation")
        self.translate.setToolTip(reason or rough or plain)
        self.translate.setAccessibleDescription(reason or rough)


def microphones(devices: Sequence[InputDevice], chosen: str) -> list[Choice]:
    """What the microphone picker offers: the default, microphones, then the computer's own sound.

    A chosen device that is not plugged in stays in sight.
    """
    default = next((d.name for d in devices if d.is_default), "")
    usual = translate("ControlBar", "Default microphone")
    choices = [Choice(DEFAULT_DEVICE, usual, note=default)]
    for device in sorted(devices, key=lambda d: d.is_monitor):
        note = translate("ControlBar", "what the computer plays") if device.is_monitor else ""
        choices.append(Choice(device.id, device.name, note=note))
    if chosen not in {choice.value for choice in choices}:
        choices.append(
            Choice(chosen, chosen, note=translate("ControlBar", "not plugged in"), enabled=False)
        )
    return choices


def languages(capabilities: Capabilities | None) -> list[Choice]:
    """What the language picker offers: what the model can do first, the rest with its reason."""
    choices = [_language(capabilities, AUTO, translate("ControlBar", "Automatic"), "")]
    choices += [
        _language(capabilities, entry.code, entry.name, entry.native) for entry in LANGUAGES
    ]
    return sorted(choices, key=lambda choice: not choice.enabled)


def _language(capabilities: Capabilities | None, code: str, name: str, native: str) -> Choice:
    enabled = capabilities is None or capabilities.support(code) is not Support.NONE
    note = words.language_note(capabilities, code)
    return Choice(code, name, "" if native == name else native, note, enabled)
