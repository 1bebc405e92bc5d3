"""What a service says, in every shape that was ever seen, as one of four plain records.

Nothing here raises on what a server sends: rubbish is an ``Odd``. The shapes are those of sections
2.7 and 6 of the wire reference: the SDK's envelope, the documentation's simplified messages, and
four kinds of error.
"""

from __future__ import annotations

from dataclasses import dataclass

from livelipi.domain.errors import LiveLipiError
from livelipi.domain.languages import AUTO, normalise
from livelipi.protocol.fields import MAX_MESSAGE, digits, load_object, quote, seconds, string, whole
from livelipi.protocol.service_errors import service_error

_STARTS = frozenset({"START_SPEECH", "SPEECH_START"})
_ENDS = frozenset({"END_SPEECH", "SPEECH_END"})


@dataclass(frozen=True, slots=True)
class Transcript:
    """The text of one turn.

    Attributes:
        text: In one line; may be empty.
        start: Seconds of sent audio at which it began, or None where the service gives no times.
        end: The same for its end.
        duration: Seconds of audio that were transcribed, or None.
        language: Our spelling of the language heard, or None.
        probability: Confidence in that language, 0 to 1, or None.
        latency: Seconds of computing, or None.
        flushed: Nothing but the answer to a flush (our own server says so).
        flushes_answered: How many of the client's flushes are answered by now, or None where the
            service does not say.
        identity: The message itself, to tell a repeated one by.
    """

    text: str
    start: float | None = None
    end: float | None = None
    duration: float | None = None
    language: str | None = None
    probability: float | None = None
    latency: float | None = None
    flushed: bool = False
    flushes_answered: int | None = None
    identity: str | bytes = ""


@dataclass(frozen=True, slots=True)
class Signal:
    """Voice activity began or ended.

    Attributes:
        started: Speech began; else it ended.
        at: Seconds of sent audio, or None where the service does not say.
        occurred: The service's own stamp, to tell a repeated message by; empty where there is none.
    """

    started: bool
    at: float | None = None
    occurred: str = ""


@dataclass(frozen=True, slots=True)
class ServerError:
    """The service reports an error."""

    error: LiveLipiError


@dataclass(frozen=True, slots=True)
class Odd:
    """A message that says nothing we know.

    Attributes:
        code: ``malformed_message``, ``oversized_message`` or ``unknown_message``.
        text: Its beginning, for a log.
    """

    code: str
    text: str


ServerMessage = Transcript | Signal | ServerError | Odd


def parse(message: str | bytes) -> ServerMessage:
    """Read one WebSocket message, text or binary."""
    if len(message) > MAX_MESSAGE:
        return Odd("oversized_message", f"{len(message)} characters")
    parsed = load_object(message)
    if parsed is None:
        return Odd("malformed_message", quote(message))
    return _read(parsed, message)


def error_body(body: str | bytes) -> tuple[str, str]:
    """Code and words of an HTTP error body; empty strings where it is no error envelope."""
    parsed = load_object(body) if len(body) <= MAX_MESSAGE else None
    return error_parts(parsed) if parsed else ("", "")


def _read(parsed: dict[str, object], message: str | bytes) -> ServerMessage:
    kind = string(parsed.get("type")) or string(parsed.get("event"))
    inner = parsed.get("data")
    data: dict[str, object] = inner if isinstance(inner, dict) else {}
    if is_error(kind, parsed, data):
        return ServerError(service_error(*error_parts(parsed)))
    signal = string(data.get("signal_type")) or string(data.get("event_type")) or kind
    if signal.upper() in _STARTS | _ENDS:
        return _signal(signal.upper() in _STARTS, parsed | data)
    if kind in {"transcript", "translation"} and isinstance(parsed.get("text"), str):
        return _transcript(parsed["text"], parsed, message)
    if kind == "data" and "transcript" in data:
        words = data["transcript"]
        if words is None or isinstance(words, str):
            return _transcript(words, data, message)
    return Odd("unknown_message", quote(message))


def is_error(kind: str, parsed: dict[str, object], data: dict[str, object]) -> bool:
    """Whether a message reports an error, in any of the shapes that were ever seen."""
    if kind in {"error", "errors"} or string(data.get("event_type")).lower() == "error":
        return True
    if "transcript" in data:
        return False
    return any(bool(part.get(key)) for part in (parsed, data) for key in ("error", "errors"))


def error_parts(parsed: dict[str, object]) -> tuple[str, str]:
    """An error's code and words, from wherever in the message they are."""
    code, text = "", ""
    pending: list[object] = [parsed]
    while pending:
        part = pending.pop(0)
        if isinstance(part, list):
            pending += part[:1]
        elif isinstance(part, dict):
            number = part.get("code", part.get("status_code"))
            code = code or string(number) or digits(number)
            text = text or string(part.get("message"))
            pending += [part.get(key) for key in ("data", "error", "errors")]
        else:
            text = text or string(part)
    return code, text


def _signal(started: bool, fields: dict[str, object]) -> Signal:
    stamps = [fields.get(key) for key in ("occured_at", "occurred_at", "timestamp")]
    stamp = next((str(value) for value in stamps if isinstance(value, str | float | int)), "")
    return Signal(started, seconds(fields.get("speech_start" if started else "speech_end")), stamp)


def _transcript(words: object, fields: dict[str, object], message: str | bytes) -> Transcript:
    metrics = fields.get("metrics")
    figures: dict[str, object] = metrics if isinstance(metrics, dict) else {}
    probability = seconds(fields.get("language_probability"))
    heard = normalise(string(fields.get("language_code")))
    start, end = seconds(fields.get("speech_start")), seconds(fields.get("speech_end"))
    if start is None or end is None or end < start:
        start = end = None
    return Transcript(
        text=" ".join(string(words).split()),
        start=start,
        end=end,
        duration=seconds(figures.get("audio_duration")),
        language=None if heard == AUTO else heard,
        probability=None if probability is None or probability > 1 else probability,
        latency=seconds(figures.get("processing_latency")),
        flushed=fields.get("flushed") is True,
        flushes_answered=whole(fields.get("flushes_answered")),
        identity=message,
    )
