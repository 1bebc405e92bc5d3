"""The virtual environment, made for real in a small checkout that needs no network."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from quickstart_parts.environment import Environment
from quickstart_parts.programs import SetUpError

BACKEND = """
import pathlib, zipfile

def build_editable(folder, config_settings=None, metadata_directory=None):
    name = "dummy-1.0-py3-none-any.whl"
    with zipfile.ZipFile(pathlib.Path(folder) / name, "w") as wheel:
        wheel.writestr("dummy.py", "")
        wheel.writestr("dummy-1.0.dist-info/METADATA",
                       "Metadata-Version: 2.1\\nName: dummy\\nVersion: 1.0\\n")
        wheel.writestr("dummy-1.0.dist-info/WHEEL",
                       "Wheel-Version: 1.0\\nRoot-Is-Purelib: true\\nTag: py3-none-any\\n")
        wheel.writestr("dummy-1.0.dist-info/RECORD", "")
    return name

build_wheel = build_editable
"""


@pytest.fixture
def environment(tmp_path: Path) -> Environment:
    """A checkout whose lock is empty and whose package brings its own build system."""
    (tmp_path / "packaging").mkdir()
    (tmp_path / "packaging" / "requirements.lock").write_text("# nothing\n")
    (tmp_path / "packaging" / "requirements-test.lock").write_text("# nothing\n")
    (tmp_path / "pyproject.toml").write_text(
        '[build-system]\nrequires = []\nbuild-backend = "backend"\nbackend-path = ["."]\n'
        '[project]\nname = "dummy"\nversion = "1.0"\n'
    )
    (tmp_path / "backend.py").write_text(BACKEND)
    return Environment(tmp_path, {"run": ("pip", "dummy"), "test": ()})


def _made(environment: Environment, capsys: pytest.CaptureFixture[str]) -> bool:
    """Whether preparing made a new environment."""
    environment.prepare("run")
    return "Making" in capsys.readouterr().out


def _lose_the_package(environment: Environment) -> None:
    (dummy,) = environment.folder.glob("**/dummy.py")
    dummy.unlink()


def _lose_python(environment: Environment) -> None:
    environment.python.unlink()
    environment.python.symlink_to("/nowhere/python3")


def _be_interrupted(environment: Environment) -> None:
    (environment.folder / "quickstart.unfinished").touch()


@pytest.mark.slow
def test_a_broken_environment_is_made_anew(
    environment: Environment, capsys: pytest.CaptureFixture[str]
) -> None:
    """Whatever is broken is mended by the next run, and a whole one is left alone."""
    assert _made(environment, capsys)
    log = environment.log.read_text()
    assert not _made(environment, capsys)
    assert environment.log.read_text() == log
    for damage in (_lose_the_package, _lose_python, _be_interrupted):
        damage(environment)
        assert _made(environment, capsys), damage.__name__
    assert not _made(environment, capsys)


@pytest.mark.slow
def test_a_new_lock_is_installed_into_the_old_environment(
    environment: Environment, capsys: pytest.CaptureFixture[str]
) -> None:
    """After an update only what changed is installed; a stamp that cannot be read costs no more."""
    assert _made(environment, capsys)
    (environment.root / "packaging" / "requirements.lock").write_text("# still nothing\n")
    before = environment.log.stat().st_size
    assert not _made(environment, capsys)
    assert environment.log.stat().st_size > before
    (environment.folder / "quickstart.json").write_text("[")
    assert not _made(environment, capsys)


@pytest.mark.slow
def test_a_failing_installation_is_one_sentence(
    environment: Environment, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What pip cannot find is named; the whole story is in the log."""
    monkeypatch.setenv("PIP_NO_INDEX", "1")
    monkeypatch.delenv("PIP_FIND_LINKS", raising=False)
    (environment.root / "packaging" / "requirements.lock").write_text(
        f"livelipi-no-such-package==1.0 --hash=sha256:{'0' * 64}\n"
    )
    with pytest.raises(SetUpError, match=r"no ready-made livelipi-no-such-package==1\.0"):
        environment.prepare("run")
    assert "livelipi-no-such-package" in environment.log.read_text()


def test_a_full_disk_is_told_before_it_is_full(
    environment: Environment, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nothing is begun that cannot be finished."""
    usage = shutil.disk_usage("/")._replace(free=3_000_000)
    monkeypatch.setattr(shutil, "disk_usage", lambda _path: usage)
    with pytest.raises(SetUpError, match="1200 MB are needed and 3 MB are free"):
        environment.prepare("run")
    assert not environment.folder.exists()
