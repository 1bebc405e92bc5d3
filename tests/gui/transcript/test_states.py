"""What stands in place of lines, and what everybody can reach."""

from __future__ import annotations

import sqlite3
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QToolButton, QWidget

from livelipi.domain.settings import GeneralSettings, Settings, Theme
from livelipi.ui.commands import Open, View
from livelipi.ui.desk import Desk
from livelipi.ui.theme import CONTRAST, DARK, LIGHT
from tests.gui.transcript.conftest import Transcript, live, segments


def test_an_empty_history_invites(transcript: Transcript) -> None:
    """No lines and no sessions: words instead of an empty window."""
    window = transcript.open()
    assert window.page.isVisible() and "Nothing was said yet" in window.page.title.text()
    assert window.sessions.isHidden() or not window.sessions.isVisible()


def test_nothing_recorded_says_so_and_leads_to_the_setting(
    transcript: Transcript, tmp_path: Path
) -> None:
    """And asking makes no file where nobody wants one."""
    transcript.recording = False
    path = tmp_path / "none" / "history.sqlite3"
    window = transcript.open(path)
    assert "Nothing is being recorded" in window.page.title.text()
    QTest.mouseClick(window.page.button, Qt.MouseButton.LeftButton)
    assert transcript.asked == [Open(View.SETTINGS, "history")]
    assert not path.parent.exists()


def test_a_history_that_cannot_be_read_says_why_and_tries_again(
    transcript: Transcript, tmp_path: Path
) -> None:
    """What happened, what was kept, and a way on."""
    foreign = tmp_path / "foreign.sqlite3"
    connection = sqlite3.connect(foreign)
    connection.execute("CREATE TABLE theirs (x)")
    connection.commit()
    connection.close()
    window = transcript.open(foreign)
    transcript.until(window.page.isVisible)
    assert "another program" in window.page.title.text()
    assert "not touched" in window.page.text.text()
    foreign.unlink()
    QTest.mouseClick(window.page.button, Qt.MouseButton.LeftButton)
    transcript.until(lambda: "Nothing was said yet" in window.page.title.text())


def test_a_screen_reader_finds_lines_and_sessions(transcript: Transcript) -> None:
    """Roles, names, and each line with its time, its translation and that it was corrected."""
    session = transcript.record([("पानी", "water"), "two"]).session or 0
    transcript.history.correct(session, 2, "too")
    window = transcript.open()
    for view, name, count in ((window.lines, "Lines", 2), (window.sessions, "Sessions", 1)):
        interface = QAccessible.queryAccessibleInterface(view)
        assert interface.role() is QAccessible.Role.List
        assert interface.text(QAccessible.Text.Name) == name
        assert interface.childCount() == count
    lines = QAccessible.queryAccessibleInterface(window.lines)
    said = [lines.child(row).text(QAccessible.Text.Name) for row in range(2)]
    assert said == ["0:00, पानी. Translation: water", "0:04, too. Corrected"]
    first = lines.child(0)
    assert first.role() is QAccessible.Role.ListItem and not first.rect().isEmpty()


def test_every_control_has_a_name_and_can_be_reached(transcript: Transcript) -> None:
    """By Tab alone, in every part that is in sight."""
    transcript.record(["one", "two"])
    window = transcript.open()
    window.exporting.begin()
    window.search.field.setText("one")
    window.search.show_hits(1, 1)
    window.changes.delete_line(1)
    controls = [
        w
        for kind in (QAbstractButton, QLineEdit)
        for w in window.findChildren(kind)
        if w.isVisible() and w.parent() is not window.over.tools
    ]
    assert len(controls) >= 9
    for control in controls:
        name = QAccessible.queryAccessibleInterface(control).text(QAccessible.Text.Name)
        assert name, control
    alone = {c for c in controls if c.isEnabled() and not isinstance(c, QToolButton)}
    wanted = alone | {window.lines, window.sessions}
    reached: set[QWidget] = set()
    at: QWidget = window.toggle
    for _ in range(60):
        if at.focusPolicy() & Qt.FocusPolicy.TabFocus and at.isVisible():
            reached.add(at)
        at = at.nextInFocusChain()
    assert wanted <= reached


def test_all_of_it_fits_the_smallest_screen(transcript: Transcript) -> None:
    """1366 x 768 at 200 %: every control is inside, and lines can still be read."""
    transcript.record(["a line of some length that must be broken"] * 8)
    window = transcript.open()
    window.resize(683, 384)
    window.exporting.begin()
    window.search.field.setText("line")
    window.search.show_hits(1, 8)
    window.changes.delete_line(0)
    transcript.qtbot.waitUntil(lambda: window.export.height() > 60)
    for control in window.findChildren(QAbstractButton):
        if control.isVisible() and control.parent() is not window.over.tools:
            box = QRect(control.mapTo(window, QPoint(0, 0)), control.size())
            assert window.rect().contains(box), control
            assert not control.text() or control.width() >= control.minimumSizeHint().width()
    assert window.width() == 683 and window.lines.viewport().height() > 60


def test_the_pointer_finds_what_the_keys_do(transcript: Transcript) -> None:
    """Buttons beside the line under the pointer correct and delete it."""
    transcript.record(["one", "two"])
    window = transcript.open()
    box = window.lines.row_box(1)
    assert box
    QTest.mouseMove(window.lines.viewport(), box.center().toPoint())
    tools = window.over.tools
    transcript.until(tools.isVisible)
    QTest.mouseClick(tools.edit, Qt.MouseButton.LeftButton)
    assert window.over.editor.entry == window.reader.lines.entries[1]
    window.over.editor.cancelled.emit()
    tools.delete_wanted.emit(1)
    assert transcript.texts() == ["one"]


def test_both_themes_paint_their_own_ground(transcript: Transcript) -> None:
    """Dark and light, at once."""
    transcript.record(["one"])
    window = transcript.open()
    for colours in (DARK, LIGHT):
        window.apply(colours)
        image = window.lines.viewport().grab().toImage()
        assert image.pixelColor(5, image.height() - 5).name() == colours.window


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_the_desk_opens_it_in_its_colours(transcript: Transcript) -> None:
    """It is one of the program's windows: opened when asked for, drawn from the same state."""
    transcript.record(["one"])
    window = transcript.open()
    window.hide()
    desk = Desk(lambda command: None, main=lambda ask: window, others={})
    general = GeneralSettings(theme=Theme.CONTRAST, tray=False)
    desk.show_state(replace(live(segments(["one"])), settings=Settings(general=general)))
    desk.ask(Open(View.MAIN))
    assert window.isVisible()
    image = window.lines.viewport().grab().toImage()
    assert image.pixelColor(5, image.height() - 5).name() == CONTRAST.window
