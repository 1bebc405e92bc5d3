"""How long after the key comes up the text is in another program.

``python -m tests.benchmarks.dictation [--turns N]``. Everything is real: keys and windows under
Xvfb and openbox, sound through PulseAudio, Whisper base, and the text pasted into a Qt editor.
Turns of 2 to 3 s; 0.3 s of what is measured are the tail, which is still heard.
"""

from __future__ import annotations

import argparse
import statistics
import tempfile
from pathlib import Path

from tests.e2e import watched_window
from tests.e2e.conftest import started
from tests.fixtures.dictating import Speaker, clips, text_after
from tests.fixtures.pulse import running_server
from tests.fixtures.talking import Talking
from tests.fixtures.xvfb import private_screen

ROOT = Path(__file__).parents[2]
EDITOR = ROOT / "tests" / "gui" / "show_editor.py"
SAMPLES = ROOT / "resources" / "samples"


def main() -> None:
    """Say so many turns, and print what they took."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--turns", type=int, default=20)
    turns = parser.parse_args().turns
    with (
        tempfile.TemporaryDirectory() as folder,
        running_server() as pulse,
        private_screen() as screen,
    ):
        home = Path(folder) / "home"
        own = {f"XDG_{name}_HOME": str(home / name) for name in ("CONFIG", "DATA", "STATE")}
        env = screen.environment(**pulse.env, **own)
        settings = home / "CONFIG" / "livelipi" / "config.toml"
        settings.parent.mkdir(parents=True)
        settings.write_text("[dictation]\nkeep_open = true\n", encoding="utf-8")
        said = clips(SAMPLES, Path(folder))
        speaker = Speaker(screen, pulse)
        with started(watched_window.__file__, "--paused", "--no-history", env=env) as program:
            program.until(lambda seen: seen["recognizer"] and seen["ready"])
            editor = Talking(EDITOR, env)
            editor.until(lambda told: told.get("focus") is True)
            editor.order()
            took: list[float] = []
            length = 0
            for turn in range(turns):
                up = speaker.say(said[turn % len(said)])
                text, there = text_after(editor, length)
                length = len(text)
                took.append(there - up)
                print(f"{took[-1]:.3f} s  {text[-50:]!r}", flush=True)
                program.until(lambda seen, turn=turn: seen["told"] == turn + 1)
            editor.end()
            program.process.terminate()
            program.end()
    ordered = sorted(took)
    print(f"{turns} turns: median {statistics.median(took):.3f} s, ", end="")
    print(f"p95 {ordered[min(len(ordered) - 1, int(len(ordered) * 0.95))]:.3f} s")


if __name__ == "__main__":
    main()
