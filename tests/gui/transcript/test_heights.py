"""Heights of many rows, against adding them up one by one."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from livelipi.ui.transcript.heights import Heights

SIZES = st.lists(st.integers(1, 90), max_size=40)


@settings(max_examples=60)
@given(SIZES, st.lists(st.tuples(st.integers(0, 39), st.integers(1, 90)), max_size=20))
def test_sums_and_places_agree_with_addition(
    sizes: list[int], changes: list[tuple[int, int]]
) -> None:
    """After any changes, each row begins where those above it end, and covers what is below."""
    heights = Heights(map(float, sizes))
    for row, size in changes:
        if row < len(sizes):
            heights[row] = float(size)
            sizes[row] = size
    assert heights.total == sum(sizes) and heights.all() == sizes
    for row in range(len(sizes)):
        top = sum(sizes[:row])
        assert heights.top(row) == top
        assert heights.row_at(top) == heights.row_at(top + sizes[row] - 0.5) == row
    assert heights.row_at(-5) == 0
    assert heights.row_at(1e9) == max(0, len(sizes) - 1)
