"""The lines are read: sessions, scrolling, what is said meanwhile."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from livelipi.domain.captions import SegmentState
from livelipi.domain.settings import HistorySettings, Settings
from livelipi.runtime.archive import SessionState
from tests.gui.transcript.conftest import WAIT, Transcript, live, segments

MANY = [f"line {number} of a long meeting" for number in range(1, 1301)]


def test_the_newest_session_is_open_and_all_are_listed(transcript: Transcript) -> None:
    """A person mostly looks for the last meeting; it begins at its beginning."""
    transcript.record(["old"])
    transcript.record([("एक", "One"), "two"], language="hi-IN")
    window = transcript.open()
    assert transcript.texts() == ["एक", "two"]
    assert [s.beginning for s in window.reader.sessions.shown] == ["एक", "old"]
    assert "Hindi" in window.head.facts.text() and "2 lines" in window.head.facts.text()


def test_another_session_opens_by_keyboard(transcript: Transcript) -> None:
    """Down in the list is enough."""
    transcript.record(["old"])
    transcript.record(["new"])
    window = transcript.open()
    window.sessions.setFocus()
    QTest.keyClick(window.sessions, Qt.Key.Key_Down)
    transcript.until(lambda: transcript.texts() == ["old"])


def test_a_long_session_comes_in_pages_and_stays_where_it_is_read(transcript: Transcript) -> None:
    """Pages that come in above a running session move nothing in sight."""
    transcript.record(MANY, end=False)
    window = transcript.open()
    transcript.until(lambda: len(transcript.texts()) == len(MANY))
    assert transcript.texts() == MANY
    assert transcript.seen()[-1] == MANY[-1] and window.lines.following


def test_an_ended_session_begins_at_its_beginning(transcript: Transcript) -> None:
    """What is read back is read from the start."""
    transcript.record(MANY)
    transcript.open()
    assert transcript.seen()[0] == MANY[0]


def test_only_what_is_in_sight_is_laid_out(transcript: Transcript) -> None:
    """Thousands of lines cost what a screen full costs."""
    transcript.record(MANY)
    window = transcript.open()
    transcript.until(lambda: len(transcript.texts()) == len(MANY))
    assert len(window.lines.rows._laid) < 60


def test_a_wheel_moves_what_is_in_sight_by_just_that(transcript: Transcript) -> None:
    """Guessed heights out of sight never show as a jump, up or down."""
    transcript.record([f"{text} {'and so on ' * (n % 9)}" for n, text in enumerate(MANY)])
    window = transcript.open()
    transcript.until(lambda: len(transcript.texts()) == len(MANY))
    view = window.lines
    view.place.jump(12_000)
    view.settle()
    for by in (-70, -900, 333, -1200):
        index, _, top = next(iter(view.place.visible()))
        view.scroll_by(by)
        assert (
            sum(view.rows.height(i) for i in range(view.place.row, index))
            - sum(view.rows.height(i) for i in range(index, view.place.row))
            + view.place.offset
            == top - by
        )


def test_the_scroll_bar_reaches_both_ends(transcript: Transcript) -> None:
    """Dragged to an end, it is the end."""
    transcript.record(MANY)
    window = transcript.open()
    transcript.until(lambda: len(transcript.texts()) == len(MANY))
    bar = window.lines.verticalScrollBar()
    bar.setValue(bar.maximum())
    assert transcript.seen()[-1] == MANY[-1]
    bar.setValue(0)
    assert transcript.seen()[0] == MANY[0]
    bar.setValue(bar.maximum() // 2)
    assert transcript.seen()[0] not in {MANY[0], MANY[-1]}


def test_keys_walk_through_the_lines(transcript: Transcript) -> None:
    """Arrows, pages, both ends; the row that keys act on is always in sight."""
    transcript.record(MANY[:300])
    window = transcript.open()
    transcript.until(lambda: len(transcript.texts()) == 300)
    window.lines.setFocus()
    keys = (Qt.Key.Key_Down, Qt.Key.Key_PageDown, Qt.Key.Key_End, Qt.Key.Key_Up, Qt.Key.Key_PageUp)
    rows = []
    for key in keys:
        QTest.keyClick(window.lines, key)
        rows.append(window.lines.currentIndex().row())
        assert MANY[rows[-1]] in transcript.seen()
    assert rows[2:4] == [299, 298] and 1 < rows[1] < 30 and rows[4] < 298
    QTest.keyClick(window.lines, Qt.Key.Key_Home)
    assert transcript.seen()[0] == MANY[0]


def test_what_becomes_final_appears_and_is_followed(transcript: Transcript) -> None:
    """The state tells that there is news, the history tells what; the open tail is not shown."""
    recorder = transcript.record(["one"], end=False)
    window = transcript.open()
    said = segments(["one", "two", "three"])
    recorder.put(said[:2]).result(WAIT)
    window.show_state(live([*said[:2], replace(said[2], state=SegmentState.OPEN)]))
    transcript.until(lambda: transcript.texts() == ["one", "two"])
    translated = replace(said[1], translation="Zwei")
    recorder.put([translated, said[2]]).result(WAIT)
    window.show_state(live([said[0], translated, said[2]]))
    transcript.until(lambda: transcript.texts() == ["one", "two", "three"])
    assert window.reader.lines.entries[1].line.translation == "Zwei"
    assert window.lines.following


def test_an_equal_state_asks_nothing(transcript: Transcript) -> None:
    """Partials, levels and seconds cost no look at the disk."""
    transcript.record(["one"], end=False)
    window = transcript.open()
    state = live(segments(["one"]))
    window.show_state(state)
    transcript.settle()
    window.show_state(replace(state, elapsed=16_000))
    assert not window.reader.answers.waits_at_all


def test_a_reader_who_scrolled_up_stays_there(transcript: Transcript) -> None:
    """New lines move nothing then; a button leads back."""
    recorder = transcript.record(MANY[:200], end=False)
    window = transcript.open()
    said = segments(MANY[:203])
    wheel = QWheelEvent(
        QPointF(300, 200),
        QPointF(300, 200),
        QPoint(0, 600),
        QPoint(0, 0),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(window.lines.viewport(), wheel)
    assert not window.lines.following and window.lines._newest.isVisible()
    before = transcript.seen()
    recorder.put(said[200:]).result(WAIT)
    window.show_state(live(said))
    transcript.until(lambda: len(transcript.texts()) == 203)
    assert transcript.seen() == before
    QTest.mouseClick(window.lines._newest, Qt.MouseButton.LeftButton)
    assert transcript.seen()[-1] == MANY[202] and not window.lines._newest.isVisible()


def test_a_session_that_begins_is_shown(transcript: Transcript) -> None:
    """Start while the window is open: what is said now comes into it."""
    transcript.record(["yesterday"])
    window = transcript.open()
    recorder = transcript.record(["now"], end=False)
    window.show_state(live(segments(["now"])))
    transcript.until(lambda: transcript.texts() == ["now"])
    recorder.end().result(WAIT)
    window.show_state(live(segments(["now"]), running=False))
    transcript.until(lambda: window.reader.session.state is SessionState.ENDED)  # type: ignore[union-attr]


def test_a_session_that_a_person_reads_is_not_taken_away(transcript: Transcript) -> None:
    """Whoever opened an older session goes on reading it."""
    transcript.record(MANY[:60])
    transcript.record(["yesterday"])
    window = transcript.open()
    window.choose(window.reader.sessions.shown[1].id)
    transcript.settle()
    transcript.record(["now"], end=False)
    window.show_state(live(segments(["now"])))
    transcript.until(lambda: len(window.reader.sessions.shown) == 3)
    assert transcript.texts()[0] == MANY[0]


def test_what_is_not_recorded_can_be_read_all_the_same(transcript: Transcript) -> None:
    """Where the history is off, the lines come from the program, and that is said."""
    transcript.record(["kept"])
    transcript.recording = False
    window = transcript.open()
    said = segments(["one", ("दो", "two")])
    window.show_state(live(said[:1]))
    assert transcript.texts() == ["one"]
    window.show_state(live(said))
    assert transcript.texts() == ["one", "दो"]
    assert window.head.unrecorded.isVisible()
    assert "Not recorded" in window.head.unrecorded.text()
    window.lines.setFocus()
    for key in (Qt.Key.Key_F2, Qt.Key.Key_Delete):
        QTest.keyClick(window.lines, key)
    assert not window.over.editing and transcript.texts() == ["one", "दो"]


def test_what_nobody_records_is_kept_until_the_end(transcript: Transcript) -> None:
    """Hidden or not, with lines that rolled off, and after recording was switched on again."""
    transcript.recording = False
    window = transcript.open()
    window.hide()
    said = segments(["one", "two", "three"])
    for number in range(3):
        window.show_state(live(said[number : number + 1]))
    window.show()
    transcript.until(lambda: transcript.texts() == ["one", "two", "three"])
    transcript.recording = True
    transcript.record(["kept"], end=False)
    window.show_state(live(segments(["kept"])))
    transcript.until(lambda: len(window.reader.sessions.shown) == 2)
    window.choose(0)
    assert transcript.texts() == ["one", "two", "three"]


def test_the_settings_say_that_nothing_is_recorded(transcript: Transcript) -> None:
    """Also where the history is open."""
    transcript.record(["kept"])
    window = transcript.open()
    window.show_state(replace(live([]), settings=Settings(history=HistorySettings(record=False))))
    assert window.head.unrecorded.isVisible()


def test_a_hidden_window_works_for_nobody(transcript: Transcript) -> None:
    """States that come while it is hidden cost nothing; shown again, it is up to date.

    Also with lines that have rolled off the captions since.
    """
    recorder = transcript.record(["one"], end=False)
    window = transcript.open()
    window.hide()
    said = segments(["one", *MANY])
    recorder.put(said).result(WAIT)
    window.show_state(live(said[-2:]))
    assert not window.reader.answers.waits_at_all
    window.show()
    transcript.until(lambda: transcript.texts() == ["one", *MANY])
