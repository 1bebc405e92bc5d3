"""A turn's text as words with what is written around them."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Chunk:
    """What stands between two blanks, or a new line.

    Attributes:
        lead: Punctuation in front of the word.
        word: The word itself; empty for punctuation alone and for a new line.
        tail: Punctuation behind it.
        key: The word as it is compared.
        breaks: It is a new line, which is its ``lead``.
    """

    lead: str
    word: str
    tail: str
    key: str
    breaks: bool = False

    @property
    def text(self) -> str:
        """All of it."""
        return self.lead + self.word + self.tail


def chunks_of(text: str) -> list[Chunk]:
    """A text in chunks; blanks are left out, new lines are chunks of their own."""
    return [_chunk(piece) for piece in re.findall(r"\n|[^\s]+", text)]


def key_of(word: str) -> str:
    """A word as it is compared: case, hyphens and ways to compose a letter do not count."""
    return unicodedata.normalize("NFC", word).casefold().replace("-", "").replace("’", "'")


def _chunk(piece: str) -> Chunk:
    if piece == "\n":
        return Chunk(piece, "", "", "", breaks=True)
    first, last = 0, len(piece)
    while first < last and _around(piece[first]):
        first += 1
    while last > first and _around(piece[last - 1]):
        last -= 1
    word = piece[first:last]
    return Chunk(piece[:first], word, piece[last:], key_of(word))


def _around(character: str) -> bool:
    return unicodedata.category(character).startswith("P")
