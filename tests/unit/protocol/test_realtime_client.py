"""The realtime client: what it sends, when, and what it makes of a service's messages."""

from __future__ import annotations

import json
from base64 import b64decode
from typing import Any
from urllib.parse import parse_qsl, urlsplit

import pytest

from livelipi.domain.audio import Frame, Span
from livelipi.domain.errors import AuthError, BadInputError, NetworkError
from livelipi.domain.events import (
    Failed,
    Final,
    Notice,
    Opened,
    Partial,
    SpeechEnded,
    SpeechEvent,
    SpeechStarted,
    Track,
)
from livelipi.domain.languages import AUTO
from livelipi.protocol.client import SpeechClient
from livelipi.protocol.options import StreamOptions
from livelipi.protocol.outbox import KEEPALIVE
from livelipi.protocol.realtime_client import BEGIN_LIMIT, FLUSH_FALLBACK, RealtimeClient
from livelipi.protocol.realtime_hearing import KEPT
from livelipi.protocol.realtime_options import Endpointing, RealtimeOptions, StreamType
from livelipi.protocol.retry import Fallback, Fatal, Refused, Retry
from livelipi.protocol.streaming_client import StreamingClient

URL = "ws://127.0.0.1:9"
SECOND = 16_000
BEGIN = '{"event":"session.begin","request_id":"r","config":{"sample_rate":"16000"}}'
SOURCE = Track.SOURCE


def client(
    *, begun: bool = True, origin: int = 0, first: int = 0, **options: Any
) -> RealtimeClient:
    """A client whose session has begun at clock 0."""
    options = {"language": "en-IN"} | options
    made = RealtimeClient(
        RealtimeOptions(URL, SOURCE, **options), origin=origin, first_utterance=first
    )
    made.receive_open()
    if begun:
        made.receive(BEGIN)
        made.tick(0.0)
        assert made.events() == [Opened(SOURCE)]
    return made


def say(made: RealtimeClient, event: str, index: object = 0, **fields: object) -> list[SpeechEvent]:
    """Let the service say something; returns what came of it."""
    made.receive(json.dumps({"event": event, "utterance_idx": index, **fields}))
    return made.events()


def sent(made: RealtimeClient) -> list[str]:
    """Kinds of the messages that go out, audio without its samples."""
    return [json.loads(message)["event"] for message in made.outgoing()]


def silence(length: float, at: int = 0) -> Frame:
    """A frame of some seconds."""
    return Frame(at, bytes(2 * round(length * SECOND)))


def test_both_clients_are_driven_the_same_way() -> None:
    """A session takes either; mypy holds the signatures, this the attributes."""
    clients: list[SpeechClient] = [
        RealtimeClient(RealtimeOptions(URL, SOURCE)),
        StreamingClient(StreamOptions(URL, SOURCE)),
    ]
    for made in clients:
        assert not made.ready
        assert not made.awaiting
        assert made.failure is None
        assert made.next_deadline() == 0.0
        made.receive_open()
        made.receive(BEGIN)
        assert made.ready
        made.receive_close(1000, "")
        assert not made.ready
        assert isinstance(made.retry_policy(TimeoutError()), Retry)


@pytest.mark.parametrize(
    ("language", "spelled"), [(AUTO, "auto"), ("od-IN", "or-IN"), ("hi", "hi-IN")]
)
def test_the_address_speaks_the_endpoints_spelling(language: str, spelled: str) -> None:
    """Underscore, ``auto`` and ``or-IN`` (wire reference D1-D3), and the key nowhere in it."""
    request = client(language=language).connect("secret")
    parts = urlsplit(request.url)
    assert parts.path == "/speech-to-text-realtime/ws"
    query = dict(parse_qsl(parts.query))
    assert query == {
        "language_code": spelled,
        "model": "saaras:v3-realtime",
        "stream_type": "fast",
        "mode": "transcribe",
        "endpointing": "vad",
        "encoding": "linear16",
        "sample_rate": "16000",
        "return_timestamps": "true",
        "silence_duration_ms": "500",
    }
    assert "secret" not in request.url
    assert request.headers == {"api-subscription-key": "secret"}


