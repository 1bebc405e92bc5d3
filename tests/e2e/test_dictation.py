"""Turns of dictation into another program: real keys, real sound, the real recognizer."""

from __future__ import annotations

import os
import signal
from pathlib import Path

import pytest

from tests.e2e import watched_window
from tests.e2e.conftest import started
from tests.fixtures.dictating import Speaker, clips
from tests.fixtures.pulse import PulseServer
from tests.fixtures.talking import Talking
from tests.fixtures.words import error_rate
from tests.fixtures.xvfb import Screen

TURNS = int(os.environ.get("LIVELIPI_DICTATION_TURNS", "10"))
"""How many turns; the whole promise is 100."""

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
    """Nothing is lost, doubled or mixed up; the focus never moves; the words are the words."""
    env = screen.environment(**pulse.env)
    said = clips(samples, tmp_path)
    speaker = Speaker(screen, pulse)
    with started(watched_window.__file__, "--paused", "--no-history", env=env) as program:
        program.until(lambda seen: seen["recognizer"] and seen["ready"])
        editor = Talking(EDITOR, env)
        try:
            editor.until(lambda told: told.get("focus") is True)
            editor.order()
            before = len(editor.said)
            texts = []
            for turn in range(1, TURNS + 1):
                clip = said[turn % len(said)]
                speaker.say(clip)
                seen = program.until(lambda s, turn=turn: s["told"] == turn)
                assert seen["phase"] == "inserted", seen
                assert error_rate(clip.words, seen["words"]) <= 0.35, (clip.words, seen["words"])
                texts.append(seen["words"])
            whole = "".join(texts)
            editor.until(lambda told: told.get("text") == whole)
            assert not [told for told in editor.said[before:] if "focus" in told]
        finally:
            editor.end()
        program.process.send_signal(signal.SIGTERM)
        assert program.end() == 0
        assert not program.errors
