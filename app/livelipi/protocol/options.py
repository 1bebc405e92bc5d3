"""What one streaming connection is asked for, and how each endpoint spells it.

One choice in the window maps to every endpoint here: languages (D1-D3 of the wire reference), modes
that only newer models take (D20) and terms that only some take (D21).
"""

from __future__ import annotations

import json
from dataclasses import dataclass, field, fields
from enum import Enum
from urllib.parse import quote, urlencode, urlsplit

from livelipi.domain.audio import SAMPLE_RATE
from livelipi.domain.errors import AuthError, BadInputError
from livelipi.domain.events import Track
from livelipi.domain.languages import AUTO, normalise

KEY_HEADER = "api-subscription-key"
MAX_KEYTERMS = 50
MAX_KEYTERM_CHARACTERS = 64
MAX_PROMPT = 2_000
"""Characters of a prompt that our server reads; the service documents no limit."""
MODES = frozenset({"transcribe", "translate", "verbatim", "translit", "codemix"})
RAW_CODECS = frozenset({"pcm", "pcm_s16le", "pcm_l16", "pcm_raw"})


class Endpoint(Enum):
    """The two streaming endpoints, by their paths."""

    STT = "/speech-to-text/ws"
    STT_TRANSLATE = "/speech-to-text-translate/ws"


@dataclass(frozen=True, slots=True)
class VadTuning:
    """Numbers that override the service's voice-activity preset; None leaves its own.

    Frames are the service's frames, whose length it does not document: not milliseconds.
    """

    positive_speech_threshold: float | None = None
    negative_speech_threshold: float | None = None
    min_speech_frames: int | None = None
    first_turn_min_speech_frames: int | None = None
    negative_frames_count: int | None = None
    negative_frames_window: int | None = None
    start_speech_volume_threshold: float | None = None
    interrupt_min_speech_frames: int | None = None
    pre_speech_pad_frames: int | None = None
    num_initial_ignored_frames: int | None = None


@dataclass(frozen=True, slots=True)
class StreamOptions:
    """Everything about one connection but the key. Audio is always 16 kHz mono s16le.

    Attributes:
        base_url: Address without the endpoint's path: ``wss://api.sarvam.ai``.
        track: Which of the two texts this connection carries.
        language: Our spelling, or ``AUTO``; ``STT_TRANSLATE`` always finds out by itself.
        model: The service's name of the model; always sent, since defaults change (D19).
        mode: One of ``MODES``; goes out only with models that have modes.
        high_vad_sensitivity: Half a second of silence ends a turn instead of one second.
        endpoint: Which endpoint to speak to.
        codec: How the raw samples are labelled, one of ``RAW_CODECS``.
        prompt: Names and terms, for ``STT_TRANSLATE`` only.
        keyterms: Words to favour, for ``saaras:v4`` on ``STT`` only.
        vad: Overrides of the voice-activity preset.
        patience: Seconds without a sign of the service after which an answer is given up.

    Raises:
        BadInputError: Values that the service would refuse.
    """

    base_url: str
    track: Track
    language: str = AUTO
    model: str = "saaras:v4"
    mode: str = "transcribe"
    high_vad_sensitivity: bool = False
    endpoint: Endpoint = Endpoint.STT
    codec: str = "pcm_s16le"
    prompt: str = ""
    keyterms: tuple[str, ...] = ()
    vad: VadTuning = field(default_factory=VadTuning)
    patience: float = 5.0

    def __post_init__(self) -> None:
        if self.mode not in MODES:
            raise BadInputError(f"There is no mode “{self.mode}”.")
        if self.codec not in RAW_CODECS:
            raise BadInputError(f"“{self.codec}” is no codec for raw samples.")
        if self.prompt and self.endpoint is not Endpoint.STT_TRANSLATE:
            raise BadInputError("Only the translation endpoint takes a prompt.")
        takes_keyterms = self.endpoint is Endpoint.STT and has_keyterms(self.model)
        check_keyterms(self.keyterms, self.model, takes_keyterms)

    @property
    def silence(self) -> float:
        """Seconds of silence that end a turn (the service's advice for each sensitivity)."""
        return 0.5 if self.high_vad_sensitivity else 1.0


