"""Cutting a transcript into subtitle cues that people can read.

Norms (field.md 3C: Netflix, DCMP): at most 42 characters a line and two lines a cue, on screen for
5/6 s to 7 s, never overlapping. Characters are what readers see as one (graphemes). Words are kept
whole, except one that is longer than a line (or a script without blanks): it breaks between
graphemes. Where speech, or a service's guess of its times, is faster than cues can be read, cues
come late rather than too short; the next pause makes up for it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from math import ceil

from livelipi.domain.rolling import graphemes
from livelipi.domain.transcript import Line
from livelipi.storage.layout import Texts

LINE_CHARACTERS = 42
CUE_LINES = 2
MIN_SECONDS = 5 / 6
MAX_SECONDS = 7.0

_MIN_MS = ceil(MIN_SECONDS * 1000)
_MAX_MS = round(MAX_SECONDS * 1000)


@dataclass(frozen=True, slots=True)
class Cue:
    """One subtitle: when (seconds, in whole milliseconds) and what, in at most two lines."""

    start: float
    end: float
    lines: tuple[str, ...]


def cues(lines: Iterable[Line], texts: Texts) -> list[Cue]:
    """Subtitle cues for a transcript.

    Args:
        lines: Settled lines in the order of speech.
        texts: What to show. ``TRANSLATION`` shows the source where there is none; ``BOTH`` shows
            the source above its translation, one line each.
    """
    made: list[Cue] = []
    for line in lines:
        made.extend(_cut(line.start, line.end, _groups(line, texts)))
    return list(_apart(made))


def wrap(text: str, width: int = LINE_CHARACTERS) -> list[str]:
    """Break at blanks into lines of at most ``width`` characters, filled from the left."""
    rows: list[str] = []
    used = 0
    for word in text.split():
        length = _length(word)
        if rows and used + 1 + length <= width:
            rows[-1] += f" {word}"
            used += 1 + length
            continue
        for piece in _pieces(word, width) if length > width else [word]:
            rows.append(piece)
            used = _length(piece)
    return rows


def _groups(line: Line, texts: Texts) -> list[tuple[str, ...]]:
    """The lines of each cue that a segment needs."""
    if texts is Texts.BOTH and line.translation:
        return _beside(line.text, line.translation)
    translated = texts is Texts.TRANSLATION and line.translation
    rows = wrap(line.translation if translated and line.translation else line.text)
    return [tuple(rows[i : i + CUE_LINES]) for i in range(0, len(rows), CUE_LINES)]


def _beside(source: str, translation: str) -> list[tuple[str, ...]]:
    """One line of each text a cue, so that both are read together."""
    above, below = wrap(source), wrap(translation)
    count = max(len(above), len(below))
    pairs = zip(_spread(source, above, count), _spread(translation, below, count), strict=True)
    return [tuple(row for row in pair if row) for pair in pairs]


def _spread(text: str, rows: list[str], count: int) -> list[str]:
    """``rows`` as ``count`` lines of about the same length; empty at the end where too few."""
    total = _length(text)
    even = [""] * count
    at = 0
    for word in text.split():
        length = _length(word)
        index = min(count - 1, (at + length // 2) * count // total)
        even[index] = f"{even[index]} {word}".strip()
        at += length + 1
    if all(0 < _length(row) <= LINE_CHARACTERS for row in even):
        return even
    return rows + [""] * (count - len(rows))


def _cut(start: float, end: float, groups: Sequence[tuple[str, ...]]) -> Iterator[Cue]:
    """Share a segment's time among its cues by their length in characters."""
    lengths = [sum(map(_length, group)) for group in groups]
    at = start
    for group, length in zip(groups, lengths, strict=True):
        share = (end - start) * length / sum(lengths)
        yield Cue(at, at + share, group)
        at += share


def _apart(made: Sequence[Cue]) -> Iterator[Cue]:
    """Give each cue its time: not too short, not too long, begun when the one before has ended."""
    free = 0
    for index, cue in enumerate(made):
        start = max(round(cue.start * 1000), free)
        end = min(round(cue.end * 1000), start + _MAX_MS)
        if index + 1 < len(made):
            end = min(end, round(made[index + 1].start * 1000))
        free = max(end, start + _MIN_MS)
        yield Cue(start / 1000, free / 1000, cue.lines)


def _length(text: str) -> int:
    """Characters as readers count them."""
    return len(text) if text.isascii() else sum(1 for _ in graphemes(text))


def _pieces(word: str, width: int) -> Iterator[str]:
    """A word that is longer than a line, cut between graphemes."""
    letters = graphemes(word)
    while piece := "".join(islice(letters, width)):
        yield piece