def test_every_wish_is_in_the_address() -> None:
    """Numbers only with voice activity detection, which is all they are for."""
    wishes: dict[str, Any] = {
        "model": "saaras:v4",
        "keyterms": ("Asha",),
        "prompt": "names",
        "min_speech_ms": 100,
        "threshold": 0.4,
    }
    query = dict(parse_qsl(urlsplit(client(**wishes).connect("k").url).query))
    assert query["keyterms"] == '["Asha"]'
    assert query["prompt"] == "names"
    assert query["min_speech_duration_ms"] == "100"
    assert query["threshold"] == "0.4"
    manual = client(**wishes, endpointing=Endpointing.MANUAL).connect("k").url
    assert "endpointing=manual" in manual
    assert "duration" not in manual
    assert "threshold" not in manual


@pytest.mark.parametrize(
    "wrong",
    [
        {"mode": "poetry"},
        {"silence_ms": -1},
        {"min_speech_ms": -1},
        {"threshold": 1.5},
        {"keyterms": ("Asha",)},
    ],
)
def test_what_the_service_would_refuse_is_refused_at_once(wrong: dict[str, Any]) -> None:
    """Before anything is connected, with a sentence."""
    with pytest.raises(BadInputError):
        RealtimeOptions(URL, SOURCE, **wrong)


def test_a_missing_key_is_told_before_connecting() -> None:
    """As on the other endpoints."""
    with pytest.raises(AuthError):
        client().connect(" ")


def test_nothing_is_sent_before_the_session_begins() -> None:
    """An accepted handshake is not yet a session (D27); what is said meanwhile waits."""
    made = client(begun=False)
    made.push_audio(silence(0.2))
    made.tick(0.0)
    assert made.outgoing() == []
    assert not made.ready
    assert made.events() == []
    made.receive(BEGIN)
    assert made.ready
    assert made.events() == [Opened(SOURCE)]
    assert sent(made) == ["audio_input", "audio_input"]


def test_a_session_that_does_not_begin_is_given_up() -> None:
    """After ten seconds the line counts as broken, so that another try is made."""
    made = RealtimeClient(RealtimeOptions(URL, SOURCE))
    made.tick(0.0)
    assert made.next_deadline() is None
    made.receive_open()
    made.tick(5.0)
    assert made.next_deadline() == 5.0 + BEGIN_LIMIT
    made.tick(5.0 + BEGIN_LIMIT)
    assert made.failure is not None
    assert isinstance(made.failure.error, NetworkError)
    assert isinstance(made.retry_policy(made.failure), Retry)
    assert made.next_deadline() is None
    made.tick(99.0)


def test_a_second_begin_is_only_a_notice() -> None:
    """Nothing is opened twice."""
    made = client()
    made.receive(BEGIN)
    assert [type(event) for event in made.events()] == [Notice]


def test_audio_goes_out_in_messages_of_100_ms_and_loses_no_sample() -> None:
    """Headerless samples in base64, within every limit of the endpoint."""
    made = client()
    pcm = bytes(range(256)) * 20
    made.push_audio(Frame(0, pcm))
    made.flush()
    messages = [json.loads(message) for message in made.outgoing()]
    assert [m["event"] for m in messages] == ["audio_input", "audio_input", "flush"]
    assert b"".join(b64decode(m["audio"]) for m in messages[:-1]) == pcm


def test_a_turn_with_times_lands_where_it_was_said() -> None:
    """The service counts what it was sent; positions are of the capture, silence left out."""
    made = client(origin=100 * SECOND, first=7)
    made.push_audio(silence(2.0, at=100 * SECOND))
    assert say(made, "vad.speech_start", start_s=0.5) == [
        SpeechStarted(SOURCE, 7, 100 * SECOND + 8_000)
    ]
    assert made.awaiting
    assert say(made, "transcript.partial", text=" hello  you", committed_chars=8, end_s=1.0) == [
        Partial(SOURCE, 7, "hello you", 5, 101 * SECOND)
    ]
    assert say(made, "vad.speech_end", end_s=1.5) == [SpeechEnded(SOURCE, 7, 101 * SECOND + 8_000)]
    (final,) = say(
        made, "transcript.final", text="Hello you.", start_s=0.4, end_s=1.6, language="or-IN"
    )
    span = Span(100 * SECOND + 6_400, 101 * SECOND + 9_600)
    assert final == Final(SOURCE, 7, "Hello you.", span, "od-IN")
    assert not made.awaiting
    assert made.next_utterance == 8


