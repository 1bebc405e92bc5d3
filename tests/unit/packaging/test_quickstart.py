"""quickstart.py: readable by any Python, made of the standard library, and plain in its errors."""

from __future__ import annotations

import ast
import importlib.util
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest
from quickstart_parts import commands
from quickstart_parts.programs import Outcome, SetUpError, hand_over, run
from quickstart_parts.status_line import StatusLine

PACKAGING = Path(__file__).resolve().parents[3] / "packaging"
QUICKSTART = PACKAGING / "quickstart.py"


def test_an_old_python_is_told(monkeypatch: pytest.MonkeyPatch, capsys) -> None:
    """The first file uses no syntax newer than 3.4, and says which Python is needed."""
    ast.parse(QUICKSTART.read_text("utf-8"), feature_version=(3, 4))
    spec = importlib.util.spec_from_file_location("quickstart_under_test", QUICKSTART)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    monkeypatch.setattr(module, "OLDEST", (99, 0))
    assert module.main() == 1
    assert "needs Python 3.11 or newer, and this is Python 3." in capsys.readouterr().err


def test_only_the_standard_library_is_used() -> None:
    """On a fresh machine there is nothing else."""
    own = {"quickstart_parts"}
    for path in (QUICKSTART, *(PACKAGING / "quickstart_parts").glob("*.py")):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            names = [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
            if isinstance(node, ast.ImportFrom):
                names = [node.module or ""]
            assert {n.partition(".")[0] for n in names} <= sys.stdlib_module_names | own


@pytest.mark.parametrize(("arguments", "code"), [([], 2), (["fly"], 2), (["--help"], 0)])
def test_the_command_line_explains_itself(arguments: list[str], code: int) -> None:
    """A wrong command ends with 2 and the usage, not with a set-up."""
    ended = subprocess.run(
        [sys.executable, QUICKSTART, *arguments], capture_output=True, text=True, check=False
    )
    assert ended.returncode == code
    assert "usage: quickstart.py" in ended.stdout + ended.stderr


@pytest.mark.parametrize(
    ("arguments", "expected"),
    [
        (["run", "--sample", "-h", "test"], ("run", ["--sample", "-h", "test"], True)),
        (["--no-system-packages", "test", "-k", "x"], ("test", ["-k", "x"], False)),
        (["setup"], ("setup", [], True)),
    ],
)
def test_what_follows_the_command_is_passed_on(
    arguments: list[str], expected: object, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Options after the command belong to the program, even where we have one of that name."""
    asked: list[object] = []

    def note(command: str, passed_on: Sequence[str], *, system: bool) -> int:
        asked.append((command, passed_on, system))
        return 7

    monkeypatch.setattr(commands, "_do", note)
    assert commands.main(arguments) == 7
    assert asked == [expected]


@pytest.mark.parametrize(
    ("failure", "code", "sentence"),
    [
        (SetUpError("No luck.", 9), 9, "No luck."),
        (KeyboardInterrupt(), 130, "Interrupted."),
        (OSError(28, "No space left on device"), 1, "The disk is full."),
    ],
)
def test_failures_are_one_sentence(
    failure: BaseException,
    code: int,
    sentence: str,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """A person reads what happened and no traceback; a program reads the exit code."""

    def fail(*_: object, **__: object) -> int:
        raise failure

    monkeypatch.setattr(commands, "_do", fail)
    assert commands.main(["run"]) == code
    assert capsys.readouterr().err.strip().startswith(sentence)


PIP_OFFLINE = """\
WARNING: Retrying (Retry(total=2, connect=None)) after connection broken by
'NewConnectionError('<...>: Failed to establish a new connection')': /simple/anyio/
ERROR: Could not find a version that satisfies the requirement anyio==4.16.0 (from versions: none)
ERROR: No matching distribution found for anyio==4.16.0
"""


@pytest.mark.parametrize(
    ("output", "sentence"),
    [
        (PIP_OFFLINE, "there is no connection"),
        ("E: Failed to fetch x  Temporary failure resolving 'deb'\n", "there is no connection"),
        ("ERROR: Could not install: [Errno 28] No space left on device\n", "the disk is full"),
        ("Reading\nE: Unable to locate package foo\n", "It failed: Unable to locate package foo."),
        ("something odd\n\n", "It failed: something odd."),
        ("", "It failed: it said nothing."),
    ],
)
def test_other_programs_are_put_in_our_words(output: str, sentence: str) -> None:
    """No connection and a full disk are recognised; everything else is quoted in one line."""
    assert sentence in Outcome(1, output).explain("It failed")


def test_output_is_kept_and_shown_line_by_line() -> None:
    """What a program says is there for the error message and for the status line."""
    lines: list[str] = []
    code = "import sys; print('one'); sys.stdout.flush(); sys.stderr.write('two\\n'); sys.exit(3)"
    outcome = run([sys.executable, "-c", code], each_line=lines.append)
    assert outcome == Outcome(3, "one\ntwo\n")
    assert lines == ["one\n", "two\n"]


def test_a_program_that_is_not_there_is_told() -> None:
    """A missing program is a sentence too."""
    with pytest.raises(SetUpError, match="nowhere/program could not be started"):
        run(["/nowhere/program"])


@pytest.mark.skipif(sys.platform == "win32", reason="signals of POSIX")
@pytest.mark.parametrize(
    ("code", "expected"),
    [("raise SystemExit(4)", 4), ("import os; os.kill(os.getpid(), 9)", 137)],
)
def test_exit_codes_are_handed_through(code: str, expected: int) -> None:
    """The exit code of what was run is ours; a signal's is spelled as shells do."""
    assert hand_over([sys.executable, "-c", code]) == expected


def test_the_status_line_counts_packages(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """On a terminal one line is rewritten, and it is empty in the end."""
    monkeypatch.setattr(sys.stdout, "isatty", lambda: True, raising=False)
    line = StatusLine(2)
    for said in ("Collecting a==1 (from -r x)\n", "noise\n", "Collecting b==1\n"):
        line.show(said)
    line.end()
    shown = [text.strip() for text in capsys.readouterr().out.split("\r")]
    assert shown == ["", "1/2  Collecting a==1", "2/2  Collecting b==1", "", ""]
