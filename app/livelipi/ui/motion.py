"""Whether things may move."""

from __future__ import annotations

from PySide6.QtWidgets import QStyle, QWidget

from livelipi.domain.settings import Motion


def animated(widget: QWidget, motion: Motion) -> bool:
    """Whether things in a widget glide, by what the person or the system wants."""
    match motion:
        case Motion.FULL:
            return True
        case Motion.REDUCED:
            return False
        case Motion.SYSTEM:
            moving = QStyle.StyleHint.SH_Widget_Animation_Duration
            return widget.style().styleHint(moving, None, widget) > 0
