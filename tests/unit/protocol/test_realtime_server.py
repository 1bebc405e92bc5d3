"""The realtime server's two halves: what a client says, and what is said to it."""

from __future__ import annotations

import json
from base64 import b64encode
from typing import Any

import pytest

from livelipi.domain.languages import AUTO
from livelipi.protocol.realtime_messages import Complaint
from livelipi.protocol.realtime_options import Endpointing, StreamType
from livelipi.protocol.realtime_replies import RealtimeReplies
from livelipi.protocol.realtime_server import (
    Ping,
    RealtimeServer,
    TurnBegun,
    TurnEnded,
    Update,
)
from livelipi.protocol.realtime_settings import RealtimeSettings
from livelipi.protocol.replies import Answer
from livelipi.protocol.streaming_server import EndOfStream, FlushRequested, Reject
from livelipi.protocol.wav import Audio, PcmFormat, Sample

MANUAL = RealtimeSettings("en-IN", endpointing=Endpointing.MANUAL)


def event(name: str, **fields: object) -> str:
    """A client's message."""
    return json.dumps({"event": name, **fields})


def said(messages: list[str]) -> list[dict[str, Any]]:
    """A server's messages."""
    return [json.loads(message) for message in messages]


@pytest.mark.parametrize(
    ("encoding", "rate", "sample"),
    [
        ("linear16", 16_000, Sample.S16),
        ("linear32", 8_000, Sample.S32),
        ("mulaw", 8_000, Sample.MULAW),
        ("alaw", 8_000, Sample.ALAW),
    ],
)
def test_audio_in_every_encoding(encoding: str, rate: int, sample: Sample) -> None:
    """As text in base64 or as a binary frame (D23), headerless."""
    server = RealtimeServer(RealtimeSettings(encoding=encoding, sample_rate=rate))
    expected = [Audio(bytes(8), PcmFormat(rate, 1, sample))]
    assert server.receive(event("audio_input", audio=b64encode(bytes(8)).decode())) == expected
    assert server.receive(bytes(8)) == expected


def test_a_wav_header_is_understood_all_the_same() -> None:
    """The vendor wants headerless samples; clients that send a file are not punished with noise."""
    header = b"RIFF\0\0\0\0WAVEfmt \x10\0\0\0\1\0\1\0\x40\x1f\0\0\x80\x3e\0\0\2\0\x10\0"
    server = RealtimeServer(RealtimeSettings())
    (audio,) = server.receive(header + b"data\x04\0\0\0\1\0\2\0")
    assert audio == Audio(b"\1\0\2\0", PcmFormat(8_000))


def test_controls() -> None:
    """Each of the client's events, and nothing after the end."""
    server = RealtimeServer(MANUAL)
    assert server.receive(event("speech_start")) == [TurnBegun()]
    assert server.receive(event("speech_end")) == [TurnEnded()]
    assert server.receive(event("flush")) == [FlushRequested()]
    assert server.receive(event("ping")) == [Ping()]
    new = RealtimeSettings("hi-IN", endpointing=Endpointing.VAD)
    update = event("config.update", language_code="hi-IN", endpointing="vad")
    assert server.receive(update) == [Update(new, ("language_code", "endpointing"))]
    assert isinstance(server.receive(event("speech_start"))[0], Complaint)
    assert server.receive(event("end")) == [EndOfStream()]
    assert server.receive(event("ping")) == []
    assert server.receive(bytes(8)) == []


@pytest.mark.parametrize(
    ("message", "code"),
    [
        ("", "invalid_request"),
        ("[]", "invalid_request"),
        ("{}", "invalid_request"),
        (event("speech_end"), "invalid_request"),
        (event("audio_input"), "invalid_request"),
        (event("audio_input", audio="%"), "invalid_request"),
        (event("audio_input", audio={"data": ""}), "invalid_request"),
        (event("config.update", mode="poetry"), "invalid_config"),
    ],
)
def test_what_cannot_be_meant_is_a_complaint(message: str, code: str) -> None:
    """One bad message ends no session."""
    (complaint,) = RealtimeServer(RealtimeSettings()).receive(message)
    assert isinstance(complaint, Complaint)
    assert complaint.code == code


def test_settings_that_cannot_be_had_change_nothing() -> None:
    """The next update starts from what is in force."""
    server = RealtimeServer(
        RealtimeSettings("en-IN"), lambda wanted: "No." if wanted.language == "kn-IN" else ""
    )
    kannada = event("config.update", language_code="kn-IN")
    assert server.receive(kannada) == [Complaint("invalid_config", "No.")]
    (update,) = server.receive(event("config.update", prompt="Asha"))
    assert update == Update(RealtimeSettings("en-IN", prompt="Asha"), ("prompt",))


def test_audio_that_is_none_ends_the_session() -> None:
    """Noise would be turned into words."""
    (reject,) = RealtimeServer(RealtimeSettings()).receive(b"OggS and so on")
    assert isinstance(reject, Reject)


