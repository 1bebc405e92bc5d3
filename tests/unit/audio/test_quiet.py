"""C libraries are silenced for a moment, and only they."""

from __future__ import annotations

import ctypes
import os
import platform

import pytest

from livelipi.audio.quiet import Hush

pytestmark = pytest.mark.skipif(platform.libc_ver()[0] != "glibc", reason="for glibc only")


def say(text: str) -> None:
    """Print as a C library does."""
    libc = ctypes.CDLL(None)
    libc.fputs(text.encode(), ctypes.c_void_p.in_dll(libc, "stderr"))


def test_only_c_is_silent_and_only_inside(capfd: pytest.CaptureFixture[str]) -> None:
    """Python's tracebacks and child processes still have a stderr meanwhile."""
    say("before ")
    with Hush():
        say("hidden ")
        os.write(2, b"python ")
    say("after")
    assert capfd.readouterr().err == "before python after"


def test_silences_overlap_in_any_order(capfd: pytest.CaptureFixture[str]) -> None:
    """The last one who asked for silence ends it; ending twice changes nothing."""
    first, second = Hush(), Hush()
    first.begin()
    second.begin()
    first.end()
    first.end()
    say("hidden ")
    second.end()
    say("heard")
    assert capfd.readouterr().err == "heard"
