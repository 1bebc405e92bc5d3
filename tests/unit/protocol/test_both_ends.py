"""Our client against our server, and both against anything."""

from __future__ import annotations

import json
from urllib.parse import urlsplit

from hypothesis import given, settings
from hypothesis import strategies as st

from livelipi.domain.audio import Frame
from livelipi.domain.captions import Captions, reduce
from livelipi.domain.events import Failed, Final, Notice, SpeechEnded, SpeechStarted, Track
from livelipi.protocol.options import Endpoint, StreamOptions
from livelipi.protocol.query import ServerOptions, parse_query
from livelipi.protocol.replies import Answer, Replies
from livelipi.protocol.streaming_client import StreamingClient
from livelipi.protocol.streaming_server import FlushRequested, StreamingServer
from livelipi.protocol.wav import Audio


def pair(
    language: str = "en-IN", endpoint: Endpoint = Endpoint.STT
) -> tuple[StreamingClient, StreamingServer, Replies]:
    """A client, and the server that understood its address."""
    client = StreamingClient(
        StreamOptions("ws://127.0.0.1:9", Track.SOURCE, language, endpoint=endpoint)
    )
    parts = urlsplit(client.connect("k").url)
    options = parse_query(parts.path, parts.query)
    assert isinstance(options, ServerOptions)
    return client, StreamingServer(options), Replies(options, "r")


JSON = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | st.text(max_size=8)
    | st.sampled_from(["START_SPEECH", "END_SPEECH", "error", "audio/wav", "AAAA"]),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(
                [
                    "type",
                    "data",
                    "audio",
                    "error",
                    "errors",
                    "code",
                    "transcript",
                    "text",
                    "event",
                    "signal_type",
                    "event_type",
                    "occured_at",
                    "speech_start",
                    "speech_end",
                    "metrics",
                    "audio_duration",
                    "language_code",
                    "language_probability",
                    "sample_rate",
                    "prompt",
                ]
            ),
            inner,
            max_size=5,
        )
    ),
    max_leaves=12,
)
TYPES = st.sampled_from(
    ["data", "events", "error", "speech_start", "transcript", "config", "flush"]
)
MESSAGES = (
    st.text()
    | st.binary()
    | JSON.map(json.dumps)
    | st.builds(lambda t, d: json.dumps({"type": t, "data": d, "audio": d}), TYPES, JSON)
)


def test_an_address_says_the_same_to_both_ends() -> None:
    """What a client asks for is what a server understands."""
    _, _, replies = pair("or-IN")
    assert replies.options == ServerOptions(
        Endpoint.STT, "od-IN", "saaras:v4", sample_rate=16_000, vad_signals=True
    )
    _, _, replies = pair(endpoint=Endpoint.STT_TRANSLATE)
    assert replies.options.translate


@settings(deadline=None)
@given(st.lists(st.tuples(st.integers(0, 500), st.binary(min_size=2, max_size=2_000))))
def test_every_sample_arrives_in_order(frames: list[tuple[int, bytes]]) -> None:
    """Through buffer, base64 and reader nothing is lost, added or swapped."""
    client, server, _ = pair()
    said, heard, position, flushes = b"", b"", 0, 0
    for skipped, pcm in frames:
        # The first byte keeps chance from writing a file's header.
        frame = Frame(position + skipped, b"\1" + pcm[1 : len(pcm) - len(pcm) % 2])
        position = frame.end
        said += frame.pcm
        client.push_audio(frame)
    client.flush()
    for message in client.outgoing():
        for action in server.receive(message):
            if isinstance(action, Audio):
                assert action.format.rate == 16_000
                heard += action.data
            else:
                assert action == FlushRequested()
                flushes += 1
    assert heard == said
    assert flushes == 1


