"""The reconnect loop on a clock of its own: every fault, any order, and no word lost or doubled.

Real are the session, the conversation, the queue, both protocols at both ends and the captions; the
socket, the recognizer, the clock and chance are the test's.
"""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine
from itertools import pairwise
from typing import Any
from unittest.mock import patch

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
)
from websockets.datastructures import Headers
from websockets.exceptions import InvalidStatus
from websockets.http11 import Response

from livelipi.domain import captions as reducer
from livelipi.domain.audio import Frame, Span, samples_of
from livelipi.domain.captions import Captions, SegmentState
from livelipi.domain.errors import AuthError
from livelipi.domain.events import Final, Interrupted, Lost, Opened, SpeechEvent, Track
from livelipi.protocol.client import SpeechClient
from livelipi.protocol.options import StreamOptions
from livelipi.protocol.realtime_client import RealtimeClient
from livelipi.protocol.realtime_options import Endpointing, RealtimeOptions
from livelipi.protocol.retry import NORMAL, SLOW
from livelipi.protocol.streaming_client import StreamingClient
from livelipi.session import conversation
from livelipi.session.outgoing import OutgoingAudio
from livelipi.session.service import Service as Address
from livelipi.session.speech import LAST_TRIES, SpeechSession
from tests.fixtures.virtual_loop import VirtualLoop
from tests.unit.session.word_service import WORD, Line, Service, word_frame

URL = "ws://127.0.0.1:9"
PATIENCE = 400.0
"""Longer than any script: this service answers late, but it does."""

KEPT = samples_of(20)
"""Audio that is kept here instead of ten minutes, so that it runs over."""

CLOSES = {
    (None, ""): NORMAL,
    (1000, ""): NORMAL,
    (1006, ""): NORMAL,
    (1008, "policy"): NORMAL,
    (1011, "internal error"): NORMAL,
    (1013, "try again later"): NORMAL,
    (4000, "backend unavailable"): NORMAL,
    (1003, "Too many requests"): SLOW,
    (4001, "worker full"): SLOW,
}
REFUSALS: dict[int | type[OSError], float] = {
    503: NORMAL,
    500: NORMAL,
    429: SLOW,
    OSError: NORMAL,
    TimeoutError: NORMAL,
    ConnectionRefusedError: NORMAL,
}


