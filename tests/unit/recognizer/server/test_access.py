"""Where a client may put its key."""

from __future__ import annotations

import pytest

from livelipi.recognizer.access import Access

ACCESS = Access("s3cret")


@pytest.mark.parametrize(
    "headers",
    [
        [("api-subscription-key", "s3cret")],
        [("API-Subscription-Key", " s3cret ")],
        [("Api-Subscription-Key", "other"), ("api-subscription-key", "s3cret")],
        [("Authorization", "Bearer s3cret")],
        [("authorization", "bearer  s3cret")],
        [("Sec-WebSocket-Protocol", "chat, api-subscription-key.s3cret")],
    ],
)
def test_the_key_is_found_wherever_clients_put_it(headers: list[tuple[str, str]]) -> None:
    """1.2: two spellings at once, a bearer token, a browser's subprotocol."""
    assert ACCESS.allows(headers)


@pytest.mark.parametrize(
    "headers",
    [
        [],
        [("api-subscription-key", "")],
        [("api-subscription-key", "s3cre")],
        [("api-subscription-key", "ключ")],
        [("Authorization", "s3cret")],
        [("Authorization", "Basic s3cret")],
        [("Sec-WebSocket-Protocol", "s3cret")],
        [("X-Key", "s3cret")],
    ],
)
def test_nothing_else_opens(headers: list[tuple[str, str]]) -> None:
    """A wrong key in the right place, and the right one in a wrong place."""
    assert not ACCESS.allows(headers)


def test_only_the_subprotocol_with_the_key_is_echoed() -> None:
    """A browser closes a connection whose subprotocol was not chosen from its own."""
    offered = ["chat", "api-subscription-key.wrong", "api-subscription-key.s3cret"]
    assert ACCESS.subprotocol(offered) == "api-subscription-key.s3cret"
    assert ACCESS.subprotocol(["chat"]) is None
