"""Audio and flushes on their way to a service: in order, bounded, kept until answered.

What was sent is kept until a final has answered it, so that after a broken connection it can be
sent again, before the audio that was captured meanwhile.
"""

from __future__ import annotations

import asyncio
from collections import deque
from dataclasses import dataclass

from livelipi.domain.audio import BYTES_PER_SAMPLE, FRAME_SAMPLES, Frame, Span, samples_of
from livelipi.session.frame_store import FrameStore

MOST_KEPT = samples_of(600)
"""Audio that is kept for a service that does not listen, in samples: ten minutes."""

ROOM = samples_of(5)
"""Audio that may be on its way before ``room`` makes a fast source wait, in samples."""

UNHEARD = samples_of(60)
"""Audio before the newest that was sent that is kept although nobody spoke in it, as far as we
know: a service that stalls has audio in its socket that it has not listened to yet."""


@dataclass(frozen=True, slots=True)
class Resumption:
    """What a new connection begins with.

    Attributes:
        position: Where on the timeline the audio begins that is sent again; None for none.
        samples: How much is sent again.
    """

    position: int | None
    samples: int


class OutgoingAudio:
    """A queue between a source that never waits and a writer that may.

    Iterating yields frames, and None for a flush; it ends after ``finish`` once all is taken.
    """

    def __init__(self, most_kept: int = MOST_KEPT) -> None:
        self.lost: list[Span] = []
        """Stretches that had to be dropped, oldest first; whoever shows them empties it."""
        self._most_kept = most_kept
        self._frames = FrameStore()
        self._taken = 0
        """How many of the stored frames were taken by the writer."""
        self._flushes: deque[int] = deque()
        """Frame counts, from the first frame ever, after which a flush stands."""
        self._flushed = 0
        """How many of ``_flushes`` were taken."""
        self._forgotten = 0
        """Frames that left the store, so that counts stay true."""
        self._waiting = 0
        self._answered = 0
        """Position before which everything is answered."""
        self._reached = 0
        """Position up to which audio has reached a service that owes no text of it."""
        self._sent_again_until = 0
        """Position at which the audio ended that the present connection began with."""
        self._finished = False
        self._abandoned = False
        self._more = asyncio.Event()
        self._room = asyncio.Event()
        self._room.set()

    @property
    def finished(self) -> bool:
        """Whether nothing more is added."""
        return self._finished

    @property
    def unanswered(self) -> int:
        """Samples that are kept."""
        return self._frames.samples

    @property
    def taken_until(self) -> int:
        """Position behind the newest frame that was taken; 0 where none is kept."""
        return self._frames.end_of(self._taken - 1) if self._taken else 0

    @property
    def full(self) -> bool:
        """Whether the next frame pushes the oldest out."""
        return self._frames.samples + FRAME_SAMPLES > self._most_kept

    def push(self, frame: Frame) -> None:
        """Add a frame; where ten minutes are kept already, the oldest gives way and is noted.

        After ``abandon`` nothing is kept.
        """
        if self._abandoned:
            return
        self._frames.append(frame)
        self._waiting += frame.samples
        while self._frames.samples > self._most_kept:
            self._lose_oldest()
        if self._waiting > ROOM:
            self._room.clear()
        self._more.set()

    def flush(self) -> None:
        """Add a flush behind all frames so far."""
        self._flushes.append(self._forgotten + len(self._frames))
        self._more.set()

    def finish(self) -> None:
        """Nothing more is added."""
        self._finished = True
        self._more.set()

    def answered(self, until: int) -> None:
        """A final covered everything before this position: it need not be kept.

        To the sample: where a turn was cut off inside a word, only its rest is to be heard again.
        """
        self._answered = max(self._answered, min(until, self.taken_until))
        while self._taken and self._frames.end_of(0) <= until:
            self._forget()

    def unheard(self) -> None:
        """No turn is open: what was sent long ago held no words.

        What was sent again went out all at once: it counts as heard only when what came behind it
        took long enough.
        """
        if self._taken:
            until = self._frames.end_of(self._taken - 1) - UNHEARD
            if until >= self._sent_again_until:
                self.answered(until)

    def rewind(self) -> Resumption:
        """The connection broke: send again whatever no final has answered."""
        self._drop_flushes()
        self._waiting = self._frames.samples
        self._taken = 0
        self._flushed = 0
        self._more.set()
        if not len(self._frames):
            return Resumption(None, 0)
        self._sent_again_until = self._frames.end_of(len(self._frames) - 1)
        return Resumption(self._frames.start_of(0), self._waiting)

    def reached(self, until: int) -> None:
        """The service has everything before this position, and owes no text of it."""
        self._reached = max(self._reached, until)

    def lose_unheard(self) -> None:
        """Nobody connects any more: what reached nobody, or was never answered, is lost."""
        heard = max(self._reached, self._answered)
        while len(self._frames):
            if self._frames.start_of(0) >= heard:
                self._lose_oldest()
            elif self._taken:
                self._forget()
            else:
                self._take()

    def abandon(self) -> None:
        """Nobody takes anything any more: let waiting sources go on and give the disk back."""
        self._abandoned = True
        self._taken = 0
        self._frames.close()
        self._room.set()

    async def room(self) -> None:
        """Wait until less than five seconds wait."""
        await self._room.wait()

    def __aiter__(self) -> OutgoingAudio:
        return self

    async def __anext__(self) -> Frame | None:
        while True:
            if self._flush_is_next():
                self._flushed += 1
                return None
            if self._taken < len(self._frames):
                return self._take()
            if self._finished:
                raise StopAsyncIteration
            self._more.clear()
            await self._more.wait()

    def _flush_is_next(self) -> bool:
        if self._flushed == len(self._flushes):
            return False
        return self._flushes[self._flushed] <= self._forgotten + self._taken

    def _take(self) -> Frame:
        frame = self._frames[self._taken]
        self._taken += 1
        self._waiting -= frame.samples
        if self._waiting <= ROOM:
            self._room.set()
        if frame.start < self._answered < frame.end:
            rest = frame.pcm[(self._answered - frame.start) * BYTES_PER_SAMPLE :]
            return Frame(self._answered, rest)
        return frame

    def _forget(self) -> None:
        """The oldest frame, which was taken, is not needed any more."""
        self._frames.popleft()
        self._taken -= 1
        self._forgotten += 1
        self._drop_flushes()

    def _drop_flushes(self) -> None:
        """Flushes that were sent, all audio before them answered: sent again they mean nothing."""
        while self._flushed and self._flushes[0] <= self._forgotten:
            self._flushes.popleft()
            self._flushed -= 1

    def _lose_oldest(self) -> None:
        start, end = self._frames.start_of(0), self._frames.end_of(0)
        samples = self._frames.popleft()
        self._forgotten += 1
        if self._taken:
            self._taken -= 1
        else:
            self._waiting -= samples
        self._drop_flushes()
        if self.lost and self.lost[-1].end == start:
            self.lost[-1] = Span(self.lost[-1].start, end)
        else:
            self.lost.append(Span(start, end))
