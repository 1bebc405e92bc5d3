"""Where windows may be: boxes on the desktop, the monitors that show them, and what stays visible.

All numbers are logical pixels on the desktop that all monitors share; y grows downwards.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

MARGIN = 48
"""Pixels between a new window and the lower edge of its monitor: above most docks and panels."""


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle; ``right`` and ``bottom`` are the first pixels outside of it."""

    x: int
    y: int
    width: int
    height: int

    @property
    def right(self) -> int:
        """The first column right of it."""
        return self.x + self.width

    @property
    def bottom(self) -> int:
        """The first row below it."""
        return self.y + self.height

    def shared(self, other: Box) -> int:
        """How many pixels both have in common."""
        wide = min(self.right, other.right) - max(self.x, other.x)
        high = min(self.bottom, other.bottom) - max(self.y, other.y)
        return max(0, wide) * max(0, high)


@dataclass(frozen=True, slots=True)
class Monitor:
    """A monitor that is switched on, and its part of the desktop."""

    name: str
    box: Box


def monitor_set(monitors: Sequence[Monitor]) -> str:
    """The name of a set of monitors: the same monitors in the same arrangement, the same name."""
    named = (f"{m.name} {m.box.width}x{m.box.height}{m.box.x:+d}{m.box.y:+d}" for m in monitors)
    return ", ".join(sorted(named))


def fitted(box: Box, monitors: Sequence[Monitor]) -> Box:
    """``box`` where every pixel of it is on a monitor, moved as little as possible.

    It may lie across several monitors as long as no part is out of sight; else it goes to the
    monitor that shows most of it, or to the nearest. It shrinks only where a monitor is too small.
    """
    if not monitors:
        return box  # nothing is switched on; the next monitor decides
    boxes = [monitor.box for monitor in monitors]
    if _covered(box, boxes):
        return box
    home = max(boxes, key=lambda b: (box.shared(b), -_distance(box, b)))
    width, height = min(box.width, home.width), min(box.height, home.height)
    x = min(max(box.x, home.x), home.right - width)
    y = min(max(box.y, home.y), home.bottom - height)
    return Box(x, y, width, height)


def at_the_bottom(width: int, height: int, monitor: Monitor) -> Box:
    """A box of this size where captions are expected: in the middle, near the lower edge."""
    home = monitor.box
    wanted = Box(
        home.x + (home.width - width) // 2,
        home.bottom - MARGIN - height,
        width,
        height,
    )
    return fitted(wanted, [monitor])


def _covered(box: Box, boxes: Sequence[Box]) -> bool:
    """Whether all of ``box`` lies on ``boxes``, which may overlap where monitors mirror others."""
    columns = {box.x, *(edge for b in boxes for edge in (b.x, b.right))}
    rows = {box.y, *(edge for b in boxes for edge in (b.y, b.bottom))}
    return all(
        any(b.x <= x < b.right and b.y <= y < b.bottom for b in boxes)
        for x in columns
        if box.x <= x < box.right
        for y in rows
        if box.y <= y < box.bottom
    )


def _distance(box: Box, other: Box) -> int:
    """How far the middles are apart, squared."""
    aside = (box.x + box.right) - (other.x + other.right)
    away = (box.y + box.bottom) - (other.y + other.bottom)
    return aside * aside + away * away
