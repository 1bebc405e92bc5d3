"""Colours can be read, and the theme follows the system."""

from __future__ import annotations

import re

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor

from livelipi.resources import resource
from livelipi.ui import theme
from livelipi.ui.theme import CONTRAST, DARK, LIGHT, Colours

READ = [
    ("text", "window"),
    ("text", "surface"),
    ("text", "raised"),
    ("text", "hover"),
    ("text", "accent_tint"),
    ("text", "warm_tint"),
    ("soft", "window"),
    ("soft", "surface"),
    ("soft", "raised"),
    ("soft", "accent_tint"),
    ("soft", "warm_tint"),
    ("quiet", "window"),
    ("quiet", "surface"),
    ("quiet", "raised"),
    ("on_accent", "accent"),
    ("warm", "surface"),
    ("warm", "warm_tint"),
    ("window", "warm"),
    ("accent", "window"),
]


def luminance(colour: str) -> float:
    """Relative luminance as WCAG 2 defines it."""
    parts = QColor(colour).getRgbF()[:3]
    r, g, b = (p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 0.2126 * r + 0.7152 * g + 0.0722 * b


def contrast(one: str, other: str) -> float:
    """Contrast of two colours, 1 to 21."""
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize(("ink", "ground"), READ)
@pytest.mark.parametrize("colours", [DARK, LIGHT, CONTRAST], ids=["dark", "light", "contrast"])
def test_text_reaches_the_contrast_that_reading_needs(
    colours: Colours, ink: str, ground: str
) -> None:
    """4.5:1 for every text on every ground that it stands on."""
    assert contrast(getattr(colours, ink), getattr(colours, ground)) >= 4.5


def test_captions_have_enhanced_contrast() -> None:
    """7:1 for captions and translations: they are read all day."""
    for colours in (DARK, LIGHT):
        assert contrast(colours.text, colours.window) >= 7
        assert contrast(colours.soft, colours.window) >= 7


def test_dark_unless_the_system_says_light() -> None:
    """The system's scheme decides; without one the window is dark."""
    assert theme.colours_for(Qt.ColorScheme.Light) is LIGHT
    assert theme.colours_for(Qt.ColorScheme.Dark) is DARK
    assert theme.colours_for(Qt.ColorScheme.Unknown) is DARK


def test_icons_take_their_colour_from_the_theme() -> None:
    """No icon but the program's own has a colour of its own."""
    for path in resource("icons").glob("*.svg"):
        if path.stem != "app":
            assert re.findall(r'(?:fill|stroke)="(?!none|currentColor)', path.read_text()) == []
