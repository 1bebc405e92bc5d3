"""Is the microphone heard? Opens a device and tells its level; nothing is kept, nothing is sent.

It claims to hear a person only where sound rises clearly above the room for as long as a syllable
lasts; hum, a fan and one knock are no voice. It cannot tell a voice from music.
"""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Callable
from contextlib import aclosing
from dataclasses import dataclass, field
from enum import Enum

from livelipi.audio.source import FrameSource
from livelipi.domain.audio import Frame, Level, samples_of
from livelipi.domain.devices import DEFAULT_DEVICE
from livelipi.domain.errors import LiveLipiError
from livelipi.runtime.snapshot import Snapshot

DEAD_DB = -80.0
"""A peak below this, dBFS, is no sound of any room: the microphone is muted or not connected."""

ABOVE_ROOM = 12.0
"""Decibels above the room at which something counts as a voice."""

LEAST_DB = -50.0
"""A voice below this, dBFS, would not be recognized well."""

SYLLABLES = samples_of(0.4)
"""So much of the last ``MEMORY`` must be a voice."""

MEMORY = samples_of(2.0)
"""Samples over which the room and the voice are judged."""


class Verdict(Enum):
    """What can be said honestly."""

    OFF = "off"
    OPENING = "opening"
    DEAD = "dead"
    """It delivers nothing but zeros."""
    QUIET = "quiet"
    """The room is heard, and no voice yet."""
    HEARD = "heard"
    """A voice was heard; stays until the test ends."""
    FAILED = "failed"
    """``Hearing.error`` says why."""


@dataclass(frozen=True, slots=True)
class Hearing:
    """Where a test stands.

    Attributes:
        verdict: See ``Verdict``.
        level: Loudness now.
        name: What is really recorded, for people.
        error: Why there is no sound.
    """

    verdict: Verdict = Verdict.OFF
    level: Level = field(default_factory=Level)
    name: str = ""
    error: LiveLipiError | None = None


class Ear:
    """Tells a voice from a room by levels alone."""

    def __init__(self) -> None:
        self._levels: deque[tuple[int, float]] = deque()  # samples and their RMS, dBFS
        self._heard = False
        self._alive = False

    def hear(self, samples: int, level: Level) -> Verdict:
        """What is to be said after ``samples`` more of this loudness."""
        self._alive = self._alive or level.peak_db > DEAD_DB
        self._levels.append((samples, level.rms_db))
        while sum(count for count, _ in self._levels) > MEMORY:
            self._levels.popleft()
        # Zeros are no room: many devices deliver them before they begin, or between words.
        room = min((rms for _, rms in self._levels if rms > DEAD_DB), default=LEAST_DB)
        least = max(LEAST_DB, room + ABOVE_ROOM)
        loud = sum(count for count, rms in self._levels if rms >= least)
        self._heard = self._heard or loud >= SYLLABLES
        if self._heard:
            return Verdict.HEARD
        return Verdict.QUIET if self._alive else Verdict.DEAD


class MicrophoneTest(Snapshot[Hearing]):
    """Listens to one device at a time; every method but ``close`` returns at once.

    Args:
        microphone: Makes a source for a device id.
    """

    def __init__(self, microphone: Callable[[str], FrameSource]) -> None:
        super().__init__(Hearing())
        self._microphone = microphone
        self._running: asyncio.Task[None] | None = None
        self._ended: set[asyncio.Task[None]] = set()

    def start(self, device: str = DEFAULT_DEVICE) -> None:
        """Listen to a device, instead of the present one where there is one."""
        self.stop()
        self.change(verdict=Verdict.OPENING, level=Level(), name="", error=None)
        task = asyncio.create_task(self._listen(device), name="microphone test")
        self._running = task
        self._ended.add(task)
        task.add_done_callback(self._ended.discard)

    def stop(self) -> None:
        """Let go of the device."""
        running, self._running = self._running, None
        if running:
            running.cancel()
            self.change(verdict=Verdict.OFF, level=Level(), error=None)

    async def close(self) -> None:
        """Let go of the device and wait until it is free."""
        self.stop()
        await asyncio.gather(*self._ended, return_exceptions=True)

    async def _listen(self, device: str) -> None:
        source = self._microphone(device)
        ear = Ear()
        try:
            await source.open()
            async with aclosing(source.frames()) as frames:  # type: ignore[type-var]
                async for frame in frames:
                    self._heard(source, ear, frame)
        except LiveLipiError as error:
            if self._running is asyncio.current_task():
                self.change(verdict=Verdict.FAILED, level=Level(), error=error)
        finally:
            await source.close()

    def _heard(self, source: FrameSource, ear: Ear, frame: Frame) -> None:
        level = source.level
        verdict = ear.hear(frame.samples, level)
        if self._running is asyncio.current_task():
            self.change(verdict=verdict, level=level, name=source.name)
