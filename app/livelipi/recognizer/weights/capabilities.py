"""What a model can honestly do, by name or by looking into its directory."""

from __future__ import annotations

from pathlib import Path

from livelipi.domain.errors import ModelError
from livelipi.domain.languages import LANGUAGES, Capabilities, Support
from livelipi.recognizer.weights.catalogue import find, models
from livelipi.recognizer.weights.store import user_directory
from livelipi.recognizer.weights.structure import is_multilingual
from livelipi.recognizer.weights.verification import MismatchError, sha256

_WEIGHTS = "model.bin"
_OF_WHISPER = (
    "en",
    "hi",
    "bn",
    "gu",
    "kn",
    "ml",
    "mr",
    "pa",
    "ta",
    "te",
    "ur",
    "as",
    "ne",
    "sa",
    "sd",
)
"""Languages of India that Whisper's multilingual vocabulary has a token for."""


def capabilities(model: str) -> Capabilities:
    """What a model can do.

    A directory that holds one of the known models, byte for byte, gets that model's ratings. Any
    other one is the person's own choice, which nobody has rated: an English-only model is offered
    for English, a multilingual one for every language that Whisper has a token for, as rough.

    Args:
        model: A known name, or a directory.

    Raises:
        BadInputError: Neither a known name nor a directory.
        ModelError: The directory is not a complete model.
    """
    directory = user_directory(model)
    if directory is None:
        return find(model).capabilities
    known = _recognised(directory)
    if known is not None:
        return known
    try:
        multilingual = is_multilingual(directory)
    except MismatchError as mismatch:
        raise ModelError(
            f"The model in {directory} cannot be used: {mismatch}.",
            todo="Copy the model there again, or choose a model by name.",
            code="model_damaged",
        ) from mismatch
    languages = {"en-IN": Support.GOOD}
    if multilingual:
        spoken = {f"{code}-IN" for code in _OF_WHISPER}
        rough = (language.code for language in LANGUAGES if language.code in spoken)
        languages = dict.fromkeys(rough, Support.ROUGH) | languages
    return Capabilities(
        model=directory.resolve().name,
        languages=languages,
        translation=Support.ROUGH if multilingual else Support.NONE,
        detects=multilingual,
    )


def _recognised(directory: Path) -> Capabilities | None:
    """The ratings of the known model whose weights lie in the directory.

    Hashes only where the size already fits, so that other models cost nothing.
    """
    weights = directory / _WEIGHTS
    if not weights.is_file():
        return None
    size = weights.stat().st_size
    for model in models().values():
        for spec in model.files:
            if spec.name == _WEIGHTS and spec.size == size and sha256(weights) == spec.sha256:
                return model.capabilities
    return None
