"""The window while its recognizer is killed and its microphone pulled out, again and again.

``LIVELIPI_FAULT_SEED`` sets the seed that a run printed. Hundreds of faults of the line are in
tests/integration/faults.
"""

from __future__ import annotations

import json
import random
import threading
import time
from pathlib import Path

import psutil
import pytest

from tests.e2e.conftest import Program, livelipi, started
from tests.fixtures.fault_seed import fault_seed
from tests.fixtures.pulse import FEED, SPEAKERS, VIRTUAL_MIC, PulseServer
from tests.fixtures.words import error_rate, reference, words
from tests.fixtures.xvfb import Screen

__all__ = ["fault_seed"]

WINDOW = str(Path(__file__).parent / "watched_window.py")

PAUSE = 0.7
"""Seconds between two sentences, and between a sentence and what happens to the microphone."""

KILLS = 2
"""One more within twenty seconds would rightly be told as a recognizer that does not start."""

GROWTH = 64 << 20
"""Bytes that the window's memory may grow by."""

pytestmark = [
    pytest.mark.slow,
    pytest.mark.model,
    pytest.mark.real_audio,
    pytest.mark.window,
]


def kill_recognizer(program: Program) -> None:
    """Kill -9 whatever recognizer runs."""
    for child in program.children():
        if "serve" in child.cmdline():
            child.kill()


def pull(pulse: PulseServer, program: Program) -> None:
    """Take every microphone away, and give them back once that was noticed."""
    devices = (FEED, VIRTUAL_MIC, SPEAKERS)
    pulse.unload(*reversed(devices))
    program.until(lambda seen: "VirtMic" in (seen["message"] or ""))
    pulse.load(*devices)
    pulse.set_default_source(VIRTUAL_MIC)
    program.until(lambda seen: "heard again" in (seen["message"] or ""))


def seen_to_end(program: Program, text: str) -> None:
    """Wait until the end of a sentence can be read."""
    last = words(text)[-2:]
    program.until(lambda seen: words(" ".join(seen["lines"]))[-2:] == last)


def test_kills_and_pulled_microphones_cost_no_word(
    pulse: PulseServer, screen: Screen, samples: Path, fault_seed: int
) -> None:
    """Every sentence is captioned once and in order; the window lives, and stays small."""
    chance = random.Random(fault_seed)
    names = sorted(path.name for path in samples.glob("sense_*.wav"))
    killed = set(chance.sample(range(len(names)), KILLS))
    spared = chance.randrange(1, len(names))
    pulled = set(range(1, len(names))) - {spared}
    env = screen.environment(**pulse.env)
    with started(WINDOW, "--device", VIRTUAL_MIC, env=env) as program:
        program.until(lambda seen: seen["connection"] == "live" and seen["elapsed"])
        window = psutil.Process(program.process.pid)
        before = window.memory_info().rss
        for number, name in enumerate(names):
            if number in pulled:
                pull(pulse, program)
            time.sleep(PAUSE)  # a person breathes
            kill = threading.Timer(chance.uniform(0.2, 2.5), kill_recognizer, [program])
            if number in killed:
                kill.start()
            pulse.play(samples / name)
            if number in killed:
                kill.join()
            time.sleep(PAUSE)
            if number in killed:
                seen_to_end(program, reference(name))
        seen_to_end(program, reference(names[-1]))
        assert window.memory_info().rss - before < GROWTH
        assert window.is_running()
        screen.xdotool("search", "--name", "^LiveLipi$", "windowactivate")
        screen.xdotool("key", "alt+F4")
        assert program.end() == 0, program.errors
    done = livelipi("history", "show", "last", "--json")
    assert done.returncode == 0, done.stderr
    kept = [line["text"] for line in json.loads(done.stdout)["lines"]]
    heard = " ".join(text for text in kept if not text.startswith("["))
    spoken = " ".join(reference(name) for name in names)
    assert error_rate(spoken, heard) <= 0.06, heard
