"""A microphone, or what the computer plays, as frames.

::

    PortAudio's thread          event loop
    callback ──► FrameQueue ──► [Resampler ──► Cutter] ──► LevelMeter ──► frames()
    finished ──► end(error)         ▲ StreamWatch, every 0.25 s: silence, loss
                                    ▲ recorded_source, every 2 s: the server's silent moves

Only a device that refuses 16 kHz passes through the parts in brackets.
"""

from __future__ import annotations

import asyncio
import contextlib
import time
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass

import numpy as np

from livelipi.audio import devices, portaudio, pulse
from livelipi.audio.level import LevelMeter
from livelipi.audio.queue import FrameQueue
from livelipi.audio.resample import Cutter, Resampler
from livelipi.audio.watch import INTERVAL, StreamWatch
from livelipi.domain.audio import SAMPLE_RATE, Frame, Level
from livelipi.domain.devices import DEFAULT_DEVICE, InputDevice
from livelipi.domain.errors import AudioError, LiveLipiError

SILENT = "device_silent"
"""Code of the ``AudioError`` of a device that is there and delivers nothing."""

_FOLLOW_INTERVAL = 2.0  # seconds between two questions to the server what is really recorded


class Microphone:
    """A ``FrameSource`` that records from a device.

    Args:
        device_id: Id of an ``InputDevice``; ``DEFAULT_DEVICE`` follows the system's default.
        clock: Seconds, monotonic; what arrives is compared with it.
        on_change: Called in the loop when it ended, or the server moved it to another source.
    """

    def __init__(
        self,
        device_id: str = DEFAULT_DEVICE,
        clock: Callable[[], float] = time.monotonic,
        on_change: Callable[[], None] = lambda: None,
    ) -> None:
        self._device_id = device_id
        self._clock = clock
        self._on_change = on_change
        self._heard = InputDevice(device_id, device_id or "Default microphone")
        self._recording: int | None = None
        self._began: float | None = None
        self._meter = LevelMeter()
        self._queue: FrameQueue | None = None
        self._stream: portaudio.InputStream | None = None
        self._rate = SAMPLE_RATE
        self._watch_timer: asyncio.TimerHandle | None = None
        self._follower: asyncio.Task[None] | None = None

    @property
    def name(self) -> str:
        """What is really recorded; on Linux it follows the server when that moves the recording."""
        return self._heard.name

    @property
    def heard(self) -> InputDevice:
        """The device that is really recorded, as of the last look."""
        return self._heard

    @property
    def ended(self) -> bool:
        """No more sound will come; what is queued can still be taken."""
        return self._queue is not None and self._queue.ended

    @property
    def error(self) -> LiveLipiError | None:
        """Why it ended, unless ``close`` ended it."""
        return None if self._queue is None else self._queue.error

    async def began(self) -> float | None:
        """When the first sample was heard, on the clock; waits for it. None if none ever came."""
        queue = self._opened_queue()
        await queue.stirred.wait()
        if self._began is None and queue.received:
            self._began = self._clock() - queue.received / self._rate
        return self._began

    @property
    def dropped(self) -> int:
        """Samples (16 kHz) that were lost so far."""
        return 0 if self._queue is None else self._at_16k(self._queue.dropped)

    @property
    def level(self) -> Level:
        """Loudness of the frames that were taken most recently."""
        return self._meter.level

    async def open(self) -> None:
        """Start to record; sound that comes before ``frames`` is asked for waits for 5 s.

        Raises:
            AudioError: No such device, or it refuses.
        """
        loop = asyncio.get_running_loop()
        queue = FrameQueue(loop)
        opening = loop.run_in_executor(None, self._open, loop, queue)
        try:
            opened = await asyncio.shield(opening)
        except asyncio.CancelledError:
            opening.add_done_callback(_close_unwanted)
            raise
        self._queue, self._stream = queue, opened.stream
        self._heard, self._rate = opened.heard, opened.stream.rate
        self._recording = opened.recording
        watch = StreamWatch(self._rate, self._clock())
        self._watch_timer = loop.call_later(INTERVAL, self._look, loop, opened.stream, queue, watch)
        if opened.recording is not None:
            self._follower = loop.create_task(self._follow())

    def _open(self, loop: asyncio.AbstractEventLoop, queue: FrameQueue) -> _Opened:
        """The blocking part of ``open``."""

        def finished() -> None:
            # Also after our own close: then the queue has ended already, or the loop is closed.
            with contextlib.suppress(RuntimeError):
                loop.call_soon_threadsafe(self._fail, queue, "is gone")

        with portaudio.exclusive():
            target = devices.find(self._device_id)
            stream = portaudio.open_input(
                target.device, target.name, queue.put, finished, pulse_source=target.pulse_source
            )
            meant = InputDevice(target.pulse_source or target.device, target.name)
            if not target.served:
                return _Opened(meant, stream)
            try:
                recording = pulse.newest_recording()
                heard = None if recording is None else pulse.recorded_source(recording)
            except pulse.NoServerError:  # it died just now; the stream will tell
                return _Opened(meant, stream)
            return _Opened(heard or meant, stream, recording)

    async def frames(self) -> AsyncIterator[Frame]:
        """What is recorded, in frames of 20 ms; ends after ``close``.

        Raises:
            AudioError: The microphone went away or fell silent.
        """
        queue = self._opened_queue()
        frames = queue if self._rate == SAMPLE_RATE else self._resampled(queue)
        async for frame in frames:
            self._meter.hear(frame.pcm)
            yield frame

    async def _resampled(self, queue: FrameQueue) -> AsyncIterator[Frame]:
        resampler, cutter = Resampler(self._rate, "LQ"), Cutter()
        async for block in queue:
            samples = resampler.push(np.frombuffer(block.pcm, dtype=np.int16))
            for frame in cutter.push(samples.tobytes(), self._at_16k(block.gap)):
                yield frame

    async def close(self) -> None:
        """Stop recording and release the device; what is queued can still be taken."""
        if self._watch_timer is not None:
            self._watch_timer.cancel()
        if self._follower is not None:
            self._follower.cancel()
        if self._queue is not None:
            self._queue.end()
        if self._stream is not None:
            await asyncio.to_thread(self._stream.close)

    def _look(
        self,
        loop: asyncio.AbstractEventLoop,
        stream: portaudio.InputStream,
        queue: FrameQueue,
        watch: StreamWatch,
    ) -> None:
        if queue.received:
            stream.delivers()
        finding = watch.look(queue.received, self._clock())
        if finding.dead:
            self._fail(queue, "delivers no sound any more", SILENT)
            return
        if finding.lost:
            queue.lose(finding.lost)
        self._watch_timer = loop.call_later(INTERVAL, self._look, loop, stream, queue, watch)

    def _fail(self, queue: FrameQueue, what: str, code: str = "device_lost") -> None:
        if queue.ended:
            return
        if self._watch_timer is not None:
            self._watch_timer.cancel()
        queue.end(
            AudioError(
                f"The microphone “{self.name}” {what}.",
                kept="Everything it heard until then is kept.",
                todo="See that it is plugged in and switched on, or choose another one;"
                " then start again.",
                code=code,
                retryable=True,
            )
        )
        self._on_change()

    async def look(self) -> None:
        """Ask the server again what is really recorded; ``heard`` and ``name`` tell."""
        if self._recording is None:
            return
        try:
            heard = await asyncio.to_thread(pulse.recorded_source, self._recording)
        except pulse.NoServerError:
            return  # the stream ends by itself, and says so
        if heard is not None and heard.id != self._heard.id:
            self._heard = heard
            self._on_change()

    async def _follow(self) -> None:
        """Keep ``heard`` true when the server moves the recording to another source."""
        while True:
            await asyncio.sleep(_FOLLOW_INTERVAL)
            await self.look()

    def _opened_queue(self) -> FrameQueue:
        if self._queue is None:
            raise RuntimeError("the microphone was not opened")
        return self._queue

    def _at_16k(self, samples: int) -> int:
        return round(samples * SAMPLE_RATE / self._rate)


@dataclass(frozen=True, slots=True)
class _Opened:
    """A stream, what it really records, and the server's number of the recording."""

    heard: InputDevice
    stream: portaudio.InputStream
    recording: int | None = None


def _close_unwanted(opening: asyncio.Future[_Opened]) -> None:
    """Release the device that was still being opened when nobody wanted it any more."""
    if not opening.cancelled() and opening.exception() is None:
        opening.get_loop().run_in_executor(None, opening.result().stream.close)
