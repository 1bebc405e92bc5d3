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
from collections.abc import Iterator


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


@contextlib.contextmanager
def quiet_c_libraries() -> Iterator[None]:
    """C's ``stderr`` leads nowhere inside the block; blocks may not overlap between threads."""
    nowhere = _nowhere()
    if nowhere is None:
        yield
        return
    stderr = ctypes.c_void_p.in_dll(ctypes.CDLL(None), "stderr")
    before, stderr.value = stderr.value, nowhere
    try:
        yield
    finally:
        stderr.value = before
