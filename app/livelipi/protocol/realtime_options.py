"""What one realtime connection is asked for, and how its endpoint spells it (wire reference 4.1).

Underscore in ``language_code``, ``auto`` for finding out, ``or-IN`` for Odia (D1-D3).
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from enum import Enum

from livelipi.domain.audio import SAMPLE_RATE
from livelipi.domain.errors import BadInputError
from livelipi.domain.events import Track
from livelipi.domain.languages import AUTO, normalise
from livelipi.protocol.options import (
    MODES,
    ConnectRequest,
    check_keyterms,
    handshake,
    has_keyterms,
)

REALTIME_PATH = "/speech-to-text-realtime/ws"
REALTIME_MODEL = "saaras:v3-realtime"


class StreamType(Enum):
    """How soon partials come, against how good they are."""

    FAST = "fast"
    BALANCED = "balanced"
    SIMULATED = "simulated"
    """No partials at all."""


class Endpointing(Enum):
    """Who says where a turn begins and ends."""

    VAD = "vad"
    MANUAL = "manual"
    """The client: push-to-talk."""


@dataclass(frozen=True, slots=True)
class RealtimeOptions:
    """Everything about one realtime connection but the key. Audio is 16 kHz mono s16le.

    Attributes:
        base_url: Address without the endpoint's path.
        track: Which of the two texts this connection carries.
        language: Our spelling, or ``AUTO``.
        model: The service's name of the model.
        mode: One of ``MODES``; for finals only, partials are always plain transcription.
        stream_type: See ``StreamType``.
        endpointing: See ``Endpointing``.
        silence_ms: Milliseconds of silence that end a turn.
        min_speech_ms: Milliseconds of speech that make a turn, or None for the service's own.
        threshold: How surely it must be speech, 0 to 1, or None for the service's own.
        prompt: Names and terms.
        keyterms: Words to favour, for ``saaras:v4`` only.
        patience: Seconds without a sign of the service after which an answer is given up.

    Raises:
        BadInputError: Values that the service would refuse.
    """

    base_url: str
    track: Track
    language: str = AUTO
    model: str = REALTIME_MODEL
    mode: str = "transcribe"
    stream_type: StreamType = StreamType.FAST
    endpointing: Endpointing = Endpointing.VAD
    silence_ms: int = 500
    min_speech_ms: int | None = None
    threshold: float | None = None
    prompt: str = ""
    keyterms: tuple[str, ...] = ()
    patience: float = 5.0

    def __post_init__(self) -> None:
        if self.mode not in MODES:
            raise BadInputError(f"There is no mode “{self.mode}”.")
        if self.silence_ms < 0 or (self.min_speech_ms or 0) < 0:
            raise BadInputError("A duration cannot be negative.")
        if self.threshold is not None and not 0 <= self.threshold <= 1:
            raise BadInputError("The speech threshold lies between 0 and 1.")
        check_keyterms(self.keyterms, self.model, has_keyterms(self.model))

    @property
    def silence(self) -> float:
        """Seconds of silence that end a turn."""
        return self.silence_ms / 1000

    @property
    def manual(self) -> bool:
        """Whether the client says where turns begin and end."""
        return self.endpointing is Endpointing.MANUAL


def realtime_language(language: str) -> str:
    """A language as the realtime endpoint spells it."""
    spelled = normalise(language)
    return "or-IN" if spelled == "od-IN" else spelled


def realtime_request(options: RealtimeOptions, key: str) -> ConnectRequest:
    """The handshake of one realtime connection; raises as ``handshake`` does."""
    query = [
        ("language_code", realtime_language(options.language)),
        ("model", options.model),
        ("stream_type", options.stream_type.value),
        ("mode", options.mode),
        ("endpointing", options.endpointing.value),
        ("encoding", "linear16"),
        ("sample_rate", str(SAMPLE_RATE)),
        ("return_timestamps", "true"),
    ]
    if not options.manual:
        query.append(("silence_duration_ms", str(options.silence_ms)))
        if options.min_speech_ms is not None:
            query.append(("min_speech_duration_ms", str(options.min_speech_ms)))
        if options.threshold is not None:
            query.append(("threshold", str(options.threshold)))
    if options.prompt:
        query.append(("prompt", options.prompt))
    if options.keyterms:
        query.append(("keyterms", json.dumps(options.keyterms, ensure_ascii=False)))
    return handshake(options.base_url, REALTIME_PATH, query, key)
