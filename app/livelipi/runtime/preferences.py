"""Keeps the settings file in step with the state, off the loop; the newest settings win."""

from __future__ import annotations

import asyncio
from collections.abc import Callable

from livelipi.domain.errors import SettingsError
from livelipi.domain.settings import Settings
from livelipi.runtime.state import AppState
from livelipi.storage.settings_file import SettingsFile


class Preferences:
    """Writes what changes in the settings, one write at a time.

    Only differences are written, so that a choice that holds for one run (a flag of the command
    line) never gets into the file, and neither do defaults.

    Args:
        file: Where to.
        known: The settings as they were read from it.
        on_failure: Gets what hindered a write; the next change tries again.
    """

    def __init__(
        self, file: SettingsFile, known: Settings, on_failure: Callable[[SettingsError], None]
    ) -> None:
        self._file = file
        self._written = known
        self._wanted = known
        self._on_failure = on_failure
        self._writing: asyncio.Task[None] | None = None

    def follow(self, state: AppState) -> None:
        """See a state; returns at once."""
        if state.settings == self._wanted:
            return
        self._wanted = state.settings
        if self._writing is None:
            self._writing = asyncio.create_task(self._write(), name="settings")

    async def written(self) -> None:
        """Wait until the file says what the state says, or could not be made to."""
        if self._writing:
            await self._writing

    async def _write(self) -> None:
        try:
            while self._written != self._wanted:
                before, after = self._written, self._wanted
                await asyncio.to_thread(self._file.write, before, after)
                self._written = after
        except SettingsError as error:
            self._on_failure(error)
        finally:
            self._writing = None
