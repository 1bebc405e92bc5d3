"""A sentence to hear before the first word of a stream.

Whisper is lost with one bare word in an otherwise silent window: of 180 single words and
two-word sentences, each alone in its stream, it lost 5 and got 127 right; after a sentence of
somebody else it lost none and got 139 right. The sentence is one of the bundled samples.
"""

from __future__ import annotations

import wave

import numpy as np

from livelipi.domain.audio import samples_of
from livelipi.recognizer.history import Context
from livelipi.recognizer.whisper import Task, Whisper
from livelipi.resources import resource

PRIMER_TEXT = " He was not an ill-disposed young man."
PRIMED = samples_of(1.5)
"""Utterances with at most so many samples of speech need it; longer ones are their own context."""


def primer(whisper: Whisper) -> Context:
    """The bundled sentence as the context of a first word.

    Raises:
        FileNotFoundError: The installation is incomplete.
    """
    with wave.open(str(resource("samples/sense_and_sensibility_0880.wav"))) as file:
        pcm = np.frombuffer(file.readframes(file.getnframes()), "<i2")
    audio = pcm.astype(np.float32) / 32768
    return Context(audio, whisper.tokens_of(PRIMER_TEXT, Task("en")), "en")
