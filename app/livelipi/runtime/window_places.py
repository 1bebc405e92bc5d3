"""Remembers where a window was put, in memory at once and in its file off the loop."""

from __future__ import annotations

import asyncio
import logging

from livelipi.domain.monitors import Box
from livelipi.storage.window_places import WindowPlacesFile

_log = logging.getLogger(__name__)


class WindowPlaces:
    """The places of one window, one for each set of monitors.

    Where the file cannot be written, the places hold until the program ends, and the log says so.

    Args:
        file: Where they are kept.
        window: The window's name in it.
        known: What it says already; see ``WindowPlacesFile.read``.
    """

    def __init__(self, file: WindowPlacesFile, window: str, known: dict[str, Box]) -> None:
        self._file = file
        self._window = window
        self._places = dict(known)
        self._dirty = False
        self._writing: asyncio.Task[None] | None = None

    @classmethod
    def load(cls, file: WindowPlacesFile, window: str) -> WindowPlaces:
        """The places as they are kept; blocking."""
        return cls(file, window, file.read(window))

    def find(self, monitors: str) -> Box | None:
        """Where the window was put on this set of monitors; None where nobody put it anywhere."""
        return self._places.get(monitors)

    def keep(self, monitors: str, box: Box) -> None:
        """Remember a place; returns at once. Runs on the event loop."""
        if self._places.get(monitors) == box:
            return
        self._places.pop(monitors, None)  # the newest is last
        self._places[monitors] = box
        self._changed()

    def forget(self) -> None:
        """Forget all places of this window; returns at once. Runs on the event loop."""
        self._places.clear()
        self._changed()

    async def written(self) -> None:
        """Wait until the file says what is remembered, or could not be made to."""
        if self._writing:
            await self._writing

    def _changed(self) -> None:
        self._dirty = True
        if self._writing is None:
            self._writing = asyncio.create_task(self._write(), name="window places")

    async def _write(self) -> None:
        try:
            while self._dirty:
                self._dirty = False
                await asyncio.to_thread(self._file.write, self._window, dict(self._places))
        except OSError as error:
            _log.warning("Places of windows cannot be kept in %s: %s", self._file.path, error)
        finally:
            self._writing = None
