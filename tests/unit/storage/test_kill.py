"""kill -9 in mid-session loses nothing that was shown, and never harms the file."""

from __future__ import annotations

import os
import random
import sqlite3
import subprocess
import sys
import threading
from contextlib import closing
from pathlib import Path

import pytest

from livelipi.storage.history import History
from livelipi.storage.records import SessionState
from tests.unit.storage import recording_process
from tests.unit.storage.conftest import WAIT

KILLS = 50
APP = Path(__file__).parents[3] / "app"


@pytest.mark.slow
def test_kill_9_loses_nothing_that_was_shown(path: Path) -> None:
    """Fifty kills at random moments: every shown final is there, the file is whole."""
    seed = random.SystemRandom().randrange(2**32)
    print(f"seed {seed}")  # noqa: T201 - pytest shows it with a failure
    chance = random.Random(seed)
    shown: list[str] = []
    for run in range(KILLS):
        shown += _shown_until_killed(path, str(run), chance.uniform(0, 0.15))
        history = History.open(path)
        assert history.set_aside is None
        assert history.recover() == 1
        assert {s.state for s in history.sessions()} == {SessionState.INTERRUPTED}
        history.close()
        with closing(sqlite3.connect(path)) as connection:
            assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
            connection.execute("INSERT INTO words (words) VALUES ('integrity-check')")
            rows = connection.execute("SELECT text, translation FROM line").fetchall()
        kept = {text for text, _ in rows} | {f"{text}\t{other}" for text, other in rows}
        assert set(shown) <= kept
    assert len(shown) > KILLS
    assert list(path.with_name(f"{path.name}.writers").iterdir()) == []


def _shown_until_killed(path: Path, run: str, after: float) -> list[str]:
    """What a recording program printed until it was killed, ``after`` its first line in seconds."""
    with subprocess.Popen(
        [sys.executable, recording_process.__file__, str(path), run],
        env={**os.environ, "PYTHONPATH": str(APP)},
        stdout=subprocess.PIPE,
    ) as process:
        assert process.stdout
        first = process.stdout.readline()
        timer = threading.Timer(after, process.kill)
        timer.start()
        rest = process.stdout.read()
        timer.join(WAIT)
    lines = (first + rest).decode().split("\n")
    # A line without its end was not wholly shown.
    return lines[:-1]


def test_two_programs_record_at_once(path: Path) -> None:
    """Two processes write into one history; neither waits for ever, both are whole."""
    processes = [
        subprocess.Popen(
            [sys.executable, recording_process.__file__, str(path), name],
            env={**os.environ, "PYTHONPATH": str(APP)},
            stdout=subprocess.PIPE,
        )
        for name in ("a", "b")
    ]
    shown: list[str] = []
    try:
        for process in processes:
            assert process.stdout
            shown += [process.stdout.readline().decode().rstrip("\n") for _ in range(100)]
    finally:
        for process in processes:
            process.kill()
            process.communicate()
    history = History.open(path)
    assert history.recover() == 2
    found = {line.text for s in history.sessions() for line in (history.show(s.id) or (s, ()))[1]}
    assert {line.split("\t")[0] for line in shown} <= found
    history.close()
