"""What breaks in the middle of a sentence costs no word."""

from __future__ import annotations

import json

import pytest

from tests.e2e.conftest import Program, started
from tests.fixtures.words import SAMPLES, error_rate, reference

pytestmark = [pytest.mark.slow, pytest.mark.model]

LISTEN = ("-m", "livelipi", "listen", "--json", "--sample")


def recognizers(program: Program) -> list[int]:
    """The recognizer's processes of a program, by number."""
    return [child.pid for child in program.children() if "serve" in child.cmdline()]


def said(program: Program) -> list[str]:
    """The captions that it printed, each once, as they were last."""
    latest = {line["id"]: line["text"] for line in program.seen if line["event"] == "caption"}
    return [latest[number] for number in sorted(latest)]


def test_a_recognizer_that_is_killed_twice_loses_and_doubles_no_sentence() -> None:
    """It is started again, hears what was unanswered once more, and captions go on in order."""
    with started(*LISTEN, "--no-history", env={}) as program:
        for sentence in ("fellow Americans", "Dashwood"):
            program.until(lambda line, wanted=sentence: wanted in line.get("text", ""))
            for child in program.children():
                if child.pid in recognizers(program):
                    child.kill()
        program.until(lambda line: "amiable himself" in line.get("text", ""))
        assert program.end() == 0, program.errors
        names = json.loads((SAMPLES / "transcripts.json").read_text(encoding="utf-8"))
        spoken = " ".join(reference(name) for name in names)
        assert error_rate(spoken, " ".join(said(program))) <= 0.06
        assert any(line["event"] == "message" for line in program.seen)
