"""Keeps the C libraries' own messages off a person's terminal while a device is opened.

PortAudio and ALSA print lines such as ``Expression 'r' failed in 'pa_linux_alsa.c'`` when a
device refuses, and we say the same in a sentence. glibc lets a program set the variable
``stderr`` of C (GNU C Library manual, "Standard Streams"). File descriptor 2 stays as it is, so
that Python's tracebacks and child processes that start meanwhile are not silenced. Elsewhere these
libraries print nothing, and nothing is done.
"""

from __future__ import annotations

import ctypes
import functools
import os
import platform
import threading
from typing import ClassVar, Self


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


def _swap(stream: int | None) -> int | None:
    """Set C's ``stderr`` to another ``FILE *`` and return the one it was; None does nothing."""
    if stream is None:
        return None
    stderr = ctypes.c_void_p.in_dll(ctypes.CDLL(None), "stderr")
    before, stderr.value = stderr.value, stream
    return before
