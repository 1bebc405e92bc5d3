"""What a server says, as the official SDK reads it."""

from __future__ import annotations

import json
from typing import Any

import pytest
from sarvamai.types import (
    ErrorData,
    EventsData,
    SpeechToTextStreamingResponse,
    SpeechToTextTranscriptionData,
    SpeechToTextTranslateStreamingResponse,
    SpeechToTextTranslateTranscriptionData,
)

from livelipi.protocol.options import Endpoint
from livelipi.protocol.query import ServerOptions
from livelipi.protocol.replies import Answer, Replies

ANSWER = Answer(0, "hello", 16_000, 40_000, "hi", 0.98765, 0.1234)
NOTHING = Answer(0, "", 16_000, 40_000)


def replies(
    language: str = "auto",
    endpoint: Endpoint = Endpoint.STT,
    *,
    vad: bool = True,
    simplified: bool = False,
) -> Replies:
    """The replies of one connection."""
    options = ServerOptions(endpoint, language, vad_signals=vad)
    return Replies(options, "20260101_id", simplified)


def one(messages: list[str]) -> dict[str, Any]:
    """The one message."""
    (message,) = messages
    parsed: dict[str, Any] = json.loads(message)
    return parsed


def test_a_text_is_the_sdks_transcription() -> None:
    """6.1: request_id, transcript and metrics always, or the SDK takes it for something else."""
    message = one(replies().final(ANSWER))
    read = SpeechToTextStreamingResponse.model_validate(message)
    assert isinstance(read.data, SpeechToTextTranscriptionData)
    assert message["data"] == {
        "request_id": "20260101_id",
        "transcript": "hello",
        "timestamps": None,
        "diarized_transcript": None,
        "language_code": "hi-IN",
        "language_probability": 0.988,
        "metrics": {"audio_duration": 1.5, "processing_latency": 0.123},
        "speech_start": 1.0,
        "speech_end": 2.5,
        "flushes_answered": 0,
    }


def test_a_translation_is_the_sdks_translation() -> None:
    """3: no timestamps and no speakers on this endpoint; the language is the source's."""
    message = one(replies(endpoint=Endpoint.STT_TRANSLATE).final(ANSWER))
    read = SpeechToTextTranslateStreamingResponse.model_validate(message)
    assert isinstance(read.data, SpeechToTextTranslateTranscriptionData)
    assert message["data"]["language_code"] == "hi-IN"
    assert "timestamps" not in message["data"]


def test_a_named_language_comes_back_without_a_probability() -> None:
    """2.7: nothing was detected."""
    fields = one(replies("od-IN").final(ANSWER))["data"]
    assert (fields["language_code"], fields["language_probability"]) == ("od-IN", None)


def test_voice_activity_is_the_sdks_event() -> None:
    """D11: signal_type and the misspelt occured_at; our seconds besides."""
    r = replies()
    for message, name, key in (
        (one(r.started(16_000, 1.5)), "START_SPEECH", "speech_start"),
        (one(r.ended(0, 24_000, 1.5)), "END_SPEECH", "speech_end"),
    ):
        read = SpeechToTextStreamingResponse.model_validate(message)
        assert isinstance(read.data, EventsData)
        assert message["data"]["signal_type"] == name
        assert message["data"]["occured_at"] == 1.5
        assert key in message["data"]


def test_voice_activity_is_sent_only_where_it_was_asked_for() -> None:
    """Clients that did not ask take every message for a text."""
    r = replies(vad=False)
    assert r.started(0, 0.0) + r.ended(0, 1, 0.0) == []


def test_an_error_is_the_sdks_error() -> None:
    """D12: two strings, and what other clients look for besides."""
    message = one(replies().error("no", "invalid_request_error"))
    read = SpeechToTextStreamingResponse.model_validate(message)
    assert isinstance(read.data, ErrorData)
    assert message["data"]["message"] == "no"


def test_a_turn_without_words_is_told_only_to_whom_it_matters() -> None:
    """Silence gives no messages, but who saw a start of speech waits for its end."""
    assert replies(vad=False).final(NOTHING) == []
    assert one(replies().final(NOTHING))["data"]["transcript"] == ""


def test_a_flush_without_words_is_answered_once() -> None:
    """Who flushed and stops waits no longer than it takes."""
    r = replies(vad=False)
    r.flush_asked(wanted=True)
    fields = one(r.flushed(16_000))["data"]
    assert fields["transcript"] == ""
    assert fields["flushed"] is True
    assert fields["metrics"]["audio_duration"] == 0


def test_a_flush_with_words_is_answered_by_them() -> None:
    """The seed's flush sample stops after the first message: it must be the words."""
    r = replies(vad=False)
    r.flush_asked(wanted=True)
    r.ended(0, 1, 0.0)
    data = one(r.final(ANSWER))["data"]
    assert data["transcript"] == "hello" and data["flushes_answered"] == 1
    assert r.flushed(1) == []


def test_a_text_that_was_on_its_way_does_not_answer_a_flush() -> None:
    """The other end counts in the same way, so neither waits for the other."""
    r = replies()
    r.ended(0, 1, 0.0)
    r.flush_asked(wanted=True)
    assert one(r.final(ANSWER))["data"]["flushes_answered"] == 0
    data = one(r.flushed(1))["data"]
    assert data["flushed"] is True and data["flushes_answered"] == 1


def test_a_flush_of_our_own_is_not_answered() -> None:
    """Nobody asked for it: silence stays silent."""
    r = replies()
    r.flush_asked(wanted=False)
    assert r.flushed(1) == []


@pytest.mark.parametrize(
    ("endpoint", "kind"), [(Endpoint.STT, "transcript"), (Endpoint.STT_TRANSLATE, "translation")]
)
def test_simple_shapes_only_where_they_were_asked_for(endpoint: Endpoint, kind: str) -> None:
    """D10: the documentation's shapes break the SDK."""
    r = replies(endpoint=endpoint, simplified=True)
    assert one(r.started(0, 0.0)) == {"type": "speech_start"}
    assert one(r.ended(0, 1, 0.0)) == {"type": "speech_end"}
    assert one(r.final(ANSWER)) == {"type": kind, "text": "hello"}
