"""When rows roll, and how far they have come: one roll at a time, at a pace that can be followed.

Lines that come together roll in one after the other, so that the reader can finish the row above;
but after a second at most the newest of them is there. Time is passed in, in milliseconds.
"""

from __future__ import annotations

from dataclasses import dataclass

GLIDE = 140.0
"""Duration of one roll."""

BREATHER = 400.0
"""From one line to the next, where several wait."""

BEHIND = 1_000.0
"""The newest line is never later than this."""

_STEPS = int(BEHIND // GLIDE)
"""How many rolls fit into that."""


@dataclass(frozen=True, slots=True)
class _Glide:
    start: float
    distance: float


class Pace:
    """How far rows are from their place.

    Attributes:
        animated: Off makes rows jump; several still come one after the other.
        waiting: Pixels that the rolls to come will take, without the one under way.
    """

    def __init__(self) -> None:
        self.animated = True
        self.waiting = 0.0
        self._glide: _Glide | None = None
        self._step = 0.0
        self._next = 0.0
        self._deadline = 0.0

    @property
    def resting(self) -> bool:
        """Whether nothing moves and nothing waits to."""
        return self._glide is None and not self.waiting

    def aim(self, distance: float, step: float, now: float) -> None:
        """Rows are to move up by ``distance`` more pixels, ``step`` at a time."""
        if self.resting:
            self._next = now
            self._deadline = now + BEHIND - GLIDE
        self.waiting += distance
        self._step = max(1.0, step)
        self.advance(now)

    def stop(self) -> None:
        """Be at the end now."""
        self._glide = None
        self.waiting = 0.0

    def advance(self, now: float) -> None:
        """Begin and end rolls that are due."""
        if self._glide is not None and now >= self._glide.start + GLIDE:
            self._glide = None
        if self._glide is not None or not self.waiting or now < self._next:
            return
        distance = self._due(now)
        self.waiting -= distance
        if self.animated:
            self._glide = _Glide(now, distance)
        if self.waiting:
            steps = -(-self.waiting // self._step)
            left = max(0.0, self._deadline - now)
            self._next = now + min(BREATHER, left / steps)

    def offset(self, now: float) -> float:
        """Pixels that rows are below their place."""
        if self._glide is None:
            return self.waiting
        progress = min(1.0, max(0.0, (now - self._glide.start) / GLIDE))
        return float(self.waiting + self._glide.distance * (1.0 - progress) ** 3)

    def wake(self, now: float) -> float | None:
        """Milliseconds until rows stand elsewhere: 0 while they glide, None when they rest."""
        if self._glide is not None:
            return 0.0
        return max(0.0, self._next - now) if self.waiting else None

    def _due(self, now: float) -> float:
        """What the next roll takes: a line, and all that there is no more time for."""
        if now >= self._deadline:
            return self.waiting
        room = max(1, min(_STEPS, int((self._deadline - now) // GLIDE) + 1))
        lines = -(-self.waiting // self._step)
        return min(self.waiting, self._step * max(1.0, lines - room + 1))
