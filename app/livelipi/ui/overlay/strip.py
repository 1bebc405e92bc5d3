"""The slim line below the captions: is speech heard, where do the words go, is anything wrong.

A message takes the place of the rest of the line, so that it covers no caption and moves none.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from livelipi.runtime.state import AppState, Connection, Message, Severity
from livelipi.ui import fonts, icons, theme, words
from livelipi.ui.i18n import translate
from livelipi.ui.indicators import LevelBar, VoiceLight
from livelipi.ui.overlay import handle
from livelipi.ui.roles import Role
from livelipi.ui.status_strip import Elided
from livelipi.ui.theme import Colours

HEIGHT = 26
"""Pixels."""

_SIGN = 15

_CELLS = 10
"""Of the level."""

_NARROW = 420
"""Below this width, in pixels, words are worth more than the level."""

_CONNECTION_SIGNS = {
    Connection.OFF: "stop",
    Connection.WARMING_UP: "reconnect",
    Connection.READY: "check",
    Connection.CONNECTING: "reconnect",
    Connection.LIVE: "wave",
    Connection.RECONNECTING: "reconnect",
    Connection.FINISHING: "reconnect",
    Connection.FAILED: "warning",
}
_TROUBLE = frozenset({Connection.RECONNECTING, Connection.FAILED})
_MESSAGE_SIGNS = {Severity.INFO: "info", Severity.WARNING: "warning", Severity.ERROR: "error"}


class OverlayStrip(QWidget):
    """Voice, level, push-to-talk, connection and place; each by shape, colour and words.

    Signals:
        dismissed: A person read the message.
    """

    dismissed = Signal()

    accessible_role = Role.StatusBar

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._colours = theme.DARK
        self._state = AppState()
        self._through = False
        self.light = VoiceLight(self)
        self.voice = _label()
        self.level = LevelBar(self, _CELLS)
        self.talk = QLabel(self)
        self.connection_sign = QLabel(self)
        self.connection = Elided(self)
        self.place_sign = QLabel(self)
        self.place = _label()
        self.message_sign = QLabel(self)
        self.message = Elided(self)
        self.dismiss = QPushButton(self)
        self.dismiss.setProperty("kind", "bare")
        self.dismiss.setFixedSize(HEIGHT - 4, HEIGHT - 4)
        self.dismiss.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.dismiss.clicked.connect(self.dismissed)
        self._facts = (self.connection_sign, self.connection, self.place_sign, self.place)
        self._message = (self.message_sign, self.message)
        self._lay_out()
        self.retranslate()

    def _lay_out(self) -> None:
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(theme.M, 0, theme.M, 0)
        self._row.setSpacing(theme.XS)
        self._row.addWidget(self.light)
        self._row.addWidget(self.voice)
        self._row.addSpacing(theme.XS)
        self._row.addWidget(self.level)
        self._row.addWidget(self.talk)
        self._row.addSpacing(theme.M)
        self._row.addWidget(self.message_sign)
        self._row.addWidget(self.message, 1)
        self._row.addWidget(self.dismiss)
        self._row.addWidget(self.connection_sign)
        self._row.addWidget(self.connection, 1)
        self._row.addWidget(self.place_sign)
        self._row.addWidget(self.place)

    def apply(self, colours: Colours) -> None:
        """Take the colours of the captions' style."""
        self._colours = colours
        self.light.apply(colours)
        self.level.apply(colours)
        for label in (self.voice, self.connection, self.place, self.message):
            label.setPalette(theme.palette(colours))
        self.dismiss.setIcon(icons.icon("close", colours.text))
        self.dismiss.ensurePolished()  # see HoverBar.apply
        self.dismiss.setStyleSheet(
            theme.stylesheet(colours) + f"QPushButton {{ min-height: {HEIGHT - 6}px; padding: 0; }}"
        )
        self._draw()

    def show_state(self, state: AppState) -> None:
        """Show it; costs nothing when nothing changed."""
        before, self._state = self._state, state
        self.level.show_level(state.level)
        if _shown(state) != _shown(before):
            self._draw()

    def show_click_through(self, on: bool) -> None:
        """Leave room for the handle at the end, and offer no button that cannot be clicked."""
        if on is self._through:
            return
        self._through = on
        self.dismiss.setVisible(self._state.message is not None and not on)
        room = handle.SIZE + theme.S if on else theme.M
        self._row.setContentsMargins(theme.M, 0, room, 0)

    def retranslate(self) -> None:
        """Set all words."""
        dismiss = translate("OverlayStrip", "Dismiss the message")
        self.dismiss.setAccessibleName(dismiss)
        self.dismiss.setToolTip(dismiss)
        self._draw()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show the level where there is room for it."""
        super().resizeEvent(event)
        self._draw_level()

    def changeEvent(self, event: QEvent) -> None:
        """Speak another language from now on."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Let the overlay be dragged here too."""
        event.ignore()

    def _draw(self) -> None:
        state, c = self._state, self._colours
        voice = words.voice(state.voice)
        self.light.show_voice(state.voice)
        self.voice.setText(voice)
        self._draw_talk()
        connection = words.connection(state.connection)
        tone = c.warm if state.connection in _TROUBLE else c.quiet
        _sign(self.connection_sign, _CONNECTION_SIGNS[state.connection], tone, connection)
        self.connection.show_text(connection)
        place = self._place()
        _sign(self.place_sign, "computer" if state.local else "cloud", c.quiet, state.place)
        self.place.setText(place)
        self.place.setToolTip(state.place)
        self._draw_message(state.message)
        self.setAccessibleName(", ".join((voice, connection, place)))

    def _draw_talk(self) -> None:
        state, c = self._state, self._colours
        self.talk.setVisible(state.ptt)
        if state.ptt_held:
            text = translate("OverlayStrip", "The push-to-talk key is held")
        else:
            text = translate("OverlayStrip", "Push-to-talk: hold the key and speak")
        _sign(self.talk, "mic" if state.ptt_held else "mic-off", c.quiet, text)

    def _draw_message(self, message: Message | None) -> None:
        for part in self._message:
            part.setVisible(message is not None)
        for part in self._facts:
            part.setVisible(message is None)
        self.dismiss.setVisible(message is not None and not self._through)
        self._draw_level()
        if message is None:
            return
        calm = message.severity is Severity.INFO
        whole = " ".join(part for part in (message.text, message.kept, message.todo) if part)
        colour = self._colours.accent if calm else self._colours.warm
        _sign(self.message_sign, _MESSAGE_SIGNS[message.severity], colour, whole)
        self.message.show_text(message.text)
        self.message.setToolTip(whole)
        self.message.setAccessibleName(whole)

    def _draw_level(self) -> None:
        self.level.setVisible(self._state.message is None and self.width() >= _NARROW)

    def _place(self) -> str:
        """Where words are recognized, in a word or two."""
        if self._state.local:
            return translate("OverlayStrip", "This computer")
        return translate("OverlayStrip", "Sarvam AI")


def _shown(state: AppState) -> tuple[object, ...]:
    """What of a state the strip shows."""
    return (
        state.voice,
        state.ptt,
        state.ptt_held,
        state.connection,
        state.local,
        state.place,
        state.message,
    )


def _label() -> QLabel:
    label = QLabel()
    label.setFont(fonts.font(theme.SMALL))
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
    return label


def _sign(label: QLabel, name: str, colour: str, text: str) -> None:
    """A small drawing that says in words what it means."""
    label.setPixmap(icons.pixmap(name, colour, _SIGN))
    label.setAccessibleName(text)
    label.setToolTip(text)
