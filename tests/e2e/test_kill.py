"""kill -9 of the whole program in mid-session: nothing that was shown is lost, nothing stays.

The programs run as their users run them, and what they showed is what they told the world: JSON
lines of ``livelipi listen``, or the lines that can be seen in the window.
"""

from __future__ import annotations

import asyncio
import json
import os
import random
import re
import shutil
import sqlite3
import sys
from collections.abc import Callable, Sequence
from contextlib import closing, suppress
from dataclasses import dataclass
from pathlib import Path

import psutil
import pytest

from livelipi.storage.history import History
from livelipi.storage.records import SessionState
from tests.e2e.conftest import APP, LIMIT
from tests.fixtures.talking_engine import talking_recognizer

pytestmark = [pytest.mark.slow, pytest.mark.asyncio]

KILLS = 50
AT_ONCE = 5
"""Computers, so to speak: each starts its next program after the last one was killed."""

LOCAL_KILLS = 6
LOCAL_AT_ONCE = 2

LISTEN = ("-m", "livelipi", "listen", "--json", "--sample")
WINDOW = (str(Path(__file__).with_name("watched_window.py")), "--sample")
KEY = "key-of-the-tests"
SEED = "LIVELIPI_KILL_SEED"
"""Variable that repeats the random moments of an earlier run, as far as time can be repeated."""

Finals = Callable[[str], list[str]]

WRITTEN = """SELECT text FROM segment UNION SELECT text FROM correction
             UNION SELECT text FROM translation"""


@dataclass
class Computer:
    """A home in which one program after the other runs and is killed.

    Attributes:
        home: Holds the settings and the history, and nothing of another test.
        chance: Decides when the next kill comes.
        shown: Every final that any program showed here.
        lives: How many of the programs showed something.
    """

    home: Path
    chance: random.Random
    shown: list[str]
    lives: int = 0

    @property
    def data(self) -> Path:
        """Where the history is."""
        return self.home / "data" / "livelipi"

    def environment(self) -> dict[str, str]:
        """For a program that lives here, without screen, sound server and keyring."""
        own = {f"XDG_{name}_HOME": str(self.home / name.lower()) for name in ("DATA", "CONFIG")}
        kept = {n: v for n, v in os.environ.items() if n not in {"DISPLAY", "WAYLAND_DISPLAY"}}
        return {
            **kept,
            **own,
            "PYTHONPATH": str(APP),
            "QT_QPA_PLATFORM": "offscreen",
            "PULSE_SERVER": "unix:/nonexistent/pulse",
            "LIVELIPI_API_KEY": KEY,
        }

    async def live(self, command: Sequence[str], finals: Finals, patience: float) -> int:
        """Run a program until it has shown a final, and kill it a random moment later.

        Args:
            command: The program.
            finals: Finds the finals that are shown in a line of its output.
            patience: Seconds after the first final by which the kill comes.

        Returns:
            How many child processes it had; all are gone.
        """
        errors = self.home / "errors.txt"
        with errors.open("w") as told:
            process = await asyncio.create_subprocess_exec(
                *(sys.executable, *command),
                env=self.environment(),
                stdout=asyncio.subprocess.PIPE,
                stderr=told,
            )
        first = asyncio.Event()
        reading = asyncio.create_task(self._read(process, finals, first))
        try:
            async with asyncio.timeout(LIMIT):
                await first.wait()
            assert process.returncode is None, f"it ended: {errors.read_text()}"
            await asyncio.sleep(self.chance.uniform(0, patience))
            children = psutil.Process(process.pid).children(recursive=True)
        finally:
            with suppress(ProcessLookupError):
                process.kill()
            await process.wait()
            await reading
        assert "Traceback" not in errors.read_text()
        _, alive = await asyncio.to_thread(psutil.wait_procs, children, timeout=LIMIT / 4)
        assert not alive, f"left behind: {alive}"
        self.lives += 1
        await asyncio.to_thread(self.check)
        return len(children)

    async def _read(
        self, process: asyncio.subprocess.Process, finals: Finals, first: asyncio.Event
    ) -> None:
        assert process.stdout
        try:
            # A line without its end was not wholly shown.
            while (line := await process.stdout.readline()).endswith(b"\n"):
                if found := finals(line.decode()):
                    self.shown += found
                    first.set()
        finally:
            first.set()

    def check(self) -> None:
        """What the next start will find, seen in a copy, so that it finds what the kill left."""
        copy = self.home / "copy"
        shutil.copytree(self.data, copy)
        try:
            self._check(copy / "history.sqlite3")
        finally:
            shutil.rmtree(copy)

    def _check(self, path: Path) -> None:
        with closing(sqlite3.connect(path)) as connection:
            assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
            connection.execute("INSERT INTO words (words) VALUES ('integrity-check')")
            states = [s for (s,) in connection.execute("SELECT state FROM session ORDER BY id")]
            written = {text for (text,) in connection.execute(WRITTEN)}
        # Those before were closed by this program's start; its own is for the next one.
        assert states == ["interrupted"] * (self.lives - 1) + ["recording"]
        assert set(self.shown) <= written
        history = History.open(path)
        assert history.set_aside is None
        assert history.recover() == 1
        sessions = history.sessions()
        assert {session.state for session in sessions} == {SessionState.INTERRUPTED}
        lines = [line for session in sessions for line in (history.show(session.id) or (0, ()))[1]]
        history.close()
        # What was shown first may stand in a longer text now, as translations that were joined.
        kept = {word for line in lines for word in f"{line.text} {line.translation}".split()}
        assert {word for text in self.shown for word in text.split()} <= kept

    async def show(self) -> None:
        """The next start is ``livelipi history``: it has everything, and everything is closed."""
        sessions = json.loads(await self._history("list", "--json"))
        assert [session["state"] for session in sessions] == ["interrupted"] * self.lives
        text = await self._history("export", "last", "--format", "txt", "--text", "both")
        assert set(self.shown[-1].split()) <= set(text.split())

    async def _history(self, *arguments: str) -> str:
        process = await asyncio.create_subprocess_exec(
            *(sys.executable, "-m", "livelipi", "history", *arguments),
            env=self.environment(),
            stdout=asyncio.subprocess.PIPE,
        )
        out, _ = await process.communicate()
        assert process.returncode == 0
        return out.decode()


