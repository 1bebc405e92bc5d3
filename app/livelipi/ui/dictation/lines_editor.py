"""A list of texts, one a line."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QFocusEvent, QFontMetrics
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from livelipi.domain.settings import InsertionMethod
from livelipi.ui import fonts, theme
from livelipi.ui.i18n import translate
from livelipi.ui.settings.editor import Editor

_ROWS = 4


class LinesEditor(Editor):
    """Lines of text, taken over when the field is left. A line that cannot be meant is named.

    Args:
        path: Of the setting.
    """

    wide = True

    def __init__(self, path: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._path = path
        self._value: tuple[str, ...] = ()
        self.field = _Lines(self)
        self.field.setFont(fonts.font(theme.BODY))
        self.field.setPlaceholderText(_example(path))
        self.field.setTabChangesFocus(True)
        self.field.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.field.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        height = QFontMetrics(self.field.font()).lineSpacing()
        self.field.setFixedHeight(_ROWS * height + 2 * theme.M)
        self._objection = QLabel(self)
        self._objection.setFont(fonts.font(theme.SMALL))
        self._objection.setProperty("tone", "warm")
        self._objection.setWordWrap(True)
        self._objection.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.XS)
        column.addWidget(self.field)
        column.addWidget(self._objection)

    @property
    def objection(self) -> str:
        """What is wrong with a line; "" where nothing is."""
        return "" if self._objection.isHidden() else self._objection.text()

    def show_value(self, value: Any) -> None:
        """Show the lines, unless a person is writing others."""
        if value == self._value and self.field.toPlainText():
            return
        if not self.field.hasFocus():
            self._value = value
            self.field.setPlainText("\n".join(value))
            self._object()

    def finish(self) -> None:
        """Take over what was written."""
        lines = tuple(line.strip() for line in self.field.toPlainText().splitlines())
        value = tuple(dict.fromkeys(line for line in lines if line))
        self._object()
        if value != self._value:
            self._value = value
            self.edited.emit(value)

    def controls(self) -> tuple[QWidget, ...]:
        """The field."""
        return (self.field,)

    def _object(self) -> None:
        lines = (line.strip() for line in self.field.toPlainText().splitlines())
        wrong = next((line for line in lines if line and not _fits(self._path, line)), "")
        said = translate("LinesEditor", "“{line}” is not of the kind “{example}”.")
        example = _example(self._path).splitlines()[0]
        self._objection.setText(said.format(line=wrong, example=example))
        self._objection.setVisible(bool(wrong))


class _Lines(QPlainTextEdit):
    def __init__(self, editor: LinesEditor) -> None:
        super().__init__(editor)
        self._editor = editor

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """What was written counts."""
        super().focusOutEvent(event)
        self._editor.finish()


def _example(path: str) -> str:
    match path.rpartition(".")[2]:
        case "programs":
            return "xterm=type"
        case "replacements":
            return translate("LinesEditor", "my address=>12 Gandhi Road, Bengaluru")
    return translate("LinesEditor", "Sarvam")


def _fits(path: str, line: str) -> bool:
    """Whether a line can be meant."""
    match path.rpartition(".")[2]:
        case "programs":
            program, _, method = line.partition("=")
            methods = {method.value for method in InsertionMethod}
            return bool(program.strip()) and method.strip().lower() in methods
        case "replacements":
            said, arrow, _ = line.partition("=>")
            return bool(said.strip()) and bool(arrow)
    return True
