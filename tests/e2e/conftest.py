"""Running LiveLipi as its users do: as a process, with real sound and a real screen."""

from __future__ import annotations

import json
import os
import queue
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import psutil
import pytest

from tests.fixtures.pulse import pulse
from tests.fixtures.xvfb import screen

__all__ = ["pulse", "screen"]

LIMIT = 60.0
"""Seconds until a test gives up waiting for the program."""

APP = Path(__file__).parents[2] / "app"
SOCKET_LOG = Path(__file__).parents[1] / "fixtures" / "socket_log"


class Program:
    """A running program whose JSON lines a test waits for."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self.process = process
        self._lines: queue.Queue[str | None] = queue.Queue()
        self._errors: list[str] = []
        self._readers = [
            threading.Thread(target=self._read_output, daemon=True),
            threading.Thread(target=self._read_errors, daemon=True),
        ]
        for reader in self._readers:
            reader.start()
        self.seen: list[dict[str, Any]] = []

    def until(self, fits: Callable[[dict[str, Any]], bool]) -> dict[str, Any]:
        """The next JSON line that fits."""
        while True:
            line = self._lines.get(timeout=LIMIT)
            assert line is not None, f"the program ended: {self.errors}"
            self.seen.append(json.loads(line))
            if fits(self.seen[-1]):
                return self.seen[-1]

    def rest(self) -> list[dict[str, Any]]:
        """All JSON lines that are left, once the program has ended."""
        while (line := self._lines.get(timeout=LIMIT)) is not None:
            self.seen.append(json.loads(line))
        return self.seen

    def end(self) -> int:
        """Wait for the program's end; its exit code."""
        code = self.process.wait(LIMIT)
        for reader in self._readers:
            reader.join(LIMIT)
        return code

    @property
    def errors(self) -> str:
        """What it wrote to standard error so far."""
        return "".join(self._errors)

    def children(self) -> list[psutil.Process]:
        """Its child processes now."""
        return psutil.Process(self.process.pid).children(recursive=True)

    def _read_output(self) -> None:
        assert self.process.stdout
        for line in self.process.stdout:
            self._lines.put(line)
        self._lines.put(None)

    def _read_errors(self) -> None:
        assert self.process.stderr
        self._errors.extend(self.process.stderr)


class SocketLog:
    """Every network address that a program and its children turn to.

    Attributes:
        env: Environment that makes them write it down.
    """

    def __init__(self, file: Path) -> None:
        self._file = file
        self.env = {"SOCKET_LOG": str(file), "PYTHONPATH": f"{SOCKET_LOG}{os.pathsep}{APP}"}

    def hosts(self) -> dict[str, set[str]]:
        """Hosts and paths by kind of use, ``socket.connect`` and the like."""
        found: dict[str, set[str]] = {}
        for line in self._file.read_text().splitlines():
            _, event, host = line.split(" ", 2)
            found.setdefault(event, set()).add(host)
        return found


@contextmanager
def started(*command: str, env: dict[str, str]) -> Iterator[Program]:
    """A program for as long as the block runs; neither it nor a child of it stays behind."""
    process = subprocess.Popen(
        [sys.executable, *command],
        env={**os.environ, "PYTHONPATH": str(APP), **env},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,  # a process group of its own, as shells give it
    )
    program = Program(process)
    children: list[psutil.Process] = []
    try:
        yield program
        if process.poll() is None:
            children = program.children()
    finally:
        if process.poll() is None:
            process.kill()
        program.end()
        for stream in (process.stdout, process.stderr):
            if stream:
                stream.close()
        _, alive = psutil.wait_procs(children, timeout=10)
        assert not alive, f"left behind: {alive}"


def livelipi(
    *arguments: str, env: dict[str, str] | None = None
) -> subprocess.CompletedProcess[str]:
    """Run a command of LiveLipi to its end."""
    return subprocess.run(
        [sys.executable, "-m", "livelipi", *arguments],
        env={**os.environ, "PYTHONPATH": str(APP), **(env or {})},
        capture_output=True,
        text=True,
        timeout=LIMIT,
        check=False,
    )


@pytest.fixture
def quiet_screenless(monkeypatch: pytest.MonkeyPatch) -> None:
    """No screen and no sound server, as on a bare machine."""
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("PULSE_SERVER", "unix:/nonexistent/pulse")
