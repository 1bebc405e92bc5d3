"""Capture goes on by itself, whatever happens to a real device, and says what happened."""

from __future__ import annotations

import asyncio
import itertools
import threading
import time
from collections.abc import Callable
from typing import Self

import psutil
import pytest

from livelipi.audio.steady import SteadyMicrophone
from livelipi.domain.audio import Frame, seconds
from livelipi.domain.capture import CaptureChange, CaptureNotice
from livelipi.domain.errors import AudioError
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


def silence_around(listener: Listener) -> float:
    """How long nothing came at the newest gap, by the clock."""
    at = max(i for i, frame in enumerate(listener.frames) if frame.gap)
    return listener.times[at] - listener.times[at - 1]


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
    """The last microphone is unplugged and plugged in again: the clock says how long that was."""
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
        assert gaps(listener)[0] == pytest.approx(silence_around(listener), abs=NEAR)
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


async def test_a_suspended_device_is_resumed(pulse: PulseServer) -> None:
    """Callbacks that stop are a loss; when they come again, the time between is the gap."""
    async with Listener(VIRTUAL_MIC) as listener:
        await listener.hear()
        await asyncio.to_thread(pulse.suspend, VIRTUAL_MIC)
        lost = await listener.told(CaptureChange.LOST)
        assert "no sound" in lost.text
        await asyncio.to_thread(pulse.suspend, VIRTUAL_MIC, on=False)
        back = await listener.told(CaptureChange.LOST, CaptureChange.BACK)
        await listener.hear()
        assert gaps(listener) == [seconds(back.gap)]
        assert 1.0 < gaps(listener)[0] == pytest.approx(silence_around(listener), abs=NEAR)
        listener.assert_true_timeline()


async def test_a_silent_device_gives_way_to_the_next_of_the_order(pulse: PulseServer) -> None:
    """What is there and dumb is left for what speaks, and returned to once it speaks again."""
    async with Listener(VIRTUAL_MIC, MONITOR) as listener:
        await listener.hear()
        await asyncio.to_thread(pulse.suspend, VIRTUAL_MIC)
        moved = await listener.told(CaptureChange.LOST, CaptureChange.MOVED)
        assert moved.device == listener.microphone.name == "Monitor of Speakers"
        await listener.hear()
        await asyncio.to_thread(pulse.suspend, VIRTUAL_MIC, on=False)
        await listener.told(CaptureChange.LOST, CaptureChange.MOVED, CaptureChange.BACK)
        await listener.hear()
        assert listener.microphone.name == "VirtMic"
        listener.assert_true_timeline()


async def test_a_chosen_device_that_is_not_there_yet(pulse: PulseServer) -> None:
    """The next one is opened and the person told; the chosen one takes over when it comes."""
    await asyncio.to_thread(pulse.unload, SPEAKERS)
    async with Listener(MONITOR) as listener:
        moved = await listener.told(CaptureChange.MOVED)
        assert MONITOR in moved.text
        assert listener.microphone.name == "VirtMic"
        await listener.hear()
        await asyncio.to_thread(pulse.load, SPEAKERS)
        await listener.told(CaptureChange.MOVED, CaptureChange.BACK)
        await listener.hear()
        assert listener.microphone.name == "Monitor of Speakers"
        listener.assert_true_timeline()


async def test_a_first_start_without_a_microphone_fails(pulse: PulseServer) -> None:
    """Nothing was heard yet: the caller may offer something better than waiting."""
    await asyncio.to_thread(pulse.unload_all_sources)
    microphone = SteadyMicrophone([VIRTUAL_MIC])
    with pytest.raises(AudioError) as caught:
        await microphone.open()
    assert caught.value.code == "no_microphone"
    await microphone.close()


async def test_close_ends_a_recovery(pulse: PulseServer) -> None:
    """Stop is obeyed while there is no device, too, and while a dumb one is being tried."""
    async with Listener(VIRTUAL_MIC) as listener:
        await listener.hear()
        await asyncio.to_thread(pulse.suspend, VIRTUAL_MIC)
        await listener.told(CaptureChange.LOST)
    await asyncio.to_thread(pulse.suspend, VIRTUAL_MIC, on=False)
    async with Listener() as listener:
        await listener.hear()
        await asyncio.to_thread(pulse.unload_all_sources)
        await listener.told(CaptureChange.LOST)


@pytest.mark.slow
async def test_twenty_losses_leak_nothing(pulse: PulseServer) -> None:
    """Neither threads nor open files pile up, and the timeline stays true to the end."""
    me = psutil.Process()
    counts = []
    async with Listener(MONITOR) as listener:
        for number in range(20):
            await listener.hear()
            counts.append((me.num_fds(), me.num_threads()))
            told = len(listener.notices)
            await asyncio.to_thread(pulse.unload, SPEAKERS)
            await listener.until(lambda told=told: len(listener.notices) > told)
            if number % 2:
                await asyncio.to_thread(pulse.kill)
                await listener.until(lambda: listener.notices[-1].change is CaptureChange.LOST)
                await asyncio.to_thread(pulse.start)
            else:
                await asyncio.to_thread(pulse.load, SPEAKERS)
            await listener.until(lambda: listener.notices[-1].change is CaptureChange.BACK)
        await listener.hear()
        listener.assert_true_timeline()
    fds, threads = zip(*counts, strict=True)
    # A stream that is being closed may still count.
    assert max(fds[10:]) <= max(fds[:10]) + 2
    assert max(threads[10:]) <= max(threads[:10]) + 2
    assert all(thread.name != "hot-plug" for thread in threading.enumerate())
