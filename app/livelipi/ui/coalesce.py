"""At most thirty pictures a second, and the newest wins."""

from __future__ import annotations

from collections.abc import Callable
from typing import Generic, TypeVar

from PySide6.QtCore import QElapsedTimer, QObject, QRect, Qt, QTimer
from PySide6.QtGui import QRegion
from PySide6.QtWidgets import QWidget

INTERVAL = 34
"""Milliseconds between two pictures."""

T = TypeVar("T")


class LatestWins(QObject, Generic[T]):
    """Hands on the newest of many values, no oftener than every ``INTERVAL``.

    The first value after a pause is handed on at once.
    """

    def __init__(self, apply: Callable[[T], None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._apply = apply
        self._value: T | None = None
        self._since = QElapsedTimer()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._hand_on)

    def put(self, value: T) -> None:
        """Take a value; an older one that still waits is forgotten."""
        self._value = value
        if self._timer.isActive():
            return
        elapsed = self._since.elapsed() if self._since.isValid() else INTERVAL
        if elapsed >= INTERVAL:
            self._hand_on()
        else:
            self._timer.start(INTERVAL - elapsed)

    def _hand_on(self) -> None:
        value, self._value = self._value, None
        if value is None:
            return
        self._since.start()
        self._apply(value)


class Repaints(QObject):
    """Repaints a widget no oftener than every ``INTERVAL``, whoever asks: what they ask adds up."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self._widget = widget
        self._region = QRegion()
        self._paced = LatestWins[QRegion](self._repaint, self)

    def all(self) -> None:
        """Repaint all of the widget."""
        self.add(self._widget.rect())

    def add(self, rect: QRect) -> None:
        """Repaint a part of the widget."""
        self._region += rect
        self._paced.put(self._region)

    def _repaint(self, region: QRegion) -> None:
        self._region = QRegion()
        self._widget.update(region)
