"""The commands as people and programs run them: what they print, how they end."""

from __future__ import annotations

import fcntl
import json
import os
import pty
import select
import signal
import subprocess
import sys
import termios
from pathlib import Path

import psutil
import pytest

from tests.e2e.conftest import APP, LIMIT, SocketLog, livelipi, started
from tests.fixtures.pulse import VIRTUAL_MIC, PulseServer
from tests.fixtures.words import error_rate, reference

pytestmark = [pytest.mark.slow, pytest.mark.model]

LISTEN = ("-m", "livelipi", "listen", "--json")


@pytest.mark.real_audio
def test_listen_captions_a_microphone_until_it_is_interrupted(
    pulse: PulseServer, samples: Path, tmp_path: Path
) -> None:
    """Words come as JSON lines; Ctrl-C ends cleanly, in its own time, and takes all along.

    The terminal sends the signal to the whole group of processes. And all that time nothing but
    this computer was talked to.
    """
    sockets = SocketLog(tmp_path / "sockets")
    env = {**pulse.env, **sockets.env}
    with started(*LISTEN, "--device", VIRTUAL_MIC, env=env) as program:
        assert program.until(lambda seen: True)["device"] == "VirtMic"
        pulse.play(samples / "sense_and_sensibility_0880.wav")
        record = program.until(lambda seen: "young man" in seen["text"])
        assert record["end"] > record["start"] >= 0
        children = program.children()
        assert children
        os.killpg(program.process.pid, signal.SIGINT)
        assert program.end() == 0
        assert "Traceback" not in program.errors
        # The recognizer stayed until the last words were said.
        assert not [line for line in program.rest() if line["event"] == "message"]
        assert not any(psutil.pid_exists(child.pid) for child in children)
    hosts = sockets.hosts()
    assert hosts["socket.bind"] == hosts["socket.connect"] == {"127.0.0.1"}
    assert set().union(*hosts.values()) == {"127.0.0.1"}


def test_a_terminal_that_closes_ends_the_session_properly() -> None:
    """The hang-up stops the program like Ctrl-C: last words kept, session ended, no orphan."""
    screen, theirs = pty.openpty()
    process = subprocess.Popen(
        [sys.executable, "-m", "livelipi", "listen", "--sample"],
        env={**os.environ, "PYTHONPATH": str(APP)},
        stdin=theirs,
        stdout=theirs,
        stderr=subprocess.PIPE,
        start_new_session=True,
        preexec_fn=lambda: fcntl.ioctl(0, termios.TIOCSCTTY, 0),  # its controlling terminal
    )
    os.close(theirs)
    try:
        shown = b""
        while b"Americans" not in shown:
            assert select.select([screen], [], [], LIMIT)[0], shown
            shown += os.read(screen, 65_536)
        children = psutil.Process(process.pid).children(recursive=True)
    finally:
        os.close(screen)
    _, errors = process.communicate(timeout=LIMIT)
    assert (process.returncode, errors) == (0, b"")
    assert children and not psutil.wait_procs(children, timeout=10)[1]
    (session,) = json.loads(livelipi("history", "list", "--json").stdout)
    assert session["state"] == "ended" and session["captions"] >= 1


@pytest.mark.usefixtures("quiet_screenless")
def test_the_sample_runs_in_the_terminal_where_there_is_no_screen() -> None:
    """Without a display the window's command captions in the terminal, and says so."""
    with started("-m", "livelipi", "--sample", env={}) as program:
        assert program.process.stderr
        while "captions run in the terminal" not in program.errors:
            assert program.process.poll() is None, program.errors
        while not program.children():
            assert program.process.poll() is None, program.errors
        program.process.send_signal(signal.SIGINT)
        assert program.end() == 0


def test_kill_9_leaves_no_recognizer_behind(pulse: PulseServer) -> None:
    """Whatever way the program ends, the recognizer ends with it."""
    with started(*LISTEN, env=pulse.env) as program:
        while not (children := program.children()):
            assert program.process.poll() is None, program.errors
        program.process.kill()
        program.end()
        _, alive = psutil.wait_procs(children, timeout=10)
        assert not alive


@pytest.mark.parametrize("form", ["txt", "srt", "vtt", "json"])
def test_transcribe_writes_every_format(form: str, samples: Path, tmp_path: Path) -> None:
    """A file's words arrive in the format that its name asks for."""
    target = tmp_path / f"out.{form}"
    source = samples / "sense_and_sensibility_0930.wav"
    done = livelipi("transcribe", str(source), "-o", str(target))
    assert (done.returncode, done.stdout) == (0, "")
    text = target.read_text(encoding="utf-8")
    if form == "json":
        text = " ".join(line["text"] for line in json.loads(text))
    assert "amiable himself" in text.replace("\n", " ")


