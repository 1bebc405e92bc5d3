"""How the overlay's captions are painted: the ground, the words, and the signs beside them."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPolygonF

from livelipi.ui.overlay.row_cache import RowCache
from livelipi.ui.overlay.scene import SIGN_ROOM, BandScene, SceneRow
from livelipi.ui.overlay.styles import Look, TextStyle

RADIUS = 14
"""Of the ground's corners."""

_SIGNS = 4
"""Shapes that tell pairs apart: as many as there are captions in sight."""

_SIGN = 4.5
_DOT = 3.0
_DOTS = 12.0
_FRAME = 2.0


def paint_ground(painter: QPainter, box: QRect, dirty: QRect, look: Look) -> None:
    """What lies behind the letters of the dirty part; round corners are dear, so seldom painted."""
    colour = QColor(look.inks.ground)
    colour.setAlphaF(look.ground_percent / 100)
    upright = box.adjusted(RADIUS, 0, -RADIUS, 0)
    across = box.adjusted(0, RADIUS, 0, -RADIUS)
    straight = [dirty & upright, *(dirty & across & side for side in _sides(box))]
    for part in straight:
        if not part.isEmpty():
            painter.fillRect(part, colour)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    for corner in _corners(box):
        if corner.intersects(dirty):
            painter.setClipRect(corner & dirty)
            painter.drawRoundedRect(QRectF(box), RADIUS, RADIUS)
    painter.restore()


def paint_band(
    painter: QPainter,
    scene: BandScene,
    dirty: QRectF,
    look: Look,
    cache: RowCache,
    offset: float,
    *,
    signs: bool,
) -> None:
    """Paint those of a band's rows that meet ``dirty``, ``offset`` pixels below their place."""
    style = scene.band.style.text
    around = scene.reach
    box = scene.box.adjusted(-SIGN_ROOM, -around, SIGN_ROOM, around)
    if not box.intersects(dirty):
        return
    painter.save()
    painter.setClipRect(box, Qt.ClipOperation.IntersectClip)
    ratio = painter.deviceTransform().m11()
    rows = scene.rows if offset else scene.seen()
    for row in rows:
        ink = row.ink(around).translated(0.0, offset)
        if not (ink.intersects(dirty) and ink.intersects(scene.box)):
            continue
        if signs and row.first:
            _paint_sign(painter, row, scene.box, offset, style, look)
        if row.listening:
            _paint_dots(painter, row, scene.box, offset, style)
        for word, at in row.words:
            picture, corner = cache.picture(word, style, ratio)
            painter.drawPixmap(_on_grid(at + corner + QPointF(0.0, offset), ratio), picture)
    painter.restore()


def paint_mark(painter: QPainter, box: QRectF, look: Look, style: TextStyle) -> None:
    """A frame round the word that was read last."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    frame = box.adjusted(-4.0, 2.0, 4.0, -2.0)
    path = QPainterPath()
    path.addRoundedRect(frame, 5.0, 5.0)
    for colour, width in ((style.edge, _FRAME + 2.0), (look.inks.accent, _FRAME)):
        painter.setPen(QPen(QColor(colour), width))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(path)


def _sides(box: QRect) -> tuple[QRect, QRect]:
    """The strips left and right that end in round corners."""
    left = QRect(box.left(), box.top(), RADIUS, box.height())
    return left, left.translated(box.width() - RADIUS, 0)


def _corners(box: QRect) -> list[QRect]:
    squares = []
    for side in _sides(box):
        top = QRect(side.left(), side.top(), RADIUS, RADIUS)
        squares += [top, top.translated(0, box.height() - RADIUS)]
    return squares


def _on_grid(at: QPointF, ratio: float) -> QPointF:
    """The nearest whole device pixel: pictures are neither blurred nor cut between two."""
    return QPointF(round(at.x() * ratio) / ratio, round(at.y() * ratio) / ratio)


def _paint_sign(
    painter: QPainter, row: SceneRow, box: QRectF, offset: float, style: TextStyle, look: Look
) -> None:
    """The same small shape beside a caption and its translation."""
    middle = row.top + offset + row.height / 2
    x = box.right() + SIGN_ROOM / 2 if row.leftward else box.left() - SIGN_ROOM / 2
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    path = _sign(row.segment % _SIGNS, QPointF(x, middle))
    if style.outline:
        painter.strokePath(path, QPen(QColor(style.edge), 2.0 * style.outline))
    painter.fillPath(path, QColor(look.inks.quiet))


def _sign(kind: int, at: QPointF) -> QPainterPath:
    path = QPainterPath()
    if kind == 0:
        path.addEllipse(at, _SIGN, _SIGN)
    elif kind == 1:
        path.addRect(QRectF(at.x() - _SIGN, at.y() - _SIGN, 2 * _SIGN, 2 * _SIGN))
    else:
        corners = {
            2: ((0.0, -1.2), (1.2, 1.0), (-1.2, 1.0)),
            3: ((0.0, -1.4), (1.4, 0.0), (0.0, 1.4), (-1.4, 0.0)),
        }[kind]
        points = [at + QPointF(_SIGN * x, _SIGN * y) for x, y in corners]
        path.addPolygon(QPolygonF(points))
        path.closeSubpath()
    return path


def _paint_dots(
    painter: QPainter, row: SceneRow, box: QRectF, offset: float, style: TextStyle
) -> None:
    """Somebody speaks: three dots stand where the first word will come."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    y = row.top + offset + row.height / 2
    for index in range(3):
        along = _DOT + _DOTS * index
        at = QPointF(box.right() - along if row.leftward else box.left() + along, y)
        if style.outline:
            painter.setPen(QPen(QColor(style.edge), 2.0 * style.outline))
            painter.drawEllipse(at, _DOT, _DOT)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(style.soft))
        painter.drawEllipse(at, _DOT, _DOT)
