"""The glide of rows to their new place when a new one comes."""

from __future__ import annotations

from PySide6.QtCore import QElapsedTimer, QObject, Qt, QTimer, Signal

DURATION = 160
FRAME = 33
"""Milliseconds: one glide, and one picture of it (30 in a second)."""


class Roll(QObject):
    """Tells how far rows are from their place, easing to nothing.

    Attributes:
        offset: Pixels to add to the place of each row.
        enabled: Off makes rows jump.

    Signals:
        moved: The offset changed.
    """

    moved = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.offset = 0.0
        self.enabled = True
        self._from = 0.0
        self._clock = QElapsedTimer()
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(FRAME)
        self._timer.timeout.connect(self._step)

    def start(self, distance: float) -> None:
        """Rows moved up by ``distance``: begin where they were."""
        if not self.enabled:
            return
        self._from = self.offset + distance
        self.offset = self._from
        self._clock.start()
        if not self._timer.isActive():  # starting it anew would put off the next picture
            self._timer.start()

    def stop(self) -> None:
        """Be at the end now."""
        self.offset = 0.0
        self._timer.stop()

    def _step(self) -> None:
        progress = min(1.0, self._clock.elapsed() / DURATION)
        self.offset = self._from * (1.0 - progress) ** 3
        if progress >= 1.0:
            self.stop()
        self.moved.emit()
