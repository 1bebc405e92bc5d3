"""What keeps Whisper from captioning words that nobody said: pure functions on its output."""

from __future__ import annotations

import re
import zlib
from collections.abc import Sequence
from difflib import SequenceMatcher

MAX_WORDS_PER_SECOND = 5.5
MAX_COMPRESSION = 2.4
MIN_LOG_PROBABILITY = -1.6
MIN_LOG_PROBABILITY_SHORT = -2.5
"""For up to ``SHORT`` words: Whisper is never sure of a bare word."""
SHORT = 3
NO_SPEECH = 0.4
"""Real single words stay below 0.3, noise that sounds like speech is above 0.4."""
DOUBTFUL = -0.8
ECHO = 0.6
"""Share of a text's letters that are an echo; only runs of ``ECHO_LENGTH`` letters count."""
ECHO_LENGTH = 4

_NOT_WORD = re.compile(r"[^\w']", re.UNICODE)


def words(text: str) -> list[str]:
    """Words for comparison: lower case, no punctuation, empty ones left out."""
    return [word for part in text.split() if (word := _NOT_WORD.sub("", part.lower()))]


def repeats(spoken: Sequence[str]) -> bool:
    """Whether the words end in a loop: 1 or 2 words three times, or 3 to 8 words twice."""
    for size in range(1, 9):
        times = 3 if size < 3 else 2
        if len(spoken) < size * times:
            continue
        tail = list(spoken[-size:])
        if all(
            list(spoken[len(spoken) - size * (back + 1) : len(spoken) - size * back]) == tail
            for back in range(1, times)
        ):
            return True
    return False


def too_fast(spoken: Sequence[str], seconds: float) -> bool:
    """Whether nobody could have said so many words in ``seconds``."""
    return len(spoken) > max(4.0, MAX_WORDS_PER_SECOND * seconds)


def compression(text: str) -> float:
    """Length over zlib-compressed length, in bytes: above 2.4 the text is repetitive."""
    data = text.encode()
    return len(data) / max(1, len(zlib.compress(data)))


def looping(text: str, seconds: float) -> bool:
    """Whether a text looks like a decoder that ran in circles over ``seconds`` of audio."""
    spoken = words(text)
    return repeats(spoken) or too_fast(spoken, seconds)


def silence(no_speech: float, log_probability: float) -> bool:
    """Whether the model itself doubts that anybody spoke.

    Args:
        no_speech: Probability of the no-speech token where the window holds nothing else, 0 to 1.
        log_probability: Mean log probability per token of the text.
    """
    return no_speech > NO_SPEECH and doubtful(log_probability)


def doubtful(log_probability: float) -> bool:
    """Whether a text needs a second opinion before it is shown."""
    return log_probability < DOUBTFUL


def echoes(text: str, before: str) -> bool:
    """Whether a text of some words says again what was said before.

    Noise heard after a sentence makes Whisper repeat that sentence; so do people, rarely.
    """
    spoken = words(text)
    if len(spoken) < SHORT:
        return False
    matcher = SequenceMatcher(None, " ".join(spoken), " ".join(words(before)), autojunk=False)
    same = sum(block.size for block in matcher.get_matching_blocks() if block.size >= ECHO_LENGTH)
    return same >= ECHO * len(" ".join(spoken))


def invented(text: str, seconds: float, log_probability: float) -> bool:
    """Whether a text must not be shown, whoever may have spoken."""
    ratio = compression(text)
    short = len(words(text)) <= SHORT
    floor = MIN_LOG_PROBABILITY_SHORT if short else MIN_LOG_PROBABILITY
    return (
        (looping(text, seconds) and ratio > 1.6)
        or ratio > MAX_COMPRESSION
        or log_probability < floor
    )
