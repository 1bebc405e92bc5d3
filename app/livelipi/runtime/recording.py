"""Keeps the history in step with the settings: opened when wanted, kept no longer than said."""

from __future__ import annotations

import asyncio
from collections.abc import Callable

from livelipi.domain.errors import LiveLipiError
from livelipi.domain.settings import HistorySettings
from livelipi.runtime.controller import Controller
from livelipi.runtime.state import AppState
from livelipi.storage.history import History


class Recording:
    """Opens the history for a controller.

    Args:
        controller: Gets it; whether a session is recorded is asked at its start.
        open_history: Opens it; blocking, called off the loop.
    """

    def __init__(
        self, controller: Controller, open_history: Callable[[HistorySettings], History]
    ) -> None:
        self._controller = controller
        self._open = open_history
        self._history: History | None = None
        self._wanted: HistorySettings | None = None
        self._working: asyncio.Task[None] | None = None

    def follow(self, state: AppState) -> None:
        """See a state; returns at once."""
        if state.settings.history == self._wanted:
            return
        self._wanted = state.settings.history
        if self._working is None:
            self._working = asyncio.create_task(self._work(), name="recording")

    async def ready(self) -> None:
        """Wait until what is wanted holds, or what hinders it was said."""
        if self._working:
            await self._working

    async def _work(self) -> None:
        done: HistorySettings | None = None
        try:
            while self._wanted and self._wanted != done:
                done = self._wanted
                if done.record:
                    await self._keep(done)
        except LiveLipiError as error:
            self._controller.not_recorded(error)
        finally:
            self._working = None

    async def _keep(self, settings: HistorySettings) -> None:
        if self._history is None:
            self._history = await asyncio.to_thread(self._open, settings)
            self._controller.record_in(self._history)
        else:
            await asyncio.to_thread(self._history.keep, settings.keep_days)
