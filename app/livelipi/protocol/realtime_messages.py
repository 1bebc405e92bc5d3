"""What a realtime service says, as plain records (wire reference 4.3).

Nothing here raises on what a server sends: rubbish is an ``Odd``. Numbers may come as digits, every
optional field may be missing (D25), and errors come in every shape of the other endpoints too.
"""

from __future__ import annotations

from dataclasses import dataclass

from livelipi.domain.languages import AUTO, normalise
from livelipi.protocol.fields import MAX_MESSAGE, load_object, quote, seconds, string, whole
from livelipi.protocol.server_messages import Odd, ServerError, error_parts, is_error
from livelipi.protocol.service_errors import is_known, service_error


@dataclass(frozen=True, slots=True)
class SessionBegin:
    """The service is ready to hear."""

    request_id: str


@dataclass(frozen=True, slots=True)
class SessionEnd:
    """Everything was answered; nothing follows."""


@dataclass(frozen=True, slots=True)
class Voice:
    """Voice activity began or ended.

    Attributes:
        started: Speech began; else it ended.
        index: The service's number of the utterance.
        at: Seconds of sent audio (our own server says so), or None.
    """

    started: bool
    index: int
    at: float | None = None


@dataclass(frozen=True, slots=True)
class PartialText:
    """An utterance so far.

    Attributes:
        index: The service's number of the utterance.
        text: In one line.
        committed: Leading characters of ``text`` that will not change.
        at: Seconds of sent audio that were heard for it (our own server says so), or None.
    """

    index: int
    text: str
    committed: int = 0
    at: float | None = None


@dataclass(frozen=True, slots=True)
class FinalText:
    """An utterance's text.

    Attributes:
        index: The service's number of the utterance.
        text: In one line; may be empty.
        start: Seconds of sent audio at which it began, or None.
        end: The same for its end.
        language: Our spelling of the language heard, or None where the client named it.
        probability: Confidence in that language, 0 to 1, or None.
    """

    index: int
    text: str
    start: float | None = None
    end: float | None = None
    language: str | None = None
    probability: float | None = None


@dataclass(frozen=True, slots=True)
class ConfigUpdated:
    """These settings are in force."""

    applied: frozenset[str]


@dataclass(frozen=True, slots=True)
class Pong:
    """The answer to a ping."""


@dataclass(frozen=True, slots=True)
class Complaint:
    """An error that ends nothing: a setting that was not taken."""

    code: str
    text: str


RealtimeMessage = (
    SessionBegin
    | SessionEnd
    | Voice
    | PartialText
    | FinalText
    | ConfigUpdated
    | Pong
    | Complaint
    | ServerError
    | Odd
)


def parse_realtime(message: str | bytes) -> RealtimeMessage:
    """Read one WebSocket message, text or binary."""
    if len(message) > MAX_MESSAGE:
        return Odd("oversized_message", f"{len(message)} characters")
    fields = load_object(message)
    if fields is None:
        return Odd("malformed_message", quote(message))
    return _read(fields) or Odd("unknown_message", quote(message))


def _read(fields: dict[str, object]) -> RealtimeMessage | None:
    match fields.get("event"):
        case "session.begin":
            return SessionBegin(string(fields.get("request_id")))
        case "session.end":
            return SessionEnd()
        case "pong":
            return Pong()
        case "config.updated":
            return _updated(fields.get("applied"))
        case "vad.speech_start" | "vad.speech_end" | "transcript.partial" | "transcript.final":
            return _of_utterance(fields)
        case kind if is_error(string(kind), fields, {}):
            return _error(fields)
        case _:
            return None


def _of_utterance(fields: dict[str, object]) -> RealtimeMessage | None:
    index = whole(fields.get("utterance_idx"))
    if index is None:
        return None
    start, end = seconds(fields.get("start_s")), seconds(fields.get("end_s"))
    if fields["event"] == "vad.speech_start":
        return Voice(True, index, start)
    if fields["event"] == "vad.speech_end":
        return Voice(False, index, end)
    text = fields.get("text")
    if not isinstance(text, str):
        return None
    if fields["event"] == "transcript.partial":
        committed = whole(fields.get("committed_chars")) or 0
        return PartialText(index, _line(text), len(_line(text[:committed])), end)
    if start is None or end is None or end < start:
        start = end = None
    heard = normalise(string(fields.get("language")))
    sure = seconds(fields.get("language_confidence"))
    return FinalText(
        index,
        _line(text),
        start,
        end,
        None if heard == AUTO else heard,
        None if sure is None or sure > 1 else sure,
    )


def _line(text: str) -> str:
    return " ".join(string(text).split())


def _updated(applied: object) -> ConfigUpdated:
    """Items are ``key`` or ``key=value``."""
    items = applied if isinstance(applied, list) else []
    return ConfigUpdated(frozenset(string(item).partition("=")[0].strip() for item in items))


def _error(fields: dict[str, object]) -> Complaint | ServerError:
    code, text = error_parts(fields)
    if fields.get("is_fatal") is False:
        return Complaint(code or "error", text)
    status = whole(fields.get("status_code"))
    if not is_known(code) and status is not None and is_known(str(status)):
        code = str(status)
    return ServerError(service_error(code, text))
