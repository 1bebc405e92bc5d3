"""Turns with the recognizer's real server and protocol; sound is coded, the program is a double."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path

import pytest

from livelipi.domain.audio import FRAME_SAMPLES
from livelipi.domain.dictation.contract import Insertion, Program
from livelipi.domain.errors import AudioError
from livelipi.domain.events import Track
from livelipi.domain.settings import DictationSettings, InsertionMethod, Settings
from livelipi.protocol.options import StreamOptions
from livelipi.protocol.realtime_options import Endpointing, RealtimeOptions
from livelipi.runtime import commands as c
from livelipi.runtime.dictation.delivery import Delivery, Outcome
from livelipi.runtime.dictation.journal import Journal
from livelipi.runtime.dictation.service import Dictation
from livelipi.runtime.dictation.state import DictationState, Phase
from livelipi.runtime.state import AppState
from livelipi.session.service import Service
from livelipi.storage.history import History
from tests.fixtures.echo_engine import EchoEngine, echo_recognizer
from tests.fixtures.sources import HandSource

pytestmark = pytest.mark.asyncio

PATIENCE = 20.0
KEY = "key"
PRE_ROLL = TAIL = 15
"""Frames in 0.3 s."""


class EchoPlace:
    """Where the echo is; as the local place, with one protocol."""

    local = True
    manual_turns = True
    label = "Echo"

    def __init__(self, url: str) -> None:
        self._url = url

    async def service(self) -> Service:
        return Service(self._url, KEY)

    def options(
        self, url: str, track: Track, language: str, *, push_to_talk: bool = False
    ) -> tuple[RealtimeOptions | StreamOptions, ...]:
        endpointing = Endpointing.MANUAL if push_to_talk else Endpointing.VAD
        return (RealtimeOptions(url, track, language, endpointing=endpointing),)


@dataclass
class Host:
    """Stands for the controller."""

    state: AppState
    recognizer: EchoPlace


class Page:
    """Stands for the programs on the screen; says what was inserted where."""

    def __init__(self) -> None:
        self.focus = Program("editor", "1")
        self.inserted: list[tuple[str, str]] = []
        self.trouble = ""
        self.undone: list[str] = []
        self.clipboard: list[str] = []

    async def focused(self) -> Program:
        return self.focus

    async def insert(self, text: str, program: Program) -> Insertion:
        await asyncio.sleep(0)
        self.inserted.append((text, program.name))
        method = InsertionMethod.CLIPBOARD if self.trouble else InsertionMethod.PASTE
        return Insertion(method, program, self.trouble)

    async def undo(self, program: Program) -> str:
        self.undone.append(program.name)
        return ""


@dataclass
class Room:
    """Dictation with everything round it, in a test's hand."""

    engine: EchoEngine
    host: Host
    page: Page
    sources: list[HandSource]
    dictation: Dictation
    cues: list[int] = field(default_factory=list)
    seen: list[DictationState] = field(default_factory=list)
    changed: asyncio.Event = field(default_factory=asyncio.Event)
    refuse: AudioError | None = None

    def follow(self, state: DictationState) -> None:
        self.seen.append(state)
        self.changed.set()

    async def until(self, fits: Callable[[DictationState], bool]) -> DictationState:
        """The state, once it fits."""
        async with asyncio.timeout(PATIENCE):
            while not fits(self.dictation.state):
                self.changed.clear()
                await self.changed.wait()
        return self.dictation.state

    async def heard(self) -> None:
        """Everything that was put into the microphone has been taken."""
        source = self.sources[-1]
        async with asyncio.timeout(PATIENCE):
            await source.taken()

    async def speak(self, *values: int, frames: int = 10) -> None:
        """Say words, each for so many frames, and have them heard."""
        for value in values:
            self.sources[-1].speak(frames, value)
        await self.heard()

    def down(self) -> None:
        self.dictation.dispatch(c.DictationDown())

    def up(self) -> None:
        self.dictation.dispatch(c.DictationUp())

    async def turn(self, *values: int) -> DictationState:
        """A whole turn."""
        before = self.dictation.state.turn
        self.down()
        await self.speak(*values)
        self.up()
        await self.speak(1, frames=TAIL + 1)
        return await self.until(lambda s: s.turn == before + 1 and s.phase.over)


