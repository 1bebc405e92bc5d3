"""What a client asks a server for in the address, with every leniency of the wire reference.

Hyphen or underscore in the language parameter (D1), ``unknown`` or ``auto`` (D2), both spellings of
Odia (D3), any sane rate (D4), every name of raw samples (D7), Python's ``True`` (D8). What the
vendor refuses with HTTP 400 is refused here too.
"""

from __future__ import annotations

import json
import math
from dataclasses import dataclass, fields
from urllib.parse import parse_qsl

from livelipi.domain.languages import AUTO, normalise
from livelipi.protocol.options import (
    MAX_KEYTERM_CHARACTERS,
    MAX_KEYTERMS,
    MAX_PROMPT,
    MODES,
    RAW_CODECS,
    Endpoint,
    VadTuning,
    has_keyterms,
)
from livelipi.protocol.realtime_options import REALTIME_PATH

RATES = range(4_000, 384_001)
"""Sample rates that are believed, in Hz."""

_TRUE = frozenset({"true", "1"})
_FALSE = frozenset({"false", "0"})
_DEFAULT_MODEL = {Endpoint.STT: "saaras:v4", Endpoint.STT_TRANSLATE: "saaras:v2.5"}
_WITHOUT_MODES = ("saarika", "saaras:v1", "saaras:v2", "saaras:flash")
_MAX_FIELDS = 64


@dataclass(frozen=True, slots=True)
class ServerOptions:
    """What a client wants of one connection.

    Attributes:
        endpoint: Which of the two it came to.
        language: Our spelling of the language it named, or ``AUTO``.
        model: The name it asked for, whatever it is.
        translate: English instead of the words that were said.
        sample_rate: Rate of raw samples in Hz, or None where it named none.
        high_vad_sensitivity: Half a second of silence ends a turn instead of one second.
        vad_signals: Send starts and ends of speech.
        prompt: Names and terms to expect.
        keyterms: The same, one by one.
    """

    endpoint: Endpoint
    language: str = AUTO
    model: str = ""
    translate: bool = False
    sample_rate: int | None = None
    high_vad_sensitivity: bool = False
    vad_signals: bool = False
    prompt: str = ""
    keyterms: tuple[str, ...] = ()

    @property
    def silence(self) -> float:
        """Seconds of silence that end a turn."""
        return 0.5 if self.high_vad_sensitivity else 1.0


@dataclass(frozen=True, slots=True)
class Refusal:
    """Why a handshake is refused.

    Attributes:
        status: HTTP status.
        code: The vendor's error code.
        text: One sentence for whoever wrote the client.
    """

    status: int
    code: str
    text: str


def parse_query(path: str, query: str) -> ServerOptions | Refusal:
    """Read the path and the query of an upgrade request.

    Args:
        path: Path of the address, without the query.
        query: What follows the question mark; may be empty.
    """
    endpoint = _endpoint(path)
    if isinstance(endpoint, Refusal):
        return endpoint
    try:
        values = dict(parse_qsl(query, max_num_fields=_MAX_FIELDS))
    except ValueError:
        return _bad("The query has too many parameters.")
    try:
        return _options(endpoint, values)
    except _BadParameterError as error:
        return _bad(str(error))


class _BadParameterError(Exception):
    """A parameter that the vendor refuses."""


def _endpoint(path: str) -> Endpoint | Refusal:
    known = {endpoint.value: endpoint for endpoint in Endpoint}
    if path in known:
        return known[path]
    paths = [*known, REALTIME_PATH]
    if f"{path}/ws" in paths:
        return Refusal(405, "invalid_request_error", f"Streams are served at {path}/ws.")
    return Refusal(404, "not_found_error", f"Served here are {', '.join(paths)}.")


def _options(endpoint: Endpoint, values: dict[str, str]) -> ServerOptions:
    model = values.get("model") or _DEFAULT_MODEL[endpoint]
    language = values.get("language-code") or values.get("language_code") or AUTO
    _check_codec(values.get("input_audio_codec", "wav"))
    _check_vad(values)
    _boolean(values, "flush_signal")  # a flush is honoured with or without it (D9)
    mode = _mode(values, endpoint, model)
    return ServerOptions(
        endpoint,
        normalise(language),
        model,
        endpoint is Endpoint.STT_TRANSLATE or mode == "translate",
        _rate(values.get("sample_rate")),
        _boolean(values, "high_vad_sensitivity"),
        _boolean(values, "vad_signals"),
        _prompt(values, endpoint),
        _keyterms(values, endpoint, model),
    )


def _mode(values: dict[str, str], endpoint: Endpoint, model: str) -> str:
    mode = values.get("mode", "")
    if not mode:
        return "transcribe"
    if mode not in MODES:
        raise _BadParameterError(f"mode is one of {', '.join(sorted(MODES))}.")
    if endpoint is not Endpoint.STT or model.startswith(_WITHOUT_MODES):
        raise _BadParameterError(f"mode is not supported by {model}.")
    return mode


def _keyterms(values: dict[str, str], endpoint: Endpoint, model: str) -> tuple[str, ...]:
    if not values.get("keyterms"):
        return ()
    if endpoint is not Endpoint.STT or not has_keyterms(model):
        raise _BadParameterError(f"keyterms are not supported by {model}.")
    try:
        terms = json.loads(values["keyterms"])
    except (ValueError, RecursionError):
        terms = None
    if not isinstance(terms, list) or not all(isinstance(term, str) for term in terms):
        raise _BadParameterError("keyterms is a JSON array of strings.")
    if len(terms) > MAX_KEYTERMS or any(len(term) > MAX_KEYTERM_CHARACTERS for term in terms):
        raise _BadParameterError(
            f"keyterms has at most {MAX_KEYTERMS} terms of {MAX_KEYTERM_CHARACTERS} characters."
        )
    return tuple(terms)


def _prompt(values: dict[str, str], endpoint: Endpoint) -> str:
    prompt = values.get("prompt", "")
    if prompt and endpoint is not Endpoint.STT_TRANSLATE:
        raise _BadParameterError("prompt is for speech-to-text-translate only.")
    return prompt[:MAX_PROMPT]


def _rate(value: str | None) -> int | None:
    if not value:
        return None
    rate = int(value) if value.isdecimal() and len(value) <= 6 else 0
    if rate not in RATES:
        raise _BadParameterError(
            f"sample_rate is a number of Hz between {RATES.start} and {RATES.stop - 1}."
        )
    return rate


def _boolean(values: dict[str, str], name: str) -> bool:
    value = values.get(name, "false").lower()
    if value not in _TRUE | _FALSE:
        raise _BadParameterError(f"{name} is true or false.")
    return value in _TRUE


def _check_codec(codec: str) -> None:
    """Only refuse what is no codec of ours: the bytes themselves tell WAV from raw (D6)."""
    known = {"wav", *RAW_CODECS}
    if codec.lower().removeprefix("audio/").removeprefix("x-") not in known:
        raise _BadParameterError(f"input_audio_codec is one of {', '.join(sorted(known))}.")


def _check_vad(values: dict[str, str]) -> None:
    """Refuse rubbish in the ten numbers; this recognizer keeps thresholds of its own."""
    for tuning in fields(VadTuning):
        value = values.get(tuning.name)
        try:
            usable = value is None or math.isfinite(float(value))
        except ValueError:
            usable = False
        if not usable:
            raise _BadParameterError(f"{tuning.name} is a number.")


def _bad(text: str) -> Refusal:
    return Refusal(400, "invalid_request_error", text)
