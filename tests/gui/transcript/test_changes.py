"""Copying, correcting, deleting, exporting; and the way back from each."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog

from livelipi.runtime.archive import FORMATS, Layout
from tests.gui.transcript.conftest import WAIT, Transcript, live, segments

CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


def clipboard() -> str:
    """What would be pasted."""
    return str(QApplication.clipboard().text())


def place_of(transcript: Transcript, row: int, part: int, position: int) -> QPoint:
    """Where a letter begins in the viewport."""
    view = transcript.window.lines
    for index, laid, top in view.place.visible():
        if index == row:
            paragraph = laid.part(part)
            assert paragraph
            line = paragraph.layout.lineForTextPosition(position)
            x, _ = line.cursorToX(position)  # type: ignore[misc]
            y = top + 7 + line.y() + line.height() / 2
            return QPoint(round(view.text_left() + x) + 1, round(y))
    raise AssertionError("the row is out of sight")


def correct(transcript: Transcript, row: int, text: str) -> None:
    """F2, another text, Return."""
    window = transcript.window
    window.lines.go_to(row)
    window.lines.setFocus()
    QTest.keyClick(window.lines, Qt.Key.Key_F2)
    assert window.over.editor.isVisible()
    window.over.editor.field.setPlainText(text)
    QTest.keyClick(window.over.editor.field, Qt.Key.Key_Return)
    transcript.settle()


def test_the_pointer_selects_across_lines(transcript: Transcript) -> None:
    """From a letter in one line to a letter in another; what is between is copied whole."""
    transcript.record([("alpha beta", "eins"), ("🙂 पानी", "water")])
    window = transcript.open()
    viewport, left = window.lines.viewport(), Qt.MouseButton.LeftButton
    QTest.mousePress(viewport, left, pos=place_of(transcript, 0, 0, 6))
    end = place_of(transcript, 1, 1, 3)
    QTest.mouseMove(viewport, end)
    QTest.mouseRelease(viewport, left, pos=end)
    QTest.keyClick(window.lines, Qt.Key.Key_C, CONTROL)
    assert clipboard() == "beta\neins\n🙂 पानी\nwat"


def test_the_keyboard_selects_whole_lines(transcript: Transcript) -> None:
    """Shift and arrows; all with Ctrl+A; with times where that is asked for."""
    transcript.record(["one", ("two", "zwei"), "three"])
    window = transcript.open()
    window.lines.setFocus()
    QTest.keyClick(window.lines, Qt.Key.Key_C, CONTROL)
    assert clipboard() == "one"
    QTest.keyClick(window.lines, Qt.Key.Key_Down, SHIFT)
    QTest.keyClick(window.lines, Qt.Key.Key_C, CONTROL)
    assert clipboard() == "one\ntwo\nzwei"
    QTest.keyClick(window.lines, Qt.Key.Key_A, CONTROL)
    QTest.keyClick(window, Qt.Key.Key_C, CONTROL | SHIFT)
    assert clipboard() == "[0:00] one\n[0:04] two\nzwei\n[0:08] three"
    QTest.keyClick(window.lines, Qt.Key.Key_Escape)
    assert not window.lines.selection


def test_a_double_click_selects_a_word_in_any_direction(transcript: Transcript) -> None:
    """Also where it is written from right to left."""
    transcript.record(["یہ پانی ہے"], language="ur-IN")
    window = transcript.open()
    at = place_of(transcript, 0, 0, 5)
    left = Qt.MouseButton.LeftButton
    QTest.mouseDClick(window.lines.viewport(), left, pos=at - QPoint(4, 0))
    QTest.keyClick(window.lines, Qt.Key.Key_C, CONTROL)
    assert clipboard() == "پانی"


def test_a_selection_keeps_its_words_when_lines_come_in_above(transcript: Transcript) -> None:
    """Pages that come late shift nothing in what is selected."""
    transcript.record(["two", "three"])
    window = transcript.open()
    window.lines.selection.rows(0, 0)
    window.reader.lines.insert(0, [window.reader.lines.entries[1]])
    assert window.lines.selected_text() == "two"


def test_a_line_is_corrected_and_taken_back(transcript: Transcript) -> None:
    """The file has the person's text, what was heard is kept, and Undo shows it again."""
    session = transcript.record(["I sea", "fine"]).session or 0
    window = transcript.open()
    correct(transcript, 0, "  I \n see ")
    assert transcript.on_disk(session) == ["I see", "fine"]
    assert window.reader.lines.entries[0].heard == "I sea"
    assert window.lines.hasFocus() or window.focusWidget() is window.lines
    correct(transcript, 0, "I saw")
    QTest.keyClick(window, Qt.Key.Key_Z, CONTROL)
    transcript.until(lambda: transcript.texts()[0] == "I see")
    window.changes.revert(0)
    transcript.until(lambda: transcript.on_disk(session) == ["I sea", "fine"])
    transcript.settle()
    assert not window.reader.lines.entries[0].corrected
    QTest.mouseClick(window.notice.undo, Qt.MouseButton.LeftButton)
    transcript.until(lambda: transcript.on_disk(session) == ["I see", "fine"])


def test_escape_and_an_empty_text_change_nothing(transcript: Transcript) -> None:
    """A correction needs words, and a mind made up."""
    session = transcript.record(["as it was"]).session or 0
    window = transcript.open()
    correct(transcript, 0, " \n ")
    window.lines.setFocus()
    QTest.keyClick(window.lines, Qt.Key.Key_F2)
    window.over.editor.field.setPlainText("something else")
    QTest.keyClick(window.over.editor.field, Qt.Key.Key_Escape)
    transcript.settle()
    assert not window.over.editing and not window.notice.isVisible()
    assert transcript.on_disk(session) == ["as it was"]