class Reconnecting(RuleBasedStateMachine):
    """Words, pauses and flushes over a line that fails in every way."""

    @initialize(
        kind=st.sampled_from(["streaming", "realtime", "manual"]),
        chance=st.sampled_from([0.0, 0.5, 1.0]),
    )
    def start(self, kind: str, chance: float) -> None:
        """A session, and a service that listens."""
        self.loop = VirtualLoop()
        self.kind, self.chance = kind, chance
        self.events: list[SpeechEvent] = []
        self.captions = Captions()
        self.at = 0
        self.where: dict[int, int] = {}
        """Position of each word that was pushed."""
        self.line: Line | None = None
        self.coming: list[int | type[OSError]] = []
        """How the next handshakes fail."""
        self.fatal = False
        self.auto = True
        self.tries: list[float] = []
        self.failures = 0
        self.opened: float | None = None
        self.asked = 0.0
        self.next_try: float | None = 0.0
        self.patching = patch.object(conversation, "connect", self._connect)
        self.patching.start()
        self.session = self._run_now(self._make())
        self.running = self.loop.create_task(self.session.run())
        self._run(0.0)

    async def _make(self) -> SpeechSession:
        async def service() -> Address:
            return Address(URL, "k")

        session = SpeechSession(
            Track.SOURCE, [self._client], service, self._take, chance=lambda: self.chance
        )
        session._audio = OutgoingAudio(KEPT)
        return session

    def _client(self, url: str, first: int) -> SpeechClient:
        if self.kind == "streaming":
            options = StreamOptions(url, Track.SOURCE, "en-IN", patience=PATIENCE)
            return StreamingClient(options, first_utterance=first)
        manual = Endpointing.MANUAL if self.kind == "manual" else Endpointing.VAD
        realtime = RealtimeOptions(
            url, Track.SOURCE, "en-IN", endpointing=manual, patience=PATIENCE
        )
        return RealtimeClient(realtime, first_utterance=first)

    # The network.

    async def _connect(self, url: str, **_: object) -> Line:
        now = self.loop.time()
        assert not self.fatal
        assert self.next_try is not None
        assert 0 <= now - self.next_try < 0.1
        self.tries.append(now)
        self.opened, self.next_try = None, None
        if self.coming:
            cause = self.coming.pop(0)
            self.asked = REFUSALS[cause]
            if isinstance(cause, int):
                raise InvalidStatus(Response(cause, "", Headers()))
            if cause is TimeoutError:
                await asyncio.sleep(conversation.OPEN_TIMEOUT)
            raise cause
        self.line = Line(Service(url))
        self.line.service.begin()
        return self.line

    def _take(self, event: SpeechEvent) -> None:
        """An event of the session; an interruption waits as long as the rules say."""
        self.events.append(event)
        before, self.captions = self.captions, reducer.reduce(self.captions, event)
        texts = {segment.id: segment.text for segment in self.captions.segments}
        for segment in before.segments:
            if segment.text and segment.state is not SegmentState.GAP:
                assert texts[segment.id].startswith(segment.text)
        now = self.loop.time()
        match event:
            case Opened():
                self.opened, self.asked = now, NORMAL
            case Interrupted(wait=wait):
                if self.opened is not None and now - self.opened >= 5.0:
                    self.failures = 0
                grown = min(10.0, 2.0**self.failures)
                assert wait == max(1.0, self.asked, grown * (0.5 + 0.5 * self.chance))
                self.failures += 1
                self.next_try = now + wait
                self.line = None
            case Final(text=text, span=span):
                words = [int(word[1:]) for word in text.split()]
                if words:  # where it was said is where it was pushed
                    said = self.where[words[0]]
                    assert span.start <= said if self.kind == "manual" else span.start == said
                    assert span.end >= self.where[words[-1]] + WORD
                    assert span.end <= self.at

    # What people do.

    @rule(words=st.integers(1, 25), pause=st.integers(0, 12), skipped=st.integers(0, 2))
    def speak(self, words: int, pause: int, skipped: int) -> None:
        """Some words as they are said, then a pause."""
        if self.running.done():
            return
        self.at += skipped * 1_000
        for number in range(words + pause):
            self._push(number < words)
            self._run(0.1)

    @rule(words=st.integers(1, 120))
    def blurt(self, words: int) -> None:
        """Words from a file, all at once."""
        if self.running.done():
            return
        for _ in range(words):
            self._push(True)
        self._run(0.0)

    def _push(self, word: bool) -> None:
        number = len(self.where) if word else None
        frame: Frame = word_frame(number, self.at)
        if number is not None:
            self.where[number] = self.at
        self.at = frame.end
        self.session.push(frame)

    @rule()
    def flush(self) -> None:
        """A key is released."""
        self.session.flush()
        self._run(0.0)

    @rule(duration=st.sampled_from([0.5, 1.0, 4.0, 6.0, 20.0, 70.0]))
    def wait(self, duration: float) -> None:
        """Time passes."""
        self._run(duration)

    # What the service does.

    @rule(auto=st.booleans())
    def pace(self, auto: bool) -> None:
        """Finals come at once, or when they are told."""
        self.auto = auto
        self._run(0.0)

    @precondition(lambda self: self._alive())
    @rule(count=st.integers(1, 4))
    def answer(self, count: int) -> None:
        """Some finals, in the order of their turns as every service gives them."""
        for _ in range(count):
            if self.line and self.line.service.undecoded:
                self.line.service.answer()
        self._run(0.0)

    @precondition(lambda self: self._alive())
    @rule(tail=st.integers(0, 3))
    def draft(self, tail: int) -> None:
        """A partial."""
        assert self.line
        self.line.service.draft(tail)
        self._run(0.0)

    @precondition(lambda self: self._alive())
    @rule(holding=st.booleans())
    def delay(self, holding: bool) -> None:
        """What the service says takes its time; a break then swallows it."""
        assert self.line
        self.line.holding = holding
        self._run(0.0)

    @precondition(lambda self: self._alive())
    @rule(stalled=st.booleans())
    def stall(self, stalled: bool) -> None:
        """The service reads nothing."""
        assert self.line
        self._run_now(self.line.stall(stalled))
        self._run(0.0)

    @precondition(lambda self: self._alive())
    @rule(close=st.sampled_from(list(CLOSES)))
    def cut(self, close: tuple[int | None, str]) -> None:
        """The line breaks with any cause that may mend itself."""
        assert self.line
        self.asked = CLOSES[close]
        self._run_now(self.line.cut(*close))
        self._run(0.0)

    @rule(causes=st.lists(st.sampled_from(list(REFUSALS)), min_size=1, max_size=4))
    def trouble_ahead(self, causes: list[int | type[OSError]]) -> None:
        """The next handshakes fail."""
        self.coming = causes

    @precondition(lambda self: self._alive() and len(self.where) > 60)
    @rule()
    def key_is_withdrawn(self) -> None:
        """A cause that does not mend itself."""
        assert self.line
        self._run_now(self.line.cut(1008, "Invalid API key"))
        self.fatal = True
        self._run(0.0)
        assert self.running.done()
        assert isinstance(self.running.exception(), AuthError)
        self._run(60.0)

    # The machine's own.

    def _alive(self) -> bool:
        return hasattr(self, "line") and self.line is not None and not self.fatal

    def _run_now(self, coroutine: Coroutine[Any, Any, Any]) -> Any:
        return self.loop.run_until_complete(coroutine)

    def _run(self, duration: float) -> None:
        """Let everybody do what they can, for some seconds."""
        until = self.loop.time() + duration
        while True:
            for _ in range(3):  # an answer may make the client send more
                if self.line and self.auto:
                    while self.line.service.undecoded:
                        self.line.service.answer()
                if self.line:
                    self._run_now(self.line.wake())
                self._run_now(asyncio.sleep(1e-6))
            left = until - self.loop.time()
            if left <= 0:
                return
            self._run_now(asyncio.sleep(min(left, 1.0)))

    @invariant()
    def memory_is_bounded(self) -> None:
        """Whatever the line does."""
        if hasattr(self, "session"):
            assert self.session._audio.unanswered <= KEPT

    @invariant()
    def what_a_connection_hears_is_in_order(self) -> None:
        """What is sent again comes before what is new, each word once on each connection."""
        if hasattr(self, "line") and self.line:
            heard = self.line.service.heard
            assert heard == sorted(set(heard))

    @invariant()
    def nothing_promised_was_taken_back(self) -> None:
        """Until a line breaks, a final continues what was committed."""
        if hasattr(self, "captions") and len(self.tries) == 1:
            assert self.captions.rewrites == 0

    def _lost(self) -> list[Span]:
        return [event.span for event in self.events if isinstance(event, Lost)]

    def teardown(self) -> None:
        """Once the trouble is over, every word is there once and in order, or told as lost."""
        if not hasattr(self, "loop"):
            return
        try:
            if not self.fatal:
                self._end_well()
            self._check_words()
        finally:
            self.patching.stop()
            self.running.cancel()
            self._run_now(asyncio.gather(self.running, return_exceptions=True))
            self.loop.close()

    def _end_well(self) -> None:
        self.coming, self.auto = [], True
        if self.line:
            self.line.holding = False
            self._run_now(self.line.stall(False))
        self._run(SLOW + 1.0)
        self.session.finish()
        self._run(LAST_TRIES + 10.0)
        assert self.running.done()
        self.running.result()

    def _check_words(self) -> None:
        lost = self._lost()
        assert all(one.end <= later.start for one, later in pairwise(lost))
        captions = reducer.close(self.captions)
        gaps = [s.span for s in captions.segments if s.state is SegmentState.GAP]
        assert sum(s.end - s.start for s in gaps) >= sum(s.end - s.start for s in lost)
        shown = [
            int(word[1:])
            for segment in captions.segments
            if segment.state is not SegmentState.GAP
            for word in segment.text.split()
            if word != "hm"
        ]
        missing = set(self.where) - set(shown)
        if self.fatal:
            return
        for word in missing:
            at = self.where[word]
            assert any(span.overlap(Span(at, at + WORD)) for span in lost), word
        if not lost:
            assert shown == sorted(set(shown))


Reconnecting.TestCase.settings = settings(max_examples=40, stateful_step_count=25, deadline=None)
TestReconnecting = Reconnecting.TestCase
