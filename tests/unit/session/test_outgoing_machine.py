"""Audio on its way to a service, against a list: nothing is lost untold, nothing overtakes."""

from __future__ import annotations

import asyncio
from itertools import pairwise

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
)

from livelipi.domain.audio import Frame, Span, samples_of
from livelipi.session.frame_store import FrameStore
from livelipi.session.outgoing import UNHEARD, OutgoingAudio


class CountedFile:
    """A file in memory that says how much of it is in use; stands for the disk."""

    live: set[CountedFile]

    def __init__(self, live: set[CountedFile]) -> None:
        self._data = bytearray()
        self._at = 0
        self._live = live
        live.add(self)

    def seek(self, offset: int, whence: int = 0) -> int:
        """As a file does."""
        self._at = offset if whence == 0 else len(self._data) + offset
        return self._at

    def write(self, data: bytes) -> int:
        """Append; nothing else is ever done."""
        assert self._at == len(self._data)
        self._data += data
        return len(data)

    def read(self, size: int) -> bytes:
        """As a file does."""
        return bytes(self._data[self._at : self._at + size])

    def close(self) -> None:
        """Give the disk back."""
        self._live.remove(self)

    def __len__(self) -> int:
        return len(self._data)


class StoreAgainstAList(RuleBasedStateMachine):
    """Frames of any length, appended, read and forgotten; the disk holds what is kept."""

    IN_MEMORY = 500
    IN_A_FILE = 1_000

    def __init__(self) -> None:
        super().__init__()
        self.files: set[CountedFile] = set()
        self.store = FrameStore(
            self.IN_MEMORY,
            lambda: CountedFile(self.files),  # type: ignore[arg-type, return-value]
            in_a_file=self.IN_A_FILE,
        )
        self.kept: list[Frame] = []
        self.at = 0

    @rule(count=st.integers(1, 60), samples=st.integers(0, 90), gap=st.integers(0, 5))
    def append(self, count: int, samples: int, gap: int) -> None:
        """Sound comes."""
        for number in range(count):
            frame = Frame(self.at + gap, ((self.at + number) % 60_000).to_bytes(2) * samples, gap)
            self.store.append(frame)
            self.kept.append(frame)
            self.at, gap = frame.end, 0

    @precondition(lambda self: self.kept)
    @rule(count=st.integers(1, 80))
    def forget(self, count: int) -> None:
        """The oldest are answered."""
        for frame in self.kept[:count]:
            assert self.store.popleft() == frame.samples
        del self.kept[:count]

    @invariant()
    def frames_are_as_they_were(self) -> None:
        """Here or in a file, in order and unchanged."""
        assert [self.store[index] for index in range(len(self.store))] == self.kept
        assert self.store.samples == sum(frame.samples for frame in self.kept)
        for index in {0, len(self.kept) - 1} if self.kept else set():
            frame = self.kept[index]
            assert self.store.start_of(index) == frame.start
            assert self.store.end_of(index) == frame.end

    @invariant()
    def the_disk_holds_no_more_than_is_kept(self) -> None:
        """What was answered leaves the disk, however long others wait: one file's worth at most."""
        on_disk = sum(len(file) for file in self.files)
        assert on_disk <= 2 * (self.store.samples + self.IN_A_FILE + 90)
        assert self.kept or not self.files

    def teardown(self) -> None:
        """Nothing stays on the disk."""
        self.store.close()
        assert not self.files


Got = Frame | None | type[StopAsyncIteration] | type[BlockingIOError]


async def step(audio: OutgoingAudio) -> Got:
    """What the writer gets if it asks now; a class where it gets nothing."""
    asking = audio.__anext__()
    try:
        asking.send(None)
    except StopIteration as taken:
        item: Frame | None = taken.value
        return item
    except StopAsyncIteration:
        return StopAsyncIteration
    asking.close()
    return BlockingIOError


FLUSH = None


