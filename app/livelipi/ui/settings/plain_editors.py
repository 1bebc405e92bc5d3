"""Editors that follow from the type of a setting: switch, choice, number, text."""

from __future__ import annotations

from enum import Enum
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QSlider,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from livelipi.ui import fonts, theme
from livelipi.ui.i18n import translate
from livelipi.ui.settings.choices import choices
from livelipi.ui.settings.editor import WIDTH, Editor, Keeper, QuietPicker
from livelipi.ui.switch import Switch
from livelipi.ui.theme import Colours

_SLIDER_SPAN = 100
"""Greatest range in which a slider still hits each number."""


_BARE_SWITCH = 48
"""Width of a switch without a label, in pixels: its track, and the ring of the focus."""


class SwitchEditor(Editor):
    """On or off."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.switch = Switch("", self)
        self.switch.setFixedWidth(_BARE_SWITCH)
        self.switch.clicked.connect(lambda on: self.edited.emit(on))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.switch)

    def show_value(self, value: Any) -> None:
        """Show on or off."""
        self.switch.setChecked(value)

    def apply(self, colours: Colours) -> None:
        """Take the colours of a theme."""
        self.switch.apply(colours)

    def controls(self) -> tuple[QWidget, ...]:
        """The switch."""
        return (self.switch,)


class ChoiceEditor(Editor):
    """One of a few."""

    def __init__(self, kind: type[Enum], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kind = kind
        self.picker = QuietPicker("", "", self)
        self.picker.setFixedWidth(WIDTH)
        self.picker.picked.connect(lambda value: self.edited.emit(kind(value)))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.picker)

    def show_value(self, value: Any) -> None:
        """Show the choice."""
        self.picker.show_choices(choices(self._kind), value.value)

    def apply(self, colours: Colours) -> None:
        """Take the colours of a theme."""
        self.picker.apply(colours)

    def controls(self) -> tuple[QWidget, ...]:
        """The picker."""
        return (self.picker,)


class NumberEditor(Editor):
    """A whole number within bounds; with a slider where that hits each number.

    Args:
        within: Least and greatest value.
        unit: Behind the number.
        none: Words for None below the least value; "" where the setting cannot be None.
        zero: Words for the least value itself, where it has a meaning of its own.
    """

    def __init__(
        self,
        within: tuple[int, int],
        unit: str,
        *,
        none: str = "",
        zero: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        least, greatest = within
        self._none_at = least - 1 if none else None
        keeper = Keeper(self)
        self.spin = QSpinBox(self)
        self.spin.setRange(least - 1 if none else least, greatest)
        self.spin.setSpecialValueText(none or zero)
        self.spin.setSuffix(f" {unit}" if unit else "")
        self.spin.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.spin.setKeyboardTracking(False)
        self.spin.setFont(fonts.figures(theme.BODY))
        self.spin.valueChanged.connect(self._changed)
        self.spin.installEventFilter(keeper)
        self.spin.lineEdit().installEventFilter(keeper)
        self.slider: QSlider | None = None
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.M)
        if greatest - least <= _SLIDER_SPAN:
            self.slider = QSlider(Qt.Orientation.Horizontal, self)
            self.slider.setRange(least, greatest)
            self.slider.setPageStep(max(1, (greatest - least) // 10))
            self.slider.valueChanged.connect(self.spin.setValue)
            self.slider.installEventFilter(keeper)
            row.addWidget(self.slider, 1)
            self.spin.setFixedWidth(76)
        else:
            self.spin.setSingleStep(5 if greatest - least > 10 * _SLIDER_SPAN and zero else 1)
            self.spin.setFixedWidth(120)
        row.addWidget(self.spin)
        if self.slider:
            self.setFixedWidth(WIDTH)

    def show_value(self, value: Any) -> None:
        """Show a number, or the words for None."""
        number = int(self.spin.minimum() if value is None else value)
        for control in (self.spin, self.slider):
            if control is not None and control.value() != number:
                control.blockSignals(True)
                control.setValue(number)
                control.blockSignals(False)

    def _changed(self, number: int) -> None:
        if self.slider:
            self.slider.blockSignals(True)
            self.slider.setValue(number)
            self.slider.blockSignals(False)
        self.edited.emit(None if number == self._none_at else number)

    def controls(self) -> tuple[QWidget, ...]:
        """The slider, where there is one, and the number."""
        return (self.slider, self.spin) if self.slider else (self.spin,)


class TextEditor(Editor):
    """A line of text, taken over with Enter or when the field is left.

    Args:
        address: It must be the address of a service, or empty.
        empty: What holds while it is empty, shown in the empty field.
    """

    def __init__(
        self, *, address: bool = False, empty: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._address = address
        self._value = ""
        self.field = QLineEdit(self)
        self.field.setFont(fonts.font(theme.BODY))
        self.field.setPlaceholderText(empty)
        self.field.setFixedWidth(WIDTH)
        self.field.installEventFilter(Keeper(self))
        self.field.editingFinished.connect(self._finished)
        self._objection = QLabel(self)
        self._objection.setFont(fonts.font(theme.SMALL))
        self._objection.setProperty("tone", "warm")
        self._objection.setWordWrap(True)
        self._objection.hide()
        self.field.textEdited.connect(self._objection.hide)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.XS)
        column.addWidget(self.field)
        column.addWidget(self._objection)

    def show_value(self, value: Any) -> None:
        """Show the text, unless a person is writing another."""
        if value != self._value or not self.field.hasFocus():
            self._value = value
            if self.field.text() != value:
                self.field.setText(value)

    @property
    def objection(self) -> str:
        """What is wrong with the text; empty where nothing is."""
        return "" if self._objection.isHidden() else self._objection.text()

    def _finished(self) -> None:
        text = self.field.text().strip()
        if text == self._value:
            return
        if self._address and text and not text.startswith(("ws://", "wss://")):
            self._objection.setText(
                translate("SettingsWindow", "An address begins with wss:// or ws://.")
            )
            self._objection.show()
            return
        self._objection.hide()
        self._value = text
        self.edited.emit(text)

    def controls(self) -> tuple[QWidget, ...]:
        """The field."""
        return (self.field,)
