"""Cutting a transcript into subtitle cues that people can read.

Norms (field.md 3C: Netflix, DCMP): at most 42 characters a line and two lines a cue, on screen for
5/6 s to 7 s, never overlapping. Words are kept whole; a word longer than a line keeps its line.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from livelipi.domain.transcript import Line

LINE_CHARACTERS = 42
CUE_LINES = 2
MIN_SECONDS = 5 / 6
MAX_SECONDS = 7.0


@dataclass(frozen=True, slots=True)
class Cue:
    """One subtitle: when and what, in at most two lines."""

    start: float
    end: float
    lines: tuple[str, ...]


def cues(lines: Iterable[Line], *, translated: bool) -> list[Cue]:
    """Subtitle cues for a transcript.

    Args:
        lines: Settled lines in the order of speech.
        translated: Show the translation where there is one, else the source.
    """
    made: list[Cue] = []
    for line in lines:
        text = line.translation if translated and line.translation else line.text
        made.extend(_cut(line.start, line.end, wrap(text)))
    return _apart(made)


def wrap(text: str, width: int = LINE_CHARACTERS) -> list[str]:
    """Break at spaces into lines of at most ``width`` characters, balanced from the left."""
    rows: list[str] = []
    for word in text.split():
        if rows and len(rows[-1]) + 1 + len(word) <= width:
            rows[-1] += f" {word}"
        else:
            rows.append(word)
    return rows


def _cut(start: float, end: float, rows: Sequence[str]) -> list[Cue]:
    """Share a line's time among its cues by their length in characters."""
    groups = [tuple(rows[i : i + CUE_LINES]) for i in range(0, len(rows), CUE_LINES)]
    total = sum(len(row) for row in rows)
    made = []
    at = start
    for group in groups:
        share = (end - start) * sum(map(len, group)) / total
        made.append(Cue(at, at + min(share, MAX_SECONDS), group))
        at += share
    return made


def _apart(made: list[Cue]) -> list[Cue]:
    """Give each cue its minimum time where the next one leaves room; never overlap."""
    out: list[Cue] = []
    for index, cue in enumerate(made):
        start = max(cue.start, out[-1].end) if out else cue.start
        limit = made[index + 1].start if index + 1 < len(made) else start + MAX_SECONDS
        end = max(cue.end, min(start + MIN_SECONDS, limit))
        out.append(Cue(start, max(end, start), cue.lines))
    return out
