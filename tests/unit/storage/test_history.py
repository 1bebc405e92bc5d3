"""The history keeps what was said: order, corrections, interruptions, deletions."""

from __future__ import annotations

import sqlite3
import stat
import sys
import time
from pathlib import Path

import pytest

from livelipi.domain.audio import samples_of
from livelipi.domain.captions import SegmentState
from livelipi.storage.history import History
from livelipi.storage.records import SessionState
from tests.unit.storage.conftest import WAIT, Clock, begin, said


def rows(path: Path, table: str) -> int:
    """How many rows another program sees."""
    connection = sqlite3.connect(path)
    try:
        return int(connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0])
    finally:
        connection.close()


def test_a_final_is_in_the_file_when_its_future_is_done(history: History, path: Path) -> None:
    """Another program sees the caption as soon as ``put`` says that it is written."""
    begin(history).put([said(1, "नमस्ते")]).result(WAIT)
    assert rows(path, "segment") == 1


def test_a_session_comes_back_as_it_was_said(history: History, clock: Clock) -> None:
    """Texts, times from the session's beginning, translation and the session's own facts."""
    recorder = begin(history, origin=samples_of(60))
    recorder.put([said(7, "दो", at=62), said(6, "एक", "One", at=61)]).result(WAIT)
    clock.now += 90
    recorder.end().result(WAIT)
    found = history.show(recorder.session)
    assert found
    session, lines = found
    assert [(line.start, line.text, line.translation) for line in lines] == [
        (1.0, "एक", "One"),
        (2.0, "दो", None),
    ]
    assert session.state is SessionState.ENDED
    assert (session.captions, session.seconds, session.beginning) == (2, 3.0, "एक")
    assert session.ended_at == session.started_at + 90
    assert (session.place, session.device, session.language) == ("This computer", "Mic", "hi-IN")


def test_later_texts_are_added_and_the_newest_counts(history: History, path: Path) -> None:
    """A correction and two translations: nothing that was written is rewritten."""
    recorder = begin(history)
    recorder.put([said(1, "I see")])
    recorder.put([said(1, "I see", "Ich sehe")])
    recorder.put([said(1, "I see you", "Ich sehe dich", state=SegmentState.FORCED)]).result(WAIT)
    found = history.show()
    assert found and [(line.text, line.translation) for line in found[1]] == [
        ("I see you", "Ich sehe dich")
    ]
    assert found[0].captions == 1
    assert [rows(path, t) for t in ("segment", "correction", "translation")] == [1, 1, 2]


def test_the_same_caption_twice_is_one(history: History, path: Path) -> None:
    """Replays and repeated snapshots add nothing."""
    recorder = begin(history)
    for _ in range(3):
        recorder.put([said(1, "once", "einmal"), said(1, "once", "einmal")])
    history.flush().result(WAIT)
    assert [rows(path, t) for t in ("segment", "correction", "translation")] == [1, 0, 1]


def test_what_is_not_settled_is_not_kept(history: History) -> None:
    """Open segments and sessions in which nothing was said leave nothing behind."""
    recorder = begin(history)
    recorder.put([said(1, "still talk", state=SegmentState.OPEN), said(2, "")])
    recorder.end().result(WAIT)
    assert history.sessions() == [] and recorder.session is None
    assert history.show() is None and history.show(5) is None


def test_a_late_translation_reaches_an_ended_session(history: History) -> None:
    """The cloud's last translation may come after Stop."""
    recorder = begin(history)
    recorder.put([said(1, "देर")])
    recorder.end()
    recorder.put([said(1, "देर", "late")]).result(WAIT)
    found = history.show()
    assert found and found[1][0].translation == "late"
    assert found[0].state is SessionState.ENDED


def test_an_interrupted_session_is_found_and_closed(path: Path, clock: Clock) -> None:
    """Who left without ``end`` is closed at its last caption by the next start, once."""
    first = History.open(path, clock=clock)
    recorder = begin(first)
    clock.now += 5
    recorder.put([said(1, "and then")]).result(WAIT)
    first.close()
    clock.now += 1000
    second = History.open(path, clock=clock)
    assert (second.recover(), second.recover()) == (1, 0)
    (session,) = second.sessions()
    assert session.state is SessionState.INTERRUPTED
    assert session.ended_at == session.started_at + 5
    second.close()


