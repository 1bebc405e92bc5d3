"""The API key: set, tried, forgotten; never shown. And what leaves the computer."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from livelipi.domain.settings import RecognitionSettings, ServiceChoice
from livelipi.runtime.key_desk import (
    KEY_VARIABLE,
    SARVAM_URL,
    Busy,
    KeyDesk,
    KeySource,
    KeyState,
    Trial,
)
from livelipi.runtime.state import AppState
from livelipi.ui import fonts, icons, theme
from livelipi.ui.i18n import translate
from livelipi.ui.settings.row import heading
from livelipi.ui.theme import Colours


class KeyPanel(QFrame):
    """Keeps a key in the keyring and tries it at once.

    Args:
        keys: Does it.
        keep_too: Keeping a key tries it as well; for the first steps.
    """

    def __init__(
        self, keys: KeyDesk, *, keep_too: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._keys = keys
        self._keep_too = keep_too
        self._colours = theme.DARK
        self._pending = False
        self.setObjectName("card")
        self.title = heading("", theme.BODY, self)
        self._sign = QLabel(self)
        self.status = _text(self)
        self.field = QLineEdit(self)
        self.field.setEchoMode(QLineEdit.EchoMode.Password)
        self.field.setFont(fonts.font(theme.BODY))
        self.field.setMaxLength(400)
        self.field.returnPressed.connect(self._keep)
        self.keep = _button(self._keep, self)
        self.attempt = _button(self._attempt, self)
        self.forget = _button(lambda: keys.forget(), self)
        self._mark = QLabel(self)
        self.outcome = _text(self)
        self._lay_out()
        self.retranslate()
        self.destroyed.connect(keys.subscribe(self._show))

    def _lay_out(self) -> None:
        status = QHBoxLayout()
        status.setSpacing(theme.S)
        status.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        status.addWidget(self.status, 1)
        buttons = QHBoxLayout()
        buttons.setSpacing(theme.S)
        buttons.addWidget(self.keep)
        buttons.addWidget(self.attempt)
        buttons.addStretch(1)
        buttons.addWidget(self.forget)
        outcome = QHBoxLayout()
        outcome.setSpacing(theme.S)
        outcome.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        outcome.addWidget(self.outcome, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.L, theme.M, theme.L, theme.M)
        column.setSpacing(theme.S)
        column.addWidget(self.title)
        column.addLayout(status)
        column.addWidget(self.field)
        column.addLayout(buttons)
        column.addLayout(outcome)

    def retranslate(self) -> None:
        """Say everything in the language of the interface."""
        self.field.setPlaceholderText(translate("KeyPanel", "Paste a key here; it is not shown"))
        self.field.setAccessibleName(translate("KeyPanel", "API key"))
        self.field.setAccessibleDescription(
            translate("KeyPanel", "What is typed is not shown, and never shown back.")
        )
        keep = translate("KeyPanel", "Keep and try it")
        self.keep.setText(keep if self._keep_too else translate("KeyPanel", "Keep it"))
        self.forget.setText(translate("KeyPanel", "Forget the key"))
        self._show(self._keys.state)

    def filter(self, words: str) -> bool:
        """Whether what was typed leads here."""
        here = translate("KeyPanel", "API key keyring Sarvam try forget").casefold()
        return all(word in here for word in words.casefold().split())

    def apply(self, colours: Colours) -> None:
        """Take the colours of a theme."""
        self._colours = colours
        self._show(self._keys.state)

    def show_state(self, state: AppState) -> None:
        """Look the key up for the service that is set, once it is asked for."""
        self.look_for(address_of(state.settings.recognition))

    def look_for(self, address: str) -> None:
        """Show the key of one service."""
        known = self._keys.state
        if known.address != address or (known.source is None and known.busy is None):
            self._keys.look(address)

    def _keep(self) -> None:
        typed = self.field.text()
        if self._keys.state.busy:
            return
        self._pending = self._keep_too
        self._keys.keep(typed)
        if self._keys.state.busy is Busy.KEEPING:
            self.field.clear()  # it is on its way, and never comes back here

    def _attempt(self) -> None:
        if self._keys.state.busy is Busy.TRYING:
            self._keys.cancel()
        else:
            self._keys.attempt(self.field.text())

    def _show(self, state: KeyState) -> None:
        known = state.source in {KeySource.STORED, KeySource.ENVIRONMENT, KeySource.THIS_RUN}
        sarvam = state.address == SARVAM_URL
        self.title.setText(
            translate("KeyPanel", "Key for Sarvam AI")
            if sarvam
            else translate("KeyPanel", "Key for {address}").format(address=state.address)
        )
        name, colour = ("key", self._colours.accent) if known else ("info", self._colours.quiet)
        self._sign.setPixmap(icons.pixmap(name, colour))
        self.status.setText(_source(state))
        self._sign.setAccessibleName(self.status.text())
        trying = state.busy is Busy.TRYING
        self.keep.setEnabled(state.busy is None)
        self.attempt.setEnabled(state.busy is None or trying)
        self.attempt.setText(
            translate("KeyPanel", "Cancel") if trying else translate("KeyPanel", "Try it")
        )
        self.forget.setVisible(state.source in {KeySource.STORED, KeySource.THIS_RUN})
        self.forget.setEnabled(state.busy is None)
        words, sign, tone = _outcome(state)
        self.outcome.setText(words)
        self._mark.setAccessibleName(words)
        self.outcome.setVisible(bool(words))
        self._mark.setVisible(bool(words))
        mark = self._colours.warm if tone == "warm" else self._colours.accent
        self._mark.setPixmap(icons.pixmap(sign, mark))
        self.setAccessibleDescription(words)
        if self._pending and state.busy is None:
            self._pending = False
            if known:
                self._keys.attempt()


class PrivacyPanel(QFrame):
    """What leaves the computer, for the service that is set."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: RecognitionSettings | None = None
        self._record = True
        self.setObjectName("card")
        self.title = heading(translate("KeyPanel", "What leaves this computer"), theme.BODY, self)
        self.words = _text(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.L, theme.M, theme.L, theme.M)
        column.setSpacing(theme.S)
        column.addWidget(self.title)
        column.addWidget(self.words)

    def filter(self, words: str) -> bool:
        """Whether what was typed leads here."""
        here = f"{self.title.text()} {self.words.text()}".casefold()
        return all(word in here for word in words.casefold().split())

    def apply(self, colours: Colours) -> None:
        """Nothing here has a colour of its own."""

    def show_state(self, state: AppState) -> None:
        """Say it for the present settings."""
        recognition, record = state.settings.recognition, state.settings.history.record
        if (recognition, record) != (self._shown, self._record) or not self.words.text():
            self._shown, self._record = recognition, record
            kept = (
                translate("KeyPanel", "Captions are kept in the history, on this computer only.")
                if record
                else translate("KeyPanel", "Captions are not kept anywhere.")
            )
            self.words.setText(f"{leaving(recognition)} {kept}")


