"""Where the reader is: a row and where its top stands, so that no guess elsewhere moves it."""

from __future__ import annotations

from collections.abc import Iterator

from livelipi.ui.transcript.line_row import LineRow
from livelipi.ui.transcript.rows import Rows

TOP, BOTTOM = 10.0, 20.0
"""Room above the first row and below the last, in pixels."""


class Place:
    """The reader's place among rows, of which only those in sight are laid out.

    Attributes:
        row: First row in sight.
        offset: Where its top stands in the view, in pixels; not above 0 but for the first.
        following: The newest line is kept in sight.
    """

    def __init__(self, rows: Rows) -> None:
        self._rows = rows
        self._height = 0.0
        self.row = 0
        self.offset = TOP
        self.following = True

    def resize(self, height: float) -> None:
        """The view is ``height`` pixels high now."""
        self._height = height

    @property
    def value(self) -> float:
        """How far the view is scrolled, as a scroll bar tells it."""
        return TOP + self._rows.top(self.row) - self.offset

    @property
    def highest(self) -> float:
        """The greatest value there is; grows and shrinks a little as rows are seen."""
        return max(0.0, TOP + self._rows.total + BOTTOM - self._height)

    def move(self, by: float) -> None:
        """Scroll down by some pixels; what is in sight moves by just that."""
        self.offset -= by
        self.following = False
        self.settle()
        self.following = self._at_end()

    def jump(self, value: float) -> None:
        """Scroll to about where a scroll bar says."""
        self.row = self._rows.at(value - TOP)
        self.offset = TOP + self._rows.top(self.row) - value
        self.following = False
        self.settle()
        self.following = self._at_end()

    def show(self, row: int, *, middle: bool = False) -> None:
        """Bring a row into sight, moving as little as can be; or to the middle of the view."""
        tops = {index: top for index, _, top in self.visible()}
        height = self._rows.height(row)
        top = tops.get(row)
        lowest = self._height - BOTTOM - height
        if top is not None and not middle:
            if TOP <= top <= lowest or height > self._height:
                return
            self.move(top - TOP if top < TOP else top - lowest)
            return
        above = top is None and row < self.row
        self.row = row
        self.offset = max(TOP, (self._height - height) / 2 if middle else TOP if above else lowest)
        self.following = False
        self.settle()
        self.following = self._at_end()

    def begin(self) -> None:
        """Go to the first row."""
        self.row, self.offset, self.following = 0, TOP, False
        self.settle()
        self.following = self._at_end()

    def follow(self) -> None:
        """Go to the newest row and stay with it."""
        self.following = True
        self.settle()

    def inserted(self, first: int, count: int) -> None:
        """Rows came in; what is in sight stays where it is."""
        if first <= self.row and not (first == 0 and self.row == 0 and len(self._rows) == count):
            self.row += count

    def removed(self, row: int) -> None:
        """A row went."""
        if row < self.row:
            self.row -= 1

    def settle(self) -> None:
        """Lay out what is in sight and keep within the ends."""
        count = len(self._rows)
        if not count:
            self.row, self.offset = 0, TOP
            return
        if self.following:
            self._from_end()
            return
        self.row = min(self.row, count - 1)
        while self.row > 0 and self.offset > 0:
            self.row -= 1
            self.offset -= self._rows.height(self.row)
        if self.row == 0:
            self.offset = min(self.offset, TOP)
        while self.row < count - 1 and self.offset + self._rows.height(self.row) <= 0:
            self.offset += self._rows.height(self.row)
            self.row += 1
        if self._bottom() < self._height - BOTTOM:
            self._from_end()

    def visible(self) -> Iterator[tuple[int, LineRow, float]]:
        """The rows in sight with their tops in the view."""
        top, index = self.offset, self.row
        while index < len(self._rows) and top < self._height:
            row = self._rows.row(index)
            yield index, row, top
            top += self._rows.height(index)
            index += 1

    def _bottom(self) -> float:
        """Lower edge of the last row where it is in sight, else below the view."""
        top, index = self.offset, self.row
        while index < len(self._rows):
            top += self._rows.height(index)
            index += 1
            if top > self._height:
                return top
        return top

    def _at_end(self) -> bool:
        return self._bottom() <= self._height - BOTTOM + 1.0

    def _from_end(self) -> None:
        row, top = len(self._rows), self._height - BOTTOM
        while row > 0 and top > 0:
            row -= 1
            top -= self._rows.height(row)
        self.row, self.offset = row, min(top, TOP) if row == 0 else top
