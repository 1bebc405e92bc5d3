"""What a person meets when the history cannot be used: a sentence, and nothing lost."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from livelipi.domain.errors import HistoryError
from livelipi.storage import database, schema
from livelipi.storage.history import History
from livelipi.storage.recorder import SessionRecorder
from tests.unit.storage.conftest import WAIT, begin, said


def fill(history: History, recorder: SessionRecorder) -> None:
    """Leave no room for another page."""
    submit = history.submit
    submit(lambda c: c.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()).result(WAIT)
    submit(lambda c: c.execute("PRAGMA max_page_count = 1").fetchall()).result(WAIT)


def test_a_full_disk_loses_nothing_that_memory_holds(history: History) -> None:
    """What could not be written is written, in order, when there is room again."""
    recorder = begin(history)
    recorder.put([said(1, "before")]).result(WAIT)
    fill(history, recorder)
    with pytest.raises(HistoryError, match="disk is full") as caught:
        recorder.put([said(2, "x" * 20_000)]).result(WAIT)
    assert (caught.value.code, caught.value.exit_code) == ("history_disk_full", 9)
    assert caught.value.retryable
    history.submit(lambda c: c.execute("PRAGMA max_page_count = 100000").fetchall()).result(WAIT)
    recorder.put([said(3, "after")]).result(WAIT)
    found = history.show()
    assert found and [line.text[:6] for line in found[1]] == ["before", "xxxxxx", "after"]


def test_a_first_write_that_fails_is_repeated_whole(history: History, path: Path) -> None:
    """The session's own row is part of what is tried again."""
    recorder = begin(history)
    fill(history, recorder)
    with pytest.raises(HistoryError):
        recorder.put([said(1, "x" * 20_000)]).result(WAIT)
    assert recorder.session is None
    history.submit(lambda c: c.execute("PRAGMA max_page_count = 100000").fetchall()).result(WAIT)
    recorder.end().result(WAIT)
    (session,) = history.sessions()
    assert session.captions == 1


def test_a_locked_history_says_so(
    history: History, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Another program's endless transaction is named, and the captions wait."""
    history.submit(lambda c: c.execute("PRAGMA busy_timeout = 50").fetchall()).result(WAIT)
    recorder = begin(history)
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(HistoryError, match="Another program") as caught:
            recorder.put([said(1, "waiting")]).result(WAIT)
        assert caught.value.code == "history_locked"
        other.execute("ROLLBACK")
    recorder.put([]).result(WAIT)
    assert len(history.search("waiting")) == 1


def test_a_newer_history_is_not_touched(path: Path) -> None:
    """An older program never writes into a file that it does not understand."""
    History.open(path).close()
    with closing(sqlite3.connect(path)) as newer:
        newer.execute(f"PRAGMA user_version = {schema.VERSION + 1}")
    before = path.read_bytes()
    with pytest.raises(HistoryError, match="newer") as caught:
        History.open(path)
    assert caught.value.code == "history_newer" and path.read_bytes() == before


def test_another_programs_database_is_not_touched(path: Path) -> None:
    """A file of that name may belong to somebody else."""
    path.parent.mkdir()
    with closing(sqlite3.connect(path)) as other:
        other.execute("CREATE TABLE recipe (id)")
    before = path.read_bytes()
    with pytest.raises(HistoryError, match="another program"):
        History.open(path)
    assert path.read_bytes() == before


@pytest.mark.logs_warnings
@pytest.mark.parametrize("damage", ["rubbish", "torn"])
def test_a_damaged_history_is_set_aside_and_a_new_one_begun(path: Path, damage: str) -> None:
    """The damaged file is kept under another name, byte for byte, and recording goes on."""
    first = History.open(path)
    recorder = begin(first)
    recorder.put([said(n, f"text {n} " * 50) for n in range(200)]).result(WAIT)
    first.close()  # without ``end``: it broke off in mid-session
    data = bytearray(path.read_bytes())
    if damage == "rubbish":
        data[:] = b"no database at all " * 500
    else:
        data[8192 : len(data) // 2] = b"\x5a" * (len(data) // 2 - 8192)
    path.write_bytes(data)
    second = History.open(path)
    assert second.set_aside and second.set_aside.read_bytes() == data
    assert second.sessions() == []
    begin(second).put([said(1, "new")]).result(WAIT)
    assert len(second.sessions()) == 1
    second.close()


def test_two_damaged_histories_are_both_kept(path: Path) -> None:
    """Setting aside never overwrites what was set aside before."""
    path.parent.mkdir()
    names = set()
    for number in range(3):
        path.write_text(str(number))
        aside = database.set_aside(path)
        assert aside.read_text() == str(number)
        names.add(aside)
    assert len(names) == 3 and not path.exists()


def test_a_folder_that_refuses_is_named(tmp_path: Path) -> None:
    """A path that cannot be opened is a sentence, not a traceback."""
    (tmp_path / "file").touch()
    with pytest.raises(HistoryError, match="cannot be opened"):
        History.open(tmp_path / "file" / "history.sqlite3")
    with pytest.raises(HistoryError, match="cannot be opened"):
        History.open(tmp_path)


def test_an_old_sqlite_is_named(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Some systems' Python brings an SQLite without what the tables need."""
    monkeypatch.setattr(sqlite3, "sqlite_version_info", (3, 31, 0))
    with pytest.raises(HistoryError, match=r"SQLite 3\.37"):
        History.open(path)
    assert not path.exists()


def test_bugs_keep_their_traceback(history: History) -> None:
    """Only failures of the environment are explained away."""
    with pytest.raises(sqlite3.OperationalError):
        history.submit(lambda c: c.execute("SELECT nonsense")).result(WAIT)


def test_two_programs_open_a_new_history_at_once(path: Path) -> None:
    """Both may want to make the tables; one does, and neither fails."""
    path.parent.mkdir()
    opened = [History(path, lambda: 0.0) for _ in range(4)]
    futures = [history._thread.submit(history._connect) for history in opened]
    for future in futures:
        future.result(WAIT)
    for history in opened:
        begin(history).put([said(1, "hello")]).result(WAIT)
    assert len(opened[0].sessions()) == 4
    for history in opened:
        history.close()
