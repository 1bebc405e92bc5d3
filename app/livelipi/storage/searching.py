"""From what a person types to what the full-text index understands."""

from __future__ import annotations

import unicodedata

GRAM = 3
"""Letters in one entry of the index; shorter words are looked for in the texts themselves."""

_UNSEEN = {**dict.fromkeys(map(ord, "\u200b\u200c\u200d\ufeff")), 0: " "}
"""Joiners go; a NUL, which would end SQL's strings, parts words."""


_WITHIN = "instr(words.source || char(10) || words.translation || char(10) || words.correction, ?)"


def fold(text: str) -> str:
    """What is compared: one spelling for what readers take for the same text.

    Case and canonically equivalent spellings (``ड़`` as one sign or two) are levelled; joiners,
    which shape Indic and Arabic text without being seen, are left out.
    """
    folded = unicodedata.normalize("NFC", text).casefold().translate(_UNSEEN)
    return unicodedata.normalize("NFC", folded)


def condition(query: str) -> tuple[str, list[str]]:
    """SQL over ``words`` that is true where every word of ``query`` occurs, and its parameters.

    A word is any run without blanks and may be a part of what was said; signs have no meaning of
    their own. Without any word the condition is empty.
    """
    words = fold(query).split()
    long = [word for word in words if len(word) >= GRAM]
    terms: list[str] = []
    parameters: list[str] = []
    if long:
        terms.append("words MATCH ?")
        parameters.append(" AND ".join('"' + word.replace('"', '""') + '"' for word in long))
    for word in words:
        if len(word) < GRAM:
            terms.append(_WITHIN)
            parameters.append(word)
    return " AND ".join(terms), parameters
