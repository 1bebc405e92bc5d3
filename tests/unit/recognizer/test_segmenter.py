"""Where a stream is cut, by made-up speech probabilities: the segmenter knows nothing else."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from livelipi.recognizer.segmenter import (
    HARD_LIMIT,
    KEPT_PAUSE,
    ONSET,
    PRE_ROLL,
    SOFT_LIMIT,
    SOFT_PAUSE,
    SPECULATE,
    Closed,
    Opened,
    Segmenter,
    frames_of,
    quietest,
)
from livelipi.recognizer.vad import VAD_FRAME

SPEECH, PAUSE = 0.9, 0.05


class Run:
    """A segmenter fed with numbered frames, so that every sample tells its position."""

    def __init__(self, silence: float = 0.5) -> None:
        self.segmenter = Segmenter(silence)
        self.frames = 0
        self.decisions: list[Opened | Closed] = []

    def push(self, probability: float, count: int) -> None:
        for _ in range(count):
            start = self.frames * VAD_FRAME
            frame = np.arange(start, start + VAD_FRAME, dtype=np.float32)
            self.decisions += self.segmenter.push(frame, probability)
            self.frames += 1

    @property
    def closed(self) -> list[Closed]:
        return [decision for decision in self.decisions if isinstance(decision, Closed)]


def test_silence_ends_an_utterance() -> None:
    """Speech opens at its first frame and closes after the silence, with exact positions."""
    run = Run()
    run.push(PAUSE, 20)
    run.push(SPEECH, 30)
    run.push(PAUSE, frames_of(0.5) - 1)
    assert run.decisions == [Opened(0, 20 * VAD_FRAME)]
    run.push(PAUSE, 1)
    utterance = run.closed[0].utterance
    assert (utterance.start, utterance.end) == (20 * VAD_FRAME, 50 * VAD_FRAME)
    assert utterance.offset == (20 + ONSET - PRE_ROLL) * VAD_FRAME
    assert utterance.audio[0] == utterance.offset
    assert len(utterance.audio) == (50 + KEPT_PAUSE) * VAD_FRAME - utterance.offset


def test_a_click_opens_nothing() -> None:
    """Fewer frames of speech than the onset are noise."""
    run = Run()
    for _ in range(10):
        run.push(SPEECH, ONSET - 1)
        run.push(PAUSE, 5)
    assert run.decisions == []


def test_the_shortest_word_opens_and_closes() -> None:
    """A word of 0.1 s is an utterance: nothing is too short to be heard."""
    run = Run()
    run.push(SPEECH, ONSET)
    run.push(PAUSE, frames_of(0.5))
    assert len(run.closed) == 1


def test_one_second_of_silence() -> None:
    """With the longer silence a pause of half a second is inside the utterance."""
    run = Run(silence=1.0)
    run.push(SPEECH, 10)
    run.push(PAUSE, frames_of(0.5))
    run.push(SPEECH, 10)
    run.push(PAUSE, frames_of(1.0))
    assert len(run.closed) == 1


@pytest.mark.parametrize("silence", [0.5, 1.0])
def test_soft_cut(silence: float) -> None:
    """After 7 s the first pause of 0.2 s ends the utterance, whatever the stream's silence."""
    run = Run(silence)
    run.push(SPEECH, SOFT_LIMIT)
    run.push(PAUSE, SOFT_PAUSE)
    assert len(run.closed) == 1
    run.push(SPEECH, 10)
    run.push(PAUSE, frames_of(silence))
    first, second = (closed.utterance for closed in run.closed)
    assert second.start >= first.end
    assert second.offset >= first.end
    assert not second.joined


def test_hard_cut_loses_and_doubles_no_sample() -> None:
    """Speech without a pause is cut in two that meet at one sample, the second told so."""
    run = Run()
    run.push(SPEECH, HARD_LIMIT + 50)
    run.push(PAUSE, frames_of(0.5))
    first, second = (closed.utterance for closed in run.closed)
    assert first.offset + len(first.audio) == first.end == second.offset == second.start
    assert second.joined
    assert not first.joined
    assert first.ahead is not None
    assert np.array_equal(first.ahead, second.audio[: len(first.ahead)])
    assert second.ahead is None


def test_hard_cut_takes_the_quietest_place() -> None:
    """The cut lies in the dip between two words, not where the limit happens to fall."""
    loud, soft = np.ones(VAD_FRAME, np.float32), np.full(VAD_FRAME, 0.01, np.float32)
    frames = [loud] * 100
    frames[80:83] = [soft] * 3
    frames[90] = soft
    assert quietest(frames, 60) == 81


def test_speculation() -> None:
    """A pause is offered for decoding ahead once it lasts, and withdrawn when speech returns."""
    run = Run()
    run.push(SPEECH, 20)
    run.push(PAUSE, SPECULATE - 1)
    assert run.segmenter.pause is None
    run.push(PAUSE, 1)
    assert run.segmenter.pause == (0, 20 * VAD_FRAME)
    assert run.segmenter.so_far().end == 20 * VAD_FRAME
    run.push(SPEECH, 1)
    assert run.segmenter.pause is None
    run.push(PAUSE, frames_of(0.5))
    assert run.segmenter.pause is None
    assert run.closed[0].utterance.end == (21 + SPECULATE) * VAD_FRAME


def test_flush_takes_the_last_sample() -> None:
    """A flush in the middle of a word closes it with every sample that was fed."""
    run = Run()
    run.push(SPEECH, 20)
    (closed,) = run.segmenter.flush(np.zeros(100, np.float32))
    assert closed.utterance.end == 20 * VAD_FRAME + 100
    assert len(closed.utterance.audio) == 20 * VAD_FRAME + 100
    assert list(run.segmenter.flush(np.zeros(0, np.float32))) == []


def test_flush_in_a_pause_keeps_the_end_that_was_offered() -> None:
    """What was decoded ahead in a pause is still the answer when the key comes up."""
    run = Run()
    run.push(SPEECH, 20)
    run.push(PAUSE, SPECULATE)
    offered = run.segmenter.pause
    (closed,) = run.segmenter.flush(np.zeros(100, np.float32))
    assert offered == (closed.utterance.segment, closed.utterance.end)


@given(
    st.lists(st.tuples(st.sampled_from([SPEECH, 0.4, PAUSE]), st.integers(1, 120)), max_size=30),
    st.sampled_from([0.5, 1.0]),
)
def test_any_speech(turns: list[tuple[float, int]], silence: float) -> None:
    """Whatever is said, segments open and close in turn, in order, and speech is in one only."""
    run = Run(silence)
    for probability, count in turns:
        run.push(probability, count)
    run.decisions += run.segmenter.flush(np.zeros(0, np.float32))
    kinds = [type(decision) for decision in run.decisions]
    assert kinds == [Opened, Closed] * (len(kinds) // 2)
    before = 0
    for number, closed in enumerate(run.closed):
        utterance = closed.utterance
        assert utterance.segment == number
        assert before <= utterance.start <= utterance.end
        assert utterance.audio[0] == utterance.offset <= utterance.start
        assert utterance.offset + len(utterance.audio) >= utterance.end
        assert len(utterance.audio) <= (HARD_LIMIT + 1) * VAD_FRAME
        before = utterance.end