def test_a_turn_without_times_is_estimated_from_what_was_sent() -> None:
    """The cloud's voice messages have no times; numbers may come as digits (D25)."""
    made = client()
    made.push_audio(silence(2.0))
    assert say(made, "vad.speech_start", "0") == [SpeechStarted(SOURCE, 0, 32_000 - 4_800)]
    assert say(made, "transcript.partial", text="hello") == [Partial(SOURCE, 0, "hello", 0, 32_000)]
    made.push_audio(silence(1.0, at=32_000))
    assert say(made, "vad.speech_end") == [SpeechEnded(SOURCE, 0, 40_000)]
    (final,) = say(made, "transcript.final", text="Hello.")
    assert final == Final(SOURCE, 0, "Hello.", Span(27_200, 40_000), "en-IN")


def test_the_final_may_come_before_the_end_of_speech_or_without_any_signal() -> None:
    """Messages are keyed by the utterance's number, never by their order."""
    made = client(language=AUTO)
    made.push_audio(silence(2.0))
    (final,) = say(
        made,
        "transcript.final",
        text="So.",
        start_s=0.0,
        end_s=1.0,
        language="hi-IN",
        language_confidence=0.9,
    )
    assert final == Final(SOURCE, 0, "So.", Span(0, SECOND), "hi-IN", 0.9)
    assert say(made, "vad.speech_end") == []
    assert say(made, "vad.speech_start", 0) == [SpeechStarted(SOURCE, 0, 0)]
    (late,) = say(made, "transcript.partial", text="so")
    assert isinstance(late, Notice)
    (again,) = say(made, "transcript.final", text="So.")
    assert isinstance(again, Notice)
    (more,) = say(made, "transcript.final", text="And so.", start_s=1.0, end_s=0.5)
    assert isinstance(more, Final)


def test_repeated_voice_messages_are_told_once() -> None:
    """A duplicate costs no words and opens nothing."""
    made = client()
    made.push_audio(silence(2.0))
    say(made, "vad.speech_start")
    assert [type(e) for e in say(made, "vad.speech_start")] == [Notice]
    say(made, "vad.speech_end")
    assert [type(e) for e in say(made, "vad.speech_end")] == [Notice]


def test_a_new_utterance_ends_the_one_before() -> None:
    """Its end was lost or comes late; turns never overlap."""
    made = client()
    made.push_audio(silence(2.0))
    say(made, "vad.speech_start", 0, start_s=0.5)
    made.push_audio(silence(2.0, at=32_000))
    assert say(made, "vad.speech_start", 1, start_s=1.0) == [
        SpeechEnded(SOURCE, 0, 64_000),
        SpeechStarted(SOURCE, 1, 64_000),
    ]


def test_numbers_of_utterances_are_ours() -> None:
    """A service may number from anywhere and name what is long over; nothing is used twice."""
    made = client(first=3)
    for index in range(1_000, 1_000 + KEPT + 1):
        (final,) = say(made, "transcript.final", index, text="x")
        assert isinstance(final, Final)
        assert final.utterance == 3 + index - 1_000
    for event in ("transcript.final", "transcript.partial", "vad.speech_end"):
        (late,) = say(made, event, 1_000, text="y")
        assert isinstance(late, Notice)


def test_a_time_beyond_what_was_sent_is_not_believed() -> None:
    """A service whose clock is off cannot put words into the future."""
    made = client()
    made.push_audio(silence(1.0))
    (final,) = say(made, "transcript.final", text="So.", start_s=500.0, end_s=501.0)
    assert isinstance(final, Final)
    assert final.span.end <= SECOND


@pytest.mark.parametrize(
    "message",
    [
        "",
        b"\xff",
        "[]",
        "{}",
        '{"event":7}',
        '{"event":"transcript.final","text":"x"}',
        '{"event":"transcript.final","utterance_idx":-1,"text":"x"}',
        '{"event":"transcript.partial","utterance_idx":true,"text":"x"}',
        '{"event":"transcript.partial","utterance_idx":0,"text":null}',
        '{"event":"vad.speech_start"}',
        " " * (2 << 20),
    ],
)
def test_rubbish_is_a_notice(message: str | bytes) -> None:
    """What says nothing we know costs no words."""
    made = client()
    made.receive(message)
    assert [type(event) for event in made.events()] == [Notice]


def test_a_ping_keeps_the_session_alive() -> None:
    """Within fifteen seconds of silence, and no billed audio for it."""
    made = client()
    assert made.next_deadline() == KEEPALIVE
    made.tick(KEEPALIVE)
    assert sent(made) == ["ping"]
    made.receive('{"event":"pong"}')
    assert made.events() == []
    made.push_audio(silence(0.01))
    made.tick(KEEPALIVE + 1)
    made.tick(3 * KEEPALIVE)
    assert sent(made) == ["audio_input"]


