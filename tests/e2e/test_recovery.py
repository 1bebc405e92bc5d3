"""A program that is killed in the middle of a sentence; see also ``test_faults``."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.e2e.conftest import Program, livelipi, started

pytestmark = [pytest.mark.slow, pytest.mark.model]

LISTEN = ("-m", "livelipi", "listen", "--json", "--sample")


def said(program: Program) -> list[str]:
    """The captions that it printed, each once, as they were last."""
    latest = {line["id"]: line["text"] for line in program.seen if line["event"] == "caption"}
    return [latest[number] for number in sorted(latest)]


def test_kill_9_loses_no_final_that_was_shown(tmp_path: Path) -> None:
    """Every caption that was read is in the history on the next start."""
    with started(*LISTEN, env={}) as program:
        program.until(lambda line: "Ask what you" in line.get("text", "").capitalize())
        program.process.kill()
        program.end()
        shown = said(program)
    done = livelipi("history", "show", "last", "--json")
    assert done.returncode == 0, done.stderr
    kept = [line["text"] for line in json.loads(done.stdout)["lines"]]
    assert kept[: len(shown)] == shown
