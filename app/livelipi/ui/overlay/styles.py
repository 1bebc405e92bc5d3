"""Caption styles: from settings to the colours, weights and edges that are painted.

A style keeps its promise of contrast on whatever lies behind the overlay: where the ground is too
thin to be relied upon, letters get an outline in the colour that they stand out from most, whether
one was asked for or not.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtGui import QColor, QFont

from livelipi.domain.settings import CaptionSettings, CaptionStyle, TextLook
from livelipi.ui import fonts

READABLE, ENHANCED = 4.5, 7.0
"""Contrast of text that WCAG asks for, and what it calls enhanced."""

LARGER = 1.4
"""Type of large print as a part of the size that was set."""

ROW, BASELINE = 1.52, 0.975
"""Height of a row, and of its baseline below its upper edge, as parts of the type size: English
beside Kannada, the tallest pair, fits, and words of another script move no word beside them."""

TALLER = {"Aran": (2.5, 1.905), "Arab": (1.72, 1.07)}
"""The same of scripts that need more: in Nastaliq words run downhill."""

_SOFTER = (0.38, 0.3, 0.22, 0.14, 0.07)
"""How much of the ground is mixed into words that may still change: the first that can be read."""

_WORST = ("#000000", "#ffffff", "#808080")
"""What may lie behind the overlay: any colour lies between, and contrast with it too."""


@dataclass(frozen=True, slots=True)
class Inks:
    """The colours of a style, as "#rrggbb".

    Attributes:
        ground: Behind the letters.
        source: What was said.
        translation: Its translation.
        quiet: Signs and notes beside them.
        accent: The mark on the word that was read last.
    """

    ground: str
    source: str
    translation: str
    quiet: str
    accent: str


DARK = Inks("#0b0f13", "#f7f9fa", "#a9ecdd", "#aab6c1", "#ffb38f")
LIGHT = Inks("#fcfbf9", "#14171b", "#0a564b", "#4a545e", "#a8400f")
CONTRAST = Inks("#000000", "#ffffff", "#ffff00", "#ffffff", "#00ffff")


@dataclass(frozen=True, slots=True)
class TextStyle:
    """How one of the two texts is drawn.

    Attributes:
        family: Wanted for Latin letters; "" is the bundled one.
        size: Height of type, in pixels.
        weight: Of the type.
        colour: What is settled.
        soft: What may still change.
        edge: Outline and shadow.
        outline: Width of the line round each letter, in pixels; 0 is none.
        shadow: Letters cast one.
    """

    family: str
    size: int
    weight: QFont.Weight
    colour: str
    soft: str
    edge: str
    outline: int
    shadow: bool

    def font(self, script: str = "Latn") -> QFont:
        """The type for a script, with a glyph for every other one too."""
        made = fonts.font(self.size, self.weight, script)
        if self.family:
            made.setFamilies([self.family, *fonts.families(script)])
        return made

    def row(self, script: str = "Latn") -> int:
        """Height of a row of a script, in pixels."""
        return round(self.size * TALLER.get(script, (ROW, BASELINE))[0])

    def baseline(self, script: str = "Latn") -> int:
        """Where letters of a script stand below the upper edge of their row, in pixels."""
        return round(self.size * TALLER.get(script, (ROW, BASELINE))[1])


@dataclass(frozen=True, slots=True)
class Look:
    """All that is painted in colour.

    Attributes:
        inks: The style's colours, with the reader's own in their place.
        ground_percent: How solid the ground is.
        source: What was said.
        translation: Its translation.
    """

    inks: Inks
    ground_percent: int
    source: TextStyle
    translation: TextStyle


def look(settings: CaptionSettings) -> Look:
    """What settings of captions come to."""
    inks = _inks(settings)
    needed = ENHANCED if settings.style is CaptionStyle.CONTRAST else READABLE

    def text(chosen: TextLook, colour: str) -> TextStyle:
        large = settings.style is CaptionStyle.LARGE
        size = round(chosen.size_px * LARGER) if large else chosen.size_px
        percent, outline = settings.ground_percent, settings.outline_px
        bare = worst_contrast(colour, inks.ground, percent) >= needed
        soft = softened(colour, inks.ground, percent, needed)
        if not bare:
            soft = softened(colour, edge_of(colour), 100, ENHANCED)
            outline = max(outline, safe_outline(size))
        return TextStyle(
            family=chosen.family,
            size=size,
            weight=fonts.SEMIBOLD if large else QFont.Weight.Normal,
            colour=colour,
            soft=soft,
            edge=edge_of(colour),
            outline=outline,
            shadow=settings.shadow,
        )

    return Look(
        inks,
        settings.ground_percent,
        text(settings.source, inks.source),
        text(settings.translation, inks.translation),
    )


def contrast(one: str, other: str) -> float:
    """Contrast of two colours as WCAG 2 defines it, 1 to 21."""
    low, high = sorted((_luminance(one), _luminance(other)))
    return (high + 0.05) / (low + 0.05)


def worst_contrast(text: str, ground: str, percent: int) -> float:
    """Contrast of text with a ground of ``percent``, whatever lies behind it."""
    return min(contrast(text, mixed(behind, ground, percent / 100)) for behind in _WORST)


def mixed(one: str, other: str, part: float) -> str:
    """``one`` with ``part`` of ``other`` laid over it."""
    pairs = zip(_channels(one), _channels(other), strict=True)
    red, green, blue = (round(a + (b - a) * part) for a, b in pairs)
    return f"#{red:02x}{green:02x}{blue:02x}"


def softened(colour: str, ground: str, percent: int, needed: float) -> str:
    """A softer ``colour`` that keeps the ``needed`` contrast; itself where none does."""
    softer = (mixed(colour, ground, part) for part in _SOFTER)
    kept = (soft for soft in softer if worst_contrast(soft, ground, percent) >= needed)
    return next(kept, colour)


def edge_of(colour: str) -> str:
    """Black or white, whichever letters of ``colour`` stand out from."""
    return max(("#000000", "#ffffff"), key=lambda edge: contrast(edge, colour))


def safe_outline(size: int) -> int:
    """Width of an outline that alone carries type of ``size``, in pixels."""
    return max(2, round(size / 16))


def _inks(settings: CaptionSettings) -> Inks:
    """The style's colours with the reader's own; a ground of one's own brings fitting letters."""
    inks = {CaptionStyle.LIGHT: LIGHT, CaptionStyle.CONTRAST: CONTRAST}.get(settings.style, DARK)
    if settings.style is CaptionStyle.OWN and settings.ground:
        fitting = LIGHT if edge_of(settings.ground) == "#000000" else DARK
        inks = Inks(
            settings.ground,
            fitting.source,
            fitting.translation,
            fitting.quiet,
            fitting.accent,
        )
    return Inks(
        inks.ground,
        settings.source.colour or inks.source,
        settings.translation.colour or inks.translation,
        inks.quiet,
        inks.accent,
    )


def _channels(colour: str) -> tuple[int, int, int]:
    made = QColor(colour)
    return made.red(), made.green(), made.blue()


def _luminance(colour: str) -> float:
    parts = (channel / 255 for channel in _channels(colour))
    red, green, blue = (
        p / 12.92 if p <= 0.04045 else float(((p + 0.055) / 1.055) ** 2.4) for p in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
