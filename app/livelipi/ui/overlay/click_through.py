"""Lets clicks pass through the overlay, all but its handle, and keeps it so.

A window system forgets what takes clicks when it maps a window, so it is said again each time.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QRegion, QWindow
from PySide6.QtWidgets import QWidget

from livelipi.ui.overlay import native
from livelipi.ui.overlay.handle import Handle


class ClickThrough(QObject):
    """Whether a window takes clicks.

    Args:
        window: It.
        handle: What stays clickable, on the window.
    """

    def __init__(self, window: QWidget, handle: Handle) -> None:
        super().__init__(window)
        self._window = window
        self._handle = handle
        self._on = False
        self._exposed = False
        self._native: QWindow | None = None

    def set(self, on: bool) -> None:
        """Let clicks pass from now on, or take them."""
        self._on = on
        if self._window.isVisible():
            self.say()

    def say(self) -> None:
        """Tell the window system; needs a window that is shown."""
        self._watch()
        if native.places_itself():
            native.pass_clicks(self._window, self._on)
        else:
            # Under Wayland a mask is what takes clicks, and cuts nothing off (untested).
            takes = QRegion(self._handle.geometry()) if self._on else QRegion()
            self._window.windowHandle().setMask(takes)
        self._handle.setVisible(self._on)
        self._handle.raise_()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Say it again when the window has come onto the screen."""
        if event.type() is QEvent.Type.Expose and self._native is not None:
            before, self._exposed = self._exposed, self._native.isExposed()
            if self._exposed and not before:
                self.say()
        return False

    def _watch(self) -> None:
        handle = self._window.windowHandle()
        if handle is not self._native:
            self._native = handle
            handle.installEventFilter(self)
