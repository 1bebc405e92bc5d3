"""A microphone test says that it hears a person only when it does."""

from __future__ import annotations

from collections.abc import Iterable

from livelipi.domain.audio import FRAME_SAMPLES, SAMPLE_RATE, Level
from livelipi.runtime.microphone_test import Ear, Verdict

FRAMES = SAMPLE_RATE // FRAME_SAMPLES
"""Frames in a second."""


def verdicts(levels: Iterable[tuple[float, float]]) -> list[Verdict]:
    """What an ear says after each second of an RMS; the peak is 10 dB above it."""
    ear = Ear()
    said = []
    for seconds, rms in levels:
        for _ in range(round(seconds * FRAMES)):
            verdict = ear.hear(FRAME_SAMPLES, Level(rms, min(0.0, rms + 10)))
        said.append(verdict)
    return said


def test_zeros_are_no_room() -> None:
    """A muted microphone is told from a quiet room."""
    assert verdicts([(3, -90.0)]) == [Verdict.DEAD]
    assert verdicts([(1, -90.0), (1, -65.0)]) == [Verdict.DEAD, Verdict.QUIET]


def test_a_loud_fan_is_no_voice() -> None:
    """Steady noise never counts, however loud, also where it begins after zeros."""
    assert verdicts([(5, -30.0)]) == [Verdict.QUIET]
    assert verdicts([(1, -90.0), (5, -30.0)])[-1] is Verdict.QUIET


def test_a_knock_is_no_voice() -> None:
    """What is shorter than a syllable or two does not count."""
    assert verdicts([(2, -60.0), (0.2, -20.0), (2, -60.0)])[-1] is Verdict.QUIET


def test_speech_above_the_room_is_heard_and_stays_heard() -> None:
    """Once a person was heard, a pause takes nothing back."""
    assert verdicts([(2, -55.0), (0.6, -30.0), (9, -55.0)])[1:] == [Verdict.HEARD] * 2


def test_a_whisper_too_soft_to_recognize_is_not_heard() -> None:
    """12 dB above a very quiet room is still too soft."""
    assert verdicts([(2, -75.0), (1, -58.0)])[-1] is Verdict.QUIET
