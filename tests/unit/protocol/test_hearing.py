"""What a client makes of a service's messages."""

from __future__ import annotations

import json

import pytest

from livelipi.domain.audio import Frame, Span
from livelipi.domain.captions import Captions, reduce
from livelipi.domain.errors import AuthError, ServiceError
from livelipi.domain.events import Failed, Final, Notice, SpeechEnded, SpeechStarted, Track
from livelipi.protocol.options import Endpoint, StreamOptions
from livelipi.protocol.streaming_client import StreamingClient
from livelipi.protocol.turns import KEPT_TEXTS, KEPT_TURNS


def client(language: str = "auto", endpoint: Endpoint = Endpoint.STT) -> StreamingClient:
    """A client that has sent ten seconds."""
    made = StreamingClient(
        StreamOptions("ws://127.0.0.1:1", Track.SOURCE, language, endpoint=endpoint)
    )
    made.push_audio(Frame(0, bytes(320_000)))
    return made


def start(at: float | None = None, occurred: float | None = None) -> str:
    """A start of speech."""
    fields = {"signal_type": "START_SPEECH", "occured_at": occurred, "speech_start": at}
    return json.dumps({"type": "events", "data": fields})


def end(at: float | None = None) -> str:
    """An end of speech."""
    return json.dumps({"type": "events", "data": {"signal_type": "END_SPEECH", "speech_end": at}})


def data(text: str | None, **fields: object) -> str:
    """A transcript."""
    return json.dumps({"type": "data", "data": {"transcript": text, **fields}})


def finals(of: StreamingClient) -> list[tuple[int, str]]:
    """Number and text of every final."""
    return [(e.utterance, e.text) for e in of.events() if isinstance(e, Final)]


def codes(of: StreamingClient) -> list[str]:
    """Codes of the notices."""
    return [e.code for e in of.events() if isinstance(e, Notice)]


def test_the_local_recognizers_times_become_positions() -> None:
    """Seconds of sent audio are positions on the timeline, in events and in finals."""
    c = client()
    c.receive(start(1.0))
    c.receive(end(2.5))
    c.receive(
        data(
            " good\n morning ",
            speech_start=1.0,
            speech_end=2.5,
            language_code="or-IN",
            language_probability=0.9,
            metrics={"audio_duration": 1.5, "processing_latency": 0.25},
        )
    )
    assert c.events() == [
        SpeechStarted(Track.SOURCE, 0, 16_000),
        SpeechEnded(Track.SOURCE, 0, 40_000),
        Final(Track.SOURCE, 0, "good morning", Span(16_000, 40_000), "od-IN", 0.9, 0.25),
    ]
    assert c.next_utterance == 1


@pytest.mark.parametrize(("begin", "finish"), [(99.0, 100.0), (3.0, 2.0), (1.0, None), (1.0, 99.0)])
def test_times_that_cannot_be_are_not_believed(begin: float, finish: float | None) -> None:
    """A clock of the service's own must not throw captions an hour ahead."""
    c = client()
    c.receive(start(2.0))
    c.receive(end(3.0))
    c.receive(data("x", speech_start=begin, speech_end=finish))
    final = c.events()[-1]
    assert isinstance(final, Final)
    assert final.span == Span(32_000, 48_000)


def test_a_transcript_answers_the_turn_whose_start_it_names() -> None:
    """With times there is nothing to guess, whatever the order."""
    c = client()
    for at in (1.0, 3.0):
        c.receive(start(at))
        c.receive(end(at + 1))
    c.receive(data("second", speech_start=3.0, speech_end=4.0))
    c.receive(data("first", speech_start=1.0, speech_end=2.0))
    c.receive(data("third", speech_start=7.0, speech_end=8.0))
    assert finals(c) == [(1, "second"), (0, "first"), (1, "third")]


def test_a_transcript_answers_the_oldest_turn_that_ended() -> None:
    """The text of a turn often comes when the next one has begun."""
    c = client()
    c.receive(start())
    c.receive(end())
    c.receive(start())
    c.receive(data("one"))
    c.receive(data("two"))
    c.receive(end())
    assert finals(c) == [(0, "one"), (1, "two")]


def test_a_transcript_may_come_before_its_end_of_speech() -> None:
    """D15: captions must not wait for an event that may never come."""
    c = client()
    c.receive(start())
    c.receive(data("early"))
    assert not c.awaiting
    c.receive(end())
    assert [type(e) for e in c.events()] == [SpeechStarted, Final, SpeechEnded]


def test_more_text_in_a_turn_is_a_final_of_the_same_utterance() -> None:
    """D14: the reducer decides whether it goes on or stands beside."""
    c = client()
    c.receive(start())
    c.receive(end())
    c.receive(data("we"))
    c.receive(data("we went"))
    c.receive(data("home"))
    assert finals(c) == [(0, "we"), (0, "we went"), (0, "home")]


