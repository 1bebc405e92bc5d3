"""Whatever two services say in whatever order, captions keep their promises."""

from __future__ import annotations

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    Bundle,
    RuleBasedStateMachine,
    consumes,
    invariant,
    precondition,
    rule,
)

from livelipi.domain import captions as reducer
from livelipi.domain.audio import Span, samples_of
from livelipi.domain.captions import Captions, Segment, SegmentState
from livelipi.domain.errors import NetworkError
from livelipi.domain.events import (
    Final,
    Interrupted,
    Partial,
    SpeechEnded,
    SpeechEvent,
    SpeechStarted,
    Track,
)

LENGTH, APART = samples_of(1), samples_of(3)
"""Turns, and how far apart they begin: farther than a translation may miss its source."""


class Talk(RuleBasedStateMachine):
    """Turns of three words each, told by a source and a translation that know nothing of another.

    The source's line may break in the middle of a turn, which is then told again.
    """

    turns = Bundle("turns")
    untranslated = Bundle("untranslated")

    def __init__(self) -> None:
        super().__init__()
        self.captions = Captions()
        self.said = 0
        self.utterances = 0
        self.told: dict[int, int] = {}
        """The present utterance of each turn that was begun and not answered."""
        self.unheard: list[int] = []
        """Turns that the line swallowed, oldest first."""
        self.answered: set[int] = set()
        self.translated: set[int] = set()
        self.log: list[SpeechEvent] = []
        self.before: dict[int, Segment] = {}

    def tell(self, event: SpeechEvent) -> None:
        """Reduce an event and remember it."""
        self.log.append(event)
        self.captions = reducer.reduce(self.captions, event)

    @staticmethod
    def words(turn: int) -> str:
        """What is said in a turn: words that occur in no other."""
        return f"t{turn}a t{turn}b t{turn}c"

    @staticmethod
    def span(turn: int) -> Span:
        """When it is said."""
        return Span(turn * APART, turn * APART + LENGTH)

    @rule(target=turns)
    @precondition(lambda self: not self.unheard)
    def speak(self) -> int:
        """Somebody says something; the source hears it begin."""
        turn, self.said = self.said, self.said + 1
        self.begin(turn)
        return turn

    def begin(self, turn: int) -> None:
        """Tell the beginning of a turn."""
        self.told[turn] = self.utterances
        self.tell(SpeechStarted(Track.SOURCE, self.utterances, self.span(turn).start))
        self.utterances += 1

    @rule(target=untranslated, turn=turns)
    def overhear(self, turn: int) -> int:
        """The other session hears it, too."""
        return turn

    @rule(turn=turns, words=st.integers(1, 3), committed=st.integers(0, 3))
    def partial(self, turn: int, words: int, committed: int) -> None:
        """The source tells a part, and promises some of it."""
        if turn in self.told:
            text = " ".join(self.words(turn).split()[:words])
            sure = len(" ".join(text.split()[: min(words, committed)]))
            at = self.span(turn).end
            self.tell(Partial(Track.SOURCE, self.told[turn], text, sure, at))

    @rule(turn=turns)
    def end(self, turn: int) -> None:
        """The source hears the end."""
        if turn in self.told:
            self.tell(SpeechEnded(Track.SOURCE, self.told[turn], self.span(turn).end))

    @rule()
    @precondition(lambda self: self.told)
    def final(self) -> None:
        """The source's last word on the oldest turn that it has not answered."""
        turn = min(self.told)
        utterance = self.told.pop(turn)
        self.answered.add(turn)
        self.tell(Final(Track.SOURCE, utterance, self.words(turn), self.span(turn)))

    @rule(turn=consumes(untranslated))
    def translate(self, turn: int) -> None:
        """The translation comes: before, between or after the source's messages."""
        self.translated.add(turn)
        self.tell(Final(Track.TRANSLATION, turn, f"T{turn}", self.span(turn)))

    @rule(data=st.data())
    def repeat(self, data: st.DataObject) -> None:
        """Any message comes a second time."""
        if self.log:
            event = data.draw(st.sampled_from(self.log))
            if isinstance(event, Final):
                self.tell(event)

    @rule()
    def break_line(self) -> None:
        """The source's line breaks: what it has not answered it will hear again, oldest first."""
        error = NetworkError("broken", retryable=True)
        self.tell(Interrupted(Track.SOURCE, error, 1.0))
        self.unheard = sorted({*self.unheard, *self.told})
        self.told.clear()

    @rule()
    @precondition(lambda self: self.unheard)
    def begin_again(self) -> None:
        """It hears the next of them begin, under a new number."""
        self.begin(self.unheard.pop(0))

    @rule()
    def flush(self) -> None:
        """A person wants the text now."""
        self.captions = reducer.flush(self.captions)

    @invariant()
    def what_was_promised_stays(self) -> None:
        """Committed text only grows; what is settled stays settled; rows are in order."""
        now = {segment.id: segment for segment in self.captions.segments}
        starts = [segment.span.start for segment in now.values()]
        assert starts == sorted(starts)
        for number, old in self.before.items():
            if old.text:
                assert now[number].text.startswith(old.text)
            assert not old.settled or now[number].settled
        self.before = now

    @invariant()
    def every_word_is_there_once(self) -> None:
        """No answered turn is missing or doubled."""
        shown = " ".join(segment.text for segment in self.captions.segments).split()
        for turn in self.answered:
            for word in self.words(turn).split():
                assert shown.count(word) == 1, (word, shown)

    @invariant()
    def every_pair_is_right(self) -> None:
        """A translation waits, or stands under the words that it translates; never elsewhere."""
        waiting = [event.text for event in self.captions.waiting]
        under = {s.translation: s.text for s in self.captions.segments if s.translation}
        for turn in self.translated:
            name = f"T{turn}"
            assert (name in under) != (name in waiting)
            if name in under:
                assert under[name] == self.words(turn)

    def teardown(self) -> None:
        """When everything is over, everything is settled and each pair is one."""
        while self.unheard:
            self.begin_again()
        while self.told:
            self.final()
        self.captions = reducer.close(self.captions)
        assert {s.state for s in self.captions.segments} <= {SegmentState.FINAL}
        pairs = {s.text: s.translation for s in self.captions.segments}
        for turn in self.answered:
            wanted = f"T{turn}" if turn in self.translated else None
            assert pairs[self.words(turn)] == wanted


TestTalk = Talk.TestCase
TestTalk.settings = settings(max_examples=80, stateful_step_count=30, deadline=None)
