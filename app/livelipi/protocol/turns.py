"""Which turn a transcript answers, on endpoints that number nothing.

A start of speech opens a turn. A transcript answers the turn whose start it names; else the oldest
turn that has ended and is unanswered; else the open one; else the newest one. Where the service
sends no starts at all, every transcript is a turn of its own.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from livelipi.domain.audio import seconds

KEPT_TURNS = 64
KEPT_TEXTS = 32
LONGEST_ALLOWANCE = 10.0
"""Seconds of patience more for long turns: a service is silent while it writes one down."""

_SAME_MOMENT = 0.02
"""Seconds within which two times of the service mean the same start."""


@dataclass(slots=True)
class Turn:
    """One turn of speech on one connection.

    Attributes:
        number: The utterance's number on its track.
        start: Position at which it began.
        announced: What the service called its start, in seconds, or None.
        end: Position at which it ended, or None while it is open.
        ended_at: Clock when its end was first seen by a tick, or None.
        texts: Every text it was answered with.
        answered: A transcript came, be it empty.
        given_up: No answer is expected any more.
        opened: A start of speech opened it; else a text that came without one.
    """

    number: int
    start: int
    announced: float | None = None
    end: int | None = None
    ended_at: float | None = None
    texts: list[str] = field(default_factory=list)
    answered: bool = False
    given_up: bool = False
    opened: bool = True

    @property
    def waits(self) -> bool:
        """An answer is still expected."""
        return not self.answered and not self.given_up

    @property
    def closed_to_text(self) -> bool:
        """Another text needs a turn of its own.

        So it is where no start of speech opened this one, and where it was answered without words:
        whoever shows captions has dropped it by then.
        """
        return not self.opened or (self.answered and not self.texts)

    def answer(self, text: str) -> None:
        """A text came, be it empty."""
        self.answered = True
        if text:
            self.texts = [*self.texts, text][-KEPT_TEXTS:]


class Turns:
    """The turns of one connection, oldest first, the last ``KEPT_TURNS`` of them."""

    def __init__(self, first: int) -> None:
        self.next_number = first
        self._turns: list[Turn] = []

    @property
    def newest(self) -> Turn | None:
        """The turn that was opened last."""
        return self._turns[-1] if self._turns else None

    @property
    def open(self) -> Turn | None:
        """The newest turn, if it has not ended."""
        newest = self.newest
        return newest if newest is not None and newest.end is None else None

    def waiting(self) -> list[Turn]:
        """Turns that still expect an answer."""
        return [turn for turn in self._turns if turn.waits]

    def allowance(self, now: int) -> float:
        """Seconds that an answer may take beyond the usual, for the length of what waits.

        Args:
            now: Position up to which audio was sent.
        """
        lengths = ((now if t.end is None else t.end) - t.start for t in self.waiting())
        return min(LONGEST_ALLOWANCE, seconds(max(0, sum(lengths))))

    def add(self, start: int, announced: float | None = None) -> Turn:
        """Open a turn under the next number."""
        turn = Turn(self.next_number, start, announced)
        self.next_number += 1
        self._turns = [*self._turns, turn][-KEPT_TURNS:]
        return turn

    def answers(self, start: float | None) -> Turn | None:
        """The turn that a transcript belongs to; None where it needs a turn of its own.

        Args:
            start: Seconds that the transcript names as its start, or None.
        """
        return self.named(start) or self.oldest_ended() or self.open or self.newest

    def oldest_ended(self) -> Turn | None:
        """The oldest turn that has ended and still expects an answer."""
        return next((turn for turn in self._turns if turn.waits and turn.end is not None), None)

    def named(self, start: float | None) -> Turn | None:
        """The turn that the service said to begin at this moment, in seconds."""
        if start is None:
            return None
        for turn in reversed(self._turns):
            if turn.announced is not None and abs(turn.announced - start) <= _SAME_MOMENT:
                return turn
        return None
