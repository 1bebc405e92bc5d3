"""Pictures of words, painted once: letters with their outline and shadow.

A row is put together from the pictures of its words, so that a word which is added costs itself and
not its row. Glyphs are taken from the line that was laid out, since their place and shape depend on
their neighbours. Outline and shadow are made by laying the word's silhouette on itself in a circle:
stroking the paths of one line of 48 px takes Qt 6.11 between 5 and 30 ms, this takes 0.2 ms.
"""

from __future__ import annotations

import math
from collections import OrderedDict
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QGlyphRun, QPainter, QPixmap

from livelipi.ui.overlay.entry import Line
from livelipi.ui.overlay.styles import TextStyle

LIMIT = 24_000_000
"""Bytes that all pictures together may take; about a thousand words at 48 px."""

_EDGES = 24
"""Outlines with shadows that are kept for words which may still change: as many as a tail has."""

_SHADOW = 0.07
_SHADOW_DROP = 0.04
"""How far a shadow reaches round letters and falls below them, as parts of the type size."""

_SHADOW_ALPHA = (0.05, 0.09, 0.16)
"""Of each layer of a shadow, from the outermost one."""

_DIRECTIONS = 16
_STEM = 16
"""Type size as a multiple of its strokes: an outline that is wider needs a second ring within."""


@dataclass(frozen=True, slots=True)
class Word:
    """A word in its place.

    Attributes:
        key: Equal for words that look the same.
        runs: Its glyphs, in the coordinates of their layout.
        at: Where the first glyph stands there.
        box: What the glyphs cover, seen from ``at``.
        soft: It may still change.
    """

    key: tuple[object, ...]
    runs: tuple[QGlyphRun, ...]
    at: QPointF
    box: QRectF
    soft: bool


def words(line: Line, *, soft: bool, before: Sequence[Word] = ()) -> tuple[Word, ...]:
    """The words of a line with their glyphs.

    Args:
        line: That was laid out.
        soft: Its words may still change.
        before: Words of the same line when it was shorter; they stand where they stood.
    """
    laid = line.laid
    found: list[Word] = []
    for index, (begin, end) in enumerate(line.words()):
        if index < len(before) and before[index].key[:2] == (line.text[begin:end], soft):
            found.append(before[index])
            continue
        start = line.units(begin)
        runs = tuple(laid.glyphRuns(start, line.units(end) - start))
        if not runs:
            continue
        at = runs[0].positions()[0]
        box, shape = QRectF(), []
        for run in runs:
            font, glyphs, points = run.rawFont(), run.glyphIndexes(), run.positions()
            for glyph, point in zip(glyphs, points, strict=True):
                # What is inked: the run's own box is that of its line, and Nastaliq leaves it
                box = box.united(font.boundingRect(glyph).translated(point))
            places = tuple(round(4 * (point.x() - at.x())) for point in points)
            shape.append((font.familyName(), tuple(glyphs), places))
        key = (line.text[begin:end], soft, *shape)
        found.append(Word(key, runs, at, box.translated(-at), soft))
    return tuple(found)


def reach(style: TextStyle) -> int:
    """How far outline and shadow reach beyond letters, in pixels."""
    shadow = style.size * (_SHADOW + _SHADOW_DROP) if style.shadow else 0.0
    return math.ceil(max(style.outline, shadow)) + 2


