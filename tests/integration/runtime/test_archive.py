"""The archive on a real history that somebody else writes at the same time."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from livelipi.domain.audio import Span, samples_of
from livelipi.domain.captions import Segment, SegmentState
from livelipi.domain.errors import BadInputError, HistoryError
from livelipi.domain.transcript import Line
from livelipi.runtime.archive import FORMATS, Archive, Layout, Order, SessionState, Texts
from livelipi.storage.history import History
from livelipi.storage.recorder import SessionRecorder

WAIT = 10.0


def said(number: int, text: str, translation: str | None = None) -> Segment:
    """A settled caption of one second."""
    span = Span(samples_of(number), samples_of(number + 1))
    return Segment(number, number, SegmentState.FINAL, span, text, "hi-IN", translation)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Where the history is, in a folder that is not there yet."""
    return tmp_path / "data" / "history.sqlite3"


@pytest.fixture
def history(path: Path) -> Iterator[History]:
    """The program's own connection."""
    opened = History.open(path)
    yield opened
    opened.close()


@pytest.fixture
def archive(path: Path) -> Iterator[Archive]:
    """The window's."""
    made = Archive(path)
    yield made
    made.close()


def begin(history: History) -> SessionRecorder:
    """A session whose facts do not matter."""
    return history.begin(place="This computer", device="Mic", language="hi-IN")


def test_without_a_history_there_is_nothing_and_nothing_is_made(
    archive: Archive, path: Path, tmp_path: Path
) -> None:
    """Who keeps no history gets no file by looking; unrecorded lines are exported all the same."""
    assert archive.sessions().result(WAIT) == []
    assert archive.lines(1).result(WAIT) == []
    assert archive.search("word").result(WAIT) == []
    assert archive.delete_session(1).result(WAIT) is False
    with pytest.raises(HistoryError):
        archive.export(1, "txt", Layout(), tmp_path / "out.txt").result(WAIT)
    lines = [Line(0.0, 1.0, "only here")]
    archive.export(lines, "txt", Layout(times=False), tmp_path / "out.txt").result(WAIT)
    assert (tmp_path / "out.txt").read_text(encoding="utf-8") == "only here\n"
    assert not path.parent.exists()


def test_what_is_being_recorded_is_seen_at_once(archive: Archive, history: History) -> None:
    """The moment a caption is committed, another connection reads it; a change after it, too."""
    recorder = begin(history)
    for number in range(1, 4):
        recorder.put([said(number, f"line {number}")]).result(WAIT)
        (session,) = archive.sessions().result(WAIT)
        assert (session.captions, session.state) == (number, SessionState.RECORDING)
        newest = archive.lines(session.id, limit=1).result(WAIT)
        assert [entry.line.text for entry in newest] == [f"line {number}"]
    recorder.put([said(3, "line 3", "Zeile 3")]).result(WAIT)
    (last,) = archive.lines(session.id, limit=1).result(WAIT)
    assert last.line.translation == "Zeile 3"


def test_pages_from_both_ends_are_in_the_order_of_speech(
    archive: Archive, history: History
) -> None:
    """Whoever reads backwards still reads lines downwards, and gets each once."""
    recorder = begin(history)
    recorder.put([said(n, f"{n}") for n in range(1, 8)]).result(WAIT)
    session = recorder.session or 0
    for order in Order:
        pages, beyond = [], None
        while page := archive.lines(session, order, beyond=beyond, limit=3).result(WAIT):
            numbers = [entry.number for entry in page]
            assert numbers == sorted(numbers)
            pages.append(numbers)
            beyond = page[0] if order is Order.NEWEST_FIRST else page[-1]
        assert sorted(number for page in pages for number in page) == list(range(1, 8))
        assert [len(page) for page in pages] == [3, 3, 1]


def test_a_correction_is_written_and_taken_back(archive: Archive, history: History) -> None:
    """The recorder may write on meanwhile; an unknown line is an error that can be told."""
    recorder = begin(history)
    recorder.put([said(1, "I sea")]).result(WAIT)
    (entry,) = archive.lines(recorder.session or 0).result(WAIT)
    after = archive.correct(entry, "I see").result(WAIT)
    assert (after.line.text, after.heard) == ("I see", "I sea")
    recorder.put([said(1, "I sea", "Ich sehe"), said(2, "more")]).result(WAIT)
    assert archive.correct(after, None).result(WAIT).line == Line(
        1.0, 2.0, "I sea", "hi-IN", "Ich sehe"
    )
    assert archive.delete_line(entry.session, 1).result(WAIT) is True
    with pytest.raises(BadInputError):
        archive.correct(entry, "gone").result(WAIT)


def test_every_format_is_written_whole(archive: Archive, history: History, tmp_path: Path) -> None:
    """All exporters, through a file beside the target; nothing else is left there."""
    recorder = begin(history)
    recorder.put([said(1, "पानी", "water"), said(2, "two")]).result(WAIT)
    folder = tmp_path / "exports"
    folder.mkdir()
    for form in FORMATS:
        layout = Layout(Texts.BOTH, title="Today")
        target = folder / f"out.{form}"
        assert archive.export(recorder.session or 0, form, layout, target).result(WAIT) == target
        assert "पानी" in target.read_text(encoding="utf-8")
    assert len(list(folder.iterdir())) == len(FORMATS)
    assert [line["text"] for line in json.loads((folder / "out.json").read_text("utf-8"))] == [
        "पानी",
        "two",
    ]


def test_an_export_that_fails_leaves_what_was_there(
    archive: Archive, history: History, tmp_path: Path
) -> None:
    """A directory in the way, or a folder that is gone: told, and nothing half is left."""
    recorder = begin(history)
    recorder.put([said(1, "text")]).result(WAIT)
    (tmp_path / "taken.txt").mkdir()
    for target in (tmp_path / "taken.txt", tmp_path / "gone" / "out.txt"):
        with pytest.raises(BadInputError, match="cannot be written"):
            archive.export(recorder.session or 0, "txt", Layout(), target).result(WAIT)
    assert not [file for file in tmp_path.iterdir() if file.name.endswith(".part")]


def test_what_is_recorded_stays_and_the_rest_can_go(archive: Archive, history: History) -> None:
    """Deleting reaches only sessions that ended."""
    running, ended = begin(history), begin(history)
    running.put([said(1, "on air")]).result(WAIT)
    ended.put([said(1, "over")])
    ended.end().result(WAIT)
    assert archive.delete_session(running.session or 0).result(WAIT) is False
    assert archive.delete_session(ended.session or 0).result(WAIT) is True
    assert [s.beginning for s in archive.sessions().result(WAIT)] == ["on air"]


def test_what_was_asked_is_done_before_the_end(path: Path, history: History) -> None:
    """A deletion that is queued when the program ends is not forgotten."""
    recorder = begin(history)
    recorder.put([said(1, "secret")])
    recorder.end().result(WAIT)
    archive = Archive(path)
    archive.delete_session(recorder.session or 0)
    archive.close()
    assert history.sessions() == []
