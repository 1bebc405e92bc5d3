"""The caption reducer: settled text never moves, and every order of events ends right."""

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from livelipi.domain import captions as reducer
from livelipi.domain.audio import Span
from livelipi.domain.captions import Captions, SegmentState
from livelipi.domain.errors import NetworkError
from livelipi.domain.events import (
    Final,
    Interrupted,
    Lost,
    Notice,
    Opened,
    Partial,
    SpeechEnded,
    SpeechStarted,
    Track,
)

SOURCE, TRANSLATION = Track.SOURCE, Track.TRANSLATION
SECOND = 16_000


def started(utterance, at=0):
    """Speech of a turn begins."""
    return SpeechStarted(SOURCE, utterance, at)


def ended(utterance, at=SECOND):
    """Speech of a turn ends."""
    return SpeechEnded(SOURCE, utterance, at)


def final(utterance, text, start=0, end=SECOND, track=SOURCE, language="en-IN"):
    """The text of a turn."""
    return Final(track, utterance, text, Span(start, end), language)


def play(*events):
    """The captions after some events."""
    captions = Captions()
    for event in events:
        captions = reducer.reduce(captions, event)
    return captions


def test_a_turn_goes_from_open_to_final():
    """Speech opens a segment, its end makes it finalising, the final closes it."""
    captions = play(started(0))
    assert captions.segments[0].state is SegmentState.OPEN
    captions = reducer.reduce(captions, ended(0))
    assert captions.segments[0].state is SegmentState.FINALISING
    captions = reducer.reduce(captions, final(0, "Hello."))
    assert captions.segments[0].state is SegmentState.FINAL
    assert captions.segments[0].text == "Hello."
    assert not captions.unsettled


@pytest.mark.parametrize(
    "events",
    list(
        itertools.permutations(
            [ended(0), final(0, "Hello."), final(7, "Bonjour.", track=TRANSLATION)]
        )
    ),
)
def test_order_inside_a_turn_does_not_matter(events):
    """End of speech, final and translation may come in any order (wire-protocol D15)."""
    captions = play(started(0), *events)
    (segment,) = captions.segments
    assert (segment.text, segment.translation) == ("Hello.", "Bonjour.")
    assert segment.state is SegmentState.FINAL
    assert not captions.waiting


def test_a_final_without_a_start_is_not_lost():
    """Services that send no voice activity signals still get their words on screen."""
    captions = play(final(0, "Hello."))
    assert captions.segments[0].text == "Hello."


def test_a_repeated_final_changes_nothing():
    """Finals are idempotent, so a replay cannot double a caption."""
    once = play(started(0), final(0, "Hello."))
    assert reducer.reduce(once, final(0, "Hello.")) == once


def test_a_longer_final_continues_the_committed_text():
    """A second final that extends the first grows it in place (wire-protocol D14)."""
    captions = play(final(0, "Hello"), final(0, "Hello there."))
    assert [s.text for s in captions.segments] == ["Hello there."]


def test_a_shorter_final_never_takes_words_away():
    """Committed text is never rewritten."""
    captions = play(final(0, "Hello there."), final(0, "Hello"))
    assert [s.text for s in captions.segments] == ["Hello there."]


def test_a_different_final_of_the_same_turn_is_appended():
    """Several texts in one turn follow each other and each is shown once."""
    captions = play(final(0, "One."), final(0, "Two."), final(0, "Two."), final(0, "One."))
    assert [s.text for s in captions.segments] == ["One.", "Two."]


def test_an_empty_final_removes_the_open_segment_for_good():
    """A turn without words leaves no trace, also when its signals come late."""
    captions = play(started(0), final(0, ""), ended(0), started(0))
    assert captions.segments == ()
    assert play(started(0), final(0, ""), final(0, " ")).segments == ()


def test_an_empty_final_leaves_committed_text_alone():
    """Nothing that was said disappears."""
    assert play(final(0, "Hello."), final(0, "")).segments[0].text == "Hello."


