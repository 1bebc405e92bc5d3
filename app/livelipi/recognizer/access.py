"""Who may connect: the key in any of the places where clients of the vendor put it."""

from __future__ import annotations

import hmac
from collections.abc import Iterable, Sequence

from livelipi.protocol.options import KEY_HEADER

_SUBPROTOCOL = f"{KEY_HEADER}."


class Access:
    """Knows the key and never shows it.

    Args:
        key: What a client has to give.
    """

    def __init__(self, key: str) -> None:
        self._key = key.encode("utf-8")

    def allows(self, headers: Iterable[tuple[str, str]]) -> bool:
        """Whether any header holds the key: its own, a bearer token, or a subprotocol.

        Args:
            headers: Names in any case, and values; a name may come twice, as the SDK sends it.
        """
        return any(self._is_key(candidate) for candidate in _candidates(headers))

    def subprotocol(self, offered: Sequence[str]) -> str | None:
        """The subprotocol to echo: the one that carries the key, or None."""
        for name in offered:
            if name.startswith(_SUBPROTOCOL) and self._is_key(name.removeprefix(_SUBPROTOCOL)):
                return name
        return None

    def _is_key(self, candidate: str) -> bool:
        return hmac.compare_digest(candidate.encode("utf-8", "replace"), self._key)


def _candidates(headers: Iterable[tuple[str, str]]) -> list[str]:
    found = []
    for name, value in headers:
        match name.lower():
            case "api-subscription-key":
                found.append(value.strip())
            case "authorization":
                scheme, _, token = value.strip().partition(" ")
                if scheme.lower() == "bearer":
                    found.append(token.strip())
            case "sec-websocket-protocol":
                offered = [part.strip() for part in value.split(",")]
                found += [
                    p.removeprefix(_SUBPROTOCOL) for p in offered if p.startswith(_SUBPROTOCOL)
                ]
    return found
