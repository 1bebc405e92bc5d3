"""The strip below: is speech heard, how loud, where the words go, and what was lost."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from livelipi.runtime.state import AppState, Connection
from livelipi.ui import fonts, icons, theme, words
from livelipi.ui.i18n import translate
from livelipi.ui.indicators import LevelBar, VoiceLight
from livelipi.ui.roles import Role
from livelipi.ui.theme import Colours

_SIGNS = {Connection.RECONNECTING: "reconnect", Connection.FAILED: "warning"}
"""Connections that need attention, each with its icon."""


class StatusStrip(QFrame):
    """Shows the parts of the state that change by themselves."""

    accessible_role = Role.StatusBar

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._colours = theme.DARK
        self._state = AppState()
        self._local = True
        self.setObjectName("status")
        self.light = VoiceLight(self)
        self.voice = _label("strong")
        self.voice.setFixedWidth(86)
        self.level = LevelBar(self)
        self.microphone = Elided(self)
        self.lost = Elided(self, wants_room=True)
        self.lost.setProperty("tone", "warm")
        self._connection_sign = QLabel(self)
        self._connection = Connection.OFF
        self.connection = _label("strong")
        self._place_sign = QLabel(self)
        self.place = Elided(self, wants_room=True)
        self.more = QPushButton(self)
        self.more.setProperty("kind", "bare")
        self.more.setProperty("fits", "text")
        self.more.setCheckable(True)
        self.more.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.more.setFixedSize(24, 24)
        self.more.toggled.connect(self._show_more)
        self.details = Elided(self)
        self.details.hide()
        self._lay_out()
        self.lost.hide()
        self._connection_sign.hide()
        self.retranslate()

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(theme.S)
        row.addWidget(self.light)
        row.addWidget(self.voice)
        row.addWidget(self.level)
        row.addSpacing(theme.S)
        row.addWidget(self.microphone, 1)
        row.addWidget(self.lost)
        row.addSpacing(theme.S)
        row.addWidget(self._connection_sign)
        row.addWidget(self.connection)
        row.addSpacing(theme.XS)
        row.addWidget(self._place_sign)
        row.addWidget(self.place)
        row.addWidget(self.more)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.L, theme.XS, theme.M, theme.XS)
        column.setSpacing(theme.XS)
        column.addLayout(row)
        column.addWidget(self.details)

    def retranslate(self) -> None:
        """Set every word anew."""
        name = translate("StatusStrip", "Delays and losses")
        self.more.setAccessibleName(name)
        self.more.setToolTip(name)
        self.microphone.setAccessibleName(translate("StatusStrip", "Recorded now"))
        self.voice.setToolTip(translate("StatusStrip", "Voice"))
        self.connection.setToolTip(translate("StatusStrip", "Connection"))
        self.connection.setText(words.connection(self._connection))
        self.voice.setText(words.voice(self._state.voice))
        self._show_details()

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()

    def _show_more(self, on: bool) -> None:
        self.details.setVisible(on)
        self._show_details()

    def _show_details(self) -> None:
        if self.more.isChecked():
            self.details.show_text(words.delays(self._state))

    def apply(self, colours: Colours) -> None:
        """Take the colours of a theme."""
        self._colours = colours
        self.light.apply(colours)
        self.level.apply(colours)
        self._draw_place()
        self._draw_connection_sign()
        self.more.setIcon(icons.icon("info", colours.quiet))

    def show_state(self, state: AppState) -> None:
        """Show it; Qt itself skips what is the same."""
        self._state = state
        self._show_details()
        self.light.show_voice(state.voice)
        self.voice.setText(words.voice(state.voice))
        self.level.show_level(state.level)
        self.microphone.show_text(state.device_name)
        self.lost.show_text(words.lost(state.dropped))
        self.lost.setVisible(state.dropped > 0)
        if state.connection is not self._connection:
            self._show_connection(state.connection)
        self.place.show_text(state.place)
        self._place_sign.setAccessibleName(state.place)
        self.setAccessibleName(
            f"{words.voice(state.voice)}, {self.connection.text()}, {state.place}"
        )
        if state.local is not self._local:
            self._local = state.local
            self._draw_place()

    def _show_connection(self, connection: Connection) -> None:
        self._connection = connection
        self.connection.setText(words.connection(connection))
        self.connection.setProperty("tone", "warm" if connection in _SIGNS else "strong")
        self.connection.style().unpolish(self.connection)
        self.connection.style().polish(self.connection)
        self._draw_connection_sign()

    def _draw_connection_sign(self) -> None:
        """A drawing beside what needs attention, so that colour is not all that tells."""
        name = _SIGNS.get(self._connection)
        self._connection_sign.setVisible(name is not None)
        if name is not None:
            self._connection_sign.setPixmap(icons.pixmap(name, self._colours.warm, 16))
            self._connection_sign.setAccessibleName(self.connection.text())

    def _draw_place(self) -> None:
        name = "computer" if self._local else "cloud"
        self._place_sign.setPixmap(icons.pixmap(name, self._colours.quiet, 16))


class Elided(QLabel):
    """A label that ends in "…" where there is too little room.

    Args:
        parent: Where it stands.
        wants_room: Ask for room for all of the text; else be content with what is left.
    """

    def __init__(self, parent: QWidget | None = None, *, wants_room: bool = False) -> None:
        super().__init__(parent)
        self._whole = ""
        self._wants_room = wants_room
        self.setFont(fonts.font(theme.SMALL))
        self.setTextFormat(Qt.TextFormat.PlainText)
        across = QSizePolicy.Policy.Maximum if wants_room else QSizePolicy.Policy.Ignored
        self.setSizePolicy(across, QSizePolicy.Policy.Preferred)

    def sizeHint(self) -> QSize:
        """Room for all of the text, where it is asked for."""
        hint = super().sizeHint()
        if self._wants_room:
            hint.setWidth(QFontMetrics(self.font()).horizontalAdvance(self._whole) + 1)
        return hint

    def minimumSizeHint(self) -> QSize:
        """Enough for "…"."""
        hint = super().minimumSizeHint()
        return QSize(min(hint.width(), QFontMetrics(self.font()).maxWidth()), hint.height())

    def show_text(self, text: str) -> None:
        """Show as much of ``text`` as there is room for."""
        if text != self._whole:
            self._whole = text
            self.setToolTip(text)
            if self._wants_room:
                self.updateGeometry()
            self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Shorten the text anew."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        metrics = QFontMetrics(self.font())
        self.setText(metrics.elidedText(self._whole, Qt.TextElideMode.ElideRight, self.width()))


def _label(tone: str) -> QLabel:
    label = QLabel()
    label.setFont(fonts.figures(theme.SMALL))
    label.setAccessibleName("")
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setProperty("tone", tone)
    return label