def test_the_field_stands_over_its_line_wherever_that_scrolls(transcript: Transcript) -> None:
    """The row makes room for it, and what comes meanwhile does not end it."""
    said = [f"line {n}" for n in range(60)]
    recorder = transcript.record(said, end=False)
    window = transcript.open()
    window.over.edit(57)
    window.over.editor.field.setPlainText("a longer text " * 12)
    box = window.lines.row_box(57)
    field = window.over.editor.geometry()
    assert box and box.top() < field.top() and field.bottom() < box.bottom()
    more = segments([*said, "news"])
    recorder.put(more).result(WAIT)
    window.show_state(live(more))
    transcript.until(lambda: len(transcript.texts()) == 61)
    moved = window.lines.row_box(57)
    assert window.over.editing and moved and moved.top() < box.top()
    assert window.over.editor.y() - moved.top() == field.y() - box.top()


def test_a_deleted_line_comes_back_or_goes_for_good(transcript: Transcript) -> None:
    """It is in the file until Undo is no longer offered."""
    session = transcript.record(["one", "two", "three"]).session or 0
    window = transcript.open()
    window.lines.go_to(1)
    QTest.keyClick(window.lines, Qt.Key.Key_Delete)
    assert transcript.texts() == ["one", "three"]
    assert transcript.on_disk(session) == ["one", "two", "three"]
    QTest.mouseClick(window.notice.undo, Qt.MouseButton.LeftButton)
    assert transcript.texts() == ["one", "two", "three"]
    QTest.keyClick(window.lines, Qt.Key.Key_Delete)
    window.notice._timer.timeout.emit()  # eight seconds later
    transcript.until(lambda: transcript.on_disk(session) == ["one", "three"])
    transcript.settle()
    assert transcript.texts() == ["one", "three"]


def test_a_line_of_the_running_session_stays_deleted(transcript: Transcript) -> None:
    """News about the session does not bring it back."""
    recorder = transcript.record(["one", "two"], end=False)
    window = transcript.open()
    window.changes.delete_line(0)
    said = segments(["one", "two", "three"])
    recorder.put(said).result(WAIT)
    window.show_state(live(said))
    transcript.until(lambda: transcript.texts() == ["two", "three"])


def test_closing_the_window_makes_a_deletion_final(transcript: Transcript) -> None:
    """Nothing waits for a window that nobody sees; the archive does it before it ends."""
    session = transcript.record(["secret"]).session or 0
    window = transcript.open()
    window.changes.delete_session(session)
    window.close()
    window.finish()
    transcript.archives.pop().close()
    assert transcript.on_disk(session) == []


def test_a_session_is_deleted_with_undo(transcript: Transcript) -> None:
    """The next one opens; Undo opens the deleted one again."""
    transcript.record(["old"])
    transcript.record(["new"])
    window = transcript.open()
    window.sessions.setFocus()
    QTest.keyClick(window.sessions, Qt.Key.Key_Delete)
    transcript.until(lambda: transcript.texts() == ["old"])
    assert len(window.reader.sessions.shown) == 1
    QTest.mouseClick(window.notice.undo, Qt.MouseButton.LeftButton)
    transcript.until(lambda: transcript.texts() == ["new"])
    assert len(window.reader.sessions.shown) == 2


def test_a_session_that_is_recorded_cannot_be_deleted(transcript: Transcript) -> None:
    """It says what to do."""
    session = transcript.record(["on air"], end=False).session or 0
    window = transcript.open()
    window.changes.delete_session(session)
    assert "Stop it first" in window.notice.text.text()
    assert transcript.texts() == ["on air"]


def save_as(transcript: Transcript, target: Path) -> None:
    """Press Save and choose a file in the system's dialog."""
    window = transcript.window
    QTest.mouseClick(window.export.save, Qt.MouseButton.LeftButton)
    dialog = window.findChild(QFileDialog)
    assert dialog
    dialog.setDirectory(str(target.parent))
    dialog.selectFile(target.name)
    dialog.accept()
    transcript.settle()


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_a_session_is_exported(transcript: Transcript, tmp_path: Path) -> None:
    """Ctrl+E, a format, Save; what happened is said in the window."""
    transcript.record([("पानी", "water")], language="hi-IN")
    window = transcript.open()
    QTest.keyClick(window, Qt.Key.Key_E, CONTROL)
    assert window.export.isVisible()
    assert [choice.value for choice in window.export.format.choices] == list(FORMATS)
    window.export.format.picked.emit("srt")
    assert not window.export.times.isEnabled()
    save_as(transcript, tmp_path / "out.srt")
    assert (tmp_path / "out.srt").read_text(encoding="utf-8").endswith("पानी\nwater\n")
    assert "out.srt" in window.notice.text.text() and not window.export.isVisible()


def test_an_export_that_fails_says_why(transcript: Transcript, tmp_path: Path) -> None:
    """The panel stays, so that another place can be chosen."""
    transcript.record(["words"])
    window = transcript.open()
    window.exporting.begin()
    gone = tmp_path / "gone" / "out.txt"
    window.export.wanted.emit("txt", Layout(), str(gone))
    transcript.settle()
    assert "cannot be written" in window.notice.text.text() and window.export.isVisible()


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_what_is_not_recorded_can_be_exported(transcript: Transcript, tmp_path: Path) -> None:
    """It is the only way to keep it."""
    transcript.recording = False
    window = transcript.open(tmp_path / "none.sqlite3")
    window.show_state(live(segments(["only here"])))
    window.exporting.begin()
    QTest.mouseClick(window.export.times, Qt.MouseButton.LeftButton)
    save_as(transcript, tmp_path / "out.txt")
    assert (tmp_path / "out.txt").read_text(encoding="utf-8") == "only here\n"
