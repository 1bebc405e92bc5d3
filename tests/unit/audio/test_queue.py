"""The bridge from PortAudio's thread loses nothing unnoticed."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from livelipi.audio.queue import FrameQueue
from livelipi.domain.audio import Frame
from livelipi.domain.errors import AudioError

PUT, TAKE = "put", "take"


def block(number: int, samples: int = 2) -> bytes:
    """PCM that tells which block it is."""
    return number.to_bytes(2, "little") * samples


async def drained(queue: FrameQueue) -> list[Frame]:
    """All that is left, after the end."""
    queue.end()
    return [frame async for frame in queue]


@given(
    capacity=st.integers(1, 5),
    steps=st.lists(st.one_of(st.integers(1, 7), st.just(TAKE)), max_size=60),
)
def test_every_sample_is_delivered_once_or_counted_as_dropped(
    capacity: int, steps: list[int | str]
) -> None:
    """Whatever the pace of both sides, blocks stay in order and the timeline stays whole."""

    async def run() -> None:
        queue = FrameQueue(asyncio.get_running_loop(), capacity)
        put: list[tuple[int, bytes]] = []
        frames: list[Frame] = []
        waiting = 0
        for step in steps:
            if isinstance(step, int):
                put.append((queue.received, block(len(put), step)))
                queue.put(put[-1][1])
                waiting = min(capacity, waiting + 1)
            elif waiting:
                frames.append(await anext(queue))
                waiting -= 1
        frames += await drained(queue)

        delivered = [(frame.start, frame.pcm) for frame in frames]
        assert delivered == [each for each in put if each in delivered]
        at = 0
        for frame in frames:
            assert frame.start == at + frame.gap
            at = frame.end
        assert at == queue.received
        assert queue.dropped == sum(frame.gap for frame in frames)
        assert queue.dropped + sum(frame.samples for frame in frames) == queue.received

    asyncio.run(run())


def test_the_newest_survive_an_overflow() -> None:
    """A loop that was busy for too long hears the latest sound, and how much it missed."""

    async def run() -> list[Frame]:
        queue = FrameQueue(asyncio.get_running_loop(), capacity=3)
        for number in range(5):
            queue.put(block(number))
        return await drained(queue)

    frames = asyncio.run(run())
    assert [frame.pcm for frame in frames] == [block(2), block(3), block(4)]
    assert [frame.gap for frame in frames] == [4, 0, 0]


def test_audio_that_never_came_moves_the_timeline() -> None:
    """A loss that only the clock shows is told with the next frame and counted."""

    async def run() -> tuple[list[Frame], int]:
        queue = FrameQueue(asyncio.get_running_loop())
        queue.put(block(0))
        first = await anext(queue)
        queue.lose(100)
        queue.put(block(1))
        queue.put(block(2))
        return [first, *await drained(queue)], queue.dropped

    frames, dropped = asyncio.run(run())
    assert [(frame.start, frame.gap) for frame in frames] == [(0, 0), (102, 100), (104, 0)]
    assert dropped == 100


def test_what_is_queued_comes_before_the_error() -> None:
    """A microphone that goes away does not take the last words with it."""

    async def run() -> None:
        queue = FrameQueue(asyncio.get_running_loop())
        queue.put(block(0))
        queue.end(AudioError("gone"))
        queue.end()
        assert (await anext(queue)).pcm == block(0)
        with pytest.raises(AudioError, match="gone"):
            await anext(queue)

    asyncio.run(run())


def test_a_thread_wakes_the_reader() -> None:
    """Blocks of a foreign thread arrive at a reader that sleeps, none forgotten."""

    async def run() -> list[bytes]:
        queue = FrameQueue(asyncio.get_running_loop())

        def produce() -> None:
            for number in range(200):
                queue.put(block(number))

        thread = threading.Thread(target=produce)
        thread.start()
        async with asyncio.timeout(10):
            taken = [(await anext(queue)).pcm for _ in range(200)]
        thread.join()
        return taken

    assert asyncio.run(run()) == [block(number) for number in range(200)]


def test_one_wake_up_for_many_blocks() -> None:
    """A busy loop is asked to wake once, not once for each block."""

    class CountingLoop:
        calls = 0

        def call_soon_threadsafe(self, _callback: Callable[..., Any]) -> None:
            self.calls += 1

    loop = CountingLoop()
    queue = FrameQueue(loop)
    for number in range(10):
        queue.put(block(number))
    assert loop.calls == 1


def test_a_late_block_after_the_loop_closed_is_harmless() -> None:
    """PortAudio's thread may call once more while the program ends; nothing is raised in it."""
    loop = asyncio.new_event_loop()
    queue = FrameQueue(loop)
    loop.close()
    queue.put(block(0))
    assert queue.received == 2
