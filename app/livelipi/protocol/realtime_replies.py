"""What a realtime server says, in the shape that the official SDK accepts (wire reference 4.3).

Beyond what the vendor gives: ``committed_chars`` in a partial (how many leading characters of its
text will never change, counted in code points), and times of speech wherever times were asked for.
The SDK takes extra fields everywhere.

Turns that the client delimits (``endpointing=manual``) may hold several segments of the recognizer:
they are told as one utterance.
"""

from __future__ import annotations

import json
from collections import deque
from dataclasses import dataclass, field

from livelipi.domain.audio import seconds
from livelipi.domain.languages import AUTO, normalise
from livelipi.protocol.realtime_options import realtime_language
from livelipi.protocol.realtime_settings import RealtimeSettings
from livelipi.protocol.replies import Answer


@dataclass(slots=True)
class _Turn:
    """A turn that the client delimits."""

    index: int
    start: int
    end: int | None = None
    parts: dict[int, tuple[str, int]] = field(default_factory=dict)
    """Text of each segment so far, and how much of it is committed."""
    final: set[int] = field(default_factory=set)
    """Segments whose text is all there."""
    language: str | None = None
    probability: float | None = None

    def text(self) -> tuple[str, int]:
        """All of it so far, and how many leading characters are committed."""
        whole, committed, certain = "", 0, True
        for segment, (text, sure) in self.parts.items():
            before = f"{whole} " if whole and text else whole
            committed = len(before) + sure if certain and sure else committed
            certain = certain and segment in self.final
            whole = before + text
        return whole, committed


class RealtimeReplies:
    """The messages of one session, in the order in which they are to be sent.

    Args:
        settings: What is in force; the server replaces it when an update is.
        request_id: Names the session.
    """

    def __init__(self, settings: RealtimeSettings, request_id: str) -> None:
        self.settings = settings
        self._request_id = request_id
        self._utterances = 0
        self._index_of: dict[int, int] = {}
        self._turns: deque[_Turn] = deque()
        self._turn_of: dict[int, _Turn] = {}

    @property
    def turn_open(self) -> bool:
        """A turn that the client began has not ended."""
        return bool(self._turns) and self._turns[-1].end is None

    def begin(self) -> list[str]:
        """The session is ready to hear."""
        settings = self.settings
        config = {
            "model": settings.model,
            "language_code": realtime_language(settings.language),
            "encoding": settings.encoding,
            "sample_rate": settings.sample_rate,
            "stream_type": settings.stream_type.value,
            "mode": settings.mode,
            "prompt": settings.prompt or None,
            "turn_detection": settings.endpointing.value,
            "threshold": settings.threshold,
            "prefix_padding_ms": settings.prefix_padding_ms,
            "silence_duration_ms": settings.silence_ms,
            "min_speech_duration_ms": settings.min_speech_ms,
            "return_timestamps": settings.timestamps,
        }
        return [_event("session.begin", request_id=self._request_id, config=config)]

    def turn_begun(self, at: int) -> None:
        """The client says that speech begins at sample ``at``; in an open turn it goes on."""
        if not self.turn_open:
            self._turns.append(_Turn(self._next_index(), at))

    def turn_ended(self, at: int) -> bool:
        """The client says that it ended; False where none was open."""
        if not self.turn_open:
            return False
        self._turns[-1].end = at
        return True

    def turn_answered(self) -> list[str]:
        """Every segment of the oldest turn that ended is final."""
        turn = self._turns.popleft()
        self._turn_of = {s: t for s, t in self._turn_of.items() if t is not turn}
        end = turn.start if turn.end is None else turn.end
        whole = Answer(turn.index, turn.text()[0], turn.start, end, turn.language, turn.probability)
        return [self._final(turn.index, whole)]

    def started(self, segment: int, at: int) -> list[str]:
        """Speech of a segment began at sample ``at``."""
        if self.turn_open:
            self._turn_of[segment] = self._turns[-1]
            self._turns[-1].parts[segment] = ("", 0)
            return []
        self._index_of[segment] = index = self._next_index()
        times = self._times(start_s=at)
        return [_event("vad.speech_start", utterance_idx=index, **times)]

    def ended(self, segment: int, at: int) -> list[str]:
        """Speech of a segment ended at sample ``at``."""
        if segment in self._turn_of:
            return []
        index = self._index_of[segment]
        return [_event("vad.speech_end", utterance_idx=index, **self._times(end_s=at))]

    def partial(self, segment: int, text: str, committed: int, at: int) -> list[str]:
        """A segment so far; ``at`` is the sample up to which audio was heard."""
        turn = self._turn_of.get(segment)
        if turn is None:
            return self._partial(self._index_of[segment], text, committed, at)
        turn.parts[segment] = (text, committed)
        return self._partial(turn.index, *turn.text(), at)

    def final(self, answer: Answer) -> list[str]:
        """The text of a segment."""
        turn = self._turn_of.get(answer.segment)
        if turn is None:
            return [self._final(self._index_of.pop(answer.segment), answer)]
        turn.parts[answer.segment] = (answer.text, len(answer.text))
        turn.final.add(answer.segment)
        turn.language, turn.probability = answer.language, answer.probability
        if turn.end is not None:
            return []
        return self._partial(turn.index, *turn.text(), answer.end)

    def updated(self, names: tuple[str, ...]) -> list[str]:
        """These settings are in force."""
        return [_event("config.updated", applied=list(names))]

    def pong(self) -> list[str]:
        """The answer to a ping."""
        return [_event("pong")]

    def complaint(self, code: str, text: str) -> list[str]:
        """Something was not taken; the session goes on."""
        return [_event("error", code=code, is_fatal=False, message=text)]

    def error(self, text: str, code: str, status: int) -> list[str]:
        """Something ends the session; the connection is closed after it."""
        return [_event("error", code=code, is_fatal=True, message=text, status_code=status)]

    def end(self, duration: float, heard: int) -> list[str]:
        """Everything is answered, after ``duration`` seconds and ``heard`` samples."""
        return [
            _event(
                "session.end",
                request_id=self._request_id,
                total_duration_s=round(duration, 3),
                total_utterances=self._utterances,
                audio_duration_s=round(seconds(heard), 3),
            )
        ]

    def _next_index(self) -> int:
        self._utterances += 1
        return self._utterances - 1

    def _partial(self, index: int, text: str, committed: int, at: int) -> list[str]:
        if not text or not self.settings.partials:
            return []
        return [
            _event(
                "transcript.partial",
                utterance_idx=index,
                text=text,
                committed_chars=committed,
                **self._times(end_s=at),
            )
        ]

    def _final(self, index: int, answer: Answer) -> str:
        heard: dict[str, object] = {}
        if self.settings.language == AUTO and answer.language:
            heard["language"] = realtime_language(normalise(answer.language))
            if answer.probability is not None:
                heard["language_confidence"] = round(answer.probability, 3)
        times = self._times(start_s=answer.start, end_s=answer.end)
        return _event("transcript.final", utterance_idx=index, text=answer.text, **heard, **times)

    def _times(self, **samples: int) -> dict[str, object]:
        if not self.settings.timestamps:
            return {}
        return {name: round(seconds(value), 4) for name, value in samples.items()}


def _event(name: str, **fields: object) -> str:
    return json.dumps({"event": name, **fields}, ensure_ascii=False, separators=(",", ":"))
