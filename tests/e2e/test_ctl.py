"""One program for each user, controlled from outside: real processes."""

from __future__ import annotations

import json
import tomllib
from pathlib import Path
from typing import Any

import pytest

from livelipi.storage.places import config_path
from tests.e2e import watched_window
from tests.e2e.conftest import livelipi, started

pytestmark = [pytest.mark.slow, pytest.mark.model]

OFFSCREEN = {"QT_QPA_PLATFORM": "offscreen", "PULSE_SERVER": "unix:/nonexistent/pulse"}


def status(*action: str) -> dict[str, Any]:
    """What ``livelipi ctl`` is told."""
    done = livelipi("ctl", *action, "--json")
    assert done.returncode == 0, done.stderr
    told: dict[str, Any] = json.loads(done.stdout)
    return told


def test_a_running_window_is_controlled_and_stays_the_only_one() -> None:
    """A second start shows the first; ctl starts nothing, it talks; settings are kept for later."""
    alone = livelipi("ctl", "status")
    assert alone.returncode == 12 and "not running" in alone.stderr
    with started(watched_window.__file__, "--sample", "--no-history", env=OFFSCREEN) as program:
        program.until(lambda line: line["running"])
        assert status("status")["running"]
        second = livelipi(env=OFFSCREEN)
        assert second.returncode == 0 and "runs already" in second.stderr
        refused = livelipi("ctl", "ptt-down")
        assert refused.returncode == 2 and "Push-to-talk is off" in refused.stderr
        assert status("overlay")["overlay"] is True
        assert status("hide")["running"]
        status("stop")
        program.until(lambda line: not line["running"])
        assert "Not listening" in livelipi("ctl", "status").stdout
        program.process.terminate()
        assert program.end() == 0, program.errors
    assert livelipi("ctl", "status").returncode == 12
    kept = tomllib.loads(Path(config_path()).read_text(encoding="utf-8"))
    assert kept == {"overlay": {"shown": True}}
