"""What a server understands of an address."""

from __future__ import annotations

import json
from urllib.parse import quote, urlencode

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from livelipi.protocol.options import Endpoint
from livelipi.protocol.query import Refusal, ServerOptions, parse_query
from livelipi.protocol.replies import refusal_body

STT = "/speech-to-text/ws"
TRANSLATE = "/speech-to-text-translate/ws"


def asked(query: str, path: str = STT) -> ServerOptions:
    """The options of a query that is allowed."""
    options = parse_query(path, query)
    assert isinstance(options, ServerOptions)
    return options


def test_nothing_is_needed() -> None:
    """The seed's translation samples connect without a single parameter."""
    assert asked("") == ServerOptions(Endpoint.STT, model="saaras:v4")
    assert asked("", TRANSLATE) == ServerOptions(
        Endpoint.STT_TRANSLATE, model="saaras:v2.5", translate=True
    )


@pytest.mark.parametrize(
    ("query", "language"),
    [
        ("language-code=kn-IN", "kn-IN"),
        ("language_code=kn-IN", "kn-IN"),
        ("language_code=hi-IN&language-code=kn-IN", "kn-IN"),
        ("language-code=unknown", "auto"),
        ("language-code=auto", "auto"),
        ("language-code=or-IN", "od-IN"),
        ("language-code=od-in", "od-IN"),
        ("language-code=", "auto"),
    ],
)
def test_every_spelling_of_a_language_is_taken(query: str, language: str) -> None:
    """D1-D3, on both paths."""
    assert asked(query).language == language
    assert asked(query, TRANSLATE).language == language


@pytest.mark.parametrize(
    ("value", "on"),
    [("true", True), ("True", True), ("1", True), ("false", False), ("False", False), ("0", False)],
)
def test_booleans_are_pythons_or_javascripts(value: str, on: bool) -> None:
    """D8: the official Python client sends ``True``."""
    options = asked(f"high_vad_sensitivity={value}&vad_signals={value}&flush_signal={value}")
    assert options.high_vad_sensitivity is on
    assert options.vad_signals is on
    assert options.silence == (0.5 if on else 1.0)


@pytest.mark.parametrize("rate", [8000, 16000, 22050, 24000, 44100, 48000])
def test_any_sane_rate_is_taken(rate: int) -> None:
    """D4: it is resampled."""
    assert asked(f"sample_rate={rate}").sample_rate == rate


@pytest.mark.parametrize(
    "codec", ["wav", "WAV", "pcm", "pcm_s16le", "pcm_l16", "pcm_raw", "audio/wav", "audio/x-wav"]
)
def test_every_name_of_a_codec_is_taken(codec: str) -> None:
    """D6, D7: the bytes tell the rest."""
    asked(f"input_audio_codec={quote(codec, safe='')}")


def test_translation_can_be_asked_for_on_the_first_endpoint() -> None:
    """The vendor's replacement of the translation endpoint."""
    assert asked("mode=translate&model=saaras:v3").translate
    assert not asked("mode=codemix").translate


def test_key_terms_and_prompts_reach_the_recognizer() -> None:
    """D21: each on its own endpoint."""
    terms = urlencode({"keyterms": json.dumps(["Bengaluru", "Asha"])})
    assert asked(terms).keyterms == ("Bengaluru", "Asha")
    assert asked("prompt=Asha", TRANSLATE).prompt == "Asha"


def test_what_is_not_known_is_ignored() -> None:
    """A newer client must not be refused for a parameter of tomorrow."""
    asked("colour=blue&positive_speech_threshold=0.5&min_speech_frames=3&model=whatever")


@pytest.mark.parametrize(
    "query",
    [
        "high_vad_sensitivity=yes",
        "flush_signal=2",
        "sample_rate=fast",
        "sample_rate=1",
        "sample_rate=9999999999",
        "input_audio_codec=mp3",
        "mode=sing",
        "mode=translate&model=saarika:v2.5",
        "keyterms=%5B%22a%22%5D&model=saaras:v3",
        "keyterms=a",
        "keyterms=%5B1%5D",
        "keyterms=" + quote(json.dumps(["a"] * 51)),
        "keyterms=" + quote(json.dumps(["a" * 65])),
        "prompt=names",
        "negative_frames_count=many",
        "negative_frames_count=nan",
        "&".join(f"p{n}=1" for n in range(100)),
    ],
)
def test_bad_parameters_are_http_400_in_the_vendors_envelope(query: str) -> None:
    """D20, D21: refused before the upgrade, with a sentence that names the parameter."""
    refusal = parse_query(STT, query)
    assert isinstance(refusal, Refusal)
    assert refusal.status == 400
    error = json.loads(refusal_body(refusal, "20260101_x"))["error"]
    assert error["code"] == "invalid_request_error"
    assert error["request_id"] == "20260101_x"
    assert error["message"]


@pytest.mark.parametrize("query", ["mode=translate", "keyterms=%5B%22a%22%5D"])
def test_the_translation_endpoint_refuses_what_it_does_not_have(query: str) -> None:
    """It has no modes and no key terms."""
    assert isinstance(parse_query(TRANSLATE, query), Refusal)


@pytest.mark.parametrize(
    ("path", "status"),
    [
        ("/speech-to-text", 405),
        ("/speech-to-text-translate", 405),
        ("/", 404),
        ("/speech-to-text-realtime/ws", 404),
        ("/speech-to-text/ws/", 404),
    ],
)
def test_a_wrong_path_says_where_the_right_one_is(path: str, status: int) -> None:
    """The commonest mistake is a missing /ws."""
    refusal = parse_query(path, "")
    assert isinstance(refusal, Refusal)
    assert refusal.status == status
    assert STT in refusal.text or TRANSLATE in refusal.text


@settings(deadline=None)
@given(st.text(), st.text())
def test_no_address_is_an_exception(path: str, query: str) -> None:
    """Anybody can send anything."""
    assert isinstance(parse_query(path, query), Refusal)
    assert isinstance(parse_query(STT, query), Refusal | ServerOptions)
