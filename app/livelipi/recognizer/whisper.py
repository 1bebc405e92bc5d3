"""Whisper on CTranslate2 with short encoder windows: audio in, one hypothesis out.

Whisper was trained on windows of 30 s; CTranslate2 takes any length up to that, and the encoder is
what costs time. A window that is shorter than about 8 s makes Whisper repeat itself, so the audio
is padded with silence: see ``Window``.
"""

from __future__ import annotations

import json
import logging
import math
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import ctranslate2
import numpy as np
import tokenizers
from faster_whisper.feature_extractor import FeatureExtractor
from faster_whisper.tokenizer import Tokenizer

from livelipi.domain.audio import SAMPLE_RATE, seconds
from livelipi.domain.errors import ModelError
from livelipi.recognizer.agreement import Piece
from livelipi.recognizer.scripts import arabic_tokens

logger = logging.getLogger(__name__)

MEL_RATE = 100
"""Mel frames per second."""

ENCODER_RATE = 50
"""Encoder frames per second."""

FILES = ("model.bin", "config.json", "tokenizer.json")

PROMPT_TOKENS = 100
"""How many tokens of a prompt are used, its last ones: Whisper takes at most 224."""


@dataclass(frozen=True)
class Window:
    """How far audio is padded: to ``least`` seconds, and ``tail`` seconds or more beyond it."""

    least: float
    tail: float


SHORT = Window(10.0, 2.0)
QUICK = Window(7.0, 1.0)
"""For partials: a third less work in the encoder, and now and then a loop, which is not shown."""
FULL = Window(30.0, 0.0)
"""As in training: slow, and the cure for most loops."""


@dataclass(frozen=True)
class Task:
    """What is to be made of some audio.

    Attributes:
        language: Whisper's code ("en"); must be known for a multilingual model.
        translate: English translation instead of the words that were said.
        prompt: Text that may come before, for spelling and style; not transcribed.
        prefix: Tokens that the audio is known to begin with; the hypothesis comes after them.
        begun: Tokens that come next and that the hypothesis begins with.
        beam: Width of the beam search; 1 is greedy.
    """

    language: str
    translate: bool = False
    prompt: str = ""
    prefix: tuple[int, ...] = ()
    begun: tuple[int, ...] = ()
    beam: int = 5


@dataclass(frozen=True)
class Hypothesis:
    """What Whisper heard, unjudged.

    Attributes:
        text: Words after the prefix, stripped.
        tokens: The same as tokens, without special ones.
        log_probability: Mean per token that was not given beforehand, at most 0.
        no_speech: Probability of the no-speech token, 0 to 1.
    """

    text: str
    tokens: tuple[int, ...]
    log_probability: float
    no_speech: float


@dataclass(frozen=True)
class Detection:
    """Which language was heard, with its probability, 0 to 1."""

    language: str
    probability: float


@dataclass(frozen=True)
class Word:
    """A word with punctuation as tokens, and when it was said, in seconds of the audio."""

    tokens: tuple[int, ...]
    start: float
    end: float


