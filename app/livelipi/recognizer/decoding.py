"""One utterance to one text: tries again where the guards smell a loop, drops what was invented."""

from __future__ import annotations

from dataclasses import dataclass, replace

import ctranslate2
import numpy as np

from livelipi.domain.audio import seconds
from livelipi.recognizer import guards
from livelipi.recognizer.history import NO_CONTEXT, Context
from livelipi.recognizer.keyterms import NO_KEYTERMS, TERMS, Keyterms, spoken
from livelipi.recognizer.whisper import (
    FULL,
    QUICK,
    SHORT,
    Detection,
    Task,
    Whisper,
    Window,
    Word,
)

BEAM = 5
QUICK_BEAM = 1
"""A beam of 5 takes a third longer."""


@dataclass(frozen=True, eq=False)
class Heard:
    """What was made of some audio.

    Attributes:
        text: Empty when nobody spoke.
        tokens: The text as tokens; they begin with those that were committed.
        detection: The language, found out or as given (then with probability 1).
        length: Seconds of audio, context excluded.
        shift: Seconds of context in front of it.
        task: With which the text was generated.
        encoded: From which it was generated.
        looping: It looks like a decoder that ran in circles, and nothing better was to be had.
        certainty: Mean log probability per token that was not committed, at most 0.
    """

    text: str
    tokens: tuple[int, ...]
    detection: Detection
    length: float
    shift: float
    task: Task
    encoded: ctranslate2.StorageView
    looping: bool = False
    certainty: float = 0.0

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
        begun: Committed tokens, which the text must begin with.
        quick: For a text that will be replaced soon: cheaper, and a loop is not worth a cure.
        keyterms: What may be said, for texts that are not quick.
    """

    language: str | None
    translate: bool = False
    prompt: str = ""
    begun: tuple[int, ...] = ()
    quick: bool = False
    keyterms: Keyterms = NO_KEYTERMS


def hear(whisper: Whisper, audio: np.ndarray, context: Context, request: Request) -> Heard:
    """Decode audio after some context.

    With context first; where that gives nothing, runs in circles or repeats the context, without
    it; where that runs in circles too, in the full window of 30 s, which is slow and the cure for
    most loops. What is committed stays, whatever the guards say of the rest.
    """
    if context.tokens:
        attempt = _attempt(whisper, audio, context, request)
        if attempt.good:
            return favoured(whisper, attempt.heard, request)
    attempt = _attempt(whisper, audio, NO_CONTEXT, request)
    if attempt.heard.looping and not request.quick:
        attempt = _attempt(whisper, audio, NO_CONTEXT, request, FULL)
    return favoured(whisper, attempt.heard, request)


def favoured(whisper: Whisper, heard: Heard, request: Request) -> Heard:
    """What was heard, with key terms where they were said: see ``keyterms.py``."""
    terms, done = request.keyterms, len(request.begun)
    if not terms or request.quick or heard.looping or len(heard.tokens) == done:
        return heard
    words = spoken(whisper.pieces(heard.tokens[done:], heard.task))
    if not terms.suspects(words):
        return heard
    sure = None
    if whisper.times_words:
        total = heard.shift + heard.length
        sure = whisper.certainties(heard.encoded, heard.task, heard.tokens, total)[done:]
    suspects = terms.suspects(words, sure)[:TERMS]
    if not suspects:
        return heard
    # With the full stop Whisper does not take what follows for the rest of that sentence.
    hint = ", ".join(suspect.term for suspect in suspects) + "."
    task = replace(heard.task, prompt=f"{request.prompt} {hint}".strip())
    again = whisper.generate(heard.encoded, task, heard.length)
    invented = guards.invented(again.text, heard.length, again.log_probability)
    # A hint that is right explains the sound better than what was heard without it.
    before = heard.certainty * (len(heard.tokens) - done + 1)
    if invented or again.log_probability * (len(again.tokens) - done + 1) < before:
        return heard
    hinted = spoken(whisper.pieces(again.tokens[done:], task))
    tokens, at = list(heard.tokens[:done]), 0
    for place, written in terms.placed(words, sure, hinted, suspects):
        tokens += heard.tokens[done + at : done + words[place.first].first]
        tokens += whisper.tokens_of(written, heard.task)
        at = words[place.last - 1].last
    tokens += heard.tokens[done + at :]
    return replace(heard, tokens=tuple(tokens), text=whisper.text_of(tokens))


@dataclass(frozen=True, eq=False)
class _Attempt:
    """One decode with what the guards say of it."""

    heard: Heard
    good: bool = False


def _attempt(
    whisper: Whisper,
    audio: np.ndarray,
    context: Context,
    request: Request,
    window: Window = SHORT,
) -> _Attempt:
    if request.quick:
        window = QUICK
    encoded = whisper.encode(np.concatenate([context.audio, audio]), window)
    if request.language is None:
        detection = whisper.detect(encoded)
    else:
        detection = Detection(request.language, 1.0)
    length, shift = seconds(len(audio)), seconds(len(context.audio))
    task = Task(
        detection.language,
        request.translate,
        request.prompt,
        context.tokens,
        request.begun,
        QUICK_BEAM if request.quick else BEAM,
    )
    if context.tokens and context.language != detection.language:
        return _Attempt(Heard("", (), detection, length, shift, task, encoded))
    hypothesis = whisper.generate(encoded, task, length)
    text, certainty = hypothesis.text, hypothesis.log_probability
    no_speech = hypothesis.no_speech
    if context.tokens and guards.doubtful(certainty):
        # In a window with context the no-speech probability is that of the context.
        no_speech = whisper.no_speech(whisper.encode(audio), task)
    silent = guards.silence(no_speech, certainty) and not request.begun
    shown = bool(guards.words(text)) and not guards.invented(text, length, certainty)
    looping = guards.looping(text, length)
    echo = guards.echoes(text, whisper.text_of(context.tokens))
    tokens = hypothesis.tokens if shown and not silent else request.begun
    text = whisper.text_of(tokens)
    heard = Heard(text, tokens, detection, length, shift, task, encoded, looping, certainty)
    return _Attempt(heard, silent or (shown and not looping and not echo))
