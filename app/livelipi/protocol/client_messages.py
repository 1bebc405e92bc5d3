"""What a client says: audio, flush, config, as one JSON text each."""

from __future__ import annotations

import json
from base64 import b64encode

from livelipi.domain.audio import SAMPLE_RATE

FLUSH = '{"type":"flush"}'


def audio(pcm: bytes) -> str:
    """Raw 16 kHz s16le samples as an audio message.

    The encoding says ``audio/wav`` for raw samples too: it is the only one that the official client
    sends, and the codec in the query is what counts (D5-D7).
    """
    data = b64encode(pcm).decode("ascii")
    return _json({"audio": {"data": data, "sample_rate": SAMPLE_RATE, "encoding": "audio/wav"}})


def config(prompt: str) -> str:
    """Names and terms for the translation endpoint; goes before audio."""
    return _json({"type": "config", "prompt": prompt})


def _json(message: dict[str, object]) -> str:
    return json.dumps(message, ensure_ascii=False, separators=(",", ":"))