def test_a_session_that_another_program_records_is_left_alone(history: History, path: Path) -> None:
    """A second window neither closes nor deletes what the first is recording."""
    recorder = begin(history)
    recorder.put([said(1, "on air")]).result(WAIT)
    other = History.open(path)
    assert other.recover() == 0
    assert other.delete([recorder.session or 0]) == 0
    theirs = begin(other)
    theirs.put([said(1, "on air, too")]).result(WAIT)
    assert history.recover() == 0
    assert {s.state for s in history.sessions()} == {SessionState.RECORDING}
    other.close()


def test_sessions_are_listed_newest_first(history: History, clock: Clock) -> None:
    """What a person looks for is mostly the last meeting."""
    for text in ("old", "new"):
        begin(history).put([said(1, text)]).result(WAIT)
        clock.now += 60
    assert [s.beginning for s in history.sessions()] == ["new", "old"]
    assert [s.beginning for s in history.sessions(limit=1)] == ["new"]
    found = history.show()
    assert found and found[0].beginning == "new"


def test_deleted_means_gone_from_the_disk(history: History, path: Path) -> None:
    """Neither the file, its log nor the full-text index still holds a deleted word."""
    secret = begin(history)
    secret.put([said(1, "xylophone confession", "quagmire")])
    secret.put([said(1, "xylophone confession, corrected", "quagmire")])
    secret.end().result(WAIT)
    kept = begin(history)
    kept.put([said(1, "harmless")])
    kept.end().result(WAIT)
    assert secret.session and history.delete([secret.session, 99]) == 1
    data = b"".join(file.read_bytes() for file in path.parent.iterdir() if file.is_file())
    assert b"harmless" in data
    for word in (b"xylo", b"xyl", b"quag", b"confess"):
        assert word not in data
    assert history.search("xylophone") == [] and len(history.search("harmless")) == 1


def test_a_deleted_number_is_never_used_again(history: History) -> None:
    """``show 1`` must not mean another meeting tomorrow."""
    for _ in range(2):
        recorder = begin(history)
        recorder.put([said(1, "text")])
        recorder.end().result(WAIT)
        last = recorder.session or 0
        history.delete([last])
    assert last == 2


def test_retention_deletes_what_is_too_old(history: History, clock: Clock) -> None:
    """Thirty days keep the thirtieth and not the thirty-first; None keeps all."""
    for _ in range(3):
        recorder = begin(history)
        recorder.put([said(1, "text")])
        recorder.end().result(WAIT)
        clock.now += 20 * 86_400
    assert history.keep(None) == 0
    assert history.keep(30) == 2
    assert history.keep(30) == 0
    assert len(history.sessions()) == 1


def test_retention_goes_on_while_the_program_runs(path: Path, clock: Clock) -> None:
    """A window that is open for weeks deletes what gets too old meanwhile, but nothing on air."""
    history = History.open(path, clock=clock, retain_every=0.01)
    for text, end in (("old", True), ("on air", False)):
        recorder = begin(history)
        recorder.put([said(1, text)]).result(WAIT)
        if end:
            recorder.end().result(WAIT)
    assert history.keep(30) == 0
    clock.now += 31 * 86_400
    deadline = time.monotonic() + WAIT
    while history.search("old") and time.monotonic() < deadline:
        time.sleep(0.01)
    assert [session.beginning for session in history.sessions()] == ["on air"]
    assert history.keep(None) == 0
    history.close()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has other permissions")
def test_only_the_user_can_read_it(history: History, path: Path) -> None:
    """What was said is readable by nobody else, log included."""
    begin(history).put([said(1, "private")]).result(WAIT)
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700
    for file in path.parent.iterdir():
        assert stat.S_IMODE(file.stat().st_mode) & 0o077 == 0, file


def test_half_a_letter_from_a_service_stops_nothing(history: History) -> None:
    """JSON can carry half a surrogate pair; the rest of the caption and the next are kept."""
    recorder = begin(history)
    recorder.put([said(1, "broken \ud83d letter", "\udc00"), said(2, "nul \x00 byte")])
    recorder.put([said(3, "whole")]).result(WAIT)
    found = history.show()
    assert found and [line.text for line in found[1]] == [
        "broken ? letter",
        "nul \x00 byte",
        "whole",
    ]
    assert len(history.search("letter")) == len(history.search("byte")) == 1
