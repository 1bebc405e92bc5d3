"""Rows on top of each other: which captions stand where.

Positions are counted from the bottom of the content, so that old captions which roll off the top
of memory move nothing. The newest row holds its reserve (see ``CaptionRow``), so that text that
arrives in it moves nothing either. A row whose text becomes shorter keeps its height until a new
row moves everything anyway.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from livelipi.domain.captions import Segment
from livelipi.ui.caption_row import CaptionRow, RowStyle, lay_out

ROW_GAP = 18.0
BOTTOM = 20.0
TOP = 24.0
"""Room between rows, below the newest and above the oldest, in pixels."""


class RowStack:
    """A row per segment, laid out again only when it must be.

    When the style changes, rows in sight are laid out at once and the others keep their old height
    until ``settle``: an hour of captions can be resized without a stutter.
    """

    def __init__(self) -> None:
        self.rows: list[CaptionRow] = []
        self._style = RowStyle(0.0, 0)

    def take(self, segments: Iterable[Segment], style: RowStyle) -> set[int]:
        """Have a row for each of ``segments``; tells the ids of those that are new or changed."""
        self._style = style
        old = {row.segment.id: row for row in self.rows}
        rows, changed = [], set()
        for segment in segments:
            row = old.get(segment.id)
            if row is None or row.segment is not segment:
                row = lay_out(segment, _kept(row, style), row)
                changed.add(segment.id)
            rows.append(row)
        self.rows = rows
        if changed - old.keys():
            self._let_go()
        return changed

    def _let_go(self) -> None:
        for row in self.rows:
            if row.segment.settled:
                row.held = 0.0

    @property
    def newest(self) -> CaptionRow | None:
        """The last row of speech; None without one."""
        return next((row for row in reversed(self.rows) if not row.gap), None)

    def settle(self, limit: int) -> bool:
        """Lay out up to ``limit`` rows that still have an older style; tells whether more wait."""
        stale = [index for index, row in enumerate(self.rows) if not self._fits(row)]
        for index in stale[::-1][:limit]:
            self._freshen(index)
        return len(stale) > limit

    def extent(self, index: int) -> float:
        """Height that the row at ``index`` takes."""
        row = self.rows[index]
        last = index == len(self.rows) - 1
        reserved = last or (not row.segment.settled and row is self.newest)
        return max(row.height, row.held, row.reserve if reserved else 0.0)

    @property
    def total(self) -> float:
        """Height of all rows with the room around them."""
        extents = sum(self.extent(index) for index in range(len(self.rows)))
        return TOP + extents + ROW_GAP * max(0, len(self.rows) - 1) + BOTTOM

    def placed(self, height: float, beneath: float) -> list[tuple[CaptionRow, float]]:
        """Rows that can be seen and the top of each, from top to bottom.

        Args:
            height: Of the page that is looked at.
            beneath: How much content is hidden below it.
        """
        placed = []
        y = height - BOTTOM + beneath
        for index in range(len(self.rows) - 1, -1, -1):
            if y - self.extent(index) < height:
                self._freshen(index)
            y -= self.extent(index)
            if y < height:
                placed.append((self.rows[index], y))
            if y < 0:
                break
            y -= ROW_GAP
        return placed[::-1]

    def beneath(self, segment: int, top: float, height: float) -> float | None:
        """How much must be hidden below for ``segment`` to begin at ``top``; None without it."""
        found = next((i for i, row in enumerate(self.rows) if row.segment.id == segment), None)
        if found is None:
            return None
        y = top
        for index in range(found, len(self.rows)):
            if y < height:
                self._freshen(index)
            y += self.extent(index) + ROW_GAP
        return max(0.0, y - ROW_GAP + BOTTOM - height)

    def _fits(self, row: CaptionRow) -> bool:
        """Whether a row's layout still serves."""
        made, wanted = row.style, self._style
        if made.language != wanted.language and (row.gap or row.mark_text):
            return False
        return (made.width, made.size) == (wanted.width, wanted.size)

    def _freshen(self, index: int) -> None:
        row = self.rows[index]
        if not self._fits(row):
            self.rows[index] = lay_out(row.segment, _kept(row, self._style))


def _kept(row: CaptionRow | None, style: RowStyle) -> RowStyle:
    """A row keeps the room for a translation it began with, so that switching moves nothing."""
    return style if row is None else replace(style, translated=row.style.translated)
