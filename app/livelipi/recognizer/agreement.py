"""Which words of an unfinished text are for good: those that two decodes in a row agree on."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from livelipi.recognizer import guards


@dataclass(frozen=True)
class Piece:
    """A word, or a punctuation mark on its own, with the tokens that spell it."""

    text: str
    tokens: tuple[int, ...]

    @property
    def word(self) -> str:
        """For comparison: lower case, no punctuation; empty for a punctuation mark."""
        return "".join(guards.words(self.text))


def agreed(before: Sequence[Piece], now: Sequence[Piece]) -> int:
    """How many pieces of ``now`` end with the last word in a row that ``before`` has too.

    Case and punctuation do not count, and punctuation after the last common word is not among
    them: whether the sentence ends there is open until the next word is known.
    """
    expected = iter([piece.word for piece in before if piece.word])
    count = 0
    for index, piece in enumerate(now):
        if not piece.word:
            continue
        if piece.word != next(expected, None):
            break
        count = index + 1
    return count


def all_but_last(pieces: Sequence[Piece]) -> int:
    """How many pieces end with the last word but one."""
    spoken = [index for index, piece in enumerate(pieces) if piece.word]
    return spoken[-2] + 1 if len(spoken) > 1 else 0


class Agreement:
    """The committed beginning of one segment's text; it only ever grows.

    LocalAgreement-2 (Liu et al., 2020, "Low-latency sequence-to-sequence speech recognition"), with
    the difference that decodes are made to continue what is committed, so none can contradict it.
    """

    def __init__(self) -> None:
        self.committed: tuple[int, ...] = ()
        """Tokens with which every later text of the segment begins."""
        self._tail: Sequence[Piece] = ()

    def hear(self, tail: Sequence[Piece], *, paused: bool = False, most: int | None = None) -> None:
        """Take the next decode.

        Args:
            tail: What it says after ``committed``.
            paused: It was made in a pause. All words but the last are then at a distance from where
                the audio ends, and for good without a second decode.
            most: How many pieces of ``tail`` may be committed, or None for any number.
        """
        count = agreed(self._tail, tail)
        if paused:
            count = max(count, all_but_last(tail))
        if most is not None:
            count = min(count, most)
        self.committed += tuple(token for piece in tail[:count] for token in piece.tokens)
        self._tail = tail[count:]
