"""Hundreds of faults on real sockets over continuous speech: each word once, in order.

People speak in a code that is heard without a model (tests/fixtures/coded_speech.py) to the whole
program but its window: controller, sessions, protocols, over a line that things go wrong on, to the
recognizer's own server. Time is real; only the waits between two tries and the limits after which
a dead line is noticed are shortened, so that half a minute holds hundreds of faults.

``LIVELIPI_FAULT_SEED`` sets the seed that a run printed.
"""

from __future__ import annotations

import asyncio
import random
import sys
from collections import Counter
from collections.abc import AsyncIterator, Callable
from contextlib import AsyncExitStack, asynccontextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import cast
from urllib.parse import urlsplit

import psutil
import pytest

from livelipi.domain import backoff
from livelipi.domain.captions import SegmentState
from livelipi.domain.languages import SARVAM, Capabilities
from livelipi.protocol import retry
from livelipi.protocol.realtime_options import REALTIME_PATH
from livelipi.recognizer.engine import Engine
from livelipi.recognizer.server import RecognizerServer, bind
from livelipi.runtime import local_recognizer
from livelipi.runtime.commands import PttDown, PttUp, Start
from livelipi.runtime.controller import Controller
from livelipi.runtime.local_recognizer import LocalRecognizer
from livelipi.runtime.places import Place, Sarvam, ThisComputer
from livelipi.runtime.state import AppState, Connection, Severity
from livelipi.session import conversation, pulse
from livelipi.session.service import Service
from tests.fixtures import coded_recognizer
from tests.fixtures.coded_speech import CodedEngine, Speaker, Talk
from tests.fixtures.fault_seed import fault_seed
from tests.fixtures.faulty_line import NO_ACCESS, Fault, FaultyLine, faulty_line

__all__ = ["fault_seed"]

KEY = "key-of-the-tests"
LENGTH = 70.0
"""Seconds that each person speaks at most: until enough has gone wrong, which takes twenty on a
computer with nothing else to do."""

LEAST_FAULTS = 300

KINDS = (
    "realtime",
    "realtime held",
    "realtime translated",
    "streaming",
    "streaming held",
    "nearby translated",
    "killed translated",
)
"""How people speak and are heard: live or sentence by sentence, with the key held or not, in one
language or two."""

TRANSLATE_PATH = "/speech-to-text-translate/ws"

ONLY_STREAMING = frozenset({REALTIME_PATH})
"""Paths that an account without the realtime endpoint may not use."""

LIFE = (1.5, 4.0)
"""Seconds between two deaths of a recognizer."""

LEAST_KILLS = 12

GROWTH = 64 << 20
"""Bytes that memory may grow by after the first third of the faults."""


class Nearby(ThisComputer):
    """The recognizer on this computer, which somebody else has started."""

    def __init__(self, url: str) -> None:
        super().__init__("base")
        self._url = url

    async def prepare(self) -> Capabilities:
        """It is ready."""
        return SARVAM

    async def service(self) -> Service:
        """At the address that was given."""
        return Service(self._url, KEY)


class Killed(ThisComputer):
    """The recognizer as a process of its own, over a line, that dies again and again.

    Args:
        line: Carries to wherever the process answers.
        chance: Decides when it dies.
    """

    def __init__(self, line: FaultyLine, chance: random.Random) -> None:
        super().__init__("base")
        self._recognizer = LocalRecognizer("base", program=("-m", coded_recognizer.__name__))
        self._line = line
        self._chance = chance
        self.kills = 0

    async def service(self) -> Service:
        """Where the line begins, and the key of the process at its other end."""
        there = await self._recognizer.service()
        self._line.target = urlsplit(there.url).port or 0
        return Service(self._line.url, there.key)

    async def die(self) -> None:
        """Kill -9, as long as anything goes wrong, at any moment of its life."""
        while not self._line.calm:
            await asyncio.sleep(self._chance.uniform(*LIFE))
            process = self._recognizer._process
            if process and process.returncode is None and not self._line.calm:
                process.kill()
                self.kills += 1


