"""Audio as the program counts it: samples, never seconds of wall clock.

Everything between the microphone and the wire is 16 kHz mono 16-bit little-endian PCM, cut into
frames of 20 ms. A position is the index of a sample since the source was opened, so that it
survives reconnects, late callbacks and a clock that is set while people talk.
"""

from __future__ import annotations

from dataclasses import dataclass

SAMPLE_RATE = 16_000
"""Samples per second of everything that flows (wire-protocol: the rate every endpoint takes)."""

FRAME_SAMPLES = 320
"""Samples in one frame: 20 ms, one PortAudio callback."""

BYTES_PER_SAMPLE = 2


@dataclass(frozen=True, slots=True)
class Frame:
    """A run of PCM from a source, usually 20 ms.

    Attributes:
        start: Position of the first sample on the source's timeline.
        pcm: 16 kHz mono s16le samples.
        gap: Samples that were lost just before this frame (overflow, a device that was away);
            already counted in ``start``.
    """

    start: int
    pcm: bytes
    gap: int = 0

    @property
    def samples(self) -> int:
        """Number of samples in this frame."""
        return len(self.pcm) // BYTES_PER_SAMPLE

    @property
    def end(self) -> int:
        """Position just after the last sample."""
        return self.start + self.samples


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of audio, in samples of the source's timeline; ``end`` is exclusive."""

    start: int
    end: int

    def overlap(self, other: Span) -> int:
        """Samples that both spans cover; 0 when they do not meet."""
        return max(0, min(self.end, other.end) - max(self.start, other.start))

    def distance(self, other: Span) -> int:
        """Samples between the two spans; 0 when they touch or overlap."""
        return max(0, max(self.start, other.start) - min(self.end, other.end))

    def union(self, other: Span) -> Span:
        """The smallest span that covers both."""
        return Span(min(self.start, other.start), max(self.end, other.end))


@dataclass(frozen=True, slots=True)
class Level:
    """Loudness of recent audio in dBFS: 0 is full scale, -90 is silence.

    Attributes:
        rms_db: Root mean square of the last frames.
        peak_db: Highest sample, falling slowly so that an eye can catch it.
    """

    rms_db: float = -90.0
    peak_db: float = -90.0


def seconds(samples: int) -> float:
    """Length of ``samples`` at 16 kHz, in seconds."""
    return samples / SAMPLE_RATE


def samples_of(duration: float) -> int:
    """Whole samples in ``duration`` seconds at 16 kHz."""
    return round(duration * SAMPLE_RATE)
