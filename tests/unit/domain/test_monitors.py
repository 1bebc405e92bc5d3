"""Windows stay where every pixel of them can be seen."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from livelipi.domain.monitors import Box, Monitor, at_the_bottom, fitted, monitor_set

LEFT = Monitor("eDP-1", Box(0, 0, 1366, 768))
RIGHT = Monitor("DP-1", Box(1366, 0, 1920, 1080))

boxes = st.builds(
    Box,
    st.integers(-4000, 4000),
    st.integers(-4000, 4000),
    st.integers(1, 3000),
    st.integers(1, 3000),
)
monitors = st.lists(st.builds(Monitor, st.just("m"), boxes), min_size=1, max_size=4)


def seen(box: Box, shown: list[Monitor]) -> bool:
    """Whether the corners of a box are all on monitors."""
    corners = [(x, y) for x in (box.x, box.right - 1) for y in (box.y, box.bottom - 1)]
    on = [m.box for m in shown]
    return all(any(b.x <= x < b.right and b.y <= y < b.bottom for b in on) for x, y in corners)


@given(boxes, monitors)
def test_no_part_is_ever_out_of_sight(box: Box, shown: list[Monitor]) -> None:
    """Whatever monitors there are, the box is on them, and putting it there again moves nothing."""
    there = fitted(box, shown)
    assert seen(there, shown)
    assert fitted(there, shown) == there
    assert (there.width, there.height) <= (box.width, max(box.height, there.height))


def test_a_box_may_lie_across_monitors_but_not_beside_them() -> None:
    """Across the common edge is fine; over the corner that the smaller monitor lacks is not."""
    across = Box(1200, 500, 400, 200)
    assert fitted(across, [LEFT, RIGHT]) == across
    below = Box(1200, 700, 400, 200)
    assert fitted(below, [LEFT, RIGHT]) == Box(1366, 700, 400, 200)


def test_it_goes_to_the_nearest_monitor() -> None:
    """A box whose monitor is gone comes to the edge that is nearest to where it was."""
    assert fitted(Box(2000, 300, 600, 150), [LEFT]) == Box(766, 300, 600, 150)
    far = Monitor("far", Box(-5000, 0, 800, 600))
    assert fitted(Box(1400, 300, 600, 150), [far, LEFT]) == Box(766, 300, 600, 150)


def test_it_shrinks_only_on_a_smaller_monitor() -> None:
    """A bar as wide as the large monitor fits the small one."""
    assert fitted(Box(1366, 900, 1920, 150), [LEFT]) == Box(0, 618, 1366, 150)


def test_without_a_monitor_nothing_moves() -> None:
    """All are off for a moment when they are arranged anew."""
    assert fitted(Box(1, 2, 3, 4), []) == Box(1, 2, 3, 4)


def test_a_new_window_is_in_the_middle_near_the_lower_edge() -> None:
    """Of the monitor that it is for."""
    assert at_the_bottom(800, 200, RIGHT) == Box(1926, 832, 800, 200)


def test_a_set_is_known_again_in_any_order() -> None:
    """The order in which the system names monitors says nothing; their arrangement does."""
    assert monitor_set([LEFT, RIGHT]) == monitor_set([RIGHT, LEFT])
    assert monitor_set([RIGHT]) == "DP-1 1920x1080+1366+0"
    moved = Monitor("DP-1", Box(-1920, 0, 1920, 1080))
    assert monitor_set([LEFT, RIGHT]) != monitor_set([LEFT, moved])
