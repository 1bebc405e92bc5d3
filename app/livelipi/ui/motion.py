"""Whether things glide or jump: what a person set, else what the system asks for."""

from __future__ import annotations

from PySide6.QtWidgets import QStyle, QWidget

from livelipi.domain.settings import Motion


def animated(widget: QWidget, motion: Motion) -> bool:
    """Whether things glide.

    Args:
        widget: Knows what the system asks for, which most systems tell through its style.
        motion: What was set.
    """
    match motion:
        case Motion.FULL:
            return True
        case Motion.REDUCED:
            return False
        case Motion.SYSTEM:
            asked = QStyle.StyleHint.SH_Widget_Animation_Duration
            return widget.style().styleHint(asked, None, widget) > 0
