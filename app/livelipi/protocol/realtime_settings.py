"""What a client asks of a realtime session, in the address and while it runs, as a server reads it.

With every leniency of the wire reference: hyphen or underscore in the language parameter (D1),
``unknown`` or ``auto`` (D2), both spellings of Odia (D3), numbers in digits (D25). Names that
nobody knows are passed over. What cannot be meant is refused in words; the server says them inside
the session and closes with 4000, as the vendor does (D27).
"""

from __future__ import annotations

import json
import math
from collections.abc import Callable, Collection
from dataclasses import dataclass, replace
from urllib.parse import parse_qsl

from livelipi.domain.languages import AUTO, find, normalise
from livelipi.protocol.fields import string
from livelipi.protocol.options import (
    MAX_KEYTERM_CHARACTERS,
    MAX_KEYTERMS,
    MAX_PROMPT,
    MODES,
    has_keyterms,
)
from livelipi.protocol.realtime_options import REALTIME_MODEL, Endpointing, StreamType
from livelipi.protocol.wav import Sample

ENCODINGS = {
    "linear16": Sample.S16,
    "linear32": Sample.S32,
    "mulaw": Sample.MULAW,
    "alaw": Sample.ALAW,
}
"""How samples may be stored; always mono, little-endian, without a header."""

RATES = frozenset({8_000, 16_000})
_MAX_FIELDS = 64
_MAX_MS = 60_000


@dataclass(frozen=True, slots=True)
class RealtimeSettings:
    """What a session is to do; the defaults are the vendor's.

    Attributes:
        language: Our spelling, or ``AUTO``.
        model: The name that was asked for, whatever it is.
        mode: One of ``MODES``, for finals.
        stream_type: Whether and how soon partials come.
        endpointing: Who says where turns begin and end.
        prompt: Names and terms to expect.
        keyterms: The same, one by one.
        encoding: One of ``ENCODINGS``.
        sample_rate: 8,000 or 16,000 Hz.
        timestamps: Send times.
        silence_ms: Milliseconds of silence that end a turn.
        min_speech_ms: Milliseconds of speech that make a turn; this recognizer keeps its own.
        prefix_padding_ms: Milliseconds kept from before the onset; this recognizer keeps its own.
        threshold: How surely it must be speech; this recognizer keeps its own.
    """

    language: str = AUTO
    model: str = REALTIME_MODEL
    mode: str = "transcribe"
    stream_type: StreamType = StreamType.BALANCED
    endpointing: Endpointing = Endpointing.VAD
    prompt: str = ""
    keyterms: tuple[str, ...] = ()
    encoding: str = "linear16"
    sample_rate: int = 16_000
    timestamps: bool = False
    silence_ms: int = 500
    min_speech_ms: int = 250
    prefix_padding_ms: int = 0
    threshold: float = 0.3

    @property
    def translate(self) -> bool:
        """English instead of the words that were said."""
        return self.mode == "translate"

    @property
    def partials(self) -> bool:
        """Send what was understood so far."""
        return self.stream_type is not StreamType.SIMULATED

    @property
    def manual(self) -> bool:
        """The client says where turns begin and end."""
        return self.endpointing is Endpointing.MANUAL


class BadSettingError(Exception):
    """A value that the vendor refuses; the message is a sentence for whoever wrote the client."""


def parse_realtime_query(query: str) -> RealtimeSettings | BadSettingError:
    """Read the query of an upgrade request; a refusal is for the session, not for the handshake."""
    try:
        values = dict(parse_qsl(query, max_num_fields=_MAX_FIELDS))
    except ValueError:
        return BadSettingError("The query has too many parameters.")
    if "language-code" in values:
        values.setdefault("language_code", values["language-code"])
    settings = RealtimeSettings()
    try:
        for name, read in (_AT_START | _ANY_TIME).items():
            if name in values:
                settings = read(settings, values[name])
    except BadSettingError as error:
        return error
    if settings.keyterms and not has_keyterms(settings.model):
        return BadSettingError(f"keyterms are not supported by {settings.model}.")
    return settings


def updated(
    settings: RealtimeSettings, changes: dict[str, object]
) -> tuple[RealtimeSettings, tuple[str, ...]]:
    """Settings after a ``config.update``, and the names of those that it holds.

    Raises:
        BadSettingError: A value cannot be meant; nothing is changed then.
    """
    names = [name for name in _ANY_TIME if changes.get(name) is not None]
    changed = settings
    for name in names:
        changed = _ANY_TIME[name](changed, changes[name])
    if changed.partials != settings.partials:
        raise BadSettingError("stream_type cannot change to or from simulated.")
    return changed, tuple(names)


_Reader = Callable[[RealtimeSettings, object], RealtimeSettings]


