"""The person's names and terms, and how much of them a service takes.

What a service takes is bounded (``protocol/options.py``): key terms by their number, a prompt by
its length. A vocabulary may be longer; what was added last goes first then, since it is what the
person works on.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence

from livelipi.domain.errors import BadInputError

MAX_TERMS = 500
"""How many terms are kept."""

MAX_CHARACTERS = 64
"""Characters of a term; services take no more."""


_BETWEEN = ", "


def clean(term: str) -> str:
    """A term as it is kept: composed (NFC), single blanks, no punctuation around it.

    What belongs to a name stays: "C++", "O'Brien", "Node.js".
    """
    words = unicodedata.normalize("NFC", "".join(filter(_shown, term))).split()
    text = " ".join(words)
    first, last = 0, len(text)
    while first < last and _around(text[first]):
        first += 1
    while last > first and _around(text[last - 1]):
        last -= 1
    if text[last : last + 1] == "#":  # "C#"
        last += 1
    return text[first:last]


def parse(text: str) -> tuple[str, ...]:
    """A vocabulary out of a text with a term in each line, or terms with commas between them.

    What is no term is left out, and so is what is beyond ``MAX_TERMS``.
    """
    terms: tuple[str, ...] = ()
    for piece in text.replace(",", "\n").splitlines():
        term = clean(piece)
        if _usable(term) and len(terms) < MAX_TERMS:
            terms = _with(terms, term)
    return terms


def add(vocabulary: Sequence[str], word: str) -> tuple[str, ...]:
    """A vocabulary with a term at its end; in place of one that differs only in case.

    Args:
        vocabulary: As it was.
        word: What was typed or selected; cleaned here.

    Raises:
        BadInputError: It is no word or no name, or the vocabulary is full.
    """
    term = clean(word)
    if not any(unicodedata.category(c)[0] in "LN" for c in term):
        raise BadInputError(
            "Nothing that could be a word is selected.", todo="Select a name or a term first."
        )
    if len(term) > MAX_CHARACTERS:
        raise BadInputError(
            f"A term of the vocabulary has at most {MAX_CHARACTERS} characters; this one "
            f"has {len(term)}.",
            todo="Select the name alone.",
        )
    terms = _with(tuple(vocabulary), term)
    if len(terms) > MAX_TERMS:
        raise BadInputError(
            f"The vocabulary has {MAX_TERMS} terms already.",
            kept="They are kept.",
            todo="Take out terms that you no longer need.",
        )
    return terms


def keyterms(vocabulary: Sequence[str], most: int) -> tuple[str, ...]:
    """The newest terms, ``most`` of them, in the person's order."""
    usable = [term for each in vocabulary if _usable(term := clean(each))]
    return tuple(usable[-most:]) if most > 0 else ()


def prompt(vocabulary: Sequence[str], most: int) -> str:
    """The newest terms with commas between them, in at most ``most`` characters."""
    chosen: list[str] = []
    length = -len(_BETWEEN)
    for term in reversed(keyterms(vocabulary, MAX_TERMS)):
        length += len(_BETWEEN) + len(term)
        if length > most:
            break
        chosen.append(term)
    return _BETWEEN.join(reversed(chosen))


def _usable(term: str) -> bool:
    return len(term) <= MAX_CHARACTERS and any(unicodedata.category(c)[0] in "LN" for c in term)


def _with(terms: tuple[str, ...], term: str) -> tuple[str, ...]:
    return (*(each for each in terms if clean(each).casefold() != term.casefold()), term)


def _shown(character: str) -> bool:
    """Whether a character is more than a control code; joiners shape Indian letters and stay."""
    return character.isspace() or character in "\u200c\u200d" or character.isprintable()


def _around(character: str) -> bool:
    return character.isspace() or unicodedata.category(character)[0] == "P"
