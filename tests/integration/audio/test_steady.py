"""Capture goes on by itself, whatever happens to a real device, and says what happened."""

from __future__ import annotations

import asyncio
import itertools
import threading
import time
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from typing import Self

import pytest

from livelipi.audio.steady import SteadyMicrophone
from livelipi.domain.audio import SAMPLE_RATE, Frame, seconds
from livelipi.domain.capture import CaptureChange, CaptureNotice
from tests.fixtures.pulse import FEED, SPEAKERS, VIRTUAL_MIC, PulseServer

pytestmark = [pytest.mark.real_audio, pytest.mark.asyncio]

LIMIT = 20.0  # seconds in which anything that is waited for happens
NEAR = 0.1  # seconds that a position may differ from the clock
MONITOR = f"{SPEAKERS}.monitor"


class Listener:
    """Takes every frame of a ``SteadyMicrophone``, with the time at which each came.

    Attributes:
        frames: What came.
        times: When it came, on the monotonic clock.
        notices: What was said.
        positions: Where the newest frame ended when each notice was given.
    """

    def __init__(self, *order: str) -> None:
        self.frames: list[Frame] = []
        self.times: list[float] = []
        self.notices: list[CaptureNotice] = []
        self.microphone = SteadyMicrophone(order, on_notice=self._notice)
        self._news = asyncio.Event()
        self._task: asyncio.Task[None] | None = None

    async def __aenter__(self) -> Self:
        async with asyncio.timeout(LIMIT):
            await self.microphone.open()
        self._task = asyncio.create_task(self._listen())
        return self

    async def __aexit__(self, *_exception: object) -> None:
        assert self._task is not None
        async with asyncio.timeout(LIMIT):
            await self.microphone.close()
            await self._task

    async def _listen(self) -> None:
        async for frame in self.microphone.frames():
            self.frames.append(frame)
            self.times.append(time.monotonic())
            self._news.set()

    def _notice(self, notice: CaptureNotice) -> None:
        self.notices.append(notice)
        self._news.set()

    async def until(self, condition: Callable[[], bool]) -> None:
        """Wait for something that frames or notices bring."""
        async with asyncio.timeout(LIMIT):
            while not condition():
                self._news.clear()
                await self._news.wait()

    async def hear(self, length: float = 0.3) -> None:
        """Wait for this many seconds of further sound."""
        wanted = len(self.frames) + round(length * 50)
        await self.until(lambda: len(self.frames) >= wanted)

    async def told(self, *changes: CaptureChange) -> CaptureNotice:
        """Wait until exactly this was told, and return the newest notice."""
        await self.until(lambda: len(self.notices) >= len(changes))
        assert tuple(notice.change for notice in self.notices) == changes
        return self.notices[-1]

    def assert_true_timeline(self) -> None:
        """Frames and gaps add up, and positions are what the clock says."""
        assert self.frames[0].start == self.frames[0].gap
        for before, frame in itertools.pairwise(self.frames):
            assert frame.start == before.end + frame.gap
        assert self.microphone.dropped == sum(frame.gap for frame in self.frames)
        # A frame can come late and never early: the earliest ones tell when position 0 was.
        epochs = [at - seconds(each.end) for at, each in zip(self.times, self.frames, strict=True)]
        seams = [i for i, frame in enumerate(self.frames) if frame.gap]
        parts = [epochs[a:b] for a, b in itertools.pairwise([0, *seams, len(epochs)]) if b > a]
        for part in parts:
            assert min(part) == pytest.approx(min(parts[0]), abs=NEAR)


def gaps(listener: Listener) -> list[float]:
    """The gaps of all frames, in seconds."""
    return [seconds(frame.gap) for frame in listener.frames if frame.gap]


async def silence_around(listener: Listener) -> float:
    """How long nothing came at the newest gap, by the clock."""
    at = max(i for i, frame in enumerate(listener.frames) if frame.gap)
    return listener.times[at] - listener.times[at - 1]


@asynccontextmanager
async def speaking(pulse: PulseServer) -> AsyncIterator[None]:
    """Somebody speaks into ``pipe_mic``, which delivers nothing otherwise."""
    stopped = threading.Event()

    def speak() -> None:
        while not stopped.is_set():
            pulse.write(b"\x01\x02" * (SAMPLE_RATE // 10))

    task = asyncio.create_task(asyncio.to_thread(speak))
    try:
        yield
    finally:
        stopped.set()
        await task


async def test_the_server_moves_it_and_it_returns(pulse: PulseServer) -> None:
    """The chosen device goes while another is there: MOVED; it is there again: BACK, with a gap."""
    async with Listener(MONITOR) as listener:
        await listener.hear()
        await asyncio.to_thread(pulse.unload, SPEAKERS)
        moved = await listener.told(CaptureChange.MOVED)
        assert moved.device == listener.microphone.name == "VirtMic"
        assert "Speakers" in moved.text
        await listener.hear()
        await asyncio.to_thread(pulse.load, SPEAKERS)
        back = await listener.told(CaptureChange.MOVED, CaptureChange.BACK)
        await listener.hear()
        assert back.device == listener.microphone.name == "Monitor of Speakers"
        assert gaps(listener) == [seconds(back.gap)]
        assert gaps(listener)[0] < 0.2
        listener.assert_true_timeline()
    assert pulse.recordings() == 1  # the remapped source's own


async def test_no_source_is_left_and_then_one_is_there(pulse: PulseServer) -> None:
    """The only microphone comes back after a while: the gap is as long as the clock says."""
    async with Listener() as listener:
        await listener.hear()
        await asyncio.to_thread(pulse.unload_all_sources)
        lost = await listener.told(CaptureChange.LOST)
        assert "VirtMic" in lost.text
        await asyncio.sleep(1.0)  # the outage
        await asyncio.to_thread(pulse.load, FEED, VIRTUAL_MIC)
        plugged = time.monotonic()
        back = await listener.told(CaptureChange.LOST, CaptureChange.BACK)
        assert time.monotonic() - plugged < 2.0
        await listener.hear()
        assert gaps(listener) == [seconds(back.gap)]
        assert gaps(listener)[0] == pytest.approx(await silence_around(listener), abs=NEAR)
        listener.assert_true_timeline()


async def test_the_server_dies_and_comes_back(pulse: PulseServer) -> None:
    """A killed and restarted server costs the sound meanwhile, and nothing else."""
    async with Listener(VIRTUAL_MIC) as listener:
        await listener.hear()
        pulse.kill()
        await listener.told(CaptureChange.LOST)
        await asyncio.to_thread(pulse.start)
        started = time.monotonic()
        back = await listener.told(CaptureChange.LOST, CaptureChange.BACK)
        assert time.monotonic() - started < 3.0
        await listener.hear()
        assert gaps(listener) == [seconds(back.gap)]
        listener.assert_true_timeline()
