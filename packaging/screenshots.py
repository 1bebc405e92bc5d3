"""Takes the pictures of the README from the real program; see README.md.

    .venv/bin/python packaging/screenshots.py

The windows are the program's own, on an X server of their own, with a real sound server. One thing
is staged: the lesson in Hindi comes from a double of the cloud, since its sentences are known. What
it says goes the way of everything else: sockets, protocol, session, captions.
"""

from __future__ import annotations

import asyncio
import json
import os
import subprocess
import sys
import tempfile
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager, contextmanager
from pathlib import Path
from typing import Any, cast

import numpy as np

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT), str(ROOT / "app")]

from livelipi.domain.audio import samples_of
from livelipi.domain.languages import Capabilities, Support
from livelipi.recognizer.engine import Engine
from livelipi.recognizer.server import RecognizerServer, bind, url_of
from livelipi.recognizer.stream import (
    StreamEnded,
    StreamEvent,
    StreamFinal,
    StreamFlushed,
    StreamPartial,
    StreamSettings,
    StreamStarted,
)
from tests.fixtures.pulse import VIRTUAL_MIC, PulseServer, running_server
from tests.fixtures.xvfb import Screen, private_screen

PICTURES = ROOT / "resources" / "screenshots"
SIZE = "1366x768"
PATIENCE = 60.0
"""Seconds until something must be on the screen."""

LESSON = (
    ("आज हम बाज़ार में सब्ज़ी खरीदना सीखेंगे।", "Today we will learn to buy vegetables at the market."),
    ("टमाटर कितने के हैं?", "How much are the tomatoes?"),
    ("थोड़ा कम कीजिए, मैं रोज़ आती हूँ।", "Lower it a little, I come every day."),
    ("ठीक है, दो किलो दे दीजिए।", "All right, give me two kilos."),
)
WORD, PAUSE = samples_of(0.42), samples_of(0.9)

LETTER = """\
Vocabulary, lesson 7

सब्ज़ी  vegetables
टमाटर  tomato
कितने के हैं?  how much are they?
थोड़ा कम  a little less
"""


class Lesson:
    """Says the lesson, a word at a time, whatever it hears; the double of the cloud's engine."""

    def __init__(self, settings: StreamSettings, say: Callable[[StreamEvent], None]) -> None:
        self._translate = settings.translate
        self._say = say
        self._heard = 0
        self._script = self._events()
        self._due, self._next = next(self._script)

    def feed(self, samples: np.ndarray) -> None:
        """Say what became due."""
        self._heard += len(samples)
        while self._due <= self._heard:
            self._say(self._next)
            self._due, self._next = next(self._script)

    def flush(self) -> None:
        """Everything that is due was said."""
        self._say(StreamFlushed())

    def set_prompt(self, text: str) -> None:
        """Spell as always."""

    def close(self) -> None:
        """Hold nothing."""

    def _events(self) -> Iterator[tuple[int, StreamEvent]]:
        now = PAUSE
        for number in range(10**6):
            source, translation = LESSON[number % len(LESSON)]
            words, began = source.split(), now
            yield now, StreamStarted(number, began)
            for count in range(1, len(words) + 1):
                now += WORD
                text, settled = " ".join(words[:count]), len(" ".join(words[: count - 2]))
                if not self._translate:
                    yield now, StreamPartial(number, text, settled, now)
            yield now, StreamEnded(number, now)
            text, code = (translation, "en") if self._translate else (source, "hi")
            late = now + samples_of(0.5 if self._translate else 0.1)
            yield late, StreamFinal(number, text, began, now, code, None, 0.0)
            now += PAUSE


class LessonEngine:
    """Makes lessons."""

    def stream(self, settings: StreamSettings, on_event: Callable[[StreamEvent], None]) -> Lesson:
        """Open one."""
        return Lesson(settings, on_event)


@asynccontextmanager
async def cloud() -> AsyncIterator[str]:
    """The double of the cloud; yields its address."""
    can = Capabilities("Lesson", {"hi-IN": Support.GOOD}, Support.GOOD, detects=True)
    taken = bind("127.0.0.1", 0)
    async with RecognizerServer(taken, cast("Engine", LessonEngine()), can, "lesson"):
        yield url_of(taken)


