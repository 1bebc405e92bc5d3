"""Where a blank belongs between two texts, and where a sentence begins."""

from __future__ import annotations

import re
import unicodedata

_CLOSING = frozenset(".,;:!?%)]}»”’…।॥،؛؟۔᱾、。！？，")
_OPENING = frozenset("([{«“‘¿¡/@#\\")
_ENDS = frozenset(".!?।॥۔؟᱾。！？\n")
_SHUT = " \t\u00a0\"')]}»”’"
"""What may stand between the end of a sentence and the cursor."""

_UNSPACED = ("CJK", "HIRAGANA", "KATAKANA", "THAI", "LAO", "KHMER", "MYANMAR", "TIBETAN")
"""First words of the names of letters that are written without blanks."""

_ABBREVIATED = re.compile(
    r"(?:\b[^\W\d_]|\b(?:mr|mrs|ms|dr|prof|st|no|vs|etc|approx|e\.g|i\.e))\.$"
)


def needs_blank(before: str, text: str) -> bool:
    """Whether a blank belongs between two texts, of which the first may end with one."""
    if not before or not text or before[-1].isspace() or text[0].isspace():
        return False
    last, first = before[-1], text[0]
    if first in _CLOSING or last in _OPENING:
        return False
    if last in "\"'" and _opens(before):
        return False
    if last in "-—" and len(before) > 1 and not before[-2].isspace():
        return False
    if re.match(r"['’](?:s|t|d|m|ll|re|ve)\b", text):
        return False
    return not (_unspaced(last) or _unspaced(first))


def begins_sentence(before: str) -> bool | None:
    """Whether a sentence begins behind a text; None where that cannot be told."""
    shown = before.rstrip(_SHUT)
    if not shown.strip():
        return True
    if shown.endswith(("…", "..", ":")) or _ABBREVIATED.search(shown.casefold()):
        return None
    return shown[-1] in _ENDS


def _opens(before: str) -> bool:
    """Whether a straight quotation mark at the end opens a quotation."""
    return len(before) == 1 or before[-2].isspace() or before[-2] in _OPENING


def _unspaced(character: str) -> bool:
    return unicodedata.name(character, "").startswith(_UNSPACED)
