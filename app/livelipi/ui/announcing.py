"""Captions for people who cannot see them: a screen reader, where there is one, says the finals."""

from __future__ import annotations

import weakref
from collections.abc import Callable

import shiboken6
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget

Announce = Callable[[QWidget, str], None]


def announce(widget: QWidget, text: str) -> None:
    """Have the screen reader say ``text`` when it has time; nothing happens without one."""
    if QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, text))


class OneVoice:
    """Says captions once, though several windows show the same ones.

    The view that was first goes on speaking for as long as it is on screen; then another one does.

    Args:
        say: Has the screen reader say something.
    """

    def __init__(self, say: Announce = announce) -> None:
        self._say = say
        self._speaker: weakref.ref[QWidget] | None = None

    def __call__(self, widget: QWidget, text: str) -> None:
        """Say ``text``, unless ``widget`` is hidden or another view says the same."""
        speaker = self._speaker() if self._speaker else None
        taken = speaker is not None and shiboken6.isValid(speaker) and speaker.isVisible()
        if widget.isVisible() and (speaker is widget or not taken):
            self._speaker = weakref.ref(widget)
            self._say(widget, text)


captions = OneVoice()
"""For all views that show what is being said."""
