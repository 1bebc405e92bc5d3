"""The word that the reader read last: found under a point, and kept while its row rolls."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF

from livelipi.ui.overlay.entry import Line
from livelipi.ui.overlay.scene import SceneRow


@dataclass(frozen=True, slots=True)
class WordPlace:
    """A word of a caption.

    Attributes:
        segment: Id of the caption.
        translated: It is a word of the translation.
        start: Index of its first letter in what is shown of the caption.
        text: The word.
    """

    segment: int
    translated: bool
    start: int
    text: str


def word_at(rows: Iterable[SceneRow], point: QPointF) -> WordPlace | None:
    """The word under ``point``, in pixels of the view; None where there is none."""
    for row in rows:
        if row.top <= point.y() < row.bottom:
            for place, box in places(row):
                if box.contains(point):
                    return place
    return None


def box_of(rows: Iterable[SceneRow], wanted: WordPlace) -> QRectF | None:
    """Where a word stands now; None when it is out of sight or became another."""
    for row in rows:
        if row.segment == wanted.segment and row.translated == wanted.translated:
            for place, box in places(row):
                if place == wanted:
                    return box
    return None


def places(row: SceneRow) -> Iterator[tuple[WordPlace, QRectF]]:
    """Every word of a row and what it covers, as high as the row, in reading order."""
    for line in row.row.lines:
        for begin, end in line.words():
            left, right = _edges(line, begin, end)
            box = QRectF(row.left + left, row.top, right - left, row.height)
            start = line.start + begin
            yield WordPlace(row.segment, row.translated, start, line.text[begin:end]), box


def _edges(line: Line, begin: int, end: int) -> tuple[float, float]:
    """The word's left and right edge in the layout; glyphs tell, whatever way they run."""
    start = line.units(begin)
    runs = line.laid.glyphRuns(start, line.units(end) - start)
    boxes = [run.boundingRect() for run in runs]
    if not boxes:
        return 0.0, 0.0
    return min(box.left() for box in boxes), max(box.right() for box in boxes)
