"""The only bridge from PortAudio's thread to the event loop.

The thread's side does as little as Python can: append to a bounded deque and, unless that is on
its way already, ask the loop to wake up. There is no lock that a busy loop could hold, so the
callback is never late because of us. A block carries its own position; what the deque pushed out
when it was full is therefore known exactly by the side that takes.
"""

from __future__ import annotations

import asyncio
import contextlib
from collections import deque
from typing import Self

from livelipi.domain.audio import BYTES_PER_SAMPLE, Frame
from livelipi.domain.errors import LiveLipiError

CAPACITY = 250
"""Blocks of 20 ms that wait for a busy loop: 5 s."""


class FrameQueue:
    """Blocks of PCM from one foreign thread to one coroutine; when full, the oldest give way.

    Positions and counts are samples at the rate of the PCM that is put in.

    Attributes:
        received: Samples that were put in so far.
        dropped: Samples that were lost so far, as seen by the side that takes.
        stirred: Set in the loop when the first block came, or none will come any more.
        ended: ``end`` was called.
        error: What it was called with.
    """

    def __init__(self, loop: asyncio.AbstractEventLoop, capacity: int = CAPACITY) -> None:
        self.received = 0
        self.dropped = 0
        self._loop = loop
        self._blocks: deque[tuple[int, bytes]] = deque(maxlen=capacity)
        self._waking = False
        self._arrived = asyncio.Event()
        self._next = 0  # position of the first sample that was neither taken nor dropped
        self._missing = 0  # samples that never came, to be told with the next frame
        self._shift = 0  # samples that never came and were told
        self.stirred = asyncio.Event()
        self.ended = False
        self.error: LiveLipiError | None = None

    def put(self, pcm: bytes) -> None:
        """Add mono s16le samples; for the one thread that produces. Never blocks or raises."""
        start = self.received
        self._blocks.append((start, pcm))
        self.received = start + len(pcm) // BYTES_PER_SAMPLE
        if not self._waking:
            self._waking = True
            with contextlib.suppress(RuntimeError):  # the loop is closed: nobody listens
                self._loop.call_soon_threadsafe(self._wake)

    def lose(self, samples: int) -> None:
        """Tell that sound never came: the next frame has this much more ``gap``."""
        self._missing += samples

    def end(self, error: LiveLipiError | None = None) -> None:
        """No more will come; what is queued is still delivered, then ``error`` is raised.

        The first call counts.
        """
        if not self.ended:
            self.ended = True
            self.error = error
            self._arrived.set()
            self.stirred.set()

    def _wake(self) -> None:
        # The flag falls before anybody looks: a block that comes later asks again.
        self._waking = False
        self._arrived.set()
        self.stirred.set()

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> Frame:
        while not self._blocks:
            if self.ended:
                if self.error is not None:
                    raise self.error
                raise StopAsyncIteration
            self._arrived.clear()
            await self._arrived.wait()
        start, pcm = self._blocks.popleft()
        gap = start - self._next + self._missing
        self._shift += self._missing
        self._missing = 0
        self._next = start + len(pcm) // BYTES_PER_SAMPLE
        self.dropped += gap
        return Frame(start + self._shift, pcm, gap)
