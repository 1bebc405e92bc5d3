"""Turns of dictation into another program: real keys, real sound, the real recognizer."""

from __future__ import annotations

import os
import signal
import time
from itertools import pairwise
from pathlib import Path

import pytest

from livelipi.storage.places import config_path
from tests.e2e import watched_window
from tests.e2e.conftest import started
from tests.fixtures.dictating import Speaker, clips
from tests.fixtures.pulse import PulseServer
from tests.fixtures.talking import Talking
from tests.fixtures.words import error_rate
from tests.fixtures.xvfb import Screen

TURNS = int(os.environ.get("LIVELIPI_DICTATION_TURNS", "10"))
"""How many turns; the whole promise is 100."""

BETWEEN = 0.25
"""Seconds after which a person's fingers are on the keys again."""

EDITOR = Path(__file__).parents[1] / "gui" / "show_editor.py"

pytestmark = [
    pytest.mark.slow,
    pytest.mark.model,
    pytest.mark.real_audio,
    pytest.mark.window,
    pytest.mark.paced,
]


@pytest.mark.timeout(120 + 10 * TURNS)
def test_every_turn_arrives_once_in_order_in_the_focused_program(
    pulse: PulseServer, screen: Screen, samples: Path, tmp_path: Path
) -> None:
    """Nothing is lost, doubled or mixed up, and the keyboard's focus never moves.

    The next turn begins a moment after the key is up, so that two are often under way.
    """
    env = screen.environment(**pulse.env)
    config_path().parent.mkdir(parents=True)
    # Only a microphone that may stay open hears what was said just before the key.
    config_path().write_text("[dictation]\nkeep_open = true\n", encoding="utf-8")
    said = clips(samples, tmp_path)
    speaker = Speaker(screen, pulse)
    with started(watched_window.__file__, "--paused", "--no-history", env=env) as program:
        program.until(lambda seen: seen["recognizer"] and seen["ready"])
        editor = Talking(EDITOR, env)
        try:
            editor.until(lambda told: told.get("focus") is True)
            focus = screen.xdotool("getwindowfocus")
            spoken = [said[turn % len(said)] for turn in range(TURNS)]
            for clip in spoken:
                speaker.say(clip)
                assert screen.xdotool("getwindowfocus") == focus
                time.sleep(BETWEEN)
            program.until(lambda seen: seen["turn"] == TURNS and seen["phase"] == "inserted")
            editor.order()
            texts = [told["text"] for told in editor.said if "text" in told]
            assert all(new.startswith(old) for old, new in pairwise(texts))
            assert error_rate(" ".join(clip.words for clip in spoken), texts[-1]) <= 0.1, texts[-1]
            assert screen.xdotool("getwindowfocus") == focus
        finally:
            editor.end()
        program.process.send_signal(signal.SIGTERM)
        assert program.end() == 0
        assert not program.errors
