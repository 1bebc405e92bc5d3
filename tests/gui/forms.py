"""What the tests of the settings and the first steps share: a real file, real services, a loop."""

from __future__ import annotations

import asyncio
import sys
import threading
from collections.abc import Callable, Coroutine, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
import shiboken6
from keyring.backend import KeyringBackend
from PySide6.QtCore import QEvent, QPoint, qInstallMessageHandler
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSlider,
    QApplication,
    QComboBox,
    QLineEdit,
    QScrollArea,
    QScrollBar,
    QSpinBox,
    QTextBrowser,
    QWidget,
)

from livelipi.runtime.commands import ChangeSettings
from livelipi.runtime.key_desk import KeyDesk
from livelipi.runtime.model_shelf import ModelShelf
from livelipi.runtime.state import AppState
from livelipi.storage.secrets import KeyStore
from livelipi.storage.settings_file import SettingsFile
from livelipi.ui.loop import run
from livelipi.ui.picker import Picker
from livelipi.ui.settings.services import SettingsServices
from tests.fixtures.keyring import MemoryKeyring

LIMIT = 20.0

OnLoop = Callable[[Callable[[], Coroutine[Any, Any, None]]], None]


@pytest.fixture
def on_loop(qapp: QApplication) -> Iterator[OnLoop]:
    """Runs a coroutine on Qt's loop, and gives back the hooks that the loop takes over."""
    kept = sys.excepthook, threading.excepthook, sys.unraisablehook

    before = set(QApplication.topLevelWidgets())

    def go(body: Callable[[], Coroutine[Any, Any, None]]) -> None:
        async def main(_app: QApplication) -> int:
            async with asyncio.timeout(LIMIT):
                await body()
            return 0

        assert run(main, []) == 0

    yield go
    # Else Python's collector deletes them from whatever thread it runs in.
    for window in set(QApplication.topLevelWidgets()) - before:
        if shiboken6.isValid(window):
            window.hide()
            window.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    sys.excepthook, threading.excepthook, sys.unraisablehook = kept
    qInstallMessageHandler(None)


class Program:
    """Stands for the controller: settings go through a real file, everything else is noted.

    Attributes:
        state: The present one.
        asked: What was asked for, in order.
        window: Gets each state; set by the test.
        memory: The keyring.
    """

    def __init__(self, folder: Path, state: AppState | None = None) -> None:
        self.file = SettingsFile(folder / "config.toml")
        self.state = state or AppState()
        self.asked: list[object] = []
        self.window: Any = None
        self.memory: KeyringBackend = MemoryKeyring()
        self.opened: list[Path] = []
        self.services = SettingsServices(
            KeyDesk(self._store, {}, grace=0.1),
            ModelShelf(),
            self.file.path,
            open_file=self._open,
        )

    def _store(self, address: str) -> KeyStore:
        return KeyStore(address, backend=lambda: self.memory)

    def _open(self, path: Path) -> bool:
        self.opened.append(path)
        return True

    def dispatch(self, command: object) -> None:
        """Do as the controller does with settings: keep them, show what the file then says."""
        self.asked.append(command)
        if isinstance(command, ChangeSettings):
            self.file.write(self.state.settings, command.settings)
            self.show(replace(self.state, settings=self.file.read().settings))

    def show(self, state: AppState) -> None:
        """Show a state."""
        self.state = state
        self.window.show_state(state)

    async def close(self) -> None:
        """Let go of everything."""
        await self.services.keys.close()
        await self.services.models.close()


async def until(there: Callable[[], bool]) -> None:
    """Let Qt and the loop run until something is so."""
    async with asyncio.timeout(LIMIT):
        while not there():  # noqa: ASYNC110 - widgets tell nothing
            await asyncio.sleep(0.005)


async def active(window: QWidget) -> None:
    """Give a window the keyboard."""
    window.activateWindow()
    await until(window.isActiveWindow)


def choose(picker: Picker, value: str) -> None:
    """Choose as a person does: with the list's own activation."""
    index = next(i for i, c in enumerate(picker.choices) if c.value == value)
    picker.setCurrentIndex(index)
    picker.activated.emit(index)


CONTROLS = (QAbstractButton, QComboBox, QLineEdit, QSpinBox, QAbstractSlider, QTextBrowser)


def controls(window: QWidget) -> list[QWidget]:
    """Everything on the screen that a person can do something with."""
    found = [child for child in window.findChildren(QWidget) if isinstance(child, CONTROLS)]
    return [
        child
        for child in found
        if child.isVisibleTo(window)
        and not isinstance(child, QScrollBar)
        and not isinstance(child.parent(), QSpinBox | QComboBox)
        and child.objectName() != "qt_toolbar_ext_button"
    ]


def name_of(control: QWidget) -> str:
    """What a screen reader says of it."""
    named = control.accessibleName()
    return named or (control.text() if isinstance(control, QAbstractButton) else "")


def outside(control: QWidget, window: QWidget) -> bool:
    """Whether a part of a control cannot be reached, not even by scrolling down."""
    area = next(
        (a for a in window.findChildren(QScrollArea) if a.widget().isAncestorOf(control)), None
    )
    room = area.widget() if area else window
    left = control.mapTo(room, QPoint(0, 0))
    within = left.x() >= 0 and left.x() + control.width() <= room.width()
    low = left.y() >= 0 and left.y() + control.height() <= room.height()
    wide = area is None or area.widget().width() <= area.viewport().width()
    return not (within and low and wide)
