"""``livelipi history`` as people and programs run it."""

from __future__ import annotations

import json
import os
import pty
import subprocess
import sys
from pathlib import Path

import pytest

from livelipi.domain.audio import Span, samples_of
from livelipi.domain.captions import Segment, SegmentState
from livelipi.storage.history import History
from livelipi.storage.places import history_path
from tests.e2e.conftest import APP, LIMIT, livelipi


def record(*captions: tuple[str, str | None], end: bool = True) -> None:
    """A past session of this test's own user."""
    history = History.open(history_path())
    recorder = history.begin(place="This computer", device="Mic", language="hi-IN")
    for number, (text, translation) in enumerate(captions):
        span = Span(samples_of(number * 2), samples_of(number * 2 + 2))
        segment = Segment(number, number, SegmentState.FINAL, span, text, "hi-IN", translation)
        recorder.put([segment]).result()
    if end:
        recorder.end().result()
    history.close()


def test_an_empty_history_is_no_failure() -> None:
    """Programs get an empty array, people a sentence."""
    done = livelipi("history", "list", "--json")
    assert (done.returncode, json.loads(done.stdout)) == (0, [])
    done = livelipi("history", "list")
    assert (done.returncode, done.stdout) == (0, "") and "no history yet" in done.stderr
    done = livelipi("history", "search", "word")
    assert (done.returncode, done.stdout) == (0, "") and "Nothing" in done.stderr


def test_list_show_and_search_find_what_was_said() -> None:
    """People read tables and lines, programs JSON; both the same."""
    record(("नमस्ते [bold]", "hello there"), ("फिर मिलेंगे", None), end=False)
    (session,) = json.loads(livelipi("history", "list", "--json").stdout)
    assert (session["session"], session["captions"], session["state"]) == (1, 2, "interrupted")
    assert "नमस्ते [bold]" in livelipi("history", "list", env={"COLUMNS": "200"}).stdout
    table = livelipi("history", "list", env={"COLUMNS": "80"}).stdout.splitlines()
    assert len(table) == 2 and "captions" in table[0] and "interrupted" in table[1]
    shown = json.loads(livelipi("history", "show", "last", "--json").stdout)
    assert [line["text"] for line in shown["lines"]] == ["नमस्ते [bold]", "फिर मिलेंगे"]
    text = livelipi("history", "show", "1").stdout
    assert "[00:00] नमस्ते [bold]\n  hello there\n[00:02] फिर मिलेंगे\n" in text
    assert "00:" not in livelipi("history", "show", "1", "--no-times").stdout.split("\n\n")[1]
    (hit,) = json.loads(livelipi("history", "search", "HELLO", "नम", "--json").stdout)
    assert (hit["session"], hit["translation"]) == (1, "hello there")
    assert "फिर मिलेंगे" in livelipi("history", "search", "मिलें").stdout


def test_export_writes_every_format(tmp_path: Path) -> None:
    """By the file's ending or by name, with the texts that are wanted."""
    record(("एक", "one"), ("दो", "two"))
    for form in ("srt", "vtt", "txt", "md", "json", "csv"):
        target = tmp_path / f"out.{form}"
        done = livelipi("history", "export", "last", "-o", str(target), "--text", "both")
        assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
        written = target.read_text(encoding="utf-8")
        assert "एक" in written and "two" in written
    assert livelipi("history", "export", "1").stdout == "एक\nदो\n"
    assert livelipi("history", "export", "1", "--times").stdout == "[00:00] एक\n[00:02] दो\n"
    csv = livelipi("history", "export", "1", "--format", "csv", "--no-times").stdout
    assert csv == "text,language\nएक,hi-IN\nदो,hi-IN\n"


