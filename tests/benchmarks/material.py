"""What the recognizer benchmark listens to: bundled samples, single words, and no speech at all."""

from __future__ import annotations

import json
import subprocess
import tempfile
import wave
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import soxr

from livelipi.resources import resource

RATE = 16_000

JFK = "jfk.wav"

CUT_WORDS = (
    (JFK, 1.18, 1.54),  # fellow
    (JFK, 1.54, 2.14),  # Americans
    (JFK, 3.76, 4.24),  # not
    (JFK, 5.76, 6.22),  # country
    ("sense_and_sensibility_0870.wav", 2.02, 2.52),  # leisure
    ("sense_and_sensibility_0870.wav", 2.86, 3.36),  # consider
    ("sense_and_sensibility_0870.wav", 4.92, 5.40),  # prudently
    ("sense_and_sensibility_0880.wav", 2.02, 2.64),  # young man
    ("sense_and_sensibility_0890.wav", 2.68, 3.28),  # selfish
    ("sense_and_sensibility_0920.wav", 1.32, 1.92),  # amiable
    ("sense_and_sensibility_0920.wav", 1.92, 2.32),  # woman
    ("sense_and_sensibility_0920.wav", 4.22, 4.74),  # respectable
    ("sense_and_sensibility_0930.wav", 2.12, 2.76),  # himself
)
"""Real words, cut out of the samples: file, first and last second."""

SPOKEN = (
    "Yes.", "No.", "Okay.", "Stop.", "Thanks.", "Hello.", "Try again.", "Come in.", "Not now.",
    "Go on.", "Right.", "Sure.", "Wait.", "Good idea.", "Of course.", "Why?",
)  # fmt: skip
"""Single words and two-word sentences for the speech synthesizer."""

VOICES = (("en-gb", 150), ("en-us", 170), ("en-us+f3", 160), ("en-gb+m3", 190))
"""espeak-ng voice and words per minute."""


@dataclass(frozen=True, eq=False)
class Speech:
    """Audio (float32, 16 kHz) with what is said in it."""

    name: str
    audio: np.ndarray
    text: str


def silence(seconds: float) -> np.ndarray:
    """Digital silence."""
    return np.zeros(round(seconds * RATE), np.float32)


def read(path: Path) -> np.ndarray:
    """A mono 16-bit WAV file at 16 kHz."""
    with wave.open(str(path)) as file:
        pcm = np.frombuffer(file.readframes(file.getnframes()), "<i2").astype(np.float32) / 32768
        rate = file.getframerate()
    return pcm if rate == RATE else soxr.resample(pcm, rate, RATE)


def samples() -> tuple[Speech, Speech]:
    """The JFK sample, and the LibriVox samples one after the other with pauses between them."""
    texts: dict[str, str] = json.loads(resource("samples/transcripts.json").read_text("utf-8"))
    book = [name for name in texts if name != JFK]
    parts = [part for name in book for part in (read(resource(f"samples/{name}")), silence(0.8))]
    return (
        Speech("JFK", read(resource(f"samples/{JFK}")), texts[JFK]),
        Speech("LibriVox", np.concatenate(parts), " ".join(texts[name] for name in book)),
    )


def noises(seconds: float) -> dict[str, np.ndarray]:
    """Sounds in which nobody says anything."""
    count = round(seconds * RATE)
    time = np.arange(count) / RATE
    chance = np.random.default_rng(2)
    white = chance.standard_normal(count)
    pink = np.fft.irfft(np.fft.rfft(white) / np.sqrt(np.arange(1, count // 2 + 2)), count)
    hum = sum(np.sin(2 * np.pi * 50 * n * time) / n for n in (1, 2, 3, 5))
    clicks = np.zeros(count)
    clicks[chance.integers(0, count - 40, round(seconds * 2))] = 0.8
    taps = np.convolve(clicks, np.exp(-np.arange(400) / 60) * np.sin(np.arange(400) / 4))[:count]
    tones = 0.2 * np.sin(2 * np.pi * (220 * 2 ** (np.floor(time * 2) % 12 / 12)) * time)
    return {
        name: np.asarray(audio, np.float32)
        for name, audio in {
            "digital silence": np.zeros(count),
            "white noise": 0.05 * white,
            "pink noise": 0.05 * pink / np.std(pink),
            "hum": 0.1 * hum,
            "clicks": clicks,
            "taps": taps,
            "tones": tones,
        }.items()
    }


def short_utterances() -> dict[str, list[np.ndarray]]:
    """Words and two-word sentences of 0.3 to 0.8 s, a list for each speaker."""
    cut = [
        read(resource(f"samples/{name}"))[round(first * RATE) : round(last * RATE)]
        for name, first, last in CUT_WORDS
    ]
    spoken = {
        f"{voice} {speed}": [synthesize(text, voice, speed) for text in SPOKEN]
        for voice, speed in VOICES
    }
    return {"cut from the samples": [_level(_fade(word)) for word in cut], **spoken}


def _fade(word: np.ndarray) -> np.ndarray:
    """Soft edges, so that the cut itself is not heard."""
    ramp = np.linspace(0, 1, 160, dtype=np.float32)
    word = word.copy()
    word[:160] *= ramp
    word[-160:] *= ramp[::-1]
    return word


def _level(audio: np.ndarray) -> np.ndarray:
    """As loud as a voice near a microphone: -20 dBFS."""
    return (audio * (0.1 / np.sqrt(np.mean(np.square(audio))))).astype(np.float32)


def synthesize(text: str, voice: str, speed: int) -> np.ndarray:
    """What espeak-ng says, without the silence around it."""
    with tempfile.TemporaryDirectory() as directory:
        path = Path(directory) / "word.wav"
        command = ["espeak-ng", "-v", voice, "-s", str(speed), "-w", str(path), text]
        subprocess.run(command, check=True)
        audio = read(path)
    loud = np.flatnonzero(np.abs(audio) > 1e-3)
    return _level(audio[loud[0] : loud[-1] + 1])
