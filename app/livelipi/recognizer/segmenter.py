"""Cuts a stream into utterances by voice activity, counting samples and nothing else.

An utterance opens when ``ONSET`` frames in a row sound like speech and closes

* after the stream's silence (0.5 or 1 s),
* after ``SOFT_LIMIT`` at the first pause of ``SOFT_PAUSE``, so that captions keep coming,
* after ``HARD_LIMIT`` at the quietest place of the last seconds, for people who never pause,
* when the stream is flushed.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from livelipi.domain.audio import SAMPLE_RATE
from livelipi.recognizer.vad import VAD_FRAME

SPEECH = 0.5
"""A frame at least this likely opens an utterance."""
QUIET = 0.35
"""A frame at most this likely is a pause inside one."""


def frames_of(seconds: float) -> int:
    """The fewest whole VAD frames that last ``seconds``."""
    return int(np.ceil(seconds * SAMPLE_RATE / VAD_FRAME - 1e-6))


ONSET = 3
PRE_ROLL = frames_of(0.38)
HESITATION = frames_of(0.06)
"""A pause so long may grow into one that is worth to decode ahead in."""
SPECULATE = frames_of(0.16)
SOFT_LIMIT = frames_of(7.0)
SOFT_PAUSE = frames_of(0.2)
KEPT_PAUSE = frames_of(0.38)
"""How much of the pause after speech stays with the utterance."""
HARD_LIMIT = frames_of(12.0)
HARD_SEARCH = frames_of(4.0)
"""How far back from the hard limit the quietest place is looked for."""
HARD_EARLIEST = (HARD_LIMIT - HARD_SEARCH) * VAD_FRAME
"""Samples of an utterance that no hard cut takes away."""


@dataclass(frozen=True, eq=False)
class Utterance:
    """A stretch of audio to be turned into text; positions are samples of the stream.

    Attributes:
        segment: Number of the utterance in its stream, from 0.
        audio: float32 samples from ``offset``: pre-roll, speech and some of the pause after it.
        offset: Position of the first sample of ``audio``.
        start: Where speech began.
        end: Where speech ended.
        joined: Speech went on without a pause from the utterance before (hard cut).
        ahead: After a hard cut, the samples that follow ``audio`` and belong to the next utterance;
            they tell the last word from its neighbour.
    """

    segment: int
    audio: np.ndarray
    offset: int
    start: int
    end: int
    joined: bool = False
    ahead: np.ndarray | None = None


@dataclass(frozen=True)
class Opened:
    """Speech began."""

    segment: int
    at: int


@dataclass(frozen=True)
class Closed:
    """Speech ended and the utterance is complete."""

    utterance: Utterance


class Segmenter:
    """The rules above as a state machine fed with frames and their speech probability.

    Args:
        silence: Seconds of silence that end an utterance.
    """

    def __init__(self, silence: float) -> None:
        self._silence = frames_of(silence)
        self._position = 0
        self._frames: list[np.ndarray] = []
        self._open = False
        self._segment = -1
        self._onset = 0
        self._quiet = 0
        self._start = 0
        self._end = 0
        self._joined = False

    def push(self, frame: np.ndarray, probability: float) -> Iterator[Opened | Closed]:
        """Take the next frame of ``VAD_FRAME`` samples; yields what it decides."""
        self._frames.append(frame)
        self._position += len(frame)
        if self._open:
            yield from self._inside(probability)
        else:
            yield from self._outside(probability)

    @property
    def pause(self) -> tuple[int, int] | None:
        """Segment and end of speech while speech pauses long enough to decode ahead, or None."""
        if self._open and self._quiet >= SPECULATE:
            return self._segment, self._end
        return None

    @property
    def position(self) -> int:
        """How many samples were taken so far."""
        return self._position

    @property
    def open_segment(self) -> int | None:
        """Number of the open utterance."""
        return self._segment if self._open else None

    @property
    def speaking(self) -> bool:
        """Whether an utterance is open and no pause has begun in it."""
        return self._open and self._quiet < HESITATION

    def so_far(self) -> Utterance:
        """The open utterance as if it ended here."""
        return self._utterance(len(self._frames))

    def flush(self, rest: np.ndarray) -> Iterator[Closed]:
        """Close the open utterance now, ``rest`` (less than a frame) included."""
        self._position += len(rest)
        if self._open:
            self._frames.append(rest)
            if not self._quiet:
                self._end = self._position
            yield Closed(self._utterance(len(self._frames)))
            self._open = False
        self._frames.clear()
        self._onset = 0

    def _outside(self, probability: float) -> Iterator[Opened]:
        self._onset = self._onset + 1 if probability > SPEECH else 0
        del self._frames[:-PRE_ROLL]
        if self._onset >= ONSET:
            yield self._begin(self._position - self._onset * VAD_FRAME, joined=False)

    def _begin(self, start: int, *, joined: bool) -> Opened:
        self._open = True
        self._joined = joined
        self._segment += 1
        self._onset = 0
        self._quiet = 0
        self._start = start
        self._end = self._position
        return Opened(self._segment, start)

    def _inside(self, probability: float) -> Iterator[Opened | Closed]:
        if probability > QUIET:
            self._quiet = 0
            self._end = self._position
        else:
            self._quiet += 1
        length = len(self._frames)
        if self._quiet >= self._silence or (length > SOFT_LIMIT and self._quiet >= SOFT_PAUSE):
            yield Closed(self._utterance(length))
            # The pause is the pre-roll of what comes next; speech is never heard twice.
            self._frames = self._frames[length - self._quiet :]
            self._open = False
            self._onset = 0
        elif length > HARD_LIMIT:
            yield from self._sever()

    def _sever(self) -> Iterator[Opened | Closed]:
        cut = quietest(self._frames, len(self._frames) - HARD_SEARCH)
        rest = self._frames[cut:]
        quiet, end = self._quiet, self._end
        yield Closed(self._utterance(cut, ahead=np.concatenate(rest)))
        self._frames = rest
        yield self._begin(self._position - len(rest) * VAD_FRAME, joined=True)
        self._quiet, self._end = quiet, end

    def _utterance(self, length: int, *, ahead: np.ndarray | None = None) -> Utterance:
        """The open utterance, its first ``length`` frames."""
        if ahead is None:
            length -= max(0, self._quiet - KEPT_PAUSE)
        audio = np.concatenate(self._frames[:length])
        offset = self._position - sum(len(frame) for frame in self._frames)
        end = self._end if ahead is None else offset + len(audio)
        return Utterance(self._segment, audio, offset, self._start, end, self._joined, ahead)


def quietest(frames: list[np.ndarray], first: int) -> int:
    """Index of the frame from ``first`` on that sits in the quietest 96 ms.

    Words have dips too, but few as deep and as long as the gap between two words.
    """
    power = np.array([float(np.mean(np.square(frame))) for frame in frames[first - 1 :]])
    around = power[:-2] + power[1:-1] + power[2:]
    return first + int(np.argmin(around))
