"""What the overlay paints besides the captions: the frame round them and the strip below."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QRegion

from livelipi.ui import theme
from livelipi.ui.overlay.styles import Look, edge_of
from livelipi.ui.theme import Colours

RADIUS = 12
"""Pixels of the round corners."""

_LEGIBLE = 88
"""Percent: the strip's letters are small, so its ground is never thinner."""


def strip_colours(look: Look) -> Colours:
    """Colours for the strip that fit a style of captions."""
    inks = look.inks
    base = theme.LIGHT if edge_of(inks.ground) == "#000000" else theme.DARK
    return replace(base, window=inks.ground, text=inks.quiet, soft=inks.quiet, quiet=inks.quiet)


def paint_ground(
    painter: QPainter, window: QRect, captions: QRect, strip: QRect, look: Look, *, square: bool
) -> None:
    """Paint all of the window but the captions, which paint their own ground.

    Args:
        painter: On the window.
        window: All of it.
        captions: Where the captions are.
        strip: Where the strip is.
        look: Of the captions.
        square: Fill the corners too: nothing shines through without a compositor.
    """
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    shape = QPainterPath()
    radius = 0 if square else RADIUS
    shape.addRoundedRect(QRectF(window), radius, radius)
    painter.setClipRegion(QRegion(window) - QRegion(captions) - QRegion(strip))
    painter.fillPath(shape, _colour(look.inks.ground, 100 if square else look.ground_percent))
    painter.setClipRect(strip)
    solid = 100 if square else max(look.ground_percent, _LEGIBLE)
    painter.fillPath(shape, _colour(look.inks.ground, solid))
    painter.setClipping(False)


def paint_outline(painter: QPainter, window: QRect, colour: str, *, square: bool) -> None:
    """Show where the window ends, while it can be taken hold of."""
    radius = 0 if square else RADIUS
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QColor(colour))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(QRectF(window).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)


def _colour(name: str, percent: int) -> QColor:
    colour = QColor(name)
    colour.setAlphaF(percent / 100)
    return colour
