"""The pill: what it says, when it is there, and when it goes."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from livelipi.domain.audio import Level, samples_of
from livelipi.domain.settings import GeneralSettings, Motion, Settings
from livelipi.runtime.dictation.state import DictationState, Phase
from livelipi.runtime.state import AppState
from livelipi.ui.dictation import saying
from livelipi.ui.dictation.pill import ROW, Pill
from livelipi.ui.dictation.words_box import MOST

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

LISTENING = DictationState(
    Phase.LISTENING, 1, flowing=True, level=Level(-20, -10), elapsed=samples_of(4), device="Yeti"
)


@pytest.fixture
def pill(qapp: QApplication) -> Iterator[Pill]:
    """One, gone when the test is."""
    made = Pill()
    yield made
    made.hide()
    made.deleteLater()


def show(pill: Pill, state: DictationState) -> None:
    """Show a state now."""
    pill._draw(state)


def test_it_is_there_from_the_press_to_what_became_of_it(pill: Pill, qtbot: QtBot) -> None:
    """Nothing is on the screen without a turn; a success goes by itself."""
    show(pill, DictationState())
    assert not pill.isVisible()
    show(pill, DictationState(Phase.LISTENING, 1))
    assert pill.isVisible() and pill.lines == ["Opening the microphone…"]
    show(pill, LISTENING)
    assert pill.lines == ["Yeti"]
    show(pill, replace(LISTENING, words="hello there"))
    assert pill.lines == ["Yeti", "hello there"]
    show(pill, DictationState(Phase.FINISHING, 1, words="hello there"))
    assert pill.lines == ["Writing…", "hello there"]
    show(pill, DictationState(Phase.INSERTED, 1, program="gedit", told=1))
    assert pill.lines == ["Inserted into gedit"] and pill.isVisible()
    qtbot.waitUntil(lambda: not pill.isVisible(), timeout=10_000)


def test_every_end_says_what_happened(pill: Pill) -> None:
    """Failures keep their whole sentence; every phase has words for those who cannot see."""
    for told, phase in enumerate(p for p in Phase if p.over):
        why = DictationState(phase, 1, message="The microphone is gone.", told=told + 1)
        show(pill, why)
        assert pill.isVisible() and pill.accessibleName()
        if phase is not Phase.CANCELLED:
            assert "The microphone is gone." in " ".join(pill.lines)
            assert "The microphone is gone" in pill.accessibleName()
    assert set(saying.LINGERS) == {p for p in Phase if p.over}


def test_a_new_turn_is_not_taken_away_by_the_end_of_the_last(pill: Pill) -> None:
    """The timer of what became of a turn stops when another begins."""
    show(pill, DictationState(Phase.CANCELLED, 1, told=1))
    show(pill, replace(LISTENING, turn=2, told=1))
    assert pill.isVisible() and not pill._gone.isActive()


def test_long_speech_shows_its_end_and_grows_no_further(pill: Pill) -> None:
    """Four lines at most, and the newest words are among them; a level changes no size."""
    show(pill, replace(LISTENING, words="word " * 200 + "last"))
    assert len(pill.lines) == 1 + MOST and pill.lines[-1].endswith("last")
    grown = pill.geometry()
    show(pill, replace(LISTENING, words="word " * 400 + "last", elapsed=samples_of(9)))
    assert pill.geometry() == grown
    show(pill, replace(LISTENING, words=""))
    assert pill.height() == ROW


def test_it_stands_near_the_lower_edge_and_off_the_captions(qapp: QApplication) -> None:
    """In the middle of the screen's width, above the overlay where that is in the way."""
    shown = QGuiApplication.primaryScreen().geometry()
    overlay = QRect(shown.left(), shown.bottom() - 200, shown.width(), 180)
    for avoid in (QRect(), overlay):
        pill = Pill(lambda avoid=avoid: avoid)
        show(pill, LISTENING)
        at = pill.geometry()
        assert abs(at.center().x() - shown.center().x()) <= 1
        assert shown.contains(at) and not at.intersects(avoid)
        if avoid.isEmpty():
            assert shown.bottom() - at.bottom() < 100
        pill.hide()
        pill.deleteLater()


def test_it_can_never_have_the_focus(pill: Pill) -> None:
    """Its window asks for none, and no part of it takes any."""
    show(pill, LISTENING)
    flags = pill.windowFlags()
    assert flags & Qt.WindowType.WindowDoesNotAcceptFocus
    assert flags & Qt.WindowType.WindowStaysOnTopHint
    assert pill.windowHandle().flags() & Qt.WindowType.WindowTransparentForInput
    assert pill.focusPolicy() is Qt.FocusPolicy.NoFocus and not pill.isActiveWindow()


def test_reduced_motion_stills_the_level(pill: Pill) -> None:
    """Bars stand still as a meter where things shall not move."""
    for motion, moving in ((Motion.REDUCED, False), (Motion.FULL, True)):
        settings = Settings(general=GeneralSettings(motion=motion))
        pill.show_state(AppState(settings=settings))
        show(pill, DictationState())
        show(pill, LISTENING)
        assert pill._trace.moving is moving
