"""Tells when there is something new to record, or something less.

With a PulseAudio server (or PipeWire's) its own events tell, within milliseconds. Where there is
none, on macOS and Windows (untested there) and while the server is away, a look every second is
asked for.
"""

from __future__ import annotations

import asyncio
import contextlib
import os
import select
import threading
from collections.abc import Callable

from livelipi.audio import pulse

INTERVAL = 1.0
"""Seconds between two looks where no server tells."""


class HotPlug:
    """Calls back in the event loop whenever it is worth looking at the devices again.

    It costs a thread that sleeps in the kernel, from ``start`` to ``close``.

    Args:
        on_change: Called in the loop; the argument tells that a device went away for certain.
    """

    def __init__(self, on_change: Callable[[bool], None]) -> None:
        self._on_change = on_change
        self._thread: threading.Thread | None = None
        self._stop: int | None = None  # the end of the pipe that is closed to stop the thread

    def start(self) -> None:
        """Begin to watch; for a coroutine or callback of the loop."""
        stopped, self._stop = os.pipe()
        self._thread = threading.Thread(
            target=self._watch,
            args=(asyncio.get_running_loop(), stopped),
            name="hot-plug",
            daemon=True,  # nothing is lost when the program ends before it does
        )
        self._thread.start()

    async def close(self) -> None:
        """Stop watching; calling it again is fine."""
        if self._stop is not None:
            os.close(self._stop)
            self._stop = None
        if self._thread is not None:
            await asyncio.to_thread(self._thread.join)
            self._thread = None

    def _watch(self, loop: asyncio.AbstractEventLoop, stopped: int) -> None:
        def changed(removed: bool) -> None:
            with contextlib.suppress(RuntimeError):  # the loop is closed: nobody listens
                loop.call_soon_threadsafe(self._on_change, removed)

        try:
            while True:
                with contextlib.suppress(pulse.NoServerError):
                    pulse.listen(changed, stopped)
                if select.select([stopped], [], [], INTERVAL)[0]:
                    return
                changed(False)
        finally:
            os.close(stopped)