@asynccontextmanager
async def room(
    *, history: History | None = None, url: str = "", **settings: object
) -> AsyncIterator[Room]:
    """A running room; ``settings`` are of dictation."""
    engine = EchoEngine()
    async with echo_recognizer(engine, KEY) as address:
        chosen = replace(DictationSettings(double_tap_locks=False), **settings)  # type: ignore[arg-type]
        host = Host(AppState(settings=Settings(dictation=chosen)), EchoPlace(url or address))
        page = Page()
        sources: list[HandSource] = []

        def microphone(device: str) -> HandSource:
            sources.append(HandSource(made.refuse))
            return sources[-1]

        loop = asyncio.get_running_loop()
        journal = Journal(lambda: history, lambda error: None, loop.time)
        delivery = Delivery(page, page.undo, lambda: host.state, page.clipboard.append, journal)
        cues: list[int] = []
        dictation = Dictation(
            host,  # type: ignore[arg-type]
            microphone=microphone,  # type: ignore[arg-type]
            inserter=page,
            delivery=delivery,
            learn=lambda: Outcome(Phase.DONE, message="learnt"),
            sound=lambda: cues.append(1),
        )
        made = Room(engine, host, page, sources, dictation, cues)
        dictation.subscribe(made.follow)
        try:
            yield made
        finally:
            await dictation.close()


async def test_a_turn_is_inserted_where_the_focus_was_when_it_began() -> None:
    """What is said between press and release arrives once, though the focus has moved since."""
    async with room() as r:
        r.down()
        assert r.dictation.state.phase is Phase.LISTENING
        await r.speak(5, 6)
        state = await r.until(lambda s: s.words == "w5 w6")
        assert (state.flowing, state.device) == (True, "Hand microphone")
        r.page.focus = Program("other", "2")
        r.up()
        assert r.dictation.state.phase is Phase.FINISHING
        await r.speak(1, frames=TAIL + 1)
        state = await r.until(lambda s: s.phase is Phase.INSERTED)
        assert (state.words, state.program) == ("w5 w6", "editor")
        assert r.page.inserted == [("w5 w6", "editor")]


async def test_the_moments_before_and_after_the_key_belong_to_the_turn() -> None:
    """0.3 s before the press, where the microphone is kept open, and 0.3 s after the release."""
    async with room(keep_open=True) as r:
        r.dictation.arm(True)
        await asyncio.sleep(0)
        r.sources[0].speak(30, 2)  # long before
        r.sources[0].speak(PRE_ROLL, 3)
        await r.heard()
        r.down()
        assert r.dictation.state.flowing
        await r.speak(4)
        r.up()
        r.sources[0].speak(TAIL, 5)
        r.sources[0].speak(30, 6)  # long after
        await r.until(lambda s: s.phase is Phase.INSERTED)
        assert r.page.inserted == [("w3 w4 w5", "editor")]
        (stream,) = r.engine.streams
        assert stream.counts[3] == PRE_ROLL * FRAME_SAMPLES
        assert stream.counts[5] == TAIL * FRAME_SAMPLES
        assert len(r.sources) == 1 and not r.sources[0].closed


async def test_a_microphone_that_is_not_kept_is_open_for_the_turn_only() -> None:
    """Who does not allow it has no open microphone between turns."""
    async with room(keep_open=False) as r:
        r.dictation.arm(True)
        assert r.sources == []
        await r.turn(5)
        await asyncio.sleep(0)
        await r.turn(6)
        assert [source.closed for source in r.sources] == [True, True]
        assert [text for text, _ in r.page.inserted] == ["w5", " w6"]


async def test_turns_in_quick_succession_stay_in_order() -> None:
    """Five turns begin before the first one's final is there, and are inserted first to last."""
    async with room() as r:
        r.engine.answers = False
        r.engine.expected = 5
        r.dictation.arm(True)
        for value in range(10, 15):
            r.down()
            await r.speak(value)
            r.up()
            await r.speak(1, frames=3)  # a part of the tail
        await r.speak(1, frames=TAIL)
        streams = r.engine.streams
        async with asyncio.timeout(PATIENCE):
            await r.engine.asked.wait()
        for stream in reversed(streams):  # the service answers the other way round
            stream.answer_all()
        await r.until(lambda s: s.turn == 5 and s.phase is Phase.INSERTED)
        said = [text.strip() for text, _ in r.page.inserted]
        assert said == [f"w{value}" for value in range(10, 15)]


async def test_nothing_said_inserts_nothing_and_says_so() -> None:
    """Silence is no text."""
    async with room() as r:
        state = await r.turn(1)
        assert state.phase is Phase.NOTHING and "nothing was inserted" in state.message
        assert r.page.inserted == []


async def test_a_cancelled_turn_is_gone() -> None:
    """Esc while speaking, and while the last words are on their way; the next turn is whole."""
    async with room() as r:
        r.down()
        await r.speak(5)
        r.dictation.dispatch(c.DictationCancel())
        assert r.dictation.state.phase is Phase.CANCELLED
        r.up()
        assert r.dictation.state.phase is Phase.CANCELLED
        r.engine.answers = False
        r.down()
        await asyncio.sleep(0)
        await r.speak(6)
        r.up()
        await r.speak(1, frames=TAIL + 1)
        r.dictation.dispatch(c.DictationCancel())
        r.engine.answers = True
        await asyncio.sleep(0)
        assert (await r.turn(7)).phase is Phase.INSERTED
        assert r.page.inserted == [("w7", "editor")]


