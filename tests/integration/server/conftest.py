"""A real ``livelipi serve`` for the tests of this folder."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from livelipi.recognizer.ready import Ready, read_ready

SERVE = [sys.executable, "-m", "livelipi", "serve"]
KEY = "key-of-the-tests"
START = 60.0
"""Seconds for a start on a busy computer; it takes about two."""


@dataclass
class Recognizer:
    """A running ``livelipi serve``."""

    process: subprocess.Popen[str]
    ready: Ready

    @property
    def url(self) -> str:
        """Its base address."""
        return self.ready.url


def start(*arguments: str, key: str = KEY, log: Path) -> Recognizer:
    """Start a recognizer and wait for its ready line."""
    environment = {**os.environ, "LIVELIPI_SERVE_KEY": key}
    with log.open("w") as stderr:
        process = subprocess.Popen(
            [*SERVE, *arguments],
            stdout=subprocess.PIPE,
            stderr=stderr,
            stdin=subprocess.DEVNULL,
            text=True,
            env=environment,
        )
    watchdog = threading.Timer(START, process.kill)
    watchdog.start()
    assert process.stdout
    line = process.stdout.readline()
    watchdog.cancel()
    watchdog.join()
    assert line, log.read_text()
    return Recognizer(process, read_ready(line))


def stop(recognizer: Recognizer) -> int:
    """Ask it to end; returns its exit code."""
    process = recognizer.process
    process.send_signal(signal.SIGTERM)
    try:
        return process.wait(10)
    finally:
        process.kill()
        assert process.stdout
        process.stdout.close()


@pytest.fixture(scope="session")
def recognizer(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Recognizer]:
    """One with Whisper base, for all tests of this folder."""
    log = tmp_path_factory.mktemp("serve") / "log.txt"
    running = start("--model", "base", log=log)
    yield running
    assert running.process.poll() is None, log.read_text()
    assert stop(running) == 0
    assert "Traceback" not in log.read_text()
