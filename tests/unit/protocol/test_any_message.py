"""What nobody would write by hand: messages that break readers, at both ends, in any state."""

from __future__ import annotations

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from livelipi.domain.audio import Frame
from livelipi.domain.events import Final, Partial, Track
from livelipi.protocol.client import SpeechClient
from livelipi.protocol.options import Endpoint, StreamOptions
from livelipi.protocol.query import ServerOptions, parse_query
from livelipi.protocol.realtime_client import RealtimeClient
from livelipi.protocol.realtime_options import Endpointing, RealtimeOptions
from livelipi.protocol.realtime_server import RealtimeServer
from livelipi.protocol.realtime_settings import RealtimeSettings, parse_realtime_query
from livelipi.protocol.retry import Closed, Refused
from livelipi.protocol.streaming_client import StreamingClient
from livelipi.protocol.streaming_server import StreamingServer

URL = "ws://127.0.0.1:9"

VALUES = [
    "null",
    "true",
    "-1",
    "1e400",
    "-0.0",
    "NaN",
    "-Infinity",
    "9" * 400,
    "9" * 4_300,
    "9" * 5_000,
    '"' + "9" * 5_000 + '"',
    '"١٦٠٠٠"',
    '"²"',
    r'"\ud800"',
    r'"\u0000"',
    r'["\udfff", {"\ud800": 1}]',
    "[" * 200 + "]" * 200,
    "[" * 2_000,
    '{"code":' * 500 + "1" + "}" * 500,
    '{"error":' * 500 + "1" + "}" * 500,
    '"UklGRg=="',
    '"UklGRiQAAABXQVZFZm10IP////8="',
    "[[]]",
    "{}",
    '"error"',
]
"""JSON texts, some of them broken."""

NAMES = [
    *("type", "event", "data", "error", "errors", "code", "message", "status_code", "is_fatal"),
    *("transcript", "text", "signal_type", "event_type", "occured_at", "speech_start"),
    *("speech_end", "metrics", "language_code", "language_probability", "utterance_idx"),
    *("committed_chars", "start_s", "end_s", "language", "language_confidence", "applied"),
    *("audio", "sample_rate", "encoding", "prompt", "mode", "stream_type", "endpointing"),
    *("threshold", "silence_duration_ms", "min_speech_duration_ms"),
]
KINDS = [
    *("data", "events", "error", "transcript", "config", "flush", "end_of_stream"),
    *("session.begin", "session.end", "vad.speech_start", "vad.speech_end"),
    *("transcript.partial", "transcript.final", "config.updated", "config.update"),
    *("audio_input", "speech_start", "speech_end", "ping", "pong", "end"),
]


def messages() -> list[str]:
    """Every value in every place of every kind of message, and alone, and nested, and twice."""
    found = list(VALUES)
    for number, kind in enumerate(KINDS):
        for value in VALUES:
            few = NAMES[3 + number % 4 :: 4] if len(value) > 50 else NAMES[3:]
            fields = ",".join(f'"{name}":{value}' for name in few)
            named = f'"type":"{kind}","event":"{kind}"'
            found.append(f"{{{named},{fields}}}")
            found.append(f'{{{named},"utterance_idx":0,"text":{value},"end_s":{value}}}')
            found.append(f'{{{named},"data":{{"transcript":"a",{fields}}},"audio":{{{fields}}}}}')
            found.append(f'{{{named},"audio":{{"data":{value},"sample_rate":{value}}},{named}}}')
    return found


MESSAGES = messages()


def clients() -> list[SpeechClient]:
    """Every client, before its line is open, open, begun, ended, and gone."""
    made: list[SpeechClient] = []
    for state in range(5):
        three: list[SpeechClient] = [
            StreamingClient(StreamOptions(URL, Track.SOURCE)),
            RealtimeClient(RealtimeOptions(URL, Track.SOURCE)),
            RealtimeClient(
                RealtimeOptions(URL, Track.SOURCE, endpointing=Endpointing.MANUAL), origin=0
            ),
        ]
        for client in three:
            if state:
                client.receive_open()
            if state > 1:
                client.receive('{"event":"session.begin"}')
            client.push_audio(Frame(0, bytes(3_200)))
            if state > 2:
                client.end()
            if state > 3:
                client.receive_close(1011, "over")
        made += three
    return made


def survives(client: SpeechClient, message: str | bytes, now: float) -> None:
    """One message more; whatever comes out of it can be written down."""
    client.receive(message)
    client.tick(now)
    client.next_deadline()
    client.outgoing()
    for event in client.events():
        repr(event).encode("utf-8")
        if isinstance(event, Final | Partial):
            event.text.encode("utf-8")


def test_every_hostile_message_is_survived_by_every_client() -> None:
    """Endless digits, lone surrogates, thousands of brackets: as text and as bytes."""
    for client in clients()[6:9]:
        for now, message in enumerate(MESSAGES):
            survives(client, message, float(now))
    for client in clients():
        for now, message in enumerate([*VALUES, *MESSAGES[::40]]):
            survives(client, message, float(now))
            survives(client, message.encode("utf-8", "surrogatepass") + b"\xff", float(now))


@pytest.mark.parametrize("endpoint", Endpoint)
def test_every_hostile_message_is_survived_by_the_streaming_server(endpoint: Endpoint) -> None:
    """The worst that comes of it is a rejection."""
    server = StreamingServer(ServerOptions(endpoint))
    for message in MESSAGES:
        server.receive(message)


@pytest.mark.parametrize("endpointing", Endpointing)
def test_every_hostile_message_is_survived_by_the_realtime_server(
    endpointing: Endpointing,
) -> None:
    """The worst that comes of it is a complaint or a rejection; an end is kept for the last."""
    server = RealtimeServer(RealtimeSettings(endpointing=endpointing))
    for message in sorted(MESSAGES, key=lambda text: '"event":"end"' in text):
        server.receive(message)


def test_every_hostile_refusal_is_judged() -> None:
    """A proxy's page, a nested envelope, a header of endless digits: always a verdict."""
    for client in clients()[:3]:
        for value in VALUES:
            for status in (200, 400, 403, 429, 503):
                body = f'{{"error":{{"code":{value},"message":{value}}}}}'
                headers = {"Retry-After": value}
                client.retry_policy(Refused(status, body.encode("utf-8", "replace"), headers))
            client.retry_policy(Closed(4000, value[:100]))


@settings(deadline=None, max_examples=200)
@given(st.lists(st.sampled_from(NAMES)), st.sampled_from(VALUES), st.text(max_size=30))
def test_any_address_is_read_or_refused(names: list[str], value: str, text: str) -> None:
    """What stands in an address never ends a server."""
    query = "&".join(f"{name}={value[:2_000]}" for name in names)
    for asked in (query, f"{query}&{text}", text):
        parse_query(Endpoint.STT.value, asked)
        parse_query(text, asked)
        parse_realtime_query(asked)


def test_the_messages_are_what_they_claim() -> None:
    """Enough of them are JSON objects for the readers behind the parser to be reached."""
    readable = 0
    for message in MESSAGES:
        try:
            readable += isinstance(json.loads(message), dict)
        except (ValueError, RecursionError):
            continue
    assert readable > len(MESSAGES) // 2
