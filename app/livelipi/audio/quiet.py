"""Keeps the C libraries' own messages off a person's terminal while a device is opened.

PortAudio and ALSA print lines such as ``Expression 'r' failed in 'pa_linux_alsa.c'`` when a
device refuses, and we say the same in a sentence. glibc lets a program set the variable
``stderr`` of C (GNU C Library manual, "Standard Streams"). File descriptor 2 stays as it is, so
that Python's tracebacks and child processes that start meanwhile are not silenced. Elsewhere these
libraries print nothing, and nothing is done.
"""

from __future__ import annotations

import contextlib
import ctypes
import functools
import os
import platform
import threading
import time
from typing import ClassVar, Self

_TRAP_TIME = 0.1  # seconds; such a thread writes some 10,000 lines in that time
_UNBUFFERED = 2  # _IONBF of glibc


@functools.cache
def _nowhere() -> int | None:
    """A C ``FILE *`` that swallows what is written; None where C's stderr must be left alone.

    It is never closed: another thread may be about to write to it.
    """
    if platform.libc_ver()[0] != "glibc":
        return None
    fopen = ctypes.CDLL(None).fopen
    fopen.restype = ctypes.c_void_p
    stream: int | None = fopen(os.devnull.encode(), b"w")
    return stream


class Hush:
    """C's ``stderr`` leads nowhere while anybody asked for it; any thread may ask.

    Asking is ``begin``, the end of it ``end``; each may be called any number of times.
    """

    _lock = threading.Lock()
    _asking: ClassVar[set[Hush]] = set()
    _before: ClassVar[int | None] = None

    def begin(self) -> None:
        """Silence the libraries."""
        with Hush._lock:
            if not Hush._asking:
                Hush._before = _swap(_nowhere())
            Hush._asking.add(self)

    def end(self) -> None:
        """Let them speak, unless somebody else still asks for silence."""
        with Hush._lock:
            if self in Hush._asking:
                Hush._asking.remove(self)
                if not Hush._asking:
                    _swap(Hush._before)

    def __enter__(self) -> Self:
        self.begin()
        return self

    def __exit__(self, *_exception: object) -> None:
        self.end()


def trap() -> None:
    """Put a thread to sleep for ever that does nothing but write to C's ``stderr``.

    For a tenth of a second ``stderr`` is a pipe that is full and that nobody reads: whoever writes
    to it waits in the kernel and costs nothing any more. Nothing else can be done with a thread
    that is lost in a library, and each costs a core otherwise.
    """
    if _nowhere() is None:
        return
    # Neither end is ever closed: that would set the thread free again.
    _unread, full = os.pipe()
    os.set_blocking(full, False)
    with contextlib.suppress(BlockingIOError):
        while True:
            os.write(full, bytes(4096))
    os.set_blocking(full, True)
    libc = ctypes.CDLL(None)
    libc.fdopen.restype = ctypes.c_void_p
    libc.setvbuf.argtypes = (ctypes.c_void_p, ctypes.c_void_p, ctypes.c_int, ctypes.c_size_t)
    stream = libc.fdopen(full, b"w")
    libc.setvbuf(stream, None, _UNBUFFERED, 0)  # nothing may be left to flush at exit
    with Hush._lock:
        before = _swap(stream)
        time.sleep(_TRAP_TIME)
        _swap(before)


def _swap(stream: int | None) -> int | None:
    """Set C's ``stderr`` to another ``FILE *`` and return the one it was; None does nothing."""
    if stream is None:
        return None
    stderr = ctypes.c_void_p.in_dll(ctypes.CDLL(None), "stderr")
    before, stderr.value = stderr.value, stream
    return before
