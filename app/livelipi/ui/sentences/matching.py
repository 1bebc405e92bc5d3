"""Knows a text by its template, and says the same in the language of the interface."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache, lru_cache

from livelipi.ui.i18n import translate
from livelipi.ui.sentences.dictating import DICTATING
from livelipi.ui.sentences.keeping import KEEPING
from livelipi.ui.sentences.names import NAMES
from livelipi.ui.sentences.recognizing import RECOGNIZING
from livelipi.ui.sentences.service import SERVICE
from livelipi.ui.sentences.sound import SOUND

CONTEXT = "Sentences"

TEMPLATES: tuple[str, ...] = (*NAMES, *SOUND, *SERVICE, *RECOGNIZING, *KEEPING, *DICTATING)
"""Single sentences, and names and half-sentences that are parts of some; ``{name}`` is a part."""

_SPOKEN_PARTS = frozenset({"device", "language", "reason", "reasons"})
"""Parts that may have a template of their own; all else is data: names, paths, numbers."""

_PART = re.compile(r"\{(\w+)\}")
_END = re.compile(r"[.?!…](?=\s)")


@dataclass(frozen=True, slots=True)
class _Piece:
    """A sentence of a text.

    Attributes:
        text: As it was given.
        template: By which it is known; "" where nobody knows it.
        parts: Name and text of each part.
    """

    text: str
    template: str = ""
    parts: tuple[tuple[str, str], ...] = ()


def in_words(text: str) -> str:
    """A text of the rooms below in the language of the interface.

    Args:
        text: English: a name, or some sentences. Sentences without a template stay as they are.
    """
    return " ".join(_say(piece) for piece in _pieces(text))


def unknown(text: str) -> list[str]:
    """The sentences of ``text`` that have no template."""
    return [piece.text for piece in _pieces(text) if not piece.template]


def _say(piece: _Piece) -> str:
    if not piece.template:
        return piece.text
    parts = {name: _say_part(name, part) for name, part in piece.parts}
    return translate(CONTEXT, piece.template).format(**parts)


def _say_part(name: str, part: str) -> str:
    if name not in _SPOKEN_PARTS:
        return part
    return "; ".join(in_words(one) for one in part.split("; "))


@lru_cache(maxsize=256)
def _pieces(text: str) -> tuple[_Piece, ...]:
    """A text cut into sentences; the same in every language, hence kept."""
    pieces: list[_Piece] = []
    rest = text
    while rest:
        ends = [*(match.end() for match in _END.finditer(rest)), len(rest)]
        piece = next(
            (known for end in ends if (known := _known(rest[:end]))), _Piece(rest[: ends[0]])
        )
        pieces.append(piece)
        rest = rest[len(piece.text) :].lstrip()
    return tuple(pieces)


def _known(sentence: str) -> _Piece | None:
    if sentence in _plain():
        return _Piece(sentence, sentence)
    for pattern, template in _patterns():
        if match := pattern.fullmatch(sentence):
            return _Piece(sentence, template, tuple(match.groupdict().items()))
    return None


@cache
def _plain() -> frozenset[str]:
    """Templates without parts."""
    return frozenset(template for template in TEMPLATES if not _PART.search(template))


@cache
def _patterns() -> tuple[tuple[re.Pattern[str], str], ...]:
    """Templates with parts, those that say most by themselves first."""
    parted = [template for template in TEMPLATES if _PART.search(template)]
    parted.sort(key=lambda template: -len(_PART.sub("", template)))
    return tuple((_pattern(template), template) for template in parted)


def _pattern(template: str) -> re.Pattern[str]:
    pieces = _PART.split(template)
    pieces[::2] = [re.escape(literal) for literal in pieces[::2]]
    pieces[1::2] = [f"(?P<{name}>.+?)" for name in pieces[1::2]]
    return re.compile("".join(pieces), re.DOTALL)
