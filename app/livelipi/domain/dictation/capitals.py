"""Large and small letters at the beginning of a word."""

from __future__ import annotations

from collections.abc import Set

_DAYS = "monday tuesday wednesday thursday friday saturday sunday"
_MONTHS = "january february april june july august september october november december"
_TONGUES = (
    "english hindi tamil telugu bengali urdu marathi gujarati kannada malayalam punjabi french "
    "german spanish"
)
_PLACES = "india indian delhi mumbai london"
_I = frozenset({"i", "i'm", "i'll", "i've", "i'd"})
_NAMES = _I.union(*(words.split() for words in (_DAYS, _MONTHS, _TONGUES, _PLACES)))
"""English words that have a capital in the middle of a sentence too; "may" and "march" do not."""


def raised(word: str) -> str:
    """A word with a large first letter; one with capitals of its own ("iPhone") stays."""
    if not word or any(c.isupper() for c in word):
        return word
    large = word[0].title()
    return large + word[1:] if len(large) == 1 else word


def lowered(word: str, kept: Set[str], key: str) -> str:
    """A word with a small first letter, unless it is a name as far as anybody can tell.

    Args:
        word: As the recognizer wrote it, with a capital because it was the first.
        kept: Keys of words that keep their capital.
        key: The word's own key.
    """
    if not word or key in _NAMES or key in kept or any(c.isupper() for c in word[1:]):
        return word
    small = word[0].lower()
    return small + word[1:] if len(small) == 1 else word


def english_i(word: str, key: str) -> str:
    """The pronoun "I" with its capital."""
    return word[0].upper() + word[1:] if key in _I else word
