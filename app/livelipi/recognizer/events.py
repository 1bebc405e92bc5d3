"""What a stream is asked for and what it answers."""

from __future__ import annotations

from dataclasses import dataclass

from livelipi.domain.errors import RecognizerError


@dataclass(frozen=True)
class StreamSettings:
    """What a client asks for.

    Attributes:
        language: Whisper's code ("en", "hi"), or None to find out.
        translate: English instead of the words that were said.
        silence: Seconds of silence that end a segment.
        prompt: Text for spelling and style; never in the answer.
        partials: Tell what was understood so far while a segment is open. A translation has none,
            since the order of its words is open until the sentence ends.
        step: Seconds of audio from one partial to the next; more where the computer is too slow.
        keyterms: Names and terms to be recognized where something like them is said; without
            effect on a translation.
    """

    language: str | None
    translate: bool = False
    silence: float = 1.0
    prompt: str = ""
    partials: bool = False
    step: float = 0.5
    keyterms: tuple[str, ...] = ()


@dataclass(frozen=True)
class StreamStarted:
    """Speech began at sample ``at`` of the stream."""

    segment: int
    at: int


@dataclass(frozen=True)
class StreamEnded:
    """Speech ended at sample ``at``; the segment's final is on its way."""

    segment: int
    at: int


@dataclass(frozen=True)
class StreamPartial:
    """What was understood of the open segment so far; sent where ``StreamSettings.partials``.

    Attributes:
        segment: Number of the segment, from 0.
        text: The whole text so far.
        committed: How many characters at its beginning are for good: every later partial of the
            segment, and its final, begin with them.
        at: Position in the stream up to which audio was heard, in samples.
    """

    segment: int
    text: str
    committed: int
    at: int


@dataclass(frozen=True)
class StreamSlower:
    """The computer cannot keep up; sent where ``StreamSettings.partials``.

    Attributes:
        step: Seconds from one partial to the next from now on.
        model: Name of the model that decodes from the next segment on.
    """

    step: float
    model: str


@dataclass(frozen=True)
class StreamFinal:
    """The text of a segment, for good.

    Attributes:
        segment: Number of the segment, from 0.
        text: Empty when nothing was said after all.
        start: First sample of speech, as a position in the stream.
        end: Where speech ended.
        language: Whisper's code of the language.
        probability: Confidence in a detected language, 0 to 1; None when it was given.
        seconds: What the decode cost.
    """

    segment: int
    text: str
    start: int
    end: int
    language: str | None
    probability: float | None
    seconds: float


@dataclass(frozen=True)
class StreamFailed:
    """A segment could not be decoded; its final follows with no more than what is committed."""

    segment: int
    error: RecognizerError


@dataclass(frozen=True)
class StreamFlushed:
    """Everything before a ``flush`` or ``end`` has been answered."""


StreamEvent = (
    StreamStarted
    | StreamPartial
    | StreamSlower
    | StreamEnded
    | StreamFinal
    | StreamFailed
    | StreamFlushed
)
