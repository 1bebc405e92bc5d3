"""Key terms in a text that was heard without them: where one sounds like what stands there.

Telling Whisper all names beforehand helps some (of 90 rare names 12 were right without, 48 with 30
names in the prompt) and changes the rest of the sentence. So a text is heard without them first.
Where some of its words sound like a term *and* Whisper was not sure of them, the same audio is
decoded once more with those few terms in the prompt (74 of 90 where it is the right one). Only if
that text has the term in the same place, and is the likelier one, are those words replaced, and
everything else stays as it was heard. No word, no replacement: silence stays silent.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

import numpy as np

from livelipi.domain.wording import word_key
from livelipi.recognizer.agreement import Piece
from livelipi.recognizer.sounds import bound, features, likeness, sounds

LIKELY = 0.6
"""How alike words and a term must sound. Of 90 sentences with one of 30 names each, 12 had it right
without the list, 45 can with 0.6, 53 with 0.5; but with 0.5 "little tin" became "Llewellyn" and
"the letter" "Malayattoor" in sentences without any of the listed names."""

DOUBTFUL = -0.25
"""Mean log probability per token up to which words may be something else."""

TERMS = 3
"""Terms that are tried at once."""

WORDS = 6
"""Words for which a term may be mistaken; espeak-ng's longest names became four."""


@dataclass(frozen=True)
class Spoken:
    """A word with the punctuation around it.

    Attributes:
        text: As decoded, with a blank in front where there is one.
        first: Index of its first token.
        last: Index behind its last token.
    """

    text: str
    first: int
    last: int

    @property
    def key(self) -> str:
        """For comparison."""
        return word_key(self.text.strip())


@dataclass(frozen=True)
class Suspect:
    """Words that may be a term.

    Attributes:
        term: As the person writes it.
        first: Index of the first word.
        last: Index behind the last word.
        likeness: How alike they sound, 0 to 1.
    """

    term: str
    first: int
    last: int
    likeness: float


def spoken(pieces: Sequence[Piece]) -> list[Spoken]:
    """Pieces of a text as words between blanks."""
    words: list[Spoken] = []
    at = 0
    for piece in pieces:
        end = at + len(piece.tokens)
        if words and not piece.text.startswith(" "):
            words[-1] = Spoken(words[-1].text + piece.text, words[-1].first, end)
        else:
            words.append(Spoken(piece.text, at, end))
        at = end
    return words


