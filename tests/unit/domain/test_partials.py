"""Partials in captions: committed words stand, the tail may change, the final ends it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from livelipi.domain import captions as reducer
from livelipi.domain.audio import Span
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

SECOND = 16_000


def started(utterance: int = 0, at: int = 0) -> SpeechStarted:
    """Speech of a turn begins."""
    return SpeechStarted(Track.SOURCE, utterance, at)


def partial(text: str, committed: int = 0, utterance: int = 0, at: int = SECOND) -> Partial:
    """A turn so far."""
    return Partial(Track.SOURCE, utterance, text, committed, at)


def heard(line: str, utterance: int = 0) -> Partial:
    """A turn so far, written with a bar behind what is committed."""
    return partial(line.replace("|", ""), line.index("|"), utterance)


def final(text: str, utterance: int = 0, track: Track = Track.SOURCE) -> Final:
    """The text of a turn."""
    return Final(track, utterance, text, Span(0, SECOND))


def play(*events: SpeechEvent) -> Captions:
    """The captions after some events."""
    captions = Captions()
    for event in events:
        captions = reducer.reduce(captions, event)
    return captions


def only(captions: Captions) -> Segment:
    """The one segment."""
    (segment,) = captions.segments
    return segment


def test_a_partial_is_committed_words_and_a_tail() -> None:
    """What will not change is text, what may is tail, and together they read as one line."""
    segment = only(play(started(), heard("I think| so")))
    assert (segment.text, segment.tail, segment.shown) == ("I think", " so", "I think so")
    assert segment.state is SegmentState.OPEN


def test_blanks_at_the_seam_belong_to_the_tail() -> None:
    """A commit that ends behind a blank must not double it, nor one in front count as a letter."""
    segment = only(play(heard("  I think |so ")))
    assert (segment.text, segment.tail) == ("I think", " so")
    assert only(play(heard("   | so"))).text == ""


def test_committed_words_grow_and_the_tail_is_replaced() -> None:
    """Each partial is the whole utterance, not a continuation."""
    segment = only(play(heard("|I sink"), heard("I| think so"), heard("I think| so too")))
    assert segment.shown == "I think so too"
    assert segment.text == "I think"


@pytest.mark.parametrize(
    ("line", "shown", "rewrites"),
    [
        ("I believe so| too", "I think believe so too", 1),
        ("You never| know", "I think You never know", 1),
        ("I think,| so", "I think, so", 0),
        ("I| think of it", "I think of it", 0),
        ("|I", "I think", 1),
        ("|", "I think so", 0),
    ],
)
def test_a_partial_that_contradicts_committed_words_leaves_them(
    line: str, shown: str, rewrites: int
) -> None:
    """A service that breaks its promise changes nothing that was read, and is counted."""
    captions = play(heard("I think| so"), heard(line))
    assert only(captions).shown == shown
    assert only(captions).text.startswith("I think")
    assert captions.rewrites == rewrites


def test_a_final_replaces_the_tail() -> None:
    """Nothing unstable stays once the text is final."""
    segment = only(play(started(), heard("I think| show"), final("I think so.")))
    assert (segment.text, segment.tail) == ("I think so.", "")
    assert segment.state is SegmentState.FINAL


@pytest.mark.parametrize(
    ("text", "result", "rewrites"),
    [
        ("the cat sat on the mat", "the cat sat on the mat", 0),
        ("The cat, sat. On the mat.", "the cat sat. On the mat.", 0),
        ("the bat sat on the mat", "the cat sat on the mat", 1),
        ("nothing like it", "the cat sat nothing like it", 1),
        ("the cat", "the cat sat", 1),
        ("", "the cat sat", 1),
    ],
)
def test_a_final_continues_committed_words(text: str, result: str, rewrites: int) -> None:
    """What was committed stays letter for letter; what follows the agreement is appended."""
    captions = play(heard("the cat sat| on"), final(text))
    assert only(captions).text == result
    assert only(captions).tail == ""
    assert only(captions).settled
    assert captions.rewrites == rewrites


def test_the_cloud_commits_nothing_and_its_final_replaces_everything() -> None:
    """Committed 0: the final may say anything, and that is no broken promise."""
    captions = play(started(), partial("I sink"), partial("I think sew"), final("I think so."))
    assert only(captions).text == "I think so."
    assert captions.rewrites == 0


def test_the_clouds_tail_keeps_calm() -> None:
    """One odd partial among many does not shake words that have stood for a while."""
    said = [partial("good morning to")] * 3
    captions = play(*said, partial("could morning to you"))
    assert only(captions).tail == "good morning to you"
    assert only(captions).text == ""


def test_an_empty_final_removes_what_was_only_a_tail() -> None:
    """The service heard words and took them back: nothing was promised, nothing stays."""
    captions = play(started(), partial("hm"), final(""), partial("hm"), final("hm"))
    assert captions.segments == ()


def test_a_final_without_words_for_nothing_opens_nothing() -> None:
    """An unknown turn's empty final is no caption."""
    assert play(final("")).segments == ()


