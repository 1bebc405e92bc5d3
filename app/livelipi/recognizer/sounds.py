"""How alike two spellings sound, without a dictionary: enough to find a misheard name in a text.

A spelling becomes a row of rough sounds: what English spelling writes in several ways is one, what
is hardly heard goes. Two rows are compared by an edit distance in which vowels, which a recognizer
mistakes first, cost little, and consonants that are made alike cost half.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

import numpy as np

_SPELLINGS = (
    ("tsch|tch|cz|ch", "C"),
    ("sch|sh|tion|sz", "S"),
    ("ph", "f"),
    ("th", "t"),
    ("([bdgjkrz])h", r"\1"),
    ("ck", "k"),
    ("qu", "kv"),
    ("q", "k"),
    (r"\bx", "z"),
    ("x", "ks"),
    ("dg(?=[eiy])", "j"),
    ("c(?=[eiy])", "s"),
    ("c", "k"),
    ("w", "v"),
    ("y", "i"),
    (r"(?<=[a-z][a-z][^aeiou\W])e\b", ""),
    (r"(.)\1+", r"\1"),
)
_RULES = tuple((re.compile(pattern), sound) for pattern, sound in _SPELLINGS)

_VOWELS = frozenset("aeiou")
_ALIKE = ("bpfv", "dt", "gkj", "szSCj", "mn", "lr", "nd", "td")
"""Consonants that are made at one place."""

VOWEL_FOR_VOWEL = 0.25
VOWEL_GONE = 0.4
ALIKE = 0.5
H_GONE = 0.2


@lru_cache(maxsize=4096)
def sounds(text: str) -> str:
    """A text as rough sounds; letters of other scripts than Latin are their own sounds."""
    folded = unicodedata.normalize("NFKD", text.casefold())
    row = "".join(c for c in folded if not unicodedata.combining(c))
    row = re.sub(r"[^\w\s]|_", "", row)
    for pattern, sound in _RULES:
        row = pattern.sub(sound, row)
    return re.sub(r"\s", "", row)


def likeness(one: str, other: str) -> float:
    """How alike two rows of sounds are: 1 where they are the same, 0 where nothing agrees."""
    weight = (_weight(one) + _weight(other)) / 2
    return max(0.0, 1 - _distance(one, other) / weight) if weight else 0.0


_CLASSES = ("bpfv", "dtnm", "gkjszSC", "lr")
"""Consonants among which a change may cost less than 1."""


def features(row: str) -> tuple[float, ...]:
    """What ``bound`` needs of a row: its weight, and how many consonants of each class it has."""
    return (_weight(row), *(float(sum(map(row.count, group))) for group in _CLASSES))


def bound(terms: np.ndarray, row: tuple[float, ...]) -> np.ndarray:
    """The most that ``likeness`` can be for each of some rows: cheap, to leave most of them out.

    A change of one class into another costs 1 and moves two counts, a consonant more or less costs
    1 and moves one.

    Args:
        terms: Features, a row each.
        row: Features of the other side.
    """
    other = np.asarray(row)
    apart = np.abs(terms - other)
    least = np.maximum(apart[:, 0], apart[:, 1:].sum(axis=1) / 2)
    return np.asarray(1 - 2 * least / (terms[:, 0] + other[0]))


def _weight(row: str) -> float:
    return sum(map(_gone, row))


def _gone(sound: str) -> float:
    """What it costs to leave out a sound."""
    if sound in _VOWELS:
        return VOWEL_GONE
    return H_GONE if sound == "h" else 1.0


@lru_cache(maxsize=4096)
def _instead(one: str, other: str) -> float:
    """What it costs to hear a sound instead of another."""
    if one == other:
        return 0.0
    if one in _VOWELS and other in _VOWELS:
        return VOWEL_FOR_VOWEL
    if any(one in group and other in group for group in _ALIKE):
        return ALIKE
    return 1.0


def _distance(one: str, other: str) -> float:
    row = [0.0]
    for sound in other:
        row.append(row[-1] + _gone(sound))
    for sound in one:
        above, row = row, [row[0] + _gone(sound)]
        for index, heard in enumerate(other, 1):
            row.append(
                min(
                    above[index] + _gone(sound),
                    row[-1] + _gone(heard),
                    above[index - 1] + _instead(sound, heard),
                )
            )
    return row[-1]
