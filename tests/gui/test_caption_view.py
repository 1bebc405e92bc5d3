"""Captions roll: what was said stays where it is until a new caption pushes it up."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QAccessible, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from livelipi.domain.audio import Span
from livelipi.domain.captions import Captions, SegmentState, close, flush, reduce
from livelipi.domain.events import Final, SpeechEnded, SpeechEvent, SpeechStarted, Track
from livelipi.runtime.state import AppState
from livelipi.ui import fonts
from livelipi.ui.announcing import announce
from livelipi.ui.caption_view import CaptionView
from tests.gui.conftest import Harness, captions, segment

SECOND = 16_000
OPEN, FINALISING, FORCED = SegmentState.OPEN, SegmentState.FINALISING, SegmentState.FORCED


def view_of(qtbot: QtBot, width: int = 700, height: int = 400) -> CaptionView:
    """A view on screen, without animations."""
    fonts.load()
    view = CaptionView()
    view.set_animated(False)
    view.resize(width, height)
    qtbot.addWidget(view)
    view.show()
    qtbot.waitExposed(view)
    return view


def picture(view: CaptionView, below: float = 0.0) -> QImage:
    """What is painted, from the top down to ``below`` (all of it when 0)."""
    height = round(below) or view.viewport().height()
    return view.grab(QRect(0, 0, view.viewport().width(), height)).toImage()


def said(*events: SpeechEvent) -> Captions:
    """Captions as the reducer makes them."""
    made = Captions()
    for event in events:
        made = reduce(made, event)
    return made


def test_rows_above_do_not_move_while_the_active_row_fills(qtbot: QtBot) -> None:
    """From the first dots to the translation, not one pixel above the active row changes."""
    view = view_of(qtbot)
    done = [segment(i, f"Sentence number {i} was said.") for i in range(1, 5)]
    view.show_captions(captions(*done, segment(5, "", OPEN)), translated=True)
    top = view.row_top(5)
    assert top is not None
    before = picture(view, top - 2)
    text = "A caption that needs two lines of this window, but certainly not three of them."
    stages = (
        segment(5, "", FINALISING),
        segment(5, text, FINALISING),
        segment(5, text),
        segment(5, text, translation="Its translation."),
    )
    for stage in stages:
        view.show_captions(captions(*done, stage), translated=True)
        assert view.row_top(5) == top
        assert picture(view, top - 2) == before
    assert len(view.lines()) > 4


def test_a_late_translation_of_an_older_row_moves_nothing(qtbot: QtBot) -> None:
    """Room for one line of translation is kept from the start."""
    view = view_of(qtbot)
    first, second = segment(1, "नमस्ते"), segment(2, "फिर मिलेंगे", OPEN)
    view.show_captions(captions(first, second), translated=True)
    before = view.row_top(1), view.row_top(2)
    view.show_captions(captions(replace(first, translation="Hello"), second), translated=True)
    assert (view.row_top(1), view.row_top(2)) == before
    assert "Hello" in view.lines()


def test_the_newest_line_is_at_the_bottom(qtbot: QtBot) -> None:
    """The page is anchored below and follows what is said."""
    view = view_of(qtbot)
    view.show_captions(
        captions(*(segment(i, f"Line {i}.") for i in range(1, 41))), translated=False
    )
    assert view.lines()[-1] == "Line 40."
    assert "Line 1." not in view.lines()
    top = view.row_top(40)
    assert top is not None
    assert top > view.viewport().height() - 150


def test_a_reader_who_scrolled_up_is_left_in_peace(qtbot: QtBot) -> None:
    """New captions, late translations and forgotten old ones move nothing under the eyes."""
    view = view_of(qtbot)
    old = [segment(i, f"Line {i}.") for i in range(1, 41)]
    view.show_captions(captions(*old), translated=False)
    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum() // 2)
    assert not view.following
    seen = view.lines()
    more = [segment(i, f"Line {i}.", translation="Late.") for i in range(41, 50)]
    view.show_captions(captions(*old[3:], *more), translated=False)
    assert view.lines() == seen
    view.follow()
    assert view.following
    assert view.lines()[-2:] == ["Line 49.", "Late."]


def test_the_newest_button_comes_and_goes(qtbot: QtBot) -> None:
    """It is there exactly while the reader is away from the newest line."""
    view = view_of(qtbot)
    view.show_captions(
        captions(*(segment(i, f"Line {i}.") for i in range(1, 41))), translated=False
    )
    assert not view._newest.isVisible()
    view.verticalScrollBar().setValue(0)
    assert view._newest.isVisible()
    view._newest.click()
    assert view.following
    assert not view._newest.isVisible()


def test_committed_rows_are_laid_out_once(qtbot: QtBot) -> None:
    """A new caption leaves the layout of the others as it was."""
    view = view_of(qtbot)
    first = segment(1, "One.")
    view.show_captions(captions(first), translated=False)
    row = view._stack.rows[0]
    view.show_captions(captions(first, segment(2, "", OPEN)), translated=False)
    assert view._stack.rows[0] is row


def test_nothing_is_painted_while_nothing_changes(qtbot: QtBot) -> None:
    """The same captions again cost no repaint."""
    view = view_of(qtbot)
    painted: list[int] = []
    original = view.paintEvent
    shown = captions(segment(1, "One."))
    view.show_captions(shown, translated=False)
    qtbot.wait(50)
    view.paintEvent = lambda event: (painted.append(1), original(event))
    for _ in range(10):
        view.show_captions(shown, translated=False)
        QTest.qWait(5)
    assert painted == []


def test_marks_have_words(qtbot: QtBot) -> None:
    """Listening, finishing and ended early are told in words beside the drawing."""
    view = view_of(qtbot)
    rows = (segment(1, "And so", FORCED), segment(2, "", FINALISING), segment(3, "", OPEN))
    view.show_captions(captions(*rows), translated=False)
    assert view.lines() == ["And so (ended early)", "Finishing", "Listening"]


def test_a_whole_turn_from_the_reducer(harness: Harness, live: AppState) -> None:
    """Events become lines in the window: dots, then text, then the translation under it."""
    start = SpeechStarted(Track.SOURCE, 0, SECOND)
    end = SpeechEnded(Track.SOURCE, 0, 3 * SECOND)
    final = Final(Track.SOURCE, 0, "Ask not.", Span(SECOND, 3 * SECOND), "en-IN")
    late = Final(Track.TRANSLATION, 0, "Do not ask.", Span(SECOND, 3 * SECOND))
    expected = (["Listening"], ["Finishing"], ["Ask not."], ["Ask not.", "Do not ask."])
    events: list[SpeechEvent] = [start, end, final, late]
    for count, lines in enumerate(expected, start=1):
        harness.show(replace(live, translate=True, captions=said(*events[:count])))
        assert harness.window.captions.lines() == lines


def test_flush_and_close_from_the_reducer(harness: Harness, live: AppState) -> None:
    """A flushed turn is finishing; one that got no answer and no words leaves the page."""
    opened = said(SpeechStarted(Track.SOURCE, 0, 0))
    harness.show(replace(live, captions=flush(opened)))
    assert harness.window.captions.lines() == ["Finishing"]
    harness.show(replace(live, captions=close(opened)))
    assert harness.window.empty.isVisible()


@pytest.mark.parametrize("text", ["word " * 300, "w" * 3_000, "क्षेत्र" * 300, "👩‍👩‍👧" * 200, "a\nb"])
def test_any_text_is_shown(qtbot: QtBot, text: str) -> None:
    """Endless words, words without end, emoji and line breaks keep every letter."""
    view = view_of(qtbot, height=200)
    view.show_captions(captions(segment(1, text)), translated=False)
    joined = "".join(line.text for line in view._stack.rows[0].texts)
    assert "".join(joined.split()) == "".join(text.split())
    assert not picture(view).isNull()


def test_right_to_left_begins_at_the_right(qtbot: QtBot) -> None:
    """Urdu stands at the right edge of the column, its English translation at the left."""
    view = view_of(qtbot)
    view.show_captions(
        captions(segment(1, "آج موسم اچھا ہے۔", translation="Fine weather.", language="ur-IN")),
        translated=True,
    )
    row = view._stack.rows[0]
    assert row.source is not None
    assert row.translation is not None
    assert row.source.layout.lineAt(0).x() > row.style.width / 2
    assert row.translation.layout.lineAt(0).x() == 0.0


def test_another_width_keeps_the_place_of_a_reader(qtbot: QtBot) -> None:
    """Resizing breaks lines anew but the row that was on top stays on top."""
    view = view_of(qtbot)
    text = "A caption of some length that breaks into other lines when the window is narrow."
    view.show_captions(
        captions(*(segment(i, f"{i} {text}") for i in range(1, 31))), translated=False
    )
    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum() // 2)
    first = view._placed()[0][0].segment.id
    view.resize(520, 400)
    assert view._placed()[0][0].segment.id == first


def test_type_size_can_be_changed(qtbot: QtBot) -> None:
    """Larger type within bounds; captions are laid out again."""
    view = view_of(qtbot)
    view.show_captions(captions(segment(1, "One.")), translated=False)
    before = view._stack.rows[0].height
    view.set_type_size(36)
    assert view._stack.rows[0].height > before
    view.set_type_size(1_000)
    assert view.type_size == 48


def test_a_new_row_glides_and_arrives(qtbot: QtBot) -> None:
    """With animations on, rows start where they were and end in their place."""
    view = view_of(qtbot)
    view.set_animated(True)
    view.show_captions(captions(segment(1, "One.")), translated=False)
    view.show_captions(captions(segment(1, "One."), segment(2, "", OPEN)), translated=False)
    assert view._roll.offset > 0
    qtbot.waitUntil(lambda: view._roll.offset == 0.0, timeout=2_000)


def test_a_scroll_bar_that_comes_breaks_no_line_anew(qtbot: QtBot) -> None:
    """The width of text is the same with and without it, and it is hidden while it is useless."""
    view = view_of(qtbot)
    rows = [
        segment(i, f"{i} A caption that fills a little more than one line here.") for i in (1, 2)
    ]
    view.show_captions(captions(*rows), translated=False)
    assert not view.verticalScrollBar().isVisible()
    first = view._stack.rows[0]
    rows += [segment(i, f"Line {i}.") for i in range(3, 20)]
    view.show_captions(captions(*rows), translated=False)
    qtbot.waitUntil(view.verticalScrollBar().isVisible)
    assert view._stack.rows[0] is first


def test_finals_are_announced_once(qtbot: QtBot) -> None:
    """A screen reader says each caption when it is final, and no caption twice."""
    said: list[str] = []
    view = CaptionView(announce=lambda _, text: said.append(text))
    qtbot.addWidget(view)
    first, second = segment(1, "One."), segment(2, "", OPEN)
    view.show_captions(captions(first, second), translated=False)
    view.show_captions(captions(first, segment(2, "Two.")), translated=False)
    view.show_captions(captions(first, segment(2, "Two.", translation="Zwei.")), translated=False)
    assert said == ["One.", "Two."]


def test_a_screen_reader_can_be_told(qapp: QApplication, qtbot: QtBot) -> None:
    """The announcement itself works with this version of Qt."""
    view = view_of(qtbot)
    was = QAccessible.isActive()
    QAccessible.setActive(True)
    announce(view, "Hello.")
    QAccessible.setActive(was)


def test_an_hour_of_captions_is_laid_out_anew_bit_by_bit(qtbot: QtBot) -> None:
    """After a resize, rows in sight are right at once and all others soon."""
    view = view_of(qtbot)
    text = "A caption of some length that breaks into other lines when the window is narrow."
    rows = [segment(i, f"{i} {text}") for i in range(1, 201)]
    view.show_captions(captions(*rows), translated=False)
    wide = view._stack.total
    view.resize(420, 400)
    assert all(row.style == view._style() for row, _ in view._placed())
    assert view._stack.rows[0].style != view._style()
    qtbot.waitUntil(lambda: view._stack.rows[0].style == view._style(), timeout=5_000)
    assert view._stack.total > wide
    assert view.verticalScrollBar().maximum() == round(view._stack.total - view.viewport().height())


def test_the_listening_mark_breathes_and_rests(qtbot: QtBot) -> None:
    """It moves while somebody speaks, and stops with the speech or the window."""
    view = view_of(qtbot)
    view.set_animated(True)
    view.show_captions(captions(segment(1, "", OPEN)), translated=False)
    qtbot.waitUntil(lambda: view._phase != 0, timeout=3_000)
    view.hide()
    assert not view._breath.isActive()
    view.show()
    assert view._breath.isActive()
    view.show_captions(captions(segment(1, "One.")), translated=False)
    assert not view._breath.isActive()


def test_each_state_of_a_row_looks_different(qtbot: QtBot) -> None:
    """Listening, finishing, ended early and final are told apart by what is painted."""
    view = view_of(qtbot)
    seen = set()
    for state in SegmentState:
        view.show_captions(captions(segment(1, "One.", state)), translated=False)
        seen.add(bytes(picture(view).constBits()))
    assert len(seen) == len(SegmentState)


def test_times_beyond_an_hour_fit_the_gutter(qtbot: QtBot) -> None:
    """A long meeting shows hours without running out of the window."""
    view = view_of(qtbot)
    view.show_captions(captions(segment(10 * 3_600 + 59, "Late.")), translated=False)
    image = picture(view)
    ground = image.pixel(1, 1)
    edge = {image.pixel(x, y) for x in range(2) for y in range(image.height())}
    assert edge == {ground}
