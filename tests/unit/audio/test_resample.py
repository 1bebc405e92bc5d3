"""Resampling and cutting do not depend on how the sound is sliced."""

from __future__ import annotations

import itertools

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from livelipi.audio.resample import Cutter, Resampler
from livelipi.domain.audio import FRAME_SAMPLES, SAMPLE_RATE, Frame

NOISE = np.random.default_rng(7).normal(0, 5000, 48_000).astype(np.int16)
SLICES = st.lists(st.integers(0, 3000), max_size=20)


def sliced(samples: np.ndarray, lengths: list[int]) -> list[np.ndarray]:
    """The samples in pieces of these lengths, and the rest as a last piece."""
    edges = [0, *itertools.accumulate(lengths), len(samples)]
    return [samples[start:end] for start, end in itertools.pairwise(edges)]


def resampled(pieces: list[np.ndarray], rate: int, quality: str) -> np.ndarray:
    """All that comes out for these pieces."""
    resampler = Resampler(rate, quality)
    out = [resampler.push(piece) for piece in pieces]
    return np.concatenate([*out, resampler.finish()])


@settings(deadline=None)
@given(
    lengths=SLICES,
    rate=st.sampled_from([8000, 11025, 16000, 22050, 44100, 48000]),
    quality=st.sampled_from(["LQ", "HQ"]),
)
def test_slicing_changes_nothing_of_what_comes_out(
    lengths: list[int], rate: int, quality: str
) -> None:
    """No sample is lost or doubled at the seams, at any rate, and the length is right."""
    sound = NOISE[: rate // 2]
    whole = resampled([sound], rate, quality)
    pieces = resampled(sliced(sound, lengths), rate, quality)
    # soxr dithers: the last bit may differ.
    assert pieces.size == whole.size
    assert np.abs(pieces.astype(int) - whole.astype(int)).max(initial=0) <= 2
    assert abs(whole.size - SAMPLE_RATE // 2) <= 1


@given(lengths=SLICES)
def test_frames_hold_every_sample_once(lengths: list[int]) -> None:
    """Frames are 20 ms, contiguous, and together exactly what went in."""
    cutter = Cutter()
    frames: list[Frame] = []
    for piece in sliced(NOISE, lengths):
        frames += cutter.push(piece.tobytes())
    frames += cutter.finish()
    assert b"".join(frame.pcm for frame in frames) == NOISE.tobytes()
    assert all(frame.samples == FRAME_SAMPLES for frame in frames[:-1])
    starts = itertools.accumulate((frame.samples for frame in frames), initial=0)
    assert [frame.start for frame in frames] == list(starts)[:-1]
    assert cutter.finish() == []


def test_a_gap_moves_the_positions_that_follow() -> None:
    """What was lost before a run is marked on the next frame and counted in its position."""
    cutter = Cutter()
    first = cutter.push(bytes(2 * FRAME_SAMPLES))
    second = cutter.push(bytes(4 * FRAME_SAMPLES), gap=1000)
    assert [(frame.start, frame.gap) for frame in first + second] == [
        (0, 0),
        (1320, 1000),
        (1640, 0),
    ]


@pytest.mark.parametrize("rate", [8000, 44100, 48000])
def test_a_tone_keeps_its_pitch_and_loudness(rate: int) -> None:
    """A tone of 440 Hz is still one after resampling, as loud as before."""
    tone = (10_000 * np.sin(2 * np.pi * 440 * np.arange(rate) / rate)).astype(np.int16)
    out = resampled([tone], rate, "LQ").astype(float)
    middle = out[2000:14_000]
    spectrum = np.abs(np.fft.rfft(middle * np.hanning(middle.size)))
    pitch = float(spectrum.argmax()) * SAMPLE_RATE / middle.size
    assert pitch == pytest.approx(440, abs=2)
    assert middle.std() == pytest.approx(10_000 / np.sqrt(2), rel=0.02)
