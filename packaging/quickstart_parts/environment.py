"""The virtual environment in the checkout, and what is installed in it."""

from __future__ import annotations

import hashlib
import importlib.util
import json
import os
import re
import shutil
import sys
from pathlib import Path

from quickstart_parts import system_packages
from quickstart_parts.programs import Outcome, SetUpError, run

ROOT = Path(__file__).resolve().parents[2]
"""The checkout."""

VENV = ROOT / ".venv"
LOG = VENV / "quickstart.log"
_STAMP = VENV / "quickstart.json"
_UNFINISHED = VENV / "quickstart.unfinished"
_NEEDED = {"run": 1_200_000_000, "test": 1_400_000_000}
"""Bytes: what is installed, and what is being unpacked meanwhile."""

_LOCKS = {
    "run": ROOT / "packaging" / "requirements.lock",
    "test": ROOT / "packaging" / "requirements-test.lock",
}
_PROBES = {
    "run": ("pip", "livelipi", "PySide6.QtWidgets", "numpy", "ctranslate2", "faster_whisper"),
    "test": ("pytest", "mypy", "ruff", "importlinter", "hypothesis"),
}
"""Modules whose presence is looked at on every start: somebody may have tidied up in between."""


def python() -> Path:
    """The environment's own Python; the Windows branch is untested."""
    return VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


def script(name: str) -> Path:
    """A program that a package installed; the Windows branch is untested."""
    return VENV / (f"Scripts/{name}.exe" if os.name == "nt" else f"bin/{name}")


def prepare(purpose: str) -> None:
    """Make the environment, or mend it, or see that there is nothing to do.

    Args:
        purpose: "run", or "test" which holds everything of "run" and more.

    Raises:
        SetUpError: It could not be done; what was downloaded is kept by pip.
    """
    wanted = _fingerprint(purpose)
    if _finished(purpose) == wanted and _whole(purpose):
        return
    _demand_space(purpose)
    if _UNFINISHED.exists() or not _alive():
        _create()
    # While this file exists, packages may be there by half; pip cannot tell, so the next run
    # starts with a new environment. What was downloaded comes from pip's cache then.
    _UNFINISHED.write_text("", "utf-8")
    _install(purpose)
    if not _whole(purpose):
        raise SetUpError(f"The installation is not complete although pip says so; see {LOG}.")
    done = {"run": _fingerprint("run"), purpose: wanted}
    _STAMP.write_text(json.dumps(done), "utf-8")
    _UNFINISHED.unlink()


def _fingerprint(purpose: str) -> str:
    """Changes when the environment has to be brought up to date."""
    digest = hashlib.sha256()
    for path in (_LOCKS[purpose], ROOT / "pyproject.toml"):
        digest.update(path.read_bytes())
    digest.update(f"{ROOT} {sys.version_info[:2]}".encode())
    return digest.hexdigest()


def _finished(purpose: str) -> str:
    """Fingerprint of the last installation that ended well, or nothing."""
    if _UNFINISHED.exists():
        return ""
    try:
        return str(json.loads(_STAMP.read_text("utf-8")).get(purpose, ""))
    except (OSError, ValueError, AttributeError):
        return ""


def _alive() -> bool:
    """Whether there is an environment whose Python runs, is this version, and has pip."""
    return _answers(f"import sys, pip; sys.exit(sys.version_info[:2] != {sys.version_info[:2]})")


def _whole(purpose: str) -> bool:
    """Whether the packages that matter most can be found, without importing them."""
    modules = _PROBES["run"] + (_PROBES["test"] if purpose == "test" else ())
    return _answers(
        "import sys; from importlib.util import find_spec;"
        f"sys.exit(not all(find_spec(name) for name in {modules!r}))"
    )


def _answers(code: str) -> bool:
    """Whether the environment's Python runs this and is content."""
    if not python().exists():
        return False
    try:
        return run([python(), "-I", "-c", code]).returncode == 0
    except SetUpError:
        return False


