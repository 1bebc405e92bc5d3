"""``livelipi key`` with a real Secret Service, and without any."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.e2e.conftest import livelipi

KEY = "sk_test_5ecret"
NO_KEYRING = {"PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring"}
APP = Path(__file__).parents[2] / "app"

SESSION = """
set -e
mkdir -p "$XDG_RUNTIME_DIR"
printf wallet | gnome-keyring-daemon --unlock --components=secrets > /dev/null
run() { "$PYTHON" -m livelipi "$@"; }
run key status --json || true
printf '%s\\n' "$KEY" | run key set
run key status --json
run key status --json --url ws://127.0.0.1:9 || true
run doctor --json || true
run key clear
LIVELIPI_API_KEY=other run key status --json
"""


@pytest.mark.slow
@pytest.mark.skipif(
    not (shutil.which("dbus-run-session") and shutil.which("gnome-keyring-daemon")),
    reason="needs dbus-run-session and gnome-keyring-daemon",
)
def test_a_key_lives_in_a_real_keyring(tmp_path: Path) -> None:
    """Set, status, doctor and clear work on GNOME Keyring; the key is printed nowhere."""
    done = subprocess.run(
        ["dbus-run-session", "--", "bash", "-c", SESSION],
        env={
            **os.environ,
            "PYTHONPATH": str(APP),
            "PYTHON": sys.executable,
            "PYTHON_KEYRING_BACKEND": "keyring.backends.SecretService.Keyring",
            "XDG_RUNTIME_DIR": str(tmp_path / "run"),
            "KEY": KEY,
        },
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert KEY not in done.stdout + done.stderr
    lines = [line for line in done.stdout.splitlines() if line.startswith('{"source"')]
    sources = [json.loads(line)["source"] for line in lines]
    assert sources == ["none", "stored", "none", "environment"]
    assert "stored in the keyring" in done.stdout
    files = [file for file in tmp_path.rglob("*") if file.is_file()]
    home = Path(os.environ["HOME"])
    files += [file for file in home.rglob("*") if file.is_file()]
    assert all(KEY.encode() not in file.read_bytes() for file in files)


@pytest.mark.parametrize("given", ["", "  \n", "two words\n", "tab\there"])
def test_what_is_no_key_is_not_stored(given: str) -> None:
    """A slip of the hand is said before the keyring is asked."""
    done = key_set(given)
    assert done.returncode == 2 and "key" in done.stderr


def test_without_a_keyring_the_key_is_stored_nowhere() -> None:
    """The message says what else there is, and does not quote the key."""
    done = key_set(KEY)
    assert done.returncode == 10
    assert "LIVELIPI_API_KEY" in done.stderr and KEY not in done.stderr
    status = livelipi("key", "status", env=NO_KEYRING)
    assert status.returncode == 1 and "no key" in status.stdout
    assert livelipi("key", "clear", env=NO_KEYRING).returncode == 0


def test_a_key_cannot_be_given_on_the_command_line() -> None:
    """Every user of the computer can read command lines."""
    done = livelipi("key", "set", KEY, env=NO_KEYRING)
    assert done.returncode == 2


def key_set(given: str) -> subprocess.CompletedProcess[str]:
    """``livelipi key set`` with a pipe as standard input."""
    return subprocess.run(
        [sys.executable, "-m", "livelipi", "key", "set"],
        env={**os.environ, **NO_KEYRING, "PYTHONPATH": str(APP)},
        input=given,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
