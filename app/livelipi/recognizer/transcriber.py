"""Turns one stream's utterances into text that may be shown, in their order."""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from livelipi.domain.audio import samples_of, seconds
from livelipi.recognizer.agreement import Piece
from livelipi.recognizer.decoding import Heard, Request, hear
from livelipi.recognizer.history import CONTEXT_TOKENS, NO_CONTEXT, Chunk, Context, History
from livelipi.recognizer.keyterms import NO_KEYTERMS, Keyterms
from livelipi.recognizer.loaded import Loaded
from livelipi.recognizer.primer import PRIMED
from livelipi.recognizer.segmenter import HARD_EARLIEST, Utterance
from livelipi.recognizer.whisper import Detection, Word

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


QUICK_CONTEXT = 4
"""Tokens of context for a partial."""
ENOUGH = 4
"""Committed tokens that are context enough for a partial; more forced tokens only cost time."""

_STRAY = " .,;:!?。、"
"""Punctuation of the utterance before, with which one that was cut off may begin."""


@dataclass(frozen=True)
class Begun:
    """What is committed of an utterance before it ends.

    Attributes:
        tokens: Its text begins with them.
        detection: The language they are in, where it had to be found out.
    """

    tokens: tuple[int, ...] = ()
    detection: Detection | None = None


NOT_BEGUN = Begun()


class Transcriber:
    """One stream's view of the model: its language, its prompt and what was said before.

    Args:
        loaded: The model, shared with other streams.
        language: Whisper's code, or None to find out.
        translate: English instead of the words that were said.
        prompt: Text for spelling and style.
        keyterms: Names and terms to be recognized; not in a translation.
    """

    def __init__(
        self,
        loaded: Loaded,
        *,
        language: str | None,
        translate: bool,
        prompt: str,
        keyterms: Keyterms = NO_KEYTERMS,
    ) -> None:
        self._whisper = loaded.whisper
        self._primer = loaded.primer
        self._language = language
        self._locked: float | None = None
        self._translate = translate
        self.prompt = prompt
        self._keyterms = NO_KEYTERMS if translate else keyterms
        self._history = History()

    @property
    def language(self) -> str | None:
        """Whisper's code of the language, or None as long as it is not certain."""
        return self._language

    def use(self, loaded: Loaded) -> None:
        """Go on with another model; only between utterances."""
        if loaded.whisper is not self._whisper:
            self._whisper, self._primer = loaded.whisper, loaded.primer
            # Its tokens are those of the other model.
            self._history.forget()

    def transcribe(
        self, utterance: Utterance, begun: Begun = NOT_BEGUN, *, quick: bool = False
    ) -> Answer:
        """Decode an utterance; changes nothing, so it may be called ahead of time.

        Args:
            utterance: What was said, or the beginning of it.
            begun: What is committed of its text.
            quick: For a text that will be replaced soon.
        """
        began = time.perf_counter()
        audio = utterance.audio
        ahead = utterance.ahead if self._whisper.times_words else None
        if ahead is not None:
            audio = np.concatenate([audio, ahead])
        language = begun.detection.language if begun.detection else self._language
        request = Request(
            language,
            self._translate,
            self.prompt,
            begun.tokens,
            quick,
            self._keyterms,
        )
        few = quick and not utterance.joined
        context = self._context(utterance, QUICK_CONTEXT if few else CONTEXT_TOKENS)
        if few and len(begun.tokens) >= ENOUGH:
            context = NO_CONTEXT
        heard = hear(self._whisper, audio, context, request)
        tokens = heard.tokens
        words: tuple[Word, ...] = ()
        if ahead is not None:
            cut = seconds(len(utterance.audio))
            words = _before(heard.words(self._whisper), cut, len(begun.tokens))
            tokens = tuple(token for word in words for token in word.tokens)
        detection = begun.detection or heard.detection
        probability = self._locked if self._language else detection.probability
        return Answer(
            self.text_of(utterance, tokens),
            heard.detection.language,
            probability,
            time.perf_counter() - began,
            heard,
            words,
        )

    def text_of(self, utterance: Utterance, tokens: Sequence[int]) -> str:
        """Tokens of an utterance as the text that is shown."""
        text = self._whisper.text_of(tokens)
        return text.lstrip(_STRAY) if utterance.joined else text

    def pieces(self, heard: Heard, first: int) -> list[Piece]:
        """The words of a text from token ``first`` on."""
        return self._whisper.pieces(heard.tokens[first:], heard.task)

    def settled(self, pieces: Sequence[Piece]) -> int:
        """How many leading words of an open utterance are not going to be a key term's."""
        return self._keyterms.settled(pieces)

    def may_commit(self, utterance: Utterance, heard: Heard) -> bool:
        """Whether words of an open utterance can be for good.

        Not in a language that may turn out to be another one, and not beyond where a hard cut may
        come when nobody can tell which words are before it.
        """
        length = utterance.end - utterance.start
        known = self._language is not None or _certain(length, heard.detection.probability)
        placed = self._whisper.times_words or len(utterance.audio) < HARD_EARLIEST
        return known and placed

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

    def _context(self, utterance: Utterance, most: int) -> Context:
        if self._translate:
            return NO_CONTEXT
        context = self._history.before(utterance, self._language, most)
        bare = utterance.end - utterance.start <= PRIMED
        if not context.tokens and bare and self._language == self._primer.language:
            return self._primer
        return context

    def _lock(self, utterance: Utterance, answer: Answer) -> None:
        """Keep a detected language once it is certain."""
        if self._language is not None or answer.probability is None:
            return
        if _certain(utterance.end - utterance.start, answer.probability):
            self._language, self._locked = answer.language, answer.probability


def _certain(length: int, probability: float) -> bool:
    """Whether a language found in ``length`` samples of speech is the right one."""
    return seconds(length) >= LOCK_SECONDS and probability >= LOCK_PROBABILITY


def _before(words: list[Word], cut: float, committed: int) -> tuple[Word, ...]:
    """The words of which more lies before ``cut`` seconds than after it.

    Those that hold the first ``committed`` tokens are published and stay on this side of the cut.
    """
    kept = tokens = 0
    while kept < len(words) and (
        tokens < committed or (words[kept].start + words[kept].end) / 2 < cut
    ):
        tokens += len(words[kept].tokens)
        kept += 1
    return tuple(words[:kept])
