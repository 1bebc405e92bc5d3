"""Frames in order, the newest in memory and older ones in a file that has no name.

An outage of minutes must cost neither memory nor words. The file is unlinked from the start, so
that nothing of what was said stays on the disk, whatever way the program ends.
"""

from __future__ import annotations

import logging
import tempfile
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from errno import ENOSPC
from typing import IO

from livelipi.domain.audio import Frame, samples_of

log = logging.getLogger("livelipi.session")

IN_MEMORY = samples_of(15)
"""Samples that stay in memory: half a megabyte."""


@dataclass(slots=True)
class _Stored:
    """A frame, here or in the file."""

    frame: Frame
    samples: int
    offset: int | None = None


class FrameStore:
    """A queue of frames that spills its older part to disk.

    Args:
        in_memory: Samples that stay in memory.
        open_file: Makes the file, unbuffered; one without a name where not given.

    Attributes:
        samples: Samples that are stored.
    """

    def __init__(
        self, in_memory: int = IN_MEMORY, open_file: Callable[[], IO[bytes]] | None = None
    ) -> None:
        self.samples = 0
        self._in_memory = in_memory
        self._open_file = open_file or _nameless
        self._disk_full = False
        self._stored: deque[_Stored] = deque()
        self._spilled = 0
        """How many of the oldest are in the file."""
        self._here = 0
        """Samples that are in memory."""
        self._file: IO[bytes] | None = None

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
        """The frame at ``index``, 0 is the oldest; read back where it is in the file."""
        stored = self._stored[index]
        if stored.offset is None:
            return stored.frame
        assert self._file
        self._file.seek(stored.offset)
        pcm = self._file.read(stored.samples * 2)
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
        if stored.offset is None:
            self._here -= stored.samples
        else:
            self._spilled -= 1
            if not self._spilled:
                self.close()
        return stored.samples

    def close(self) -> None:
        """Give the file back; only when nothing is in it or nothing is wanted any more."""
        if self._file:
            self._file.close()
            self._file = None

    def _spill(self) -> None:
        """Move the oldest frame that is in memory to the file; where there is no room it stays."""
        stored = self._stored[self._spilled]
        try:
            offset = self._write_out(stored.frame.pcm)
        except OSError as error:
            self._disk_full = True
            log.warning("sound that waits stays in memory: %s", error.strerror)
            return
        stored.offset = offset
        stored.frame = Frame(stored.frame.start, b"", stored.frame.gap)
        self._here -= stored.samples
        self._spilled += 1

    def _write_out(self, pcm: bytes) -> int:
        """Append to the file; returns where. Raises OSError unless all of it was written."""
        if self._file is None:
            self._file = self._open_file()
        offset = self._file.seek(0, 2)
        if self._file.write(pcm) != len(pcm):
            raise OSError(ENOSPC, "the frame was written in part")
        return offset


def _nameless() -> IO[bytes]:
    return tempfile.TemporaryFile(buffering=0, prefix="livelipi-")
