"""How far text is behind speech, in audio time: no clock is asked, so none can be wrong."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable
from dataclasses import dataclass
from statistics import median

from livelipi.domain.audio import seconds
from livelipi.domain.events import Final, Partial, SpeechEvent, Track

RECENT = 9
"""Texts of a kind that the read-out is the median of: it follows, and does not jump."""


@dataclass(frozen=True, slots=True)
class Latencies:
    """Seconds between the sound and its text; None until there was such a text.

    Attributes:
        partial: From the newest sound that a partial covers until it is here.
        final: From the last word of a turn until its final is here, the pause that ends the turn
            included.
        translation: The same for the translation's final.
    """

    partial: float | None = None
    final: float | None = None
    translation: float | None = None


class LatencyMeter:
    """Keeps the newest delays of each kind of text."""

    def __init__(self) -> None:
        self._partial: deque[float] = deque(maxlen=RECENT)
        self._final: deque[float] = deque(maxlen=RECENT)
        self._translation: deque[float] = deque(maxlen=RECENT)

    def take(self, event: SpeechEvent, captured: int) -> Latencies:
        """What the delays are after an event.

        Args:
            event: What came; only texts count.
            captured: Position on the timeline just after the newest sound, in samples.
        """
        match event:
            case Partial(Track.SOURCE, at=at):
                self._partial.append(_delay(at, captured))
            case Final(Track.SOURCE, text=text, span=span) if text:
                self._final.append(_delay(span.end, captured))
            case Final(Track.TRANSLATION, text=text, span=span) if text:
                self._translation.append(_delay(span.end, captured))
        return Latencies(_median(self._partial), _median(self._final), _median(self._translation))


def _delay(position: int, captured: int) -> float:
    return max(0.0, seconds(captured - position))


def _median(delays: Iterable[float]) -> float | None:
    known = list(delays)
    return round(median(known), 2) if known else None
