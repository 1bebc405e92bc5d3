"""Whether two hearings of one utterance say the same words, and where the newer one goes on.

Words are compared without case and punctuation: a recognizer that adds a comma or a capital as it
hears more contradicts nothing that a reader has read.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence

_COMPARED = 200
"""Words of each side that are aligned where the hearings differ; an utterance has some dozens."""


def word_key(word: str) -> str:
    """A word as it is compared; punctuation alone stays itself."""
    bare = "".join(c for c in word if not unicodedata.category(c).startswith(("P", "S")))
    return bare.casefold() or word


def agreement(left: Sequence[str], right: Sequence[str]) -> int:
    """How many leading words two hearings share."""
    shared = 0
    for one, other in zip(left, right, strict=False):
        if word_key(one) != word_key(other):
            break
        shared += 1
    return shared


def resumes(old: Sequence[str], new: Sequence[str]) -> int:
    """Index in the newer hearing of the first word that is to follow all words of the older one.

    Behind the longest agreement of the two, wherever it is; 0 where they agree on nothing.
    """
    shared = agreement(old, new)
    return shared + _agreed_end(old[shared:], new[shared:])


def continuation(kept: str, newer: str) -> tuple[str, bool]:
    """What a newer hearing of the same utterance adds behind words that must stay.

    Args:
        kept: Words that are not to be rewritten, stripped, at least one.
        newer: The newer hearing of the whole utterance, stripped.

    Returns:
        What is to be appended to ``kept`` (with a blank in front where it begins a word), and
        whether ``newer`` contradicts words of ``kept``.
    """
    if newer.startswith(kept):
        return newer[len(kept) :], False
    old, new = kept.split(), newer.split()
    at = resumes(old, new)
    if agreement(old, new) < len(old):
        return _spaced(new[at:]), True
    return _ending(old[-1], new[at - 1]) + _spaced(new[at:]), False


def catches_up(kept: str, newer: str) -> bool:
    """Whether a hearing is no more than the beginning of words that must stay."""
    old, new = kept.split(), newer.split()
    return len(new) < len(old) and agreement(old, new) == len(new)


def _spaced(words: Sequence[str]) -> str:
    return "".join(f" {word}" for word in words)


def _ending(old: str, new: str) -> str:
    """What a word gained at its end: a full stop behind what was kept is a growth."""
    return new[len(old) :] if new.startswith(old) else ""


def _agreed_end(old: Sequence[str], new: Sequence[str]) -> int:
    """Words of ``new`` up to the end of its longest common subsequence with ``old``.

    The earliest such end, so that no word of the newer hearing is lost that may be another one.
    """
    left = [word_key(word) for word in old[-_COMPARED:]]
    right = [word_key(word) for word in new[: 2 * _COMPARED]]
    lengths = [0] * (len(right) + 1)
    for word in left:
        diagonal = 0
        for index, other in enumerate(right, start=1):
            above = lengths[index]
            lengths[index] = diagonal + 1 if word == other else max(above, lengths[index - 1])
            diagonal = above
    return lengths.index(lengths[-1])
