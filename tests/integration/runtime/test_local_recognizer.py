"""The recognizer's process is started again when it dies, and never left behind."""

from __future__ import annotations

import asyncio
import sys
from pathlib import Path

import psutil
import pytest

from livelipi.domain.errors import LiveLipiError, ModelError, RecognizerError
from livelipi.domain.languages import Capabilities, Support
from livelipi.recognizer.ready import Ready
from livelipi.runtime import local_recognizer
from livelipi.runtime.local_recognizer import LocalRecognizer

pytestmark = [pytest.mark.asyncio, pytest.mark.logs_warnings]

CAN = Capabilities("Test", {"en-IN": Support.GOOD}, Support.ROUGH, detects=True)
READY = Ready("ws://127.0.0.1:9", CAN, 1, None).line()

SCRIPT = """\
#!{python} -SE
# Stands for ``livelipi serve``: says what the file before it tells, one line for each life.
import os, pathlib, signal, sys, time
lives = pathlib.Path({lives!r})
todo = lives.read_text().splitlines()
lives.write_text("\\n".join(todo[1:]))
print("loading the model", file=sys.stderr, flush=True)
for word in (todo[0] if todo else "ready").split():
    if word == "ready":
        print({ready!r}, flush=True)
    elif word == "killed":
        os.kill(os.getpid(), signal.SIGKILL)
    else:
        print("livelipi: The model is damaged.", file=sys.stderr, flush=True)
        sys.exit(4)
time.sleep(60)
"""


class Lives:
    """What the next processes do: ready, killed, damaged; those after them are ready and stay."""

    def __init__(self, file: Path) -> None:
        self._file = file
        self.are()

    def are(self, *lives: str) -> None:
        """Set them."""
        self._file.write_text("\n".join(lives))

    @property
    def left(self) -> list[str]:
        """Those that have not begun."""
        return self._file.read_text().splitlines()


@pytest.fixture
def lives(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Lives:
    """Processes that do as they are told, in the place of ``livelipi serve``."""
    script, file = tmp_path / "serve", tmp_path / "lives"
    script.write_text(SCRIPT.format(python=sys.executable, lives=str(file), ready=READY))
    script.chmod(0o700)
    monkeypatch.setattr(local_recognizer.sys, "executable", str(script))
    monkeypatch.setattr(local_recognizer, "BETWEEN_STARTS", 0.01)
    return Lives(file)


async def gone(recognizer: LocalRecognizer) -> None:
    """Wait until the process has ended and was noticed."""
    process = recognizer._process
    assert process
    await process.wait()


async def test_a_process_that_dies_is_started_again(lives: Lives) -> None:
    """Who asks next gets a new one; both texts' sessions that ask at once get the same."""
    lives.are("ready killed")
    recognizer = LocalRecognizer("base")
    await recognizer.ready()
    await gone(recognizer)
    first, second = await asyncio.gather(recognizer.service(), recognizer.service())
    assert first == second and recognizer._process and recognizer._process.returncode is None
    pid = recognizer._process.pid
    await recognizer.stop()
    assert not psutil.pid_exists(pid)


async def test_one_that_is_killed_while_it_loads_is_started_again(lives: Lives) -> None:
    """Short memory may kill it before it is ready; that is no reason to give up at once."""
    lives.are("killed", "killed")
    recognizer = LocalRecognizer("base")
    assert (await recognizer.ready()).url == "ws://127.0.0.1:9"
    await recognizer.stop()


@pytest.mark.parametrize("life", ["killed", "ready killed"])
async def test_three_quick_deaths_are_said_with_its_last_words(lives: Lives, life: str) -> None:
    """No endless series of starts; whoever asks again afterwards gets another chance."""
    lives.are(life, life, life)
    recognizer = LocalRecognizer("base")
    with pytest.raises(RecognizerError, match=r"3 times soon after its start.*loading the model"):
        for _ in range(4):
            await recognizer.ready()
            await gone(recognizer)
    assert await recognizer.ready()
    await recognizer.stop()


async def test_what_it_says_itself_is_not_tried_again(lives: Lives) -> None:
    """A damaged model stays damaged: its own sentence is passed on at once."""
    lives.are("damaged", "damaged")
    recognizer = LocalRecognizer("base")
    with pytest.raises(ModelError, match=r"^The model is damaged") as caught:
        await recognizer.ready()
    assert isinstance(caught.value, LiveLipiError) and lives.left == ["damaged"]
    await recognizer.stop()
