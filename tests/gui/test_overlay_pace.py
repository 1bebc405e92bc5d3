"""Rolls of the overlay: one at a time, readable, never a second behind. Time is passed in."""

from __future__ import annotations

from itertools import pairwise

import pytest
from PySide6.QtGui import QImage, QRegion
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from livelipi.domain.captions import SegmentState
from livelipi.ui.overlay.pace import BEHIND, GLIDE, Pace
from tests.gui.conftest import captions, segment
from tests.gui.overlay_view import Overlay, overlay, sized

LINE = 50.0


def offsets(pace: Pace, until: float, since: float = 0.0) -> list[float]:
    """How far rows are from their place, every ten milliseconds."""
    seen = []
    for step in range(int((until - since) // 10) + 1):
        now = since + 10.0 * step
        pace.advance(now)
        seen.append(pace.offset(now))
    return seen


def test_one_line_glides_into_place() -> None:
    """It begins where it was, never turns back, and is there after 120 to 160 ms."""
    pace = Pace()
    pace.aim(LINE, LINE, 0.0)
    seen = offsets(pace, 200)
    assert 120 <= GLIDE <= 160
    assert seen[0] == LINE
    assert all(after <= before for before, after in pairwise(seen))
    assert seen[12] > 0.0
    assert seen[15] == 0.0
    assert pace.resting


@pytest.mark.parametrize("lines", [2, 3, 5, 7, 12, 40])
def test_a_burst_rolls_line_by_line_within_a_second(lines: int) -> None:
    """Several lines come one after the other, with time to read, the last after a second."""
    pace = Pace()
    pace.aim(lines * LINE, LINE, 0.0)
    seen = offsets(pace, BEHIND + 10)
    assert seen[-1] == 0.0
    assert all(after <= before for before, after in pairwise(seen))
    rests = {offset for offset, again in pairwise(seen) if offset == again and offset > 0.0}
    if lines <= 5:
        assert rests == {LINE * left for left in range(1, lines)}


def test_a_roll_waits_for_the_one_before() -> None:
    """A line that comes while rows glide starts when they rest: speeds never add up."""
    alone, crowded = Pace(), Pace()
    alone.aim(LINE, LINE, 0.0)
    crowded.aim(LINE, LINE, 0.0)
    crowded.advance(50.0)
    crowded.aim(LINE, LINE, 50.0)
    slow, fast = offsets(alone, 130, 60), offsets(crowded, 130, 60)
    assert [b - LINE for b in fast] == pytest.approx(slow)
    assert offsets(crowded, 1_100, 130)[-1] == 0.0


def test_a_flood_is_never_more_than_a_second_behind() -> None:
    """A line every fifth of a second for a while: what came a second ago is always there."""
    pace, came, now = Pace(), 0, 0.0
    history: list[tuple[float, int]] = []
    while now < 6_000:
        if now % 200 == 0:
            pace.aim(LINE, LINE, now)
            came += 1
        pace.advance(now)
        shown = came - pace.offset(now) / LINE
        history.append((now, came))
        older = [count for at, count in history if at <= now - BEHIND]
        assert shown >= (older[-1] if older else 0) - 1e-6
        now += 20.0


def test_less_motion_means_none(qtbot: QtBot) -> None:
    """Rows jump, but lines that come together still come one after the other."""
    shown = overlay(qtbot, sized(30, rows=2), animated=False)
    shown.show(captions(segment(1, "One.")))
    shown.show(captions(segment(1, "One."), segment(2, "Two.")))
    assert shown.view._strips[0].offset == 0.0
    more = [segment(i, f"Line {i}.") for i in (3, 4, 5)]
    shown.show(captions(segment(1, "One."), segment(2, "Two."), *more))
    seen = [shown.view.lines()]
    for _ in range(30):
        shown.wait(1 / 30)
        assert shown.view._strips[0].offset % 46 == 0.0
        if shown.view.lines() != seen[-1]:
            seen.append(shown.view.lines())
    assert seen == [["Two.", "Line 3."], ["Line 3.", "Line 4."], ["Line 4.", "Line 5."]]


def rolling(qtbot: QtBot) -> Overlay:
    """A view whose rows have just begun to roll."""
    shown = overlay(qtbot, sized(30), animated=True)
    shown.show(captions(segment(1, "One."), segment(2, "Two.")))
    three = captions(segment(1, "One."), segment(2, "Two."), segment(3, "Three."))
    shown.view.show_captions(three, translated=False)
    shown.view.advance()
    return shown


def test_rows_glide_in_the_view(qtbot: QtBot) -> None:
    """A new row comes from below the edge and pushes the others up, smoothly."""
    shown = rolling(qtbot)
    seen = [shown.view._strips[0].offset]
    for _ in range(6):
        shown.wait(0.03)
        seen.append(shown.view._strips[0].offset)
    assert seen[0] == 46.0
    assert all(after < before for before, after in pairwise(seen[:5]))
    assert seen[-1] == 0.0


def test_the_view_rests_by_itself(qtbot: QtBot) -> None:
    """The timer runs while rows roll and no longer."""
    shown = rolling(qtbot)
    assert shown.view._timer.isActive()
    shown.clock.now += 1.0
    qtbot.waitUntil(lambda: not shown.view._timer.isActive())
    assert shown.view._strips[0].pace.resting


def test_a_roll_ends_where_no_roll_would(qtbot: QtBot) -> None:
    """The last picture of a roll is the picture without one."""
    shown = rolling(qtbot)
    shown.wait(0.2)
    glided: QImage = shown.view.grab().toImage()
    shown.view.settle()
    assert shown.view.grab().toImage() == glided


def test_words_that_come_while_rows_glide_leave_no_row_behind(qtbot: QtBot) -> None:
    """A picture of a roll is a whole one, also where it brings new words."""
    shown = overlay(qtbot, sized(30), animated=True)
    before = [segment(1, "One."), segment(2, "Two.")]
    shown.show(captions(*before))
    shown.show(captions(*before, segment(3, "", SegmentState.OPEN)), after=0.1)
    QApplication.processEvents()
    painted: list[QRegion] = []
    original = shown.view.paintEvent
    shown.view.paintEvent = lambda event: (painted.append(event.region()), original(event))
    shown.show(captions(*before, segment(3, "", SegmentState.OPEN, tail="Three")), after=0.05)
    qtbot.waitUntil(lambda: bool(painted))
    assert shown.view._strips[0].offset > 0.0
    assert painted[0].boundingRect().contains(shown.view._strips[0].scene.box.toRect())
