"""What a recognizer tells us, whichever protocol it speaks.

Events carry no clock: positions are samples of the source's timeline (see ``domain.audio``).
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from livelipi.domain.audio import Span
from livelipi.domain.errors import LiveLipiError


class Track(Enum):
    """Which of the two texts an event belongs to; each has a session of its own."""

    SOURCE = "source"
    TRANSLATION = "translation"


@dataclass(frozen=True, slots=True)
class Opened:
    """The service is ready to hear."""

    track: Track


@dataclass(frozen=True, slots=True)
class SpeechStarted:
    """The service's voice activity detection hears speech since ``at``."""

    track: Track
    utterance: int
    at: int


@dataclass(frozen=True, slots=True)
class SpeechEnded:
    """Speech stopped at ``at``; the final text is on its way."""

    track: Track
    utterance: int
    at: int


@dataclass(frozen=True, slots=True)
class Partial:
    """What an utterance sounds like so far; replaces the partial before it.

    Attributes:
        track: Source or translation.
        utterance: As in ``Final``.
        text: All of it, from the utterance's beginning.
        committed: How many leading characters will never be rewritten; 0 from the cloud, which
            promises nothing.
        at: Position up to which audio was heard for it.
    """

    track: Track
    utterance: int
    text: str
    committed: int
    at: int


@dataclass(frozen=True, slots=True)
class Final:
    """The text of one utterance, for good.

    Attributes:
        track: Source or translation.
        utterance: Number of the turn on this track, counting from 0 and never reused.
        text: May be empty: the turn held no words.
        span: Where in the audio it was said; estimated where the service gives no times.
        language: Code of the language that was heard, as we spell it ("hi-IN"), or None.
        probability: Confidence in that language, 0 to 1, or None.
        latency: Seconds the service says it computed, or None.
    """

    track: Track
    utterance: int
    text: str
    span: Span
    language: str | None = None
    probability: float | None = None
    latency: float | None = None


@dataclass(frozen=True, slots=True)
class Notice:
    """Something odd that cost no words: an unknown message, a duplicate, a malformed frame."""

    track: Track
    code: str
    text: str


@dataclass(frozen=True, slots=True)
class Failed:
    """The service reported an error inside the session."""

    track: Track
    error: LiveLipiError


@dataclass(frozen=True, slots=True)
class Interrupted:
    """The line broke; audio is kept and sent again once it is back.

    Attributes:
        track: Which of the sessions.
        error: What happened.
        wait: Seconds until the next try.
    """

    track: Track
    error: LiveLipiError
    wait: float


@dataclass(frozen=True, slots=True)
class Lost:
    """Audio that reached nobody and could not be kept: a gap in what is captioned."""

    track: Track
    span: Span


SpeechEvent = (
    Opened | SpeechStarted | SpeechEnded | Partial | Final | Notice | Failed | Interrupted | Lost
)
