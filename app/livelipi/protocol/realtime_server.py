"""The realtime server's receiving half, without I/O: a client's messages become actions.

Nothing here raises on what a client sends. Most of what cannot be meant is a ``Complaint``, after
which the session goes on; audio that is none is a ``Reject``.
"""

from __future__ import annotations

from dataclasses import dataclass

from livelipi.protocol.fields import load_object, string
from livelipi.protocol.realtime_messages import Complaint
from livelipi.protocol.realtime_settings import (
    ENCODINGS,
    BadSettingError,
    RealtimeSettings,
    updated,
)
from livelipi.protocol.streaming_server import (
    BadMessageError,
    EndOfStream,
    FlushRequested,
    Reject,
    decode_base64,
)
from livelipi.protocol.wav import Audio, AudioReader, BadAudioError

_QUOTED = 40


@dataclass(frozen=True, slots=True)
class TurnBegun:
    """The client says that somebody speaks."""


@dataclass(frozen=True, slots=True)
class TurnEnded:
    """The client says that they have finished."""


@dataclass(frozen=True, slots=True)
class Ping:
    """Answer with a pong."""


@dataclass(frozen=True, slots=True)
class Update:
    """Other settings from the next utterance on.

    Attributes:
        settings: All of them.
        names: Those that the client named.
    """

    settings: RealtimeSettings
    names: tuple[str, ...]


RealtimeAction = (
    Audio
    | TurnBegun
    | TurnEnded
    | FlushRequested
    | EndOfStream
    | Ping
    | Update
    | Complaint
    | Reject
)


class RealtimeServer:
    """What one client says.

    Args:
        settings: What it asked for in the address.
    """

    def __init__(self, settings: RealtimeSettings) -> None:
        self.settings = settings
        """As last asked for; what is in force may lag behind until an utterance ends."""
        self._reader = AudioReader(settings.sample_rate, ENCODINGS[settings.encoding])
        self._ended = False

    def receive(self, message: str | bytes) -> list[RealtimeAction]:
        """Read one WebSocket message; a binary one is audio (D23). After an end nothing counts."""
        if self._ended:
            return []
        try:
            if isinstance(message, bytes):
                return [*self._reader.read(message)]
            return self._text(message)
        except BadAudioError as error:
            return [Reject(str(error))]
        except BadMessageError as error:
            return [Complaint("invalid_request", str(error))]
        except BadSettingError as error:
            return [Complaint("invalid_config", str(error))]

    def _text(self, message: str) -> list[RealtimeAction]:
        fields = load_object(message)
        if fields is None:
            raise BadMessageError("A message is one JSON object.")
        match fields.get("event"):
            case "audio_input":
                return [*self._reader.read(decode_base64(fields.get("audio"), "audio"))]
            case "speech_start" | "speech_end" if not self.settings.manual:
                raise BadMessageError("speech_start and speech_end are for endpointing=manual.")
            case "speech_start":
                return [*self._reader.finish(), TurnBegun()]
            case "speech_end":
                return [*self._reader.finish(), TurnEnded()]
            case "flush":
                return [*self._reader.finish(), FlushRequested()]
            case "config.update":
                self.settings, names = updated(self.settings, fields)
                return [Update(self.settings, names)]
            case "ping":
                return [Ping()]
            case "end":
                self._ended = True
                return [*self._reader.finish(), EndOfStream()]
            case kind:
                raise BadMessageError(f"There is no event {string(kind)[:_QUOTED]!r}.")
