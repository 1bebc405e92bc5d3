"""The captions of the program: reduced from events, recorded, then shown.

A final is committed to the history before it is shown, which takes about a millisecond; so what a
person has read is there after a crash. Where nothing is recorded, captions are shown at once.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import replace

from livelipi.domain import captions as reducer
from livelipi.domain.audio import Span
from livelipi.domain.captions import Captions, Segment
from livelipi.domain.errors import HistoryError
from livelipi.domain.events import SpeechEvent
from livelipi.domain.transcript import Transcript
from livelipi.storage.history import History
from livelipi.storage.recorder import SessionRecorder


class CaptionBook:
    """Keeps the captions, and lets them be seen once they are safe.

    Args:
        show: Gets the captions that may be shown, on the loop.
        on_failure: Gets the first error of each row of failed writes.

    Attributes:
        history: Where finals are written before they are shown; None records nothing.
    """

    def __init__(
        self, show: Callable[[Captions], None], on_failure: Callable[[HistoryError], None]
    ) -> None:
        self._show = show
        self._on_failure = on_failure
        self.history: History | None = None
        self._captions = Captions()
        self._transcript = Transcript()
        self._recorder: SessionRecorder | None = None
        self._earlier: SessionRecorder | None = None
        """The session before, which late translations still belong to."""
        self._first = 1
        """Id of the first segment that belongs to the present recorder."""
        self._writing: set[asyncio.Future[None]] = set()
        self._failing = False

    def begin(self, place: str, device: str, language: str, origin: int) -> None:
        """A session begins; what is new from here on is recorded in it, if anywhere.

        Args:
            place: Where words are recognized, for people.
            device: What is heard, for people.
            language: That is spoken.
            origin: Position on the timeline, in samples.
        """
        if self.history is None:
            return
        self._end_recording()
        recorder = self.history.begin(place=place, device=device, language=language, origin=origin)
        self._earlier, self._recorder = self._recorder, recorder
        self._first = self._captions.next_id

    def take(self, event: SpeechEvent) -> None:
        """A service said something."""
        self._become(reducer.reduce(self._captions, event))

    def flush(self) -> None:
        """A flush was sent."""
        self._become(reducer.flush(self._captions))

    def lose(self, span: Span) -> None:
        """Sound was lost."""
        self._become(reducer.gap(self._captions, span))

    def forget_recorder(self) -> None:
        """From here on nothing is recorded; what was, stays."""
        self._end_recording()
        self._earlier = self._recorder = None

    def clear(self) -> None:
        """Empty the view; what is still being said stays, and so does the history."""
        kept = tuple(s for s in self._captions.segments if not s.settled)
        self._become(replace(self._captions, segments=kept))

    def end(self) -> None:
        """The session is over: no final comes any more."""
        self._become(reducer.close(self._captions))
        self._end_recording()

    async def written(self) -> None:
        """Wait until everything is on the disk, or has failed to get there."""
        while self._writing:
            await asyncio.gather(*self._writing, return_exceptions=True)

    async def close(self) -> None:
        """Wait until everything is written, and close the history."""
        await self.written()
        if self.history:
            await asyncio.to_thread(self.history.close)

    def _become(self, captions: Captions) -> None:
        self._captions = captions
        changed = self._transcript.take(captions)
        for recorder, segments in self._by_recorder(changed):
            self._await(recorder.put(segments))
        if not self._writing:
            self._show(captions)

    def _by_recorder(self, changed: list[Segment]) -> list[tuple[SessionRecorder, list[Segment]]]:
        shares = [
            (self._recorder, [s for s in changed if s.id >= self._first]),
            (self._earlier, [s for s in changed if s.id < self._first]),
        ]
        return [(recorder, share) for recorder, share in shares if recorder and share]

    def _end_recording(self) -> None:
        if self._recorder:
            self._await(self._recorder.end())

    def _await(self, writing: Future[None]) -> None:
        waiting = asyncio.wrap_future(writing)
        self._writing.add(waiting)
        waiting.add_done_callback(self._done)

    def _done(self, waiting: asyncio.Future[None]) -> None:
        self._writing.discard(waiting)
        error = None if waiting.cancelled() else waiting.exception()
        if isinstance(error, HistoryError):
            if not self._failing:
                self._on_failure(error)
        elif error is not None:
            raise error
        self._failing = error is not None
        if not self._writing:
            self._show(self._captions)
