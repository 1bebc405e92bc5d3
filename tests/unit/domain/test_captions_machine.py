"""Captions and the pairing of translations, in any order of things.

Starts, ends, partials, finals and translations come early, late, twice or never, on both tracks,
with breaks, losses, flushes and clears between them.
"""

from __future__ import annotations

from dataclasses import replace

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
)

from livelipi.domain import captions as reducer
from livelipi.domain.audio import Span, seconds
from livelipi.domain.captions import Captions, Segment, SegmentState
from livelipi.domain.errors import NetworkError
from livelipi.domain.events import (
    Failed,
    Final,
    Interrupted,
    Lost,
    Notice,
    Opened,
    Partial,
    SpeechEnded,
    SpeechEvent,
    SpeechStarted,
    Track,
)

SECOND = 16_000
SOURCE, TRANSLATION = Track.SOURCE, Track.TRANSLATION
BROKE = NetworkError("broke")
WORDS = st.lists(st.sampled_from(["a", "b", "A,", "c.", "d"]), max_size=5).map(" ".join)
PLACES = st.integers(0, 60).map(lambda tenths: tenths * SECOND // 2)
UTTERANCES = st.integers(0, 6)
LENGTHS = st.integers(0, 4 * SECOND)


def closed(captions: Captions) -> dict[int, Segment]:
    """Settled segments by id."""
    return {segment.id: segment for segment in captions.segments if segment.settled}


class AnyOrder(RuleBasedStateMachine):
    """Events that need not make sense together; what was read stays as it was read."""

    def __init__(self) -> None:
        super().__init__()
        self.captions = Captions()
        self.seen: set[int] = set()
        self.lost = 0

    def _become(self, captions: Captions) -> None:
        """What holds from any state to the next."""
        before, self.captions = self.captions, captions
        old = [segment.id for segment in before.segments]
        new = [segment.id for segment in captions.segments]
        assert new == sorted(set(new))
        assert [i for i in new if i in old] == [i for i in old if i in new]
        assert not any(i in self.seen for i in new if i not in old)
        self.seen.update(new)
        after = {segment.id: segment for segment in captions.segments}
        for segment in before.segments:
            if segment.text and segment.state is not SegmentState.GAP:
                assert after[segment.id].text.startswith(segment.text)
            if segment.settled:
                assert after[segment.id].settled
            if segment.translation:
                assert (after[segment.id].translation or "").startswith(segment.translation)
        assert captions.rewrites >= before.rewrites

    def _take(self, event: SpeechEvent) -> None:
        self._become(reducer.reduce(self.captions, event))

    @rule(track=st.sampled_from(Track), utterance=UTTERANCES, at=PLACES)
    def started(self, track: Track, utterance: int, at: int) -> None:
        """Speech begins."""
        self._take(SpeechStarted(track, utterance, at))

    @rule(track=st.sampled_from(Track), utterance=UTTERANCES, at=PLACES)
    def ended(self, track: Track, utterance: int, at: int) -> None:
        """Speech ends."""
        self._take(SpeechEnded(track, utterance, at))

    @rule(
        track=st.sampled_from(Track),
        utterance=UTTERANCES,
        text=WORDS,
        committed=st.integers(-1, 12),
        at=PLACES,
    )
    def partial(self, track: Track, utterance: int, text: str, committed: int, at: int) -> None:
        """A turn so far: only its own row changes, and those above it stay where they are."""
        before = self.captions
        self._take(Partial(track, utterance, text, committed, at))
        for one, other in zip(before.segments, self.captions.segments, strict=False):
            if one != other and one.utterance != reducer.ORPHAN:
                assert one.utterance == utterance
                assert not one.settled

    @rule(
        track=st.sampled_from(Track),
        utterance=UTTERANCES,
        text=WORDS,
        start=PLACES,
        length=LENGTHS,
        times=st.integers(1, 2),
    )
    def final(
        self, track: Track, utterance: int, text: str, start: int, length: int, times: int
    ) -> None:
        """A turn's text, maybe twice: the second changes nothing."""
        event = Final(track, utterance, text, Span(start, start + length))
        self._take(event)
        once = self.captions
        for _ in range(times - 1):
            self._take(event)
            assert [s.shown for s in self.captions.segments] == [s.shown for s in once.segments]
            assert [s.translation for s in self.captions.segments] == [
                s.translation for s in once.segments
            ]

    @rule(track=st.sampled_from(Track))
    def interrupted(self, track: Track) -> None:
        """The line breaks: words stay."""
        shown = [segment.shown for segment in self.captions.segments if segment.shown]
        self._take(Interrupted(track, BROKE, 1.0))
        assert [s.shown for s in self.captions.segments if s.shown] == shown

    @rule(track=st.sampled_from(Track), start=PLACES, length=st.integers(1, 3 * SECOND))
    def lost(self, track: Track, start: int, length: int) -> None:
        """Sound is lost: a row says how much."""
        self._take(Lost(track, Span(start, start + length)))
        if track is SOURCE:
            last = self.captions.segments[-1]
            assert last.state is SegmentState.GAP
            assert last.span.overlap(Span(start, start + length)) == length

    @rule(event=st.sampled_from([Opened, Notice, Failed]), track=st.sampled_from(Track))
    def no_text(self, event: type, track: Track) -> None:
        """What is not about text changes nothing."""
        made = {
            Opened: Opened(track),
            Notice: Notice(track, "odd", "text"),
            Failed: Failed(track, BROKE),
        }[event]
        assert reducer.reduce(self.captions, made) == self.captions

    @rule()
    def flush(self) -> None:
        """A flush is sent."""
        self._become(reducer.flush(self.captions))
        assert all(s.state is not SegmentState.OPEN for s in self.captions.segments)

    @rule()
    def clear(self) -> None:
        """The view is emptied; what is being said stays."""
        kept = tuple(s for s in self.captions.segments if not s.settled)
        self.captions = replace(self.captions, segments=kept)

    @rule()
    def close(self) -> None:
        """The session is over."""
        shown = [s.shown.strip() for s in self.captions.segments if s.shown.strip()]
        self._become(reducer.close(self.captions))
        assert not self.captions.unsettled
        assert [segment.text for segment in self.captions.segments] == shown

    @invariant()
    def every_segment_makes_sense(self) -> None:
        """Stripped words, no tail behind settled ones, gaps with their length."""
        for segment in self.captions.segments:
            assert segment.text == segment.text.strip()
            assert segment.span.start <= segment.span.end
            assert not (segment.settled and segment.tail)
            assert not (segment.settled and not segment.text)
            if segment.state is SegmentState.GAP:
                length = max(0.1, seconds(segment.span.end - segment.span.start))
                assert segment.text == f"[{length:.1f} s of sound lost]"
                assert segment.translation is None

    def teardown(self) -> None:
        """Whatever came: after the end nothing is open."""
        self.close()


class Pairing(RuleBasedStateMachine):
    """Two sessions on the same audio, each at its own pace, each with turns of its own.

    Source turns are told in their order, start first, as services do; the translations of stretches
    of audio come at any time, the source's session may lag behind or be broken meanwhile.
    """

    @initialize(
        turns=st.lists(
            st.tuples(st.integers(0, 3 * SECOND), st.integers(SECOND // 2, 4 * SECOND)),
            min_size=1,
            max_size=5,
        ),
        cuts=st.lists(
            st.tuples(
                st.integers(-SECOND // 2, SECOND // 2), st.integers(-SECOND // 2, SECOND // 2)
            ),
            min_size=5,
            max_size=5,
        ),
    )
    def speak(self, turns: list[tuple[int, int]], cuts: list[tuple[int, int]]) -> None:
        """Somebody speaks; the other session hears the turns' edges elsewhere."""
        self.captions = Captions()
        self.spans: list[Span] = []
        at = SECOND
        for pause, length in turns:
            self.spans.append(Span(at + pause, at + pause + length))
            at += pause + length
        self.translations: list[Final] = []
        for number, (span, (early, late)) in enumerate(zip(self.spans, cuts, strict=False)):
            start = span.start + early
            heard = Span(start, max(start + SECOND // 4, span.end + late))
            self.translations.append(Final(TRANSLATION, number, f"t{number}.", heard))
        self.begun = self.over = self.answered = 0
        self.untold = list(self.translations)
        self.where: dict[str, int] = {}

    def _take(self, event: SpeechEvent) -> None:
        self.captions = reducer.reduce(self.captions, event)

    @rule()
    def silence(self) -> None:
        """Nothing happens."""

    @precondition(lambda self: self.begun < len(self.spans) and self.begun == self.over)
    @rule()
    def begin(self) -> None:
        """The next turn begins."""
        self._take(SpeechStarted(SOURCE, self.begun, self.spans[self.begun].start))
        self.begun += 1

    @precondition(lambda self: self.over < self.begun)
    @rule(said=st.booleans())
    def partial(self, said: bool) -> None:
        """It is heard in part."""
        span = self.spans[self.over]
        at = (span.start + span.end) // 2 if said else span.end
        self._take(Partial(SOURCE, self.over, f"s{self.over}", 0, at))

    @precondition(lambda self: self.over < self.begun)
    @rule()
    def end(self) -> None:
        """It ends."""
        self._take(SpeechEnded(SOURCE, self.over, self.spans[self.over].end))
        self.over += 1

    @precondition(lambda self: self.answered < self.over)
    @rule(again=st.booleans())
    def final(self, again: bool) -> None:
        """It gets its text, maybe twice."""
        number = self.answered
        event = Final(SOURCE, number, f"s{number}.", self.spans[number])
        self._take(event)
        if again:
            self._take(event)
        self.answered += 1

    @precondition(lambda self: self.untold)
    @rule(data=st.data(), again=st.booleans())
    def translate(self, data: st.DataObject, again: bool) -> None:
        """A translation comes, maybe twice, early or late."""
        event = data.draw(st.sampled_from(self.untold))
        if not again:
            self.untold.remove(event)
        self._take(event)

    @invariant()
    def none_moves_and_none_comes_twice(self) -> None:
        """A translation that was attached stays where it is; no other place has it too."""
        if not hasattr(self, "captions"):
            return
        attached = [
            (text, segment.id)
            for segment in self.captions.segments
            for text in (segment.translation or "").split()
        ]
        assert len({text for text, _ in attached}) == len(attached)
        for text, where in attached:
            assert self.where.setdefault(text, where) == where
        assert not {event.text for event in self.captions.waiting} & {text for text, _ in attached}

    def teardown(self) -> None:
        """In the end each has found the turn that it shares most audio with."""
        if not hasattr(self, "captions"):
            return
        while self.answered < len(self.spans):
            if self.begun == self.answered:
                self.begin()
            if self.over < self.begun:
                self.end()
            self.final(again=False)
        for event in self.untold:
            self._take(event)
        self.captions = reducer.close(self.captions)
        self.none_moves_and_none_comes_twice()
        for event in self.translations:
            shares = [span.overlap(event.span) - span.distance(event.span) for span in self.spans]
            (got,) = [
                index
                for index, segment in enumerate(self.captions.segments)
                if event.text in (segment.translation or "").split()
            ]
            assert shares[got] == max(shares)


AnyOrder.TestCase.settings = settings(max_examples=100, stateful_step_count=40, deadline=None)
Pairing.TestCase.settings = settings(max_examples=150, stateful_step_count=30, deadline=None)
TestAnyOrder = AnyOrder.TestCase
TestPairing = Pairing.TestCase
