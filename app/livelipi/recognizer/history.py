"""What was said just before, so that an utterance is not heard out of context.

The short encoder window is padded anyway. The end of what was said before takes the place of some
of that padding, in front of the utterance, and its text, which is already published, is forced on
the decoder as the beginning of the answer. The decoder then goes on where it stopped.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from livelipi.domain.audio import samples_of
from livelipi.recognizer.segmenter import Utterance

KEPT = samples_of(6.0)
"""Samples of audio that are kept: no utterance has more context."""

WINDOW = samples_of(5.0)
"""Samples of context and utterance together. Long utterances are context enough for themselves, and
their decode takes longest as it is; with 8 s, which still fits the shortest encoder window, words
come out no better and the slowest decodes take a fifth longer."""

JOINED = samples_of(3.0)
"""Samples of context for an utterance that was cut off its beginning: it gets them at any cost."""

CONTEXT_TOKENS = 8
"""Tokens of context. CTranslate2 forces them one by one, each at the price of a new token. Over 516
words in 7 sets of speech: 31 errors without context, 22 with 8 tokens, 19 with all that fit in 8 s;
of 180 single words and two-word sentences 139, 159 and 158 were right."""

GAP = samples_of(30.0)
"""Samples of silence after which what was said before is no context any more."""


@dataclass(frozen=True)
class Chunk:
    """Tokens with the sample at which they begin in the audio that belongs to them.

    One word where the words' times are known, else the whole utterance.
    """

    offset: int
    tokens: tuple[int, ...]


@dataclass(frozen=True, eq=False)
class Context:
    """Audio to put before an utterance, the tokens that say it, and their language."""

    audio: np.ndarray
    tokens: tuple[int, ...]
    language: str


NO_CONTEXT = Context(np.zeros(0, np.float32), (), "")


class History:
    """The last seconds of speech in one language, with their text."""

    def __init__(self) -> None:
        self.forget()

    def forget(self) -> None:
        """Begin anew: the language changed, or something could not be understood."""
        self._audio = np.zeros(0, np.float32)
        self._chunks: list[Chunk] = []
        self._language = ""
        self._end = 0

    def add(self, audio: np.ndarray, chunks: list[Chunk], *, language: str, end: int) -> None:
        """Append published speech.

        Args:
            audio: float32 samples; the next utterance's audio may follow directly.
            chunks: Its text, in order, offsets from the beginning of ``audio``.
            language: Of the text; another one than before begins the history anew.
            end: Position in the stream at which the speech ends.
        """
        if language != self._language:
            self.forget()
        shift = len(self._audio)
        self._language = language
        self._end = end
        self._audio = np.concatenate([self._audio, audio])
        self._chunks += [Chunk(shift + chunk.offset, chunk.tokens) for chunk in chunks]
        self._trim()

    def before(
        self, utterance: Utterance, language: str | None, most: int = CONTEXT_TOKENS
    ) -> Context:
        """What to put before an utterance; nothing where it is in another language or long ago.

        Args:
            utterance: What is to be heard.
            language: What it is in, or None to find out.
            most: How many tokens of context there may be.
        """
        if language not in (None, self._language) or utterance.start - self._end > GAP:
            return NO_CONTEXT
        budget = WINDOW - len(utterance.audio)
        if utterance.joined:
            budget = max(budget, JOINED)
        tail = self._chunks[self._first_within(budget) :]
        while tail and sum(len(chunk.tokens) for chunk in tail) > most:
            tail = tail[1:]
        if not tail:
            return NO_CONTEXT
        tokens = tuple(token for chunk in tail for token in chunk.tokens)
        return Context(self._audio[tail[0].offset :], tokens, self._language)

    def _first_within(self, budget: int) -> int:
        """Index of the first chunk from which on the audio is no longer than ``budget``."""
        for index, chunk in enumerate(self._chunks):
            if len(self._audio) - chunk.offset <= budget:
                return index
        return len(self._chunks)

    def _trim(self) -> None:
        first = self._first_within(KEPT)
        start = self._chunks[first].offset if first < len(self._chunks) else len(self._audio)
        self._audio = self._audio[start:]
        self._chunks = [Chunk(chunk.offset - start, chunk.tokens) for chunk in self._chunks[first:]]
