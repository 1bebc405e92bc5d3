"""How often partials are made, and by which model, so that the decoder keeps up."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass

OBSERVED = 20
"""Partials over which the load is averaged: about ten seconds of speech."""
TOO_SLOW = 1.0
"""Load above which a partial is not made before the next one is due."""
EASY = 0.6
"""Load that the faster level may be expected to have, before it is tried again."""
CALM = 30
"""Partials in a row for which it was easy before the faster level is tried; twice as many before
the next time, up to ``CALM_MOST``."""
CALM_MOST = 480
MODEL_RATIO = 2.5
"""How much longer the usual model takes than the smaller one; measured: 1.9 to 2.4."""


@dataclass(frozen=True)
class Level:
    """One way to make partials.

    Attributes:
        stretch: How many times longer the step is than what was asked for.
        smaller: Whether the smaller model decodes.
    """

    stretch: float
    smaller: bool = False


LEVELS = (Level(1), Level(2), Level(4))
LEVELS_WITH_SMALLER = (Level(1), Level(2), Level(2, smaller=True), Level(4, smaller=True))


class Pace:
    """Steps down when partials come too late, and up again, hesitantly, when there is time.

    Used by the decode thread; others may read ``level``.

    Args:
        smaller: Whether there is a smaller model.
    """

    def __init__(self, *, smaller: bool) -> None:
        self._levels = LEVELS_WITH_SMALLER if smaller else LEVELS
        self._index = 0
        self._loads: deque[float] = deque(maxlen=OBSERVED)
        self._easy = 0
        self._calm = CALM

    @property
    def level(self) -> Level:
        """How partials are to be made now."""
        return self._levels[self._index]

    def observe(self, seconds: float, step: float) -> None:
        """Take a measurement.

        Args:
            seconds: From when a partial was due until it was made, waiting included.
            step: Seconds between two that are due.
        """
        self._loads.append(seconds / step)
        if len(self._loads) < OBSERVED:
            return
        load = sum(self._loads) / OBSERVED
        self._easy = self._easy + 1 if self._index and load * self._dearer() < EASY else 0
        if load > TOO_SLOW and self._index < len(self._levels) - 1:
            self._go(self._index + 1)
        elif self._easy >= self._calm:
            self._calm = min(2 * self._calm, CALM_MOST)
            self._go(self._index - 1)

    def _dearer(self) -> float:
        """How many times the present load the next faster level would be."""
        faster, now = self._levels[self._index - 1], self.level
        ratio = MODEL_RATIO if now.smaller and not faster.smaller else 1.0
        return ratio * now.stretch / faster.stretch

    def _go(self, index: int) -> None:
        self._index = index
        self._loads.clear()
        self._easy = 0