def test_an_exact_duplicate_is_a_notice() -> None:
    """Services repeat messages; nobody said it twice."""
    c = client()
    c.receive(start(occurred=1.5))
    c.receive(start(occurred=1.5))
    c.receive(end())
    c.receive(data("yes"))
    c.receive(data("yes"))
    assert codes(c) == ["duplicate", "duplicate"]


def test_the_same_word_in_two_turns_is_said_twice() -> None:
    """“Yes.” and again “Yes.” are two captions."""
    c = client()
    for _ in range(2):
        c.receive(start())
        c.receive(end())
        c.receive(data("yes"))
    assert finals(c) == [(0, "yes"), (1, "yes")]


def test_without_any_start_every_transcript_is_a_turn_of_its_own() -> None:
    """A service that sends no voice activity still gets one caption for each text."""
    c = client()
    c.receive(data("one", metrics={"audio_duration": 2.0}))
    c.receive(data("two", speech_start=4.0, speech_end=5.0))
    c.receive(data("two", speech_start=4.0, speech_end=5.0))
    events = c.events()
    assert [(e.utterance, e.text, e.span) for e in events if isinstance(e, Final)] == [
        (0, "one", Span(112_000, 144_000)),
        (1, "two", Span(64_000, 80_000)),
    ]
    assert [e.code for e in events if isinstance(e, Notice)] == ["duplicate"]


def test_a_start_ends_the_turn_before_it() -> None:
    """A lost end of speech must not leave two turns open, or the next text in the wrong one."""
    c = client()
    c.receive(start(1.0))
    c.receive(start(5.0))
    c.receive(end(6.0))
    c.receive(end(6.5))
    assert [type(e) for e in c.events()] == [
        SpeechStarted,
        SpeechEnded,
        SpeechStarted,
        SpeechEnded,
        Notice,
    ]


def test_an_empty_text_ends_its_turn() -> None:
    """D16: no words were said; whoever shows captions closes the turn."""
    c = client()
    c.receive(start())
    c.receive(end())
    c.receive(data(None))
    assert finals(c) == [(0, "")]
    assert not c.awaiting


def test_words_after_an_empty_text_are_not_lost() -> None:
    """The reducer has dropped the utterance that had none, so they get another."""
    c = client()
    c.receive(start())
    c.receive(end())
    c.receive(data(""))
    c.receive(data("after all"))
    captions = Captions()
    for event in c.events():
        captions = reduce(captions, event)
    assert [segment.text for segment in captions.segments] == ["after all"]


def test_an_empty_text_does_not_end_a_turn_that_goes_on() -> None:
    """The empty answer to a flush must not swallow the words that are being said."""
    c = client()
    c.flush()
    c.push_audio(Frame(160_000, bytes(640)))
    c.receive(start())
    c.receive(data(""))
    assert c.awaiting
    c.receive(data("words"))
    assert finals(c) == [(0, "words")]


def test_an_empty_text_ends_the_open_turn_when_nothing_more_can_come() -> None:
    """A released key and an empty answer: the open turn held no words."""
    c = client()
    c.receive(start())
    c.flush()
    c.receive(data(""))
    assert finals(c) == [(0, "")]
    assert not c.awaiting


def test_the_answer_to_a_flush_in_an_answered_turn_is_no_second_one() -> None:
    """Nothing waits in that turn; the empty text only ends the flush."""
    c = client()
    c.receive(start())
    c.receive(data("words"))
    c.flush()
    c.receive(data(""))
    assert not c.awaiting
    assert finals(c) == [(0, "words")]


def test_an_empty_text_for_nobody_is_a_notice() -> None:
    """Nothing was asked, nothing was said."""
    c = client()
    c.receive(data(""))
    assert codes(c) == ["empty"]


def test_a_named_language_is_the_language_heard() -> None:
    """Services leave it out when they were told; the caption still has one."""
    c = client("or-IN")
    c.receive(data("x"))
    told = c.events()[-1]
    c = client("hi-IN", Endpoint.STT_TRANSLATE)
    c.receive(data("x"))
    found_out = c.events()[-1]
    assert isinstance(told, Final)
    assert told.language == "od-IN"
    assert isinstance(found_out, Final)
    assert found_out.language is None


def test_the_documentations_simple_messages_are_understood() -> None:
    """D10: the vendor's page shows them, whatever the service really sends."""
    c = client()
    for message in (
        {"type": "speech_start"},
        {"type": "speech_end"},
        {"type": "transcript", "text": "hello"},
        {"type": "translation", "text": "there"},
    ):
        c.receive(json.dumps(message))
    assert finals(c) == [(0, "hello"), (0, "there")]


def test_old_field_names_of_voice_activity_are_understood() -> None:
    """D11: three spellings of the stamp, two of the kind."""
    c = client()
    for stamp in ("occured_at", "occurred_at", "timestamp"):
        for kind in ("start_speech", "END_SPEECH"):
            c.receive(json.dumps({"type": "events", "data": {"event_type": kind, stamp: "t"}}))
    assert len(c.events()) == 6


