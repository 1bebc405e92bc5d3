"""Tasks that nobody waits for where they are started, but none of which is forgotten."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from typing import Any

from livelipi.domain.errors import LiveLipiError


class Tasks:
    """Keeps tasks until they are done, and tells what they failed with.

    Args:
        on_failure: Gets each failure that a person can meet; anything else is a bug and goes to
            the loop's exception handler.
    """

    def __init__(self, on_failure: Callable[[LiveLipiError], None]) -> None:
        self._on_failure = on_failure
        self._tasks: set[asyncio.Task[Any]] = set()

    def spawn(self, work: Coroutine[Any, Any, None]) -> None:
        """Start a task on the running loop."""
        self.adopt(asyncio.create_task(work))

    def adopt(self, task: asyncio.Task[None]) -> None:
        """Take care of a task that was started elsewhere."""
        self._tasks.add(task)
        task.add_done_callback(self._ended)

    async def done(self) -> None:
        """Wait until all are done, also those that they start."""
        while self._tasks:
            await asyncio.gather(*self._tasks, return_exceptions=True)

    def _ended(self, task: asyncio.Task[None]) -> None:
        self._tasks.discard(task)
        if task.cancelled():
            return
        error = task.exception()
        if isinstance(error, LiveLipiError):
            self._on_failure(error)
        elif error is not None:
            raise error
