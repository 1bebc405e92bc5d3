"""Search finds what a reader would call a match, in every script."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from livelipi.storage.history import History
from livelipi.storage.searching import fold
from tests.unit.storage.conftest import WAIT, begin, said

SPOKEN = (
    ("हम सड़क पर लड़के से मिले", "We met the boy on the street"),
    ("ক্ষুদ্র নদী", None),
    ("தமிழ் மொழி", None),
    ("ന\u200dല്ല മലയാളം", None),
    ("یہ اردو ہے", "This is Urdu"),
    ('ÄRGER im CAFÉ, 100% "quoted"', None),
)


@pytest.fixture
def spoken(history: History) -> History:
    """A history in many scripts."""
    recorder = begin(history)
    recorder.put([said(n, text, other) for n, (text, other) in enumerate(SPOKEN)])
    recorder.put([said(9, "first hearing")])
    recorder.put([said(9, "second reading")]).result(WAIT)
    return history


@pytest.mark.parametrize(
    ("query", "number"),
    [
        ("सड़क", 0),  # one sign with a dot, and
        ("सड\u093cक", 0),  # two signs: the same letter
        ("लड़", 0),  # the beginning of a word
        ("हम", 0),  # shorter than the index's entries
        ("boy street", 0),  # words in any place
        ("मिले met", 0),  # one in the source, one in the translation
        ("ক্ষু", 1),
        ("மொழி", 2),
        ("നല്ല", 3),  # an unseen joiner between
        ("اردو", 4),
        ("ärger café", 5),  # case
        ("cafe\u0301", 5),  # accent apart
        ("100%", 5),
        ('"quoted"', 5),
        ("first", 9),  # what was heard at first is found too
        ("reading", 9),
    ],
)
def test_found(spoken: History, query: str, number: int) -> None:
    """Substrings, short words, other spellings and both texts are found."""
    assert [hit.number for hit in spoken.search(query)] == [number]


@pytest.mark.parametrize("query", ["", "   ", "zebra", "boy zebra", "सड़क zebra", "hm", "x"])
def test_not_found(spoken: History, query: str) -> None:
    """Every word has to be there; nothing finds nothing."""
    assert spoken.search(query) == []


def test_hits_are_newest_first_and_limited(spoken: History) -> None:
    """The latest mention is what is mostly looked for."""
    recorder = begin(spoken)
    recorder.put([said(n, f"urdu {n}") for n in range(5)]).result(WAIT)
    hits = spoken.search("urdu", limit=3)
    assert [hit.line.text for hit in hits] == ["urdu 4", "urdu 3", "urdu 2"]
    assert hits[0].session == recorder.session and len(spoken.search("urdu")) == 6


def test_signs_of_the_query_language_mean_themselves(spoken: History) -> None:
    """Whatever is typed is looked for; nothing is an error."""
    for query in ('"', '""', "a OR b", "NEAR(a b)", "source:x", "*", "(", "%", "_", "\x00ab", "-x"):
        assert isinstance(spoken.search(query), list)


@given(st.text())
def test_folding_twice_changes_nothing(text: str) -> None:
    """Index and query meet at one spelling."""
    assert fold(fold(text)) == fold(text)
