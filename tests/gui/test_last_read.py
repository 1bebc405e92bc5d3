"""The mark on the word that was read last: found under a point, kept while rows roll."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from livelipi.domain.captions import SegmentState
from livelipi.domain.settings import CaptionSettings
from livelipi.ui.overlay.last_read import WordPlace, places
from tests.gui.conftest import captions, segment
from tests.gui.overlay_view import SENTENCES, Overlay, overlay

MARKING = CaptionSettings(last_read_mark=True)


def centre(shown: Overlay, word: str, *, translated: bool = False) -> QPointF:
    """The middle of a word in the view."""
    for row in shown.rows(translated=translated):
        for place, box in places(row):
            if place.text == word:
                return box.center()
    raise AssertionError(word)


@pytest.mark.parametrize("language", SENTENCES)
def test_each_word_is_found_under_its_middle(qtbot: QtBot, language: str) -> None:
    """In every script, and whichever way it runs, each word is found where it is painted."""
    shown = overlay(qtbot, MARKING, language=language)
    text = SENTENCES[language]
    shown.show(captions(segment(1, text, language=language)))
    shown.view.settle()
    found = []
    for row in shown.view._strips[0].scene.seen():
        for place, box in places(row):
            assert shown.view.word_at(box.center()) == place
            found.append(place)
    assert [place.text for place in found] == text.split()[-len(found) :]
    assert all(text[p.start : p.start + len(p.text)] == p.text for p in found)
    assert shown.view.word_at(QPointF(1.0, 1.0)) is None


def test_a_click_marks_a_word_until_another_one_is(qtbot: QtBot) -> None:
    """The signal tells; a click beside all words changes nothing."""
    shown = overlay(qtbot, MARKING, translated=True)
    shown.show(captions(segment(1, "One two.", translation="Eins zwei.")), translated=True)
    told: list[object] = []
    shown.view.marked.connect(told.append)
    left = Qt.MouseButton.LeftButton
    QTest.mouseClick(shown.view, left, pos=centre(shown, "two.").toPoint())
    QTest.mouseClick(shown.view, left, pos=QPoint(3, 3))
    at = centre(shown, "Eins", translated=True).toPoint()
    QTest.mouseClick(shown.view, left, pos=at)
    assert told == [WordPlace(1, False, 4, "two."), WordPlace(1, True, 0, "Eins")]
    assert shown.view.mark == told[-1]


def test_a_drag_marks_nothing(qtbot: QtBot) -> None:
    """The reader moved the window by its words."""
    shown = overlay(qtbot, MARKING)
    shown.show(captions(segment(1, "One two.")))
    at = centre(shown, "One").toPoint()
    QTest.mousePress(shown.view, Qt.MouseButton.LeftButton, pos=at)
    QTest.mouseRelease(shown.view, Qt.MouseButton.LeftButton, pos=at + QPoint(60, 0))
    assert shown.view.mark is None


def test_the_mark_stays_with_its_word(qtbot: QtBot) -> None:
    """It rolls with its row, is out of sight with it, and is no mark on what comes after."""
    shown = overlay(qtbot, MARKING)
    said = [segment(i, f"Line {i}.") for i in range(1, 10)]
    shown.show(captions(*said[:2]))
    shown.view.mark_at(centre(shown, "1."))
    first = shown.view._mark_box(shown.view.mark)
    shown.show(captions(*said[:3]))
    second = shown.view._mark_box(shown.view.mark)
    assert first is not None
    assert second is not None
    assert first.translated(0, -shown.rows()[0].height) == second
    shown.show(captions(*said), after=2.0)
    shown.view.settle()
    assert shown.view._mark_box(shown.view.mark) is None


def test_the_mark_is_a_shape(qtbot: QtBot) -> None:
    """A frame goes round the word: it shows in black and white too, and goes without a trace."""
    shown = overlay(qtbot, MARKING)
    shown.show(captions(segment(1, "One two.")))
    plain = shown.view.grab().toImage()
    shown.view.mark_newest()
    box = shown.view._mark_box(shown.view.mark)
    marked = shown.view.grab().toImage()
    assert box is not None
    x = round(box.left()) - 4
    ys = range(round(box.top()) + 12, round(box.bottom()) - 12)
    assert all(
        marked.pixelColor(x, y).lightness() > plain.pixelColor(x, y).lightness() + 60 for y in ys
    )
    shown.view.clear_mark()
    assert shown.view.grab().toImage() == plain


def test_a_key_moves_the_mark_word_by_word(qtbot: QtBot) -> None:
    """It begins at the newest word and stops at either end of what can be read."""
    shown = overlay(qtbot, MARKING)
    shown.show(captions(segment(1, "One."), segment(2, "Two three.")))
    seen = []
    for step in (1, -1, -1, -1, 1):
        shown.view.move_mark(step)
        assert shown.view.mark is not None
        seen.append(shown.view.mark.text)
    assert seen == ["three.", "Two", "One.", "One.", "Two"]


def test_a_word_that_became_another_loses_its_mark(qtbot: QtBot) -> None:
    """The mark is on a word, not on a place: when the tail changes it is gone, and may be back."""
    shown = overlay(qtbot, MARKING)
    open_state = SegmentState.OPEN
    shown.show(captions(segment(1, "We", open_state, tail=" wreck a")))
    shown.view.mark_at(centre(shown, "wreck"))
    shown.show(captions(segment(1, "We", open_state, tail=" recognize")))
    assert shown.view._mark_box(shown.view.mark) is None


def test_without_the_setting_there_is_no_mark(qtbot: QtBot) -> None:
    """A click is left to the window, and switching the setting off takes the mark away."""
    shown = overlay(qtbot, MARKING)
    shown.show(captions(segment(1, "One.")))
    shown.view.mark_newest()
    shown.view.set_look(CaptionSettings(), animated=False)
    assert shown.view.mark is None
    assert not shown.view.mark_at(centre(shown, "One."))
    shown.view.mark_newest()
    shown.view.move_mark(1)
    assert shown.view.mark is None