def _language(settings: RealtimeSettings, value: object) -> RealtimeSettings:
    language = normalise(string(value))
    if language != AUTO and find(language) is None:
        raise BadSettingError(f"language_code {string(value)[:40]!r} is not supported.")
    return replace(settings, language=language)


def _mode(settings: RealtimeSettings, value: object) -> RealtimeSettings:
    return replace(settings, mode=_one_of("mode", value, MODES))


def _stream_type(settings: RealtimeSettings, value: object) -> RealtimeSettings:
    known = {kind.value: kind for kind in StreamType}
    return replace(settings, stream_type=known[_one_of("stream_type", value, known)])


def _endpointing(settings: RealtimeSettings, value: object) -> RealtimeSettings:
    known = {kind.value: kind for kind in Endpointing}
    return replace(settings, endpointing=known[_one_of("endpointing", value, known)])


def _prompt(settings: RealtimeSettings, value: object) -> RealtimeSettings:
    if not isinstance(value, str):
        raise BadSettingError("prompt is a string.")
    return replace(settings, prompt=string(value)[:MAX_PROMPT])


def _threshold(settings: RealtimeSettings, value: object) -> RealtimeSettings:
    number = _number("threshold", value)
    if not 0 <= number <= 1:
        raise BadSettingError("threshold lies between 0 and 1.")
    return replace(settings, threshold=number)


def _silence(settings: RealtimeSettings, value: object) -> RealtimeSettings:
    return replace(settings, silence_ms=_milliseconds("silence_duration_ms", value))


def _min_speech(settings: RealtimeSettings, value: object) -> RealtimeSettings:
    return replace(settings, min_speech_ms=_milliseconds("min_speech_duration_ms", value))


def _padding(settings: RealtimeSettings, value: object) -> RealtimeSettings:
    return replace(settings, prefix_padding_ms=_milliseconds("prefix_padding_ms", value))


def _model(settings: RealtimeSettings, value: object) -> RealtimeSettings:
    return replace(settings, model=string(value))


def _encoding(settings: RealtimeSettings, value: object) -> RealtimeSettings:
    return replace(settings, encoding=_one_of("encoding", string(value).lower(), ENCODINGS))


def _rate(settings: RealtimeSettings, value: object) -> RealtimeSettings:
    rate = _number("sample_rate", value)
    if rate not in RATES:
        raise BadSettingError("sample_rate is 8000 or 16000.")
    return replace(settings, sample_rate=int(rate))


def _timestamps(settings: RealtimeSettings, value: object) -> RealtimeSettings:
    known = {"true": True, "1": True, "false": False, "0": False}
    chosen = _one_of("return_timestamps", string(value).lower(), known)
    return replace(settings, timestamps=known[chosen])


def _keyterms(settings: RealtimeSettings, value: object) -> RealtimeSettings:
    try:
        terms = json.loads(string(value))
    except (ValueError, RecursionError):
        terms = None
    if not isinstance(terms, list) or not all(isinstance(term, str) for term in terms):
        raise BadSettingError("keyterms is a JSON array of strings.")
    if len(terms) > MAX_KEYTERMS or any(len(term) > MAX_KEYTERM_CHARACTERS for term in terms):
        raise BadSettingError(
            f"keyterms has at most {MAX_KEYTERMS} terms of {MAX_KEYTERM_CHARACTERS} characters."
        )
    return replace(settings, keyterms=tuple(string(term) for term in terms))


_ANY_TIME: dict[str, _Reader] = {
    "language_code": _language,
    "mode": _mode,
    "prompt": _prompt,
    "stream_type": _stream_type,
    "endpointing": _endpointing,
    "threshold": _threshold,
    "silence_duration_ms": _silence,
    "min_speech_duration_ms": _min_speech,
}
_AT_START: dict[str, _Reader] = {
    "model": _model,
    "encoding": _encoding,
    "sample_rate": _rate,
    "return_timestamps": _timestamps,
    "prefix_padding_ms": _padding,
    "keyterms": _keyterms,
}


def _one_of(name: str, value: object, known: Collection[str]) -> str:
    if not isinstance(value, str) or value not in known:
        raise BadSettingError(f"{name} is one of {', '.join(sorted(known))}.")
    return value


def _number(name: str, value: object) -> float:
    if isinstance(value, bool) or not isinstance(value, str | int | float):
        raise BadSettingError(f"{name} is a number.")
    try:
        number = float(value)
    except (ValueError, OverflowError):
        number = math.nan
    if not math.isfinite(number):
        raise BadSettingError(f"{name} is a number.")
    return number


def _milliseconds(name: str, value: object) -> int:
    number = _number(name, value)
    if not 0 <= number <= _MAX_MS or number != int(number):
        raise BadSettingError(f"{name} is a whole number of milliseconds up to {_MAX_MS}.")
    return int(number)
