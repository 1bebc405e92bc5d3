"""Searching as one types."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from livelipi.domain.transcript import Line
from livelipi.runtime.archive import Entry
from livelipi.ui.transcript.hits import Hits
from tests.gui.transcript.conftest import WAIT, Transcript, live, segments

F3 = Qt.Key.Key_F3
SHIFT = Qt.KeyboardModifier.ShiftModifier


def marked(transcript: Transcript, row: int) -> list[str]:
    """What is marked in a line, source and translation together."""
    laid = transcript.window.lines.rows.row(row)
    found = []
    for part in (0, 1):
        paragraph = laid.part(part)
        text = paragraph.text.encode("utf-16-le") if paragraph else b""
        found += [text[2 * a : 2 * b].decode("utf-16-le") for a, b in laid.marks[part]]
    return found


def test_hits_are_counted_marked_and_reached(transcript: Transcript) -> None:
    """Typing finds in all sessions; the list shows those that have hits, the first is in sight."""
    transcript.record(["water here", "nothing", "Water there"])
    transcript.record(["no such thing"])
    window = transcript.open()
    transcript.type_search("water")
    transcript.until(lambda: transcript.texts() == ["water here", "nothing", "Water there"])
    assert [s.beginning for s in window.reader.sessions.shown] == ["water here"]
    assert window.search.count.text() == "1 of 2"
    assert [marked(transcript, row) for row in range(3)] == [["water"], [], ["Water"]]
    assert window.lines.hit == 0 == window.lines.currentIndex().row()


def test_next_and_previous_go_through_all_sessions(transcript: Transcript) -> None:
    """Newest session first, behind the last comes the first."""
    transcript.record(["old rain"])
    transcript.record(["rain", "dry", "rain again"])
    window = transcript.open()
    transcript.type_search("rain")
    seen = []
    for _ in range(3):
        QTest.keyClick(window.search.field, Qt.Key.Key_Return)
        transcript.settle()
        seen.append(transcript.texts()[window.lines.hit or 0])
    assert seen == ["rain again", "old rain", "rain"]
    QTest.keyClick(window.search.field, Qt.Key.Key_Return, SHIFT)
    transcript.settle()
    assert transcript.texts()[window.lines.hit or 0] == "old rain"
    QTest.keyClick(window, F3)
    transcript.settle()
    assert window.search.count.text() == "1 of 3"


def test_only_the_session_shown(transcript: Transcript) -> None:
    """One press narrows the search; another session opened then has its own hits."""
    transcript.record(["rain", "rain"])
    transcript.record(["rain"])
    window = transcript.open()
    transcript.type_search("rain")
    QTest.mouseClick(window.search.everywhere, Qt.MouseButton.LeftButton)
    transcript.settle()
    assert window.search.count.text() == "1 of 1"
    assert len(window.reader.sessions.shown) == 2
    window.choose(window.reader.sessions.shown[1].id)
    transcript.settle()
    assert window.search.count.text() == "1 of 2"


def test_a_hit_far_down_in_a_long_session_is_reached(transcript: Transcript) -> None:
    """Also before the page that holds it is here."""
    said = [f"line {n}" for n in range(1500)]
    said[1400] = "the needle"
    transcript.record(said)
    transcript.record(["other"])
    window = transcript.open()
    transcript.type_search("needle")
    transcript.until(lambda: window.lines.hit == 1400)
    assert "the needle" in transcript.seen()


@pytest.mark.parametrize(
    ("text", "words", "found"),
    [
        ("नमस्ते, पानी कहाँ है", "पान", ["पानी"]),
        ("بازار سے پانی لاؤ", "پانی", ["پانی"]),
        ("say 🙂 water", "water", ["water"]),
        ("STRASSE und Straße", "strasse", ["STRASSE", "Straße"]),
    ],
)
def test_every_script_is_marked_by_whole_letters(
    transcript: Transcript, text: str, words: str, found: list[str]
) -> None:
    """No mark begins or ends inside a letter, and emoji before it do not shift it."""
    transcript.record([text])
    transcript.open()
    transcript.type_search(words)
    assert marked(transcript, 0) == found


def test_a_hit_in_the_translation_is_marked_there(transcript: Transcript) -> None:
    """Both texts count."""
    transcript.record([("पानी", "water")])
    transcript.open()
    transcript.type_search("water")
    assert marked(transcript, 0) == ["water"]


def test_nothing_found_says_so_and_escape_ends_it(transcript: Transcript) -> None:
    """Never an empty window without a word; Escape brings everything back."""
    transcript.record(["something"])
    window = transcript.open()
    transcript.type_search("zebra")
    transcript.until(lambda: window.page.isVisible())
    assert "zebra" in window.page.title.text() and window.search.count.text() == "No hits"
    QTest.keyClick(window.search.field, Qt.Key.Key_Escape)
    assert window.lines.isVisible() and len(window.reader.sessions.shown) == 1
    QTest.keyClick(window.search.field, Qt.Key.Key_Escape)
    assert window.focusWidget() is window.lines


def test_control_f_goes_to_the_field(transcript: Transcript) -> None:
    """From anywhere in the window."""
    transcript.record(["something"])
    window = transcript.open()
    window.lines.setFocus()
    QTest.keyClick(window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert window.focusWidget() is window.search.field
    transcript.type_search("some")
    window.lines.setFocus()
    QTest.keyClick(window.lines, Qt.Key.Key_Escape)
    assert not window.search.field.text() and not window.reader.words


def test_a_new_line_that_fits_is_a_hit_at_once(transcript: Transcript) -> None:
    """The search goes on while people speak, and the reader stays."""
    recorder = transcript.record(["rain"], end=False)
    window = transcript.open()
    transcript.type_search("rain")
    said = segments(["rain", "more rain"])
    recorder.put(said).result(WAIT)
    window.show_state(live(said))
    transcript.until(lambda: window.search.count.text() == "1 of 2")


def entry(session: int, number: int, began: float) -> Entry:
    """A hit."""
    return Entry(session, began, number, Line(number, number + 1, "text"))


def test_a_hit_that_is_gone_leaves_the_reader_near(transcript: Transcript) -> None:
    """Deleting the hit one stands on, or one before it, shifts nothing else."""
    hits = Hits([entry(2, 1, 20), entry(1, 1, 10), entry(1, 2, 10)])
    hits.step(1)
    hits.step(1)
    assert hits.key == (1, 1)
    hits.drop((2, 1))
    assert hits.key == (1, 1) and hits.step(1) == (1, 2)
    hits.drop((1, 2))
    assert hits.key == (1, 1) and len(hits) == 1
    hits.drop((1, 1))
    assert hits.key is None and hits.step(-1) is None
