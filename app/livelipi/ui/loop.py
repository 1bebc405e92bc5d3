"""Qt's event loop and asyncio's as one: ``run`` is the way into the window.

asyncio tasks, sockets and child processes run on Qt's loop through qasync, in Qt's own thread, so
that nothing between a service and a widget needs a lock.
"""

from __future__ import annotations

import asyncio
import logging
import math
import os
import sys
import threading
from collections.abc import Callable, Coroutine, Sequence
from types import TracebackType
from typing import Any

os.environ["QT_API"] = "pyside6"  # before qasync is imported, so that it picks no other binding

import qasync
from PySide6.QtCore import QMessageLogContext, Qt, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from livelipi.ui import platform, roles

_log = logging.getLogger(__name__)
_qt_log = logging.getLogger("livelipi.qt")

APP_ID = "livelipi"
"""Base name of the ``.desktop`` file, which Wayland and portals know the program by."""

_QT_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}


class _PreciseTimer(qasync._SimpleTimer):  # type: ignore[misc]
    """qasync's timer, never early.

    WORKAROUND(qasync 0.28): it starts Qt's default coarse timers, which fire up to 5 % early, and
    cuts a delay to whole milliseconds. asyncio promises "not before". Timers that nobody waits for
    any more run on after the loop was closed, and are then deleted from whatever thread Python's
    collector runs in, which Qt complains of.
    """

    def __init__(self) -> None:
        super().__init__()
        self._started: set[int] = set()

    def stop(self) -> None:
        """End every timer now."""
        super().stop()
        for timer in tuple(self._started):
            self.killTimer(timer)

    def killTimer(self, timer: int) -> None:
        """End a timer."""
        self._started.discard(timer)
        super().killTimer(timer)

    def add_callback(self, handle: asyncio.Handle, delay: float = 0) -> asyncio.Handle:
        """Run ``handle`` once, ``delay`` seconds from now or a little later."""
        # Half a millisecond is cut off again by qasync; it guards against 0.057 * 1000 < 57.
        whole = math.ceil(delay * 1000) + 0.5 if delay > 0 else 0
        called: asyncio.Handle = super().add_callback(handle, whole / 1000)
        return called

    def startTimer(self, interval: int) -> int:
        """Qt's timer of the precise kind."""
        timer: int = super().startTimer(interval, Qt.TimerType.PreciseTimer)
        self._started.add(timer)
        return timer


class WindowLoop(qasync.QEventLoop):  # type: ignore[misc]
    """An asyncio event loop on a ``QApplication``, with exact timers."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._timer = _PreciseTimer()
        self.set_exception_handler(_log_loop_exception)


def run(main: Callable[[QApplication], Coroutine[Any, Any, int]], argv: Sequence[str]) -> int:
    """Run ``main`` on Qt's loop until it returns; its value is the exit code.

    Closing the window ends nothing by itself: ``main`` decides when it is done. What nobody caught,
    in slots, threads, tasks or Qt, is logged with its traceback.
    """
    _install_hooks()
    app = _application(argv)
    # asyncio.run() takes no loop_factory on Python 3.11.
    with asyncio.Runner(loop_factory=lambda: WindowLoop(app)) as runner:
        return runner.run(main(app))


def _application(argv: Sequence[str]) -> QApplication:
    QApplication.setApplicationName("LiveLipi")
    QApplication.setDesktopFileName(APP_ID)
    platform.choose()
    existing = QApplication.instance()
    app = existing if isinstance(existing, QApplication) else QApplication(list(argv))
    roles.install()
    # Draining outlives the window; Qt would leave the loop under a running coroutine.
    app.setQuitOnLastWindowClosed(False)
    return app


def _install_hooks() -> None:
    sys.excepthook = _log_uncaught
    threading.excepthook = _log_thread_exception
    sys.unraisablehook = _log_unraisable
    qInstallMessageHandler(_log_qt)


def _log_uncaught(
    kind: type[BaseException], error: BaseException, trace: TracebackType | None
) -> None:
    if issubclass(kind, KeyboardInterrupt):
        sys.__excepthook__(kind, error, trace)
        return
    _log.critical("Uncaught exception", exc_info=(kind, error, trace))


def _log_thread_exception(args: threading.ExceptHookArgs) -> None:
    if args.exc_value is None:
        return
    name = args.thread.name if args.thread else "a thread"
    info = (args.exc_type, args.exc_value, args.exc_traceback)
    _log.critical("Uncaught exception in %s", name, exc_info=info)


def _log_unraisable(args: sys.UnraisableHookArgs) -> None:
    info = (args.exc_type, args.exc_value or args.exc_type(), args.exc_traceback)
    _log.error("%s: %r", args.err_msg or "Exception ignored in", args.object, exc_info=info)


def _log_loop_exception(_loop: asyncio.AbstractEventLoop, context: dict[str, Any]) -> None:
    error = context.get("exception")
    message = context.get("message") or "Unhandled exception in the event loop"
    _log.error("%s", message, exc_info=error)


def _log_qt(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
    category = getattr(context, "category", None) or "default"
    _qt_log.log(_QT_LEVELS.get(kind, logging.WARNING), "%s: %s", category, message)
