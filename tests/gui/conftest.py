"""States for the window, hand-made and from the caption reducer, and a window to show them in."""

from __future__ import annotations

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from collections.abc import Iterator
from dataclasses import dataclass, field, replace

import pytest
from pytestqt.qtbot import QtBot

from livelipi.domain.audio import Span
from livelipi.domain.captions import Captions, Segment, SegmentState
from livelipi.domain.devices import InputDevice
from livelipi.domain.languages import Capabilities, Support
from livelipi.runtime.commands import Command
from livelipi.runtime.state import AppState, Connection, Voice
from livelipi.ui.window import CaptionWindow

BASE = Capabilities(
    model="Whisper base",
    languages={"en-IN": Support.GOOD, "hi-IN": Support.ROMANISED, "ur-IN": Support.ROUGH},
    translation=Support.ROUGH,
    detects=True,
)
DEVICES = (
    InputDevice("in.builtin", "Built-in Audio", is_default=True),
    InputDevice("out.monitor", "Monitor of Built-in Audio", is_monitor=True),
    InputDevice("in.yeti", "Yeti Stereo Microphone"),
)


def segment(
    number: int,
    text: str = "",
    state: SegmentState = SegmentState.FINAL,
    translation: str | None = None,
    language: str | None = "en-IN",
    tail: str = "",
) -> Segment:
    """A caption that was said ``number`` seconds after the start."""
    at = Span(number * 16_000, number * 16_000 + 8_000)
    return Segment(number, number, state, at, text, language, translation, tail)


def captions(*segments: Segment) -> Captions:
    """Captions of these segments."""
    return Captions(segments, next_id=len(segments) + 1)


@pytest.fixture
def ready() -> AppState:
    """The recognizer is warm and nobody pressed Start."""
    return AppState(
        connection=Connection.READY,
        place="This computer · Whisper base",
        capabilities=BASE,
        devices=DEVICES,
    )


@pytest.fixture
def live(ready: AppState) -> AppState:
    """The microphone is heard."""
    return replace(
        ready,
        connection=Connection.LIVE,
        running=True,
        voice=Voice.SILENCE,
        device_name="Built-in Audio",
    )


@dataclass
class Harness:
    """A window, what it asked for, and a way to show it a state now."""

    window: CaptionWindow
    commands: list[Command]
    closings: list[str] = field(default_factory=list)

    def show(self, state: AppState) -> None:
        """Draw a state without waiting for the next picture."""
        self.window._draw(state)

    def taken(self) -> list[Command]:
        """What was asked for since the last call."""
        taken, self.commands[:] = list(self.commands), []
        return taken


@pytest.fixture
def harness(qtbot: QtBot) -> Iterator[Harness]:
    """A window on screen, without animations."""
    commands: list[Command] = []
    window = CaptionWindow(commands.append)
    made = Harness(window, commands)
    window.on_close = lambda: made.closings.append("closed")
    window.captions.set_animated(False)
    qtbot.addWidget(window)
    window.show()
    qtbot.waitExposed(window)
    yield made