class OutgoingAgainstAList(RuleBasedStateMachine):
    """Pushes, flushes, takes, answers, breaks, in any order, bounded like the real thing."""

    FRAME = 100

    @initialize(kept=st.integers(3, 30))
    def begin(self, kept: int) -> None:
        """An empty queue that keeps few frames."""
        self.runner = asyncio.Runner()
        self.audio = OutgoingAudio(kept * self.FRAME)
        self.bound = kept
        self.line: list[Frame | None] = []
        """Frames that are kept, and the flushes among them, in order."""
        self.taken = 0
        self.answered = 0
        """Position before which everything is answered."""
        self.at = 0
        self.told: list[Span] = []
        self.lost: list[Span] = []
        self.finished = False

    def frames(self) -> list[Frame]:
        """All that are kept."""
        return [item for item in self.line if item]

    def _trim(self, count: int) -> None:
        """Some of the oldest frames leave."""
        for _ in range(count):
            index = next(i for i, item in enumerate(self.line) if item)
            del self.line[index]
            self.taken -= index < self.taken
            self._trim_flushes()

    def _trim_flushes(self) -> None:
        """Flushes that were taken, with nothing before them: sent again they mean nothing."""
        while self.taken and self.line[0] is FLUSH:
            self.line.pop(0)
            self.taken -= 1

    @precondition(lambda self: not self.finished)
    @rule(count=st.integers(1, 12), gap=st.integers(0, 1))
    def push(self, count: int, gap: int) -> None:
        """Sound comes."""
        for _ in range(count):
            frame = Frame(self.at + gap, bytes(2 * self.FRAME), gap)
            self.at, gap = frame.end, 0
            self.audio.push(frame)
            self.line.append(frame)
            if len(self.frames()) > self.bound:
                oldest = self.frames()[0]
                if self.lost and self.lost[-1].end == oldest.start:
                    self.lost[-1] = Span(self.lost[-1].start, oldest.end)
                else:
                    self.lost.append(Span(oldest.start, oldest.end))
                self._trim(1)

    @precondition(lambda self: not self.finished)
    @rule()
    def flush(self) -> None:
        """A key is released."""
        self.audio.flush()
        self.line.append(FLUSH)

    @rule(count=st.integers(1, 12))
    def take(self, count: int) -> None:
        """The writer sends what it can."""
        for _ in range(count):
            got = self.runner.run(step(self.audio))
            if self.taken == len(self.line):
                assert got is (StopAsyncIteration if self.finished else BlockingIOError)
                return
            assert got == self._rest(self.line[self.taken])
            self.taken += 1

    def _rest(self, item: Frame | None) -> Frame | None:
        """What is sent of a frame: only what was not answered."""
        if item and item.start < self.answered < item.end:
            return Frame(self.answered, item.pcm[2 * (self.answered - item.start) :])
        return item

    @rule(share=st.integers(-1, 12), inside=st.integers(0, 99))
    def answer(self, share: int, inside: int) -> None:
        """A final covers some of it; what was not taken cannot be answered."""
        frames = self.frames()
        base = frames[0].start if frames else self.at
        until = base + share * self.FRAME + inside
        taken = [item for item in self.line[: self.taken] if item]
        self.audio.answered(until)
        if taken:
            self.answered = max(self.answered, min(until, taken[-1].end))
        self._trim(sum(frame.end <= until for frame in taken))

    @rule()
    def line_breaks(self) -> None:
        """All that is kept is sent again, flushes between the same frames."""
        resumption = self.audio.rewind()
        frames = self.frames()
        assert resumption.samples == len(frames) * self.FRAME
        assert resumption.position == (frames[0].start if frames else None)
        self._trim_flushes()
        self.taken = 0

    @precondition(lambda self: not self.finished)
    @rule()
    def finish(self) -> None:
        """No more sound."""
        self.audio.finish()
        self.finished = True

    @rule()
    def tell(self) -> None:
        """Whoever shows losses takes them."""
        self.told += self.audio.lost
        self.audio.lost = []
        self.lost = []

    @invariant()
    def memory_is_bounded_and_losses_are_noted(self) -> None:
        """What is kept is what the list keeps; what gave way is noted, oldest first."""
        if not hasattr(self, "audio"):
            return
        assert self.audio.unanswered == len(self.frames()) * self.FRAME
        assert self.audio.unanswered <= self.bound * self.FRAME
        assert self.audio.lost == self.lost
        told = [*self.told, *self.lost]
        assert all(one.end <= later.start for one, later in pairwise(told))

    def teardown(self) -> None:
        """Close the loop."""
        if hasattr(self, "runner"):
            self.runner.close()


@pytest.mark.asyncio
async def test_silence_that_was_sent_again_is_forgotten_only_once_it_was_surely_heard() -> None:
    """After a break much is sent at once; a service may not have listened to it for a while."""
    audio = OutgoingAudio()
    second = bytes(32_000)
    for number in range(120):
        audio.push(Frame(number * 16_000, second))
    audio.rewind()
    while await step(audio) is not BlockingIOError:
        audio.unheard()
    assert audio.unanswered == 120 * 16_000
    for number in range(120, 240):
        audio.push(Frame(number * 16_000, second))
        await step(audio)
        audio.unheard()
    assert audio.unanswered == UNHEARD
    audio.abandon()


@pytest.mark.asyncio
async def test_what_is_pushed_after_the_end_is_let_go() -> None:
    """A source that has not noticed yet fills neither memory nor disk, and is not held up."""
    audio = OutgoingAudio(samples_of(40))
    for number in range(100):
        if number == 30:
            audio.abandon()
        audio.push(Frame(number * 16_000, bytes(32_000)))
    assert audio.unanswered == 0
    await audio.room()


StoreAgainstAList.TestCase.settings = settings(
    max_examples=80, stateful_step_count=30, deadline=None
)
OutgoingAgainstAList.TestCase.settings = settings(
    max_examples=200, stateful_step_count=40, deadline=None
)
TestStore = StoreAgainstAList.TestCase
TestOutgoing = OutgoingAgainstAList.TestCase
