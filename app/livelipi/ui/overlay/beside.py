"""Where the buttons of the overlay stand: above it, else below it, and only at last on it."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize

GAP = 6
"""Pixels between the overlay and its buttons."""


def beside(window: QRect, size: QSize, sight: QRect) -> QRect:
    """Where a bar of a size stands beside a window.

    Args:
        window: Where the overlay is.
        size: Of the bar.
        sight: What can be seen around; the window itself where nothing is around it.
    """
    above = window.top() - GAP - size.height()
    below = window.bottom() + 1 + GAP
    lowest = sight.bottom() + 1 - size.height()
    free = [y for y in (above, below) if sight.top() <= y <= lowest]
    x = window.center().x() - size.width() // 2
    x = max(sight.left(), min(x, sight.right() + 1 - size.width()))
    return QRect(x, free[0] if free else window.top() + GAP, size.width(), size.height())
