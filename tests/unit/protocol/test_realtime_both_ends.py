"""Our realtime client against our realtime server, in any order of things, and against anything."""

from __future__ import annotations

import json
from urllib.parse import urlsplit

from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
)

from livelipi.domain import captions as reducer
from livelipi.domain.audio import Frame
from livelipi.domain.captions import Captions
from livelipi.domain.events import Failed, Final, Notice, Partial, SpeechEnded, SpeechStarted, Track
from livelipi.protocol.realtime_client import RealtimeClient
from livelipi.protocol.realtime_options import Endpointing, RealtimeOptions
from livelipi.protocol.realtime_replies import RealtimeReplies
from livelipi.protocol.realtime_server import Ping, RealtimeServer, TurnBegun, TurnEnded, Update
from livelipi.protocol.realtime_settings import RealtimeSettings, parse_realtime_query
from livelipi.protocol.replies import Answer
from livelipi.protocol.retry import Retry
from livelipi.protocol.streaming_server import EndOfStream, FlushRequested
from livelipi.protocol.wav import Audio
from tests.unit.protocol.test_both_ends import JSON

ORIGIN = 5_000
FRAME = 800
WORD = 2_400
"""Samples of one word; the scripted recognizer hears the words w0 w1 w2 … without end."""


class Recognizer:
    """Stands for the engine behind the server: one word each ``WORD`` samples, all of it speech.

    A segment opens with the first sample after the last one closed; a flush closes it. Finals are
    handed out when a test says so, as decodes take their time.
    """

    def __init__(self) -> None:
        self.heard = 0
        self.start: int | None = None
        self.segment = -1
        self.sure = 0
        self.undecoded: list[Answer] = []

    def words(self, end: int) -> str:
        """What was said in the open segment up to a sample."""
        assert self.start is not None
        return " ".join(f"w{n}" for n in range(self.start // WORD, -(-end // WORD)))


class BothEnds(RuleBasedStateMachine):
    """Audio, flushes, updates, delays, the end and a cut, in any order."""

    @initialize(manual=st.booleans())
    def open(self, manual: bool) -> None:
        """A client meets the server that understood its address."""
        endpointing = Endpointing.MANUAL if manual else Endpointing.VAD
        self.client = RealtimeClient(
            RealtimeOptions(
                "ws://127.0.0.1:9", Track.SOURCE, "en-IN", endpointing=endpointing, patience=1e6
            ),
            origin=ORIGIN,
        )
        asked = parse_realtime_query(urlsplit(self.client.connect("k").url).query)
        assert isinstance(asked, RealtimeSettings)
        self.server = RealtimeServer(asked)
        self.replies = RealtimeReplies(asked, "r")
        self.recognizer = Recognizer()
        self.to_server: list[str] = []
        self.to_client: list[str] = []
        self.updates: list[Update] = []
        self.flushes: list[tuple[int, bool]] = []
        self.captions = Captions()
        self.finals: dict[int, str] = {}
        self.position = ORIGIN
        self.clock = 0.0
        self.ended = False
        self.end_received = False
        self.end_sent = False
        self.begun = False
        self.cut_off = False
        self.client.receive_open()

    # The client's side.

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
        """A key is released, or somebody wants the text now."""
        self.client.flush()

    @precondition(lambda self: not self.ended and not self.cut_off)
    @rule(language=st.sampled_from(["hi-IN", "en-IN"]))
    def update(self, language: str) -> None:
        """Another language."""
        self.client.update(language=language)

    @precondition(lambda self: not self.ended and not self.cut_off)
    @rule()
    def end(self) -> None:
        """No more audio."""
        self.client.end()
        self.ended = True

    @precondition(lambda self: not self.cut_off and (self.client.ready or self.clock < 8))
    @rule(seconds=st.integers(0, 9))
    def wait(self, seconds: int) -> None:
        """Time passes, less than the client's patience."""
        self.clock += seconds / (1 if self.client.ready else 10)
        self.client.tick(self.clock)

    # The line.

    @precondition(lambda self: not self.cut_off and not self.begun)
    @rule()
    def begin(self) -> None:
        """The server lets the session begin."""
        assert self.client.outgoing() == []
        self.begun = True
        self.to_client += self.replies.begin()

    @precondition(lambda self: self.begun)
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
        """The line breaks; nothing more may come of the client but what was on its way."""
        self.client.receive_close(None, "")
        self.cut_off = True
        assert self.client.failure is not None
        assert isinstance(self.client.retry_policy(self.client.failure), Retry)
        assert self.client.outgoing() == []
        assert self.client.next_deadline() is None
        self.captions = reducer.close(self.captions)

    # The server's side.

    @precondition(lambda self: self.recognizer.undecoded)
    @rule()
    def decode(self) -> None:
        """The oldest segment gets its text."""
        answer = self.recognizer.undecoded.pop(0)
        self.to_client += self.replies.final(answer)
        self._settle()

    @precondition(lambda self: self.recognizer.start is not None)
    @rule(tail=st.integers(0, 3))
    def draft(self, tail: int) -> None:
        """A partial of the open segment; its last words are not committed and may be wrong."""
        recognizer = self.recognizer
        words = recognizer.words(recognizer.heard).split()
        recognizer.sure = max(recognizer.sure, len(words) - tail)
        sure = words[: recognizer.sure]
        committed = " ".join(sure)
        text = " ".join([*sure, *["hm"] * (len(words) - len(sure))])
        self.to_client += self.replies.partial(
            recognizer.segment, text, len(committed), recognizer.heard
        )

    def _act(self, action: object) -> None:
        recognizer = self.recognizer
        match action:
            case Audio(data=data):
                if recognizer.start is None:
                    if self.replies.settings.manual:
                        assert self.replies.turn_open  # our client says when somebody speaks
                    recognizer.segment += 1
                    recognizer.start = recognizer.heard
                    recognizer.sure = 0
                    self.to_client += self.replies.started(recognizer.segment, recognizer.start)
                recognizer.heard += len(data) // 2
            case TurnBegun():
                self.replies.turn_begun(recognizer.heard)
            case TurnEnded() | FlushRequested() | EndOfStream():
                self._close_segment()
                self.end_received = isinstance(action, EndOfStream)
            case Ping():
                self.to_client += self.replies.pong()
            case Update():
                self.updates.append(action)
            case _:
                raise AssertionError(action)
        self._settle()

    def _close_segment(self) -> None:
        recognizer = self.recognizer
        if recognizer.start is not None:
            text = recognizer.words(recognizer.heard)
            self.to_client += self.replies.ended(recognizer.segment, recognizer.heard)
            recognizer.undecoded.append(
                Answer(recognizer.segment, text, recognizer.start, recognizer.heard, "en")
            )
            recognizer.start = None
        self.flushes.append((recognizer.segment, self.replies.turn_ended(recognizer.heard)))

    def _settle(self) -> None:
        """What waits for decodes or for a boundary."""
        pending = self.recognizer.undecoded
        while self.flushes and (not pending or self.flushes[0][0] < pending[0].segment):
            if self.flushes.pop(0)[1]:
                self.to_client += self.replies.turn_answered()
        if self.recognizer.start is None and not self.replies.turn_open:
            for change in self.updates:
                self.replies.settings = change.settings
                self.to_client += self.replies.updated(change.names)
            self.updates.clear()
        if self.end_received and not self.flushes and not pending and not self.end_sent:
            self.end_sent = True
            self.to_client += self.replies.end(self.clock, self.recognizer.heard)

    def _take_events(self) -> None:
        for event in self.client.events():
            assert not isinstance(event, Failed)
            if isinstance(event, Notice):
                assert event.code == "unanswered"
            if isinstance(event, SpeechStarted | SpeechEnded | Partial):
                assert ORIGIN <= event.at <= self.position
            if isinstance(event, Final):
                assert event.utterance not in self.finals
                assert ORIGIN <= event.span.start <= event.span.end <= self.position
                self.finals[event.utterance] = event.text
            self.captions = reducer.reduce(self.captions, event)

    @invariant()
    def nothing_committed_was_rewritten(self) -> None:
        """The final always continues what was committed before it."""
        if hasattr(self, "captions"):
            assert self.captions.rewrites == 0

    def teardown(self) -> None:
        """Left alone, every word that was said is in a final, once and in order."""
        if not hasattr(self, "client") or self.cut_off:
            return
        if not self.begun:
            self.begin()
        if not self.ended:
            self.end()
        while True:
            self.deliver_to_client(1_000)
            self.deliver_to_server(1_000)
            if self.recognizer.undecoded:
                self.decode()
            elif not self.to_client and not self.to_server:
                break
        assert not self.client.awaiting
        said = [int(word[1:]) for text in self.finals.values() for word in text.split()]
        assert list(self.finals) == sorted(self.finals)
        assert sorted(set(said)) == list(range(-(-self.recognizer.heard // WORD)))
        assert said == sorted(said)
        assert not reducer.close(self.captions).unsettled


BothEnds.TestCase.settings = settings(max_examples=120, stateful_step_count=40, deadline=None)
TestBothEnds = BothEnds.TestCase


def test_words_behind_a_pause_are_not_committed_before_those_in_front_of_it() -> None:
    """A held key may span a pause; whichever part is decoded first, committed words stand."""
    replies = RealtimeReplies(RealtimeSettings(endpointing=Endpointing.MANUAL), "r")
    replies.turn_begun(0)
    for segment in (0, 1):
        replies.started(segment, segment * 16_000)
    said = replies.partial(0, "one two", 7, 9_000)
    said += replies.partial(1, "five", 4, 20_000)
    said += replies.final(Answer(0, "one two three four", 0, 16_000))
    said += replies.final(Answer(1, "five six", 16_000, 32_000))
    partials = [json.loads(message) for message in said]
    shown = [(p["text"], p["text"][: p["committed_chars"]]) for p in partials]
    assert shown == [
        ("one two", "one two"),
        ("one two five", "one two"),
        ("one two three four five", "one two three four five"),
        ("one two three four five six", "one two three four five six"),
    ]


EVENTS = st.sampled_from(
    [
        "session.begin",
        "session.end",
        "vad.speech_start",
        "vad.speech_end",
        "transcript.partial",
        "transcript.final",
        "config.updated",
        "config.update",
        "error",
        "audio_input",
        "speech_start",
        "speech_end",
        "flush",
        "ping",
        "end",
    ]
)
FIELDS = st.dictionaries(
    st.sampled_from(
        [
            "utterance_idx",
            "text",
            "committed_chars",
            "start_s",
            "end_s",
            "language",
            "language_confidence",
            "applied",
            "is_fatal",
            "status_code",
            "code",
            "message",
            "error",
            "audio",
            "language_code",
            "mode",
            "prompt",
            "threshold",
            "silence_duration_ms",
        ]
    ),
    JSON | st.integers(-3, 9) | st.text(max_size=12),
    max_size=6,
)
MESSAGES = (
    st.text()
    | st.binary()
    | JSON.map(json.dumps)
    | st.builds(lambda name, fields: json.dumps({"event": name, **fields}), EVENTS, FIELDS)
)


@settings(deadline=None, max_examples=300)
@given(st.lists(MESSAGES), st.sampled_from(Endpointing), st.booleans())
def test_no_message_of_a_server_is_an_exception(
    messages: list[str | bytes], endpointing: Endpointing, begun: bool
) -> None:
    """Any bytes, any JSON: events with sane positions, and a client that goes on."""
    client = RealtimeClient(
        RealtimeOptions("ws://127.0.0.1:9", Track.SOURCE, endpointing=endpointing), origin=100
    )
    client.receive_open()
    if begun:
        client.receive('{"event":"session.begin"}')
    client.push_audio(Frame(100, bytes(3_200)))
    captions = Captions()
    for clock, message in enumerate(messages):
        client.receive(message)
        if clock % 3 == 0:
            client.flush()
        if clock % 7 == 5:
            client.end()
        client.tick(float(clock))
        client.next_deadline()
        client.outgoing()
        for event in client.events():
            captions = reducer.reduce(captions, event)
            if isinstance(event, Final):
                assert 100 <= event.span.start <= event.span.end <= 1_700
                event.text.encode("utf-8")
            if isinstance(event, Partial):
                assert 0 <= event.committed <= len(event.text)
                event.text.encode("utf-8")
            if isinstance(event, SpeechStarted | SpeechEnded | Partial):
                assert 100 <= event.at <= 1_700
            if isinstance(event, Notice):
                event.text.encode("utf-8")
    client.receive_close(1011, "over")


@settings(deadline=None, max_examples=300)
@given(st.lists(MESSAGES), st.sampled_from(Endpointing))
def test_no_message_of_a_client_is_an_exception(
    messages: list[str | bytes], endpointing: Endpointing
) -> None:
    """Any bytes, any JSON: actions, at worst one that rejects."""
    server = RealtimeServer(RealtimeSettings(endpointing=endpointing))
    for message in messages:
        server.receive(message)
