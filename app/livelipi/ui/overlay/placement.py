"""Keeps a window where it was put, for each set of monitors, and always in sight."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QObject, QRect, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtWidgets import QWidget

from livelipi.domain.monitors import Box, Monitor, at_the_bottom, fitted, monitor_set
from livelipi.ui.overlay.native import places_itself

_SETTLE = 60
"""Milliseconds: where one monitor changes, others follow in the same moment."""


class Places(Protocol):
    """What remembers places; see ``runtime/window_places.py``."""

    def find(self, monitors: str) -> Box | None:
        """The place for a set of monitors, where there is one."""

    def keep(self, monitors: str, box: Box) -> None:
        """Remember a place."""

    def forget(self) -> None:
        """Remember nothing any more."""


class Placement(QObject):
    """Where one window is.

    A place counts as chosen once a person has moved or resized the window there. What happens to
    the window when a monitor goes is no choice, so that all is as before when it comes back.

    Args:
        window: It.
        places: What was chosen before.
        size: Gives width and height for a monitor where nothing was chosen.

    Signals:
        settled: The window was put somewhere.
    """

    settled = Signal()

    def __init__(
        self, window: QWidget, places: Places, size: Callable[[Monitor], tuple[int, int]]
    ) -> None:
        super().__init__(window)
        self._window = window
        self._places = places
        self._size = size
        self._chosen: Box | None = None
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_SETTLE)
        self._soon.timeout.connect(self.settle)
        app = QGuiApplication.instance()
        assert isinstance(app, QGuiApplication)
        app.screenAdded.connect(self._watch)
        app.screenAdded.connect(self._soon.start)
        app.screenRemoved.connect(self._soon.start)
        app.primaryScreenChanged.connect(self._soon.start)
        for screen in app.screens():
            self._watch(screen)

    @property
    def chosen(self) -> bool:
        """Whether the window is where a person put it, as far as monitors allow."""
        return self._chosen is not None

    def settle(self) -> None:
        """Put the window where it belongs on the monitors that are there now."""
        monitors = _monitors()
        if not monitors:
            return  # nothing is switched on; the next monitor decides
        self._chosen = self._places.find(monitor_set(monitors)) or self._chosen
        if self._chosen:
            self._put(fitted(self._chosen, monitors))
        else:
            self._put(at_the_bottom(*self._size(monitors[0]), monitors[0]))

    def keep(self) -> None:
        """Remember where the window is: a person put it there."""
        monitors = _monitors()
        if monitors:
            self._chosen = fitted(_box(self._window.geometry()), monitors)
            self._put(self._chosen)
            self._places.keep(monitor_set(monitors), self._chosen)

    def reset(self) -> None:
        """Forget what was chosen, for all sets of monitors; go where a new window goes."""
        self._places.forget()
        self._chosen = None
        self.settle()

    def grow(self, by: int) -> None:
        """Give the window more height, or less, keeping its lower edge."""
        old = self._window.geometry()
        height = max(old.height() + by, self._window.minimumHeight())
        self._window.setGeometry(old.x(), old.bottom() + 1 - height, old.width(), height)
        if self._chosen:
            self.keep()
        else:
            self._put(fitted(_box(self._window.geometry()), _monitors()))

    def _put(self, box: Box) -> None:
        if places_itself():
            self._window.setGeometry(box.x, box.y, box.width, box.height)
        else:
            self._window.resize(box.width, box.height)
        self.settled.emit()

    def _watch(self, screen: QScreen) -> None:
        screen.geometryChanged.connect(self._soon.start)


def _monitors() -> list[Monitor]:
    """What is switched on, the primary monitor first."""
    primary = QGuiApplication.primaryScreen()
    screens = sorted(QGuiApplication.screens(), key=lambda screen: screen is not primary)
    return [Monitor(screen.name(), _box(screen.geometry())) for screen in screens]


def _box(rect: QRect) -> Box:
    return Box(rect.x(), rect.y(), rect.width(), rect.height())
