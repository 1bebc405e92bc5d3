"""First step: is the person heard?"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from livelipi.runtime.commands import RefreshDevices
from livelipi.runtime.microphone_test import Hearing, MicrophoneTest, Verdict
from livelipi.runtime.state import AppState
from livelipi.ui import fonts, icons, theme
from livelipi.ui.commands import Asked
from livelipi.ui.control_bar import microphones
from livelipi.ui.i18n import translate
from livelipi.ui.settings.editor import QuietPicker
from livelipi.ui.theme import Colours
from livelipi.ui.welcome.meter import Meter
from livelipi.ui.welcome.page import WelcomePage

_SIGNS = {
    Verdict.HEARD: "check",
    Verdict.FAILED: "warning",
    Verdict.DEAD: "warning",
}


class MicrophonePage(WelcomePage):
    """A live meter, and an honest word on what it shows.

    Args:
        dispatch: Takes what the person asks for.
        test: Listens, and keeps nothing.
    """

    def __init__(
        self,
        dispatch: Callable[[Asked], None],
        test: MicrophoneTest,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(dispatch, parent)
        self._test = test
        self._colours = theme.DARK
        self._here = False
        self.picker = QuietPicker("mic", "", self)
        self.picker.picked.connect(lambda device: self.change("listening.device", device))
        self.picker.opening.connect(lambda: dispatch(RefreshDevices()))
        self.meter = Meter(self)
        self._sign = QLabel(self)
        self.verdict = QLabel(self)
        self.verdict.setFont(fonts.font(theme.STRONG, fonts.MEDIUM))
        self.verdict.setProperty("tone", "strong")
        self.verdict.setTextFormat(Qt.TextFormat.PlainText)
        self.verdict.setWordWrap(True)
        said = QHBoxLayout()
        said.setSpacing(theme.S)
        said.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        said.addWidget(self.verdict, 1)
        card = QFrame(self)
        card.setObjectName("card")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(theme.L, theme.M, theme.L, theme.M)
        inside.setSpacing(theme.S)
        inside.addWidget(self.picker)
        inside.addWidget(self.meter)
        inside.addLayout(said)
        self.column.addWidget(card)
        self.column.addStretch(1)
        self.destroyed.connect(test.subscribe(self._show))

    @property
    def silent(self) -> bool:
        """There is no microphone to start with."""
        return self._test.state.verdict is Verdict.FAILED

    def name(self) -> str:
        """What the step is called."""
        return translate("Welcome", "Microphone")

    def retranslate(self) -> None:
        """Say everything in the language of the interface."""
        self.question.setText(translate("Welcome", "Say something. Are you heard?"))
        self.words.setText(
            translate("Welcome", "This is only a test: nothing is recorded, and nothing is sent.")
        )
        self.picker.setAccessibleName(translate("Welcome", "Microphone"))
        self.meter.retranslate()
        self._show(self._test.state)

    def apply(self, colours: Colours) -> None:
        """Take the colours of a theme."""
        self._colours = colours
        self.picker.apply(colours)
        self.meter.apply(colours)
        self._show(self._test.state)

    def show_state(self, state: AppState) -> None:
        """Offer what is plugged in; listen to what was chosen."""
        before = self.state.settings.listening.device
        super().show_state(state)
        device = state.settings.listening.device
        self.picker.show_choices(microphones(state.devices, device), device)
        if self._here and device != before:
            self._test.start(device)

    def enter(self) -> None:
        """Listen while the step is on the screen."""
        self._here = True
        self._test.start(self.state.settings.listening.device)

    def leave(self) -> None:
        """Let go of the microphone; what it showed still counts."""
        self._here = False
        if self._test.state.verdict is not Verdict.FAILED:
            self._test.stop()

    def _show(self, hearing: Hearing) -> None:
        self.meter.show_level(hearing.level)
        words = _words(hearing)
        if words != self.verdict.text() or not self._sign.pixmap():
            self.verdict.setText(words)
            self.verdict.setAccessibleName(words)
            self._sign.setAccessibleName(words)
        c = self._colours
        heard = hearing.verdict is Verdict.HEARD
        warn = hearing.verdict in {Verdict.FAILED, Verdict.DEAD}
        colour = c.accent if heard else c.warm if warn else c.quiet
        self._sign.setPixmap(icons.pixmap(_SIGNS.get(hearing.verdict, "wave"), colour, 22))


def _words(hearing: Hearing) -> str:
    match hearing.verdict:
        case Verdict.OPENING | Verdict.OFF:
            return translate("Welcome", "Opening the microphone…")
        case Verdict.DEAD:
            return translate(
                "Welcome", "Not a sound comes from it. Is it muted, or is it another one?"
            )
        case Verdict.QUIET:
            return translate("Welcome", "Nothing yet but the room. Say a few words.")
        case Verdict.HEARD:
            return translate("Welcome", "I hear you.")
        case Verdict.FAILED:
            why = hearing.error.sentence() if hearing.error else ""
            sample = translate("Welcome", "You can go on: a sample is played instead.")
            return f"{why} {sample}".strip()
