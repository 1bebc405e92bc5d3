"""Brackets round every translated word, and a walk over all words of a window."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QCoreApplication, QEvent, QTranslator
from PySide6.QtGui import QAction, QFontDatabase
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QLineEdit,
    QMenu,
    QSpinBox,
    QTextEdit,
    QWidget,
)

from livelipi.domain.languages import LANGUAGES
from livelipi.ui.picker import Picker

DATA = {language.native for language in LANGUAGES} | {
    "LiveLipi",
    "English",
    "Sarvam AI",
    "Built-in Audio",
    "Monitor of Built-in Audio",
    "Yeti Stereo Microphone",
    "Inter",
    "Markdown",
    "JSON",
    " px",
}
"""Names of things, which no language changes."""

_SAMPLES = ("LookPreview", "StyleButton")
"""Widgets whose words are samples of captions."""

_FIGURES = re.compile(r"\.[a-z]+|.*\d\d?:\d\d")
"""Endings of files, dates with a time."""

_LETTER = re.compile(r"[^\W\d_]")


class Bracketed(QTranslator):
    """Puts brackets round whatever is translated."""

    def translate(self, _context: str, text: str, _note: str = "", _count: int = -1) -> str:
        """The same words in brackets, for Qt."""
        return f"[{text}]"

    def isEmpty(self) -> bool:
        """No; Qt forgets empty translators."""
        return False


@contextmanager
def bracketed() -> Iterator[None]:
    """Every translated word of every window has brackets, until the end of the block."""
    translator = Bracketed()
    QCoreApplication.installTranslator(translator)
    settle()
    try:
        yield
    finally:
        QCoreApplication.removeTranslator(translator)
        settle()


def settle() -> None:
    """Tell the windows of the change now, as Qt does soon; let go of what it replaced.

    Posted events are not delivered here: they would enter a running loop a second time.
    """
    for window in QApplication.topLevelWidgets():
        QCoreApplication.sendEvent(window, QEvent(QEvent.Type.LanguageChange))
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def forgotten(window: QWidget, *data: str) -> str:
    """Words in a window that nobody translates, each with where it stands, in lines.

    Args:
        window: With all its children, whether they are seen now or not.
        data: Texts that are data of the test.
    """
    known = DATA | set(data) | set(QFontDatabase.families())
    return "\n".join(
        f"{where}: {text!r}"
        for where, text in _words(window)
        if _LETTER.search(text)
        and "[" not in text
        and text not in known
        and not _FIGURES.fullmatch(text)
    )


def _words(window: QWidget) -> Iterator[tuple[str, str]]:
    for widget in (window, *window.findChildren(QWidget)):
        if widget.objectName().startswith("qt_") or _inside(widget, QSpinBox):
            continue
        if type(widget).__name__ in _SAMPLES:
            continue
        for where, text in _texts(widget):
            yield f"{type(widget).__name__}.{where}", text


def _texts(widget: QWidget) -> Iterator[tuple[str, str]]:
    yield "accessibleName", widget.accessibleName()
    yield "accessibleDescription", widget.accessibleDescription()
    yield "toolTip", widget.toolTip()
    if widget.isWindow():
        yield "windowTitle", widget.windowTitle()
    if isinstance(widget, QLineEdit):
        yield "placeholder", widget.placeholderText()
    elif isinstance(widget, QSpinBox):
        yield "suffix", widget.suffix()
        yield "special", widget.specialValueText()
    elif isinstance(widget, Picker):
        for choice in widget.choices:
            yield "label", choice.label
            yield "native", choice.native
            yield "note", choice.note
    elif isinstance(widget, QMenu):
        for action in menu_entries(widget):
            yield "entry", action.text()
    elif not isinstance(widget, QComboBox | QTextEdit) and callable(getattr(widget, "text", None)):
        text = widget.text()
        yield "text", text if isinstance(text, str) else ""


def menu_entries(menu: QMenu) -> list[QAction]:
    """What can be chosen in a menu."""
    return [action for action in menu.actions() if not action.isSeparator()]


def _inside(widget: QWidget, kind: type) -> bool:
    return isinstance(widget.parent(), kind)
