"""Missing system packages, with stand-ins for dpkg-query, apt-get and sudo."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest
from quickstart_parts import system_packages
from quickstart_parts.programs import SetUpError

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="apt is Linux's")

REASONS = {"libone": "does one thing", "libtwo": "does another"}


class Tools:
    """A folder on PATH with programs that note how they were called."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.calls = folder / "calls"
        self.calls.touch()

    def add(self, name: str, script: str = "") -> None:
        """Make a program that notes its arguments and then runs ``script``."""
        path = self.folder / name
        note = "" if name == "dpkg-query" else f'echo "{name} $*" >> {self.calls}\n'
        path.write_text(f"#!/bin/sh\n{note}{script}\n")
        path.chmod(0o755)

    @property
    def called(self) -> list[str]:
        """Every call so far; questions to dpkg-query do not count."""
        return self.calls.read_text().splitlines()


@pytest.fixture
def tools(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Tools:
    """A Debian without any of our packages, and we are root."""
    found = Tools(tmp_path)
    found.add("dpkg-query", "exit 1")
    found.add("apt-get")
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setattr(os, "geteuid", lambda: 0)
    return found


def test_nothing_is_done_where_nothing_is_missing(
    tools: Tools, capsys: pytest.CaptureFixture[str]
) -> None:
    """Also a package under its newer name (64-bit time) counts as there."""
    tools.add("dpkg-query", "echo 'libone installed'; echo 'libtwot64 installed'; exit 1")
    system_packages.install(REASONS)
    assert not tools.called
    assert not capsys.readouterr().out


def test_what_is_missing_is_installed_with_its_reason(
    tools: Tools, capsys: pytest.CaptureFixture[str]
) -> None:
    """People read what comes onto their machine and why, before it comes."""
    tools.add("dpkg-query", "echo 'libone installed'; echo 'libtwo config-files'")
    system_packages.install(REASONS)
    said = capsys.readouterr().out
    assert "1 package is missing" in said
    assert "libtwo  does another" in said
    assert "libone" not in said
    update, install = tools.called
    assert update.endswith("update")
    assert install.endswith("install --yes --no-install-recommends libtwo")


def test_apt_failing_is_one_sentence_and_the_command(tools: Tools) -> None:
    """Apt's own last word is quoted, and the command to type is there."""
    tools.add("apt-get", "echo 'E: Unable to locate package libone'; exit 100")
    with pytest.raises(SetUpError) as raised:
        system_packages.install(REASONS)
    assert str(raised.value) == (
        "apt-get could not install them: Unable to locate package libone. "
        "By hand it is “sudo apt-get install libone libtwo”."
    )


def test_without_rights_the_command_is_told(tools: Tools, monkeypatch: pytest.MonkeyPatch) -> None:
    """Who is not root and has no sudo learns what an administrator has to type."""
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    with pytest.raises(SetUpError, match=r"administrator.*sudo apt-get install libone libtwo"):
        system_packages.install(REASONS)
    assert not tools.called


def test_a_refusing_sudo_is_told(tools: Tools, monkeypatch: pytest.MonkeyPatch) -> None:
    """Without a terminal sudo is not left waiting for a password."""
    tools.add("sudo", "exit 1")
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    with pytest.raises(SetUpError, match="sudo did not allow it"):
        system_packages.install(REASONS)
    assert tools.called == ["sudo -n -v"]


def test_sudo_is_used_where_it_is_allowed(
    tools: Tools, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """And it is said that it is."""
    tools.add("sudo")
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    system_packages.install(REASONS)
    assert "with sudo apt-get" in capsys.readouterr().out
    assert "install --yes --no-install-recommends libone libtwo" in tools.called[-1]
    assert tools.called[-1].startswith("sudo DEBIAN_FRONTEND=noninteractive LC_ALL=C apt-get")


@pytest.mark.parametrize("testing", [False, True])
def test_elsewhere_the_one_command_is_printed(
    testing: bool,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """Without apt nothing is installed, but the command for the system at hand is named."""
    Tools(tmp_path).add("pacman")
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setattr("ctypes.util.find_library", lambda _name: None)
    needed = system_packages.FOR_RUNNING | (system_packages.FOR_TESTING if testing else {})
    system_packages.install(needed)
    said = capsys.readouterr().out
    assert "sudo pacman -S --needed portaudio" in said
    assert ("xorg-server-xvfb" in said) == testing


def test_every_package_has_its_reason() -> None:
    """No package comes without a word about what it is for."""
    everything = system_packages.FOR_RUNNING | system_packages.FOR_TESTING
    assert all(len(reason) > 10 for reason in everything.values())
    assert system_packages.FOR_RUNNING.keys().isdisjoint(system_packages.FOR_TESTING)
