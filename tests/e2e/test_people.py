"""What a person does with the mouse, from the first start on, in the real program."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import tomllib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from livelipi.storage.places import config_path
from tests.e2e import shown_controls
from tests.e2e.conftest import APP, Program, livelipi, started
from tests.fixtures.pulse import PulseServer
from tests.fixtures.xvfb import Screen

pytestmark = [
    pytest.mark.slow,
    pytest.mark.model,
    pytest.mark.real_audio,
    pytest.mark.window,
]

MOST_CLICKS = 6
SIZE = "QSpinBox What was said: Size"

Seen = dict[str, Any]


class Hand:
    """Clicks what the program says is there, and counts."""

    def __init__(self, screen: Screen, program: Program) -> None:
        self.clicks = 0
        self._screen = screen
        self._program = program

    def until(self, fits: Callable[[Seen], object]) -> Seen:
        """What is seen once it fits, now or later."""
        seen = self._program.seen
        if seen and fits(seen[-1]):
            return seen[-1]
        return self._program.until(lambda seen: bool(fits(seen)))

    def click(self, window: str, name: str) -> None:
        """Click a control, once it is there."""
        at = self.until(lambda seen: name in seen["windows"].get(window, {}))
        self.press(at["windows"][window][name])

    def press(self, at: list[int], button: str = "1") -> None:
        """Click a place of the screen."""
        self.clicks += 1
        self._screen.xdotool("mousemove", str(at[0]), str(at[1]), "click", button)

    def write(self, text: str) -> None:
        """Put a text in place of what a field holds."""
        self._screen.xdotool("key", "ctrl+a")
        self._screen.xdotool("type", text)
        self._screen.xdotool("key", "Return")


def environment(screen: Screen, pulse: PulseServer) -> dict[str, str]:
    """For the program: a screen, a sound server, and the tests' own modules."""
    paths = os.pathsep.join((str(APP), str(APP.parent)))
    return screen.environment(**pulse.env, PYTHONPATH=paths)


def ctl(*action: str) -> Seen:
    """The status after ``livelipi ctl``."""
    done = livelipi("ctl", *action, "--json")
    assert done.returncode == 0, done.stderr
    status: Seen = json.loads(done.stdout)
    return status


def test_from_the_first_start_to_a_caption_and_a_look_of_ones_own(
    pulse: PulseServer, screen: Screen, samples: Path
) -> None:
    """Six clicks at most; then settings hold at once, on screen and in a file that keeps all."""
    file = Path(config_path())
    file.parent.mkdir(parents=True)
    file.write_text('# mine\n[captions.source]\nglow = "later"\n', encoding="utf-8")
    with started(shown_controls.__file__, env=environment(screen, pulse)) as program:
        hand = Hand(screen, program)
        for _ in range(3):
            hand.click("welcome", "QPushButton Next")
        hand.click("welcome", "QPushButton Start")
        hand.until(lambda seen: seen["running"] and "main" in seen["windows"])
        with pulse.playing(samples / "jfk.wav"):
            hand.until(lambda seen: "fellow" in " ".join(seen["lines"]))
        assert hand.clicks <= MOST_CLICKS
        ctl("overlay")
        before = hand.until(lambda seen: seen["overlay"])["overlay"]
        ctl("settings")
        hand.click("settings", "QLineEdit Search the settings")
        hand.write("height")
        hand.click("settings", SIZE)
        hand.write("56")
        after = hand.until(lambda seen: seen["overlay"]["size"] == 56)["overlay"]
        assert before["size"] == 32 and after["box"][3] > before["box"][3]
        assert ctl("click-through")["click_through"]
        hand.until(lambda seen: seen["through"])
        assert not ctl("click-through")["click_through"]
        ctl("quit")
        assert program.end() == 0, program.errors
    text = file.read_text(encoding="utf-8")
    assert text.startswith("# mine")
    assert tomllib.loads(text)["captions"]["source"] == {"glow": "later", "size_px": 56}


@contextmanager
def tray(screen: Screen) -> Iterator[None]:
    """A system tray at the corner of the screen."""
    assert shutil.which("trayer"), "trayer is needed (Debian: trayer)"
    with subprocess.Popen(
        ["trayer", "--edge", "top", "--align", "left", "--widthtype", "request"],
        env=screen.environment(),
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    ) as running:
        try:
            yield
        finally:
            running.terminate()


def test_the_tray_is_the_way_back(pulse: PulseServer, screen: Screen) -> None:
    """A closed window goes on in a real tray, whose icon opens it; damage of settings is said."""
    file = Path(config_path())
    file.parent.mkdir(parents=True)
    file.write_text("general = not toml", encoding="utf-8")
    env = environment(screen, pulse)
    with tray(screen), started(shown_controls.__file__, "--paused", env=env) as program:
        hand = Hand(screen, program)
        hand.until(lambda seen: "set aside" in (seen["message"] or ""))
        assert [p.read_text() for p in file.parent.glob("*.damaged-*")] == ["general = not toml"]
        ctl("settings")
        hand.click("settings", "Switch Go on in the tray")
        hand.until(lambda seen: seen["stays"] and seen["tray"])
        screen.xdotool("key", "Escape")
        hand.until(lambda seen: "settings" not in seen["windows"])
        hand.click("main", "QPushButton Delays and losses")
        screen.xdotool("key", "alt+F4")
        hand.until(lambda seen: "main" not in seen["windows"])
        hand.press(hand.until(lambda seen: seen["tray"])["tray"])
        hand.until(lambda seen: "main" in seen["windows"])
        ctl("overlay")
        ctl("click-through")
        hand.until(lambda seen: seen["through"])
        hand.press(hand.until(lambda seen: seen["tray"])["tray"], "3")
        entries = hand.until(lambda seen: seen["menu"])["menu"]
        hand.press(entries["Clicks pass through the overlay"])
        hand.until(lambda seen: not seen["through"])
        ctl("quit")
        assert program.end() == 0, program.errors
