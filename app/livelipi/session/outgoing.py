"""Audio and flushes on their way to a service, in order, bounded."""

from __future__ import annotations

import asyncio
from collections import deque

from livelipi.domain.audio import Frame, samples_of, seconds
from livelipi.domain.errors import NetworkError

MOST_WAITING = samples_of(600)
"""Audio that may wait for the line, in samples: ten minutes, about 19 MB."""

ROOM = samples_of(5)
"""Audio that may be on its way before ``room`` makes a fast source wait, in samples."""


class OutgoingAudio:
    """A queue between a source that never waits and a writer that may.

    Iterating yields frames, and None for a flush; it ends after ``finish`` once all is taken.
    """

    def __init__(self) -> None:
        self._items: deque[Frame | None] = deque()
        self._waiting = 0
        self._finished = False
        self._more = asyncio.Event()
        self._room = asyncio.Event()
        self._room.set()

    def push(self, frame: Frame) -> None:
        """Add a frame.

        Raises:
            NetworkError: Ten minutes wait already: the service does not listen.
        """
        if self._waiting > MOST_WAITING:
            raise NetworkError(
                f"The service took no audio for {seconds(MOST_WAITING) / 60:.0f} minutes.",
                kept="Everything that was captioned is kept.",
                todo="Stop, check the connection and start again.",
            )
        self._items.append(frame)
        self._waiting += frame.samples
        if self._waiting > ROOM:
            self._room.clear()
        self._more.set()

    def flush(self) -> None:
        """Add a flush behind all frames so far."""
        self._items.append(None)
        self._more.set()

    def finish(self) -> None:
        """Nothing more is added."""
        self._finished = True
        self._more.set()

    def abandon(self) -> None:
        """Nobody takes anything any more: let waiting sources go on."""
        self._room.set()

    async def room(self) -> None:
        """Wait until less than five seconds wait."""
        await self._room.wait()

    def __aiter__(self) -> OutgoingAudio:
        return self

    async def __anext__(self) -> Frame | None:
        while not self._items:
            if self._finished:
                raise StopAsyncIteration
            self._more.clear()
            await self._more.wait()
        item = self._items.popleft()
        if item is not None:
            self._waiting -= item.samples
            if self._waiting <= ROOM:
                self._room.set()
        return item
