"""Push-to-talk: which audio goes out, and when the turn is over.

    IDLE ──press──► HELD ──release──► TAIL ──tail heard──► IDLE (flush)
                     ▲                  │
                     └──press (flush)───┘

People press late and let go early, so the last ``PRE_ROLL`` before the press and the ``TAIL``
after the release belong to the turn. Frames go out whole: one that lies across an edge belongs to
the turn.
"""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass
from enum import Enum

from livelipi.domain.audio import Frame, samples_of

PRE_ROLL = samples_of(0.3)
"""Samples before the key press that still go out."""

TAIL = samples_of(0.3)
"""Samples after the release that still go out, then comes the flush."""


@dataclass(frozen=True, slots=True)
class FlushNow:
    """The turn is over: ask for its final."""


class Turn(Enum):
    """Where a push-to-talk turn stands."""

    IDLE = "idle"
    HELD = "held"
    TAIL = "tail"


class PushToTalk:
    """Lets audio through only while the key is held.

    Feed it every frame of the source; what it returns goes to the session in that order. No clock:
    the pre-roll and the tail are positions on the source's timeline, so that sound which was lost
    makes neither longer.
    """

    def __init__(self) -> None:
        self.turn = Turn.IDLE
        self._before: deque[Frame] = deque()
        self._heard: int | None = None
        """Position just after the newest frame; None before the first."""
        self._tail_end = 0

    def press(self) -> list[Frame | FlushNow]:
        """The key went down; repeated presses of a held key change nothing."""
        if self.turn is Turn.HELD:
            return []
        ended = self.turn is Turn.TAIL
        self.turn = Turn.HELD
        out: list[Frame | FlushNow] = [FlushNow()] if ended else []
        out.extend(self._before)
        self._before.clear()
        return out

    def release(self) -> None:
        """The key came up; the tail starts."""
        if self.turn is Turn.HELD:
            self.turn = Turn.TAIL
            self._tail_end = (self._heard or 0) + TAIL

    def feed(self, frame: Frame) -> list[Frame | FlushNow]:
        """One frame of the source; returns what is to be sent now."""
        if self._heard is None:  # a key that came up before there was sound still has its tail
            self._tail_end = frame.start - frame.gap + TAIL
        self._heard = frame.end
        if self.turn is Turn.HELD:
            return [frame]
        if self.turn is Turn.TAIL:
            if frame.end < self._tail_end:
                return [frame]
            self.turn = Turn.IDLE
            if frame.start < self._tail_end:
                return [frame, FlushNow()]
            self._remember(frame)
            return [FlushNow()]
        self._remember(frame)
        return []

    def stop(self) -> list[Frame | FlushNow]:
        """The source ended: a turn that is under way is over too."""
        ended = self.turn is not Turn.IDLE
        self.turn = Turn.IDLE
        self._before.clear()
        self._heard = None  # what comes next begins anew, wherever it stands
        return [FlushNow()] if ended else []

    def _remember(self, frame: Frame) -> None:
        self._before.append(frame)
        while frame.end - self._before[0].end >= PRE_ROLL:
            self._before.popleft()
