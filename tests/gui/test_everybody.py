"""Every window is for everybody: by name, by keyboard, in sight, on a small dense screen."""

from __future__ import annotations

import asyncio
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QButtonGroup,
    QComboBox,
    QLabel,
    QLineEdit,
    QScrollBar,
    QSpinBox,
    QWidget,
)

from livelipi.ui import roles, theme
from livelipi.ui.overlay.edge import Edge
from livelipi.ui.overlay.hover_bar import HoverBar
from livelipi.ui.overlay.window import Overlay
from tests.gui.forms import CONTROLS, OnLoop, active, controls, name_of, on_loop
from tests.gui.windows import unseen, windows

__all__ = ["on_loop"]

pytestmark = [
    pytest.mark.qt_log_ignore("This plugin does not support"),
    pytest.mark.logs_warnings,  # the same, through the program's own log
]

SMALL = (683, 350)
"""Pixels that a screen of 1366 x 768 at 200 % leaves below the title of a window."""

ROOT = Path(__file__).parents[2]
MARK = 12
"""Pixels that a focus changes at least."""

UNFIT = {
    QAccessible.Role.NoRole,
    QAccessible.Role.Client,
    QAccessible.Role.Border,
    QAccessible.Role.Window,
}
"""Roles that say nothing of what a widget is for."""


def telling(window: QWidget) -> Iterator[QWidget]:
    """Widgets that a person sees something in: controls, labels, and what we paint ourselves."""
    for part in window.findChildren(QWidget):
        inner = isinstance(part.parent(), QSpinBox | QComboBox | QLineEdit)
        if not part.isVisibleTo(window) or inner or isinstance(part, Edge | QScrollBar):
            continue
        ours = type(part).__module__.startswith("livelipi") and "paintEvent" in vars(type(part))
        empty = isinstance(part, QLabel) and not part.text() and part.pixmap().isNull()
        if isinstance(part, CONTROLS) or ((isinstance(part, QLabel) or ours) and not empty):
            yield part


def nameless(window: QWidget) -> Iterator[str]:
    """Parts of which a screen reader cannot say what they are called and what they are."""
    for part in telling(window):
        interface = QAccessible.queryAccessibleInterface(part)
        name = interface.text(QAccessible.Text.Name)
        if not name or interface.role() in UNFIT:
            yield f"{type(part).__name__} is {name!r}, {interface.role()}"


def test_everything_has_a_name_and_tab_reaches_it(tmp_path: Path, on_loop: OnLoop) -> None:
    """A name, a role that fits, and a focus that can be seen, in the theme for weak eyes.

    The overlay never has the keyboard; what it offers is elsewhere too.
    """
    roles.install()
    lost: list[str] = []

    async def body() -> None:
        async for where, window in windows(tmp_path, theme.CONTRAST):
            lost.extend(f"{where}: {said}" for said in nameless(window))
            if isinstance(window, Overlay | HoverBar) or where == "handle":
                continue
            await active(window)
            lost.extend(f"{where}: {said}" for said in unreachable(window))

    on_loop(body)
    assert not lost, "\n".join(lost)


def unreachable(window: QWidget) -> Iterator[str]:
    """Controls that Tab does not come to, and focus that cannot be seen."""
    wanted = [c for c in controls(window) if c.isEnabled() and not beside_keys(c)]
    start, seen = window.focusWidget(), set[QWidget]()
    for _ in range(2 * len(wanted) + 8):
        QTest.keyClick(window.focusWidget() or window, Qt.Key.Key_Tab)
        now = window.focusWidget()
        if now is None or now in seen:
            break
        seen.add(now)
        # With and without, at one place: a page that scrolls may put it where the last one stood.
        focused = picture(window)
        now.clearFocus()
        without = picture(window)
        now.setFocus(Qt.FocusReason.TabFocusReason)
        if now in wanted and now is not start and changed(without, focused, now) < MARK:
            yield f"{name_of(now)!r} does not show that it has the focus"
    groups = {id(group) for widget in seen for group in groups_of(widget)}
    for control in wanted:
        arrows = any(id(group) in groups for group in groups_of(control))
        if control not in seen and not arrows:
            yield f"{name_of(control)!r} cannot be reached"


def groups_of(widget: QWidget) -> list[QButtonGroup]:
    """Groups of buttons: arrows lead from one to the next."""
    found = getattr(widget, "group", lambda: None)()
    return [found] if isinstance(found, QButtonGroup) else []


def beside_keys(control: QWidget) -> bool:
    """Whether a key of its parent does the same: F2 and Delete in a line, Enter in the search."""
    parent = control.parent()
    return isinstance(parent, QLineEdit) or parent.objectName() == "tools"


def picture(window: QWidget) -> QImage:
    """The window as it is now."""
    QApplication.sendPostedEvents()
    return window.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)


def changed(before: QImage, after: QImage, control: QWidget) -> int:
    """How many pixels of a control and its edge differ."""
    box = QRect(control.mapTo(control.window(), QPoint(0, 0)), control.size())
    parts = [
        np.frombuffer(i.constBits(), np.uint32).reshape(i.height(), -1) for i in (before, after)
    ]
    if parts[0].shape != parts[1].shape:
        return MARK
    top, left = max(0, box.top() - 3), max(0, box.left() - 3)
    near = (slice(top, box.bottom() + 4), slice(left, box.right() + 4))
    return int(np.count_nonzero(parts[0][near] != parts[1][near]))


def test_everything_can_be_seen_on_a_small_screen(tmp_path: Path, on_loop: OnLoop) -> None:
    """1366 x 768 pixels at 200 %: nothing is cut, nothing lies outside or on something else."""
    complaints: list[str] = []

    async def body() -> None:
        async for where, window in windows(tmp_path, theme.DARK, SMALL):
            await asyncio.sleep(0)
            complaints.extend(unseen(where, window, SMALL))

    on_loop(body)
    assert not complaints, "\n".join(complaints)


def test_dense_screens_cut_nothing_either() -> None:
    """The same windows at 200 % and 300 %, where letters have other widths."""
    running = {scale: walk(scale) for scale in (2, 3)}
    for scale, process in running.items():
        said, errors = process.communicate(timeout=60)
        assert process.returncode == 0, errors
        *complaints, count = said.splitlines()
        assert not complaints, "\n".join(complaints)
        assert count.endswith(f"windows at {scale}x")


def walk(scale: int) -> subprocess.Popen[str]:
    """A look at every window on a screen of so many device pixels to a pixel."""
    paths = os.pathsep.join((str(ROOT / "app"), str(ROOT)))
    return subprocess.Popen(
        [sys.executable, "-m", "tests.gui.windows", *map(str, SMALL)],
        cwd=ROOT,
        env={**os.environ, "QT_SCALE_FACTOR": str(scale), "PYTHONPATH": paths},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
