"""The lock files hold what pyproject.toml asks for, with checksums, and name nobody's address."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).resolve().parents[3]
LOCKS = {"run": "requirements.lock", "test": "requirements-test.lock"}
ENTRY = re.compile(
    r"^([A-Za-z0-9._-]+)==([^\s;]+)([^\\]*)((?:\\\n\s+--hash=\S+\s*)*)", re.MULTILINE
)


def _text(purpose: str) -> str:
    return (ROOT / "packaging" / LOCKS[purpose]).read_text("utf-8")


def _pins(purpose: str) -> dict[str, set[str]]:
    pins: dict[str, set[str]] = {}
    for name, version, _, _ in ENTRY.findall(_text(purpose)):
        pins.setdefault(canonicalize_name(name), set()).add(version)
    return pins


def _wanted(purpose: str) -> list[Requirement]:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    texts = project["build-system"]["requires"] + project["project"]["dependencies"]
    if purpose == "test":
        texts += project["project"]["optional-dependencies"]["test"]
    return [Requirement(text) for text in texts]


@pytest.mark.parametrize("purpose", LOCKS)
def test_every_requirement_is_pinned_with_checksums(purpose: str) -> None:
    """Pip refuses a lock in which a single line has no hash."""
    text = _text(purpose)
    entries = ENTRY.findall(text)
    assert len(entries) > 30
    assert len(entries) == len(re.findall(r"^\S", text, re.MULTILINE)) - text.count("\n#") - 1
    assert all("--hash=sha256:" in hashes for *_, hashes in entries)


@pytest.mark.parametrize("purpose", LOCKS)
def test_no_address_is_in_the_lock(purpose: str) -> None:
    """Packages come from wherever a person's pip takes them."""
    text = _text(purpose)
    assert "://" not in text
    assert not re.search(r"^\s*(-i|-f|--(extra-)?index|--find)", text, re.MULTILINE)


@pytest.mark.parametrize("purpose", LOCKS)
def test_the_lock_is_in_step_with_the_project(purpose: str) -> None:
    """Whoever changes a dependency is told to run packaging/lock.sh."""
    pins = _pins(purpose)
    for requirement in _wanted(purpose):
        versions = pins.get(canonicalize_name(requirement.name))
        assert versions, f"{requirement} is not locked: run packaging/lock.sh"
        for version in versions:
            assert requirement.specifier.contains(version), f"{requirement}: run packaging/lock.sh"


def test_tests_run_with_what_people_run() -> None:
    """What is tested is the same version of everything."""
    tested = _pins("test")
    assert {name: tested[name] for name in _pins("run")} == _pins("run")
