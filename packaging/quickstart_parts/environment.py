"""The virtual environment in the checkout, and what is installed in it."""

from __future__ import annotations

import hashlib
import importlib.util
import json
import os
import re
import shutil
import sys
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from quickstart_parts import system_packages
from quickstart_parts.programs import Outcome, SetUpError, run
from quickstart_parts.status_line import StatusLine

_PROBES = {
    "run": ("pip", "livelipi", "PySide6.QtWidgets", "numpy", "ctranslate2", "faster_whisper"),
    "test": ("pytest", "xdist", "mypy", "ruff", "importlinter", "hypothesis"),
}
_LOCKS = {"run": "requirements.lock", "test": "requirements-test.lock"}
_NEEDED = {"run": 1_200_000_000, "test": 1_400_000_000}
"""Bytes: what is installed (0.75 and 0.9 GB), and what is being unpacked meanwhile."""

_PIP = (
    *("--disable-pip-version-check", "--no-input", "--progress-bar", "off"),
    *("--no-warn-script-location", "--retries", "3", "--timeout", "20"),
)


@dataclass(frozen=True)
class Environment:
    """``.venv`` of one checkout.

    Attributes:
        root: The checkout.
        probes: For each purpose, modules whose presence is looked at on every start, because
            somebody may have tidied up in between.
    """

    root: Path
    probes: Mapping[str, tuple[str, ...]] = field(default_factory=lambda: _PROBES)

    @property
    def folder(self) -> Path:
        """Where it lies."""
        return self.root / ".venv"

    @property
    def python(self) -> Path:
        """Its own Python; the Windows branch is untested."""
        return self.folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python")

    @property
    def log(self) -> Path:
        """Everything that pip said."""
        return self.folder / "quickstart.log"

    def script(self, name: str) -> Path:
        """A program that a package installed; the Windows branch is untested."""
        return self.folder / (f"Scripts/{name}.exe" if os.name == "nt" else f"bin/{name}")

    def prepare(self, purpose: str) -> None:
        """Make the environment, or mend it, or see that there is nothing to do.

        Args:
            purpose: "run", or "test", which holds everything of "run" and more.

        Raises:
            SetUpError: It could not be done; what was downloaded is kept by pip.
        """
        wanted = self._fingerprint(purpose)
        finished = self._finished().get(purpose) == wanted
        if finished and self._whole(purpose):
            return
        self._demand_space(purpose)
        # Packages that lost files, and those that an interrupted pip left by half: pip cannot tell
        # them from whole ones, so a new environment is made. Downloads come from pip's cache then.
        if finished or self._unfinished.exists() or not self._alive():
            self._create()
        self._unfinished.write_text("", "utf-8")
        self._install(purpose)
        if not self._whole(purpose):
            raise SetUpError(
                f"The installation is not complete although pip says so; see {self.log}."
            )
        done = {"run": self._fingerprint("run"), purpose: wanted}
        self._stamp.write_text(json.dumps(done), "utf-8")
        self._unfinished.unlink()

    @property
    def _stamp(self) -> Path:
        """Says what was installed to the end."""
        return self.folder / "quickstart.json"

    @property
    def _unfinished(self) -> Path:
        """Is there while packages are being installed, and after that was interrupted."""
        return self.folder / "quickstart.unfinished"

    def _lock(self, purpose: str) -> Path:
        return self.root / "packaging" / _LOCKS[purpose]

    def _fingerprint(self, purpose: str) -> str:
        """Changes when the environment has to be brought up to date."""
        digest = hashlib.sha256()
        for path in (self._lock(purpose), self.root / "pyproject.toml"):
            digest.update(path.read_bytes())
        digest.update(f"{self.root} {sys.version_info[:2]}".encode())
        return digest.hexdigest()

    def _finished(self) -> dict[str, str]:
        """Fingerprint, by purpose, of the last installation that ended well."""
        if self._unfinished.exists():
            return {}
        try:
            stamp = json.loads(self._stamp.read_text("utf-8"))
        except (OSError, ValueError):
            return {}
        return stamp if isinstance(stamp, dict) else {}

    def _alive(self) -> bool:
        """Whether there is an environment whose Python runs, is this version, and has pip."""
        return self._answers(
            f"import sys, pip; sys.exit(sys.version_info[:2] != {sys.version_info[:2]})"
        )

    def _whole(self, purpose: str) -> bool:
        """Whether the packages that matter most can be found, without importing them."""
        modules = (*self.probes["run"], *(self.probes["test"] if purpose == "test" else ()))
        return self._answers(
            "import sys; from importlib.util import find_spec;"
            f"sys.exit(not all(find_spec(name) for name in {modules!r}))"
        )

    def _answers(self, code: str) -> bool:
        """Whether the environment's Python runs this and is content."""
        if not self.python.exists():
            return False
        try:
            return run([self.python, "-I", "-c", code]).returncode == 0
        except SetUpError:
            return False

    def _create(self) -> None:
        if importlib.util.find_spec("ensurepip") is None:
            # Debian keeps this part of Python in a package of its own.
            name = f"python{sys.version_info.major}.{sys.version_info.minor}-venv"
            system_packages.install({name: "makes the folder that LiveLipi is installed in"})
        print(f"Making {self.folder} ...", flush=True)
        outcome = run([sys.executable, "-m", "venv", "--clear", self.folder])
        if outcome.returncode:
            raise SetUpError(outcome.explain(f"{self.folder} could not be made"))

    def _install(self, purpose: str) -> None:
        lock = self._lock(purpose)
        steps: dict[str, list[str | Path]] = {
            "The packages could not be installed": ["--require-hashes", "--requirement", lock],
            "LiveLipi itself could not be installed": [
                *("--no-deps", "--no-build-isolation", "--no-index", "--editable"),
                self.root,
            ],
        }
        print(
            "Installing what LiveLipi is made of; the first time this takes a few minutes.",
            flush=True,
        )
        packages = len(re.findall(r"^[A-Za-z0-9]", lock.read_text("utf-8"), re.MULTILINE))
        scratch = self.folder / "tmp"
        scratch.mkdir(exist_ok=True)
        # pip unpacks here, because /tmp is small on many systems.
        variables = {**dict.fromkeys(("TMPDIR", "TEMP", "TMP"), str(scratch)), "PIP_USER": "0"}
        line = StatusLine(packages)
        try:
            for what, arguments in steps.items():
                outcome = run(
                    [self.python, "-I", "-m", "pip", "install", *_PIP, *arguments],
                    each_line=line.show,
                    environment=variables,
                )
                with self.log.open("a", encoding="utf-8", errors="replace") as log:
                    log.write(outcome.output)
                if outcome.returncode:
                    raise SetUpError(self._explain(outcome, what))
        finally:
            line.end()
            shutil.rmtree(scratch, ignore_errors=True)

    def _explain(self, outcome: Outcome, what: str) -> str:
        if "DO NOT MATCH THE HASHES" in outcome.output:
            return f"{what}: a download differs from what the lock says; see {self.log}."
        gone = re.search(r"No matching distribution found for (\S+)", outcome.output)
        if gone and not outcome.offline:
            version = f"{sys.version_info.major}.{sys.version_info.minor}"
            return (
                f"{what}: there is no ready-made {gone[1]} for Python {version} on this system; "
                "run this with Python 3.11, 3.12 or 3.13."
            )
        return outcome.explain(what)

    def _demand_space(self, purpose: str) -> None:
        free = shutil.disk_usage(self.root).free
        if free < _NEEDED[purpose] and not self._stamp.exists():
            raise SetUpError(
                f"The disk that holds {self.root} is too full: {_NEEDED[purpose] / 1e6:.0f} MB "
                f"are needed and {free / 1e6:.0f} MB are free. Make room and run the same command "
                "again."
            )
