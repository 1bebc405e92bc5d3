"""A person corrects and deletes lines; what was heard stays, what was deleted goes."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from livelipi.domain.errors import BadInputError
from livelipi.storage import schema
from livelipi.storage.exporters import to_text
from livelipi.storage.history import History
from livelipi.storage.layout import Layout
from livelipi.storage.searching import fold
from tests.unit.storage.conftest import WAIT, Clock, begin, said


def texts(history: History) -> list[str]:
    """What the newest session shows."""
    found = history.show()
    return [line.text for line in found[1]] if found else []


def test_a_correction_is_shown_everywhere_and_can_be_taken_back(history: History) -> None:
    """Show, list, search and exports have the person's text; the heard one is not lost."""
    recorder = begin(history)
    recorder.put([said(4, "the wether is fine", "das Wetter"), said(5, "yes", at=1)]).result(WAIT)
    session = recorder.session or 0
    entry = history.correct(session, 4, " the weather\n is fine ")
    assert (entry.line.text, entry.heard) == ("the weather is fine", "the wether is fine")
    assert entry.corrected and entry.line.translation == "das Wetter"
    assert texts(history) == ["the weather is fine", "yes"]
    assert history.sessions()[0].beginning == "the weather is fine"
    assert history.search("weather") == [entry]
    assert history.search("wether") == [entry]  # who remembers what was on the screen finds it
    found = history.show(session)
    assert found and to_text(found[1], Layout(times=False)) == "the weather is fine\nyes\n"
    back = history.revert(session, 4)
    assert (back.line.text, back.heard) == ("the wether is fine", None)
    assert history.search("weather") == [] and len(history.search("wether")) == 1


def test_writing_what_was_heard_takes_the_correction_back(history: History) -> None:
    """Undo by hand is undo; correcting twice keeps what was heard, not the first correction."""
    recorder = begin(history)
    recorder.put([said(1, "won")]).result(WAIT)
    session = recorder.session or 0
    history.correct(session, 1, "one")
    assert history.correct(session, 1, "One.").heard == "won"
    assert not history.correct(session, 1, "won").corrected
    assert not history.revert(session, 1).corrected


def test_a_late_text_of_the_recognizer_does_not_undo_a_person(history: History) -> None:
    """A replay's other wording arrives after the correction; taking back shows the newest."""
    recorder = begin(history)
    recorder.put([said(1, "hear say")]).result(WAIT)
    history.correct(recorder.session or 0, 1, "hearsay!")
    recorder.put([said(1, "hearsay", "Gerede")]).result(WAIT)
    (entry,) = history.page(recorder.session)
    assert (entry.line.text, entry.heard, entry.line.translation) == (
        "hearsay!",
        "hearsay",
        "Gerede",
    )
    assert history.search("gerede") == [entry]
    assert history.revert(recorder.session or 0, 1).line.text == "hearsay"


@pytest.mark.parametrize(("number", "text", "says"), [(9, "x", "no line 9"), (1, " \n", "words")])
def test_what_cannot_be_corrected_is_said(
    history: History, number: int, text: str, says: str
) -> None:
    """No such line, and a text without words: nothing changes."""
    recorder = begin(history)
    recorder.put([said(1, "kept")]).result(WAIT)
    with pytest.raises(BadInputError, match=says):
        history.correct(recorder.session or 0, number, text)
    assert texts(history) == ["kept"]


def test_half_a_letter_in_a_correction_stops_nothing(history: History) -> None:
    """A clipboard may hold half a surrogate pair, which no file can hold."""
    recorder = begin(history)
    recorder.put([said(1, "kept")]).result(WAIT)
    assert history.correct(recorder.session or 0, 1, "a\ud83d").line.text == "a?"


def test_a_deleted_line_is_gone_from_the_disk(history: History, path: Path) -> None:
    """Neither its texts nor its corrections are left, and later texts do not bring it back."""
    recorder = begin(history)
    recorder.put([said(1, "harmless"), said(2, "xylophone", "quagmire")]).result(WAIT)
    session = recorder.session or 0
    history.correct(session, 2, "zeppelin xylophone")
    assert history.delete_line(session, 2) and not history.delete_line(session, 2)
    recorder.put([said(2, "xylophone", "quagmire, revised"), said(3, "more")]).result(WAIT)
    assert texts(history) == ["harmless", "more"]
    history.delete_line(session, 3)
    data = b"".join(file.read_bytes() for file in path.parent.iterdir() if file.is_file())
    assert b"harmless" in data
    for word in (b"xylo", b"quag", b"zepp"):
        assert word not in data


def test_a_session_goes_with_its_last_line(history: History) -> None:
    """Nothing is listed that has nothing to show; while it is recorded, it stays."""
    recorder = begin(history)
    recorder.put([said(1, "a")]).result(WAIT)
    session = recorder.session or 0
    history.delete_line(session, 1)
    assert [s.captions for s in history.sessions()] == [0]
    recorder.put([said(2, "b")])
    recorder.end().result(WAIT)
    history.delete_line(session, 2)
    assert history.sessions() == []


def test_a_late_caption_of_a_deleted_session_is_dropped(history: History) -> None:
    """The cloud's last words come after Stop and after the person deleted the meeting."""
    recorder = begin(history)
    recorder.put([said(1, "a")])
    recorder.end().result(WAIT)
    history.delete([recorder.session or 0])
    recorder.put([said(1, "a", "late"), said(2, "later")]).result(WAIT)
    recorder.end().result(WAIT)
    assert history.sessions() == [] and history.count() == 0


def test_a_history_of_the_first_version_is_carried_over(path: Path, clock: Clock) -> None:
    """Sessions, corrections, translations and the index of an old file are all there."""
    path.parent.mkdir()
    with closing(sqlite3.connect(path)) as old, old:
        for statement in schema.MIGRATIONS[0]:
            old.execute(statement)
        old.execute("PRAGMA user_version = 1")
        old.execute(
            "INSERT INTO session (started_at, state, place, device, language, writer) "
            "VALUES (1000.0, 'ended', 'p', 'd', 'hi-IN', 'w')"
        )
        old.executemany(
            "INSERT INTO segment (session, number, start, stop, language, state, text, written_at) "
            "VALUES (1, ?, ?, ?, 'hi-IN', 'final', ?, 1001.0)",
            [(1, 0.0, 1.0, "first"), (2, 1.0, 2.0, "wrung")],
        )
        old.execute(
            "INSERT INTO correction (segment, start, stop, language, state, text, written_at) "
            "VALUES (2, 1.0, 2.5, 'hi-IN', 'final', 'wrong', 1002.0)"
        )
        old.execute("INSERT INTO translation (segment, text, written_at) VALUES (1, 'erstes', 1.0)")
        old.executemany(
            "INSERT INTO words (rowid, source, translation, correction) VALUES (?, ?, ?, ?)",
            [(1, fold("first"), fold("erstes"), ""), (2, fold("wrung"), "", fold("wrong"))],
        )
    history = History.open(path, clock=clock)
    lines = [(e.line.text, e.line.end, e.line.translation) for e in history.page()]
    assert lines == [("first", 1.0, "erstes"), ("wrong", 2.5, None)]
    assert [len(history.search(word)) for word in ("erstes", "wrung", "wrong")] == [1, 1, 1]
    assert history.correct(1, 2, "right").heard == "wrong"
    assert history.delete([1]) == 1 and history.search("first") == []
    history.close()