def _create() -> None:
    if importlib.util.find_spec("ensurepip") is None:
        # Debian keeps this part of Python in a package of its own.
        name = f"python{sys.version_info.major}.{sys.version_info.minor}-venv"
        system_packages.install({name: "makes the folder that LiveLipi is installed in"})
    print(f"Making {VENV} ...", flush=True)
    outcome = run([sys.executable, "-m", "venv", "--clear", VENV])
    if outcome.returncode:
        raise SetUpError(outcome.explain(f"{VENV} could not be made"))


def _install(purpose: str) -> None:
    lock = _LOCKS[purpose]
    total = len(re.findall(r"^[A-Za-z0-9]", lock.read_text("utf-8"), re.MULTILINE))
    scratch = VENV / "tmp"
    scratch.mkdir(exist_ok=True)
    print("Installing what LiveLipi is made of; the first time this takes a few minutes.")
    line = _StatusLine(total)
    try:
        # pip unpacks here, because /tmp is small on many systems.
        environment = {**dict.fromkeys(("TMPDIR", "TEMP", "TMP"), str(scratch)), "PIP_USER": "0"}
        steps: dict[str, list[str | Path]] = {
            "The packages could not be installed": ["--require-hashes", "--requirement", lock],
            "LiveLipi itself could not be installed": [
                *("--no-deps", "--no-build-isolation", "--no-index", "--editable"),
                ROOT,
            ],
        }
        for what, arguments in steps.items():
            outcome = run(
                [python(), "-I", "-m", "pip", "install", *_PIP, *arguments],
                each_line=line.show,
                environment=environment,
            )
            with LOG.open("a", encoding="utf-8", errors="replace") as log:
                log.write(outcome.output)
            if outcome.returncode:
                line.end()
                raise SetUpError(_explain(outcome, what))
    finally:
        line.end()
        shutil.rmtree(scratch, ignore_errors=True)


_PIP = (
    *("--disable-pip-version-check", "--no-input", "--progress-bar", "off"),
    *("--no-warn-script-location", "--retries", "3", "--timeout", "20"),
)


def _explain(outcome: Outcome, what: str) -> str:
    if "DO NOT MATCH THE HASHES" in outcome.output:
        return f"{what}: a download differs from what the lock says; see {LOG}."
    gone = re.search(r"No matching distribution found for (\S+)", outcome.output)
    sentence = outcome.explain(what)
    if gone and "no connection" not in sentence:
        version = f"{sys.version_info.major}.{sys.version_info.minor}"
        return (
            f"{what}: there is no ready-made {gone[1]} for Python {version} on this system; "
            "run this with Python 3.11, 3.12 or 3.13."
        )
    return sentence


def _demand_space(purpose: str) -> None:
    free = shutil.disk_usage(ROOT).free
    if free < _NEEDED[purpose] and not _STAMP.exists():
        raise SetUpError(
            f"The disk that holds {ROOT} is too full: {_NEEDED[purpose] / 1e6:.0f} MB are needed "
            f"and {free / 1e6:.0f} MB are free. Make room and run the same command again."
        )


class _StatusLine:
    """One line that says which package pip is at; nothing where nobody looks at a terminal."""

    def __init__(self, total: int) -> None:
        self._total = total
        self._seen = 0
        self._terminal = sys.stdout.isatty()
        self._shown = False

    def show(self, said: str) -> None:
        """Take a line of pip's output."""
        words = said.split()
        if not words:
            return
        if words[0] == "Collecting" or said.startswith("Requirement already satisfied"):
            self._seen = min(self._seen + 1, self._total)
        elif words[0] not in {"Downloading", "Installing", "Using"}:
            return
        if self._terminal:
            text = f"  {self._seen}/{self._total}  {' '.join(words)}"
            width = shutil.get_terminal_size().columns - 1
            print(f"\r{text[:width]:<{width}}", end="", flush=True)
            self._shown = True

    def end(self) -> None:
        """Leave an empty line behind."""
        if self._shown:
            width = shutil.get_terminal_size().columns - 1
            print(f"\r{'':<{width}}\r", end="", flush=True)
            self._shown = False
