"""The handshake that a client makes."""

from __future__ import annotations

from urllib.parse import parse_qs, urlsplit

import pytest

from livelipi.domain.errors import AuthError, BadInputError
from livelipi.domain.events import Track
from livelipi.protocol.options import Endpoint, StreamOptions, VadTuning
from livelipi.protocol.streaming_client import StreamingClient

CLOUD = "wss://api.sarvam.ai"


def query_of(options: StreamOptions) -> dict[str, str]:
    """The query that a client sends, one value for each name."""
    url = StreamingClient(options).connect("key").url
    return {name: values[0] for name, values in parse_qs(urlsplit(url).query).items()}


def test_the_key_is_in_one_header_and_nowhere_else() -> None:
    """A key that shows up in an address or a repr ends up in logs."""
    request = StreamingClient(StreamOptions(CLOUD, Track.SOURCE)).connect(" s3cret ")
    assert request.headers == {"api-subscription-key": "s3cret"}
    assert "s3cret" not in request.url
    assert "s3cret" not in repr(request)


@pytest.mark.parametrize(
    ("language", "wire"),
    [("auto", "unknown"), ("unknown", "unknown"), ("or-IN", "od-IN"), ("hi", "hi-IN")],
)
def test_one_choice_of_language_is_spelled_as_the_endpoint_wants_it(
    language: str, wire: str
) -> None:
    """D1-D3: a wrong spelling is refused by the service, or hears the wrong language."""
    query = query_of(StreamOptions(CLOUD, Track.SOURCE, language))
    assert query["language-code"] == wire
    assert "language_code" not in query


def test_everything_is_sent_as_text_and_booleans_in_lower_case() -> None:
    """D8, D9, D19: model, flush and voice activity are always named, since defaults differ."""
    query = query_of(
        StreamOptions(
            CLOUD,
            Track.SOURCE,
            high_vad_sensitivity=True,
            keyterms=("Bengaluru", "नमस्ते"),
            vad=VadTuning(positive_speech_threshold=0.4, min_speech_frames=3),
        )
    )
    assert query == {
        "language-code": "unknown",
        "model": "saaras:v4",
        "mode": "transcribe",
        "sample_rate": "16000",
        "input_audio_codec": "pcm_s16le",
        "high_vad_sensitivity": "true",
        "vad_signals": "true",
        "flush_signal": "true",
        "keyterms": '["Bengaluru", "नमस्ते"]',
        "positive_speech_threshold": "0.4",
        "min_speech_frames": "3",
    }


def test_the_translation_endpoint_gets_no_language_and_no_mode() -> None:
    """The legacy endpoint knows neither and may refuse both."""
    options = StreamOptions(
        CLOUD,
        Track.TRANSLATION,
        "hi-IN",
        model="saaras:v2.5",
        endpoint=Endpoint.STT_TRANSLATE,
        prompt="Names: Asha",
    )
    client = StreamingClient(options)
    assert urlsplit(client.connect("k").url).path == "/speech-to-text-translate/ws"
    assert not {"language-code", "mode"} & set(query_of(options))
    assert client.outgoing() == ['{"type":"config","prompt":"Names: Asha"}']


def test_a_mode_goes_out_only_with_models_that_have_modes() -> None:
    """D20: saarika refuses the parameter."""
    assert "mode" not in query_of(StreamOptions(CLOUD, Track.SOURCE, model="saarika:v2.5"))


@pytest.mark.parametrize(
    "wrong",
    [
        {"mode": "sing"},
        {"codec": "mp3"},
        {"prompt": "names"},
        {"keyterms": ("a",), "model": "saaras:v3"},
        {"keyterms": ("a",) * 51},
        {"keyterms": ("a" * 65,)},
    ],
)
def test_what_the_service_would_refuse_is_refused_before(wrong: dict[str, object]) -> None:
    """D21: a setting that cannot work is told where it is set, not as HTTP 400 later."""
    with pytest.raises(BadInputError):
        StreamOptions(CLOUD, Track.SOURCE, **wrong)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "address",
    [
        "",
        "https://api.sarvam.ai",
        "ws://",
        "ws://host:port",
        "ws://host:0",
        "ws://[::1",
        "ws://key@host",
        "ws://host?api-subscription-key=x",
        "ws://host/#x",
    ],
)
def test_an_address_that_is_none_is_told_as_such(address: str) -> None:
    """A typing error must not become a traceback, nor a key in the address a leak."""
    with pytest.raises(BadInputError) as caught:
        StreamingClient(StreamOptions(address, Track.SOURCE)).connect("k")
    assert "key@" not in str(caught.value)


def test_a_path_before_the_endpoint_is_kept() -> None:
    """A gateway may serve the API below a folder."""
    url = StreamingClient(StreamOptions("ws://h:1/v1/", Track.SOURCE)).connect("k").url
    assert url.startswith("ws://h:1/v1/speech-to-text/ws?")


@pytest.mark.parametrize("key", ["", "  ", "clé", "a\r\nHost: b"])
def test_a_key_that_is_none_never_reaches_a_header(key: str) -> None:
    """Line breaks in a header would let a key write headers of its own."""
    with pytest.raises(AuthError):
        StreamingClient(StreamOptions(CLOUD, Track.SOURCE)).connect(key)
