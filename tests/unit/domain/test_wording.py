"""Two hearings of one utterance: same words or not, and where the newer one goes on."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from livelipi.domain.wording import agreement, continuation, resumes, word_key


def test_words_are_compared_without_case_and_punctuation() -> None:
    """A capital, a comma or a danda contradicts nothing; punctuation alone is a word."""
    assert word_key("Straße,") == word_key("strasse")
    assert word_key("है।") == word_key("है")
    assert word_key("—") == "—"
    assert agreement(["Yes,", "we"], ["yes", "We", "can"]) == 2


@pytest.mark.parametrize(
    ("kept", "newer", "more", "contradicts"),
    [
        ("", "any words", "any words", False),
        ("Hel", "Hello", "lo", False),
        ("yes we", "Yes, we can", " can", False),
        ("yes we", "Yes, we. Can", ". Can", False),
        ("yes We,", "Yes we can", " can", False),
        ("I think the", "I thought of the man and the dog", " man and the dog", True),
        ("a b", "x y", " x y", True),
        ("a b", "a", "", True),
        ("a b", "", "", True),
    ],
)
def test_what_is_appended(kept: str, newer: str, more: str, contradicts: bool) -> None:
    """Behind the longest agreement, with no word of the newer hearing lost behind it."""
    assert continuation(kept, newer) == (more, contradicts)


@given(st.lists(st.sampled_from("abc"), max_size=6), st.lists(st.sampled_from("abc"), max_size=9))
def test_a_newer_hearing_resumes_inside_itself(old: list[str], new: list[str]) -> None:
    """The index is one of the newer hearing, and all of it where it simply goes on."""
    assert 0 <= resumes(old, new) <= len(new)
    assert resumes(old, old + new) == len(old)


def test_endless_texts_are_compared_in_bounded_time() -> None:
    """A service may send a megabyte of words; that must not stop the window."""
    long = ["word"] * 100_000
    assert resumes(["other", *long], long) <= len(long)
