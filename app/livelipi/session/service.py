"""Where words are recognized: an address and the key that opens it."""

from __future__ import annotations

from dataclasses import dataclass, field

SARVAM_URL = "wss://api.sarvam.ai"


@dataclass(frozen=True, slots=True)
class Service:
    """A place that speaks Sarvam's protocols.

    Attributes:
        url: WebSocket base address (``wss://api.sarvam.ai`` or ``ws://127.0.0.1:PORT``).
        key: The API key; never part of a repr, a URL or a log.
    """

    url: str
    key: str = field(repr=False)

    @property
    def loopback(self) -> bool:
        """Whether the address is on this computer: no proxy, no key of the user's involved."""
        return self.url.startswith(("ws://127.0.0.1:", "ws://localhost:", "ws://[::1]:"))
