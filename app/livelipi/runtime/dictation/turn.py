"""One turn: its sound into a session of its own, its words out.

A session for each turn: a line that breaks costs one turn and no other, what is cancelled is gone,
and the words are surely this turn's. To connect takes milliseconds on this computer; elsewhere
sound waits until the line is there, and is sent faster than it was spoken.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable

from livelipi.domain import captions as reducer
from livelipi.domain.audio import Frame
from livelipi.domain.captions import Captions, SegmentState
from livelipi.domain.dictation.contract import Program
from livelipi.domain.errors import LiveLipiError
from livelipi.domain.events import Failed, SpeechEvent
from livelipi.session.speech import SpeechSession

MakeSession = Callable[[Callable[[SpeechEvent], None]], SpeechSession]
"""Makes the session of a turn, given what takes its events."""


class Turn:
    """From the press of a key to the words.

    Args:
        number: Counts up.
        program: Who has the focus now; awaited before the text goes there.
        make_session: Makes its session.
        on_words: Called when ``words`` changed.

    Attributes:
        samples: How much sound it has got, 16 kHz.
        cancelled: Nobody wants its words any more.
        failure: Why its sound broke off, or never came.
    """

    def __init__(
        self,
        number: int,
        program: asyncio.Task[Program],
        make_session: MakeSession,
        on_words: Callable[[Turn], None],
    ) -> None:
        self.number = number
        self.program = program
        self.samples = 0
        self.cancelled = False
        self.failure: LiveLipiError | None = None
        self._on_words = on_words
        self._captions = Captions()
        self._session = make_session(self._heard)
        self._running = asyncio.create_task(self._session.run(), name=f"dictation turn {number}")

    @property
    def words(self) -> str:
        """What was said so far; what may still change included."""
        said = (s.shown.strip() for s in self._captions.segments if s.state is not SegmentState.GAP)
        return " ".join(words for words in said if words)

    @property
    def languages(self) -> tuple[str, ...]:
        """Codes of the languages that were heard, in order."""
        return tuple(segment.language for segment in self._captions.segments if segment.language)

    def push(self, frame: Frame) -> None:
        """Sound of this turn."""
        self.samples += frame.samples
        self._session.push(frame)

    def finish(self) -> None:
        """No more sound comes: its words are wanted as soon as they are there."""
        self._session.flush()
        self._session.finish()

    def cancel(self) -> None:
        """Forget it."""
        self.cancelled = True
        self._running.cancel()

    async def text(self) -> str:
        """Its words, for good; waits for them.

        Raises:
            LiveLipiError: The service failed; ``words`` has what was heard until then.
            asyncio.CancelledError: It was cancelled.
        """
        await self._running
        self._captions = reducer.close(self._captions)
        return self.words

    async def over(self) -> None:
        """Wait until nothing of it runs any more, whatever became of it."""
        await asyncio.gather(self._running, self.program, return_exceptions=True)

    def _heard(self, event: SpeechEvent) -> None:
        if isinstance(event, Failed):
            return  # the session ends with it
        before = self.words
        self._captions = reducer.reduce(self._captions, event)
        if self.words != before:
            self._on_words(self)