def test_transcribe_with_translation_pairs_both_texts(samples: Path) -> None:
    """Source and translation of one sentence stand in one record."""
    source = samples / "sense_and_sensibility_0930.wav"
    done = livelipi("transcribe", str(source), "--translate", "--format", "json")
    records = json.loads(done.stdout)
    assert error_rate(reference(source.name), " ".join(r["text"] for r in records)) <= 0.13
    assert all(record["translation"] for record in records)


@pytest.mark.parametrize(
    ("arguments", "code", "says"),
    [
        (["transcribe", "missing.wav"], 2, "no file"),
        (["transcribe", "words.wav"], 2, "no sound"),
        (["transcribe", "empty.wav"], 2, "empty"),
        (["transcribe", "."], 2, "folder"),
        (["transcribe", "sound.wav", "--language", "xx"], 2, "unknown language"),
        (["transcribe", "sound.wav", "--language", "kn-IN"], 2, "cannot transcribe Kannada"),
        (["transcribe", "sound.wav", "--model", "tiny.em"], 2, "no model"),
        (["transcribe", "sound.wav", "--model", "."], 4, ""),
        (["transcribe", "sound.wav", "-o", "nowhere/out.txt"], 2, "cannot be written"),
        (["transcribe", "sound.wav", "sound.wav", "-o", "file"], 2, "no directory"),
        (["devices"], 3, "microphone"),
        (["listen", "--service", "sarvam", "--sample"], 6, "API key"),
        (["listen", "--key-stdin", "--service", "sarvam"], 2, "no key"),
        (["model", "where", "medium"], 4, "livelipi model fetch medium"),
        (["fly"], 2, "invalid choice"),
    ],
)
@pytest.mark.usefixtures("quiet_screenless")
def test_what_cannot_be_done_ends_in_a_sentence(
    arguments: list[str],
    code: int,
    says: str,
    samples: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Bad input and missing parts: a clear message, no traceback, an exit code that says so."""
    (tmp_path / "words.wav").write_text("I am no sound.")
    (tmp_path / "empty.wav").touch()
    (tmp_path / "sound.wav").symlink_to(samples / "sense_and_sensibility_0880.wav")
    monkeypatch.chdir(tmp_path)
    app = Path(__file__).parents[2] / "app"
    done = livelipi(*arguments, env={"PYTHONPATH": str(app), "COLUMNS": "1000"})
    assert done.returncode == code, done.stderr
    assert says in done.stderr
    assert "Traceback" not in done.stderr
    assert done.stdout == ""


@pytest.mark.usefixtures("quiet_screenless")
def test_no_microphone_is_told_to_people_and_programs() -> None:
    """Without a microphone both kinds of output say so, and the exit code too."""
    for arguments in (["listen"], ["listen", "--json"]):
        done = livelipi(*arguments)
        assert done.returncode == 3
        assert "No microphone" in done.stderr and "Traceback" not in done.stderr
    (line,) = done.stdout.splitlines()
    assert json.loads(line)["event"] == "message"


def test_doctor_says_how_to_mend_what_is_missing(quiet_screenless: None) -> None:
    """Programs and people read the same findings; a missing microphone is exit code 1."""
    done = livelipi("doctor", "--json")
    findings = {finding["name"]: finding for finding in json.loads(done.stdout)}
    assert done.returncode == 1
    assert findings["Microphone"]["verdict"] == "missing" and findings["Microphone"]["mend"]
    assert findings["Model base"]["verdict"] == "ok"
    assert livelipi("doctor").returncode == 1


@pytest.mark.real_audio
def test_devices_names_the_real_sources(pulse: PulseServer) -> None:
    """The picker and the command name microphones, not PortAudio's plugins."""
    done = livelipi("devices", "--json", env=pulse.env)
    devices = {device["id"]: device for device in json.loads(done.stdout)}
    assert devices[VIRTUAL_MIC]["name"] == "VirtMic" and devices[VIRTUAL_MIC]["is_default"]
    assert done.returncode == 0
    assert "VirtMic" in livelipi("devices", env=pulse.env).stdout


def test_every_command_explains_itself() -> None:
    """A person can learn the program from its help."""
    commands = ["listen", "transcribe", "history", "key", "serve", "devices", "model", "doctor"]
    overview = livelipi("--help").stdout
    for command in commands:
        assert command in overview
        done = livelipi(command, "--help")
        assert done.returncode == 0 and "usage: livelipi" in done.stdout
    assert os.linesep.join(["exit codes:"]) in overview
