"""Ending when the process that started us ends, so that nothing is left behind by a crash.

Linux is tested. macOS takes the same way without the kernel's signal. Windows keeps a handle of its
parent; that path is untested.
"""

from __future__ import annotations

import asyncio
import ctypes
import os
import signal
import sys
from collections.abc import Callable

POLL = 1.0
"""Seconds between two looks at the parent. On Linux the kernel tells at once, besides."""

_PR_SET_PDEATHSIG = 1
_SYNCHRONIZE = 0x00100000
_WAIT_OBJECT_0 = 0


async def parent_ended() -> None:
    """Return when the process that was our parent at the call is gone."""
    gone = _windows_watch() if sys.platform == "win32" else _posix_watch()
    woken = asyncio.Event()
    if sys.platform == "linux":
        # The kernel sends it also when only the thread that started us ends: then look, go on.
        asyncio.get_running_loop().add_signal_handler(signal.SIGUSR1, woken.set)
        ctypes.CDLL(None, use_errno=True).prctl(_PR_SET_PDEATHSIG, signal.SIGUSR1, 0, 0, 0)
    while not gone():
        try:
            async with asyncio.timeout(POLL):
                await woken.wait()
        except TimeoutError:
            continue
        woken.clear()


def _posix_watch() -> Callable[[], bool]:
    """An orphan gets another parent."""
    parent = os.getppid()
    return lambda: os.getppid() != parent


def _windows_watch() -> Callable[[], bool]:
    """A parent's number stays what it was; only a handle tells. Untested."""
    kernel = ctypes.windll.kernel32  # type: ignore[attr-defined,unused-ignore]
    handle = kernel.OpenProcess(_SYNCHRONIZE, False, os.getppid())
    if not handle:
        return lambda: True
    return lambda: bool(kernel.WaitForSingleObject(handle, 0) == _WAIT_OBJECT_0)