class Stage:
    """A screen, a sound server and a person without settings."""

    def __init__(self, screen: Screen, pulse: PulseServer, home: Path) -> None:
        self._screen = screen
        self._pulse = pulse
        self._environment = screen.environment(
            **pulse.env,
            PYTHONPATH=str(ROOT / "app"),
            HOME=str(home),
            PYTHON_KEYRING_BACKEND="keyring.backends.fail.Keyring",
            **{f"XDG_{name}_HOME": str(home / name) for name in ("CONFIG", "DATA", "STATE")},
            XDG_CACHE_HOME=os.environ.get("XDG_CACHE_HOME", str(Path.home() / ".cache")),
            LIVELIPI_API_KEY="lesson",
        )
        self._config = home / "CONFIG" / "livelipi" / "config.toml"

    def settle(self, text: str) -> None:
        """Write the settings file."""
        self._config.parent.mkdir(parents=True, exist_ok=True)
        self._config.write_text(text, encoding="utf-8")

    @contextmanager
    def running(self, *arguments: str) -> Iterator[None]:
        """LiveLipi, until the block ends."""
        command = [sys.executable, "-m", "livelipi", *arguments]
        with subprocess.Popen(command, env=self._environment) as program:
            try:
                yield
                self.ctl("quit")
                program.wait(PATIENCE)
            finally:
                program.kill()

    @contextmanager
    def speaking(self) -> Iterator[None]:
        """Somebody speaks into the microphone."""
        with self._pulse.playing(ROOT / "resources" / "samples" / "jfk.wav"):
            yield

    def page_down(self, window: str, pages: int) -> None:
        """Go down in the settings' list of pages."""
        self._screen.xdotool("windowfocus", window)
        for key in ("Tab", *["Down"] * pages):
            self._screen.xdotool("key", key)

    @contextmanager
    def editor(self) -> Iterator[None]:
        """Another program: a page with notes, maximised."""
        show = (
            "import sys; from PySide6.QtWidgets import QApplication, QPlainTextEdit as Page;"
            "app = QApplication([]); page = Page(sys.argv[1]); page.setWindowTitle('Notes');"
            "page.setStyleSheet('font: 20px Inter; padding: 40px; background: #fbfaf7');"
            "page.showMaximized(); app.exec()"
        )
        with subprocess.Popen([sys.executable, "-c", show, LETTER], env=self._environment) as page:
            try:
                self._screen.xdotool("search", "--sync", "--onlyvisible", "--name", "Notes")
                yield
            finally:
                page.kill()

    def ctl(self, action: str) -> dict[str, Any]:
        """``livelipi ctl``; the status after it."""
        done = subprocess.run(
            [sys.executable, "-m", "livelipi", "ctl", action, "--json"],
            env=self._environment,
            capture_output=True,
            text=True,
            check=True,
        )
        status: dict[str, Any] = json.loads(done.stdout)
        return status

    async def heard(self, seconds: float) -> None:
        """Wait until so much was listened to."""
        async with asyncio.timeout(PATIENCE + seconds):
            while True:
                await asyncio.sleep(0.2)  # another program: there is no event to wait for
                try:
                    status = await asyncio.to_thread(self.ctl, "status")
                except subprocess.CalledProcessError:
                    continue  # it is not there yet
                if status["connection"] == "live" and status["seconds"] >= seconds:
                    return

    async def window(self, name: str) -> str:
        """The number of the newest visible window with a name, once it is there."""
        found = await asyncio.to_thread(
            self._screen.xdotool, "search", "--sync", "--onlyvisible", "--name", name
        )
        await asyncio.sleep(1.0)  # it may still be growing, fading or fetching
        return found.split()[-1]

    def minimise(self, window: str) -> None:
        """Take a window off the screen as a person does."""
        self._screen.xdotool("windowminimize", window)

    def take(self, name: str, window: str = "root") -> None:
        """Save a picture of a window, or of the screen."""
        PICTURES.mkdir(exist_ok=True)
        target = PICTURES / f"{name}.png"
        self._screen._run("import", "-silent", "-window", window, str(target))
        sys.stdout.write(f"{target.relative_to(ROOT)}\n")


READY = "[general]\nwelcomed = true\n"


async def first_run(stage: Stage) -> None:
    """What somebody sees who starts LiveLipi for the first time."""
    with stage.running():
        window = await stage.window("Welcome")
        with stage.speaking():
            await asyncio.sleep(3.0)
            stage.take("first-run", window)


async def captions(stage: Stage) -> None:
    """The bundled recording, recognized on this computer: window, transcript, settings."""
    stage.settle(f"{READY}theme = 'dark'\n")
    with stage.running("--sample"):
        await stage.heard(24.0)
        stage.take("window", await stage.window("^LiveLipi$"))
        await asyncio.to_thread(stage.ctl, "transcript")
        stage.take("transcript", await stage.window("Transcript"))
        await asyncio.to_thread(stage.ctl, "settings")
        window = await stage.window("Settings")
        stage.page_down(window, 3)
        await asyncio.sleep(1.0)
        stage.take("settings", window)


async def overlays(stage: Stage) -> None:
    """Captions above an editor: one text, then a lesson with its translation."""
    stage.settle(f"{READY}[overlay]\nshown = true\n[captions]\nrows = 2\n")
    with stage.editor(), stage.running("--sample"):
        await stage.heard(9.0)
        stage.minimise(await stage.window("^LiveLipi$"))
        await asyncio.sleep(0.5)
        stage.take("overlay")
    async with cloud() as address:
        service = f"service = 'sarvam'\nurl = '{address}'\n"
        stage.settle(
            f"{READY}[recognition]\n{service}[overlay]\nshown = true\n[captions]\nrows = 2\n"
            "[listening]\nlanguage = 'hi-IN'\ntranslate = true\n"
        )
        with stage.editor(), stage.running("--sample"):
            await stage.heard(9.0)
            stage.minimise(await stage.window("^LiveLipi$"))
            await asyncio.sleep(0.5)
            stage.take("two-lines")


async def main() -> int:
    """Take every picture that is named, or all."""
    wanted = sys.argv[1:] or ["first_run", "captions", "overlays"]
    for name in wanted:
        with (
            private_screen(SIZE) as screen,
            running_server() as pulse,
            tempfile.TemporaryDirectory(prefix="home-") as home,
        ):
            pulse.set_default_source(VIRTUAL_MIC)
            await globals()[name](Stage(screen, pulse, Path(home)))
    return 0


if __name__ == "__main__":
    raise SystemExit(asyncio.run(main()))
