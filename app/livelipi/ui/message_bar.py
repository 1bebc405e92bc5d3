"""What happened, what was kept, what to do: one message at a time, never a dialog."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from livelipi.runtime.state import Message, Severity
from livelipi.ui import fonts, icons, theme
from livelipi.ui.i18n import translate
from livelipi.ui.theme import Colours

_ICONS = {Severity.INFO: "info", Severity.WARNING: "warning", Severity.ERROR: "error"}


class MessageBar(QFrame):
    """Shows a ``Message``; hidden while there is none.

    Signals:
        dismissed: A person read it.
        sample_wanted: A person wants to hear the bundled sample captioned.
    """

    dismissed = Signal()
    sample_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._message: Message | None = None
        self._colours = theme.DARK
        self.setObjectName("message")
        self._sign = QLabel(self)
        self._title = _label(fonts.font(theme.STRONG, fonts.MEDIUM), "strong")
        self._rest = _label(fonts.font(theme.BODY), "")
        self._sample = QPushButton(self)
        self._sample.setFont(fonts.font(theme.BODY, fonts.MEDIUM))
        self._sample.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._sample.setProperty("kind", "primary")
        self._sample.clicked.connect(self.sample_wanted)
        self._close = QPushButton(self)
        self._close.setProperty("kind", "bare")
        self._close.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._close.setFixedWidth(theme.CONTROL_HEIGHT)
        self._close.clicked.connect(self.dismissed)
        self._lay_out()
        self.retranslate()
        self.hide()

    def retranslate(self) -> None:
        """Set every word anew."""
        self._sample.setText(translate("MessageBar", "Play the sample"))
        self._close.setAccessibleName(translate("MessageBar", "Dismiss the message"))
        self._close.setToolTip(translate("MessageBar", "Dismiss"))

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()

    def _lay_out(self) -> None:
        text = QVBoxLayout()
        text.setSpacing(2)
        text.addWidget(self._title)
        text.addWidget(self._rest)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.L, theme.M, theme.S, theme.M)
        row.setSpacing(theme.M)
        row.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(text, 1)
        row.addWidget(self._sample, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._close, 0, Qt.AlignmentFlag.AlignVCenter)

    def apply(self, colours: Colours) -> None:
        """Take the colours of a theme."""
        self._colours = colours
        self._close.setIcon(icons.icon("close", colours.soft))
        self._draw_sign()

    def show_message(self, message: Message | None) -> None:
        """Show a message, or nothing."""
        if message == self._message:
            return
        self._message = message
        if message is None:
            self.hide()
            return
        self._title.setText(message.text)
        self._rest.setText(" ".join(part for part in (message.kept, message.todo) if part))
        self._rest.setVisible(bool(self._rest.text()))
        self._sample.setVisible(message.offers_sample)
        self.setAccessibleName(_spoken(message))
        self._sign.setAccessibleName(_spoken(message))
        self.setAccessibleDescription(self._rest.text())
        self.setProperty("severity", message.severity.value)
        self.style().unpolish(self)
        self.style().polish(self)
        self._draw_sign()
        self.show()

    def _draw_sign(self) -> None:
        if self._message is None:
            return
        info = self._message.severity is Severity.INFO
        colour = self._colours.accent if info else self._colours.warm
        self._sign.setPixmap(icons.pixmap(_ICONS[self._message.severity], colour, 20))


def _spoken(message: Message) -> str:
    said = {
        Severity.INFO: translate("MessageBar", "Note: {text}"),
        Severity.WARNING: translate("MessageBar", "Warning: {text}"),
        Severity.ERROR: translate("MessageBar", "Error: {text}"),
    }
    return said[message.severity].format(text=message.text)


def _label(used: QFont, tone: str) -> QLabel:
    label = QLabel()
    label.setFont(used)
    label.setProperty("tone", tone)
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label