def leaving(recognition: RecognitionSettings) -> str:
    """What leaves the computer, in a sentence or two."""
    if recognition.service is ServiceChoice.LOCAL:
        return translate(
            "KeyPanel", "Nothing. Words are recognized here, without an account and offline."
        )
    if recognition.url:
        return translate(
            "KeyPanel", "The sound that is heard, while you listen, goes to {address}."
        ).format(address=recognition.url)
    return translate(
        "KeyPanel",
        "The sound that is heard, while you listen, goes to Sarvam AI over an encrypted "
        "connection, with your key. What Sarvam keeps of it, its own terms say.",
    )


def address_of(recognition: RecognitionSettings) -> str:
    """The address of the service whose key is meant."""
    return recognition.url or SARVAM_URL


def _source(state: KeyState) -> str:
    if state.busy is Busy.LOOKING or state.source is None:
        return translate("KeyPanel", "Looking into the keyring…")
    match state.source:
        case KeySource.STORED:
            return translate("KeyPanel", "The key is in the keyring of your system.")
        case KeySource.ENVIRONMENT:
            return translate("KeyPanel", "The key is taken from {variable}.").format(
                variable=KEY_VARIABLE
            )
        case KeySource.THIS_RUN:
            return translate("KeyPanel", "The key holds until LiveLipi ends.")
        case KeySource.NONE:
            return translate(
                "KeyPanel", "There is no key yet. You get one in your account at Sarvam AI."
            )


def _outcome(state: KeyState) -> tuple[str, str, str]:
    """Words, icon and tone of what came of the last thing that was asked for."""
    if state.busy is Busy.TRYING:
        return translate("KeyPanel", "Trying it: opening a session…"), "wave", ""
    if state.busy is Busy.KEEPING:
        return translate("KeyPanel", "Putting it into the keyring…"), "key", ""
    if state.error is not None:
        return state.error.sentence(), "warning", "warm"
    match state.trial:
        case Trial.ACCEPTED:
            return translate("KeyPanel", "It works: the service took the key."), "check", ""
        case Trial.CANCELLED:
            return translate("KeyPanel", "The try was cancelled."), "info", ""
    return "", "info", ""


def _text(parent: QWidget) -> QLabel:
    made = QLabel(parent)
    made.setFont(fonts.font(theme.BODY))
    made.setWordWrap(True)
    made.setTextFormat(Qt.TextFormat.PlainText)
    return made


def _button(pressed: Callable[[], None], parent: QWidget) -> QPushButton:
    made = QPushButton(parent)
    made.setFont(fonts.font(theme.BODY))
    made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    made.clicked.connect(lambda: pressed())
    return made
