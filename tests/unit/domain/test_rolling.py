"""Lines of captions: nothing lost, nothing too wide, nothing moves above what changes."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from livelipi.domain.audio import Span
from livelipi.domain.captions import Segment, SegmentState
from livelipi.domain.rolling import Line, RollingLines, break_text, graphemes, words

WORDS = st.sampled_from(
    [
        "a",
        "the",
        "family",
        "Dashwood",
        "हिन्दी",
        "क्षेत्र",
        "வணக்கம்",
        "ನಮಸ್ಕಾರ",
        "اردو",
        "é",
        "👩‍👩‍👧",
        "🇮🇳🇮🇳",
    ]
)
SENTENCES = st.lists(WORDS, max_size=30).map(" ".join)
TEXTS = st.one_of(SENTENCES, st.text(max_size=60))
WIDTHS = st.integers(min_value=1, max_value=40)


def cells(text: str) -> float:
    """A terminal's measure: one cell per grapheme."""
    return float(sum(1 for _ in graphemes(text)))


def segment(number: int, text: str, translation: str | None = None) -> Segment:
    """A settled caption."""
    span = Span(number, number + 1)
    return Segment(number, number, SegmentState.FINAL, span, text, "hi-IN", translation)


@given(TEXTS, WIDTHS)
def test_no_letter_is_lost(text: str, width: int) -> None:
    """Joined lines are the text, whatever is said and however narrow the window is."""
    assert "".join(break_text(text, width, cells)) == text


@given(TEXTS, WIDTHS)
def test_no_line_is_too_wide(text: str, width: int) -> None:
    """Only a single grapheme may stick out."""
    for line in break_text(text, width, cells):
        assert cells(line.rstrip()) <= width or len(list(graphemes(line.rstrip()))) == 1


@given(TEXTS, WIDTHS, st.integers(min_value=0, max_value=20))
def test_widening_never_adds_rows(text: str, width: int, more: int) -> None:
    """A wider window never needs more rows for the same text."""
    assert len(break_text(text, width + more, cells)) <= len(break_text(text, width, cells))


@given(st.lists(SENTENCES, min_size=1, max_size=5), SENTENCES, WIDTHS)
def test_rows_above_do_not_move(said: list[str], tail: str, width: int) -> None:
    """Rows above the newest caption are the same objects while only that one grows."""
    rolling = RollingLines()
    segments = [segment(i, text) for i, text in enumerate(said)]
    before = rolling.layout(segments, width, cells)
    longer = [*segments[:-1], segment(len(said) - 1, f"{said[-1]} {tail}")]
    after = rolling.layout(longer, width, cells)
    above = [line for line in before if line.segment < len(said) - 1]
    assert list(after[: len(above)]) == above
    assert all(a.text is b.text for a, b in zip(after, above, strict=False))


def test_committed_rows_are_measured_once() -> None:
    """The second layout of the same captions measures nothing; another font measures all."""
    measured: list[str] = []

    def measure(text: str) -> float:
        measured.append(text)
        return cells(text)

    rolling = RollingLines()
    segments = [segment(1, "one two three"), segment(2, "four five")]
    first = rolling.layout(segments, 8, measure)
    count = len(measured)
    assert rolling.layout(segments, 8, measure) == first
    assert len(measured) == count
    rolling.layout(segments, 8, measure, font="larger")
    assert len(measured) == 2 * count


def test_translation_stands_under_its_caption() -> None:
    """Both texts of a segment become lines, the translation marked as one."""
    lines = RollingLines().layout([segment(1, "नमस्ते", "Hello"), segment(2, "")], 20, cells)
    assert lines == (Line(1, "नमस्ते"), Line(1, "Hello", translation=True))


def test_a_word_wider_than_the_line_begins_a_line_of_its_own() -> None:
    """Otherwise widening could add rows."""
    assert break_text("ab abcdefgh cd", 4, cells) == ("ab ", "abcd", "efgh ", "cd")


def test_a_line_break_in_the_text_is_kept() -> None:
    """Text with its own lines keeps them."""
    assert break_text("one\ntwo\r\n three", 20, cells) == ("one\n", "two\r\n", " three")
    assert list(words("  a  b ")) == ["  ", "a  ", "b "]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("नमस्ते", ["न", "म", "स्ते"]),
        ("क्षेत्र", ["क्षे", "त्र"]),
        ("क्‌ष", ["क्‌", "ष"]),
        ("क्‍ष", ["क्‍ष"]),
        ("ಕ್ಷೇತ್ರ", ["ಕ್ಷೇ", "ತ್ರ"]),
        ("தமிழ்நாடு", ["த", "மி", "ழ்", "நா", "டு"]),
        ("é́a", ["é́", "a"]),
        ("👩‍👩‍👧👍🏽", ["👩‍👩‍👧", "👍🏽"]),
        ("🇮🇳🇳🇵", ["🇮🇳", "🇳🇵"]),
        ("각가", ["각", "가"]),
        ("각ᆨ", ["각ᆨ"]),
        ("\u1100\u1161\u11a8\u1100", ["\u1100\u1161\u11a8", "\u1100"]),
        ("\u093cक", ["\u093c", "क"]),
        ("\r\n", ["\r\n"]),
        ("ab", ["a", "b"]),
        ("", []),
        ("น้ำ", ["น้ำ"]),
        ("ກຳລາວ", ["ກຳ", "ລ", "າ", "ວ"]),
        ("பக்ஷிகள்", ["ப", "க்ஷி", "க", "ள்"]),
        ("ஸ்ரீ", ["ஸ்ரீ"]),
    ],
)
def test_graphemes(text: str, expected: list[str]) -> None:
    """What readers see as one letter is never cut."""
    assert list(graphemes(text)) == expected
