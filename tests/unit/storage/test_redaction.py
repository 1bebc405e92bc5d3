"""No log line holds a key, not even those of other libraries."""

from __future__ import annotations

import logging
import subprocess
import sys
import threading
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
    for module, hook in ((sys, "excepthook"), (sys, "unraisablehook"), (threading, "excepthook")):
        monkeypatch.setattr(module, hook, getattr(module, hook))
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


_CRASHES = f"""
import asyncio, faulthandler, threading
from livelipi.storage.redaction import keep_out_of_logs
faulthandler.enable()
keep_out_of_logs({KEY!r})

class Odd:
    def __del__(self):
        raise ValueError("unraisable " + {KEY!r})

def fail(key):
    raise ValueError(f"thread {{key}}")

async def task(key):
    raise ValueError(f"task {{key}}")

async def main():
    forgotten = asyncio.create_task(task({KEY!r}))
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    del forgotten
    asyncio.get_running_loop().call_soon(fail, {KEY!r})
    await asyncio.sleep(0)

asyncio.run(main())
Odd()
other = threading.Thread(target=fail, args=({KEY!r},), name="other")
other.start()
other.join()
raise RuntimeError("main " + {KEY!r})
"""


def test_a_program_that_crashes_prints_no_key() -> None:
    """In a callback, a task, a thread, a destructor and in the end: the text is there, clean."""
    done = subprocess.run(
        [sys.executable, "-c", _CRASHES], capture_output=True, text=True, timeout=60, check=False
    )
    assert done.returncode == 1
    for where in ("task", "unraisable", "thread", "main"):
        assert f"{where} <key>" in done.stderr
    # The program's own lines hold the literal; what is printed of them must not.
    assert KEY not in done.stderr
