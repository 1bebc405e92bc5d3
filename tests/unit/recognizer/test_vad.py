"""The real voice detector on real sound."""

from __future__ import annotations

import wave

import numpy as np

from livelipi.recognizer.vad import VAD_FRAME, Vad, VadModel
from livelipi.resources import resource


def probabilities(model: VadModel, audio: np.ndarray) -> np.ndarray:
    """Of speech, frame by frame."""
    vad = Vad(model)
    frames = audio[: len(audio) // VAD_FRAME * VAD_FRAME].reshape(-1, VAD_FRAME)
    return np.array([vad(frame) for frame in frames])


def test_speech_is_heard(vad_model: VadModel) -> None:
    """Most of a spoken sentence is speech."""
    with wave.open(str(resource("samples/sense_and_sensibility_0880.wav"))) as file:
        pcm = np.frombuffer(file.readframes(file.getnframes()), "<i2")
    assert np.mean(probabilities(vad_model, pcm.astype(np.float32) / 32768) > 0.5) > 0.7


def test_noise_is_not(vad_model: VadModel) -> None:
    """Neither digital silence nor white noise nor hum is speech."""
    time = np.arange(3 * 16_000) / 16_000
    noise = np.random.default_rng(0).standard_normal(len(time)) * 0.05
    for audio in (time * 0, noise, 0.1 * np.sin(2 * np.pi * 50 * time)):
        assert np.max(probabilities(vad_model, audio.astype(np.float32))[5:]) < 0.5


def test_streams_do_not_hear_each_other(vad_model: VadModel) -> None:
    """Two streams on one model give what each gives alone."""
    chance = np.random.default_rng(1)
    frames = (chance.standard_normal((20, VAD_FRAME)) * 0.1).astype(np.float32)
    one, two = Vad(vad_model), Vad(vad_model)
    mixed = []
    for frame in frames:
        mixed.append(one(frame))
        two(frame[::-1].copy())
    alone = Vad(vad_model)
    assert mixed == [alone(frame) for frame in frames]
