"""The microphone of dictation: open while a turn wants it, or all the time.

Its stream is its own: captions may run on the same microphone or on another one, start and stop,
and no turn notices. PulseAudio, PipeWire, CoreAudio and Windows give a microphone to many streams;
where a bare ALSA device refuses the second, the turn fails with PortAudio's own words.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from contextlib import aclosing

from livelipi.audio.source import FrameSource
from livelipi.domain.audio import Frame
from livelipi.domain.errors import LiveLipiError

log = logging.getLogger("livelipi.dictation")


class Ear:
    """Listens while it is wanted.

    Args:
        make: Makes the source to listen to.
        on_frame: Gets each frame of the present source, and that source.
        on_silence: Called when the present source is given up: what comes next begins anew.
        on_failure: Gets why there is no sound, while a turn wants some.
    """

    def __init__(
        self,
        make: Callable[[], FrameSource],
        *,
        on_frame: Callable[[Frame, FrameSource], None],
        on_silence: Callable[[], None],
        on_failure: Callable[[LiveLipiError], None],
    ) -> None:
        self._make = make
        self._on_frame = on_frame
        self._on_silence = on_silence
        self._on_failure = on_failure
        self._kept = False
        self._wanted = False
        self._stale = False
        self._listening: asyncio.Task[None] | None = None
        self._tasks: set[asyncio.Task[None]] = set()

    @property
    def listening(self) -> bool:
        """A microphone is open, or being opened."""
        return self._listening is not None

    def keep(self, on: bool) -> None:
        """Stay open between turns, so that the moment before a turn is heard, too."""
        if on is not self._kept:
            self._kept = on
            self._update()

    def want(self, on: bool) -> None:
        """A turn needs sound, or does so no more."""
        self._wanted = on
        self._update()

    def renew(self) -> None:
        """Another microphone was chosen: listen to it from the next turn on."""
        self._stale = True
        self._update()

    async def close(self) -> None:
        """Let go of the microphone and wait until it is free."""
        self._kept = self._wanted = False
        self._update()
        while self._tasks:
            await asyncio.gather(*self._tasks, return_exceptions=True)

    def _update(self) -> None:
        if self._stale and not self._wanted:
            self._stale = False
            self._stop()
        if not (self._kept or self._wanted):
            self._stop()
        elif self._listening is None:
            task = asyncio.create_task(self._listen(self._make()), name="dictation microphone")
            self._listening = task
            self._tasks.add(task)
            task.add_done_callback(self._ended)

    def _stop(self) -> None:
        listening, self._listening = self._listening, None
        if listening:
            listening.cancel()
            self._on_silence()

    async def _listen(self, source: FrameSource) -> None:
        try:
            await source.open()
            async with aclosing(source.frames()) as frames:  # type: ignore[type-var]
                async for frame in frames:
                    if self._listening is asyncio.current_task():
                        self._on_frame(frame, source)
        finally:
            await source.close()

    def _ended(self, task: asyncio.Task[None]) -> None:
        self._tasks.discard(task)
        error = None if task.cancelled() else task.exception()
        if self._listening is task:
            self._listening = None
            wanted, self._wanted = self._wanted, False
            if isinstance(error, LiveLipiError):
                # Between turns nobody misses it: the next turn tries again, and says if it cannot.
                log.info("dictation hears nothing: %s", error.sentence())
                if wanted:
                    self._on_failure(error)
            self._on_silence()
        if error is not None and not isinstance(error, LiveLipiError):
            raise error