@settings(deadline=None)
@given(st.lists(st.tuples(st.integers(0, 9), st.integers(1, 9), st.text()), max_size=6), st.data())
def test_turns_arrive_as_they_were_recognized(
    turns: list[tuple[int, int, str]], draw: st.DataObject
) -> None:
    """Numbers, texts and positions agree at both ends, however finals lag behind the speech."""
    client, _, replies = pair()
    client.push_audio(Frame(70_000, bytes(2 * 2_000 * 120)))
    client.events()
    answers: list[Answer] = []
    at = 0
    for number, (gap, length, text) in enumerate(turns):
        begin = at + (gap + 1) * 800
        at = begin + length * 800
        line = " ".join(text.encode("utf-8", "ignore").decode().split())
        answers.append(Answer(number, line, begin, at))
        client.receive(replies.started(begin, float(number))[0])
        client.receive(replies.ended(number, at, float(number))[0])
        while answers and draw.draw(st.booleans()):
            client.receive(replies.final(answers.pop(0))[0])
    for answer in answers:
        client.receive(replies.final(answer)[0])
    assert not client.awaiting
    events = client.events()
    spans = [(70_000 + begin, 70_000 + finish) for begin, finish in _spans(turns)]
    assert [e.at for e in events if isinstance(e, SpeechStarted)] == [b for b, _ in spans]
    assert [e.at for e in events if isinstance(e, SpeechEnded)] == [f for _, f in spans]
    finals = [e for e in events if isinstance(e, Final)]
    assert [(f.span.start, f.span.end) for f in finals] == spans
    assert [f.utterance for f in finals] == list(range(len(turns)))


def _spans(turns: list[tuple[int, int, str]]) -> list[tuple[int, int]]:
    spans, at = [], 0
    for gap, length, _ in turns:
        begin = at + (gap + 1) * 800
        at = begin + length * 800
        spans.append((begin, at))
    return spans


def test_a_flush_of_nothing_ends_the_wait_at_once() -> None:
    """Stop after silence: both ends agree that nothing is to come."""
    client, _, replies = pair()
    client.flush()
    replies.flush_asked(wanted=True)
    for message in replies.flushed(0):
        client.receive(message)
    assert not client.awaiting
    assert client.events() == []


def test_an_error_of_the_server_is_an_error_of_the_client() -> None:
    """A language that the model cannot do ends the session with the sentence that says so."""
    client, _, replies = pair("kn-IN")
    why = "Whisper base cannot transcribe Kannada."
    client.receive(replies.error(why, "unprocessable_entity_error")[0])
    (event,) = client.events()
    assert isinstance(event, Failed)
    assert why in event.error.message
    assert not event.error.retryable


@settings(deadline=None, max_examples=300)
@given(st.lists(MESSAGES))
def test_no_message_of_a_server_is_an_exception(messages: list[str | bytes]) -> None:
    """Any bytes, any JSON: events with sane positions, and a client that goes on."""
    client, _, _ = pair()
    captions = Captions()
    client.push_audio(Frame(100, bytes(3_200)))
    for clock, message in enumerate(messages):
        client.receive(message)
        if clock % 3 == 0:
            client.flush()
        client.tick(float(clock))
        client.next_deadline()
        for event in client.events():
            captions = reduce(captions, event)
            if isinstance(event, Final):
                assert 0 <= event.span.start <= event.span.end <= 1_700
                event.text.encode("utf-8")
            if isinstance(event, SpeechStarted | SpeechEnded):
                assert 0 <= event.at <= 1_700
            if isinstance(event, Notice):
                assert len(event.text) < 1_000
    client.receive_close(1011, "over")


@settings(deadline=None, max_examples=300)
@given(st.lists(MESSAGES), st.sampled_from(Endpoint))
def test_no_message_of_a_client_is_an_exception(
    messages: list[str | bytes], endpoint: Endpoint
) -> None:
    """Any bytes, any JSON: actions, at worst one that rejects."""
    _, server, _ = pair(endpoint=endpoint)
    for message in messages:
        server.receive(message)
