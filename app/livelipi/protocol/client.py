"""What a session drives: one connection of any of the protocols, without I/O."""

from __future__ import annotations

from typing import Protocol

from livelipi.domain.audio import Frame
from livelipi.domain.events import SpeechEvent
from livelipi.protocol.options import ConnectRequest
from livelipi.protocol.retry import Closed, Failure, Verdict


class SpeechClient(Protocol):
    """One connection: bytes and clock in, messages and events out.

    Nothing raises on what a server sends. Time enters only through ``tick``: tick after every batch
    of calls and at ``next_deadline``, then send ``outgoing`` and hand ``events`` on.
    """

    failure: Closed | None
    """What ended the connection, for ``retry_policy``; a tick may set it too. None while it lives.
    """

    @property
    def ready(self) -> bool:
        """The service hears; audio that is pushed before waits inside, without bound."""
        ...

    @property
    def awaiting(self) -> bool:
        """An answer is still to come: of a turn, a flush, or the end."""
        ...

    @property
    def next_utterance(self) -> int:
        """Number that the next turn will get; where a later connection of the track goes on."""
        ...

    def connect(self, key: str) -> ConnectRequest:
        """The handshake to make.

        Raises:
            AuthError: The key is empty or can be no key.
            BadInputError: The address is no WebSocket address.
        """
        ...

    def push_audio(self, frame: Frame) -> None:
        """Send a frame; frames may leave stretches out."""
        ...

    def flush(self) -> None:
        """Ask for the final of what was said so far."""
        ...

    def end(self) -> None:
        """No more audio: everything is to be answered."""
        ...

    def receive_open(self) -> None:
        """The handshake succeeded."""
        ...

    def receive(self, message: str | bytes) -> None:
        """Take one message of the server."""
        ...

    def receive_close(self, code: int | None, reason: str) -> None:
        """The connection is gone; ``code`` is None where the line broke without a close frame."""
        ...

    def tick(self, now: float) -> None:
        """Tell the time, in seconds of any clock that never goes back."""
        ...

    def next_deadline(self) -> float | None:
        """When to tick at the latest; a time that has passed means at once, None never."""
        ...

    def outgoing(self) -> list[str]:
        """Text messages to send, in order; each is handed out once."""
        ...

    def events(self) -> list[SpeechEvent]:
        """What happened, in order; each is handed out once."""
        ...

    def retry_policy(self, failure: Failure) -> Verdict:
        """What to do about a failure of this connection, its refused handshake included."""
        ...
