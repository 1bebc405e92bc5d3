"""From any rate to 16 kHz, and from runs of any length to frames of 20 ms."""

from __future__ import annotations

from typing import Literal

import numpy as np
import soxr
from numpy.typing import NDArray

from livelipi.domain.audio import BYTES_PER_SAMPLE, FRAME_SAMPLES, SAMPLE_RATE, Frame

Samples = NDArray[np.int16]

_FRAME_BYTES = FRAME_SAMPLES * BYTES_PER_SAMPLE


class Resampler:
    """Mono samples of one rate in, 16 kHz out; the chunks' lengths do not matter.

    Args:
        rate: Samples a second that come in.
        quality: soxr's name. "LQ" keeps 6 ms and gives even runs: for live sound. "HQ" keeps
            21 ms and gives bursts: for files.
    """

    def __init__(self, rate: int, quality: Literal["LQ", "HQ"]) -> None:
        self._rate = rate
        self._stream = (
            None
            if rate == SAMPLE_RATE
            else soxr.ResampleStream(rate, SAMPLE_RATE, 1, dtype="int16", quality=quality)
        )

    def push(self, samples: Samples) -> Samples:
        """The next samples that are ready at 16 kHz; may be none."""
        if self._stream is None or not samples.size:
            return samples
        resampled: Samples = self._stream.resample_chunk(samples)
        return resampled

    def finish(self) -> Samples:
        """The samples that were held back; call it once, at the end."""
        none = np.zeros(0, dtype=np.int16)
        if self._stream is None:
            return none
        resampled: Samples = self._stream.resample_chunk(none, last=True)
        return resampled


class Cutter:
    """Cuts a run of 16 kHz mono s16le into frames of 20 ms and numbers their samples."""

    def __init__(self) -> None:
        self._start = 0
        self._rest = b""
        self._gap = 0

    def push(self, pcm: bytes, gap: int = 0) -> list[Frame]:
        """The frames that are complete now.

        Args:
            pcm: The next samples.
            gap: Samples that were lost before ``pcm``. The next frame is marked, so that less
                than 20 ms from before the loss can come behind the mark.
        """
        self._gap += gap
        self._start += gap
        data = self._rest + pcm
        whole = len(data) - len(data) % _FRAME_BYTES
        self._rest = data[whole:]
        return [self._frame(data[at : at + _FRAME_BYTES]) for at in range(0, whole, _FRAME_BYTES)]

    def finish(self) -> list[Frame]:
        """What is left, as one short frame; nothing if nothing is left."""
        rest, self._rest = self._rest, b""
        return [self._frame(rest)] if rest else []

    def _frame(self, pcm: bytes) -> Frame:
        frame = Frame(self._start, pcm, self._gap)
        self._start = frame.end
        self._gap = 0
        return frame
