"""Captions that are said: once, by a view that is on the screen."""

from __future__ import annotations

import pytest
import shiboken6
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from livelipi.ui.announcing import OneVoice

# The offscreen platform has no stack of windows, and says so.
pytestmark = pytest.mark.qt_log_ignore("does not support raise")


def test_one_view_speaks_until_it_is_gone(qtbot: QtBot) -> None:
    """Window and overlay show the same captions, and a screen reader says them once."""
    said: list[tuple[QWidget, str]] = []
    voice = OneVoice(lambda widget, text: said.append((widget, text)))
    window, overlay, last = QWidget(), QWidget(), QWidget()
    qtbot.addWidget(overlay)
    qtbot.addWidget(last)
    voice(window, "nobody sees it")
    for view in (window, overlay, last):
        view.show()
    for view in (window, overlay):
        voice(view, "one")
    window.hide()
    for view in (overlay, window, last):
        voice(view, "two")
    window.show()
    voice(window, "three")
    voice(overlay, "three")
    assert said == [(window, "one"), (overlay, "two"), (overlay, "three")]
    overlay.hide()
    voice(window, "four")
    shiboken6.delete(window)
    voice(last, "five")
    assert said[3:] == [(window, "four"), (last, "five")]