def test_a_session_begins_with_its_settings() -> None:
    """``endpointing`` is echoed as ``turn_detection`` (D25), Odia as this endpoint spells it."""
    (begin,) = said(RealtimeReplies(RealtimeSettings("od-IN"), "r").begin())
    assert begin["request_id"] == "r"
    assert begin["config"]["turn_detection"] == "vad"
    assert begin["config"]["language_code"] == "or-IN"
    assert begin["config"]["prompt"] is None


def test_a_turn_is_told_with_or_without_times() -> None:
    """Times only where they were asked for; ``committed_chars`` always."""
    timed = RealtimeReplies(RealtimeSettings("en-IN", timestamps=True), "r")
    plain = RealtimeReplies(RealtimeSettings(AUTO), "r")
    answer = Answer(5, "Hello.", 16_000, 32_000, "or", 0.87654)
    heard = []
    for replies in (timed, plain):
        messages = [*replies.started(5, 16_000), *replies.partial(5, "hel", 1, 20_000)]
        messages += [*replies.ended(5, 30_000), *replies.final(answer)]
        heard.append(said(messages))
    assert heard[0] == [
        {"event": "vad.speech_start", "utterance_idx": 0, "start_s": 1.0},
        {
            "event": "transcript.partial",
            "utterance_idx": 0,
            "text": "hel",
            "committed_chars": 1,
            "end_s": 1.25,
        },
        {"event": "vad.speech_end", "utterance_idx": 0, "end_s": 1.875},
        {
            "event": "transcript.final",
            "utterance_idx": 0,
            "text": "Hello.",
            "start_s": 1.0,
            "end_s": 2.0,
        },
    ]
    assert heard[1][3] == {
        "event": "transcript.final",
        "utterance_idx": 0,
        "text": "Hello.",
        "language": "or-IN",
        "language_confidence": 0.877,
    }
    assert heard[1][0] == {"event": "vad.speech_start", "utterance_idx": 0}
    (end,) = said(plain.end(3.21987, 48_000))
    assert (end["total_utterances"], end["audio_duration_s"]) == (1, 3.0)
    plain.started(6, 0)
    (bare,) = said(plain.final(Answer(6, "", 0, 0, "en")))
    assert bare["language"] == "en-IN"
    assert "language_confidence" not in bare


def test_simulated_sessions_and_empty_partials_say_nothing() -> None:
    """A partial without words is no news."""
    quiet = RealtimeReplies(RealtimeSettings(stream_type=StreamType.SIMULATED), "r")
    loud = RealtimeReplies(RealtimeSettings(), "r")
    for replies, text in ((quiet, "words"), (loud, "")):
        replies.started(0, 0)
        assert replies.partial(0, text, 0, 0) == []


def test_a_turn_of_the_clients_is_one_utterance() -> None:
    """Pauses inside a held key cut nothing; committed characters count over all its segments."""
    replies = RealtimeReplies(MANUAL, "r")
    assert not replies.turn_ended(0)
    replies.turn_begun(0)
    replies.turn_begun(50)
    assert replies.started(0, 100) == []
    (partial,) = said(replies.partial(0, "one two", 3, 200))
    assert (partial["text"], partial["committed_chars"]) == ("one two", 3)
    assert replies.ended(0, 300) == []
    assert replies.started(1, 400) == []
    (partial,) = said(replies.partial(1, "three four", 5, 500))
    assert (partial["text"], partial["committed_chars"]) == ("one two three four", 3)
    (partial,) = said(replies.final(Answer(0, "one two.", 100, 300, "en", 0.9)))
    assert (partial["text"], partial["committed_chars"]) == ("one two. three four", 14)
    replies.started(2, 600)
    assert replies.turn_ended(700)
    assert replies.final(Answer(1, "Three four.", 400, 500, "en", 0.9)) == []
    replies.turn_begun(800)
    replies.started(3, 900)
    assert replies.final(Answer(2, "", 600, 650, "en", 0.9)) == []
    (final,) = said(replies.turn_answered())
    assert (final["utterance_idx"], final["text"]) == (0, "one two. Three four.")
    (partial,) = said(replies.partial(3, "five", 4, 950))
    assert (partial["utterance_idx"], partial["committed_chars"]) == (1, 4)
    assert replies.turn_open


def test_other_messages() -> None:
    """Acknowledgements and errors, in the SDK's shape."""
    replies = RealtimeReplies(RealtimeSettings(), "r")
    assert said(replies.pong()) == [{"event": "pong"}]
    assert said(replies.updated(("mode",))) == [{"event": "config.updated", "applied": ["mode"]}]
    assert said(replies.complaint("invalid_config", "no")) == [
        {"event": "error", "code": "invalid_config", "is_fatal": False, "message": "no"}
    ]
    (error,) = said(replies.error("no", "x", 422))
    assert error["is_fatal"] is True
    assert error["status_code"] == 422
