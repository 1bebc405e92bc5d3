"""The guard against PySide6's lost references.

6.12.0 loses a reference to ``None`` or ``True`` per call on Python 3.11 and aborts the program
after some hundreds. A short test stays green, so this one watches the counts.
"""

from __future__ import annotations

import sys

from PySide6.QtCore import QObject, QTimerEvent, Signal
from PySide6.QtGui import QPaintEvent, QPixmap
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

ROUNDS = 2_000
ALLOWED = 200
"""References that the interpreter itself may take or give meanwhile."""


def counts() -> tuple[int, int]:
    """References to the singletons that are mortal before Python 3.12."""
    return sys.getrefcount(None), sys.getrefcount(True)


def changes(before: tuple[int, int]) -> int:
    """The larger change of the two counts since ``before``."""
    return max(abs(now - then) for now, then in zip(counts(), before, strict=True))


class Emitter(QObject):
    told = Signal(bool)
    called = Signal()


class Ticker(QObject):
    ticks = 0

    def timerEvent(self, _event: QTimerEvent) -> None:
        self.ticks += 1


class Canvas(QWidget):
    paints = 0

    def paintEvent(self, _event: QPaintEvent) -> None:
        self.paints += 1


def test_signals_lose_no_reference(qapp: QApplication) -> None:
    """2,000 emits with and without an argument."""
    emitter, heard = Emitter(), [0]

    def hear(*_: object) -> None:
        heard[0] += 1

    emitter.told.connect(hear)
    emitter.called.connect(hear)
    before = counts()
    for _ in range(ROUNDS):
        emitter.told.emit(True)
        emitter.called.emit()
    assert heard == [2 * ROUNDS]
    assert changes(before) <= ALLOWED


def test_timer_events_lose_no_reference(qapp: QApplication, qtbot: QtBot) -> None:
    """2,000 timer events: qasync needs one for every asyncio callback."""
    ticker = Ticker()
    before = counts()
    timer = ticker.startTimer(0)
    while ticker.ticks < ROUNDS:
        qapp.processEvents()
    ticker.killTimer(timer)
    assert changes(before) <= ALLOWED


def test_repaints_lose_no_reference(qtbot: QtBot) -> None:
    """2,000 paint events of a widget that paints itself, as the caption view does."""
    canvas, target = Canvas(), QPixmap(8, 8)
    qtbot.addWidget(canvas)
    canvas.resize(8, 8)
    before = counts()
    for _ in range(ROUNDS):
        canvas.render(target)
    assert canvas.paints >= ROUNDS
    assert changes(before) <= ALLOWED
