"""The server's receiving half, without I/O: a client's messages become actions.

Nothing here raises on what a client sends. What cannot be meant is one ``Reject``, after which the
connection is closed, as the vendor does.
"""

from __future__ import annotations

import binascii
from base64 import b64decode
from dataclasses import dataclass

from livelipi.domain.audio import SAMPLE_RATE
from livelipi.protocol.fields import load_object
from livelipi.protocol.options import Endpoint
from livelipi.protocol.query import RATES, ServerOptions
from livelipi.protocol.wav import Audio, AudioReader, BadAudioError

NO_AUDIO = "audio must not be None"
"""What the vendor answers to every message that is neither audio nor a known control (D22)."""


@dataclass(frozen=True, slots=True)
class FlushRequested:
    """Answer everything so far now."""


@dataclass(frozen=True, slots=True)
class EndOfStream:
    """Answer everything so far; no audio follows."""


@dataclass(frozen=True, slots=True)
class Prompt:
    """Names and terms to expect from now on."""

    text: str


@dataclass(frozen=True, slots=True)
class Reject:
    """Send this error and close.

    Attributes:
        text: One sentence for whoever wrote the client.
        code: The vendor's error code.
    """

    text: str
    code: str = "invalid_request_error"


Action = Audio | FlushRequested | EndOfStream | Prompt | Reject


class StreamingServer:
    """What one client says.

    Args:
        options: What it asked for in the address.
    """

    def __init__(self, options: ServerOptions) -> None:
        self._options = options
        self._reader = AudioReader(options.sample_rate or SAMPLE_RATE)
        self._ended = False

    def receive(self, message: str | bytes) -> list[Action]:
        """Read one WebSocket message; a binary one is audio (D23)."""
        try:
            if isinstance(message, bytes):
                return [*self._audio(message)]
            return self._text(message)
        except (BadAudioError, BadMessageError) as error:
            return [Reject(str(error))]

    def _text(self, message: str) -> list[Action]:
        fields = load_object(message)
        if fields is None:
            raise BadMessageError("A message is one JSON object.")
        kind = fields.get("type")
        audio = fields.get("audio")
        actions: list[Action] = []
        if isinstance(audio, dict):
            self._set_rate(audio.get("sample_rate"))
            actions += self._audio(decode_base64(audio.get("data"), "audio.data"))
        if kind == "flush":
            return [*actions, *self._reader.finish(), FlushRequested()]
        if kind == "end_of_stream":
            self._ended = True
            return [*actions, *self._reader.finish(), EndOfStream()]
        if kind == "config" and self._options.endpoint is Endpoint.STT_TRANSLATE:
            prompt = fields.get("prompt") or ""
            if not isinstance(prompt, str):
                raise BadMessageError("prompt is a string.")
            return [*actions, Prompt(prompt)]
        if not isinstance(audio, dict):
            raise BadMessageError(NO_AUDIO)
        return actions

    def _audio(self, data: bytes) -> list[Audio]:
        if self._ended and data:
            raise BadMessageError("Audio came after the end of the stream.")
        return self._reader.read(data)

    def _set_rate(self, value: object) -> None:
        """Take the message's rate, int or digits (D5), before the address's.

        The official SDK fills 16000 in where its user named nothing, so that value does not
        contradict an address that names another.
        """
        if value is None:
            return
        digits = str(value) if isinstance(value, int) else value
        if not isinstance(digits, str) or not digits.isdecimal() or len(digits) > 6:
            raise BadMessageError("sample_rate is a number of Hz.")
        rate = int(digits)
        if rate not in RATES:
            raise BadMessageError(f"{rate} Hz is no sample rate for speech.")
        if rate == SAMPLE_RATE and self._options.sample_rate is not None:
            rate = self._options.sample_rate
        self._reader.set_raw_rate(rate)


class BadMessageError(Exception):
    """A message that nobody can mean."""


def decode_base64(data: object, name: str) -> bytes:
    """Base64 with or without padding and line breaks.

    Raises:
        BadMessageError: It is missing or something else; ``name`` says where it was to be.
    """
    if data is None:
        raise BadMessageError(NO_AUDIO)
    if not isinstance(data, str) or not data.isascii():
        raise BadMessageError(f"{name} is text in base64.")
    text = "".join(data.split()).rstrip("=")
    try:
        return b64decode(text + "=" * (-len(text) % 4), validate=True)
    except binascii.Error as error:
        raise BadMessageError(f"{name} is not base64.") from error
