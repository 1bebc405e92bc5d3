"""What the history answers with."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from livelipi.domain.transcript import Line


class SessionState(Enum):
    """How a session ended, if it did."""

    RECORDING = "recording"
    ENDED = "ended"
    INTERRUPTED = "interrupted"
    """The program ended without a word; found and closed by the next start."""


@dataclass(frozen=True, slots=True)
class Session:
    """One recording, from Start to Stop.

    Attributes:
        id: Number for people and files, never reused.
        started_at: Seconds since 1970 (UTC).
        ended_at: The same; None while it is recorded; of the last caption if interrupted.
        state: See ``SessionState``.
        place: Where words were recognized, for people.
        device: What was listened to, for people.
        language: The code that was chosen, or ``AUTO``.
        captions: How many captions it has.
        seconds: Where its last caption ends, from the session's beginning.
        beginning: Text of its first caption.
    """

    id: int
    started_at: float
    ended_at: float | None
    state: SessionState
    place: str
    device: str
    language: str
    captions: int
    seconds: float
    beginning: str


class Order(Enum):
    """In which direction a reader goes through the lines."""

    OLDEST_FIRST = "oldest first"
    NEWEST_FIRST = "newest first"


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of the history. ``session`` and ``number`` together name it, for ever.

    Attributes:
        session: Id of its session.
        started_at: When that session began, seconds since 1970 (UTC).
        number: Number of the line in its session; rises, with gaps, in the order of speech.
        line: What is shown; its times count from the session's beginning.
        heard: What the recognizer heard, where a person corrected it; else None.
    """

    session: int
    started_at: float
    number: int
    line: Line
    heard: str | None = None

    @property
    def corrected(self) -> bool:
        """Whether a person's text is shown."""
        return self.heard is not None
