"""Where dictation stands: what the pill draws."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum

from livelipi.domain.audio import Level


class Phase(Enum):
    """Where the newest turn stands."""

    IDLE = "idle"
    LISTENING = "listening"
    FINISHING = "finishing"
    """The key is up; the last words are on their way."""
    INSERTED = "inserted"
    NOTHING = "nothing"
    """No word was heard, and nothing was inserted."""
    CANCELLED = "cancelled"
    FAILED = "failed"
    DONE = "done"
    """Something else that was asked for was done; ``message`` says what."""

    @property
    def over(self) -> bool:
        """It only tells what became of something."""
        return self not in {Phase.IDLE, Phase.LISTENING, Phase.FINISHING}


@dataclass(frozen=True, slots=True)
class DictationState:
    """Everything that a view of dictation needs.

    Attributes:
        phase: See ``Phase``.
        turn: Number of the newest turn, counting from 1; 0 before the first.
        flowing: Sound arrives: what is said from now on is heard.
        level: Loudness now.
        elapsed: Samples (16 kHz) heard in this turn.
        device: What is heard, for people.
        words: What was said so far, or in the end what was inserted.
        locked: The turn goes on with no key held.
        program: Which program the words are for; "" where the platform does not tell.
        message: What happened or what to mind, a sentence; "" where there is nothing to say.
        told: How often something was told to have ended, so that the same twice is seen twice.
        again: The last turn's text can be inserted again.
    """

    phase: Phase = Phase.IDLE
    turn: int = 0
    flowing: bool = False
    level: Level = field(default_factory=Level)
    elapsed: int = 0
    device: str = ""
    words: str = ""
    locked: bool = False
    program: str = ""
    message: str = ""
    told: int = 0
    again: bool = False
