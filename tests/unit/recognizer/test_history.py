"""What is put before an utterance."""

from __future__ import annotations

import numpy as np

from livelipi.domain.audio import samples_of
from livelipi.recognizer.history import (
    CONTEXT_TOKENS,
    GAP,
    JOINED,
    KEPT,
    NO_CONTEXT,
    WINDOW,
    Chunk,
    History,
)
from livelipi.recognizer.segmenter import Utterance


def utterance(seconds: float, *, start: int = 0, joined: bool = False) -> Utterance:
    """An utterance of some length and place."""
    length = samples_of(seconds)
    return Utterance(1, np.zeros(length, np.float32), start, start, start + length, joined)


def history(*chunks: Chunk, seconds: float = 2.0, language: str = "en") -> History:
    """A history of one utterance whose samples tell their position."""
    result = History()
    length = samples_of(seconds)
    result.add(np.arange(length, dtype=np.float32), list(chunks), language=language, end=length)
    return result


def test_nothing_was_said() -> None:
    """The first utterance has no context."""
    assert History().before(utterance(1.0), "en") is NO_CONTEXT


def test_audio_and_text_belong_together() -> None:
    """The context's audio begins where the first of its tokens does."""
    past = history(Chunk(0, (1,) * CONTEXT_TOKENS), Chunk(samples_of(1.0), (2, 3)))
    context = past.before(utterance(1.0), "en")
    assert context.tokens == (2, 3)
    assert context.audio[0] == samples_of(1.0)
    assert len(context.audio) == samples_of(1.0)


def test_several_utterances_follow_each_other() -> None:
    """Short turns add up to one context, in their order."""
    past = history(Chunk(0, (1,)))
    past.add(np.zeros(samples_of(1.0), np.float32), [Chunk(0, (2,))], language="en", end=50_000)
    context = past.before(utterance(1.0, start=60_000), "en")
    assert context.tokens == (1, 2)
    assert len(context.audio) == samples_of(3.0)


def test_a_long_utterance_needs_no_context() -> None:
    """Context never makes the window longer than the shortest one."""
    past = history(Chunk(0, (1,)))
    fits = (WINDOW - samples_of(2.0)) / samples_of(1.0)
    assert past.before(utterance(fits), "en").tokens == (1,)
    assert past.before(utterance(fits + 0.1), "en") is NO_CONTEXT


def test_an_utterance_cut_off_its_beginning_always_has_context() -> None:
    """After a hard cut the words before are given at any length."""
    past = history(Chunk(0, (1,)), seconds=JOINED / samples_of(1.0))
    assert past.before(utterance(11.0, joined=True), "en").tokens == (1,)


def test_another_language_or_a_long_gap() -> None:
    """Words of another language, or from long ago, are no context."""
    past = history(Chunk(0, (1,)))
    assert past.before(utterance(1.0), "hi") is NO_CONTEXT
    assert past.before(utterance(1.0), None).language == "en"
    assert past.before(utterance(1.0, start=samples_of(2.0) + GAP + 1), "en") is NO_CONTEXT
    past.add(np.zeros(100, np.float32), [Chunk(0, (9,))], language="hi", end=99_999)
    assert past.before(utterance(1.0, start=99_999), "hi").tokens == (9,)


def test_it_never_grows() -> None:
    """An hour of talk leaves no more than the last seconds."""
    past = History()
    for number in range(100):
        past.add(
            np.zeros(samples_of(2.0), np.float32),
            [Chunk(0, (number,))],
            language="en",
            end=number * samples_of(2.0),
        )
    context = past.before(utterance(1.0, start=99 * samples_of(2.0)), "en")
    assert context.tokens == (98, 99)
    assert len(context.audio) <= KEPT
