"""One instance: real locks, real sockets, a real other process."""

from __future__ import annotations

import asyncio
import os
import socket
import stat
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from livelipi.desktop.instance import Instance, ask, meeting_point
from livelipi.domain.errors import NotRunningError

HOLD = """
import pathlib, sys
from livelipi.desktop.instance import Instance
held = Instance.claim(pathlib.Path(sys.argv[1]))
print("held" if held else "refused", flush=True)
sys.stdin.read()
"""


@pytest.fixture
def place(tmp_path: Path) -> Path:
    """Where nobody runs yet."""
    return tmp_path / "run" / "livelipi"


@pytest.fixture
def other(place: Path) -> Iterator[subprocess.Popen[bytes]]:
    """Another process that runs."""
    with subprocess.Popen(
        [sys.executable, "-c", HOLD, str(place)],
        env={**os.environ, "PYTHONPATH": str(Path(__file__).parents[3] / "app")},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    ) as process:
        assert process.stdout
        assert process.stdout.readline() == b"held\n"
        yield process
        process.kill()


def test_a_second_program_is_told_that_one_runs(
    place: Path, other: subprocess.Popen[bytes]
) -> None:
    """Two windows of one user never write the same settings and history."""
    assert Instance.claim(place) is None


@pytest.mark.asyncio
async def test_kill_9_locks_nobody_out(place: Path, other: subprocess.Popen[bytes]) -> None:
    """What a killed program leaves behind is taken over at once."""
    place.with_suffix(".sock").touch()
    other.kill()
    other.wait()
    instance = Instance.claim(place)
    assert instance
    await instance.answer(lambda request: {"ok": True})
    assert await asyncio.to_thread(ask, place, {"do": "status"}) == {"ok": True}
    await instance.close()
    again = Instance.claim(place)
    assert again
    await again.close()


@pytest.mark.asyncio
async def test_requests_are_answered_one_by_one(place: Path) -> None:
    """Twenty at once get their own answers each, and only this user may ask."""
    instance = Instance.claim(place)
    assert instance
    await instance.answer(lambda request: {"ok": True, "got": request["n"]})
    assert stat.S_IMODE(place.with_suffix(".sock").stat().st_mode) == 0o600
    assert stat.S_IMODE(place.parent.stat().st_mode) == 0o700
    asking = [asyncio.to_thread(ask, place, {"do": "x", "n": n}) for n in range(20)]
    assert [reply["got"] for reply in await asyncio.gather(*asking)] == list(range(20))
    await instance.close()


@pytest.mark.asyncio
@pytest.mark.parametrize("rubbish", [b"\n", b"[]\n", b"{\n", b"\xff\xfe\n", b"1" * 100_000, b""])
async def test_rubbish_harms_nobody(place: Path, rubbish: bytes) -> None:
    """What is no request gets no answer, and the next one does."""
    instance = Instance.claim(place)
    assert instance
    await instance.answer(lambda request: {"ok": True})

    def send() -> bytes:
        with socket.socket(socket.AF_UNIX) as connection:
            connection.connect(str(place.with_suffix(".sock")))
            connection.sendall(rubbish)
            connection.shutdown(socket.SHUT_WR)
            try:
                return connection.recv(100)
            except ConnectionResetError:
                return b""

    assert await asyncio.to_thread(send) == b""
    assert await asyncio.to_thread(ask, place, {"do": "status"}) == {"ok": True}
    await instance.close()


def test_nobody_to_ask_is_said(place: Path) -> None:
    """No window, or a program that hangs: one sentence each, and what to do."""
    with pytest.raises(NotRunningError, match="not running"):
        ask(place, {"do": "status"})


def test_two_homes_are_two_programs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Settings of their own make programs of their own; asking makes no folder."""
    first = meeting_point()
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    assert meeting_point() != first