def test_partials_after_the_final_change_nothing() -> None:
    """A late partial never unsettles a settled line."""
    captions = play(started(), final("So."), heard("So| it"))
    assert only(captions).shown == "So."


def test_a_partial_opens_its_segment() -> None:
    """Services whose start of speech is late or missing get their words on screen at once."""
    segment = only(play(partial("hello", at=5 * SECOND), partial("hello you", at=6 * SECOND)))
    assert segment.span == Span(5 * SECOND, 6 * SECOND)
    assert segment.shown == "hello you"


def test_words_that_are_heard_again_after_the_line_broke_contradict_nothing() -> None:
    """The service begins anew and catches up; what was read stays, and nothing is counted."""
    broken = Interrupted(Track.SOURCE, NetworkError("The line broke."), 1.0)
    captions = play(started(), heard("I think| so"), broken, SpeechStarted(Track.SOURCE, 1, SECOND))
    again = reducer.reduce(captions, Partial(Track.SOURCE, 1, "I", 0, 2 * SECOND))
    assert (only(again).text, only(again).tail, again.rewrites) == ("I think", "", 0)
    other = reducer.reduce(captions, Partial(Track.SOURCE, 1, "You", 0, 2 * SECOND))
    assert (only(other).text, other.rewrites) == ("I think", 1)


def test_partials_of_a_translation_are_not_shown() -> None:
    """They come in the language that was spoken, which is no translation."""
    assert play(Partial(Track.TRANSLATION, 0, "hello", 0, 0)) == Captions()


def test_closing_keeps_the_tail_as_words() -> None:
    """When no final will come, what was heard last stays instead of vanishing."""
    captions = reducer.close(play(started(), heard("I think| so")))
    assert only(captions).state is SegmentState.FORCED
    assert (only(captions).text, only(captions).tail) == ("I think so", "")
    assert only(reducer.close(play(partial("so be it")))).text == "so be it"


def test_a_final_after_closing_continues_and_blames_nobody() -> None:
    """The tail was forced by us, so that a final that differs breaks no promise."""
    captions = reducer.close(play(started(), heard("I think| sew")))
    captions = reducer.reduce(captions, final("I think so too."))
    assert only(captions).text == "I think sew so too."
    assert only(captions).state is SegmentState.FINAL
    assert captions.rewrites == 0


def test_a_translation_waits_for_settled_words() -> None:
    """A segment that may still vanish gets no translation; a forced one gets it."""
    captions = play(
        started(), heard("I think| so"), final("Ich denke schon.", track=Track.TRANSLATION)
    )
    assert only(captions).translation is None
    assert only(reducer.close(captions)).translation == "Ich denke schon."


WORDS = st.lists(st.sampled_from(["a", "b", "A,", "c.", "d"]), max_size=6).map(" ".join)
EVENTS = st.one_of(
    st.builds(started, st.integers(0, 3), st.integers(0, 9 * SECOND)),
    st.builds(SpeechEnded, st.just(Track.SOURCE), st.integers(0, 3), st.integers(0, 9 * SECOND)),
    st.builds(partial, WORDS | st.text(max_size=6), st.integers(-2, 20), st.integers(0, 3)),
    st.builds(final, WORDS | st.text(max_size=6), st.integers(0, 3), st.sampled_from(Track)),
    st.none(),
)


@given(st.lists(EVENTS, max_size=40))
def test_committed_text_is_never_rewritten(script: list[SpeechEvent | None]) -> None:
    """Whatever partials and finals say, in any order, with ends in between (None)."""
    captions = Captions()
    for event in script:
        before = captions
        captions = reducer.close(captions) if event is None else reducer.reduce(captions, event)
        after = {segment.id: segment for segment in captions.segments}
        assert captions.rewrites >= before.rewrites
        for segment in before.segments:
            if segment.text:
                assert after[segment.id].text.startswith(segment.text)
        for segment in captions.segments:
            assert not (segment.settled and segment.tail)
            assert segment.text == segment.text.strip()


@given(WORDS, st.lists(st.integers(0, 30), max_size=8))
def test_an_honest_service_is_shown_as_it_speaks(text: str, cuts: list[int]) -> None:
    """Partials that only grow and commit less than they say arrive unchanged and uncounted."""
    captions = Captions()
    committed = 0
    for cut in sorted(cuts):
        committed = max(committed, min(cut // 2, len(text)))
        captions = reducer.reduce(captions, partial(text[: max(cut, committed)], committed))
    captions = reducer.reduce(captions, final(text))
    assert captions.rewrites == 0
    assert [s.text for s in captions.segments] == ([text] if text else [])
