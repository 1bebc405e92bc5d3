"""Plays audio into a stream of the engine, as fast as it goes or at the pace of speech."""

from __future__ import annotations

import threading
import time
from dataclasses import dataclass, field

import numpy as np

from livelipi.recognizer.engine import Engine
from livelipi.recognizer.stream import (
    StreamEvent,
    StreamFinal,
    StreamFlushed,
    StreamPartial,
    StreamSettings,
)

RATE = 16_000
STEP = 512
"""Samples per call of ``feed`` when paced."""

PATIENCE = 120.0


@dataclass
class Replay:
    """What came back, with the times at which it came.

    Attributes:
        finals: Each final with seconds since the beginning.
        partials: Each partial, likewise.
        fed: Seconds since the beginning at which each step had been fed.
        flushed: Seconds from flush to its answer.
    """

    finals: list[tuple[float, StreamFinal]] = field(default_factory=list)
    partials: list[tuple[float, StreamPartial]] = field(default_factory=list)
    fed: list[float] = field(default_factory=list)
    flushed: float = 0.0

    @property
    def text(self) -> str:
        """All finals in one."""
        return " ".join(final.text for _, final in self.finals if final.text)

    def delays(self, silence: float) -> list[float]:
        """Seconds from the end of speech to the final, less the silence wait, for each final."""
        delays = []
        for came, final in self.finals:
            heard = self.fed[min(len(self.fed) - 1, (final.end - 1) // STEP)]
            delays.append(max(0.0, came - heard - silence))
        return delays


def replay(
    engine: Engine,
    audio: np.ndarray,
    *,
    silence: float = 0.5,
    paced: bool = False,
    partials: bool = False,
) -> Replay:
    """Feed a stream and wait for every answer.

    Args:
        engine: A loaded engine.
        audio: float32 at 16 kHz.
        silence: Seconds of silence that end a segment.
        paced: Feed at the pace of speech instead of all at once.
        partials: Ask for them.
    """
    result = Replay()
    done = threading.Event()
    began = time.perf_counter()

    def on_event(event: StreamEvent) -> None:
        if isinstance(event, StreamFinal):
            result.finals.append((time.perf_counter() - began, event))
        elif isinstance(event, StreamPartial):
            result.partials.append((time.perf_counter() - began, event))
        elif isinstance(event, StreamFlushed):
            done.set()

    settings = StreamSettings("en", silence=silence, partials=partials)
    stream = engine.stream(settings, on_event)
    for position in range(0, len(audio), STEP if paced else max(1, len(audio))):
        if paced:
            due = began + (position + STEP) / RATE
            time.sleep(max(0.0, due - time.perf_counter()))
        stream.feed(audio[position : position + STEP] if paced else audio)
        result.fed.append(time.perf_counter() - began)
    asked = time.perf_counter()
    stream.end()
    if not done.wait(PATIENCE):
        raise TimeoutError(f"no answer within {PATIENCE:g} s")
    result.flushed = time.perf_counter() - asked
    stream.close()
    return result
