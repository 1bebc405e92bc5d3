"""How large an overlay is where nobody has chosen its size: by its rows, never by its text."""

from __future__ import annotations

from livelipi.domain.settings import CaptionSettings, Texts
from livelipi.ui.overlay import strip
from livelipi.ui.overlay.styles import look

FRAME = 10
"""Pixels between the edge of the overlay and its captions, below excepted."""

_WIDEST = 1100
_PART = 0.7
"""Of the monitor's width, up to the widest: longer lines are hard to come back from."""


def width_on(monitor: int) -> int:
    """Width of a new overlay on a monitor of a width."""
    return min(_WIDEST, round(monitor * _PART))


def height_for(captions: CaptionSettings, *, translated: bool) -> int:
    """Height that shows the rows that are set."""
    shown = captions.texts if translated else Texts.SOURCE
    style = look(captions)
    row = 0
    if shown is not Texts.TRANSLATION:
        row += style.source.row()
    if shown is not Texts.SOURCE:
        row += style.translation.row()
    return FRAME + captions.rows * row + strip.HEIGHT
