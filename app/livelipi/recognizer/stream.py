"""One client's audio on its way through voice detection, cutting and decoding."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable

import numpy as np

from livelipi.domain.errors import RecognizerError
from livelipi.recognizer.draft import Draft
from livelipi.recognizer.events import (
    StreamEnded,
    StreamEvent,
    StreamFailed,
    StreamFinal,
    StreamFlushed,
    StreamPartial,
    StreamSettings,
    StreamSlower,
    StreamStarted,
)
from livelipi.recognizer.pacer import Pacer
from livelipi.recognizer.scheduler import DecodeThread, Urgency
from livelipi.recognizer.segmenter import Opened, Segmenter, Utterance
from livelipi.recognizer.transcriber import Answer, Transcriber
from livelipi.recognizer.vad import VAD_FRAME, Vad

__all__ = [
    "RecognizerStream",
    "StreamEnded",
    "StreamEvent",
    "StreamFailed",
    "StreamFinal",
    "StreamFlushed",
    "StreamPartial",
    "StreamSettings",
    "StreamSlower",
    "StreamStarted",
]

logger = logging.getLogger(__name__)


class RecognizerStream:
    """Audio in, events out; made by ``Engine.stream``.

    ``feed``, ``flush``, ``end``, ``close`` and ``set_prompt`` are called from one thread and return
    without waiting for a decode. ``on_event`` is called from that thread and from the decode
    thread, and must not block. Each ``StreamStarted`` is followed by one ``StreamEnded`` and one
    ``StreamFinal`` of its segment, in this order, unless the stream is closed before. Each
    ``StreamPartial`` comes between the two first of its segment.
    """

    def __init__(
        self,
        transcriber: Transcriber,
        vad: Vad,
        settings: StreamSettings,
        thread: DecodeThread,
        on_event: Callable[[StreamEvent], None],
        pacer: Pacer,
    ) -> None:
        self._transcriber = transcriber
        self._vad = vad
        self._segmenter = Segmenter(settings.silence)
        self._partials = settings.partials and not settings.translate
        self._pacer = pacer
        self._thread = thread
        self._on_event = on_event
        self._rest = np.zeros(0, np.float32)
        self._lock = threading.RLock()
        self._pending = 0
        self._wanted: tuple[int, int] | None = None
        self._ahead: tuple[tuple[int, int], Answer] | None = None
        self._draft = Draft(transcriber, -1)
        self._drafted = 0
        self._drafting = False
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
            probability = self._vad(frame)
            with self._lock:
                for decision in self._segmenter.push(frame, probability):
                    self._act(decision.utterance if not isinstance(decision, Opened) else decision)
        self._rest = audio[whole:].copy()
        self._speculate()
        if self._partials:
            self._sketch()

    def flush(self) -> None:
        """Answer everything fed so far now, without waiting for silence."""
        rest, self._rest = self._rest, np.zeros(0, np.float32)
        with self._lock:
            for closed in self._segmenter.flush(rest):
                self._act(closed.utterance)
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
            self._drafted = decision.at
            self._emit(StreamStarted(decision.segment, decision.at))
            return
        utterance = decision
        self._emit(StreamEnded(utterance.segment, utterance.end))
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

    def _sketch(self) -> None:
        """Ask for a partial when one is due and none is under way."""
        if self._drafting or not self._segmenter.speaking:
            return
        # The step rarely ends with a frame: with the one in which it ends it is over.
        if self._segmenter.position - self._drafted > self._pacer.step - VAD_FRAME:
            self._drafting = True
            self._pacer.due()
            self._thread.submit(Urgency.PARTIAL, self, self._draw)

    # On the decode thread.

    def _draw(self) -> None:
        """Make a partial of all audio there is by now; of none when speech has paused since."""
        try:
            with self._lock:
                if self._closed or not self._segmenter.speaking:
                    return
                utterance = self._segmenter.so_far()
                self._drafted = self._segmenter.position
            self._show(utterance, self._draft_of(utterance).hear(utterance))
            slower = self._pacer.made()
            if slower is not None:
                self._emit(slower)
        finally:
            self._drafting = False

    def _draft_of(self, utterance: Utterance) -> Draft:
        if self._draft.segment != utterance.segment:
            if self._partials:
                self._pacer.next_segment()
            self._draft = Draft(self._transcriber, utterance.segment)
        return self._draft

    def _show(self, utterance: Utterance, answer: Answer, *, paused: bool = False) -> None:
        with self._lock:
            if self._closed or self._segmenter.open_segment != utterance.segment:
                return
            shown = self._draft_of(utterance).take(utterance, answer, paused=paused)
            if shown is not None:
                at = utterance.offset + len(utterance.audio)
                self._on_event(StreamPartial(utterance.segment, *shown, at))

    def _guess(self, pause: tuple[int, int], utterance: Utterance) -> None:
        if pause != self._wanted:
            return
        answer = self._transcriber.transcribe(utterance, self._draft_of(utterance).begun)
        self._ahead = (pause, answer)
        if self._partials:
            self._show(utterance, answer, paused=True)

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
        draft = self._draft_of(utterance)
        if ahead is not None and ahead[0] == (utterance.segment, utterance.end):
            return ahead[1]
        try:
            return self._transcriber.transcribe(utterance, draft.begun)
        except Exception as error:  # CTranslate2 names no classes: out of memory, a lost GPU, ...
            logger.exception("segment %d could not be decoded", utterance.segment)
            reason = RecognizerError(
                f"A segment could not be turned into text: {error}.",
                kept="The captions before it are kept, and those after it go on.",
            )
            self._emit(StreamFailed(utterance.segment, reason))
            return draft.failed(utterance)
