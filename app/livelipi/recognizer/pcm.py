"""Whatever rate, channels and number format a client sends, as 16 kHz mono float32."""

from __future__ import annotations

from collections.abc import Generator

import numpy as np
import soxr
from numpy.typing import NDArray

from livelipi.domain.audio import SAMPLE_RATE
from livelipi.protocol.wav import Audio, PcmFormat, Sample

Samples = NDArray[np.float32]

_FULL_SCALE = {Sample.S16: 1 << 15, Sample.S32: 1 << 31}
_DTYPES = {Sample.S16: "<i2", Sample.S32: "<i4", Sample.F32: "<f4", Sample.F64: "<f8"}


def _law_table(sample: Sample) -> Samples:
    """The 256 numbers of a G.711 law, -1 to 1.

    Both store sign, three bits of exponent and four of mantissa; mu-law inverts all bits and is
    biased by 33 quarter steps, A-law inverts every other bit and is linear in its lowest segment.
    """
    codes = np.arange(256)
    if sample is Sample.MULAW:
        codes ^= 0xFF
        magnitude = (((codes & 0x0F) << 3) + 0x84 << (codes >> 4 & 7)) - 0x84
        sign = np.where(codes & 0x80, -1, 1)
    else:
        codes ^= 0x55
        exponent = codes >> 4 & 7
        mantissa = (codes & 0x0F) << 4
        magnitude = np.where(
            exponent, mantissa + 0x108 << np.maximum(exponent - 1, 0), mantissa + 8
        )
        sign = np.where(codes & 0x80, 1, -1)
    return np.asarray(sign * magnitude / float(1 << 15), np.float32)


_LAWS = {sample: _law_table(sample) for sample in (Sample.MULAW, Sample.ALAW)}


class Converter:
    """Converts the audio of one connection, keeping the resampler's state between messages."""

    def __init__(self) -> None:
        self._format: PcmFormat | None = None
        self._resampler: soxr.ResampleStream | None = None

    def convert(self, audio: Audio) -> Generator[Samples, None, None]:
        """Samples in slices of at most one second, so that nobody waits long for the next step."""
        if audio.format != self._format:
            yield from self.finish()
            self._format = audio.format
            self._resampler = _resampler(audio.format.rate)
        size = audio.format.rate * audio.format.frame_size
        for start in range(0, len(audio.data), size):
            mono = _mono(audio.data[start : start + size], audio.format)
            samples = mono if self._resampler is None else self._resampler.resample_chunk(mono)
            if len(samples):
                yield np.clip(samples, -1.0, 1.0)

    def finish(self) -> Generator[Samples, None, None]:
        """What the resampler still holds (some milliseconds); the next sample starts afresh."""
        if self._resampler is None:
            return
        samples = self._resampler.resample_chunk(np.zeros(0, np.float32), last=True)
        self._resampler.clear()
        if len(samples):
            yield np.clip(samples, -1.0, 1.0)


def _resampler(rate: int) -> soxr.ResampleStream | None:
    if rate == SAMPLE_RATE:
        return None
    return soxr.ResampleStream(rate, SAMPLE_RATE, 1, dtype="float32", quality="HQ")


def _mono(data: bytes, form: PcmFormat) -> Samples:
    """The channels' mean, from -1 to 1; what is no number becomes silence."""
    match form.sample:
        case Sample.U8:
            numbers = (np.frombuffer(data, np.uint8).astype(np.float32) - 128.0) / 128.0
        case Sample.S24:
            # Three bytes each: shift them to the top of four.
            padded = np.zeros((len(data) // 3, 4), np.uint8)
            padded[:, 1:] = np.frombuffer(data, np.uint8).reshape(-1, 3)
            numbers = padded.view("<i4")[:, 0].astype(np.float32) / float(1 << 31)
        case Sample.MULAW | Sample.ALAW:
            numbers = _LAWS[form.sample][np.frombuffer(data, np.uint8)]
        case Sample.F32 | Sample.F64:
            stored = np.frombuffer(data, _DTYPES[form.sample]).astype(np.float32)
            numbers = np.nan_to_num(stored, nan=0.0, posinf=0.0, neginf=0.0)
        case _:
            stored = np.frombuffer(data, _DTYPES[form.sample])
            numbers = stored.astype(np.float32) / float(_FULL_SCALE[form.sample])
    if form.channels > 1:
        numbers = numbers.reshape(-1, form.channels).mean(axis=1, dtype=np.float32)
    return numbers
