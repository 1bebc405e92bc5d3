"""A finished text with its times: what exporters write and histories keep."""

from __future__ import annotations

from dataclasses import dataclass

from livelipi.domain.audio import seconds
from livelipi.domain.captions import Captions, Segment


@dataclass(frozen=True, slots=True)
class Line:
    """One settled segment.

    Attributes:
        start: Seconds from the beginning.
        end: Seconds from the beginning; not before ``start``.
        text: Source text.
        language: Code of what was heard, or None.
        translation: English text, or None.
    """

    start: float
    end: float
    text: str
    language: str | None = None
    translation: str | None = None


class Transcript:
    """Collects every settled segment of a session, also those that rolled off the captions."""

    def __init__(self) -> None:
        self._segments: dict[int, Segment] = {}

    def take(self, captions: Captions) -> list[Segment]:
        """Note what is settled in ``captions``; returns the segments that are new or changed."""
        changed = []
        for segment in captions.segments:
            if segment.settled and self._segments.get(segment.id) != segment:
                self._segments[segment.id] = segment
                changed.append(segment)
        return changed

    @property
    def lines(self) -> tuple[Line, ...]:
        """All lines in the order of speech."""
        ordered = sorted(self._segments.values(), key=lambda s: (s.span.start, s.id))
        return tuple(
            Line(
                seconds(s.span.start),
                seconds(max(s.span.start, s.span.end)),
                s.text,
                s.language,
                s.translation,
            )
            for s in ordered
        )