@dataclass(frozen=True, slots=True)
class ConnectRequest:
    """What the WebSocket handshake takes.

    Attributes:
        url: Address with the query; holds no key.
        headers: Extra headers; the key is among them, so ``repr`` leaves them out.
    """

    url: str
    headers: dict[str, str] = field(repr=False)


def has_modes(model: str) -> bool:
    """Whether a model takes ``mode`` (D20); the older ones refuse it."""
    return model.startswith(("saaras:v3", "saaras:v4"))


def has_keyterms(model: str) -> bool:
    """Whether a model takes ``keyterms`` (D21)."""
    return model.startswith("saaras:v4")


def check_keyterms(keyterms: tuple[str, ...], model: str, taken: bool) -> None:
    """Refuse key terms that the service would refuse.

    Raises:
        BadInputError: ``model`` takes none, or they are too many or too long.
    """
    if keyterms and not taken:
        raise BadInputError(f"{model} takes no key terms; saaras:v4 does.")
    if len(keyterms) > MAX_KEYTERMS:
        raise BadInputError(f"At most {MAX_KEYTERMS} key terms can be given.")
    if any(len(term) > MAX_KEYTERM_CHARACTERS for term in keyterms):
        raise BadInputError(f"A key term has at most {MAX_KEYTERM_CHARACTERS} characters.")


def wire_language(language: str) -> str:
    """A language as ``/speech-to-text/ws`` spells it: ``unknown`` for ``AUTO``, ``od-IN``."""
    spelled = normalise(language)
    return "unknown" if spelled == AUTO else spelled


def connect_request(options: StreamOptions, key: str) -> ConnectRequest:
    """The handshake of one connection to a streaming endpoint; raises as ``handshake`` does."""
    return handshake(options.base_url, options.endpoint.value, _query(options), key)


def handshake(base_url: str, path: str, query: list[tuple[str, str]], key: str) -> ConnectRequest:
    """The handshake of one connection; the key goes into a header and nowhere else.

    Raises:
        AuthError: The key is empty or cannot stand in a header.
        BadInputError: The address is no WebSocket address.
    """
    if not key.strip():
        raise AuthError("No API key was given.", todo="Give one in LIVELIPI_API_KEY.")
    if not key.strip().isascii() or not key.strip().isprintable():
        raise AuthError(
            "The API key holds characters that no key has.", todo="Copy it again, without quotes."
        )
    address = f"{_base(base_url)}{path}?{urlencode(query, quote_via=quote)}"
    return ConnectRequest(address, {KEY_HEADER: key.strip()})


def _base(base_url: str) -> str:
    """The address without a trailing slash, once it is known to be usable and free of secrets."""
    try:
        parts = urlsplit(base_url.strip())
        usable = parts.scheme in {"ws", "wss"} and parts.hostname and parts.port != 0
    except ValueError:  # a port that is no number, a broken IPv6 address
        usable = None
    if not usable:
        raise BadInputError(
            "The service's address is no WebSocket address.",
            todo="It starts with wss:// (or ws:// on this computer).",
        )
    if parts.username is not None or parts.query or parts.fragment:
        raise BadInputError("The service's address may hold neither a key nor parameters.")
    return f"{parts.scheme}://{parts.netloc}{parts.path.rstrip('/')}"


def _query(options: StreamOptions) -> list[tuple[str, str]]:
    """Query parameters in a stable order, all strings, booleans in lower case (D8)."""
    query: list[tuple[str, str]] = []
    if options.endpoint is Endpoint.STT:
        query.append(("language-code", wire_language(options.language)))
    query.append(("model", options.model))
    if options.endpoint is Endpoint.STT and has_modes(options.model):
        query.append(("mode", options.mode))
    query += [
        ("sample_rate", str(SAMPLE_RATE)),
        ("input_audio_codec", options.codec),
        ("high_vad_sensitivity", "true" if options.high_vad_sensitivity else "false"),
        ("vad_signals", "true"),
        ("flush_signal", "true"),  # without it the service ignores a flush (D9)
    ]
    if options.keyterms:
        query.append(("keyterms", json.dumps(options.keyterms, ensure_ascii=False)))
    for tuning in fields(VadTuning):
        value = getattr(options.vad, tuning.name)
        if value is not None:
            query.append((tuning.name, str(value)))
    return query
