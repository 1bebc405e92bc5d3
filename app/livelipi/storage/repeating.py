"""Something that is done again and again beside the program, until it is cancelled."""

from __future__ import annotations

import threading
from collections.abc import Callable


class Repeating:
    """Calls ``work`` on a thread of its own, the first time after one interval.

    Args:
        every: Seconds between the end of one call and the next.
        work: Must not raise.
        name: Of the thread.
    """

    def __init__(self, every: float, work: Callable[[], None], *, name: str) -> None:
        self._every = every
        self._work = work
        self._cancelled = threading.Event()
        self._thread = threading.Thread(target=self._run, name=name, daemon=True)
        self._thread.start()

    def cancel(self) -> None:
        """End it; returns when no call is under way any more."""
        self._cancelled.set()
        self._thread.join()

    def _run(self) -> None:
        while not self._cancelled.wait(self._every):
            self._work()
