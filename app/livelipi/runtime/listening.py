"""One source of sound on its way to the sessions: capture, push-to-talk, timeline.

A ``Listening`` owns its source and its sessions from Start to Stop. It numbers audio on the
program's one timeline, lets push-to-talk decide what goes out, and ends when the source does.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from dataclasses import replace

from livelipi.audio.source import FrameSource
from livelipi.domain.audio import Frame
from livelipi.domain.events import Track
from livelipi.domain.ptt import FlushNow, PushToTalk
from livelipi.session.speech import SpeechSession


class Listening:
    """Feeds a source into sessions until it ends or ``stop`` is called.

    Args:
        source: Opened by ``run``, closed when it returns.
        sessions: One per track; all get the same audio.
        origin: Where on the program's timeline the source's first sample stands.
        ptt: Push-to-talk is on.
        lossless: The source has no pace of its own (a file): wait for the sessions instead of
            letting audio pile up.
        on_frame: Called after each frame, for level and progress.
        on_flush: Called when a push-to-talk turn was flushed.
        on_session_failed: A session other than the source track's ended with an error; captions
            go on without it.
    """

    def __init__(
        self,
        source: FrameSource,
        sessions: dict[Track, SpeechSession],
        *,
        origin: int = 0,
        ptt: bool = False,
        lossless: bool = False,
        on_frame: Callable[[Frame], None] = lambda frame: None,
        on_flush: Callable[[], None] = lambda: None,
        on_session_failed: Callable[[Track, Exception], None] = lambda track, error: None,
    ) -> None:
        self.source = source
        self.end = origin
        """Timeline position just after the newest frame."""
        self._sessions = sessions
        self._origin = origin
        self._ptt: PushToTalk | None = PushToTalk() if ptt else None
        self._lossless = lossless
        self._on_frame = on_frame
        self._on_flush = on_flush
        self._on_session_failed = on_session_failed
        self._stopping = asyncio.Event()
        self._tasks: dict[Track, asyncio.Task[None]] = {}

    async def run(self) -> None:
        """Listen until the source ends or ``stop``; returns when the last words are final.

        Raises:
            LiveLipiError: The source or the source track's session failed. Sessions were still
                asked for what they had heard.
        """
        for track in self._sessions:
            self._start(track)
        capture = asyncio.create_task(self._capture(), name="capture")
        try:
            captions = await self._until_over(capture)
            if not capture.done():
                # The session is over before the source is: nobody hears any more.
                capture.cancel()
            for session in self._sessions.values():
                session.finish()
            await asyncio.gather(*self._tasks.values(), return_exceptions=True)
            captions.result()
            if not capture.cancelled() and capture.done():
                capture.result()
        finally:
            capture.cancel()
            for task in self._tasks.values():
                task.cancel()
            await asyncio.gather(capture, *self._tasks.values(), return_exceptions=True)
            await self.source.close()

    async def _until_over(self, capture: asyncio.Task[None]) -> asyncio.Task[None]:
        """Wait until nothing more is captured or heard; returns the captions' last session."""
        while True:
            captions = self._tasks[Track.SOURCE]
            await asyncio.wait({capture, captions}, return_when=asyncio.FIRST_COMPLETED)
            if capture.done() or captions is self._tasks[Track.SOURCE]:
                return self._tasks[Track.SOURCE]

    def stop(self) -> None:
        """Stop capturing; ``run`` returns once everything heard is answered."""
        self._stopping.set()

    # -- push-to-talk --------------------------------------------------------------------------

    def set_ptt(self, on: bool) -> None:
        """Switch push-to-talk on or off while listening."""
        if on and self._ptt is None:
            self._send([FlushNow()])
            self._ptt = PushToTalk()
        elif not on and self._ptt is not None:
            self._send(self._ptt.stop())
            self._ptt = None

    def press(self) -> None:
        """The push-to-talk key went down."""
        if self._ptt:
            self._send(self._ptt.press())

    def release(self) -> None:
        """The push-to-talk key came up; the flush follows after the tail."""
        if self._ptt:
            self._ptt.release()

    def flush(self) -> None:
        """Make what was said so far final now."""
        self._send([FlushNow()])

    # -- replacing sessions --------------------------------------------------------------------

    def replace(self, sessions: dict[Track, SpeechSession]) -> list[asyncio.Task[None]]:
        """Talk to other sessions from the next frame on (a new language, say).

        The old ones finish what they heard; their tasks are returned so that nobody forgets them.
        """
        old = [self._tasks.pop(track) for track in list(self._tasks)]
        for session in self._sessions.values():
            session.finish()
        self._sessions = sessions
        for track in sessions:
            self._start(track)
        return old

    # -- inside --------------------------------------------------------------------------------

    def _start(self, track: Track) -> None:
        task = asyncio.create_task(self._sessions[track].run(), name=f"session {track.value}")
        self._tasks[track] = task
        if track is not Track.SOURCE:
            task.add_done_callback(lambda done: self._side_session_done(track, done))

    def _side_session_done(self, track: Track, task: asyncio.Task[None]) -> None:
        if task.cancelled():
            return
        error = task.exception()
        if isinstance(error, Exception):
            if self._tasks.get(track) is task:
                self._sessions.pop(track, None)
            self._on_session_failed(track, error)

    async def _capture(self) -> None:
        await self.source.open()
        closing = asyncio.create_task(self._close_when_stopped(), name="stop")
        try:
            async for frame in self.source.frames():
                await self._take(frame)
        finally:
            closing.cancel()
            await asyncio.gather(closing, return_exceptions=True)
            if self._ptt:
                self._send(self._ptt.stop())

    async def _close_when_stopped(self) -> None:
        """A closed source still delivers what it had heard, then ends: Stop costs no word."""
        await self._stopping.wait()
        await self.source.close()

    async def _take(self, frame: Frame) -> None:
        frame = replace(frame, start=frame.start + self._origin)
        self.end = frame.end
        self._send(self._ptt.feed(frame) if self._ptt else [frame])
        self._on_frame(frame)
        if self._lossless:
            for session in list(self._sessions.values()):
                await session.room()

    def _send(self, items: Sequence[Frame | FlushNow]) -> None:
        flushed = False
        for item in items:
            for session in self._sessions.values():
                if isinstance(item, FlushNow):
                    session.flush()
                    flushed = True
                else:
                    session.push(item)
        if flushed:
            self._on_flush()
