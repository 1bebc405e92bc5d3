"""What the overlay paints besides the captions: the ground of the strip."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QColor, QPainter, QPainterPath

from livelipi.ui import theme
from livelipi.ui.overlay.rollup_painter import RADIUS
from livelipi.ui.overlay.styles import Look, edge_of
from livelipi.ui.theme import Colours

_LEGIBLE = 80
"""Percent: the strip's letters are small, so its ground is never thinner."""


def strip_colours(look: Look) -> Colours:
    """Colours for the strip that fit a style of captions."""
    inks = look.inks
    base = theme.LIGHT if edge_of(inks.ground) == "#000000" else theme.DARK
    return replace(base, window=inks.ground, text=inks.quiet, soft=inks.quiet, quiet=inks.quiet)


def paint_ground(
    painter: QPainter, window: QRect, captions: QRect, look: Look, *, square: bool
) -> None:
    """Paint the strip so that it and the captions, which paint their own ground, are one piece.

    Args:
        painter: On the window.
        window: All of it.
        captions: Where the captions are: all of the upper part.
        look: Of the captions.
        square: Fill everything, corners too: nothing shines through without a compositor.
    """
    if square:
        painter.fillRect(window, QColor(look.inks.ground))
        return
    colour = QColor(look.inks.ground)
    colour.setAlphaF(max(look.ground_percent, _LEGIBLE) / 100)
    shape = QPainterPath()
    shape.addRoundedRect(QRectF(window), RADIUS, RADIUS)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setClipRect(window.adjusted(0, captions.height(), 0, 0))
    painter.fillPath(shape, colour)
    painter.setClipping(False)
