"""Heights of many rows: where each begins, and which stands at a place, in logarithmic time."""

from __future__ import annotations

from collections.abc import Iterable


class Heights:
    """A Fenwick tree over the rows' heights in pixels."""

    def __init__(self, heights: Iterable[float] = ()) -> None:
        self._heights = list(heights)
        self._sums = [0.0, *self._heights]
        for index in range(1, len(self._sums)):
            above = index + (index & -index)
            if above < len(self._sums):
                self._sums[above] += self._sums[index]
        self._step = 1 << max(0, len(self._heights).bit_length() - 1)

    def __len__(self) -> int:
        return len(self._heights)

    def __getitem__(self, row: int) -> float:
        return self._heights[row]

    def __setitem__(self, row: int, height: float) -> None:
        change = height - self._heights[row]
        if not change:
            return
        self._heights[row] = height
        index = row + 1
        while index < len(self._sums):
            self._sums[index] += change
            index += index & -index

    @property
    def total(self) -> float:
        """All rows together."""
        return self.top(len(self._heights))

    def top(self, row: int) -> float:
        """Where ``row`` begins; for the number of rows, where the last ends."""
        total = 0.0
        while row:
            total += self._sums[row]
            row &= row - 1
        return total

    def row_at(self, y: float) -> int:
        """The row that covers ``y``, the nearest outside of all; 0 where there is none."""
        row, step = 0, self._step
        while step:
            following = row + step
            if following < len(self._sums) and self._sums[following] <= y:
                row = following
                y -= self._sums[row]
            step >>= 1
        return max(0, min(row, len(self._heights) - 1))

    def all(self) -> list[float]:
        """A copy of every height."""
        return list(self._heights)
