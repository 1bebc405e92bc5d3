"""asyncio on Qt's loop: exact, complete, and it tells of what nobody caught."""

from __future__ import annotations

import asyncio
import logging
import sys
import threading
import time
import warnings
from collections.abc import Iterator

import pytest
from PySide6.QtCore import (
    QAbstractEventDispatcher,
    QObject,
    QTimer,
    qInstallMessageHandler,
    qWarning,
)
from PySide6.QtWidgets import QApplication

from livelipi.ui.loop import run


@pytest.fixture(autouse=True)
def hooks() -> Iterator[None]:
    """Give back the hooks that ``run`` takes over."""
    kept = sys.excepthook, threading.excepthook, sys.unraisablehook
    yield
    sys.excepthook, threading.excepthook, sys.unraisablehook = kept
    qInstallMessageHandler(None)


def test_timers_are_never_early(qapp: QApplication) -> None:
    """Sleeps and timeouts of odd lengths end not a microsecond too soon."""
    early: list[tuple[float, float]] = []

    async def main(_app: QApplication) -> int:
        async def once(delay: float) -> None:
            start = time.monotonic()
            await asyncio.sleep(delay)
            took = time.monotonic() - start
            if took < delay:
                early.append((delay, took))

        delays = [0.0004, 0.001, 0.0123, 0.0505, 0.057, 0.1, 0.25, 0.5, 1.0]
        await asyncio.gather(*(once(delay) for delay in delays))
        start = time.monotonic()
        with pytest.raises(TimeoutError):
            async with asyncio.timeout(0.3):
                await asyncio.Event().wait()
        assert time.monotonic() - start >= 0.3
        return 0

    assert run(main, []) == 0
    assert early == []


def test_timers_end_with_the_loop(qapp: QApplication) -> None:
    """What nobody waits for any more is no timer of Qt's that somebody else must delete."""
    timers: list[QObject] = []

    async def main(_app: QApplication) -> int:
        loop = asyncio.get_running_loop()
        loop.call_later(60, print)
        timers.append(loop._timer)
        assert _timers_of(timers[0])
        return 0

    assert run(main, []) == 0
    assert not _timers_of(timers[0])


def _timers_of(watched: QObject) -> list[object]:
    """The timers that Qt runs for an object."""
    return list(QAbstractEventDispatcher.instance().registeredTimers(watched))


def test_the_result_is_the_exit_code_and_tasks_are_cancelled(qapp: QApplication) -> None:
    """What ``main`` returns comes back; what it left behind is cancelled and awaited."""
    ended: list[str] = []

    async def forever() -> None:
        try:
            await asyncio.Event().wait()
        finally:
            ended.append("cancelled")

    async def main(app: QApplication) -> int:
        assert app is qapp
        asyncio.get_running_loop().left_behind = asyncio.create_task(forever())
        await asyncio.sleep(0)
        return 7

    assert run(main, []) == 7
    assert ended == ["cancelled"]


def test_an_error_in_main_comes_out(qapp: QApplication) -> None:
    """The caller sees the error itself."""

    async def main(_app: QApplication) -> int:
        raise LookupError("gone")

    with pytest.raises(LookupError, match="gone"):
        run(main, [])


def test_sockets_and_children_work(qapp: QApplication) -> None:
    """What the session and the recognizer need: loopback streams and child processes."""

    async def echo(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.write(await reader.readline())
        await writer.drain()
        writer.close()

    async def main(_app: QApplication) -> int:
        server = await asyncio.start_server(echo, "127.0.0.1", 0)
        reader, writer = await asyncio.open_connection(*server.sockets[0].getsockname())
        writer.write(b"hello\n")
        assert await reader.readline() == b"hello\n"
        writer.close()
        await writer.wait_closed()
        server.close()
        await server.wait_closed()
        child = await asyncio.create_subprocess_exec(
            sys.executable, "-c", "print('from a child')", stdout=asyncio.subprocess.PIPE
        )
        out, _ = await child.communicate()
        assert out.strip() == b"from a child"
        return 0

    with warnings.catch_warnings():
        # Python 3.12 calls child watchers, which qasync still brings, deprecated.
        warnings.simplefilter("ignore", DeprecationWarning)
        assert run(main, []) == 0


@pytest.mark.logs_warnings
@pytest.mark.qt_no_exception_capture
def test_what_nobody_caught_is_logged(qapp: QApplication, caplog: pytest.LogCaptureFixture) -> None:
    """Errors in slots, callbacks, threads and Qt's own warnings end in the log."""

    def fail() -> None:
        raise ValueError("a bug")

    async def main(_app: QApplication) -> int:
        QTimer.singleShot(0, fail)
        asyncio.get_running_loop().call_soon(fail)
        thread = threading.Thread(target=fail, name="side")
        thread.start()
        await asyncio.to_thread(thread.join)
        qWarning("something odd")
        await asyncio.sleep(0.05)
        return 0

    with caplog.at_level(logging.WARNING):
        assert run(main, []) == 0
    messages = [record.getMessage() for record in caplog.records]
    assert "Uncaught exception" in messages
    assert "Uncaught exception in side" in messages
    assert any("fail" in message for message in messages if "callback" in message)
    assert any("something odd" in message for message in messages)
    assert sum(record.exc_info is not None for record in caplog.records) == 3
