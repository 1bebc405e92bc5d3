"""Editors of the dictation page."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from livelipi.runtime import commands as c
from livelipi.ui.commands import Asked
from livelipi.ui.dictation.combination_editor import CombinationEditor
from livelipi.ui.dictation.commands_editor import CommandsEditor
from livelipi.ui.dictation.lines_editor import LinesEditor
from livelipi.ui.dictation.try_out import TryOut

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
NONE = Qt.KeyboardModifier.NoModifier


@pytest.mark.parametrize(
    ("key", "held", "means"),
    [
        (Qt.Key.Key_Space, CTRL | ALT, "Ctrl+Alt+Space"),
        (Qt.Key.Key_F9, NONE, "F9"),
        (Qt.Key.Key_D, Qt.KeyboardModifier.MetaModifier, "Super+D"),
        (Qt.Key.Key_PageUp, CTRL, "Ctrl+PageUp"),
        (Qt.Key.Key_Tab, CTRL | ALT, "Ctrl+Alt+Tab"),
    ],
)
def test_a_combination_is_taken_by_pressing_it(
    qapp: QApplication, key: Qt.Key, held: Qt.KeyboardModifier, means: str
) -> None:
    """As ``domain/dictation/combination.py`` writes it; modifiers alone are not taken yet."""
    editor = CombinationEditor()
    taken: list[str] = []
    editor.edited.connect(taken.append)
    editor.show()
    editor.button.click()
    QTest.keyPress(editor.button, Qt.Key.Key_Control, CTRL)
    assert taken == []
    QTest.keyClick(editor.button, key, held)
    assert taken == [means] and editor.button.text() == means
    QTest.keyClick(editor.button, Qt.Key.Key_F8)
    assert taken == [means]
    editor.none.click()
    assert taken == [means, ""]


def test_what_programs_need_is_not_taken(qapp: QApplication) -> None:
    """The editor says why, waits on, and Esc leaves everything as it was."""
    editor = CombinationEditor()
    taken: list[str] = []
    editor.edited.connect(taken.append)
    editor.show_value("F9")
    editor.show()
    editor.button.click()
    QTest.keyClick(editor.button, Qt.Key.Key_C, CTRL)
    assert "copies" in editor.objection and taken == []
    QTest.keyClick(editor.button, Qt.Key.Key_Escape)
    assert editor.button.text() == "F9" and taken == []


def test_lines_are_taken_when_the_field_is_left(qapp: QApplication) -> None:
    """Without blanks and doubles; a line that cannot be meant is named."""
    editor = LinesEditor("dictation.programs")
    taken: list[tuple[str, ...]] = []
    editor.edited.connect(taken.append)
    editor.show_value(("xterm=type",))
    editor.field.setPlainText("xterm=type\n\n gedit=paste \nxterm=type\nwhat")
    editor.finish()
    assert taken == [("xterm=type", "gedit=paste", "what")]
    assert "what" in editor.objection


def test_a_command_is_switched_off_by_its_name(qapp: QApplication) -> None:
    """The others stay."""
    editor = CommandsEditor()
    taken: list[tuple[str, ...]] = []
    editor.edited.connect(taken.append)
    editor.show_value(("comma",))
    assert not editor.buttons["comma"].isChecked()
    editor.buttons["new line"].click()
    assert taken == [("new line", "comma")]


def test_the_try_out_talks_while_its_button_is_held(qapp: QApplication) -> None:
    """The field has the focus meanwhile, so that the words go there."""
    asked: list[Asked] = []
    panel = TryOut(asked.append)
    panel.show()
    QTest.mousePress(panel.talk, Qt.MouseButton.LeftButton)
    assert asked == [c.DictationDown()]
    assert panel.focusWidget() is panel.field
    QTest.mouseRelease(panel.talk, Qt.MouseButton.LeftButton)
    assert asked == [c.DictationDown(), c.DictationUp()]
