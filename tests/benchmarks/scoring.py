"""Word error rate and the table in which a figure stands beside its bar."""

from __future__ import annotations

import re
from dataclasses import dataclass

_SPELLINGS = {"mr": "mister"}


def words(text: str) -> list[str]:
    """Words for comparison: lower case, no punctuation, hyphens open a word."""
    found = re.findall(r"[\w']+", text.lower().replace("-", " "))
    return [_SPELLINGS.get(word, word) for word in found]


def errors(reference: str, heard: str) -> tuple[int, int]:
    """Words wrong, missing or too many (Levenshtein), and words in the reference."""
    expected, got = words(reference), words(heard)
    row = list(range(len(got) + 1))
    for index, word in enumerate(expected, 1):
        above, row = row, [index]
        for column, other in enumerate(got, 1):
            row.append(min(above[column] + 1, row[-1] + 1, above[column - 1] + (word != other)))
    return row[-1], len(expected)


def word_error_rate(reference: str, heard: str) -> float:
    """Errors in percent of the reference's words."""
    wrong, total = errors(reference, heard)
    return 100 * wrong / total


@dataclass(frozen=True)
class Figure:
    """A line of the table.

    Attributes:
        name: What was measured.
        shown: The value with its unit.
        bar: What must hold, as text; empty where nothing must.
        holds: Whether it does.
    """

    name: str
    shown: str
    bar: str = ""
    holds: bool = True


def at_most(name: str, value: float, bar: float, unit: str, digits: int = 1) -> Figure:
    """A figure that must not exceed its bar."""
    return Figure(name, f"{value:.{digits}f}{unit}", f"≤ {bar:g}{unit}", value <= bar)


def table(figures: list[Figure]) -> str:
    """The figures in columns, the ones that fail marked."""
    wide = max(len(figure.name) for figure in figures)
    value = max(len(figure.shown) for figure in figures)
    lines = []
    for figure in figures:
        mark = "" if not figure.bar else "ok" if figure.holds else "MISSED"
        lines.append(f"{figure.name:{wide}}  {figure.shown:>{value}}  {figure.bar:9}  {mark}")
    return "\n".join(line.rstrip() for line in lines)