@dataclass
class Person:
    """Somebody who speaks, and the program that listens."""

    kind: str
    talk: Talk
    line: FaultyLine
    controller: Controller
    place: Place
    errors: list[str] = field(default_factory=list)
    warnings: list[str] = field(default_factory=list)
    heard: asyncio.Event = field(default_factory=asyncio.Event)
    """The first sentence is captioned."""

    async def speak(self) -> None:
        """Say everything; returns when all of it is captioned or given up."""
        controller = self.controller
        ended = asyncio.Event()
        started = False

        def follow(state: AppState) -> None:
            nonlocal started
            if state.message and state.message.severity is Severity.ERROR:
                self.errors.append(state.message.text)
            elif state.message:
                self.warnings.append(state.message.text)
            if any(segment.settled for segment in state.captions.segments):
                self.heard.set()
            started = started or state.running
            if started and not state.running:
                ended.set()

        controller.subscribe(follow)
        await controller.warm_up()
        controller.dispatch(Start())
        await ended.wait()
        await controller.close()


def words(person: Person, *, translated: bool = False) -> list[str]:
    """What is captioned, in the order on the screen; losses are no words."""
    segments = [
        segment
        for segment in person.controller.state.captions.segments
        if segment.state is not SegmentState.GAP
    ]
    texts = [(s.translation or "") if translated else s.text for s in segments]
    return " ".join(texts).split()


@asynccontextmanager
async def recognizer() -> AsyncIterator[int]:
    """The recognizer's own server with an ear for the code; yields its port."""
    taken = bind("127.0.0.1", 0)
    engine = CodedEngine()
    async with RecognizerServer(taken, cast("Engine", engine), SARVAM, KEY):
        yield taken.getsockname()[1]
    engine.close()


async def a_day_of_faults(seed: int) -> None:
    """Everybody speaks at once, and everything goes wrong that can."""
    random.seed(seed)  # the sessions' own jitter
    async with recognizer() as port, AsyncExitStack() as stack:
        people = []
        for number, kind in enumerate(KINDS * 3):
            chance = random.Random(f"{seed} {number}")
            refuses = ONLY_STREAMING if "streaming" in kind else frozenset()
            line = await stack.enter_async_context(faulty_line(port, chance, refuses=refuses))
            talk = Talk(chance, LENGTH, longest=15)
            place: Place = Sarvam(KEY, line.url)
            if "killed" in kind:
                place = Killed(line, chance)
            elif "nearby" in kind:
                place = Nearby(line.url)
            people.append(Person(kind, talk, line, _program(place, talk, kind), place))
        async with asyncio.TaskGroup() as group:
            for person in people:
                group.create_task(person.speak())
                if isinstance(person.place, Killed):
                    group.create_task(person.place.die())
            group.create_task(_until_enough(people))
    _judge(people)


def _program(place: Place, talk: Talk, kind: str = "") -> Controller:
    def edge(begins: bool) -> None:
        controller.dispatch(PttDown() if begins else PttUp())

    held = "held" in kind
    controller = Controller(
        place,
        microphone=lambda device: Speaker(talk, edge) if held else Speaker(talk),
        sample=lambda: Speaker(talk),
        list_devices=lambda: (),
        make_place=lambda settings: place,
        initial=AppState(language="en-IN", translate="translated" in kind, ptt=held),
    )
    return controller


async def _until_enough(people: list[Person]) -> None:
    """Let the last sentence be the last once enough has gone wrong, and drain over good lines.

    Memory does not grow with what goes wrong.
    """
    process = psutil.Process()
    before = 0
    with suppress(TimeoutError):
        async with asyncio.timeout(LENGTH - 10):
            while not _enough(people):
                await asyncio.sleep(0.1)
                if not before and _faults(people).total() >= LEAST_FAULTS // 3:
                    before = process.memory_info().rss
    assert process.memory_info().rss - before < GROWTH
    for person in people:
        person.talk.over = True
        person.line.rest()


def _enough(people: list[Person]) -> bool:
    faults = _faults(people)
    often = faults.total() >= LEAST_FAULTS and _kills(people) >= LEAST_KILLS
    return often and set(faults) == set(Fault)


def _faults(people: list[Person]) -> Counter[Fault]:
    return sum((person.line.done for person in people), Counter())


def _kills(people: list[Person]) -> int:
    return sum(person.place.kills for person in people if isinstance(person.place, Killed))


