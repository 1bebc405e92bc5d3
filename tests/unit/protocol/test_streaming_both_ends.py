"""Our streaming client against our streaming server, in any order of things."""

from __future__ import annotations

from urllib.parse import urlsplit

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, precondition, rule

from livelipi.domain import captions as reducer
from livelipi.domain.audio import Frame
from livelipi.domain.captions import Captions
from livelipi.domain.events import Failed, Final, Notice, SpeechEnded, SpeechStarted, Track
from livelipi.protocol.options import Endpoint, StreamOptions
from livelipi.protocol.query import ServerOptions, parse_query
from livelipi.protocol.replies import Answer, Replies
from livelipi.protocol.retry import Retry
from livelipi.protocol.streaming_client import StreamingClient
from livelipi.protocol.streaming_server import FlushRequested, StreamingServer
from livelipi.protocol.wav import Audio

ORIGIN = 5_000
FRAME = 800
WORD = 2_400
"""Samples of one word; the scripted recognizer hears the words w0 w1 w2 … without end."""


class BothEnds(RuleBasedStateMachine):
    """Audio, flushes, delays, the end and a cut; each segment is closed by a flush."""

    @initialize(endpoint=st.sampled_from(Endpoint))
    def open(self, endpoint: Endpoint) -> None:
        """A client meets the server that understood its address."""
        self.client = StreamingClient(
            StreamOptions(
                "ws://127.0.0.1:9", Track.SOURCE, "en-IN", endpoint=endpoint, patience=1e6
            ),
            origin=ORIGIN,
        )
        parts = urlsplit(self.client.connect("k").url)
        asked = parse_query(parts.path, parts.query)
        assert isinstance(asked, ServerOptions)
        self.server = StreamingServer(asked)
        self.replies = Replies(asked, "r")
        self.to_server: list[str] = []
        self.to_client: list[str] = []
        self.captions = Captions()
        self.finals: dict[int, str] = {}
        self.position = ORIGIN
        self.clock = 0.0
        self.heard = 0
        self.start: int | None = None
        self.segment = -1
        self.undecoded: list[Answer] = []
        self.flushes: list[int] = []
        self.ended = False
        self.cut_off = False
        self.client.receive_open()

    @precondition(lambda self: not self.ended and not self.cut_off)
    @rule(frames=st.integers(1, 30), skipped=st.integers(0, 3))
    def talk(self, frames: int, skipped: int) -> None:
        """Some audio, after a stretch that was left out."""
        self.position += skipped * FRAME
        for _ in range(frames):
            self.client.push_audio(Frame(self.position, b"\1\0" * FRAME))
            self.position += FRAME

    @precondition(lambda self: not self.ended and not self.cut_off)
    @rule()
    def flush(self) -> None:
        """A key is released."""
        self.client.flush()

    @precondition(lambda self: not self.ended and not self.cut_off)
    @rule()
    def end(self) -> None:
        """No more audio."""
        self.client.end()
        self.ended = True

    @precondition(lambda self: not self.cut_off and self.clock < 12)
    @rule(tenths=st.integers(0, 20))
    def wait(self, tenths: int) -> None:
        """Time passes, too little for a keepalive: silence is words to this recognizer."""
        self.clock += tenths / 10
        self.client.tick(self.clock)

    @rule(most=st.integers(1, 20))
    def deliver_to_server(self, most: int) -> None:
        """Some of what the client sent arrives."""
        self.to_server += self.client.outgoing()
        for message in self.to_server[:most]:
            for action in self.server.receive(message):
                self._act(action)
        del self.to_server[:most]

    @rule(most=st.integers(1, 20))
    def deliver_to_client(self, most: int) -> None:
        """Some of what the server sent arrives."""
        for message in self.to_client[:most]:
            self.client.receive(message)
        del self.to_client[:most]
        self._take_events()

    @precondition(lambda self: not self.cut_off)
    @rule()
    def cut(self) -> None:
        """The line breaks."""
        self.client.receive_close(None, "")
        self.cut_off = True
        assert self.client.failure is not None
        assert isinstance(self.client.retry_policy(self.client.failure), Retry)
        assert self.client.outgoing() == []
        assert self.client.next_deadline() is None

    @precondition(lambda self: self.undecoded)
    @rule()
    def decode(self) -> None:
        """The oldest segment gets its text."""
        self.to_client += self.replies.final(self.undecoded.pop(0))
        self._settle()

    def _act(self, action: object) -> None:
        match action:
            case Audio(data=data):
                if self.start is None:
                    self.segment += 1
                    self.start = self.heard
                    self.to_client += self.replies.started(self.start, float(self.segment))
                self.heard += len(data) // 2
            case FlushRequested():
                # The recognizer's connection says so before the stream ends the segment.
                self.replies.flush_asked(wanted=True)
                self._close_segment()
                self.flushes.append(self.segment)
            case _:
                raise AssertionError(action)
        self._settle()

    def _close_segment(self) -> None:
        if self.start is None:
            return
        words = " ".join(f"w{n}" for n in range(self.start // WORD, -(-self.heard // WORD)))
        self.undecoded.append(Answer(self.segment, words, self.start, self.heard, "en"))
        self.to_client += self.replies.ended(self.segment, self.heard, float(self.segment))
        self.start = None

    def _settle(self) -> None:
        while self.flushes and not (
            self.undecoded and self.undecoded[0].segment <= self.flushes[0]
        ):
            self.flushes.pop(0)
            self.to_client += self.replies.flushed(self.heard)

    def _take_events(self) -> None:
        for event in self.client.events():
            assert not isinstance(event, Failed)
            if isinstance(event, Notice):
                assert event.code == "empty"  # the second of two flushes had nothing to answer
            if isinstance(event, SpeechStarted | SpeechEnded):
                assert ORIGIN <= event.at <= self.position
            if isinstance(event, Final):
                assert event.utterance not in self.finals
                assert ORIGIN <= event.span.start <= event.span.end <= self.position
                self.finals[event.utterance] = event.text
            self.captions = reducer.reduce(self.captions, event)

    def teardown(self) -> None:
        """Left alone, every word that was said is in a final, once and in order."""
        if not hasattr(self, "client") or self.cut_off:
            return
        if not self.ended:
            self.end()
        while True:
            self.deliver_to_client(1_000)
            self.deliver_to_server(1_000)
            if self.undecoded:
                self.decode()
            elif not self.to_client and not self.to_server:
                break
        assert not self.client.awaiting
        said = [int(word[1:]) for text in self.finals.values() for word in text.split()]
        assert list(self.finals) == sorted(self.finals)
        assert said == sorted(said)
        assert sorted(set(said)) == list(range(-(-self.heard // WORD)))


BothEnds.TestCase.settings = settings(max_examples=120, stateful_step_count=40, deadline=None)
TestBothEnds = BothEnds.TestCase