def test_settings_change_while_it_runs() -> None:
    """Only what changes is sent; the language counts once the service says so."""
    made = client()
    made.update(
        language="od-IN",
        mode="codemix",
        prompt="",
        stream_type=StreamType.BALANCED,
        silence_ms=700,
        min_speech_ms=100,
        threshold=0.2,
    )
    made.update(mode="verbatim")
    first, second = (json.loads(message) for message in made.outgoing())
    assert first == {
        "event": "config.update",
        "language_code": "or-IN",
        "mode": "codemix",
        "prompt": "",
        "stream_type": "balanced",
        "silence_duration_ms": 700,
        "min_speech_duration_ms": 100,
        "threshold": 0.2,
    }
    assert second == {"event": "config.update", "mode": "verbatim"}
    (before,) = say(made, "transcript.final", 0, text="x")
    made.receive('{"event":"config.updated","applied":["language_code=or-IN","mode",3]}')
    (after,) = say(made, "transcript.final", 1, text="x")
    assert isinstance(before, Final)
    assert isinstance(after, Final)
    assert (before.language, after.language) == ("en-IN", "od-IN")
    made.receive('{"event":"config.updated","applied":null}')
    made = client()
    made.receive('{"event":"config.updated","applied":["language_code"]}')
    assert made.events() == []


def test_a_setting_that_is_not_taken_is_a_notice() -> None:
    """A non-fatal error ends nothing."""
    made = client()
    made.receive(
        '{"event":"error","code":"invalid_config","is_fatal":false,"message":"no such mode"}'
    )
    assert made.events() == [Notice(SOURCE, "invalid_config", "no such mode")]
    made.receive('{"event":"error","is_fatal":false}')
    assert made.events() == [Notice(SOURCE, "error", "")]


def test_an_ignored_flush_is_followed_by_silence() -> None:
    """Voice activity detection ends the turn, if the service takes no flush there."""
    made = client()
    made.push_audio(silence(1.0))
    say(made, "vad.speech_start", start_s=0.2)
    made.flush()
    made.outgoing()
    made.tick(1.0)
    assert made.awaiting
    assert made.next_deadline() == 1.0 + FLUSH_FALLBACK
    made.tick(1.0 + FLUSH_FALLBACK)
    assert sent(made) == ["audio_input"] * 5
    assert made.awaiting
    say(made, "transcript.final", text="x")
    assert not made.awaiting


def test_a_flush_that_is_answered_or_has_nothing_to_answer_sends_no_silence() -> None:
    """Silence is billed and delays what comes next."""
    made = client()
    made.push_audio(silence(1.0))
    say(made, "vad.speech_start", start_s=0.2)
    made.flush()
    say(made, "transcript.final", text="x")
    assert not made.awaiting
    made.flush()
    made.tick(1.0)
    made.outgoing()
    made.tick(1.0 + FLUSH_FALLBACK)
    assert not made.awaiting
    assert made.outgoing() == []
    say(made, "vad.speech_start", 1)
    made.flush()
    made.push_audio(silence(1.0, at=SECOND))
    made.outgoing()
    made.tick(3.0)
    made.tick(9.0)
    assert made.outgoing() == []


def test_the_end_is_over_when_the_session_says_so() -> None:
    """``session.end`` comes after every final: nothing is guessed."""
    made = client()
    made.push_audio(silence(1.05))
    say(made, "vad.speech_start")
    made.end()
    assert sent(made)[-2:] == ["audio_input", "end"]
    say(made, "transcript.final", text="x")
    assert made.awaiting
    made.receive('{"event":"session.end","request_id":"r","total_utterances":"1"}')
    assert not made.awaiting
    assert made.events() == []


def test_an_end_that_answers_not_everything_names_what_is_missing() -> None:
    """A turn that got no text is told, not forgotten."""
    made = client()
    say(made, "vad.speech_start")
    made.end()
    made.receive('{"event":"session.end"}')
    assert [e.code for e in made.events() if isinstance(e, Notice)] == ["unanswered"]
    assert not made.awaiting


def test_an_end_without_an_answer_is_not_waited_for_for_ever() -> None:
    """Patience runs from the last sign of the service; then the session may try again, or tell."""
    made = client(patience=5.0)
    say(made, "vad.speech_start")
    made.end()
    made.tick(10.0)
    assert made.next_deadline() == 15.0
    made.receive('{"event":"pong"}')
    made.tick(14.0)
    made.tick(18.0)
    assert made.awaiting
    made.tick(19.0)
    assert made.failure and made.failure.error
    assert isinstance(made.retry_policy(made.failure), Retry)


