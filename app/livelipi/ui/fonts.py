"""Bundled fonts: the same letters on every machine, whatever is installed there.

All eighteen files together load in about 10 ms, so nothing is loaded late.
"""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QLoggingCategory
from PySide6.QtGui import QFont, QFontDatabase

from livelipi.domain.errors import BadInputError
from livelipi.resources import resource

LATIN = "Inter"
EMOJI = "Noto Emoji"
"""In one colour, that of the text round it: it reads at any contrast and with any outline."""
SYMBOLS = "LiveLipi Symbols"
"""Arrows, signs of mathematics, notes of music: whatever a recognizer writes between words."""

MEDIUM, SEMIBOLD = QFont.Weight.Medium, QFont.Weight.DemiBold
"""Weights that Inter is bundled in, besides the normal one."""

SCRIPT_FAMILIES: dict[str, str] = {
    "Latn": LATIN,
    "Deva": "Noto Sans Devanagari",
    "Beng": "Noto Sans Bengali",
    "Gujr": "Noto Sans Gujarati",
    "Knda": "Noto Sans Kannada",
    "Mlym": "Noto Sans Malayalam",
    "Orya": "Noto Sans Oriya",
    "Guru": "Noto Sans Gurmukhi",
    "Taml": "Noto Sans Tamil",
    "Telu": "Noto Sans Telugu",
    "Aran": "LiveLipi Nastaliq",
    "Arab": "Noto Naskh Arabic",
    "Olck": "Noto Sans Ol Chiki",
}
"""ISO 15924 code of a script to the family that draws it."""

FILES: tuple[str, ...] = (
    "Inter-Regular.ttf",
    "Inter-Medium.ttf",
    "Inter-SemiBold.ttf",
    "NotoSans-Regular.ttf",
    "NotoSansDevanagari-Regular.ttf",
    "NotoSansBengali-Regular.ttf",
    "NotoSansGujarati-Regular.ttf",
    "NotoSansGurmukhi-Regular.ttf",
    "NotoSansKannada-Regular.ttf",
    "NotoSansMalayalam-Regular.ttf",
    "NotoSansOriya-Regular.ttf",
    "NotoSansTamil-Regular.ttf",
    "NotoSansTelugu-Regular.ttf",
    "LiveLipiNastaliq-Regular.ttf",
    "NotoNaskhArabic-Regular.ttf",
    "NotoSansOlChiki-Regular.ttf",
    "NotoEmoji-Regular.ttf",
    "LiveLipiSymbols-Regular.ttf",
)


@cache
def load() -> None:
    """Make the bundled fonts known to Qt, once; needs a ``QApplication``.

    Raises:
        FileNotFoundError: A font is missing from the installation.
        BadInputError: A font file is damaged.
    """
    # Qt tells of each family in a list that lacks the script it is asked for: the list is for that.
    QLoggingCategory.setFilterRules("qt.text.font.db.info=false")
    for name in FILES:
        path = resource(f"fonts/{name}")
        if QFontDatabase.addApplicationFont(str(path)) < 0:
            raise BadInputError(f"The font {name} is damaged.", todo="Install LiveLipi again.")


def families(script: str = "Latn") -> list[str]:
    """Families to try, in order: the script's own after Latin's, then every other bundled one.

    Latin comes first so that an English word inside Hindi looks as it does everywhere else;
    Urdu's Nastaliq precedes Naskh unless Sindhi's ``Arab`` is asked for.
    """
    own = SCRIPT_FAMILIES.get(script, LATIN)
    rest = [f for f in SCRIPT_FAMILIES.values() if f not in {LATIN, own}]
    return list(dict.fromkeys((LATIN, own, "Noto Sans", *rest, SYMBOLS, EMOJI)))


def font(size: int, weight: QFont.Weight = QFont.Weight.Normal, script: str = "Latn") -> QFont:
    """A font of ``size`` pixels that has a glyph for every language offered."""
    made = QFont(families(script))
    made.setPixelSize(size)
    made.setWeight(weight)
    made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return made


def figures(size: int, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """The same with figures of one width, for numbers that change in place."""
    made = font(size, weight)
    made.setFeature(QFont.Tag("tnum"), 1)
    return made