def test_translation_goes_to_the_segment_it_overlaps_most():
    """Pairing is by audio time, not by counting (design: Two texts)."""
    captions = play(
        final(0, "One.", 0, SECOND),
        final(1, "Two.", SECOND, 3 * SECOND),
        final(0, "Zwei.", SECOND // 2 + 1, 3 * SECOND, track=TRANSLATION),
    )
    assert [s.translation for s in captions.segments] == [None, "Zwei."]


def test_translation_that_is_early_waits_for_its_source():
    """A translation is kept until the words it belongs to are final."""
    early = play(started(0), final(0, "Hallo.", track=TRANSLATION))
    assert early.segments[0].translation is None
    assert reducer.reduce(early, final(0, "Hallo.", track=TRANSLATION)) == early
    assert reducer.reduce(early, final(0, "Hello.")).segments[0].translation == "Hallo."


def test_translation_in_two_pieces_is_joined_and_not_doubled():
    """Two translations of one segment follow each other; a repeated one changes nothing."""
    first = final(0, "Guten", 0, SECOND // 2, track=TRANSLATION)
    second = final(1, "Tag.", SECOND // 2, SECOND, track=TRANSLATION)
    captions = play(final(0, "Good day."), first, second, second)
    assert captions.segments[0].translation == "Guten Tag."


def test_translation_far_from_any_segment_waits():
    """Words are not put under a sentence they do not belong to."""
    captions = play(final(0, "One."), final(0, "Fern.", 9 * SECOND, 10 * SECOND, TRANSLATION))
    assert captions.segments[0].translation is None
    assert len(captions.waiting) == 1


def test_translation_of_what_the_source_has_not_told_of_waits():
    """A source whose line is broken is late: its translation sticks to no caption before."""
    before = play(final(0, "One."), final(0, "Ein.", track=TRANSLATION))
    early = reducer.reduce(
        before, final(1, "Zwei.", SECOND * 3 // 2, 2 * SECOND, track=TRANSLATION)
    )
    assert [s.translation for s in early.segments] == ["Ein."]
    later = reducer.reduce(early, final(1, "Two.", SECOND * 3 // 2, 2 * SECOND))
    assert [s.translation for s in later.segments] == ["Ein.", "Zwei."]


def test_translation_of_a_turn_that_is_heard_again_waits_for_it():
    """What the source had begun to tell when its line broke is told again first."""
    captions = play(
        final(0, "One."),
        started(1, SECOND * 3 // 2),
        ended(1, 2 * SECOND),
        Interrupted(SOURCE, NetworkError("The line broke."), 1.0),
        final(1, "Zwei.", SECOND * 3 // 2, 2 * SECOND, track=TRANSLATION),
    )
    assert [s.translation for s in captions.segments] == [None]
    again = reducer.reduce(captions, final(2, "Two.", SECOND * 3 // 2, 2 * SECOND))
    assert [s.translation for s in again.segments] == [None, "Zwei."]


def test_empty_translation_changes_nothing():
    """A translation without words shows nothing."""
    said = play(final(0, "One."))
    assert reducer.reduce(said, final(0, " ", track=TRANSLATION)) == said


def test_flush_makes_open_segments_wait_for_their_final():
    """After push-to-talk is released the light shows finalising, not speech."""
    captions = reducer.flush(play(final(0, "One."), started(1)))
    assert [s.state for s in captions.segments] == [SegmentState.FINAL, SegmentState.FINALISING]


def test_close_drops_empty_segments_and_keeps_words():
    """When a session is over nothing stays open and nothing that was said goes."""
    captions = reducer.close(play(final(0, "One."), started(1)))
    assert [s.text for s in captions.segments] == ["One."]
    assert not captions.unsettled


def test_events_that_are_not_about_text_change_nothing():
    """Notices, openings and the translation's own voice activity leave captions alone."""
    said = play(final(0, "One."))
    for event in (
        Opened(SOURCE),
        Notice(SOURCE, "odd", "text"),
        SpeechStarted(TRANSLATION, 5, 0),
        SpeechEnded(TRANSLATION, 5, 0),
        ended(9),
        ended(0),
    ):
        assert reducer.reduce(said, event) == said


def test_memory_is_bounded():
    """Old segments roll off; ids go on counting."""
    captions = Captions()
    for number in range(reducer.KEPT_SEGMENTS + 10):
        captions = reducer.reduce(captions, final(number, f"Line {number}."))
    assert len(captions.segments) == reducer.KEPT_SEGMENTS
    assert captions.segments[-1].id == reducer.KEPT_SEGMENTS + 10
    assert captions.segments[0].id == 11


events = st.one_of(
    st.builds(started, st.integers(0, 5), st.integers(0, 90 * SECOND)),
    st.builds(ended, st.integers(0, 5), st.integers(0, 90 * SECOND)),
    st.builds(
        final,
        st.integers(0, 5),
        st.sampled_from(["", "a", "a b", "a b c", "x", "x y"]),
        st.integers(0, 90 * SECOND),
        st.integers(0, 90 * SECOND),
        st.sampled_from(Track),
    ),
)


@given(st.lists(events, max_size=40))
def test_committed_text_only_grows(script):
    """Whatever comes, no committed text is rewritten, moved or lost, and ids grow."""
    captions = Captions()
    for event in script:
        before = captions
        captions = reducer.reduce(captions, event)
        after = {s.id: s for s in captions.segments}
        ids = [s.id for s in captions.segments]
        assert ids == sorted(set(ids))
        for segment in before.segments:
            if segment.text:
                assert after[segment.id].text.startswith(segment.text)
                assert after[segment.id].settled
            if segment.translation:
                assert after[segment.id].translation.startswith(segment.translation)


@given(st.lists(events, max_size=40))
def test_closing_settles_everything(script):
    """After the end nothing waits and every word said is still there."""
    captions = play(*script)
    closed = reducer.close(captions)
    assert not closed.unsettled
    assert [s.text for s in closed.segments] == [s.text for s in captions.segments if s.text]


def interrupted():
    """The line of the source's session broke."""
    return Interrupted(SOURCE, NetworkError("broke"), 1.0)


def partial(utterance, text, committed=0, at=SECOND):
    """What a turn sounds like so far."""
    return Partial(SOURCE, utterance, text, committed, at)


def test_a_turn_that_the_line_cut_goes_on_in_its_place():
    """Audio that is sent again continues the words that were committed, and doubles none."""
    captions = play(
        started(0),
        partial(0, "Ask not what", committed=7),
        interrupted(),
        started(1, at=100),
        partial(1, "Ask not what your", committed=12),
        final(1, "Ask not what your country can do."),
    )
    (segment,) = captions.segments
    assert segment.text == "Ask not what your country can do."
    assert segment.state is SegmentState.FINAL


def test_a_cut_turn_waits_until_what_was_said_before_it_is_heard_again():
    """An earlier turn without words is told again first; nothing is doubled."""
    later = 3 * SECOND
    captions = play(
        started(0),
        ended(0),
        started(1, at=later),
        Partial(SOURCE, 1, "second", 0, later),
        interrupted(),
        started(2),
        final(2, "First."),
        started(3, at=later),
        final(3, "Second.", later, later + SECOND),
    )
    assert sorted(s.text for s in captions.segments) == ["First.", "Second."]


def test_a_cut_turn_without_words_leaves_no_empty_row():
    """Nothing was shown, so nothing waits; the turn comes again by itself."""
    captions = play(final(0, "One."), started(1), interrupted())
    assert [s.text for s in captions.segments] == ["One."]


def test_a_cut_turn_that_nobody_continues_keeps_its_words():
    """What was heard last is better than nothing."""
    captions = play(
        started(0), partial(0, "Ask not", committed=3), interrupted(), started(1, at=9 * SECOND)
    )
    assert [s.state for s in captions.segments] == [SegmentState.FORCED, SegmentState.OPEN]
    assert captions.segments[0].text == "Ask not"


def test_two_turns_that_the_line_cut_go_on_in_their_order():
    """The first was still silent; sent again it must not push its successor's words aside."""
    captions = play(
        started(0),
        ended(0),
        started(1, at=3 * SECOND),
        partial(1, "Ask not what", committed=7, at=4 * SECOND),
        interrupted(),
        started(2),
        final(2, "My fellow Americans."),
        started(3, at=3 * SECOND),
        final(3, "Ask not what your country can do.", 3 * SECOND, 5 * SECOND),
    )
    assert [s.text for s in captions.segments] == [
        "My fellow Americans.",
        "Ask not what your country can do.",
    ]


def test_a_silent_turn_that_nobody_continues_leaves_no_row():
    """The blank that kept its place goes once later sound is heard."""
    captions = play(
        started(0),
        started(1, at=3 * SECOND),
        partial(1, "Ask not", at=4 * SECOND),
        interrupted(),
        started(2, at=9 * SECOND),
    )
    assert [s.shown for s in captions.segments] == ["Ask not", ""]


def test_a_repeated_final_that_contradicts_is_shown_once():
    """What was appended behind committed words is not appended again."""
    once = play(partial(0, "I think", committed=7), final(0, "You know."))
    assert reducer.reduce(once, final(0, "You know.")).segments == once.segments


def test_a_translation_whose_source_lags_waits_for_its_own_turn():
    """A neighbour that is near must not get it while the source's session is still behind."""
    translated = final(1, "Zwei.", 3 * SECOND // 2, 3 * SECOND, TRANSLATION)
    early = play(final(0, "One.", 0, SECOND), translated)
    assert early.segments[0].translation is None
    captions = reducer.reduce(early, final(1, "Two.", 3 * SECOND // 2, 3 * SECOND))
    assert [s.translation for s in captions.segments] == [None, "Zwei."]
    assert reducer.close(early).segments[0].translation == "Zwei."


def test_a_translation_waits_for_the_open_turn_that_it_may_belong_to():
    """How far an open turn reaches is not known: the one before it does not take its words."""
    captions = play(
        final(0, "One.", 0, 2 * SECOND),
        started(1, at=2 * SECOND + 100),
        final(1, "Zwei.", 2 * SECOND - 200, 4 * SECOND, TRANSLATION),
        final(1, "Two.", 2 * SECOND + 100, 4 * SECOND),
    )
    assert [s.translation for s in captions.segments] == [None, "Zwei."]


def test_lost_sound_is_a_gap_with_its_length():
    """What could not be kept is said, once for each stretch, and no translation sticks to it."""
    captions = play(
        final(0, "One."),
        Lost(SOURCE, Span(2 * SECOND, 3 * SECOND)),
        Lost(SOURCE, Span(3 * SECOND, 5 * SECOND)),
        Lost(SOURCE, Span(8 * SECOND, 9 * SECOND)),
        Lost(TRANSLATION, Span(0, SECOND)),
        final(0, "Zwei.", 3 * SECOND, 4 * SECOND, track=TRANSLATION),
    )
    assert [s.text for s in captions.segments] == [
        "One.",
        "[3.0 s of sound lost]",
        "[1.0 s of sound lost]",
    ]
    assert all(s.settled and s.translation is None for s in captions.segments[1:])
    assert reducer.close(captions).segments == captions.segments
