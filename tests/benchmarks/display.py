"""What a reader of partials sees: when each word comes, and how often it changes."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from difflib import SequenceMatcher

from livelipi.recognizer.stream import StreamFinal, StreamPartial
from tests.benchmarks.scoring import words

Timed = tuple[float, StreamPartial | StreamFinal]


@dataclass(frozen=True)
class Displayed:
    """One segment, from its first partial to its final.

    Attributes:
        words: Of the final.
        first: When each of them was first on the screen, in seconds since the beginning.
        committed: When each of them was for good.
        erased: Words taken off the screen again, or put elsewhere.
        rewritten: Times that committed text was changed.
    """

    words: list[str]
    first: list[float]
    committed: list[float]
    erased: int
    rewritten: int


def displayed(partials: Iterable[Timed], finals: Iterable[Timed]) -> list[Displayed]:
    """The segments in order; times are those at which the events came."""
    segments: dict[int, list[Timed]] = {}
    for timed in [*partials, *finals]:
        segments.setdefault(timed[1].segment, []).append(timed)
    return [_one(events) for _, events in sorted(segments.items())]


def _one(events: list[Timed]) -> Displayed:
    final = events[-1][1]
    said = words(final.text)
    first, committed = [events[-1][0]] * len(said), [events[-1][0]] * len(said)
    erased = rewritten = 0
    shown: list[str] = []
    promised = ""
    for time, event in events:
        now = words(event.text)
        rewritten += not event.text.startswith(promised)
        erased += len(shown) - _common(shown, now)
        for index in _found(now, said):
            first[index] = min(first[index], time)
        if isinstance(event, StreamPartial):
            promised = event.text[: event.committed]
            for index in range(_common(words(promised), said)):
                committed[index] = min(committed[index], time)
        shown = now
    return Displayed(said, first, committed, erased, rewritten)


def _common(one: list[str], other: list[str]) -> int:
    """How many words both begin with."""
    count = 0
    for left, right in zip(one, other, strict=False):
        if left != right:
            break
        count += 1
    return count


def _found(shown: list[str], said: list[str]) -> list[int]:
    """Indices of the words of ``said`` that are on the screen."""
    matcher = SequenceMatcher(None, shown, said, autojunk=False)
    return [block.b + i for block in matcher.get_matching_blocks() for i in range(block.size)]
