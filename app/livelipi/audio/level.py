"""How loud it is: RMS of the last tenth of a second and a peak that falls slowly."""

from __future__ import annotations

import math

import numpy as np

from livelipi.domain.audio import SAMPLE_RATE, Level

SILENCE_DB = Level().rms_db
"""What digital silence is shown as."""

_FULL_SCALE = 32768.0
_RMS_MEMORY = 0.1  # seconds until older sound counts for 1/e
_PEAK_FALL = 20.0  # dB a second


def _db(amplitude: float) -> float:
    """Decibels of an amplitude where 1.0 is full scale, never below ``SILENCE_DB``."""
    return max(SILENCE_DB, 20.0 * math.log10(amplitude)) if amplitude > 0 else SILENCE_DB


class LevelMeter:
    """Follows the loudness of consecutive runs of PCM; about 10 us per frame.

    Attributes:
        level: Loudness now; silence before anything was heard.
    """

    def __init__(self) -> None:
        self.level = Level()
        self._power = 0.0

    def hear(self, pcm: bytes) -> None:
        """Take the next samples (16 kHz mono s16le) into account."""
        samples = np.frombuffer(pcm, dtype="<i2").astype(np.float32)
        if not samples.size:
            return
        samples /= _FULL_SCALE
        passed = samples.size / SAMPLE_RATE
        power = float(np.dot(samples, samples)) / samples.size
        self._power += (power - self._power) * (1.0 - math.exp(-passed / _RMS_MEMORY))
        fallen = self.level.peak_db - _PEAK_FALL * passed
        peak = _db(float(np.abs(samples).max()))
        self.level = Level(_db(math.sqrt(self._power)), max(SILENCE_DB, fallen, peak))
