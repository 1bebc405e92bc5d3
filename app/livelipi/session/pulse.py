"""Whether the other end of a line still lives, and how long it has had to answer.

TCP takes a quarter of an hour to notice a line on which nothing passes any more. So the peer is
pinged; but services may leave pings unanswered (wire-protocol D18), and one that is busy answers
late. Only a peer that has answered before can be missed, and any sign of it counts.
"""

from __future__ import annotations

from collections.abc import Callable

EVERY = 5.0
"""Seconds between an answer and the next ping."""

LIMIT = 45.0
"""Seconds without any sign of a peer that owes an answer to a ping after which it is gone."""

LAST_LIMIT = 15.0
"""The same once all was said: somebody waits for the last words."""


class Pulse:
    """What is known of the peer of one connection.

    Args:
        clock: Monotonic seconds.
    """

    def __init__(self, clock: Callable[[], float]) -> None:
        self.limit = LIMIT
        """Seconds that it may be silent."""
        self.answers = False
        """It has answered a ping."""
        self._clock = clock
        self._asked: float | None = None
        self._sign = 0.0
        self._stood = 0.0

    @property
    def in_doubt(self) -> bool:
        """What was sent may not have arrived: a peer that answers pings owes one."""
        return self.answers and self._asked is not None

    @property
    def gone(self) -> bool:
        """It has owed an answer for too long, and gave no other sign."""
        if not self.in_doubt or self._asked is None:
            return False
        return self._clock() - max(self._asked, self._sign) >= self.limit

    def time(self) -> float:
        """Seconds that the peer had to answer: they stand still while it is in doubt."""
        now = self._asked if self.in_doubt and self._asked is not None else self._clock()
        return now - self._stood

    def ask(self) -> None:
        """A ping is on its way."""
        self._asked = self._clock()

    def sign(self) -> None:
        """Something came from the peer."""
        self._sign = self._clock()

    def answer(self) -> None:
        """The ping was answered: all that was sent before it has arrived."""
        if self.in_doubt and self._asked is not None:
            self._stood += self._clock() - self._asked
        self.answers = True
        self._asked = None
        self.sign()
