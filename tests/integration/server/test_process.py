"""``livelipi serve`` as a process: how it begins and how it ends."""

from __future__ import annotations

import json
import os
import signal
import socket
import subprocess
import sys
from pathlib import Path

import psutil
import pytest
from websockets.sync.client import connect

from livelipi.domain.languages import Support
from livelipi.recognizer.ready import read_ready
from tests.fixtures.recognizer_process import KEY, SERVE, START, Recognizer, start, stop

HEADERS = {"api-subscription-key": KEY}


def serve(*arguments: str) -> subprocess.CompletedProcess[str]:
    """Run a recognizer that is expected to end by itself."""
    return subprocess.run(
        [*SERVE, *arguments], capture_output=True, text=True, timeout=START, check=False
    )


@pytest.mark.model
def test_the_ready_line_says_where_and_what(recognizer: Recognizer) -> None:
    """A program that starts it learns all it needs from one line."""
    ready = recognizer.ready
    assert ready.url.startswith("ws://127.0.0.1:")
    assert ready.pid == recognizer.process.pid
    assert ready.key is None  # it was given one
    assert ready.capabilities.model == "Whisper base"
    assert ready.capabilities.support("en-IN") is Support.GOOD
    assert ready.capabilities.support("kn-IN") is Support.NONE


@pytest.mark.model
def test_a_key_that_was_made_is_in_the_line_and_on_no_other(tmp_path: Path) -> None:
    """Without LIVELIPI_SERVE_KEY nobody could connect otherwise; a log must not hold it."""
    log = tmp_path / "log"
    running = start("--model", "base", key="", log=log)
    try:
        assert running.ready.key is not None
        assert len(running.ready.key) >= 32
        assert running.ready.key not in log.read_text()
    finally:
        assert stop(running) == 0


@pytest.mark.model
def test_a_named_port_is_used_and_free_again_at_once(tmp_path: Path) -> None:
    """A restart must not fail because the last one has just ended."""
    with socket.create_server(("127.0.0.1", 0)) as probe:
        port = probe.getsockname()[1]
    for _ in range(2):
        running = start("--model", "base", "--port", str(port), log=tmp_path / "log")
        assert running.url == f"ws://127.0.0.1:{port}"
        assert stop(running) == 0


def test_a_port_in_use_is_told_before_anything_is_loaded() -> None:
    """One sentence, exit code 2, nothing on stdout."""
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        done = serve("--port", str(port))
    assert done.returncode == 2
    assert done.stdout == ""
    assert f"Port {port} on 127.0.0.1 cannot be used" in done.stderr
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (["--host", "no such host"], 2),
        (["--port", "70000"], 2),
        (["--model", "no-such-model"], 2),
        (["--model", "{empty}"], 4),
    ],
)
def test_what_cannot_be_is_a_sentence_and_an_exit_code(
    arguments: list[str], code: int, tmp_path: Path
) -> None:
    """No traceback for a typing error."""
    done = serve(*(argument.format(empty=tmp_path) for argument in arguments))
    assert done.returncode == code, done.stderr
    assert done.stdout == ""
    assert done.stderr.strip()
    assert "Traceback" not in done.stderr


@pytest.mark.model
@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_signals_end_it_cleanly(number: signal.Signals, tmp_path: Path) -> None:
    """Exit code 0 and no traceback, also with clients connected."""
    log = tmp_path / "log"
    running = start("--model", "base", log=log)
    host, port = running.url.removeprefix("ws://").split(":")
    with socket.create_connection((host, int(port))):
        running.process.send_signal(number)
        assert running.process.wait(10) == 0
    assert stop(running) == 0
    assert "Traceback" not in log.read_text()


@pytest.mark.model
@pytest.mark.skipif(sys.platform != "linux", reason="other systems look once in a second; untested")
def test_it_ends_when_its_parent_is_killed(tmp_path: Path) -> None:
    """A crashed window must not leave a model in memory."""
    code = f"import subprocess; subprocess.run({[*SERVE, '--model', 'base']!r})"
    with (tmp_path / "log").open("w") as log:
        parent = subprocess.Popen(
            [sys.executable, "-c", code], stdout=subprocess.PIPE, stderr=log, text=True
        )
    assert parent.stdout
    child = psutil.Process(read_ready(parent.stdout.readline()).pid)
    assert child.ppid() == parent.pid
    parent.kill()
    parent.wait(10)
    child.wait(5)
    parent.stdout.close()
    assert not child.is_running()


@pytest.mark.model
@pytest.mark.skipif(sys.platform != "linux", reason="the kernel's signal is Linux's")
def test_it_goes_on_when_only_the_thread_that_started_it_ends(recognizer: Recognizer) -> None:
    """The kernel then sends the same signal as for a parent's end."""
    recognizer.process.send_signal(signal.SIGUSR1)
    with connect(f"{recognizer.url}/speech-to-text/ws", additional_headers=HEADERS) as connection:
        connection.send('{"type":"flush"}')
        connection.recv(10)
    assert recognizer.process.poll() is None


@pytest.mark.model
def test_it_ends_quietly_when_nobody_reads_its_line(tmp_path: Path) -> None:
    """A parent that died while the model was loaded has closed the pipe."""
    read, write = os.pipe()
    os.close(read)
    log = tmp_path / "log"
    with log.open("w") as stderr:
        process = subprocess.Popen([*SERVE, "--model", "base"], stdout=write, stderr=stderr)
    os.close(write)
    assert process.wait(START) == 0
    assert "Traceback" not in log.read_text()


@pytest.mark.model
def test_simple_shapes_can_be_asked_for(tmp_path: Path) -> None:
    """D10: for clients that were written after the documentation's example."""
    running = start("--model", "base", "--simplified", log=tmp_path / "log")
    try:
        address = f"{running.url}/speech-to-text/ws"
        with connect(address, additional_headers=HEADERS) as connection:
            connection.send('{"type":"flush"}')
            assert json.loads(connection.recv(10)) == {"type": "transcript", "text": ""}
    finally:
        assert stop(running) == 0
