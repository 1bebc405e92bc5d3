"""What a server makes of a client's messages."""

from __future__ import annotations

import json
from base64 import b64encode, urlsafe_b64encode

import pytest

from livelipi.protocol.options import Endpoint
from livelipi.protocol.query import ServerOptions
from livelipi.protocol.streaming_server import (
    NO_AUDIO,
    Action,
    EndOfStream,
    FlushRequested,
    Prompt,
    Reject,
    StreamingServer,
)
from livelipi.protocol.wav import Audio, PcmFormat

PCM = b"\1\0\2\0"


def server(endpoint: Endpoint = Endpoint.STT, rate: int | None = None) -> StreamingServer:
    """A server's side of one connection."""
    return StreamingServer(ServerOptions(endpoint, sample_rate=rate))


def message(data: object = b64encode(PCM).decode(), **fields: object) -> str:
    """An audio message."""
    return json.dumps({"audio": {"data": data, "encoding": "audio/wav", **fields}})


def rejection(actions: list[Action]) -> str:
    """The sentence of the one rejection."""
    (reject,) = actions
    assert isinstance(reject, Reject)
    assert reject.code == "invalid_request_error"
    return reject.text


@pytest.mark.parametrize("encoding", ["audio/wav", "WAV", "pcm_s16le", None, 7])
def test_audio_is_taken_under_any_encoding(encoding: object) -> None:
    """D6: the field is a label that clients fill in as they like."""
    assert server().receive(message(encoding=encoding)) == [Audio(PCM, PcmFormat(16_000))]


@pytest.mark.parametrize(
    ("in_address", "in_message", "rate"),
    [
        (None, None, 16_000),
        (None, 24_000, 24_000),
        (None, "24000", 24_000),
        (8_000, 16_000, 8_000),
        (8_000, None, 8_000),
        (44_100, 22_050, 22_050),
        (16_000, 16_000, 16_000),
    ],
)
def test_the_rate_is_the_one_that_somebody_chose(
    in_address: int | None, in_message: object, rate: int
) -> None:
    """D5: the official client fills in 16000 where its user named nothing."""
    actions = server(rate=in_address).receive(message(sample_rate=in_message))
    assert actions == [Audio(PCM, PcmFormat(rate))]


@pytest.mark.parametrize("rate", ["fast", "", 0, -1, 1.5, True, [], 10**9])
def test_a_rate_that_is_none_is_refused(rate: object) -> None:
    """Audio at a wrong rate is recognized as nonsense."""
    assert "ample" in rejection(server().receive(message(sample_rate=rate)))


def test_base64_may_be_broken_into_lines_and_unpadded() -> None:
    """Encoders differ."""
    assert server().receive(message("AQAC\nAA")) == [Audio(PCM, PcmFormat(16_000))]


@pytest.mark.parametrize(
    "data", [7, "ключ", "A", urlsafe_b64encode(b"\xff\xef\xbe").decode(), "====A*"]
)
def test_what_is_no_base64_is_refused(data: object) -> None:
    """A sentence, not a traceback."""
    assert "base64" in rejection(server().receive(message(data)))


@pytest.mark.parametrize(
    "text",
    [
        '{"data":"AAAA","sample_rate":16000,"encoding":"audio/wav"}',
        '{"audio":null}',
        '{"audio":"AAAA"}',
        '{"audio":{}}',
        '{"event":"ping"}',
        '{"type":"ping"}',
        '{"type":"config","prompt":"names"}',
        "{}",
    ],
)
def test_whatever_has_no_audio_gets_the_vendors_answer(text: str) -> None:
    """D22: no ping, no flat audio object, no config on the first endpoint."""
    assert rejection(server().receive(text)) == NO_AUDIO


@pytest.mark.parametrize("text", ["", "hello", "[]", "7", "[" * 100_000])
def test_what_is_no_object_is_refused(text: str) -> None:
    """Nothing that a client sends is an exception."""
    assert "JSON" in rejection(server().receive(text))


def test_a_flush_is_honoured_at_any_time() -> None:
    """D9: with or without the parameter, with or without audio before or beside it."""
    s = server()
    assert s.receive('{"type":"flush"}') == [FlushRequested()]
    both = json.loads(message()) | {"type": "flush"}
    assert s.receive(json.dumps(both)) == [Audio(PCM, PcmFormat(16_000)), FlushRequested()]


def test_a_flush_frees_what_might_have_been_a_header() -> None:
    """Samples that spell RI are not kept from the recognizer."""
    s = server()
    assert s.receive(b"RI") == []
    assert s.receive('{"type":"flush"}') == [Audio(b"RI", PcmFormat(16_000)), FlushRequested()]


def test_the_end_of_the_stream_takes_its_audio_and_no_more() -> None:
    """2.6: one client ends with an empty audio object; what comes later cannot be meant."""
    s = server()
    end = {"type": "end_of_stream", "audio": {"data": "", "encoding": "audio/wav"}}
    assert s.receive(json.dumps(end)) == [EndOfStream()]
    assert s.receive('{"type":"flush"}') == [FlushRequested()]
    assert "end of the stream" in rejection(s.receive(message()))


def test_the_translation_endpoint_takes_a_prompt() -> None:
    """3: names and terms, sent before audio; nothing clears it."""
    s = server(Endpoint.STT_TRANSLATE)
    assert s.receive('{"type":"config","prompt":"Asha"}') == [Prompt("Asha")]
    assert s.receive('{"type":"config"}') == [Prompt("")]
    assert "prompt" in rejection(s.receive('{"type":"config","prompt":7}'))


def test_binary_messages_are_audio() -> None:
    """D23: some clients send bytes as they are."""
    assert server(rate=8_000).receive(PCM) == [Audio(PCM, PcmFormat(8_000))]


def test_another_kind_of_file_is_refused() -> None:
    """Only WAV and raw PCM can be streamed, and the answer says so."""
    assert "WAV" in rejection(server().receive(message(b64encode(b"OggS\0\0").decode())))
