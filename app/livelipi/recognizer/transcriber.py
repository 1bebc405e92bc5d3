"""Turns one stream's utterances into text that may be shown, in their order."""

from __future__ import annotations

import time
from dataclasses import dataclass

import numpy as np

from livelipi.domain.audio import samples_of, seconds
from livelipi.recognizer.decoding import Heard, Request, hear
from livelipi.recognizer.history import CONTEXT_TOKENS, NO_CONTEXT, Chunk, Context, History
from livelipi.recognizer.primer import PRIMED
from livelipi.recognizer.segmenter import Utterance
from livelipi.recognizer.whisper import Whisper, Word

LOCK_SECONDS = 3.0
LOCK_PROBABILITY = 0.8
"""A detected language is kept from the first utterance on that is so long and so sure; shorter ones
are wrong about every second time."""


@dataclass(frozen=True, eq=False)
class Answer:
    """Text of one utterance.

    Attributes:
        text: Empty when nobody spoke.
        language: Whisper's code of the language; empty where the decode failed.
        probability: Confidence in a detected language, 0 to 1; None when it was given.
        seconds: What the decode cost.
        heard: The decode itself, or None where it failed.
        words: The words of ``text`` with times, where they were needed already.
    """

    text: str
    language: str
    probability: float | None
    seconds: float
    heard: Heard | None = None
    words: tuple[Word, ...] = ()


_STRAY = " .,;:!?。、"
"""Punctuation of the utterance before, with which one that was cut off may begin."""

FAILED = Answer("", "", None, 0.0)


class Transcriber:
    """One stream's view of the model: its language, its prompt and what was said before.

    Args:
        whisper: The model, shared with other streams.
        primer: What a bare word is heard after when nothing was said before.
        language: Whisper's code, or None to find out.
        translate: English instead of the words that were said.
        prompt: Text for spelling and style.
    """

    def __init__(
        self,
        whisper: Whisper,
        primer: Context,
        *,
        language: str | None,
        translate: bool,
        prompt: str,
    ) -> None:
        self._whisper = whisper
        self._primer = primer
        self._language = language
        self._locked: float | None = None
        self._translate = translate
        self.prompt = prompt
        self._history = History()

    def transcribe(self, utterance: Utterance) -> Answer:
        """Decode an utterance; changes nothing, so it may be called ahead of time."""
        began = time.perf_counter()
        audio = utterance.audio
        ahead = utterance.ahead if self._whisper.times_words else None
        if ahead is not None:
            audio = np.concatenate([audio, ahead])
        request = Request(self._language, self._translate, self.prompt)
        heard = hear(self._whisper, audio, self._context(utterance), request)
        text = heard.text
        words: tuple[Word, ...] = ()
        if ahead is not None:
            words = _before(heard.words(self._whisper), seconds(len(utterance.audio)))
            text = self._whisper.text_of([token for word in words for token in word.tokens])
        if utterance.joined:
            text = text.lstrip(_STRAY)
        probability = self._locked if self._language else heard.detection.probability
        return Answer(
            text,
            heard.detection.language,
            probability,
            time.perf_counter() - began,
            heard,
            words,
        )

    def accept(self, utterance: Utterance, answer: Answer) -> None:
        """An answer was published: it is the context of what comes next."""
        if not answer.text or answer.heard is None:
            return
        self._lock(utterance, answer)
        if self._translate:
            return
        words = answer.words
        long = len(answer.heard.tokens) > CONTEXT_TOKENS
        if long and not words and self._whisper.times_words:
            words = tuple(answer.heard.words(self._whisper))
        chunks = [Chunk(max(0, samples_of(word.start)), word.tokens) for word in words]
        self._history.add(
            utterance.audio,
            chunks or [Chunk(0, answer.heard.tokens)],
            language=answer.language,
            end=utterance.end,
        )

    def _context(self, utterance: Utterance) -> Context:
        if self._translate:
            return NO_CONTEXT
        context = self._history.before(utterance, self._language)
        bare = utterance.end - utterance.start <= PRIMED
        if not context.tokens and bare and self._language == self._primer.language:
            return self._primer
        return context

    def _lock(self, utterance: Utterance, answer: Answer) -> None:
        """Keep a detected language once it is certain."""
        if self._language is not None or answer.probability is None:
            return
        long = seconds(utterance.end - utterance.start) >= LOCK_SECONDS
        if long and answer.probability >= LOCK_PROBABILITY:
            self._language, self._locked = answer.language, answer.probability


def _before(words: list[Word], cut: float) -> tuple[Word, ...]:
    """The words of which more lies before ``cut`` seconds than after it."""
    kept = 0
    while kept < len(words) and (words[kept].start + words[kept].end) / 2 < cut:
        kept += 1
    return tuple(words[:kept])
