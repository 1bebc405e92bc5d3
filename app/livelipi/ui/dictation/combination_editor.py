"""A combination of keys, taken by pressing it."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QEvent, QKeyCombination, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from livelipi.domain.dictation.combination import parse
from livelipi.domain.errors import HotkeyError
from livelipi.ui import fonts, icons, theme
from livelipi.ui.i18n import translate
from livelipi.ui.settings import style
from livelipi.ui.settings.editor import WIDTH, Editor
from livelipi.ui.theme import Colours

_MODIFIERS = {
    Qt.Key.Key_Control,
    Qt.Key.Key_Alt,
    Qt.Key.Key_Shift,
    Qt.Key.Key_Meta,
    Qt.Key.Key_AltGr,
    Qt.Key.Key_Super_L,
    Qt.Key.Key_Super_R,
}
_NAMES = {
    "Meta": "Super",
    "Return": "Enter",
    "PgUp": "PageUp",
    "PgDown": "PageDown",
    "Ins": "Insert",
    "Del": "Delete",
}
"""What Qt calls a key otherwise than ``domain/dictation/combination.py``."""


class CombinationEditor(Editor):
    """Shows a combination; a click, Space or Enter on it waits for another to be pressed.

    Esc, or going elsewhere, leaves it as it was.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._value = ""
        self._waiting = False
        self.button = _Keys(self)
        self.button.setFont(fonts.font(theme.BODY))
        self.button.setMinimumWidth(WIDTH - 40)
        self.button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.button.clicked.connect(self._wait)
        self.none = QPushButton(self)
        self.none.setProperty("kind", "bare")
        self.none.setFixedWidth(32)
        self.none.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.none.clicked.connect(lambda: self._take(""))
        self._objection = QLabel(self)
        self._objection.setFont(fonts.font(theme.SMALL))
        self._objection.setProperty("tone", "warm")
        self._objection.setWordWrap(True)
        self._objection.setFixedWidth(WIDTH)
        self._objection.hide()
        row = QHBoxLayout()
        row.setSpacing(theme.S)
        row.addWidget(self.button, 1)
        row.addWidget(self.none)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.XS)
        column.addLayout(row)
        column.addWidget(self._objection)
        self._draw()

    @property
    def objection(self) -> str:
        """Why what was pressed last cannot be taken; "" where it can."""
        return "" if self._objection.isHidden() else self._objection.text()

    def show_value(self, value: Any) -> None:
        """Show a combination."""
        self._value = value
        self._draw()

    def apply(self, colours: Colours) -> None:
        """Take the colours of a theme."""
        self.none.setIcon(icons.icon("clear", colours.soft, style.disabled(colours)))

    def set_names(self, label: str, description: str) -> None:
        """Say what is edited, and what it holds."""
        super().set_names(label, description)
        none = translate("CombinationEditor", "No keys: {name}").format(name=label)
        self.none.setAccessibleName(none)
        self.none.setToolTip(translate("CombinationEditor", "No keys"))

    def controls(self) -> tuple[QWidget, ...]:
        """The button."""
        return (self.button,)

    def press(self, event: QKeyEvent) -> bool:
        """Take what is pressed while it waits; whether it did."""
        if not self._waiting:
            return False
        if event.key() in _MODIFIERS:
            return True
        if event.key() == Qt.Key.Key_Escape and not event.modifiers():
            self.leave()
            return True
        pressed = _named(event)
        try:
            self._take(str(parse(pressed)))
        except HotkeyError as error:
            self._objection.setText(error.sentence())
            self._objection.show()
        return True

    def leave(self) -> None:
        """Wait no longer."""
        self._waiting = False
        self._draw()

    def _wait(self) -> None:
        self._waiting = True
        self._objection.hide()
        self._draw()

    def _take(self, value: str) -> None:
        self._objection.hide()
        self._waiting = False
        changed, self._value = value != self._value, value
        self._draw()
        if changed:
            self.edited.emit(value)

    def _draw(self) -> None:
        if self._waiting:
            self.button.setText(translate("CombinationEditor", "Press the keys…"))
        else:
            self.button.setText(self._value or translate("CombinationEditor", "None"))
        self.none.setEnabled(bool(self._value))


class _Keys(QPushButton):
    """Hands its keys to the editor first."""

    def __init__(self, editor: CombinationEditor) -> None:
        super().__init__(editor)
        self._editor = editor

    def event(self, event: QEvent) -> bool:
        """Also Tab, and what is a shortcut of the window elsewhere."""
        taken = {QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride}
        if event.type() in taken and isinstance(event, QKeyEvent):
            if event.type() is QEvent.Type.KeyPress and self._editor.press(event):
                event.accept()
                return True
            if self._editor._waiting:
                event.accept()
                return True
        return super().event(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Somebody went elsewhere."""
        self._editor.leave()
        super().focusOutEvent(event)


def _named(event: QKeyEvent) -> str:
    """What is pressed, in our words."""
    modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    key = event.key()
    if modifiers & Qt.KeyboardModifier.ShiftModifier and key == Qt.Key.Key_Backtab:
        key = Qt.Key.Key_Tab
    spelled = QKeySequence(QKeyCombination(modifiers, Qt.Key(key))).toString(
        QKeySequence.SequenceFormat.PortableText
    )
    plus = spelled.endswith("++") or spelled == "+"
    words = [word for word in spelled.split("+") if word]
    return "+".join([*(_NAMES.get(word, word) for word in words), *(["Plus"] if plus else [])])