def in_events(line: str) -> list[str]:
    """The captions in a line of ``livelipi listen``."""
    seen = json.loads(line)
    if seen["event"] != "caption":
        return []
    return [text for text in (seen["text"], seen["translation"]) if text]


def in_view(line: str) -> list[str]:
    """The finals of the talking engine in the window; its partials have no full stop."""
    return [
        shown
        for shown in json.loads(line)["lines"]
        if re.fullmatch(r"s\d+\.|t\d+\.( t\d+\.)*", shown)
    ]


def computers(folder: Path, count: int) -> list[Computer]:
    """Empty ones, with the seed printed."""
    seed = int(os.environ.get(SEED, random.SystemRandom().randrange(2**32)))
    print(f"{SEED}={seed}")  # noqa: T201 - pytest shows it with a failure
    made = []
    for number in range(count):
        home = folder / str(number)
        home.mkdir()
        made.append(Computer(home, random.Random(f"{seed} {number}"), []))
    return made


@pytest.mark.timeout(600)
async def test_fifty_kills_lose_nothing_that_was_shown(tmp_path: Path) -> None:
    """Window and terminal in turn, with and without translation: every final that could be read."""

    async def use(computer: Computer, url: str, kills: int) -> None:
        service = ("--service", "sarvam", "--url", url)
        for number in range(kills):
            command, finals = ((LISTEN, in_events), (WINDOW, in_view))[number % 2]
            translate = ("--translate",) if computer.chance.random() < 0.5 else ()
            await computer.live((*command, *service, *translate), finals, 0.5)
        await computer.show()

    used = computers(tmp_path, AT_ONCE)
    async with talking_recognizer(KEY) as url, asyncio.TaskGroup() as group:
        for computer in used:
            group.create_task(use(computer, url, KILLS // AT_ONCE))
    assert sum(computer.lives for computer in used) == KILLS
    assert sum(len(set(computer.shown)) for computer in used) > 2 * KILLS


@pytest.mark.model
@pytest.mark.timeout(600)
async def test_kills_with_the_recognizer_of_this_computer(tmp_path: Path) -> None:
    """Real speech and a real recognizer, which never outlives the program."""

    async def use(computer: Computer, kills: int) -> None:
        for _ in range(kills):
            assert await computer.live(LISTEN, in_events, 2.0) >= 1
        await computer.show()

    used = computers(tmp_path, LOCAL_AT_ONCE)
    async with asyncio.TaskGroup() as group:
        for computer in used:
            group.create_task(use(computer, LOCAL_KILLS // LOCAL_AT_ONCE))
