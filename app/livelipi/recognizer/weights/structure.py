"""What a folder of CTranslate2 weights says about itself, without loading it.

For a directory that a person gives there is no checksum to compare with. The model file is a list
of named tensors with their lengths, so that one cut short is found in milliseconds.
"""

from __future__ import annotations

import json
import struct
from pathlib import Path
from typing import BinaryIO

from livelipi.recognizer.weights.verification import MismatchError

NEEDED = ("config.json", "model.bin", "tokenizer.json")
"""Beside these, one of ``VOCABULARIES``."""

VOCABULARIES = ("vocabulary.json", "vocabulary.txt")

_READABLE_VERSION = 6
"""Newest layout of ``model.bin`` that is understood here (CTranslate2 2.0 to 4.8 write it)."""

_MULTILINGUAL_TOKENS = 51_865
"""Whisper's vocabularies have one token more where they are multilingual; CTranslate2 and
faster-whisper tell the two kinds apart by the same number."""


def check_structure(directory: Path) -> None:
    """Whether a folder holds a complete Whisper model for CTranslate2.

    Raises:
        MismatchError: A file is missing or ends too early, or it is another kind of model.
    """
    missing = [name for name in NEEDED if not (directory / name).is_file()]
    if _vocabulary(directory) is None:
        missing.append(" or ".join(VOCABULARIES))
    if missing:
        raise MismatchError(f"{', '.join(missing)} is missing")
    path = directory / "model.bin"
    with path.open("rb") as source:
        try:
            end = _end_of_tensors(source)
        except (struct.error, EOFError):
            raise MismatchError("model.bin ends too early") from None
    if end > path.stat().st_size:
        raise MismatchError("model.bin ends too early")


def is_multilingual(directory: Path) -> bool:
    """Whether the model in the folder knows more than English.

    Raises:
        MismatchError: The vocabulary is missing or cannot be read.
    """
    path = _vocabulary(directory)
    if path is None:
        raise MismatchError(f"{' or '.join(VOCABULARIES)} is missing")
    content = path.read_bytes()
    if path.suffix == ".txt":
        tokens = content.count(b"\n")
    else:
        try:
            tokens = len(json.loads(content))
        except (ValueError, TypeError):
            raise MismatchError(f"{path.name} is no list of words") from None
    return tokens >= _MULTILINGUAL_TOKENS


def _vocabulary(directory: Path) -> Path | None:
    return next((directory / n for n in VOCABULARIES if (directory / n).is_file()), None)


def _end_of_tensors(source: BinaryIO) -> int:
    """Offset where the last tensor ends, in bytes."""
    (version,) = _unpack(source, "<I")
    if version > _READABLE_VERSION:
        return 0  # a later layout: loading it will tell
    spec = _string(source)
    if spec != b"WhisperSpec":
        raise MismatchError("model.bin is not a Whisper model in CTranslate2's format")
    _revision, tensors = _unpack(source, "<II")
    for _ in range(tensors):
        _string(source)
        (rank,) = _unpack(source, "<B")
        source.seek(4 * rank + 1, 1)
        (length,) = _unpack(source, "<I")
        source.seek(length, 1)
    return source.tell()


def _string(source: BinaryIO) -> bytes:
    (length,) = _unpack(source, "<H")
    text = source.read(length)
    if len(text) < length:
        raise EOFError
    return text.rstrip(b"\0")


def _unpack(source: BinaryIO, layout: str) -> tuple[int, ...]:
    return struct.unpack(layout, source.read(struct.calcsize(layout)))