class Whisper:
    """A loaded model; used by one thread at a time.

    Args:
        directory: Holds ``FILES`` as converted for CTranslate2.
        romanised: Languages that must be written without Arabic letters.
        threads: CPU threads of one decode; one is fastest for short windows.
        device: "cpu", "cuda", or "auto": CUDA where CTranslate2 finds a device that works; not
            tested on a GPU.

    Raises:
        ModelError: A file is missing or cannot be read, or the device cannot be used.
    """

    def __init__(
        self, directory: Path, *, romanised: frozenset[str], threads: int, device: str
    ) -> None:
        missing = [name for name in FILES if not (directory / name).is_file()]
        if missing:
            raise ModelError(
                f"The model directory {directory} lacks {', '.join(missing)}.",
                todo="Name a directory with a Whisper model converted for CTranslate2.",
            )
        try:
            config = json.loads((directory / "config.json").read_text("utf-8"))
            self._model = _load(directory, device, threads)
            # tokenizers raises plain Exception for a damaged file.
            self._vocabulary = tokenizers.Tokenizer.from_file(str(directory / "tokenizer.json"))
        except Exception as error:
            raise ModelError(
                f"The model in {directory} cannot be loaded: {error}.",
                todo="Remove that directory; the model is fetched again at the next start.",
            ) from error
        self.device: str = self._model.device
        self.times_words = "alignment_heads" in config
        """Whether ``word_times`` works; models converted long ago cannot."""
        self.multilingual: bool = self._model.is_multilingual
        self._features = FeatureExtractor(feature_size=self._model.n_mels)
        self._romanised = romanised
        self._arabic = arabic_tokens(self._vocabulary) if romanised else ()
        self._tokenizers: dict[tuple[str, bool], Tokenizer] = {}
        self.decodes = 0

    def encode(self, audio: np.ndarray, window: Window = SHORT) -> ctranslate2.StorageView:
        """Encoder output for up to 30 s of float32 samples.

        Args:
            audio: 16 kHz mono samples, -1 to 1; what is beyond 30 s is ignored.
            window: How far it is padded.
        """
        length = seconds(len(audio))
        padded_to = max(window.least, length + window.tail)
        frames = min(round(FULL.least * MEL_RATE), math.ceil(padded_to * MEL_RATE))
        padded = np.zeros(frames * SAMPLE_RATE // MEL_RATE, np.float32)
        used = min(len(audio), len(padded))
        padded[:used] = audio[:used]
        mel = self._features(padded, padding=0)[None, :, :frames]
        return self._model.encode(
            ctranslate2.StorageView.from_array(np.ascontiguousarray(mel)), to_cpu=False
        )

    def detect(self, encoded: ctranslate2.StorageView) -> Detection:
        """The most likely language; English for a model that knows no other."""
        if not self.multilingual:
            return Detection("en", 1.0)
        token, probability = self._model.detect_language(encoded)[0][0]
        return Detection(token.strip("<|>"), float(probability))

    def generate(self, encoded: ctranslate2.StorageView, task: Task, length: float) -> Hypothesis:
        """Decode encoded audio; ``length`` is how many seconds of it the text may cover."""
        self.decodes += 1
        tokenizer = self._tokenizer(task)
        forced = [*task.prefix, *task.begun]
        start = [*tokenizer.sot_sequence, tokenizer.no_timestamps, *forced]
        if task.prompt:
            earlier = tokenizer.encode(" " + task.prompt.strip())[-PROMPT_TOKENS:]
            start = [tokenizer.sot_prev, *earlier, *start]
        suppressed = self._arabic if task.language in self._romanised else ()
        result = self._model.generate(
            encoded,
            [start],
            beam_size=task.beam,
            max_length=_max_length(len(start), len(forced), len(task.begun), length),
            return_scores=True,
            return_no_speech_prob=True,
            suppress_tokens=[-1, *suppressed],
        )[0]
        # CTranslate2 gives forced tokens back as a part of the answer.
        said = result.sequences_ids[0][len(task.prefix) :]
        tokens = tuple(token for token in said if token < tokenizer.eot)
        return Hypothesis(
            tokenizer.decode(list(tokens)).strip(),
            tokens,
            # The mean is over the forced tokens too, which count as certain.
            float(result.scores[0])
            * (len(task.prefix) + len(tokens) + 1)
            / (len(tokens) - len(task.begun) + 1),
            float(result.no_speech_prob),
        )

    def no_speech(self, encoded: ctranslate2.StorageView, task: Task) -> float:
        """Probability that nobody speaks, 0 to 1; costs hardly more than one token."""
        tokenizer = self._tokenizer(task)
        start = [*tokenizer.sot_sequence, tokenizer.no_timestamps]
        result = self._model.generate(
            encoded,
            [start],
            beam_size=1,
            max_length=len(start) + 1,
            return_no_speech_prob=True,
        )[0]
        return float(result.no_speech_prob)

    def pieces(self, tokens: Sequence[int], task: Task) -> list[Piece]:
        """Tokens of a text as words, punctuation apart; letters where words have no spaces."""
        texts, split = self._tokenizer(task).split_to_word_tokens(list(tokens))
        return [Piece(text, tuple(each)) for text, each in zip(texts, split, strict=True)]

    def tokens_of(self, text: str, task: Task) -> tuple[int, ...]:
        """A text as tokens."""
        return tuple(self._tokenizer(task).encode(text))

    def word_times(
        self, encoded: ctranslate2.StorageView, task: Task, tokens: tuple[int, ...], length: float
    ) -> list[Word]:
        """When each word of a text was said, good to about 0.1 s.

        Args:
            encoded: What the text was generated from.
            task: As it was generated; the prefix is aligned too, and not among the words.
            tokens: The text after the prefix.
            length: Seconds of audio in ``encoded`` before the padding.
        """
        tokenizer = self._tokenizer(task)
        everything = [*task.prefix, *tokens]
        result = self._model.align(
            encoded, tokenizer.sot_sequence, [everything], round(length * MEL_RATE)
        )[0]
        first_frame: dict[int, int] = {}
        for token, frame in result.alignments:
            first_frame.setdefault(token, frame)
        last = round(length * ENCODER_RATE)
        starts = [first_frame.get(index, last) for index in range(len(everything) + 1)]
        words = []
        index = len(task.prefix)
        for word in tokenizer.split_to_word_tokens([*tokens, tokenizer.eot])[1][:-1]:
            after = index + len(word)
            words.append(
                Word(tuple(word), starts[index] / ENCODER_RATE, starts[after] / ENCODER_RATE)
            )
            index = after
        return words

    def certainties(
        self, encoded: ctranslate2.StorageView, task: Task, tokens: tuple[int, ...], length: float
    ) -> np.ndarray:
        """Log probability of each token of a text, at most 0; arguments as in ``word_times``."""
        everything = [*task.prefix, *tokens]
        start = self._tokenizer(task).sot_sequence
        result = self._model.align(encoded, start, [everything], round(length * MEL_RATE))[0]
        given = np.array(result.text_token_probs[len(task.prefix) : len(everything)])
        return np.asarray(np.log(np.maximum(given, 1e-9)))

    def text_of(self, tokens: Sequence[int]) -> str:
        """Tokens as text, stripped."""
        return str(self._vocabulary.decode(list(tokens))).strip()

    def _tokenizer(self, task: Task) -> Tokenizer:
        key = (task.language, task.translate)
        if key not in self._tokenizers:
            self._tokenizers[key] = Tokenizer(
                self._vocabulary,
                self.multilingual,
                task="translate" if task.translate else "transcribe",
                language=task.language,
            )
        return self._tokenizers[key]


def _load(directory: Path, device: str, threads: int) -> ctranslate2.models.Whisper:
    """The model on the device that is wanted, int8; on a GPU with 16-bit floats beside it.

    CTranslate2 counts GPUs by their driver, and notices only at the first computation that cuBLAS
    or cuDNN is not installed; hence the first computation is made here.
    """

    def on(place: str, compute_type: str) -> ctranslate2.models.Whisper:
        return ctranslate2.models.Whisper(
            str(directory),
            device=place,
            compute_type=compute_type,
            intra_threads=threads,
            inter_threads=1,
        )

    if device == "cpu" or (device == "auto" and ctranslate2.get_cuda_device_count() == 0):
        return on("cpu", "int8")
    try:
        model = on("cuda", "int8_float16")
        nothing = np.zeros((1, model.n_mels, MEL_RATE), np.float32)
        model.encode(ctranslate2.StorageView.from_array(nothing), to_cpu=True)
    except (RuntimeError, ValueError) as error:
        if device == "cuda":
            raise
        logger.warning("the GPU cannot be used, the processor computes instead: %s", error)
        return on("cpu", "int8")
    return model


def _max_length(start: int, forced: int, begun: int, length: float) -> int:
    """What CTranslate2 is to be told so that a text may have 12 tokens and 10 for each second.

    CTranslate2 4.8 counts forced tokens among the new ones and gives them at most half of what it
    is told, and no more than what the tokens before leave.
    """
    new = forced + 12 + max(0, int(10 * length) - begun)
    return min(448, max(2 * new, new + start - forced))
