"""The level bar shows what an ear would say."""

from __future__ import annotations

import numpy as np
import pytest

from livelipi.audio.level import SILENCE_DB, LevelMeter
from livelipi.domain.audio import FRAME_SAMPLES, Level

SILENT_FRAME = bytes(2 * FRAME_SAMPLES)


def square(amplitude: int) -> bytes:
    """A frame whose RMS and peak are both this amplitude."""
    return (amplitude * np.resize([1, -1], FRAME_SAMPLES)).astype("<i2").tobytes()


def test_silence_is_the_floor_and_nothing_is_silence() -> None:
    """Digital silence has a level, not minus infinity, and an empty run changes nothing."""
    meter = LevelMeter()
    meter.hear(SILENT_FRAME)
    meter.hear(b"")
    assert meter.level == Level() == Level(SILENCE_DB, SILENCE_DB)


def test_half_scale_is_minus_six_decibels() -> None:
    """A steady sound settles at its true level, for the average and for the peak."""
    meter = LevelMeter()
    for _ in range(50):
        meter.hear(square(16_384))
    assert meter.level.rms_db == pytest.approx(-6.02, abs=0.05)
    assert meter.level.peak_db == pytest.approx(-6.02, abs=0.01)


def test_full_scale_is_zero() -> None:
    """The most negative sample, which has no positive twin, does not overflow."""
    meter = LevelMeter()
    meter.hear(np.full(FRAME_SAMPLES, -32_768, "<i2").tobytes())
    assert meter.level.peak_db == 0


def test_a_peak_falls_slowly_and_the_average_quickly() -> None:
    """An eye can catch a short sound: half a second later its peak still stands 10 dB lower."""
    meter = LevelMeter()
    meter.hear(square(32_767))
    for _ in range(25):
        meter.hear(SILENT_FRAME)
    assert meter.level.peak_db == pytest.approx(-10, abs=0.1)
    assert meter.level.rms_db < -25
    for _ in range(300):
        meter.hear(SILENT_FRAME)
    assert meter.level.peak_db == SILENCE_DB