@pytest.mark.parametrize(
    "message",
    [
        {"type": "error", "data": {"error": "no", "code": "invalid_api_key_error"}},
        {"type": "error", "data": {"message": "no", "code": 403, "request_id": "r"}},
        {"type": "error", "error": {"message": "no", "code": "invalid_api_key_error"}},
        {"error": {"message": "no", "code": "403", "request_id": ""}},
        {"errors": [{"message": "no", "code": "authentication_error"}]},
        {"type": "events", "data": {"event_type": "ERROR", "message": "no", "code": 401}},
        {"event": "error", "message": "no", "status_code": 401},
    ],
)
def test_every_shape_of_an_error_is_one_error(message: dict[str, object]) -> None:
    """D12: a refused key must not look like an unknown message."""
    c = client()
    c.receive(json.dumps(message))
    (event,) = c.events()
    assert isinstance(event, Failed)
    assert isinstance(event.error, AuthError)
    assert not event.error.retryable


@pytest.mark.parametrize(
    ("code", "retryable"),
    [
        ("insufficient_quota_error", False),
        ("unprocessable_entity_error", False),
        ("invalid_request_error", False),
        ("rate_limit_exceeded_error", True),
        ("internal_server_error", True),
        (503, True),
        (None, True),
        (True, True),
        (10**30, True),
    ],
)
def test_an_error_says_whether_trying_again_helps(code: object, retryable: bool) -> None:
    """The session decides by this alone."""
    c = client()
    c.receive(json.dumps({"type": "error", "data": {"error": "x" * 1_000, "code": code}}))
    (event,) = c.events()
    assert isinstance(event, Failed)
    assert isinstance(event.error, ServiceError)
    assert event.error.retryable is retryable
    assert len(event.error.message) < 400


def test_an_error_of_one_word_is_told() -> None:
    """The data of an error may be a bare string."""
    c = client()
    c.receive('{"type":"error","data":"boom"}')
    (event,) = c.events()
    assert isinstance(event, Failed)
    assert "boom" in event.error.message


@pytest.mark.parametrize(
    ("message", "code"),
    [
        ("", "malformed_message"),
        ("Internal Server Error", "malformed_message"),
        ("[1,2]", "malformed_message"),
        ("[" * 100_000, "malformed_message"),
        ('{"a":' + "9" * 5_000 + "}", "malformed_message"),
        (b"\xff\xfe\x00", "malformed_message"),
        ("x" * (1 << 20 | 1), "oversized_message"),
        ("{}", "unknown_message"),
        ('{"type":7}', "unknown_message"),
        ('{"type":"data"}', "unknown_message"),
        ('{"type":"data","data":{"transcript":7}}', "unknown_message"),
        ('{"type":"events","data":{"signal_type":"COUGH"}}', "unknown_message"),
        ('{"type":"transcript"}', "unknown_message"),
        ('{"type":"data","data":{"transcript":"x","error":""}}', ""),
        (b'{"type":"speech_start"}', ""),
    ],
)
def test_rubbish_is_a_notice(message: str | bytes, code: str) -> None:
    """Nothing that a server sends is an exception."""
    c = client()
    c.receive(message)
    assert codes(c) == ([code] if code else [])


def test_text_that_no_file_can_hold_is_mended() -> None:
    """A lone surrogate would break the database and the fonts later on."""
    c = client()
    c.receive('{"type":"data","data":{"transcript":"a\\ud800b"}}')
    assert finals(c) == [(0, "a?b")]


@pytest.mark.parametrize("value", ["NaN", "Infinity", "-1", "true", '"1"', "null", "1e999"])
def test_numbers_that_are_none_are_left_out(value: str) -> None:
    """A number from the wire is checked before it becomes a position."""
    c = client()
    message = data("x", language_probability=7, speech_start=7, speech_end=7)
    c.receive(message.replace("7", value))
    c.receive(data("y", metrics={"processing_latency": 7}).replace("7", value))
    final = c.events()[-1]
    assert isinstance(final, Final)
    assert final.probability is None
    assert final.latency is None


def test_a_probability_above_one_is_none() -> None:
    """Some services say per cent."""
    c = client()
    c.receive(data("x", language_probability=97, metrics=[]))
    final = c.events()[-1]
    assert isinstance(final, Final)
    assert final.probability is None


def test_a_day_of_turns_stays_small() -> None:
    """Neither turns nor the texts of one turn are kept for ever."""
    c = client()
    for _ in range(3 * KEPT_TURNS):
        c.receive(start())
    for index in range(3 * KEPT_TEXTS):
        c.receive(data(f"text {index}"))
    turns = c._hearing.turns._turns
    assert len(turns) == KEPT_TURNS
    assert max(len(turn.texts) for turn in turns) == KEPT_TEXTS
    assert c.next_utterance == 3 * KEPT_TURNS
