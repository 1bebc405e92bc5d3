"""Every window speaks the language of the interface, all of it, as soon as that changes."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from livelipi.domain.captions import SegmentState
from livelipi.domain.dictation.commands import COMMANDS
from livelipi.domain.errors import AudioError
from livelipi.domain.settings import (
    DictationSettings,
    GeneralSettings,
    Interface,
    OverlaySettings,
    Settings,
)
from livelipi.runtime.messages import failed
from livelipi.runtime.microphone_test import MicrophoneTest
from livelipi.runtime.state import AppState, Connection
from livelipi.ui import i18n
from livelipi.ui.commands import Open, View
from livelipi.ui.desk import Desk
from livelipi.ui.settings.entries import Page
from livelipi.ui.settings.window import SettingsWindow
from livelipi.ui.tray import Tray
from livelipi.ui.welcome.window import Welcome
from livelipi.ui.window import CaptionWindow
from tests.gui.conftest import BASE, DEVICES, Harness, captions, segment
from tests.gui.forms import OnLoop, Program
from tests.gui.forms import on_loop as on_loop
from tests.gui.i18n.words_on_screen import bracketed, forgotten
from tests.gui.test_overlay import Shown
from tests.gui.test_overlay import shown as shown
from tests.gui.test_welcome import Room
from tests.gui.transcript.conftest import Transcript
from tests.gui.transcript.conftest import transcript as transcript

pytestmark = pytest.mark.qt_log_ignore("does not support", "systemTrayWindowChanged")

GONE = failed(
    AudioError(
        "The microphone “Yeti” is gone.",
        kept="Everything it heard until then is kept.",
        todo="Plug it in, or choose another one.",
    )
)
GAP = segment(2, "[2.0 s of sound lost]", SegmentState.GAP)


@pytest.fixture(autouse=True)
def english() -> Iterator[None]:
    """Begin and end in English."""
    i18n.speak(Interface.ENGLISH)
    yield
    i18n.speak(Interface.ENGLISH)


@pytest.mark.parametrize("connection", list(Connection))
def test_the_main_window_is_translated(
    harness: Harness, ready: AppState, connection: Connection
) -> None:
    """Each state of the connection, with a message, with delays, with and without captions."""
    running = connection in {Connection.LIVE, Connection.RECONNECTING}
    state = replace(ready, connection=connection, running=running, dropped=16_000, message=GONE)
    harness.window.status.more.setChecked(True)
    harness.show(state)
    with bracketed():
        assert forgotten(harness.window) == ""
        harness.show(replace(state, ptt=True, local=False, message=None, captions=captions(GAP)))
        assert forgotten(harness.window) == ""
        assert harness.window.captions.lines()[0].startswith("[[")


def test_the_settings_are_translated(on_loop: OnLoop, tmp_path: Path) -> None:
    """Each page, what was found, and what is wrong with the file."""

    async def body() -> None:
        program = Program(tmp_path, AppState(devices=DEVICES, capabilities=BASE))
        complaint = "captions.rows must be a whole number from 2 to 4; the default is used."
        services = replace(program.services, complaints=(complaint,))
        window = program.window = SettingsWindow(program.dispatch, services)
        window.show_state(program.state)
        window.show()
        with bracketed():
            models = (entry.title for entry in services.models.state.entries)
            # Commands are shown as they are spoken, combinations as keyboards have them.
            spoken = (text for c in COMMANDS for text in (c.name, " · ".join(c.phrases)))
            data = (str(services.file), "Python", *models, *spoken, DictationSettings().hold)
            for page in Page:
                window.open_page(page.value)
                assert forgotten(window, *data) == ""
            window.search.setText("zzz")
            assert forgotten(window, *data, "zzz") == ""
        window.close()
        await program.close()

    on_loop(body)


def test_the_first_steps_are_translated(on_loop: OnLoop, tmp_path: Path) -> None:
    """Each step."""

    async def body() -> None:
        program = Program(tmp_path, AppState(devices=DEVICES, capabilities=BASE))
        test = MicrophoneTest(lambda device: Room(device or "Default"))
        window = program.window = Welcome(program.dispatch, program.services, test)
        window.show_state(program.state)
        window.show()
        with bracketed():
            for _ in window.pages:
                assert forgotten(window) == ""
                if window.step < len(window.pages) - 1:
                    window.next.click()
        window.close()
        await test.close()
        await program.close()

    on_loop(body)


def test_the_transcript_is_translated(transcript: Transcript) -> None:
    """The empty window, lines, a search, the panel for exports."""
    transcript.record(["Good morning.", ("How are you?", "Wie geht es?")])
    window = transcript.open()
    window.export.show()
    transcript.type_search("morning")
    with bracketed():
        assert forgotten(window, "One moment…") == ""  # said anew whenever it is shown
        transcript.type_search("zzz")
        assert forgotten(window, "One moment…") == ""


def test_the_overlay_is_translated(shown: Shown) -> None:
    """The captions bar, its buttons, what it says of the connection, and a message."""
    overlay = shown.overlay
    with bracketed():
        for message in (None, GONE):
            shown.show(message=message, captions=captions(GAP), ptt=True)
            for part in (overlay, overlay.bar, overlay.handle):
                assert forgotten(part) == ""


def test_the_tray_is_translated(qtbot: QtBot) -> None:
    """Its menu and its tip."""
    with bracketed():
        tray = Tray(lambda asked: None)
        qtbot.addWidget(tray.menu)
        assert forgotten(tray.menu) == ""
        assert tray.icon.toolTip().startswith("[")


def test_another_language_holds_at_once_in_every_window(qtbot: QtBot, ready: AppState) -> None:
    """What is chosen in the settings is spoken by open windows and the tray, without a restart."""
    state = replace(ready, message=GONE, settings=Settings(overlay=OverlaySettings(shown=False)))
    windows: list[CaptionWindow] = []

    def main(ask: object) -> CaptionWindow:
        windows.append(CaptionWindow(lambda asked: None))
        qtbot.addWidget(windows[-1])
        return windows[-1]

    desk = Desk(lambda command: None, main=main, others={})
    desk.show_state(state)
    desk.ask(Open(View.MAIN))
    window = windows[0]
    assert window.controls.settings.toolTip() == "Settings"
    for language, settings, quit_words in (
        (Interface.HINDI, "सेटिंग", "बाहर निकलें"),
        (Interface.TAMIL, "அமைப்புகள்", "வெளியேறு"),
        (Interface.ENGLISH, "Settings", "Quit"),
    ):
        general = GeneralSettings(interface=language)
        desk.show_state(replace(state, settings=Settings(general=general)))
        qtbot.waitUntil(lambda wanted=settings: window.controls.settings.toolTip() == wanted)
        assert desk.tray is not None and desk.tray.quit.text() == quit_words
        gone = window.message.accessibleName()
        assert "Yeti" in gone and ("gone" in gone) is (language is Interface.ENGLISH)
    desk.close()
