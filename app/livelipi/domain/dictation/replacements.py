"""The person's own list of words that are to be written otherwise than they were heard."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from livelipi.domain.dictation.capitals import raised
from livelipi.domain.dictation.chunks import Chunk, chunks_of, key_of
from livelipi.domain.dictation.commands import says

ARROW = "=>"


@dataclass(frozen=True, slots=True)
class Replacement:
    """One line of the list.

    Attributes:
        said: Keys of the words that are heard, at least one.
        written: What stands there instead; may be nothing.
    """

    said: tuple[str, ...]
    written: str


def parse_replacement(line: str) -> Replacement | None:
    """A line "said=>written"; None where nothing is said in it. Blanks around both do not count."""
    said, arrow, written = line.partition(ARROW)
    words = tuple(chunk.key for chunk in chunks_of(said) if chunk.key)
    return Replacement(words, written.strip()) if arrow and words else None


def parse_replacements(lines: Sequence[str]) -> tuple[Replacement, ...]:
    """All lines that can be used, the longest first; of two for the same words the later one."""
    found = {each.said: each for line in lines if (each := parse_replacement(line))}
    return tuple(sorted(found.values(), key=lambda each: -len(each.said)))


def replacement_at(
    chunks: Sequence[Chunk], index: int, replacements: Sequence[Replacement]
) -> tuple[Chunk, int] | None:
    """What is to be written for the words at an index, and how many chunks they are.

    The punctuation that the recognizer put around them stays.

    A written text without capitals takes those of the words that it replaces: the first one's
    large letter, or all of them.
    """
    for each in replacements:
        if says(chunks, index, each.said):
            said = chunks[index : index + len(each.said)]
            word = _cased(each.written, " ".join(chunk.word for chunk in said))
            return Chunk(said[0].lead, word, said[-1].tail, key_of(word)), len(said)
    return None


def _cased(written: str, said: str) -> str:
    if any(c.isupper() for c in written):
        return written
    if len(said) > 1 and said.isupper():
        return written.upper()
    return raised(written) if said[0].isupper() else written
