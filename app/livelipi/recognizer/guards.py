"""What keeps Whisper from captioning words that nobody said: pure functions on its output."""

from __future__ import annotations

import re
import zlib
from collections.abc import Sequence

MAX_WORDS_PER_SECOND = 5.5
MAX_COMPRESSION = 2.4
MIN_LOG_PROBABILITY = -1.6
NO_SPEECH = 0.6
DOUBTFUL = -0.8

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
        no_speech: Probability of the no-speech token, 0 to 1.
        log_probability: Mean log probability per token of the text.
    """
    return no_speech > NO_SPEECH and log_probability < DOUBTFUL


def invented(text: str, seconds: float, *, no_speech: float, log_probability: float) -> bool:
    """Whether a text must not be shown: see the functions above for each reason."""
    ratio = compression(text)
    return (
        (looping(text, seconds) and ratio > 1.6)
        or silence(no_speech, log_probability)
        or ratio > MAX_COMPRESSION
        or log_probability < MIN_LOG_PROBABILITY
    )