class Keyterms:
    """The terms of one stream.

    Args:
        terms: As they are to be written, in any script that has blanks between words.
    """

    def __init__(self, terms: Sequence[str]) -> None:
        rows = {term: sounds(term) for term in terms}
        self._rows = {term: row for term, row in rows.items() if len(row) > 2}
        self._keys = {term: [word_key(word) for word in term.split()] for term in self._rows}
        self._known = frozenset(key for keys in self._keys.values() for key in keys)
        self._features = np.array([features(row) for row in self._rows.values()])

    def __bool__(self) -> bool:
        return bool(self._rows)

    def suspects(
        self, words: Sequence[Spoken], certainties: np.ndarray | None = None
    ) -> list[Suspect]:
        """The best place for each term that may have been said, the most alike first.

        Args:
            words: What was heard.
            certainties: Log probability of each token, where known: sure words are left out.
        """
        best: dict[str, Suspect] = {}
        for first, last in self._windows(words, certainties):
            row = sounds(" ".join(word.text for word in words[first:last]))
            if not row:
                continue
            near = np.flatnonzero(bound(self._features, features(row)) >= LIKELY)
            for index in near:
                term = self._terms[index]
                found = Suspect(term, first, last, likeness(self._rows[term], row))
                if found.likeness >= max(LIKELY, _likeness(best.get(term)) + 1e-9):
                    best[term] = found
        return sorted(best.values(), key=lambda each: -each.likeness)

    def settled(self, pieces: Sequence[Piece]) -> int:
        """How many leading pieces are not going to be replaced when more has been heard.

        Not those that sound like a term, nor the last ones, which may be its beginning.
        """
        if not self:
            return len(pieces)
        words = spoken(pieces)
        open_from = max(0, len(words) - WORDS)
        for suspect in self.suspects(words):
            open_from = min(open_from, suspect.first)
        tokens = words[open_from].first if words else 0
        count = 0
        for piece in pieces:
            tokens -= len(piece.tokens)
            if tokens < 0:
                break
            count += 1
        return count

    def placed(
        self,
        words: Sequence[Spoken],
        certainties: np.ndarray | None,
        hinted: Sequence[Spoken],
        suspects: Sequence[Suspect],
    ) -> list[tuple[Suspect, str]]:
        """Which suspects a second hearing confirms, and what is written in their places.

        Args:
            words: What was heard without a hint.
            certainties: See ``suspects``.
            hinted: What was heard with their terms as a hint.
            suspects: Whom to look for.

        Returns:
            In the order of the text, without overlaps.
        """
        keys, other = [word.key for word in words], [word.key for word in hinted]
        blocks = SequenceMatcher(None, keys, other, autojunk=False).get_opcodes()
        found: list[tuple[Suspect, str]] = []
        for suspect in suspects:
            for first, last, start, end in (block[1:] for block in blocks if block[0] == "replace"):
                written = self._written(suspect.term, hinted[start:end])
                if not written:
                    continue
                near = [
                    each
                    for each in self.suspects(words[first:last], _part(certainties, words, first))
                    if each.term == suspect.term
                ]
                for each in near:
                    place = Suspect(each.term, first + each.first, first + each.last, each.likeness)
                    if not any(_overlap(place, taken) for taken, _ in found):
                        found.append((place, _around(words, place, written)))
        return sorted(found, key=lambda each: each[0].first)

    @property
    def _terms(self) -> list[str]:
        return list(self._rows)

    def _windows(
        self, words: Sequence[Spoken], certainties: np.ndarray | None
    ) -> Iterator[tuple[int, int]]:
        """Runs of words that can be something else."""
        base = words[0].first if words else 0
        for first in range(len(words)):
            for last in range(first + 1, min(len(words), first + WORDS) + 1):
                if words[last - 1].key in self._known:
                    break
                if certainties is not None:
                    tokens = certainties[words[first].first - base : words[last - 1].last - base]
                    if float(np.mean(tokens)) > DOUBTFUL:
                        continue
                yield first, last

    def _written(self, term: str, hinted: Sequence[Spoken]) -> str:
        """The term as a hearing has it, perhaps as a possessive; empty where it has not."""
        keys, other = self._keys[term], [word.key for word in hinted]
        for at in range(len(other) - len(keys) + 1):
            said = other[at : at + len(keys)]
            if said == keys:
                return term
            text = hinted[at + len(keys) - 1].text.replace("’", "'")
            if said[:-1] == keys[:-1] and said[-1] == keys[-1] + "s" and "'s" in text:
                return f"{term}'s"
        return ""


NO_KEYTERMS = Keyterms(())


def _likeness(suspect: Suspect | None) -> float:
    return suspect.likeness if suspect else 0.0


def _part(certainties: np.ndarray | None, words: Sequence[Spoken], first: int) -> np.ndarray | None:
    """The certainties from a word on."""
    return None if certainties is None else certainties[words[first].first - words[0].first :]


def _overlap(one: Suspect, other: Suspect) -> bool:
    return one.first < other.last and other.first < one.last


def _around(words: Sequence[Spoken], place: Suspect, written: str) -> str:
    """A term with the blank and the punctuation that stand around the words it replaces."""
    head, end = words[place.first].text, words[place.last - 1].text
    blank = " " if head.startswith(" ") else ""
    head, end = head.strip(), end.strip()
    lead = head[: len(head) - len(head.lstrip("\"'“‘([«"))]
    tail = end[len(end.rstrip(".,;:!?…\"'”’)]»।")) :]
    return f"{blank}{lead}{written}{tail}"
