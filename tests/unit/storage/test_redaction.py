"""No log line holds a key, not even those of other libraries."""

from __future__ import annotations

import logging
from collections.abc import Iterator

import pytest
from websockets.asyncio.client import connect
from websockets.asyncio.server import ServerConnection, serve

from livelipi.storage import redaction

KEY = "sk_test_5ecret"


@pytest.fixture(autouse=True)
def redacted(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A key is known for the length of a test."""
    factory = logging.getLogRecordFactory()
    monkeypatch.setattr(redaction, "_keys", set())
    redaction.keep_out_of_logs("")
    redaction.keep_out_of_logs(KEY)
    redaction.keep_out_of_logs("another")
    yield
    logging.setLogRecordFactory(factory)


async def _quiet(connection: ServerConnection) -> None:
    """A service that says nothing."""


@pytest.mark.asyncio
async def test_a_handshake_at_debug_level_shows_no_key(caplog: pytest.LogCaptureFixture) -> None:
    """Websockets logs its headers; the key among them is replaced."""
    caplog.set_level(logging.DEBUG)
    async with serve(_quiet, "127.0.0.1", 0) as server:
        port = server.sockets[0].getsockname()[1]
        async with connect(f"ws://127.0.0.1:{port}", additional_headers={"api-key": KEY}):
            pass
    assert "api-key: <key>" in caplog.text and KEY not in caplog.text


@pytest.mark.logs_warnings
def test_arguments_and_tracebacks_are_clean(caplog: pytest.LogCaptureFixture) -> None:
    """A key in an argument or in an exception's text is replaced; others stay."""
    log = logging.getLogger("test")
    log.warning("key %s and %d", KEY, 3)
    log.warning("plain %s", "words")
    log.warning("failed", exc_info=ValueError(f"bad header {KEY}"))
    log.warning("failed", exc_info=ValueError("harmless"))
    assert KEY not in caplog.text
    assert "key <key> and 3" in caplog.text and "bad header <key>" in caplog.text
    assert "harmless" in caplog.text and "plain words" in caplog.text
    assert caplog.records[1].args == ("words",)
