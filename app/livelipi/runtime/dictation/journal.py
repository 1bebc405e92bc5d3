"""What was dictated, kept in the history as a session of its own."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from concurrent.futures import Future

from livelipi.domain.audio import Span, samples_of
from livelipi.domain.captions import Segment, SegmentState
from livelipi.domain.errors import HistoryError
from livelipi.runtime.state import AppState
from livelipi.storage.history import History
from livelipi.storage.recorder import SessionRecorder

DEVICE = "Dictation"
"""What stands for the microphone in the history."""

PAUSE = 1800.0
"""Seconds without a turn after which the next one begins another session."""


class Journal:
    """Keeps turns, where anything is kept.

    Args:
        history: Where to, asked for each turn; None keeps nothing.
        on_failure: Gets what hindered a write; the next turn tries again.
        clock: Seconds, monotonic.
    """

    def __init__(
        self,
        history: Callable[[], History | None],
        on_failure: Callable[[HistoryError], None],
        clock: Callable[[], float],
    ) -> None:
        self._history = history
        self._on_failure = on_failure
        self._clock = clock
        self._recorder: SessionRecorder | None = None
        self._began = 0.0
        self._newest = 0.0
        self._count = 0
        self._writing: set[asyncio.Future[None]] = set()

    def keep(self, text: str, samples: int, state: AppState, languages: tuple[str, ...]) -> None:
        """Keep what was inserted just now, after so many samples of speech; returns at once."""
        history = self._history()
        if history is None:
            self._end()
            return
        now = self._clock()
        if self._recorder and now - self._newest > PAUSE:
            self._end()
        if self._recorder is None:
            self._recorder = history.begin(
                place=state.place, device=DEVICE, language=state.language
            )
            self._began = now
        self._newest = now
        self._count += 1
        end = samples_of(now - self._began) + samples
        span = Span(end - samples, end)
        language = languages[-1] if languages else None
        turn = Segment(self._count, self._count, SegmentState.FINAL, span, text, language)
        self._await(self._recorder.put([turn]))

    async def close(self) -> None:
        """Wait until everything is on the disk, or has failed to get there."""
        self._end()
        while self._writing:
            await asyncio.gather(*self._writing, return_exceptions=True)

    def _end(self) -> None:
        recorder, self._recorder = self._recorder, None
        if recorder:
            self._await(recorder.end())

    def _await(self, writing: Future[None]) -> None:
        waiting = asyncio.wrap_future(writing)
        self._writing.add(waiting)
        waiting.add_done_callback(self._done)

    def _done(self, waiting: asyncio.Future[None]) -> None:
        self._writing.discard(waiting)
        error = None if waiting.cancelled() else waiting.exception()
        if isinstance(error, HistoryError):
            self._on_failure(error)
        elif error is not None:
            raise error