class RowCache:
    """Keeps pictures of words for one style and one density of pixels.

    Attributes:
        size: Bytes that the pictures take.
        painted: How many pictures were painted so far.
    """

    def __init__(self, limit: int = LIMIT) -> None:
        self.size = 0
        self.painted = 0
        self._limit = limit
        self._pictures: OrderedDict[tuple[object, ...], tuple[QPixmap, QPointF]] = OrderedDict()
        self._edges: OrderedDict[tuple[object, ...], QPixmap] = OrderedDict()

    def __len__(self) -> int:
        return len(self._pictures)

    def clear(self) -> None:
        """Forget all pictures: the style changed."""
        self._pictures.clear()
        self._edges.clear()
        self.size = 0

    def picture(self, word: Word, style: TextStyle, ratio: float) -> tuple[QPixmap, QPointF]:
        """The word's picture and where its corner is, seen from the first glyph.

        Args:
            word: What is painted.
            style: How.
            ratio: Device pixels in a pixel.
        """
        key = (style, ratio, word.key)
        found = self._pictures.get(key)
        if found is not None:
            self._pictures.move_to_end(key)
            return found
        made = self._paint(word, style, ratio)
        self.painted += 1
        self._pictures[key] = made
        self.size += _bytes(made[0])
        while self.size > self._limit and len(self._pictures) > 1:
            _, (old, _) = self._pictures.popitem(last=False)
            self.size -= _bytes(old)
        return made

    def _paint(self, word: Word, style: TextStyle, ratio: float) -> tuple[QPixmap, QPointF]:
        around = reach(style)
        box = word.box.adjusted(-around, -around, around, around).toAlignedRect()
        picture = self._edge(word, box, style, ratio)
        _draw(picture, word, box, style.soft if word.soft else style.colour)
        return picture, QPointF(box.topLeft())

    def _edge(self, word: Word, box: QRect, style: TextStyle, ratio: float) -> QPixmap:
        """What lies under the letters: the same for a word that may change and once it is settled.

        It costs three times as much as the letters, so that of a word which may change is kept.
        """
        if not style.outline and not style.shadow:
            return _empty(box, ratio)
        text, _, *shape = word.key
        key = (style, ratio, box.size().toTuple(), text, *shape)
        found = self._edges.pop(key, None)
        if found is None:
            found = _edge(word, box, style, ratio)
        if word.soft:
            self._edges[key] = found.copy()
            while len(self._edges) > _EDGES:
                self._edges.popitem(last=False)
        return found


def _bytes(picture: QPixmap) -> int:
    return 4 * picture.width() * picture.height()


def _edge(word: Word, box: QRect, style: TextStyle, ratio: float) -> QPixmap:
    """Shadow and outline of a word."""
    picture, silhouette = _empty(box, ratio), _empty(box, ratio)
    _draw(silhouette, word, box, style.edge)
    painter = QPainter(picture)
    if style.shadow:
        shadow = _shadow(silhouette, box, style)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawPixmap(QRectF(QPointF(), box.size()), shadow, QRectF(shadow.rect()))
    if style.outline:
        _ring(painter, silhouette, style.outline, QPointF(), _DIRECTIONS)
        if style.outline > style.size / _STEM:
            _ring(painter, silhouette, style.outline / 2, QPointF(), _DIRECTIONS // 2)
    painter.end()
    return picture


def _empty(box: QRect, ratio: float) -> QPixmap:
    picture = QPixmap(math.ceil(box.width() * ratio), math.ceil(box.height() * ratio))
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    return picture


def _draw(picture: QPixmap, word: Word, box: QRect, colour: str) -> None:
    """Draw a word's letters on a picture of ``box``."""
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QColor(colour))
    for run in word.runs:
        painter.drawGlyphRun(-QPointF(box.topLeft()) - word.at, run)
    painter.end()


def _shadow(silhouette: QPixmap, box: QRect, style: TextStyle) -> QPixmap:
    """The silhouette, soft and fallen a little: one pixel where a screen has four is enough."""
    smooth = Qt.TransformationMode.SmoothTransformation
    shape = silhouette
    if silhouette.devicePixelRatio() != 1.0:
        shape = silhouette.scaled(box.size(), mode=smooth)
        shape.setDevicePixelRatio(1.0)
    picture = _empty(box, 1.0)
    painter = QPainter(picture)
    drop = QPointF(0.0, style.size * _SHADOW_DROP)
    for index, alpha in enumerate(_SHADOW_ALPHA):
        painter.setOpacity(alpha)
        wide = style.size * _SHADOW * (1 - index / len(_SHADOW_ALPHA)) + style.outline / 2
        _ring(painter, shape, wide, drop, 8)
    painter.end()
    return picture


def _ring(painter: QPainter, shape: QPixmap, radius: float, centre: QPointF, count: int) -> None:
    """Lay ``shape`` on the picture ``count`` times round ``centre``."""
    for step in range(count):
        angle = 2 * math.pi * step / count
        at = QPointF(radius * math.cos(angle), radius * math.sin(angle))
        painter.drawPixmap(centre + at, shape)