def test_a_turn_that_ended_is_given_up_in_time() -> None:
    """Its text may still come, and then counts."""
    made = client(patience=5.0)
    say(made, "vad.speech_start", 0)
    say(made, "vad.speech_end", 0)
    assert made.next_deadline() == 0.0
    made.tick(1.0)
    assert made.next_deadline() == 6.0
    made.tick(6.0)
    assert [type(e) for e in made.events()] == [Notice]
    assert not made.awaiting
    assert [type(e) for e in say(made, "transcript.final", text="x")] == [Final]


def test_push_to_talk_says_where_turns_begin_and_end() -> None:
    """The first frame opens the turn, the flush ends it; nobody waits for a detector."""
    made = client(endpointing=Endpointing.MANUAL, first=4)
    made.push_audio(silence(0.15, at=1_000))
    assert made.events() == [SpeechStarted(SOURCE, 4, 1_000)]
    made.push_audio(silence(0.1, at=3_400))
    made.flush()
    made.flush()
    assert made.events() == [SpeechEnded(SOURCE, 4, 5_000)]
    assert sent(made) == ["speech_start", *["audio_input"] * 3, "speech_end"]
    made.push_audio(silence(0.1, at=90_000))
    made.end()
    assert sent(made) == ["speech_start", "audio_input", "speech_end", "end"]
    made.events()
    assert say(made, "transcript.partial", 9, text="hel") == [Partial(SOURCE, 4, "hel", 0, 91_600)]
    (first,) = say(made, "transcript.final", 9, text="Hello.")
    (second,) = say(made, "transcript.final", 12, text="Bye.")
    assert isinstance(first, Final)
    assert isinstance(second, Final)
    assert (first.utterance, first.span) == (4, Span(1_000, 5_000))
    assert (second.utterance, second.span) == (5, Span(90_000, 91_600))
    assert made.awaiting  # the session's end


def test_a_turn_that_was_answered_early_needs_no_end() -> None:
    """A service that cuts a long turn by itself must not confuse the next one."""
    made = client(endpointing=Endpointing.MANUAL)
    made.push_audio(silence(0.1))
    say(made, "transcript.final", 0, text="x")
    made.flush()
    assert sent(made) == ["speech_start", "audio_input", "speech_end"]
    assert made.events() == []


@pytest.mark.parametrize(
    ("error", "code", "kind"),
    [
        ({"code": "beta_not_available", "status_code": 403}, 4000, Fallback),
        ({"code": "invalid_request", "status_code": "400"}, 4000, Fallback),
        ({"code": "unprocessable_entity_error", "status_code": 422}, 4000, Fatal),
        ({"code": "backend_unavailable", "status_code": 503}, 1011, Retry),
        ({"code": "model_unavailable"}, 1013, Retry),
        ({"code": "backend_unavailable"}, 4000, Retry),
        ({"code": "insufficient_quota_error"}, 1003, Fatal),
        ({"code": "x", "status_code": 99_999}, 1011, Retry),
    ],
)
def test_a_refusal_in_band_is_judged(error: dict[str, object], code: int, kind: type) -> None:
    """The upgrade succeeds, then comes an error, then the close (D27)."""
    made = client(begun=False)
    made.receive(json.dumps({"event": "error", "is_fatal": True, "message": "No.", **error}))
    assert [type(event) for event in made.events()] == [Failed]
    made.receive_close(code, "why")
    assert made.failure is not None
    assert isinstance(made.retry_policy(made.failure), kind)


@pytest.mark.parametrize(
    ("status", "kind"),
    [
        (403, Fallback),
        (401, Fallback),
        (404, Fallback),
        (405, Fallback),
        (400, Fatal),
        (429, Retry),
    ],
)
def test_a_refused_handshake_is_judged(status: int, kind: type) -> None:
    """No access to this path is no reason to give up captions."""
    body = '{"error":{"message":"Beta not available","code":"x"}}'
    verdict = client().retry_policy(Refused(status, body))
    assert isinstance(verdict, kind)
    if isinstance(verdict, Fallback):
        assert "Beta not available" in verdict.error.message


def test_errors_in_other_shapes_are_errors_too() -> None:
    """The gateway's envelope may come on this path as well."""
    made = client()
    made.receive('{"error":{"message":"No.","code":"internal_server_error"}}')
    assert [type(event) for event in made.events()] == [Failed]
    made.receive_close(4000, "")
    assert made.failure is not None
    assert isinstance(made.retry_policy(made.failure), Fallback)
