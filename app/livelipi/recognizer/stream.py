"""One client's audio on its way through voice detection, cutting and decoding."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from livelipi.domain.errors import RecognizerError
from livelipi.recognizer.scheduler import DecodeThread, Urgency
from livelipi.recognizer.segmenter import Opened, Segmenter, Utterance
from livelipi.recognizer.transcriber import FAILED, Answer, Transcriber
from livelipi.recognizer.vad import VAD_FRAME, Vad

logger = logging.getLogger(__name__)


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
    """

    language: str | None
    translate: bool = False
    silence: float = 1.0
    prompt: str = ""
    partials: bool = False
    step: float = 0.5


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
    """A segment could not be decoded; its final follows with an empty text."""

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


class RecognizerStream:
    """Audio in, events out; made by ``Engine.stream``.

    ``feed``, ``flush``, ``end``, ``close`` and ``set_prompt`` are called from one thread and return
    without waiting for a decode. ``on_event`` is called from that thread and from the decode
    thread, and must not block. Each ``StreamStarted`` is followed by one ``StreamEnded`` and one
    ``StreamFinal`` of its segment, in this order, unless the stream is closed before.
    """

    def __init__(
        self,
        transcriber: Transcriber,
        vad: Vad,
        silence: float,
        thread: DecodeThread,
        on_event: Callable[[StreamEvent], None],
    ) -> None:
        self._transcriber = transcriber
        self._vad = vad
        self._segmenter = Segmenter(silence)
        self._thread = thread
        self._on_event = on_event
        self._rest = np.zeros(0, np.float32)
        self._lock = threading.RLock()
        self._pending = 0
        self._wanted: tuple[int, int] | None = None
        self._ahead: tuple[tuple[int, int], Answer] | None = None
        self._ended = False
        self._closed = False

    def feed(self, samples: np.ndarray) -> None:
        """Take float32 mono samples at 16 kHz, -1 to 1, any number of them."""
        if self._ended:
            raise RuntimeError("audio after the end of the stream")
        audio = np.concatenate([self._rest, samples.astype(np.float32, copy=False)])
        whole = len(audio) - len(audio) % VAD_FRAME
        for position in range(0, whole, VAD_FRAME):
            frame = audio[position : position + VAD_FRAME]
            for decision in self._segmenter.push(frame, self._vad(frame)):
                self._act(decision.utterance if not isinstance(decision, Opened) else decision)
        self._rest = audio[whole:].copy()
        self._speculate()

    def flush(self) -> None:
        """Answer everything fed so far now, without waiting for silence."""
        rest, self._rest = self._rest, np.zeros(0, np.float32)
        for closed in self._segmenter.flush(rest):
            self._act(closed.utterance)
        with self._lock:
            idle = self._pending == 0
        if idle:
            self._emit(StreamFlushed())
        else:
            self._thread.submit(Urgency.FINAL, self, lambda: self._emit(StreamFlushed()))

    def end(self) -> None:
        """No audio will follow: ``flush``, and refuse more."""
        if not self._ended:
            self._ended = True
            self.flush()

    def close(self) -> None:
        """Forget what is not answered; no event is sent from now on."""
        with self._lock:
            self._ended = True
            self._closed = True
            self._wanted = None
        self._thread.discard(self)

    def set_prompt(self, text: str) -> None:
        """Use another prompt from the next decode on."""
        self._transcriber.prompt = text

    def _emit(self, event: StreamEvent) -> None:
        with self._lock:
            if not self._closed:
                self._on_event(event)

    def _act(self, decision: Opened | Utterance) -> None:
        if isinstance(decision, Opened):
            self._emit(StreamStarted(decision.segment, decision.at))
            return
        utterance = decision
        self._emit(StreamEnded(utterance.segment, utterance.end))
        with self._lock:
            self._pending += 1
        self._thread.submit(Urgency.FINAL, self, lambda: self._finish(utterance))

    def _speculate(self) -> None:
        """Decode ahead when speech pauses; what is said after the pause makes it void."""
        pause = self._segmenter.pause
        if pause == self._wanted:
            return
        self._wanted = pause
        if pause is not None:
            utterance = self._segmenter.so_far()
            self._thread.submit(Urgency.SPECULATIVE, self, lambda: self._guess(pause, utterance))

    # On the decode thread.

    def _guess(self, pause: tuple[int, int], utterance: Utterance) -> None:
        if pause == self._wanted:
            self._ahead = (pause, self._transcriber.transcribe(utterance))

    def _finish(self, utterance: Utterance) -> None:
        answer = self._answer(utterance)
        self._emit(
            StreamFinal(
                utterance.segment,
                answer.text,
                utterance.start,
                utterance.end,
                answer.language or None,
                answer.probability,
                answer.seconds,
            )
        )
        with self._lock:
            self._pending -= 1
        self._transcriber.accept(utterance, answer)

    def _answer(self, utterance: Utterance) -> Answer:
        ahead, self._ahead = self._ahead, None
        if ahead is not None and ahead[0] == (utterance.segment, utterance.end):
            return ahead[1]
        try:
            return self._transcriber.transcribe(utterance)
        except Exception as error:  # CTranslate2 names no classes: out of memory, a lost GPU, ...
            logger.exception("segment %d could not be decoded", utterance.segment)
            reason = RecognizerError(
                f"A segment could not be turned into text: {error}.",
                kept="The captions before it are kept, and those after it go on.",
            )
            self._emit(StreamFailed(utterance.segment, reason))
            return FAILED
