"""A colour: drawn swatches, or a code, and how well it can be read."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from livelipi.runtime.state import AppState
from livelipi.ui import fonts, theme
from livelipi.ui.i18n import translate
from livelipi.ui.overlay.styles import ENHANCED, READABLE, contrast, look
from livelipi.ui.settings.editor import Editor, Keeper
from livelipi.ui.theme import Colours

_HEX = re.compile(r"#[0-9a-fA-F]{6}")

READABLE_LARGE = 3.0
"""Contrast that WCAG asks of type of 24 px and more."""

Against = Callable[[AppState], tuple[str, str]]
"""What the colour is and what it is seen with, for settings: the colour that holds, its partner."""


def ink_swatches() -> tuple[tuple[str, str], ...]:
    """Colours for letters, with their names."""
    return (
        ("#ffffff", translate("SettingsWindow", "White")),
        ("#fff2a8", translate("SettingsWindow", "Cream")),
        ("#ffd60a", translate("SettingsWindow", "Yellow")),
        ("#ffb37a", translate("SettingsWindow", "Orange")),
        ("#ffa6c9", translate("SettingsWindow", "Pink")),
        ("#8fd0ff", translate("SettingsWindow", "Sky blue")),
        ("#7ff0cf", translate("SettingsWindow", "Mint")),
        ("#101418", translate("SettingsWindow", "Black")),
    )


def ground_swatches() -> tuple[tuple[str, str], ...]:
    """Colours for what lies behind letters, with their names."""
    return (
        ("#000000", translate("SettingsWindow", "Black")),
        ("#0e1216", translate("SettingsWindow", "Night")),
        ("#12243a", translate("SettingsWindow", "Navy")),
        ("#14302a", translate("SettingsWindow", "Forest")),
        ("#33231d", translate("SettingsWindow", "Brown")),
        ("#fbf3df", translate("SettingsWindow", "Cream")),
        ("#ffffff", translate("SettingsWindow", "White")),
    )


class ColourEditor(Editor):
    """A colour, or the style's own.

    Args:
        swatches: Colours on offer with their names.
        against: Tells the colour that holds and what it is seen with.
    """

    wide = True

    def __init__(
        self,
        swatches: tuple[tuple[str, str], ...],
        against: Against,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._against = against
        self._value = ""
        self._pair = ("#ffffff", "#000000")
        own = translate("SettingsWindow", "The style's own")
        self.swatches = [Swatch(colour, name, self) for colour, name in (("", own), *swatches)]
        for swatch in self.swatches:
            swatch.clicked.connect(lambda _=False, colour=swatch.colour: self.edited.emit(colour))
        self.field = QLineEdit(self)
        self.field.setFont(fonts.figures(theme.BODY))
        self.field.setFixedWidth(92)
        self.field.setMaxLength(7)
        self.field.installEventFilter(Keeper(self))
        self.field.textEdited.connect(self._typed)
        self.reading = QLabel(self)
        self.reading.setFont(fonts.figures(theme.SMALL))
        self.reading.setWordWrap(True)
        row = QHBoxLayout()
        row.setSpacing(theme.XS)
        for swatch in self.swatches:
            row.addWidget(swatch)
        row.addSpacing(theme.XS)
        row.addWidget(self.field)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.XS)
        column.addLayout(row)
        column.addWidget(self.reading)

    def show_value(self, value: Any) -> None:
        """Show the colour."""
        self._value = value
        for swatch in self.swatches:
            swatch.setChecked(swatch.colour == value.lower())
        self._show_code()

    def show_state(self, state: AppState) -> None:
        """See with which other colour it is shown."""
        pair = self._against(state)
        if pair != self._pair:
            self._pair = pair
            self._show_code()

    def apply(self, colours: Colours) -> None:
        """Take the colours of a theme."""
        for swatch in self.swatches:
            swatch.apply(colours)

    def set_names(self, label: str, description: str) -> None:
        """Each swatch says its own colour, too."""
        super().set_names(label, description)
        for swatch in self.swatches:
            swatch.setAccessibleName(f"{label}: {swatch.toolTip()}")

    def controls(self) -> tuple[QWidget, ...]:
        """The field; the swatches have names of their own."""
        return (self.field,)

    def _show_code(self) -> None:
        shown = self._value or self._pair[0]
        if self.field.text().lower() != shown.lower():
            self.field.setText(shown)
        self._say(reading(*self._pair), contrast(*self._pair) < READABLE)

    def _typed(self, text: str) -> None:
        if _HEX.fullmatch(text):
            self.edited.emit(text.lower())
        else:
            self._say(translate("SettingsWindow", "Write a colour as in #ffd60a."), True)

    def _say(self, words: str, warn: bool) -> None:
        self.reading.setText(words)
        tone = "warm" if warn else "quiet"
        if self.reading.property("tone") != tone:
            self.reading.setProperty("tone", tone)
            self.reading.style().unpolish(self.reading)
            self.reading.style().polish(self.reading)


def against(path: str) -> Against:
    """For the colour at ``path``: the colour that holds, and what it is seen with."""

    def pair(state: AppState) -> tuple[str, str]:
        inks = look(state.settings.captions).inks
        if path.endswith("ground"):
            return inks.ground, inks.source
        return (inks.source if ".source." in path else inks.translation), inks.ground

    return pair


def reading(ink: str, ground: str) -> str:
    """How well one colour reads on another, as a number and in words."""
    ratio = contrast(ink, ground)
    if ratio >= ENHANCED:
        words = translate("SettingsWindow", "Contrast {ratio}:1, easy to read all day")
    elif ratio >= READABLE:
        words = translate("SettingsWindow", "Contrast {ratio}:1, good to read")
    elif ratio >= READABLE_LARGE:
        words = translate("SettingsWindow", "Contrast {ratio}:1, readable in large type only")
    else:
        words = translate("SettingsWindow", "Contrast {ratio}:1, hard to read")
    return words.format(ratio=f"{ratio:.1f}")


class Swatch(QAbstractButton):
    """A round patch of one colour; "" is drawn as a patch that is crossed out."""

    def __init__(self, colour: str, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.colour = colour
        self._colours = theme.DARK
        self.setCheckable(True)
        self.setToolTip(name)
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFixedSize(self.sizeHint())

    def apply(self, colours: Colours) -> None:
        """Take the colours of a theme."""
        self._colours = colours
        self.update()

    def sizeHint(self) -> QSize:
        """A patch with room for its ring."""
        return QSize(30, 30)

    def nextCheckState(self) -> None:
        """A chosen colour is not taken back by another click; what holds is shown from outside."""
        self.setChecked(True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return works as Space does."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not event.isAutoRepeat():
            self.click()
            return
        super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint patch, tick and focus."""
        c = self._colours
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle = QRectF(self.rect()).center()
        painter.setPen(QPen(QColor(c.quiet), 1.0))
        painter.setBrush(QColor(self.colour or c.raised))
        painter.drawEllipse(middle, 10, 10)
        if not self.colour:
            painter.drawLine(middle + QPointF(-7, 7), middle + QPointF(7, -7))
        if self.isChecked():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(c.accent), 2.0))
            painter.drawEllipse(middle, 13, 13)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(c.text), 1.0, Qt.PenStyle.DotLine))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        painter.end()
