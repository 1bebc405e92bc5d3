"""What was said just before, so that an utterance is not heard out of context.

The short encoder window is padded with silence anyway. The utterance before, when it is near and
short enough, takes the place of that padding; its text, which is already published, is forced on
the decoder as the beginning of the answer. The decoder then goes on where it stopped.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from livelipi.domain.audio import samples_of, seconds
from livelipi.recognizer.segmenter import Utterance

CONTEXT_MAX = 8.0
"""Seconds of context and utterance together; longer ones would need a longer, slower window."""

GAP_MAX = 3.0
"""Seconds of silence after which the words before are no context any more."""


@dataclass(frozen=True, eq=False)
class Context:
    """Audio with the text that is known to be in it.

    Attributes:
        audio: float32 samples.
        tokens: Their text.
        language: Language of the text.
        end: Position in the stream where the speech in ``audio`` ends.
    """

    audio: np.ndarray
    tokens: tuple[int, ...]
    language: str
    end: int

    def fits(self, utterance: Utterance, language: str | None) -> bool:
        """Whether ``utterance`` may be decoded after this context."""
        length = seconds(len(self.audio) + len(utterance.audio))
        gap = seconds(max(0, utterance.start - self.end))
        return length <= CONTEXT_MAX and gap <= GAP_MAX and language in (None, self.language)

    def extended(self, utterance: Utterance, tokens: tuple[int, ...]) -> Context:
        """This context with an utterance and its text behind it, cut to what may still be used."""
        audio = np.concatenate([self.audio, utterance.audio])
        if len(audio) > samples_of(CONTEXT_MAX):
            return Context(utterance.audio, tokens, self.language, utterance.end)
        return Context(audio, self.tokens + tokens, self.language, utterance.end)
