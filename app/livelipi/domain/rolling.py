"""Rolling lines: captions broken to a width, without knowing what a letter looks like.

How wide a text is, is passed in, since only the place that shows it knows: cells in a terminal,
pixels elsewhere. Whole candidate lines are measured, never sums of words, because shaping changes
widths. Lines break between words; a word that is wider than a line begins a line of its own and
breaks between graphemes, never inside an Indic cluster or an accented letter.

(The window breaks its lines with Qt's own shaper; the terminal uses this.)
"""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from livelipi.domain.captions import Segment

Measure = Callable[[str], float]
"""Width of a text as it would be shown on one line."""

_ZWJ = "\u200d"
_VIRAMA_CLASS = 9
"""Canonical combining class of the signs that join two consonants."""
_TAMIL = range(0x0B80, 0x0C00)
"""Tamil shows its virama as a dot and joins almost nothing, but"""
_TAMIL_JOINED = ("க்ஷ", "ஸ்ர", "ஶ்ர")
_THAI_AND_LAO_AM = "\u0e33\u0eb3"
"""Letters to the standard library, but UAX #29 joins them to the letter before."""
_FLAGS = range(0x1F1E6, 0x1F200)
_SKIN_TONES = range(0x1F3FB, 0x1F400)


@dataclass(frozen=True, slots=True)
class Line:
    """One line on screen.

    Attributes:
        segment: Id of the segment it belongs to.
        text: Its text; blanks at its end hang over the edge and are not measured.
        translation: It belongs to the segment's translation.
    """

    segment: int
    text: str
    translation: bool = False


class RollingLines:
    """Lays out segments again and again as captions grow.

    Lines of a text that is the same are taken from the last time, so that rows above the active
    one cost nothing and cannot change.
    """

    def __init__(self) -> None:
        self._lines: dict[tuple[int, bool, str, float, str], tuple[str, ...]] = {}

    def layout(
        self, segments: Iterable[Segment], width: float, measure: Measure, font: str = ""
    ) -> tuple[Line, ...]:
        """Every line of ``segments``, from top to bottom.

        Args:
            segments: In the order in which they are shown.
            width: Room for a line, in the unit of ``measure``.
            measure: Tells the width of a text.
            font: Names what ``measure`` measures; another name lays out everything again.
        """
        kept: dict[tuple[int, bool, str, float, str], tuple[str, ...]] = {}
        lines: list[Line] = []
        for segment in segments:
            for text, is_translation in ((segment.text, False), (segment.translation, True)):
                if not text:
                    continue
                key = (segment.id, is_translation, text, width, font)
                broken = self._lines.get(key)
                if broken is None:
                    broken = break_text(text, width, measure)
                kept[key] = broken
                lines += [Line(segment.id, line, is_translation) for line in broken]
        self._lines = kept
        return tuple(lines)


def break_text(text: str, width: float, measure: Measure) -> tuple[str, ...]:
    """Break ``text`` into lines that are no wider than ``width``.

    The lines joined are the text. Only a single grapheme may be wider than a line.
    """
    lines: list[str] = []
    line = ""
    for word in words(text):
        if line and _width(line + word, measure) > width:
            lines.append(line)
            line = ""
        line += word
        if _width(line, measure) > width:
            *full, line = _break_word(line, width, measure)
            lines += full
        if word.endswith("\n"):
            lines.append(line)
            line = ""
    if line:
        lines.append(line)
    return tuple(lines)


def words(text: str) -> Iterator[str]:
    """Cut ``text`` behind each run of blanks and behind each line break."""
    start = 0
    for index, letter in enumerate(text):
        after = text[index + 1 : index + 2]
        if letter == "\n" or (letter.isspace() and after and not after.isspace()):
            yield text[start : index + 1]
            start = index + 1
    if start < len(text):
        yield text[start:]


def graphemes(text: str) -> Iterator[str]:
    """Cut ``text`` into what readers see as one letter.

    Follows UAX #29 as far as the standard library's tables reach: marks, joiners, flags, skin
    tones and Hangul stay with their base; consonants that a virama joins stay together in every
    Indic script, in Tamil only those that are written as one sign.
    """
    start = 0
    for index in range(1, len(text)):
        if not _joined(text, start, index):
            yield text[start:index]
            start = index
    if text:
        yield text[start:]


def _width(text: str, measure: Measure) -> float:
    return measure(text.rstrip())


def _break_word(word: str, width: float, measure: Measure) -> list[str]:
    """Fill lines grapheme by grapheme."""
    pieces = [""]
    for grapheme in graphemes(word):
        if pieces[-1] and _width(pieces[-1] + grapheme, measure) > width:
            pieces.append("")
        pieces[-1] += grapheme
    return pieces


def _joined(text: str, start: int, index: int) -> bool:
    """Whether the letter at ``index`` belongs to the grapheme that began at ``start``."""
    before, letter = text[index - 1], text[index]
    if before == "\r" and letter == "\n":
        return True
    if before.isspace() or letter.isspace():
        return False
    if _extends(letter) or text[index - 2 : index + 1] in _TAMIL_JOINED:
        return True
    if before == _ZWJ:
        return _virama_before(text, index - 1) or not unicodedata.category(letter).startswith("L")
    if _virama_before(text, index):
        return unicodedata.category(letter) == "Lo"
    if ord(letter) in _FLAGS and ord(before) in _FLAGS:
        return (index - start) % 2 == 1
    return _hangul(before, letter)


def _extends(letter: str) -> bool:
    """Marks, joiners, variation selectors and skin tones."""
    return (
        unicodedata.category(letter) in {"Mn", "Mc", "Me"}
        or letter in {_ZWJ, "\u200c", *_THAI_AND_LAO_AM}
        or ord(letter) in _SKIN_TONES
    )


def _virama_before(text: str, index: int) -> bool:
    """Whether a joining virama stands before ``index``, marks of no width between skipped."""
    for letter in reversed(text[:index]):
        if ord(letter) in _TAMIL:
            return False
        if unicodedata.combining(letter) == _VIRAMA_CLASS:
            return True
        if unicodedata.combining(letter) == 0:
            return False
    return False


def _hangul(before: str, letter: str) -> bool:
    """Whether two Hangul letters stand in one syllable."""
    first, second = _hangul_kind(before), _hangul_kind(letter)
    return second in {"L": "LVS", "V": "VT", "S": "VT", "T": "T"}.get(first, "") and bool(second)


def _hangul_kind(letter: str) -> str:
    """L, V, T for Jamo, S for a syllable, "" for all else."""
    code = ord(letter)
    if 0x1100 <= code < 0x1160:
        return "L"
    if 0x1160 <= code < 0x11A8:
        return "V"
    if 0x11A8 <= code < 0x1200:
        return "T"
    return "S" if 0xAC00 <= code < 0xD7A4 else ""
