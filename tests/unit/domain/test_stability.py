"""The calm display of partials: less flicker, no delay, and never a promise."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from livelipi.domain.stability import GIVE_IN, STEADY_AFTER, Steadied, steadied
from livelipi.domain.wording import word_key

WORDS = st.lists(st.sampled_from(["a", "A,", "b", "c.", "d", "e"]), max_size=7)


def after(partials: Iterable[str]) -> Steadied:
    """What is shown after some partials."""
    shown = Steadied()
    for partial in partials:
        shown = steadied(shown, partial)
    return shown


def keys(line: str) -> list[str]:
    """A line as words are compared."""
    return [word_key(word) for word in line.split()]


def changed(before: str, now: str) -> int:
    """Words that were on screen and are something else now."""
    old, new = before.split(), now.split()
    return sum(old[i] != (new[i] if i < len(new) else "") for i in range(len(old)))


def flicker(lines: list[str]) -> int:
    """Words that changed under a reader's eyes."""
    return sum(changed(a, b) for a, b in pairwise(lines))


def test_words_are_shown_as_soon_as_they_are_heard() -> None:
    """Calm costs no time: the first partial is shown whole."""
    assert after(["good morning"]).text == "good morning"


def test_words_that_agreed_for_long_enough_are_steady() -> None:
    """Only words that all of the last partials said, with all words before them."""
    assert after(["good", "good morning", "good morning to"]).steady == 1
    assert after(["good morning"] * STEADY_AFTER).steady == 2


def test_one_odd_partial_does_not_move_steady_words() -> None:
    """The most common flicker: a word that changes and changes back."""
    calm = ["good morning all"] * STEADY_AFTER
    assert after([*calm, "could morning all of"]).text == "good morning all of"
    assert after([*calm, "could morning all of", "good morning all of"]).doubts == 0


def test_a_correction_that_is_repeated_is_shown() -> None:
    """Display stability is no commitment: an insisting service is believed."""
    calm = ["could morning"] * STEADY_AFTER
    assert after([*calm, *["good morning"] * GIVE_IN]).text == "good morning"


def test_case_and_punctuation_of_steady_words_stay_as_read() -> None:
    """A comma that comes and goes is the rest of the flicker."""
    calm = ["good morning all"] * STEADY_AFTER
    assert after([*calm, "Good morning, all of"]).text == "good morning all of"


def test_a_typical_stream_flickers_less() -> None:
    """A recording of how a cloud's partials behave, raw against calmed."""
    raw = [
        "so",
        "so the",
        "so the first thing",
        "So, the first thing we",
        "so the first thing we did",
        "so the worst thing we did was",
        "so the first thing we did was to",
        "So the first thing we did was two call",
        "so the first thing we did was to call",
    ]
    shown = Steadied()
    lines = []
    for partial in raw:
        shown = steadied(shown, partial)
        lines.append(shown.text)
    assert flicker(lines) * 2 <= flicker(raw)
    assert keys(lines[-1]) == keys(raw[-1])


@given(st.lists(WORDS.map(" ".join), max_size=20))
def test_steady_words_move_only_when_a_service_insists(partials: list[str]) -> None:
    """Each change of a steady word was said by ``GIVE_IN`` partials in a row."""
    shown = Steadied()
    contradictions = 0
    for partial in partials:
        before, shown = shown, steadied(shown, partial)
        held = before.words[: before.steady]
        same = keys(partial)[: before.steady] == [word_key(word) for word in held]
        contradictions = 0 if same else contradictions + 1
        if shown.words[: before.steady] != held:
            assert contradictions >= GIVE_IN
            contradictions = 0
        assert list(shown.ages) == sorted(shown.ages, reverse=True)
        assert len(shown.ages) == len(shown.words)


@given(st.lists(WORDS.map(" ".join), max_size=20), WORDS.map(" ".join))
def test_what_a_service_repeats_is_shown(partials: list[str], said: str) -> None:
    """Nothing stays on screen that the service has given up, and nothing is swallowed."""
    shown = after([*partials, *[said] * GIVE_IN])
    assert keys(shown.text) == keys(said)


@given(WORDS, st.lists(st.integers(0, 7), max_size=12))
def test_a_service_that_only_grows_is_shown_word_for_word(
    words: list[str], cuts: list[int]
) -> None:
    """No delay and no change where there is nothing to calm."""
    shown = Steadied()
    for cut in sorted(cuts):
        shown = steadied(shown, " ".join(words[:cut]))
        assert list(shown.words) == words[:cut]
