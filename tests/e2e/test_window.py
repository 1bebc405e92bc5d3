"""The whole way: sound at a real microphone, captions in a real window."""

from __future__ import annotations

import os
import signal
import time
from pathlib import Path
from typing import Any

import psutil
import pytest
from PySide6.QtGui import QImage

from tests.e2e.conftest import started
from tests.fixtures.pulse import PulseServer
from tests.fixtures.words import error_rate, reference
from tests.fixtures.xvfb import Screen

WINDOW = str(Path(__file__).parent / "watched_window.py")

HELD = 2.5
"""Seconds for which a test holds the key after speech was heard: "... John Dashwood had then"."""

pytestmark = [
    pytest.mark.slow,
    pytest.mark.model,
    pytest.mark.real_audio,
    pytest.mark.window,
]


def colours(png: bytes) -> int:
    """How many different colours a picture has."""
    image = QImage.fromData(png)
    pixels = range(0, image.width(), 4), range(0, image.height(), 4)
    return len({image.pixel(x, y) for x in pixels[0] for y in pixels[1]})


def settled(seen: dict[str, Any]) -> bool:
    """Whether there are captions and none of them is still being said or finished."""
    return bool(seen["lines"]) and not {"Listening", "Finishing"} & set(seen["lines"])


@pytest.mark.paced
def test_speech_at_the_microphone_is_read_on_the_screen(
    pulse: PulseServer, screen: Screen, samples: Path
) -> None:
    """What is said into the default microphone can be read in the window, and all of it ends."""
    env = screen.environment(**pulse.env)
    with started(WINDOW, env=env) as program:
        program.until(lambda seen: seen["connection"] == "live" and seen["elapsed"])
        pulse.play(samples / "jfk.wav")
        program.until(lambda seen: " ".join(seen["lines"]).count("your country") == 2)
        lines = program.seen[-1]["lines"]
        assert error_rate(reference("jfk.wav"), " ".join(lines)) <= 0.05
        assert colours(screen.screenshot()) > 20
        (recognizer,) = [p for p in program.children() if "serve" in p.cmdline()]
        screen.xdotool("search", "--name", "^LiveLipi$", "windowactivate")
        screen.xdotool("key", "alt+F4")
        assert program.end() == 0
        assert not program.errors
        assert not psutil.pid_exists(recognizer.pid)


@pytest.mark.paced
def test_releasing_space_makes_the_turn_final_while_speech_goes_on(
    pulse: PulseServer, screen: Screen, samples: Path
) -> None:
    """Push-to-talk: only the held words go out, and the release does not wait for silence."""
    env = screen.environment(**pulse.env)
    with started(WINDOW, "--push-to-talk", env=env) as program:
        program.until(lambda seen: seen["connection"] == "live" and seen["elapsed"])
        screen.xdotool("search", "--name", "^LiveLipi$", "windowactivate")
        with pulse.playing(samples / "sense_and_sensibility_0870.wav") as player:
            screen.xdotool("keydown", "space")
            program.until(lambda seen: seen["voice"] == "speech")
            time.sleep(HELD)
            screen.xdotool("keyup", "space")
            seen = program.until(lambda seen: seen["voice"] == "muted" and settled(seen))
            assert player.poll() is None, "the caption waited for the end of speech"
        text = " ".join(seen["lines"])
        assert "Dashwood" in text and "power" not in text
        os.killpg(program.process.pid, signal.SIGHUP)  # the terminal that it was started from
        assert program.end() == 0 and not program.errors


def test_without_a_microphone_the_sample_is_offered_and_captioned(
    pulse: PulseServer, screen: Screen
) -> None:
    """The window opens all the same, says what is wrong, and plays the sample when asked."""
    pulse.unload_all_sources()
    env = screen.environment(**pulse.env)
    with started(WINDOW, env=env) as program:
        seen = program.until(lambda seen: seen["sample_button"] and seen["connection"] == "ready")
        assert "microphone" in seen["message"]
        x, y = map(str, seen["sample_button"])
        screen.xdotool("mousemove", x, y, "click", "1")
        program.until(lambda seen: "fellow Americans" in " ".join(seen["lines"]))


def test_pulling_the_microphone_out_keeps_what_was_said(
    pulse: PulseServer, screen: Screen, samples: Path
) -> None:
    """A microphone that goes away is named, and nothing that was captioned is lost."""
    env = screen.environment(**pulse.env)
    with started(WINDOW, env=env) as program:
        program.until(lambda seen: seen["connection"] == "live" and seen["elapsed"])
        pulse.play(samples / "sense_and_sensibility_0880.wav")
        program.until(lambda seen: "young man" in " ".join(seen["lines"]))
        pulse.unload_all_sources()
        seen = program.until(lambda seen: seen["message"])
        assert "VirtMic" in seen["message"] and seen["running"]
        assert "young man" in " ".join(seen["lines"])