async def test_without_a_microphone_the_pill_says_why() -> None:
    """And the next press tries again."""
    async with room() as r:
        r.refuse = AudioError("There is no microphone.", todo="Plug one in.")
        r.down()
        state = await r.until(lambda s: s.phase is Phase.FAILED)
        assert "no microphone" in state.message and "Plug one in" in state.message
        r.up()
        r.refuse = None
        assert (await r.turn(5)).phase is Phase.INSERTED


async def test_a_microphone_that_goes_leaves_what_it_heard() -> None:
    """The words until then are inserted, and the pill says what happened."""
    async with room() as r:
        r.down()
        await r.speak(5)
        r.sources[0].hang_up(AudioError("The microphone is gone."))
        state = await r.until(lambda s: s.phase.over)
        assert r.page.inserted == [("w5", "editor")]
        assert state.message == "The microphone is gone."


async def test_a_service_that_refuses_fails_the_turn_at_once() -> None:
    """Nobody speaks on for nothing."""
    async with room() as r:
        r.host.recognizer.service = _refuse  # type: ignore[method-assign]
        r.down()
        state = await r.until(lambda s: s.phase is Phase.FAILED)
        assert "No key" in state.message
        r.up()
        assert r.page.inserted == []


async def _refuse() -> Service:
    raise AudioError("No key.")


async def test_what_cannot_be_inserted_is_told() -> None:
    """The inserter's own sentence is on the pill."""
    async with room() as r:
        r.page.trouble = "The window is gone; the text is on the clipboard."
        state = await r.turn(5)
        assert (state.phase, state.message) == (Phase.FAILED, r.page.trouble)


async def test_trouble_with_the_turn_before_is_not_lost() -> None:
    """It is shown while the next turn is spoken, and with what became of that."""
    async with room() as r:
        r.engine.answers = False
        r.engine.expected = 1
        r.page.trouble = "The window is gone; the text is on the clipboard."
        r.down()
        await r.speak(5)
        r.up()
        await r.speak(1, frames=TAIL + 1)
        await r.engine.asked.wait()
        r.down()
        await r.speak(6)
        r.engine.streams[0].answer_all()
        await r.until(lambda s: s.message == r.page.trouble and s.phase is Phase.LISTENING)
        trouble, r.page.trouble = r.page.trouble, ""
        r.engine.streams[1].answers = True
        r.up()
        await r.speak(1, frames=TAIL + 1)
        state = await r.until(lambda s: s.phase is Phase.INSERTED)
        assert (state.turn, state.message) == (2, trouble)


async def test_the_last_turn_can_be_inserted_again_and_taken_back() -> None:
    """Again goes where the focus is now; "scratch that" undoes, in the same program only."""
    async with room() as r:
        await r.turn(5)
        r.dictation.dispatch(c.DictationAgain())
        await r.until(lambda s: len(r.page.inserted) == 2 and s.phase is Phase.INSERTED)
        assert r.page.inserted == [("w5", "editor"), ("w5", "editor")]
        state = await r.turn(9)
        assert (state.phase, r.page.undone) == (Phase.DONE, ["editor"])
        state = await r.turn(9)
        assert state.phase is Phase.NOTHING and "no text" in state.message
        await r.turn(5)
        r.page.focus = Program("other", "2")
        assert "another program" in (await r.turn(9)).message
        assert r.page.undone == ["editor"]


async def test_a_double_tap_talks_on_hands_free() -> None:
    """Two taps lock; the next press ends."""
    async with room(double_tap_locks=True) as r:
        r.dictation.follow(r.host.state)
        r.down()
        r.up()
        r.down()
        r.up()
        state = await r.until(lambda s: s.locked)
        assert state.phase is Phase.LISTENING and state.turn == 1
        await r.speak(5)
        r.down()
        r.up()
        await r.speak(1, frames=TAIL + 1)
        await r.until(lambda s: s.phase is Phase.INSERTED)
        assert r.page.inserted == [("w5", "editor")]


async def test_the_sound_comes_once_sound_flows() -> None:
    """Not before: what is said until then would be lost."""
    async with room(sound=True) as r:
        r.down()
        await asyncio.sleep(0)
        assert r.cues == []
        await r.speak(5)
        assert r.cues == [1]


async def test_turns_are_kept_in_a_session_of_their_own(tmp_path: Path) -> None:
    """The history has them under "Dictation", as they were inserted."""
    history = History.open(tmp_path / "history.sqlite3")
    async with room(history=history) as r:
        await r.turn(5)
        await r.turn(6)
    shown = await asyncio.to_thread(history.show)
    assert shown
    session, lines = shown
    assert session.device == "Dictation"
    assert [line.text.strip() for line in lines] == ["w5", "w6"]
    await asyncio.to_thread(history.close)
