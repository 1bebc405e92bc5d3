"""The first run: few clicks, honest words, the keyboard alone, and nothing half chosen."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator
from dataclasses import dataclass, field, replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from livelipi.audio.microphone import Microphone
from livelipi.domain.audio import FRAME_SAMPLES, Frame, Level
from livelipi.domain.devices import InputDevice
from livelipi.domain.errors import AudioError
from livelipi.domain.setting_paths import with_value
from livelipi.domain.settings import CaptionStyle, ServiceChoice, Settings
from livelipi.runtime.commands import ChangeSettings, RefreshDevices, Start, StartSample
from livelipi.runtime.key_desk import Trial
from livelipi.runtime.microphone_test import MicrophoneTest, Verdict
from livelipi.runtime.state import AppState
from livelipi.ui.commands import Open, View
from livelipi.ui.welcome.window import Welcome
from tests.fixtures.loopback import Call, loopback
from tests.fixtures.pulse import FEED, VIRTUAL_MIC, PulseServer, pulse
from tests.gui.forms import OnLoop, Program, active, choose, controls, name_of, outside, until
from tests.gui.forms import on_loop as on_loop

__all__ = ["pulse"]

KEY = "sk_test_5ecret"
MOST_CLICKS = 6
DEVICES = (InputDevice("builtin", "Built-in Audio", is_default=True), InputDevice("yeti", "Yeti"))


@dataclass
class Room:
    """Stands for a microphone, where only the window is tested: a quiet room, without end."""

    name: str
    dropped: int = 0
    level: Level = field(default_factory=lambda: Level(-60.0, -50.0))
    closed: asyncio.Event = field(default_factory=asyncio.Event)

    async def open(self) -> None:
        """Refuse what is not there."""
        if self.name == "gone":
            raise AudioError("No microphone was found.", todo="Plug one in.", code="no_microphone")

    async def frames(self) -> AsyncIterator[Frame]:
        """One frame, then nothing until it is closed."""
        yield Frame(0, bytes(2 * FRAME_SAMPLES))
        await self.closed.wait()

    async def close(self) -> None:
        """End the frames."""
        self.closed.set()


class Clicks:
    """Presses as a person does, and counts."""

    def __init__(self) -> None:
        self.count = 0

    def press(self, widget: QWidget) -> None:
        """One click in the middle of what can be seen."""
        assert widget.isVisible() and widget.isEnabled()
        self.count += 1
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton)


def opened(program: Program, test: MicrophoneTest | None = None) -> Welcome:
    """The first steps on the screen."""
    made = test or MicrophoneTest(lambda device: Room(device or "Default"))
    window = Welcome(program.dispatch, program.services, made)
    program.window = window
    window.show_state(program.state)
    window.show()
    return window


@pytest.mark.real_audio
def test_the_first_caption_is_a_few_clicks_away(
    pulse: PulseServer, samples: Path, tmp_path: Path, on_loop: OnLoop
) -> None:
    """With a real microphone: silence is said to be silence, a voice is heard, then Start."""

    async def body() -> None:
        program, clicks = Program(tmp_path, AppState(devices=DEVICES)), Clicks()
        test = MicrophoneTest(Microphone)
        settings = with_value(Settings(), "listening.device", VIRTUAL_MIC)
        program.state = replace(program.state, settings=settings)
        window = opened(program, test)
        page = window.microphone
        await until(lambda: test.state.verdict is Verdict.DEAD)
        assert "Not a sound" in page.verdict.text() and page.meter.cells == (0, 0)
        with pulse.playing(samples / "jfk.wav", FEED):
            await until(lambda: test.state.verdict is Verdict.HEARD)
            assert page.verdict.text() == "I hear you." and page.meter.cells[1] > 0
        clicks.press(window.next)
        assert test.state.verdict is Verdict.OFF
        clicks.press(window.next)
        clicks.press(window.next)
        clicks.press(window.look.styles[CaptionStyle.LARGE])
        clicks.press(window.next)
        assert clicks.count <= MOST_CLICKS
        assert program.asked[-2:] == [Open(View.MAIN), Start()]
        assert program.file.read().settings.general.welcomed
        assert program.file.read().settings.captions.style is CaptionStyle.LARGE
        assert not window.isVisible()
        await test.close()
        await program.close()

    on_loop(body)


def test_the_keyboard_alone_leads_through(tmp_path: Path, on_loop: OnLoop) -> None:
    """Return goes on; Space chooses; Shift+Tab finds what stands before the button."""

    async def body() -> None:
        program = Program(tmp_path, AppState(devices=DEVICES))
        window = opened(program)
        await active(window)
        assert window.focusWidget() is window.next
        for step in range(4):
            assert window.step == step
            reached = set()
            for _ in range(40):
                QTest.keyClick(window.focusWidget(), Qt.Key.Key_Tab)
                reached.add(window.focusWidget())
            assert {c for c in controls(window) if c.isEnabled()} <= reached
            window.next.setFocus()
            QTest.keyClick(window.focusWidget(), Qt.Key.Key_Return)
        assert program.asked[-1] == Start()
        await program.close()

    on_loop(body)


def test_what_is_chosen_holds_at_once(tmp_path: Path, on_loop: OnLoop) -> None:
    """Microphone, language, translation and look travel as settings; a step back shows them."""

    async def body() -> None:
        program = Program(tmp_path, AppState(devices=DEVICES))
        window = opened(program)
        choose(window.microphone.picker, "yeti")
        window.next.click()
        window.next.click()
        choose(window.language.language.picker, "ta-IN")
        window.language.translation.switch.click()
        window.next.click()
        assert any("வணக்கம்" in line for line in window.look.preview.lines())
        window.look.size_row.editor.spin.setValue(48)
        window.back.click()
        assert window.step == 2
        settings = program.file.read().settings
        assert settings.listening.device == "yeti" and settings.listening.language == "ta-IN"
        assert settings.listening.translate and not settings.general.welcomed
        assert settings.captions.source.size_px == 48
        assert settings.captions.translation.size_px == 39  # it grew in proportion
        await program.close()

    on_loop(body)


@pytest.mark.parametrize("way", ["skip", "close"])
def test_all_of_it_can_be_skipped(way: str, tmp_path: Path, on_loop: OnLoop) -> None:
    """Nothing is changed but that it was seen, and nothing starts by itself."""

    async def body() -> None:
        program = Program(tmp_path)
        window = opened(program)
        window.skip.click() if way == "skip" else window.close()
        done = with_value(Settings(), "general.welcomed", True)
        assert program.asked == [RefreshDevices(), ChangeSettings(done), Open(View.MAIN)]
        assert not window.isVisible()
        await program.close()

    on_loop(body)


def test_without_a_microphone_there_is_the_sample(tmp_path: Path, on_loop: OnLoop) -> None:
    """Why nothing is heard is said, and the last button plays the sample instead."""

    async def body() -> None:
        program = Program(tmp_path)
        test = MicrophoneTest(lambda device: Room("gone"))
        window = opened(program, test)
        await until(lambda: test.state.verdict is Verdict.FAILED)
        assert "No microphone was found." in window.microphone.verdict.text()
        for _ in range(3):
            window.next.click()
        assert window.next.text() == "Play the sample"
        window.next.click()
        assert program.asked[-1] == StartSample()
        await test.close()
        await program.close()

    on_loop(body)


def test_sarvam_holds_once_there_is_a_key(tmp_path: Path, on_loop: OnLoop) -> None:
    """Choosing it asks for the key; keeping the key tries it at once, and only then it is set."""

    async def welcoming(call: Call) -> None:
        await call.connection.send(json.dumps({"event": "session.begin", "request_id": "r"}))
        await call.connection.wait_closed()

    async def body() -> None:
        async with loopback(welcoming) as (url, calls):
            program = Program(tmp_path)
            settings = with_value(Settings(), "recognition.url", url)
            program.file.write(Settings(), settings)
            program.state = AppState(settings=settings)
            window = opened(program)
            keys = program.services.keys
            window.next.click()
            window.place.sarvam.click()
            await until(lambda: keys.state.source is not None)
            assert window.place.key.isVisible() and window.place.sarvam.isChecked()
            assert program.state.settings.recognition.service is ServiceChoice.LOCAL
            window.place.key.field.setFocus()
            QTest.keyClicks(window.place.key.field, KEY)
            QTest.keyClick(window.place.key.field, Qt.Key.Key_Return)
            assert window.step == 1  # Return keeps the key, and does not leave the page
            await until(lambda: keys.state.trial is Trial.ACCEPTED)
            assert program.file.read().settings.recognition.service is ServiceChoice.SARVAM
            assert len(calls) == 1 and "It works" in window.place.key.outcome.text()
            window.place.local.click()
            assert program.state.settings.recognition.service is ServiceChoice.LOCAL
            assert not window.place.key.isVisible()
            await program.close()

    on_loop(body)


def test_a_missing_model_comes_while_the_steps_are_taken(
    tmp_path: Path, on_loop: OnLoop, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Its size is said before; leaving the page fetches it, and the foot shows how far it is."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))

    async def body() -> None:
        program = Program(tmp_path)
        fetched: list[str] = []
        models = program.services.models

        def fetch(name: str, tell: object, cancelled: object) -> None:
            fetched.append(name)
            while not cancelled():  # type: ignore[operator]
                pass

        models._fetch = fetch
        window = opened(program)
        await until(lambda: bool(models.state.entries))
        window.next.click()
        assert "fetched once: " in window.place.fetch.words.text()
        assert not window.fetch.isVisible()
        window.next.click()
        await until(lambda: bool(fetched))
        assert fetched == ["base"] and window.fetch.isVisible() and window.fetch.bar.isVisible()
        window.fetch.button.click()
        await until(lambda: not models.state.fetching)
        await program.close()

    on_loop(body)


def test_each_step_can_be_used_on_a_small_screen_by_everybody(
    tmp_path: Path, on_loop: OnLoop
) -> None:
    """683 x 350 pixels (1366 x 768 at 200 %): all in reach, all with a name."""

    async def body() -> None:
        program = Program(tmp_path, AppState(devices=DEVICES))
        window = opened(program)
        window.resize(683, 350)
        for _ in range(4):
            await asyncio.sleep(0)
            assert (window.width(), window.height()) == (683, 350)
            for control in controls(window):
                assert name_of(control), control
                assert not outside(control, window), name_of(control)
            if window.step < 3:
                window.next.click()
        assert "4" in window.steps.accessibleName()
        await program.close()

    on_loop(body)


def test_it_begins_anew_when_it_is_opened_again(tmp_path: Path, on_loop: OnLoop) -> None:
    """From the settings, later: the first step again, and the microphone with it."""

    async def body() -> None:
        program = Program(tmp_path)
        test = MicrophoneTest(lambda device: Room(device or "Default"))
        window = opened(program, test)
        window.next.click()
        window.skip.click()
        window.show()
        assert window.step == 0
        await until(lambda: test.state.verdict is Verdict.QUIET)
        window.hide()
        assert test.state.verdict is Verdict.OFF  # whoever hides it is not listened to
        window.show()
        await until(lambda: test.state.verdict is Verdict.QUIET)
        window.close()
        await test.close()
        await program.close()

    on_loop(body)
