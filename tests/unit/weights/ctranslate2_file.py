"""Writes the outer form of a CTranslate2 Whisper model, without weights worth loading."""

from __future__ import annotations

import json
import struct
from pathlib import Path


def _string(text: str) -> bytes:
    content = text.encode() + b"\0"
    return struct.pack("<H", len(content)) + content


def write_model(
    folder: Path, *, tokens: int, json_vocabulary: bool = False, spec: str = "WhisperSpec"
) -> None:
    """Write every file that a model's folder needs.

    Args:
        folder: Where to.
        tokens: Length of the vocabulary; 51864 is English only, 51865 multilingual.
        json_vocabulary: Write ``vocabulary.json`` as larger models have it, instead of ``.txt``.
        spec: Kind of model.
    """
    tensors = {"decoder/weight": (8, 8), "encoder/weight": (16, 4), "encoder/scale": ()}
    out = struct.pack("<I", 6) + _string(spec) + struct.pack("<II", 3, len(tensors))
    for name, shape in tensors.items():
        length = 4
        for dimension in shape:
            length *= dimension
        out += _string(name) + struct.pack("<B", len(shape))
        out += struct.pack(f"<{len(shape)}I", *shape) + struct.pack("<BI", 0, length)
        out += bytes(length)
    (folder / "model.bin").write_bytes(out)
    (folder / "config.json").write_text("{}")
    (folder / "tokenizer.json").write_text("{}")
    words = [f"w{n}" for n in range(tokens)]
    if json_vocabulary:
        (folder / "vocabulary.json").write_text(json.dumps(words))
    else:
        (folder / "vocabulary.txt").write_text("\n".join(words) + "\n")
