"""Captions as a pure reducer: events in, a new ``Captions`` out.

A segment is one turn of speech:

    OPEN ──SpeechEnded/flush──► FINALISING ──Final──► FINAL
      └───────────Final────────────────────────────────┘
                                FINALISING ──session ends──► FORCED

A segment's text is committed: it is never rewritten, only continued by a later partial or final of
the same utterance. Its tail is what was heard behind that and may still change; a final clears it.
Where a service contradicts what it committed, the committed words stay, what it says behind them
is appended, and the case is counted.

Finals are idempotent; events may come in any order; translations attach by audio time (largest
overlap), never by counting, and wait for their source where it is late: until the source's own line
has told of the moment that they are about. Partials of a translation are left out: services send
them in the language that was spoken.

When the line breaks, what is still open waits as it is: the audio is sent again, and the turn that
then begins at the same place goes on with it. Sound that reached nobody is a segment of its own, a
GAP that says how long it was.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from enum import Enum

from livelipi.domain.audio import SAMPLE_RATE, Span, seconds
from livelipi.domain.events import (
    Final,
    Interrupted,
    Lost,
    Partial,
    SpeechEnded,
    SpeechEvent,
    SpeechStarted,
    Track,
)
from livelipi.domain.stability import Steadied, steadied
from livelipi.domain.wording import catches_up, continuation

KEPT_SEGMENTS = 500
"""How many settled segments stay in memory; older ones roll off the top."""

NEAR = SAMPLE_RATE
"""A translation that overlaps no segment may attach to one this near, in samples: cloud times are
estimated from the arrival of events, which can be off by as much."""

ORPHAN = -1
"""Utterance of a segment whose connection broke, and of a gap, which never had one."""

WAITING = 256
"""How many translations may wait for their source: more than ten minutes without its line hold."""


class SegmentState(Enum):
    """Where a segment stands on its way to settled text."""

    OPEN = "open"
    FINALISING = "finalising"
    FINAL = "final"
    FORCED = "forced"
    GAP = "gap"
    """No turn of speech: sound that reached nobody, in brackets."""


@dataclass(frozen=True, slots=True)
class Segment:
    """One turn of speech with its text and translation.

    Attributes:
        id: Number on screen and in files, counting from 1, never reused.
        utterance: The turn's number on the source track.
        state: See the module's picture.
        span: Where it was said, in samples.
        text: Committed text; empty while nothing is.
        language: What was heard, or None.
        translation: English text, or None while none came.
        tail: Unstable text that follows ``text`` as it is: with a blank in front where it begins a
            word. Empty once the segment is settled.
        steadied: Keeps the tail calm where nothing is committed.
        again: The line broke, and what was heard of it is being heard a second time.
        answer: The newest final as the service said it, to tell a repeated one by.
    """

    id: int
    utterance: int
    state: SegmentState
    span: Span
    text: str = ""
    language: str | None = None
    translation: str | None = None
    tail: str = ""
    steadied: Steadied = field(default=Steadied(), repr=False)
    again: bool = field(default=False, repr=False)
    answer: str = field(default="", repr=False)

    @property
    def shown(self) -> str:
        """All that is to be read: text and tail."""
        return self.text + self.tail

    @property
    def settled(self) -> bool:
        """Whether the segment is closed."""
        return self.state in {SegmentState.FINAL, SegmentState.FORCED, SegmentState.GAP}


@dataclass(frozen=True, slots=True)
class Captions:
    """Everything that was said so far.

    Attributes:
        segments: In the order in which speech began.
        waiting: Translations whose source has not come yet.
        answered: Utterances whose final came empty: their late events open nothing again.
        next_id: Id of the next segment.
        rewrites: How often a service contradicted words that it had committed.
    """

    segments: tuple[Segment, ...] = ()
    waiting: tuple[Final, ...] = ()
    answered: tuple[int, ...] = ()
    next_id: int = 1
    rewrites: int = 0

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
            return _attach_waiting(_open(captions, utterance, Span(at, at)))
        case SpeechEnded(Track.SOURCE, utterance, at):
            return _speech_ended(captions, utterance, at)
        case Partial(track=Track.SOURCE):
            return _partial(captions, event)
        case Final(track=Track.SOURCE):
            return _attach_waiting(_final(captions, event))
        case Final(track=Track.TRANSLATION):
            return _translation(captions, event)
        case Interrupted(track=Track.SOURCE):
            return _interrupt(captions)
        case Lost(Track.SOURCE, span):
            return gap(captions, span)
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


def gap(captions: Captions, span: Span) -> Captions:
    """Sound was lost; one that follows a gap without anything between makes it longer."""
    last = captions.segments[-1] if captions.segments else None
    if last and last.state is SegmentState.GAP and not last.span.distance(span):
        span = last.span.union(span)
        longer = replace(last, span=span, text=_gap_text(span))
        return _put(captions, len(captions.segments) - 1, longer)
    text = _gap_text(span)
    return _append(captions, Segment(captions.next_id, ORPHAN, SegmentState.GAP, span, text))


def _gap_text(span: Span) -> str:
    return f"[{max(0.1, seconds(span.end - span.start)):.1f} s of sound lost]"


def close(captions: Captions) -> Captions:
    """No final will come any more: segments with words are kept as FORCED, empty ones go."""
    kept = tuple(s if s.settled else _forced(s) for s in captions.segments if s.settled or s.shown)
    return _attach_waiting(replace(captions, segments=kept, answered=()), over=True)


def _forced(segment: Segment) -> Segment:
    """What was heard last is better than nothing."""
    return _settled(segment, segment.shown.strip(), SegmentState.FORCED)


def _settled(segment: Segment, text: str, state: SegmentState) -> Segment:
    return replace(segment, text=text, tail="", steadied=Steadied(), again=False, state=state)


def _index(captions: Captions, utterance: int) -> int | None:
    """Where the newest segment of an utterance stands."""
    for index in range(len(captions.segments) - 1, -1, -1):
        if captions.segments[index].utterance == utterance:
            return index
    return None


def _interrupt(captions: Captions) -> Captions:
    """What is open loses its utterance's number; where nothing is shown yet it goes.

    An empty turn in front of one with words stays: it keeps the place in which it will come again.
    """
    last = max((i for i, s in enumerate(captions.segments) if s.shown), default=-1)
    kept = tuple(
        s if s.settled else replace(s, utterance=ORPHAN, state=SegmentState.OPEN, again=True)
        for index, s in enumerate(captions.segments)
        if index <= last
    )
    return replace(captions, segments=kept)


def _open(captions: Captions, utterance: int, span: Span) -> Captions:
    if _index(captions, utterance) is not None or utterance in captions.answered:
        return captions
    for index, segment in enumerate(captions.segments):
        if segment.settled or segment.utterance != ORPHAN:
            continue
        if segment.span.distance(span) <= NEAR:
            captions = _put(captions, index, replace(segment, utterance=utterance))
            return _without_missed(captions, span)
    captions = _without_missed(captions, span)
    return _append(captions, Segment(captions.next_id, utterance, SegmentState.OPEN, span))


def _without_missed(captions: Captions, span: Span) -> Captions:
    """Nobody goes on with what was cut before the turn that begins now: words stay, blanks go."""
    kept = []
    for segment in captions.segments:
        missed = segment.utterance == ORPHAN and segment.span.end + NEAR < span.start
        if segment.settled or not missed:
            kept.append(segment)
        elif segment.shown:
            kept.append(_forced(segment))
    return replace(captions, segments=tuple(kept))


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


def _partial(captions: Captions, event: Partial) -> Captions:
    text = event.text.lstrip()
    committed = text[: max(0, event.committed - (len(event.text) - len(text)))].rstrip()
    text = text.rstrip()
    if not text:
        return captions
    captions = _open(captions, event.utterance, Span(event.at, event.at))
    index = _index(captions, event.utterance)
    if index is None or captions.segments[index].settled:
        return captions
    segment = captions.segments[index]
    end = max(segment.span.end, event.at)
    segment = replace(segment, span=Span(segment.span.start, end), steadied=Steadied())
    if not committed and not segment.text:
        calm = steadied(captions.segments[index].steadied, text)
        return _put(captions, index, replace(segment, tail=calm.text, steadied=calm))
    if committed.startswith(segment.text):
        return _put(captions, index, replace(segment, text=committed, tail=text[len(committed) :]))
    if segment.again and catches_up(segment.text, text):
        return _put(captions, index, replace(segment, tail=""))
    tail, contradicts = continuation(segment.text, text)
    captions = replace(captions, rewrites=captions.rewrites + contradicts)
    return _put(captions, index, replace(segment, tail=tail))


def _final(captions: Captions, event: Final) -> Captions:
    text = event.text.strip()
    index = _index(captions, event.utterance)
    if index is None:
        if not text:
            return captions
        captions = _open(captions, event.utterance, event.span)
        index = _index(captions, event.utterance)
        if index is None:  # it was answered without words before
            return captions
    segment = captions.segments[index]
    if segment.state is SegmentState.FINAL:
        return _another_final(captions, index, event, text)
    if not text and not segment.text:
        remaining = captions.segments[:index] + captions.segments[index + 1 :]
        answered = (*captions.answered, event.utterance)[-WAITING:]
        return replace(captions, segments=remaining, answered=answered)
    more, contradicts = continuation(segment.text, text)
    if segment.state is not SegmentState.FORCED:  # words that we forced were never promised
        captions = replace(captions, rewrites=captions.rewrites + contradicts)
    return _put(captions, index, _finished(segment, event, segment.text + more))


def _another_final(captions: Captions, index: int, event: Final, text: str) -> Captions:
    """A turn may have several finals: they grow it, say the same again, or follow it."""
    segment = captions.segments[index]
    if text == segment.answer:
        return captions
    if text.startswith(segment.text):
        return _put(captions, index, _finished(segment, event, text))
    if segment.text.startswith(text) or _said(captions, event.utterance, text):
        return captions
    extra = Segment(captions.next_id, event.utterance, SegmentState.OPEN, event.span)
    return _append(captions, _finished(extra, event, text))


def _finished(segment: Segment, event: Final, text: str) -> Segment:
    final = _settled(segment, text, SegmentState.FINAL)
    return replace(final, span=event.span, language=event.language, answer=event.text.strip())


def _said(captions: Captions, utterance: int, text: str) -> bool:
    return any(s.utterance == utterance and text in {s.text, s.answer} for s in captions.segments)


def _translation(captions: Captions, event: Final, *, over: bool = False) -> Captions:
    text = event.text.strip()
    if not text:
        return captions
    index = _partner(captions, event.span, over=over)
    if index is None or not captions.segments[index].settled:
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


def _partner(captions: Captions, span: Span, *, over: bool) -> int | None:
    """The segment that shares most audio with ``span``, else the nearest within ``NEAR``.

    None while it is not known: another one can share more as long as this one has less than half of
    ``span`` and the source has not come further (its session may lag behind) nor is ``over``.
    """
    best: tuple[int, int] | None = None
    certain = over
    for index, segment in enumerate(captions.segments):
        if segment.state is SegmentState.GAP:
            continue
        # Turns are told in order: behind one that is over at the end of ``span`` comes no other.
        over_by_then = segment.settled and segment.span.end >= span.end
        certain = certain or segment.span.start >= span.end or over_by_then
        # Nobody knows yet how far an open turn reaches.
        end = segment.span.end if segment.settled else max(segment.span.end, span.end)
        known = Span(segment.span.start, end)
        closeness = known.overlap(span) - known.distance(span)
        if closeness >= -NEAR and (best is None or closeness >= best[0]):
            best = (closeness, index)
    if best is None or not (certain or 2 * best[0] >= span.end - span.start):
        return None
    return best[1]


def _attach_waiting(captions: Captions, *, over: bool = False) -> Captions:
    waiting = captions.waiting
    if not waiting:
        return captions
    captions = replace(captions, waiting=())
    for event in waiting:
        captions = _translation(captions, event, over=over)
    return captions