def _judge(people: list[Person]) -> None:
    faults = _faults(people)
    sys.stdout.write(f"{faults.total()} faults: {faults}; {_kills(people)} kills\n")
    for person in people:
        captions = person.controller.state.captions
        assert not person.errors
        assert words(person) == person.talk.text()
        assert all(s.state is SegmentState.FINAL for s in captions.segments)
        assert not captions.rewrites
        if person.controller.state.translate:
            assert words(person, translated=True) == person.talk.text(translated=True)
    assert _enough(people), faults


@pytest.fixture
def brisk(monkeypatch: pytest.MonkeyPatch) -> None:
    """Tries come soon after each other, and a dead line is noticed in seconds."""
    for module, name, length in (
        (backoff, "FLOOR", 0.1),
        (backoff, "CEILING", 0.8),
        (retry, "NORMAL", 0.1),
        (retry, "SLOW", 2.0),
        (pulse, "LIMIT", 3.0),
        (conversation, "LAST_LIMIT", 3.0),
        (conversation, "EVERY", 0.5),
        (conversation, "LOOK", 0.3),
        (local_recognizer, "QUICK", 0.0),
    ):
        monkeypatch.setattr(module, name, length)
    monkeypatch.chdir(Path(__file__).parents[3])  # where the recognizer's double is found


@pytest.mark.slow
@pytest.mark.logs_warnings
@pytest.mark.usefixtures("brisk")
@pytest.mark.asyncio
async def test_every_word_appears_once_and_in_order_whatever_goes_wrong(
    fault_seed: int,
) -> None:
    """Three hundred faults and more cost no word, double none, and move none."""
    await a_day_of_faults(fault_seed)


PERMANENT: dict[str, Callable[[FaultyLine], None]] = {
    "1008 for a key": lambda line: line.hang_up(1008, "invalid api key"),
    "4000": lambda line: line.hang_up(4000, "unsupported language"),
    "403": lambda line: _cut_and_refuse(line, *NO_ACCESS),
    "429 for a quota": lambda line: _cut_and_refuse(
        line, "429 Too Many Requests", "insufficient_quota_error"
    ),
}
"""What cannot mend itself (wire-protocol 1.4, 1.7 and 7)."""


def _cut_and_refuse(line: FaultyLine, status: str, code: str) -> None:
    line.refusal = status, code
    line.hang_up(1011, "restart")


async def a_bad_day(cause: str, seed: int) -> None:
    """Somebody speaks until something happens that is for good."""
    chance = random.Random(f"{cause} {seed}")
    async with recognizer() as port, faulty_line(port, chance, refuses=ONLY_STREAMING) as line:
        line.rest()
        talk = Talk(chance, 10.0, longest=5)
        place = Sarvam(KEY, line.url)
        person = Person("", talk, line, _program(place, talk), place)
        async with asyncio.TaskGroup() as group:
            group.create_task(person.speak())
            await person.heard.wait()
            await asyncio.sleep(0.5)
            PERMANENT[cause](line)
    state = person.controller.state
    assert len(person.errors) >= 1 and state.connection is Connection.FAILED
    assert state.message and state.message.kept
    kept = words(person)
    assert kept and kept == talk.text()[: len(kept)]
    assert not state.captions.unsettled


@pytest.mark.parametrize("cause", PERMANENT)
@pytest.mark.usefixtures("brisk")
@pytest.mark.asyncio
async def test_what_cannot_mend_itself_is_said_and_the_words_so_far_stay(
    cause: str, fault_seed: int
) -> None:
    """No storm of tries: the session ends with an error that says what was kept."""
    await a_bad_day(cause, fault_seed)


async def a_day_without_translation(seed: int) -> None:
    """Somebody wants English too, which this account may not have."""
    chance = random.Random(seed)
    refuses = frozenset({TRANSLATE_PATH})
    async with recognizer() as port, faulty_line(port, chance, refuses=refuses) as line:
        line.rest()
        talk = Talk(chance, 2.0)
        place = Sarvam(KEY, line.url)
        person = Person("", talk, line, _program(place, talk, "translated"), place)
        await person.speak()
    assert not person.errors
    assert any(text.startswith("The translation stopped") for text in person.warnings)
    assert words(person) == talk.text() and not words(person, translated=True)


@pytest.mark.usefixtures("brisk")
@pytest.mark.asyncio
async def test_a_translation_that_ends_for_good_is_said_and_captions_go_on(fault_seed: int) -> None:
    """One of two texts fails on its own."""
    await a_day_without_translation(fault_seed)
