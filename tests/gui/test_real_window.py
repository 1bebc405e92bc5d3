"""The window on a real X server under a window manager."""

from __future__ import annotations

import json
import os
import select
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from tests.fixtures.xvfb import Screen, screen

from livelipi.ui.theme import DARK

__all__ = ["screen"]

pytestmark = pytest.mark.window

PATIENCE = 30.0


class Shown:
    """``show_window.py`` as a process of its own."""

    def __init__(self, screen: Screen) -> None:
        self.process = subprocess.Popen(
            [sys.executable, str(Path(__file__).with_name("show_window.py"))],
            env=screen.environment(PYTHONPATH=os.pathsep.join(filter(None, sys.path))),
            stdout=subprocess.PIPE,
            bufsize=0,  # so that no line hides in a buffer while we wait for the pipe
        )

    def told(self) -> dict[str, object]:
        """The next line it prints."""
        assert self.process.stdout is not None
        readable, _, _ = select.select([self.process.stdout], [], [], PATIENCE)
        assert readable, "the window said nothing"
        line = self.process.stdout.readline()
        assert line, f"the window ended with {self.process.wait()}"
        said: dict[str, object] = json.loads(line)
        return said


@pytest.fixture
def shown(screen: Screen) -> Iterator[Shown]:
    """The window on the screen; killed if it is still there at the end."""
    made = Shown(screen)
    yield made
    if made.process.poll() is None:
        made.process.kill()
    made.process.wait()
    assert made.process.stdout is not None
    made.process.stdout.close()


def test_the_window_can_be_seen(shown: Shown, screen: Screen) -> None:
    """A screenshot shows the window's own colours and letters, not an empty frame."""
    told = shown.told()
    assert told["lines"] == ["नमस्ते दुनिया", "Hello, world."]
    image = QImage.fromData(screen.screenshot())
    assert not image.isNull()
    colours = {
        image.pixelColor(x, y).name()
        for x in range(0, image.width(), 3)
        for y in range(0, image.height(), 3)
    }
    assert {DARK.window, DARK.surface, DARK.text, DARK.accent} <= colours
    assert len(colours) > 50


def test_a_real_space_bar_talks_and_closing_ends(shown: Shown, screen: Screen) -> None:
    """Keys from the X server are push-to-talk, with its auto-repeat; closing ends in order."""
    shown.told()
    screen.xdotool("search", "--sync", "--onlyvisible", "--name", "^LiveLipi$")
    screen.xdotool("keydown", "space", "sleep", "1", "keyup", "space")
    assert [shown.told(), shown.told()] == [{"command": "PttDown"}, {"command": "PttUp"}]
    screen.xdotool("key", "alt+F4")
    assert shown.process.wait(PATIENCE) == 0
