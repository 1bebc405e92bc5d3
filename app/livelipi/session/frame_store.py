"""Frames in order, the newest in memory and older ones in files that have no name.

An outage of minutes must cost neither memory nor words. The files are unlinked from the start, so
that nothing of what was said stays on the disk, whatever way the program ends. Each holds a minute
and is given back once all of it was forgotten, so that an outage of hours fills no disk.
"""

from __future__ import annotations

import logging
import tempfile
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from errno import ENOSPC
from typing import IO

from livelipi.domain.audio import BYTES_PER_SAMPLE, Frame, samples_of

log = logging.getLogger("livelipi.session")

IN_MEMORY = samples_of(15)
"""Samples that stay in memory: half a megabyte."""


IN_A_FILE = samples_of(60)
"""Samples after which another file is begun."""


@dataclass(slots=True)
class _Spill:
    """A file with frames.

    Attributes:
        file: Unbuffered, without a name.
        written: Samples that were ever written to it.
        frames: How many frames in it are still wanted.
    """

    file: IO[bytes]
    written: int = 0
    frames: int = 0


@dataclass(slots=True)
class _Stored:
    """A frame, here or in a file."""

    frame: Frame
    samples: int
    spill: _Spill | None = None
    offset: int = 0


class FrameStore:
    """A queue of frames that spills its older part to disk.

    Args:
        in_memory: Samples that stay in memory.
        open_file: Makes a file, unbuffered; one without a name where not given.
        in_a_file: Samples after which another file is begun.

    Attributes:
        samples: Samples that are stored.
    """

    def __init__(
        self,
        in_memory: int = IN_MEMORY,
        open_file: Callable[[], IO[bytes]] | None = None,
        in_a_file: int = IN_A_FILE,
    ) -> None:
        self.samples = 0
        self._in_memory = in_memory
        self._open_file = open_file or _nameless
        self._in_a_file = in_a_file
        self._disk_full = False
        self._stored: deque[_Stored] = deque()
        self._spilled = 0
        """How many of the oldest are in files."""
        self._here = 0
        """Samples that are in memory."""
        self._files: deque[_Spill] = deque()
        """Oldest first; only the newest is written to."""

    def __len__(self) -> int:
        return len(self._stored)

    def append(self, frame: Frame) -> None:
        """Add the newest frame."""
        self._stored.append(_Stored(frame, frame.samples))
        self.samples += frame.samples
        self._here += frame.samples
        while self._here > self._in_memory and not self._disk_full:
            self._spill()

    def __getitem__(self, index: int) -> Frame:
        """The frame at ``index``, 0 is the oldest; read back where it is in a file."""
        stored = self._stored[index]
        if stored.spill is None:
            return stored.frame
        stored.spill.file.seek(stored.offset)
        pcm = stored.spill.file.read(stored.samples * BYTES_PER_SAMPLE)
        return Frame(stored.frame.start, pcm, stored.frame.gap)

    def start_of(self, index: int) -> int:
        """Position of the first sample of the frame at ``index``, without reading it."""
        return self._stored[index].frame.start

    def end_of(self, index: int) -> int:
        """Position just after the frame at ``index``, without reading it."""
        stored = self._stored[index]
        return stored.frame.start + stored.samples

    def popleft(self) -> int:
        """Forget the oldest frame; returns its samples."""
        stored = self._stored.popleft()
        self.samples -= stored.samples
        if stored.spill is None:
            self._here -= stored.samples
        else:
            self._spilled -= 1
            stored.spill.frames -= 1
            if not stored.spill.frames:
                self._files.popleft().file.close()
        return stored.samples

    def close(self) -> None:
        """Forget everything and give the files back."""
        self._stored.clear()
        self.samples = self._here = self._spilled = 0
        while self._files:
            self._files.popleft().file.close()

    def _spill(self) -> None:
        """Move the oldest frame that is in memory to a file; where there is no room it stays."""
        stored = self._stored[self._spilled]
        try:
            spill, offset = self._write_out(stored.frame.pcm)
        except OSError as error:
            self._disk_full = True
            log.warning("sound that waits stays in memory: %s", error.strerror)
            return
        spill.written += stored.samples
        spill.frames += 1
        stored.spill, stored.offset = spill, offset
        stored.frame = Frame(stored.frame.start, b"", stored.frame.gap)
        self._here -= stored.samples
        self._spilled += 1

    def _write_out(self, pcm: bytes) -> tuple[_Spill, int]:
        """Append to the newest file; returns it and where. Raises OSError unless all is written."""
        if not self._files or self._files[-1].written >= self._in_a_file:
            self._files.append(_Spill(self._open_file()))
        spill = self._files[-1]
        offset = spill.file.seek(0, 2)
        if spill.file.write(pcm) != len(pcm):
            raise OSError(ENOSPC, "the frame was written in part")
        return spill, offset


def _nameless() -> IO[bytes]:
    return tempfile.TemporaryFile(buffering=0, prefix="livelipi-")
