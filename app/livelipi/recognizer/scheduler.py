"""One thread that decodes for all streams of the process, most urgent job first."""

from __future__ import annotations

import heapq
import itertools
import logging
import threading
import time
from collections.abc import Callable
from enum import IntEnum

logger = logging.getLogger(__name__)


class Urgency(IntEnum):
    """What goes first; jobs of one urgency run in the order in which they were submitted."""

    FINAL = 0
    """Somebody waits for it; never dropped."""
    SPECULATIVE = 1
    """May turn out to be wanted; a newer one of the same owner replaces it."""
    PARTIAL = 2
    """Shows what was understood so far; a newer one of the same owner replaces it."""


class DecodeThread:
    """Runs one job at a time, because two decodes at once are slower than one after the other."""

    def __init__(self) -> None:
        self._changed = threading.Condition()
        self._queue: list[tuple[Urgency, int, object, Callable[[], None]]] = []
        self._numbers = itertools.count()
        self._closed = False
        self._busy = 0.0
        self._thread = threading.Thread(target=self._run, name="livelipi-decode", daemon=True)
        self._thread.start()

    @property
    def busy_seconds(self) -> float:
        """Seconds spent in jobs so far."""
        return self._busy

    def submit(self, urgency: Urgency, owner: object, run: Callable[[], None]) -> None:
        """Queue ``run``; after ``close`` nothing runs any more."""
        with self._changed:
            if self._closed:
                return
            if urgency is not Urgency.FINAL:
                self._drop(lambda queued: queued[2] is owner and queued[0] is urgency)
            heapq.heappush(self._queue, (urgency, next(self._numbers), owner, run))
            self._changed.notify()

    def discard(self, owner: object) -> None:
        """Forget every job of ``owner`` that has not begun."""
        with self._changed:
            self._drop(lambda queued: queued[2] is owner)

    def close(self) -> None:
        """Finish the job in flight, forget the others, end the thread."""
        with self._changed:
            self._closed = True
            self._queue.clear()
            self._changed.notify()
        self._thread.join()

    def _drop(
        self, unwanted: Callable[[tuple[Urgency, int, object, Callable[[], None]]], bool]
    ) -> None:
        self._queue = [queued for queued in self._queue if not unwanted(queued)]
        heapq.heapify(self._queue)

    def _run(self) -> None:
        while True:
            with self._changed:
                self._changed.wait_for(lambda: self._queue or self._closed)
                if self._closed:
                    return
                run = heapq.heappop(self._queue)[3]
            began = time.perf_counter()
            try:
                run()
            except Exception:
                # A job reports its own failures; what reaches this line is a bug in one stream and
                # must not silence the others.
                logger.exception("a decode job failed")
            self._busy += time.perf_counter() - began
