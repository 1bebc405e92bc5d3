"""What every editor of a setting has in common."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QWheelEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from livelipi.runtime.state import AppState
from livelipi.ui.picker import Picker
from livelipi.ui.theme import Colours

WIDTH = 208
"""Of editors that stand beside their label, in pixels."""


class Editor(QWidget):
    """Shows the value of one setting and tells what a person makes of it.

    Signals:
        edited: A person chose a value; the setting's own type.

    Attributes:
        wide: It stands below its label, over the whole width.
    """

    edited = Signal(object)
    wide = False

    def show_value(self, value: Any) -> None:
        """Show what the setting holds; emits nothing."""
        raise NotImplementedError

    def show_state(self, state: AppState) -> None:
        """Take what else matters: devices, what the recognizer can do, the other settings."""

    def apply(self, colours: Colours) -> None:
        """Take the colours of a theme."""

    def set_names(self, label: str, description: str) -> None:
        """Say to people who cannot see it what is edited here."""
        for control in self.controls():
            control.setAccessibleName(label)
            control.setAccessibleDescription(description)

    def controls(self) -> tuple[QWidget, ...]:
        """The parts that take the focus and bear the setting's name."""
        return ()


class QuietPicker(Picker):
    """A picker that a wheel which scrolls the page does not turn."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page."""
        event.ignore()


class Keeper(QObject):
    """Keeps two keys of a page's controls where people expect them.

    The wheel scrolls the page and turns no control on its way; Ctrl+Z undoes what was typed in a
    field, and where nothing was, the last change of a setting.
    """

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Pass on what the control must not take."""
        if event.type() is QEvent.Type.Wheel:
            event.ignore()
            return True
        undo = QKeySequence.StandardKey.Undo
        if (
            event.type() is QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.matches(undo)
            and isinstance(watched, QLineEdit)
            and not watched.isUndoAvailable()
        ):
            event.ignore()
            return True
        return False
