"""Where in a text the words of a search stand, as readers see it."""

from __future__ import annotations

import unicodedata

from livelipi.storage.searching import fold

Stretch = tuple[int, int]
"""First and last-but-one position, in characters of the text."""


def words_of(query: str) -> tuple[str, ...]:
    """The words that are looked for, folded as the index folds them."""
    return tuple(dict.fromkeys(fold(query).split()))


def found(text: str, words: tuple[str, ...]) -> list[Stretch]:
    """Stretches of ``text`` that hold one of ``words``, in order and without overlap.

    Letters are taken with the signs on them, since half a letter cannot be marked: ``क`` marks
    the whole ``की``.

    Args:
        text: As it is shown.
        words: From ``words_of``.
    """
    if not words:
        return []
    folded, origins = _folded(text)
    stretches = []
    for word in words:
        at = folded.find(word)
        while at >= 0:
            stretches.append((origins[at][0], origins[at + len(word) - 1][1]))
            at = folded.find(word, at + len(word))
    return _joined(sorted(stretches))


def _folded(text: str) -> tuple[str, list[Stretch]]:
    """The folded text, and for each of its characters the letter of ``text`` it comes from."""
    if text.isascii():
        return fold(text), [(at, at + 1) for at in range(len(text))]
    parts, origins = [], []
    for start, end in _letters(text):
        part = fold(text[start:end])
        parts.append(part)
        origins += [(start, end)] * len(part)
    return "".join(parts), origins


def _letters(text: str) -> list[Stretch]:
    """Each character with the marks and joiners that follow it."""
    starts = [
        at
        for at, character in enumerate(text)
        if at == 0 or unicodedata.category(character) not in {"Mn", "Mc", "Me", "Cf"}
    ]
    return list(zip(starts, [*starts[1:], len(text)], strict=True))


def _joined(stretches: list[Stretch]) -> list[Stretch]:
    joined: list[Stretch] = []
    for start, end in stretches:
        if joined and start < joined[-1][1]:
            joined[-1] = (joined[-1][0], max(end, joined[-1][1]))
        else:
            joined.append((start, end))
    return joined
