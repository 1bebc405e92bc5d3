"""One utterance to one text: tries again where the guards smell a loop, drops what was invented."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import ctranslate2
import numpy as np

from livelipi.domain.audio import seconds
from livelipi.recognizer import guards
from livelipi.recognizer.history import NO_CONTEXT, Context
from livelipi.recognizer.whisper import Detection, Hypothesis, Task, Whisper, Word


@dataclass(frozen=True, eq=False)
class Heard:
    """What was made of some audio.

    Attributes:
        text: Empty when nobody spoke.
        tokens: The text as tokens.
        detection: The language, found out or as given (then with probability 1).
        length: Seconds of audio, context excluded.
        shift: Seconds of context in front of it.
        task: With which the text was generated.
        encoded: From which it was generated.
    """

    text: str
    tokens: tuple[int, ...]
    detection: Detection
    length: float
    shift: float
    task: Task
    encoded: ctranslate2.StorageView

    def words(self, whisper: Whisper) -> list[Word]:
        """The text with times in seconds from the beginning of the audio; costs a decoder pass."""
        if not self.tokens:
            return []
        total = self.shift + self.length
        return [
            Word(word.tokens, word.start - self.shift, word.end - self.shift)
            for word in whisper.word_times(self.encoded, self.task, self.tokens, total)
        ]


@dataclass(frozen=True)
class Request:
    """How audio is to be heard.

    Attributes:
        language: Whisper's code, or None to find out.
        translate: English instead of the words that were said.
        prompt: Text for spelling and style.
    """

    language: str | None
    translate: bool = False
    prompt: str = ""


def hear(whisper: Whisper, audio: np.ndarray, context: Context, request: Request) -> Heard:
    """Decode audio after some context.

    With context first; where that gives nothing or runs in circles, without it; where that runs in
    circles too, in the full window of 30 s, which is slow and the cure for most loops.
    """
    heard = None
    for before, full in _attempts(context):
        heard, good = _attempt(whisper, audio, before, request, full=full)
        if good:
            break
    assert heard is not None
    return heard


def _attempts(context: Context) -> Iterator[tuple[Context, bool]]:
    if context.tokens:
        yield context, False
    yield NO_CONTEXT, False
    yield NO_CONTEXT, True


def _attempt(
    whisper: Whisper, audio: np.ndarray, context: Context, request: Request, *, full: bool
) -> tuple[Heard, bool]:
    """One decode, and whether it is good enough not to try again."""
    encoded = whisper.encode(np.concatenate([context.audio, audio]), full=full)
    if request.language is None:
        detection = whisper.detect(encoded)
    else:
        detection = Detection(request.language, 1.0)
    length, shift = seconds(len(audio)), seconds(len(context.audio))
    task = Task(detection.language, request.translate, request.prompt, context.tokens)
    if context.tokens and context.language != detection.language:
        return Heard("", (), detection, length, shift, task, encoded), False
    hypothesis = whisper.generate(encoded, task, length)
    looping = guards.looping(hypothesis.text, length)
    kept = bool(guards.words(hypothesis.text)) and not _invented(hypothesis, length)
    text, tokens = (hypothesis.text, hypothesis.tokens) if kept else ("", ())
    heard = Heard(text, tokens, detection, length, shift, task, encoded)
    return heard, not looping and (kept or not context.tokens)


def _invented(hypothesis: Hypothesis, length: float) -> bool:
    return guards.invented(
        hypothesis.text,
        length,
        no_speech=hypothesis.no_speech,
        log_probability=hypothesis.log_probability,
    )
