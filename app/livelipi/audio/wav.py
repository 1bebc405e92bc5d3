"""Sound files as a source, with the same interface as a microphone."""

from __future__ import annotations

import asyncio
import contextlib
import time
from collections.abc import AsyncGenerator, AsyncIterator, Callable, Sequence
from pathlib import Path

from livelipi.audio.level import LevelMeter
from livelipi.audio.media import MediaReader
from livelipi.audio.resample import Cutter
from livelipi.domain.audio import (
    BYTES_PER_SAMPLE,
    SAMPLE_RATE,
    Frame,
    Level,
    samples_of,
    seconds,
)

_BATCH = SAMPLE_RATE  # samples that are decoded at once, in a thread


class WavSource:
    """A ``FrameSource`` that reads sound files, one after the other.

    WAV of any rate, channels and sample format, and whatever else FFmpeg reads.

    Args:
        paths: The files.
        paced: Deliver each frame when live speech would have delivered it, against the clock, so
            that nothing drifts; else as fast as they are taken.
        pause: Seconds of silence between two files.
        clock: Seconds, monotonic, that ``paced`` goes by.
    """

    def __init__(
        self,
        paths: Sequence[Path],
        *,
        paced: bool,
        pause: float = 1.0,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._paths = tuple(paths)
        self._paced = paced
        self._pause = samples_of(pause)
        self._clock = clock
        self._meter = LevelMeter()
        self._reader: MediaReader | None = None
        self._current = self._paths[0] if self._paths else None
        self._total: int | None = None
        self._closed = False

    @property
    def name(self) -> str:
        """The name of the file that is heard now."""
        return self._current.name if self._current else ""

    @property
    def dropped(self) -> int:
        """0: a file waits."""
        return 0

    @property
    def level(self) -> Level:
        """Loudness of the frames that were taken most recently."""
        return self._meter.level

    @property
    def total(self) -> int | None:
        """Samples (16 kHz) of all files and pauses, for a progress bar; known after ``open``.

        None where a file does not state its length. Some formats only estimate it.
        """
        return self._total

    async def open(self) -> None:
        """See that every file can be read, before anybody waits for the first.

        Raises:
            BadInputError: One of them cannot.
        """
        lengths = [await asyncio.to_thread(_length, path) for path in self._paths]
        known = [length for length in lengths if length is not None]
        if len(known) == len(lengths):
            self._total = sum(known) + self._pause * max(0, len(known) - 1)

    async def frames(self) -> AsyncIterator[Frame]:
        """The sound of all files; the last frame may be shorter than 20 ms.

        Raises:
            BadInputError: A file is damaged so that it cannot be read any further.
        """
        cutter = Cutter()
        began = self._clock()
        async with contextlib.aclosing(self._pcm()) as runs:
            async for pcm in runs:
                for frame in cutter.push(pcm):
                    yield await self._deliver(frame, began)
                    if self._closed:
                        return
        for frame in cutter.finish():
            yield await self._deliver(frame, began)

    async def _deliver(self, frame: Frame, began: float) -> Frame:
        if self._paced:
            # Live sound is there when its last sample was spoken.
            wait = began + seconds(frame.end) - self._clock()
            if wait > 0:
                await asyncio.sleep(wait)
        self._meter.hear(frame.pcm)
        return frame

    async def _pcm(self) -> AsyncGenerator[bytes, None]:
        for number, path in enumerate(self._paths):
            if number:
                yield bytes(self._pause * BYTES_PER_SAMPLE)
            self._current = path
            self._reader = await asyncio.to_thread(MediaReader, path)
            try:
                while not self._closed:
                    samples = await asyncio.to_thread(self._reader.read, _BATCH)
                    if not samples.size:
                        break
                    yield samples.tobytes()
            finally:
                self._reader.close()

    async def close(self) -> None:
        """Close the file; ``frames`` ends. Calling it again is fine."""
        self._closed = True
        if self._reader is not None:
            await asyncio.to_thread(self._reader.close)


def _length(path: Path) -> int | None:
    reader = MediaReader(path)
    reader.close()
    return reader.total
