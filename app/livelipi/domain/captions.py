"""Captions as a pure reducer: events in, a new ``Captions`` out.

A segment is one turn of speech:

    OPEN ──SpeechEnded/flush──► FINALISING ──Final──► FINAL
      └───────────Final────────────────────────────────┘
                                FINALISING ──deadline──► FORCED

Text that is in a segment is committed: it is never rewritten, only continued by a later final of
the same utterance. Finals are idempotent; events may come in any order; translations attach by
audio time (largest overlap), never by counting, and wait for their source where it is late.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import Enum

from livelipi.domain.audio import SAMPLE_RATE, Span
from livelipi.domain.events import Final, SpeechEnded, SpeechEvent, SpeechStarted, Track

KEPT_SEGMENTS = 500
"""How many settled segments stay in memory; older ones roll off the top."""

NEAR = SAMPLE_RATE
"""A translation that overlaps no segment may attach to one this near, in samples: cloud times are
estimated from the arrival of events, which can be off by as much."""

WAITING = 64
"""How many translations may wait for their source."""


class SegmentState(Enum):
    """Where a segment stands on its way to settled text."""

    OPEN = "open"
    FINALISING = "finalising"
    FINAL = "final"
    FORCED = "forced"


@dataclass(frozen=True, slots=True)
class Segment:
    """One turn of speech with its text and translation.

    Attributes:
        id: Number on screen and in files, counting from 1, never reused.
        utterance: The turn's number on the source track.
        state: See the module's picture.
        span: Where it was said, in samples.
        text: Committed text; empty while nothing is final.
        language: What was heard, or None.
        translation: English text, or None while none came.
    """

    id: int
    utterance: int
    state: SegmentState
    span: Span
    text: str = ""
    language: str | None = None
    translation: str | None = None

    @property
    def settled(self) -> bool:
        """Whether the segment is closed."""
        return self.state in {SegmentState.FINAL, SegmentState.FORCED}


@dataclass(frozen=True, slots=True)
class Captions:
    """Everything that was said so far.

    Attributes:
        segments: In the order in which speech began.
        waiting: Translations whose source has not come yet.
        answered: Utterances whose final came empty: their late events open nothing again.
        next_id: Id of the next segment.
    """

    segments: tuple[Segment, ...] = ()
    waiting: tuple[Final, ...] = ()
    answered: tuple[int, ...] = ()
    next_id: int = 1

    @property
    def active(self) -> Segment | None:
        """The newest segment that is still open or finalising, or None."""
        return next((s for s in reversed(self.segments) if not s.settled), None)

    @property
    def unsettled(self) -> bool:
        """Whether any segment still waits for its final."""
        return self.active is not None


def reduce(captions: Captions, event: SpeechEvent) -> Captions:
    """Apply one event; unknown and repeated events change nothing."""
    match event:
        case SpeechStarted(Track.SOURCE, utterance, at):
            return _open(captions, utterance, Span(at, at))
        case SpeechEnded(Track.SOURCE, utterance, at):
            return _speech_ended(captions, utterance, at)
        case Final(track=Track.SOURCE):
            return _attach_waiting(_final(captions, event))
        case Final(track=Track.TRANSLATION):
            return _translation(captions, event)
        case _:
            return captions


def flush(captions: Captions) -> Captions:
    """A flush was sent: what is open now only waits for its final."""
    return replace(
        captions,
        segments=tuple(
            replace(s, state=SegmentState.FINALISING) if s.state is SegmentState.OPEN else s
            for s in captions.segments
        ),
    )


def close(captions: Captions) -> Captions:
    """No final will come any more: segments with text are kept as FORCED, empty ones go."""
    kept = tuple(
        s if s.settled else replace(s, state=SegmentState.FORCED)
        for s in captions.segments
        if s.settled or s.text
    )
    return replace(captions, segments=kept, answered=())


def _index(captions: Captions, utterance: int) -> int | None:
    """Where the newest segment of an utterance stands."""
    for index in range(len(captions.segments) - 1, -1, -1):
        if captions.segments[index].utterance == utterance:
            return index
    return None


def _open(captions: Captions, utterance: int, span: Span) -> Captions:
    if _index(captions, utterance) is not None or utterance in captions.answered:
        return captions
    return _append(captions, Segment(captions.next_id, utterance, SegmentState.OPEN, span))


def _append(captions: Captions, segment: Segment) -> Captions:
    return replace(
        captions,
        segments=(*captions.segments, segment)[-KEPT_SEGMENTS:],
        next_id=captions.next_id + 1,
    )


def _put(captions: Captions, index: int, segment: Segment) -> Captions:
    segments = list(captions.segments)
    segments[index] = segment
    return replace(captions, segments=tuple(segments))


def _speech_ended(captions: Captions, utterance: int, at: int) -> Captions:
    index = _index(captions, utterance)
    if index is None:
        return captions
    segment = captions.segments[index]
    if segment.state is not SegmentState.OPEN:
        return captions
    span = Span(segment.span.start, max(segment.span.start, at))
    return _put(captions, index, replace(segment, state=SegmentState.FINALISING, span=span))


def _final(captions: Captions, event: Final) -> Captions:
    text = event.text.strip()
    index = _index(captions, event.utterance)
    if index is None:
        if not text or event.utterance in captions.answered:
            return captions
        index = len(captions.segments)
        captions = _append(
            captions, Segment(captions.next_id, event.utterance, SegmentState.OPEN, event.span)
        )
        index = len(captions.segments) - 1
    segment = captions.segments[index]
    if not text:
        if segment.text:
            return captions
        remaining = captions.segments[:index] + captions.segments[index + 1 :]
        answered = (*captions.answered, event.utterance)[-WAITING:]
        return replace(captions, segments=remaining, answered=answered)
    if segment.text and not text.startswith(segment.text):
        if segment.text.startswith(text) or _said(captions, event.utterance, text):
            return captions
        extra = Segment(
            captions.next_id, event.utterance, SegmentState.FINAL, event.span, text, event.language
        )
        return _append(captions, extra)
    final = replace(
        segment, state=SegmentState.FINAL, span=event.span, text=text, language=event.language
    )
    return _put(captions, index, final)


def _said(captions: Captions, utterance: int, text: str) -> bool:
    return any(s.utterance == utterance and s.text == text for s in captions.segments)


def _translation(captions: Captions, event: Final) -> Captions:
    text = event.text.strip()
    if not text:
        return captions
    index = _partner(captions, event.span)
    if index is None or not captions.segments[index].text:
        if event in captions.waiting:
            return captions
        return replace(captions, waiting=(*captions.waiting, event)[-WAITING:])
    segment = captions.segments[index]
    old = segment.translation
    if old is None:
        new = text
    elif text in old:
        return captions
    else:
        new = f"{old} {text}"
    return _put(captions, index, replace(segment, translation=new))


def _partner(captions: Captions, span: Span) -> int | None:
    """The segment that shares most audio with ``span``, else the nearest within ``NEAR``."""
    best: tuple[int, int] | None = None
    for index, segment in enumerate(captions.segments):
        if segment.span.distance(span) > NEAR:
            continue
        closeness = segment.span.overlap(span) - segment.span.distance(span)
        if best is None or closeness >= best[0]:
            best = (closeness, index)
    return best[1] if best else None


def _attach_waiting(captions: Captions) -> Captions:
    waiting = captions.waiting
    captions = replace(captions, waiting=())
    for event in waiting:
        captions = _translation(captions, event)
    return captions
