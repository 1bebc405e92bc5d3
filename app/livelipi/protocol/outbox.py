"""What a client still has to send, and the count of samples that it sent."""

from __future__ import annotations

from collections.abc import Callable

from livelipi.domain.audio import BYTES_PER_SAMPLE, SAMPLE_RATE, Frame, samples_of
from livelipi.protocol import client_messages
from livelipi.protocol.timeline import Timeline

CHUNK_SAMPLES = SAMPLE_RATE // 10
"""Samples in one audio message: 100 ms, as the vendor and its clients do."""

KEEPALIVE = 15.0
"""Seconds without sending after which silence goes out; the earliest idle close seen is at 20 s."""

_CHUNK_BYTES = CHUNK_SAMPLES * BYTES_PER_SAMPLE


class Outbox:
    """Messages in the order in which they go out.

    Args:
        timeline: Is told of every sample that goes out.
        audio: Writes samples as a message.
        ping: What keeps the socket alive; silence where the endpoint knows no such message.
    """

    def __init__(
        self,
        timeline: Timeline,
        audio: Callable[[bytes], str] = client_messages.audio,
        ping: str = "",
    ) -> None:
        self._timeline = timeline
        self._audio = audio
        self._ping = ping
        self._buffer = bytearray()
        self._messages: list[str] = []
        self._sent_at: float | None = None

    def push(self, frame: Frame) -> None:
        """Add a frame to the buffer and send what fills whole messages."""
        self._timeline.add_audio(frame.start, frame.samples)
        self._buffer += frame.pcm[: frame.samples * BYTES_PER_SAMPLE]
        while len(self._buffer) >= _CHUNK_BYTES:
            self.send(self._audio(bytes(self._buffer[:_CHUNK_BYTES])))
            del self._buffer[:_CHUNK_BYTES]

    def push_silence(self, duration: float) -> None:
        """Send ``duration`` seconds of digital silence, rounded up to whole messages."""
        self.drain()
        for _ in range(-(-samples_of(duration) // CHUNK_SAMPLES)):
            self._timeline.add_silence(CHUNK_SAMPLES)
            self.send(self._audio(bytes(_CHUNK_BYTES)))

    def drain(self) -> None:
        """Send the rest of the buffer, however short."""
        if self._buffer:
            self.send(self._audio(bytes(self._buffer)))
            self._buffer.clear()

    def send(self, message: str) -> None:
        """Send a message after those that wait."""
        self._messages.append(message)
        self._sent_at = None

    def take(self) -> list[str]:
        """The waiting messages; each is handed out once."""
        messages, self._messages = self._messages, []
        return messages

    def clear(self) -> None:
        """Nothing can be sent any more."""
        self._messages.clear()
        self._buffer.clear()

    def tick(self, now: float) -> None:
        """Keep the socket alive when nothing was sent for ``KEEPALIVE`` seconds."""
        if self._sent_at is not None and now - self._sent_at >= KEEPALIVE:
            if self._buffer:
                self.drain()
            elif self._ping:
                self.send(self._ping)
            else:
                self.push_silence(CHUNK_SAMPLES / SAMPLE_RATE)
        if self._sent_at is None:
            self._sent_at = now

    def deadline(self, now: float) -> float:
        """When to tick next; ``now`` is the time of the last tick."""
        return now if self._sent_at is None else self._sent_at + KEEPALIVE
