"""Marks of a search: whole letters, in every script, wherever the index finds the words."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from livelipi.runtime.marking import found, words_of
from livelipi.storage.searching import fold

TEXTS = st.text(alphabet="aAß İéकखि़्ীেোாொ\u200d\u200cپا🙂👍🏽 \u0301", max_size=24)


@pytest.mark.parametrize(
    ("text", "query", "marked"),
    [
        ("Rain, rain", "RAIN", ["Rain", "rain"]),
        ("की कि", "क", ["की", "कि"]),
        ("लड़का", "लड\u093cका", ["लड़का"]),
        ("\u09ac\u09c7\u09be\u09a8", "\u09ac\u09cb\u09a8", ["\u09ac\u09c7\u09be\u09a8"]),
        ("क्\u200dष", "क्ष", ["क्\u200dष"]),
        ("school water", "water school", ["school", "water"]),
        ("aaaa", "aa aaa", ["aaaa"]),
        ("nothing", "zebra", []),
        ("any", "  ", []),
    ],
)
def test_words_are_marked_as_readers_see_them(text: str, query: str, marked: list[str]) -> None:
    """Case, both spellings of a letter and joiners make no difference."""
    assert [text[a:b] for a, b in found(text, words_of(query))] == marked


@settings(max_examples=60)
@given(TEXTS, TEXTS)
def test_marks_are_in_order_and_cut_no_letter(text: str, query: str) -> None:
    """Whatever is typed: inside the text, apart, never before a sign that belongs to a letter."""
    end = 0
    for start, stop in found(text, words_of(query)):
        assert end <= start < stop <= len(text)
        for edge in (start, stop):
            if 0 < edge < len(text):
                assert not unicodedata.category(text[edge]).startswith("M")
        end = stop


@settings(max_examples=60)
@given(TEXTS)
def test_a_text_finds_its_own_words(text: str) -> None:
    """What the index would find is marked."""
    for word in fold(text).split():
        assert found(text, (word,))
