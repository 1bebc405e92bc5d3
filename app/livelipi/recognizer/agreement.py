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


class Agreement:
    """The committed beginning of one segment's text; it only ever grows.

    LocalAgreement-2 (Liu et al., 2020, "Low-latency sequence-to-sequence speech recognition"), with
    the difference that decodes are made to continue what is committed, so none can contradict it.
    """

    def __init__(self) -> None:
        self.committed: tuple[int, ...] = ()
        """Tokens with which every later text of the segment begins."""
        self._tail: Sequence[Piece] = ()

    def hear(self, tail: Sequence[Piece], *, commit: bool = True) -> None:
        """Take the next decode.

        Args:
            tail: What it says after ``committed``.
            commit: Whether it is good enough to commit words.
        """
        count = agreed(self._tail, tail) if commit else 0
        self.committed += tuple(token for piece in tail[:count] for token in piece.tokens)
        self._tail = tail[count:]
