"""What a server says, in exactly the shape that the official SDK accepts (D10, D12, D15, D16).

Seconds of speech are given twice over what the vendor gives, since its own messages have no times:
``speech_start`` and ``speech_end`` count from the first sample that the connection sent. The SDK
takes extra fields everywhere. ``flushes_answered`` says with each text how many of the client's
flushes are answered: without it a client that stops cannot know whether words before its last flush
are still to come.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, field

from livelipi.domain.audio import seconds
from livelipi.domain.languages import AUTO, normalise
from livelipi.protocol.options import Endpoint
from livelipi.protocol.query import Refusal, ServerOptions


@dataclass(slots=True)
class _Flush:
    already_ended: frozenset[int]
    wanted: bool
    number: int
    answered: bool = False


@dataclass(frozen=True, slots=True)
class Answer:
    """A turn's text as the recognizer gives it.

    Attributes:
        segment: The turn's number on this connection.
        text: May be empty.
        start: First sample of speech.
        end: Sample after the last of speech.
        language: Code of what was heard ("hi"), or None.
        probability: Confidence in a detected language, or None.
        latency: Seconds of computing.
    """

    segment: int
    text: str
    start: int
    end: int
    language: str | None = None
    probability: float | None = None
    latency: float = 0.0


@dataclass(slots=True)
class Replies:
    """The messages of one connection, in the order in which they are to be sent.

    Attributes:
        options: What the client asked for.
        request_id: Stands in every message.
        simplified: The documentation sample's shapes, which no SDK understands.
    """

    options: ServerOptions
    request_id: str
    simplified: bool = False
    _ended: set[int] = field(default_factory=set)
    _flushes: list[_Flush] = field(default_factory=list)
    _asked: int = 0
    _answered: int = 0

    def started(self, at: int, now: float) -> list[str]:
        """Speech began at sample ``at``; ``now`` is the epoch time it is told."""
        return self._signal("START_SPEECH", "speech_start", at, now)

    def ended(self, segment: int, at: int, now: float) -> list[str]:
        """Speech of a turn ended at sample ``at``."""
        self._ended.add(segment)
        return self._signal("END_SPEECH", "speech_end", at, now)

    def final(self, answer: Answer) -> list[str]:
        """The text of a turn; nothing is sent where there are no words and no flush waits."""
        self._ended.discard(answer.segment)
        waiting = [f for f in self._flushes if answer.segment not in f.already_ended]
        if not answer.text and not self.options.vad_signals and not waiting:
            return []
        for flush in waiting:
            flush.answered = True
        self._count_answered(waiting)
        return [self._data(answer, flushed=False)]

    def flush_asked(self, *, wanted: bool) -> None:
        """A flush begins; ``wanted`` says that the client asked for it and waits."""
        self._asked += wanted
        self._flushes.append(_Flush(frozenset(self._ended), wanted, self._asked))

    def flushed(self, at: int) -> list[str]:
        """The oldest flush is done; a client that waits gets an answer even without words."""
        flush = self._flushes.pop(0)
        self._count_answered([flush])
        if flush.answered or not flush.wanted:
            return []
        return [self._data(Answer(-1, "", at, at), flushed=True)]

    def error(self, text: str, code: str) -> list[str]:
        """Something is wrong; the connection is closed after it."""
        data = {"error": text, "code": code, "message": text, "request_id": self.request_id}
        return [_json({"type": "error", "data": data})]

    def _signal(self, name: str, key: str, at: int, now: float) -> list[str]:
        if not self.options.vad_signals:
            return []
        if self.simplified:
            return [_json({"type": key})]
        data = {"signal_type": name, "occured_at": round(now, 3), key: round(seconds(at), 4)}
        return [_json({"type": "events", "data": data})]

    def _count_answered(self, flushes: list[_Flush]) -> None:
        self._answered = max([self._answered, *(flush.number for flush in flushes)])

    def _data(self, answer: Answer, *, flushed: bool) -> str:
        translating = self.options.endpoint is Endpoint.STT_TRANSLATE
        if self.simplified:
            return _json(
                {"type": "translation" if translating else "transcript", "text": answer.text}
            )
        named = self.options.language != AUTO
        heard = self.options.language if named else answer.language
        data: dict[str, object] = {"request_id": self.request_id, "transcript": answer.text}
        if not translating:
            data |= {"timestamps": None, "diarized_transcript": None}
        data |= {
            "language_code": normalise(heard) if heard else None,
            "language_probability": None if named or flushed else _rounded(answer.probability),
            "metrics": {
                "audio_duration": _rounded(seconds(answer.end - answer.start)),
                "processing_latency": _rounded(answer.latency),
            },
        }
        data["flushes_answered"] = self._answered
        if flushed:
            data["flushed"] = True
        else:
            data |= {
                "speech_start": round(seconds(answer.start), 4),
                "speech_end": round(seconds(answer.end), 4),
            }
        return _json({"type": "data", "data": data})


def refusal_body(refusal: Refusal, request_id: str) -> str:
    """The vendor's error envelope, for an HTTP answer."""
    error = {"message": refusal.text, "code": refusal.code, "request_id": request_id}
    return _json({"error": error})


def _rounded(value: float | None) -> float | None:
    return None if value is None else round(value, 3)


def _json(message: dict[str, object]) -> str:
    return json.dumps(message, ensure_ascii=False, separators=(",", ":"))
