"""What clients ask of a realtime session, with every leniency, and what is refused."""

from __future__ import annotations

from typing import Any
from urllib.parse import urlencode

import pytest
from hypothesis import given
from hypothesis import strategies as st

from livelipi.domain.languages import AUTO
from livelipi.protocol.query import Refusal, parse_query
from livelipi.protocol.realtime_options import Endpointing, StreamType
from livelipi.protocol.realtime_settings import (
    BadSettingError,
    RealtimeSettings,
    parse_realtime_query,
    updated,
)


def asked(**values: str) -> RealtimeSettings:
    """The settings behind a query that can be meant."""
    settings = parse_realtime_query(urlencode(values))
    assert isinstance(settings, RealtimeSettings), settings
    return settings


def test_the_defaults_are_the_vendors() -> None:
    """A client that names only the language gets what the documentation promises."""
    settings = asked(language_code="hi-IN")
    assert settings == RealtimeSettings(language="hi-IN")
    assert settings.partials
    assert not settings.manual
    assert not settings.translate
    assert (settings.silence_ms, settings.sample_rate) == (500, 16_000)


def test_every_parameter_is_read() -> None:
    """All of the wire reference's table."""
    settings = asked(
        language_code="ta-IN",
        model="saaras:v4",
        mode="translate",
        stream_type="simulated",
        endpointing="manual",
        prompt="Asha",
        keyterms='["Ravi","Uma"]',
        encoding="MULAW",
        sample_rate="8000",
        return_timestamps="True",
        silence_duration_ms="300",
        min_speech_duration_ms="100",
        prefix_padding_ms="50",
        threshold="0.5",
        unknown="passed over",
    )
    assert settings == RealtimeSettings(
        "ta-IN",
        "saaras:v4",
        "translate",
        StreamType.SIMULATED,
        Endpointing.MANUAL,
        "Asha",
        ("Ravi", "Uma"),
        "mulaw",
        8_000,
        True,
        300,
        100,
        50,
        0.5,
    )
    assert settings.translate
    assert settings.manual
    assert not settings.partials
    assert settings.prompt == "Asha"
    assert asked(model="saaras:v4", keyterms='["Ravi","Uma"]').keyterms == ("Ravi", "Uma")


@pytest.mark.parametrize(
    ("name", "value", "language"),
    [
        ("language_code", "or-IN", "od-IN"),
        ("language_code", "od-IN", "od-IN"),
        ("language-code", "hi-IN", "hi-IN"),
        ("language_code", "auto", AUTO),
        ("language_code", "unknown", AUTO),
        ("mode", "transcribe", AUTO),
    ],
)
def test_languages_in_every_spelling(name: str, value: str, language: str) -> None:
    """D1 to D3: a client is not refused for the other endpoint's spelling."""
    assert asked(**{name: value}).language == language


@pytest.mark.parametrize(
    "query",
    [
        "language_code=xx-IN",
        "mode=poetry",
        "stream_type=slow",
        "endpointing=never",
        "encoding=opus",
        "sample_rate=44100",
        "sample_rate=fast",
        "return_timestamps=perhaps",
        "threshold=2",
        "threshold=nan",
        "silence_duration_ms=-1",
        "silence_duration_ms=0.5",
        "min_speech_duration_ms=1e9",
        "prefix_padding_ms=many",
        "model=saaras:v4&keyterms=words",
        "model=saaras:v4&keyterms=[1]",
        f"model=saaras:v4&keyterms=[{'1,' * 60}1]".replace("1", "%22a%22"),
        "keyterms=[%22Asha%22]",
        "&".join(f"a{n}=1" for n in range(100)),
    ],
)
def test_what_cannot_be_meant_is_refused_in_words(query: str) -> None:
    """The sentence goes to whoever wrote the client."""
    assert isinstance(parse_realtime_query(query), BadSettingError)


def test_an_update_changes_what_it_names() -> None:
    """Nulls are what the SDK sends for what its user left out; unknown names are passed over."""
    before = RealtimeSettings("hi-IN", prompt="Asha")
    after, names = updated(
        before, {"event": "config.update", "prompt": "", "mode": None, "threshold": "0.4", "x": 1}
    )
    assert after == RealtimeSettings("hi-IN", threshold=0.4)
    assert set(names) == {"prompt", "threshold"}


@pytest.mark.parametrize(
    "changes",
    [
        {"stream_type": "simulated"},
        {"mode": 7},
        {"prompt": ["x"]},
        {"threshold": True},
        {"threshold": "much"},
        {"silence_duration_ms": 10**400},
        {"language_code": {"a": 1}, "mode": "nothing"},
    ],
)
def test_an_update_that_cannot_be_meant_changes_nothing(changes: dict[str, Any]) -> None:
    """Partial application would leave a client guessing."""
    with pytest.raises(BadSettingError):
        updated(RealtimeSettings("hi-IN"), changes)


def test_the_path_without_ws_is_named() -> None:
    """405, as on the other endpoints."""
    refusal = parse_query("/speech-to-text-realtime", "")
    assert isinstance(refusal, Refusal)
    assert refusal.status == 405


@given(st.text())
def test_no_query_raises(query: str) -> None:
    """Whatever stands behind the question mark."""
    assert isinstance(parse_realtime_query(query), RealtimeSettings | BadSettingError)
