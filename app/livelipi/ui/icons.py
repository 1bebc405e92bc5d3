"""The drawn icons, in whatever colour and sharpness they are asked for."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap, QPixmapCache
from PySide6.QtSvg import QSvgRenderer

from livelipi.resources import resource

SIZE = 18
"""Icons in controls, in pixels."""

_SHARP = 2.0
"""Icons are drawn at twice their size: right for dense screens, smooth when scaled down."""


def pixmap(name: str, colour: str, size: int = SIZE, ratio: float = _SHARP) -> QPixmap:
    """``resources/icons/NAME.svg`` with its strokes in ``colour``, ``size`` pixels square."""
    key = f"livelipi-{name}-{colour}-{size}-{ratio}"
    made = QPixmap()
    if QPixmapCache.find(key, made):
        return made
    made = QPixmap(QSize(round(size * ratio), round(size * ratio)))
    made.setDevicePixelRatio(ratio)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    QSvgRenderer(_source(name).replace(b"currentColor", colour.encode())).render(
        painter, QRectF(0, 0, size, size)
    )
    painter.end()
    QPixmapCache.insert(key, made)
    return made


def icon(name: str, colour: str, disabled: str = "") -> QIcon:
    """An icon for a control; ``disabled`` is its colour where the control is off."""
    made = QIcon(pixmap(name, colour))
    if disabled:
        made.addPixmap(pixmap(name, disabled), QIcon.Mode.Disabled)
    return made


def app_icon() -> QIcon:
    """LiveLipi's own icon, in the sizes that task bars use."""
    made = QIcon()
    for size in (16, 32, 48, 128):
        made.addPixmap(pixmap("app", "", size, 1.0))
    return made


def tray_icon(badge: str, colour: str, ground: str) -> QIcon:
    """LiveLipi's own icon with a sign at its lower right, in the sizes that trays use.

    Args:
        badge: "live" for a dot, "muted" for a crossed ring, "" for none.
        colour: Of the sign.
        ground: Of the disc that it stands on.
    """
    made = QIcon()
    for size in (16, 22, 24, 32, 48, 64):
        picture = pixmap("app", "", size, 1.0).copy()
        if badge:
            side = round(size * 0.56)
            painter = QPainter(picture)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(ground))
            painter.drawEllipse(size - side, size - side, side, side)
            sign = pixmap(f"badge-{badge}", colour, side, 1.0)
            painter.drawPixmap(size - side, size - side, sign)
            painter.end()
        made.addPixmap(picture)
    return made


@cache
def _source(name: str) -> bytes:
    return resource(f"icons/{name}.svg").read_bytes()
