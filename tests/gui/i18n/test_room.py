"""Long words have room: nothing is cut in the smallest window, in any language."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget

from livelipi.domain.settings import Interface
from livelipi.runtime.state import AppState, Connection, Message, Severity, Voice
from livelipi.ui import i18n, icons
from livelipi.ui.settings.window import SettingsWindow
from livelipi.ui.status_strip import Elided
from tests.gui.conftest import Harness
from tests.gui.forms import OnLoop, Program
from tests.gui.forms import on_loop as on_loop

SMALL = (683, 384)
"""A screen of 1366×768 at 200 %."""


@pytest.fixture(params=["hi", "kn", "ta", "bn"], autouse=True)
def language(request: pytest.FixtureRequest) -> Iterator[None]:
    """Each language of the interface, one after the other."""
    i18n.speak(Interface(request.param))
    yield
    i18n.speak(Interface.ENGLISH)


def cut(window: QWidget) -> list[str]:
    """Words on the screen that are wider than what they stand on."""
    found = []
    for widget in window.findChildren(QWidget):
        one_line = isinstance(widget, QLabel) and not widget.wordWrap()
        if isinstance(widget, Elided) or not widget.isVisible():
            continue
        if isinstance(widget, QPushButton) or one_line:
            text = widget.text()  # type: ignore[attr-defined]
            sign = isinstance(widget, QPushButton) and not widget.icon().isNull()
            room = widget.width() - (icons.SIZE if sign else 0)
            if text and widget.fontMetrics().horizontalAdvance(text) > room:
                found.append(text)
    return found


def test_no_word_of_the_main_window_is_cut(harness: Harness, live: AppState) -> None:
    """While the line is broken and sound was lost, there is most to say."""
    harness.window.resize(*SMALL)
    for connection in (Connection.LIVE, Connection.RECONNECTING):
        for voice in Voice:
            state = replace(live, connection=connection, voice=voice, dropped=32_000)
            harness.show(state)
            QApplication.processEvents()
            assert cut(harness.window) == []
    assert harness.window.layoutDirection() is Qt.LayoutDirection.LeftToRight


def test_no_page_of_the_settings_has_a_cut_name(on_loop: OnLoop, tmp_path: Path) -> None:
    """The column of pages is as wide as its longest name."""

    async def body() -> None:
        program = Program(tmp_path)
        window = program.window = SettingsWindow(program.dispatch, program.services)
        window.show_state(program.state)
        window.resize(*SMALL)
        window.show()
        names = list(window.pages.values())
        assert [b.text() for b in names if b.sizeHint().width() > b.width()] == []
        window.close()
        await program.close()

    on_loop(body)


def test_a_message_is_shown_whole_above_the_button(harness: Harness, live: AppState) -> None:
    """What went wrong is read before an invitation, also where both do not fit."""
    message = Message(
        Severity.ERROR,
        "The microphone “Yeti” is gone.",
        "Everything it heard until then is kept.",
        "See that it is plugged in and switched on, or choose another one; then start again.",
        offers_sample=True,
    )
    harness.window.resize(*SMALL)
    harness.show(replace(live, message=message, ptt=True))
    QApplication.processEvents()
    labels = [w for w in harness.window.message.findChildren(QLabel) if w.wordWrap()]
    assert [w.text() for w in labels if w.heightForWidth(w.width()) > w.height()] == []
