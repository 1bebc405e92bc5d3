"""Turns one stream's utterances into text that may be shown, in their order."""

from __future__ import annotations

import time
from dataclasses import dataclass, replace

import numpy as np

from livelipi.domain.audio import seconds
from livelipi.recognizer import guards
from livelipi.recognizer.context import Context
from livelipi.recognizer.segmenter import Utterance
from livelipi.recognizer.whisper import Hypothesis, Task, Whisper

LOCK_SECONDS = 3.0
LOCK_PROBABILITY = 0.8
"""A detected language is kept from the first utterance on that is so long and so sure; shorter ones
are wrong about every second time."""


@dataclass(frozen=True)
class Answer:
    """Text of one utterance.

    Attributes:
        text: Empty when the guards found no words.
        tokens: The same as tokens.
        language: Whisper's code of the language.
        probability: Confidence in a detected language; None when it was given.
        seconds: What the decode cost.
    """

    text: str
    tokens: tuple[int, ...]
    language: str
    probability: float | None
    seconds: float


class Transcriber:
    """One stream's view of the model: its language, its prompt and what was said before.

    Args:
        whisper: The model, shared with other streams.
        language: Whisper's code, or None to find out.
        translate: English instead of the words that were said.
        prompt: Text for spelling and style.
    """

    def __init__(
        self, whisper: Whisper, *, language: str | None, translate: bool, prompt: str
    ) -> None:
        self._whisper = whisper
        self._language = language
        self._probability: float | None = None
        self._translate = translate
        self.prompt = prompt
        self._context: Context | None = None

    def transcribe(self, utterance: Utterance) -> Answer:
        """Decode an utterance; changes nothing, so it may be called ahead of time."""
        began = time.perf_counter()
        context = self._context
        if context is not None and not context.fits(utterance, self._language):
            context = None
        audio = utterance.audio
        if context is not None:
            audio = np.concatenate([context.audio, audio])
        encoded = self._whisper.encode(audio)
        language, probability = self._language, self._probability
        if language is None:
            detection = self._whisper.detect(encoded)
            language, probability = detection.language, detection.probability
        task = Task(language, self._translate, self.prompt)
        length = seconds(len(utterance.audio))
        hypothesis = None
        if context is not None and context.language == language:
            hypothesis = self._whisper.generate(
                encoded, replace(task, prefix=context.tokens), length
            )
            if self._suspect(hypothesis, length):
                hypothesis = None
        if hypothesis is None:
            if context is not None:
                encoded = self._whisper.encode(utterance.audio)
            hypothesis = self._whisper.generate(encoded, task, length)
            if guards.looping(hypothesis.text, length):
                encoded = self._whisper.encode(utterance.audio, full=True)
                hypothesis = self._whisper.generate(encoded, task, length)
        invented = guards.invented(
            hypothesis.text,
            length,
            no_speech=hypothesis.no_speech,
            log_probability=hypothesis.log_probability,
        )
        return Answer(
            "" if invented else hypothesis.text,
            () if invented else hypothesis.tokens,
            language,
            probability,
            time.perf_counter() - began,
        )

    def accept(self, utterance: Utterance, answer: Answer) -> None:
        """An answer was published: it is the context of what comes next."""
        if self._language is None and answer.text:
            spoken = seconds(utterance.end - utterance.start)
            if spoken >= LOCK_SECONDS and (answer.probability or 0.0) >= LOCK_PROBABILITY:
                self._language, self._probability = answer.language, answer.probability
        if self._translate or not answer.tokens:
            self._context = None
            return
        self._context = Context(utterance.audio, answer.tokens, answer.language, utterance.end)

    def _suspect(self, hypothesis: Hypothesis, length: float) -> bool:
        return not hypothesis.text or guards.looping(hypothesis.text, length)