def test_a_correction_is_shown_exported_and_taken_back() -> None:
    """What a person puts right is what everybody reads, until it is taken back."""
    record(("the wether", "das Wetter"), ("is fine", None))
    numbered = livelipi("history", "show", "last", "--numbers").stdout
    assert "    0  [00:00] the wether\n" in numbered
    assert livelipi("history", "correct", "last", "0", "the weather").returncode == 0
    assert livelipi("history", "export", "1").stdout == "the weather\nis fine\n"
    (first, _) = json.loads(livelipi("history", "show", "1", "--json").stdout)["lines"]
    assert (first["number"], first["text"], first["heard"]) == (0, "the weather", "the wether")
    assert livelipi("history", "correct", "1", "0", "--revert").returncode == 0
    assert livelipi("history", "export", "1").stdout == "the wether\nis fine\n"


def test_delete_asks_first() -> None:
    """Without a person to ask nothing goes; no is no; --yes and yes delete."""
    for text in ("one", "two", "three"):
        record((text, None))
    done = livelipi("history", "delete", "1")
    assert done.returncode == 2 and "--yes" in done.stderr
    assert answered("n", "history", "delete", "last") == 0
    assert len(sessions()) == 3
    assert answered("y", "history", "delete", "last") == 0
    assert sessions() == [2, 1]
    assert livelipi("history", "delete", "1", "--yes").returncode == 0
    assert livelipi("history", "delete", "--older-than", "1", "--yes").returncode == 0
    assert sessions() == [2]
    assert livelipi("history", "delete", "--all", "-y").returncode == 0
    assert sessions() == []


def test_a_session_on_air_is_not_deleted() -> None:
    """Another program's recording is named instead."""
    history = History.open(history_path())
    recorder = history.begin(place="", device="", language="auto")
    recorder.put([Segment(1, 1, SegmentState.FINAL, Span(0, 1), "on air")]).result()
    done = livelipi("history", "delete", "last", "--yes")
    assert done.returncode == 2 and "being recorded" in done.stderr
    assert len(history.sessions()) == 1
    history.close()


@pytest.mark.parametrize(
    ("arguments", "code", "says"),
    [
        (["show", "7"], 2, "no session 7"),
        (["show", "last"], 2, "no history yet"),
        (["show", "seven"], 2, "neither"),
        (["export", "7"], 2, "no session 7"),
        (["export", "last", "--format", "srt", "--no-times"], 2, "need times"),
        (["delete", "7", "--yes"], 2, "no session 7"),
        (["correct", "7", "1", "text"], 2, "no session 7"),
        (["correct", "last", "1"], 2, "required"),
        (["delete"], 2, "required"),
        (["list", "--limit", "-1"], 2, "whole number"),
    ],
)
def test_what_cannot_be_done_ends_in_a_sentence(arguments: list[str], code: int, says: str) -> None:
    """No traceback, nothing on standard output, an exit code that says so."""
    done = livelipi("history", *arguments)
    assert (done.returncode, done.stdout) == (code, "")
    assert says in done.stderr and "Traceback" not in done.stderr


def test_a_history_that_cannot_be_read_has_its_exit_code() -> None:
    """A damaged one is kept aside and said; a newer one is refused."""
    path = history_path()
    path.parent.mkdir(parents=True)
    path.write_text("no database " * 100)
    done = livelipi("history", "list")
    assert done.returncode == 0 and "damaged" in done.stderr
    assert [p.read_text() for p in path.parent.glob("*.damaged-*")] == ["no database " * 100]
    path.unlink()
    path.mkdir()
    done = livelipi("history", "list")
    assert done.returncode == 9 and "cannot be opened" in done.stderr


def sessions() -> list[int]:
    """Ids of what is left."""
    return [s["session"] for s in json.loads(livelipi("history", "list", "--json").stdout)]


def answered(answer: str, *arguments: str) -> int:
    """Run a command on a terminal and answer its question; its exit code."""
    ours, theirs = pty.openpty()
    try:
        process = subprocess.Popen(
            [sys.executable, "-m", "livelipi", *arguments],
            env={**os.environ, "PYTHONPATH": str(APP)},
            stdin=theirs,
            stderr=subprocess.PIPE,
        )
        os.write(ours, f"{answer}\n".encode())
        _, errors = process.communicate(timeout=LIMIT)
        assert b"for good? [y/N]" in errors
        return process.returncode
    finally:
        os.close(ours)
        os.close(theirs)
