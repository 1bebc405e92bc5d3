"""What a realtime client says, as one JSON text each (wire reference 4.2)."""

from __future__ import annotations

import json
from base64 import b64encode
from collections.abc import Mapping

SPEECH_START = '{"event":"speech_start"}'
SPEECH_END = '{"event":"speech_end"}'
FLUSH = '{"event":"flush"}'
PING = '{"event":"ping"}'
END = '{"event":"end"}'


def audio_input(pcm: bytes) -> str:
    """Raw samples as an audio message; their encoding stands in the address."""
    return f'{{"event":"audio_input","audio":"{b64encode(pcm).decode("ascii")}"}}'


def config_update(changes: Mapping[str, object]) -> str:
    """Settings from the next utterance on."""
    message = {"event": "config.update", **changes}
    return json.dumps(message, ensure_ascii=False, separators=(",", ":"))
