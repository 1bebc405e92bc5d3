"""The model hub, played by a web server of our own."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from livelipi.recognizer.weights import hub
from livelipi.recognizer.weights.catalogue import Model
from livelipi.recognizer.weights.progress import CancelledError, SourceError
from tests.unit.weights.conftest import CONTENT, NOWHERE, Log, Server


@pytest.fixture
def staging(tmp_path: Path) -> Path:
    """Where finished files go."""
    folder = tmp_path / "staging"
    folder.mkdir()
    return folder


def _contents(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir()}


def test_fetches_every_pinned_file(model: Model, staging: Path, server: Server, log: Log) -> None:
    """The files arrive whole, and the progress ends where it said it would."""
    files = hub.fetch(model, staging, log.reporter, server.url)
    assert _contents(staging) == CONTENT
    assert files == model.files
    assert log.said[-1].done == log.said[-1].total == model.size


def test_goes_on_where_an_earlier_run_stopped(
    model: Model, staging: Path, server: Server, log: Log
) -> None:
    """What is already there is not asked for again, also after a crash."""
    for name in ("config.json", "tokenizer.json", "vocabulary.txt"):
        (staging / name).write_bytes(CONTENT[name])
    (staging / "model.bin.part").write_bytes(CONTENT["model.bin"][:400_000])
    hub.fetch(model, staging, log.reporter, server.url)
    assert _contents(staging) == CONTENT
    assert [wanted for _, wanted in server.asked] == ["bytes=400000-"]


def test_takes_up_a_line_that_broke(model: Model, staging: Path, server: Server, log: Log) -> None:
    """Two breaks in a row cost nothing but the missing bytes."""
    server.break_after = [200_000, 100_000]
    hub.fetch(model, staging, log.reporter, server.url)
    assert _contents(staging) == CONTENT
    assert [wanted for _, wanted in server.asked if wanted] == ["bytes=200000-", "bytes=300000-"]


def test_gives_up_when_the_line_keeps_breaking(
    model: Model, staging: Path, server: Server, log: Log
) -> None:
    """A line that breaks for the third time ends the attempt, and the beginning is kept."""
    server.break_after = [1000, 1000, 1000]
    with pytest.raises(SourceError, match="broke"):
        hub.fetch(model, staging, log.reporter, server.url)
    assert (staging / "model.bin.part").stat().st_size == 3000


def test_a_hub_without_ranges_sends_it_all_again(
    model: Model, staging: Path, server: Server, log: Log
) -> None:
    """A server that ignores the wish for the rest does not end in a doubled beginning."""
    server.no_ranges = True
    (staging / "model.bin.part").write_bytes(CONTENT["model.bin"][:400_000])
    hub.fetch(model, staging, log.reporter, server.url)
    assert _contents(staging) == CONTENT


@pytest.mark.parametrize("left", [b"rubbish", b"x" * 700_000])
def test_wrong_bytes_never_pass(
    left: bytes, model: Model, staging: Path, server: Server, log: Log
) -> None:
    """A beginning of something else is noticed by its checksum or its length, and thrown away."""
    (staging / "model.bin.part").write_bytes(left)
    if len(left) < 600_000:
        with pytest.raises(SourceError, match="checksum"):
            hub.fetch(model, staging, log.reporter, server.url)
        assert not (staging / "model.bin.part").exists()
    hub.fetch(model, staging, log.reporter, server.url)
    assert _contents(staging) == CONTENT


def test_a_refusal_is_told(model: Model, staging: Path, server: Server, log: Log) -> None:
    """A hub that has no such file is named with its answer."""
    del server.content["model.bin"]
    with pytest.raises(SourceError, match="answered 404"):
        hub.fetch(model, staging, log.reporter, server.url)


@pytest.mark.parametrize("pinned", [True, False])
def test_an_unreachable_hub_is_told(pinned: bool, model: Model, staging: Path, log: Log) -> None:
    """No connection is one clear half-sentence, not a traceback of the HTTP library."""
    wanted = model if pinned else replace(model, files=(), revision=None)
    with pytest.raises(SourceError, match="cannot be reached"):
        hub.fetch(wanted, staging, log.reporter, NOWHERE)


def test_cancelling_stops_between_two_pieces(
    model: Model, staging: Path, server: Server, log: Log
) -> None:
    """A person who cancels does not wait for the rest."""
    log.stop.set()
    with pytest.raises(CancelledError):
        hub.fetch(model, staging, log.reporter, server.url)


def test_an_unpinned_model_is_checked_by_the_hubs_own_sums(
    model: Model, staging: Path, server: Server, log: Log
) -> None:
    """Without pins the newest commit is taken, only its model files, and sums are recorded."""
    unpinned = replace(model, files=(), revision=None)
    files = hub.fetch(unpinned, staging, log.reporter, server.url)
    assert set(files) == set(model.files)
    assert _contents(staging) == CONTENT


def test_an_unpinned_small_file_that_differs_is_refused(
    model: Model, staging: Path, server: Server, log: Log
) -> None:
    """Small files have only git's checksum at the hub, and it is compared."""
    (staging / "config.json.part").write_bytes(b"x" * len(CONTENT["config.json"]))
    with pytest.raises(SourceError, match="checksum"):
        hub.fetch(replace(model, files=(), revision=None), staging, log.reporter, server.url)


def test_an_empty_repository_is_told(model: Model, staging: Path, server: Server, log: Log) -> None:
    """A repository without a single model file is not installed as an empty model."""
    server.content.clear()
    with pytest.raises(SourceError, match="lists no files"):
        hub.fetch(replace(model, files=(), revision=None), staging, log.reporter, server.url)


def test_finished_files_need_no_network(model: Model, staging: Path, log: Log) -> None:
    """A run that only has to put things in place works without a connection."""
    for name, content in CONTENT.items():
        (staging / name).write_bytes(content)
    assert hub.fetch(model, staging, log.reporter, NOWHERE) == model.files
