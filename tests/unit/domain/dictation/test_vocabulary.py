"""The person's names and terms, and what of them is sent."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from livelipi.domain.dictation.vocabulary import (
    MAX_CHARACTERS,
    MAX_TERMS,
    add,
    clean,
    keyterms,
    parse,
    prompt,
)
from livelipi.domain.errors import BadInputError


@pytest.mark.parametrize(
    ("selected", "term"),
    [
        ("  Sarvam, ", "Sarvam"),
        ("“O'Brien”", "O'Brien"),
        ("C++", "C++"),
        ("C#,", "C#"),
        ("Node.js.", "Node.js"),
        ("Asha\n  Rao", "Asha Rao"),
        ("क्षत्रिय।", "क्षत्रिय"),
        ("cafe\u0301", "café"),
        ("\u202dRavi\u202c", "Ravi"),
        ("---", ""),
    ],
)
def test_a_selected_word_is_cleaned(selected: str, term: str) -> None:
    """A selection brings commas and blanks along, which are no part of the name."""
    assert clean(selected) == term


def test_a_term_is_added_once() -> None:
    """In its new spelling, as the newest."""
    assert add(("Asha", "sarvam"), "Sarvam.") == ("Asha", "Sarvam")
    assert add(("Asha", "Ravi"), "asha") == ("Ravi", "asha")


@pytest.mark.parametrize("word", ["", " , ", "😀", "x" * (MAX_CHARACTERS + 1)])
def test_what_is_no_term_is_refused_in_words(word: str) -> None:
    """The hotkey on nothing, or on a whole page, says why nothing was added."""
    with pytest.raises(BadInputError) as caught:
        add(("Asha",), word)
    assert caught.value.todo


def test_a_vocabulary_is_bounded() -> None:
    """A full one refuses a new term, and takes a new spelling of an old one."""
    full = tuple(f"term{number}" for number in range(MAX_TERMS))
    with pytest.raises(BadInputError):
        add(full, "Asha")
    assert add(full, "Term7")[-1] == "Term7"
    assert len(parse("\n".join([*full, "Asha"]))) == MAX_TERMS


def test_a_list_is_read_by_lines_and_commas() -> None:
    """However a person types it."""
    assert parse("Asha, Ravi\n\n  Uma Devi \nasha,,") == ("Ravi", "Uma Devi", "asha")


@given(
    st.lists(st.text(max_size=80), max_size=60).map(tuple), st.integers(0, 50), st.integers(0, 200)
)
def test_what_is_sent_is_within_the_limits(
    vocabulary: tuple[str, ...], most: int, characters: int
) -> None:
    """Whatever stands in the settings file, a service refuses none of it."""
    terms = keyterms(vocabulary, most)
    assert len(terms) <= most
    assert all(0 < len(term) <= MAX_CHARACTERS for term in terms)
    assert len(prompt(vocabulary, characters)) <= characters


def test_the_newest_terms_are_sent() -> None:
    """They are what the person works on."""
    assert keyterms(("Asha", "Ravi", "Uma"), 2) == ("Ravi", "Uma")
    assert prompt(("Asha", "Ravi", "Uma"), 9) == "Ravi, Uma"
