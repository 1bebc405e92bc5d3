"""The real program, telling a test on standard output what can be seen and clicked in it.

Prints a JSON line whenever one of these changes: ``windows`` that are open with the middle of each
control on the screen by its name, ``lines`` of the main window, the ``message``, the ``overlay``
(its box and size of type), where the icon in the tray is, and the entries of its ``menu``. Takes
the program's own arguments.
"""

from __future__ import annotations

import asyncio
import json
import sys
from typing import Any

from PySide6.QtWidgets import QWidget

from livelipi.bootstrap.parts import read_settings
from livelipi.bootstrap.window import WindowProgram, run_window
from livelipi.cli.options import choices, make_place
from livelipi.cli.parser import make_parser
from livelipi.cli.window import first_of
from livelipi.desktop.instance import Instance
from livelipi.ui.overlay.window import Overlay
from livelipi.ui.window import CaptionWindow
from tests.gui.forms import controls, name_of


def main(argv: list[str]) -> int:
    """Run the program as ``livelipi`` does, and watch it."""
    arguments = make_parser().parse_args(argv)
    loaded = read_settings()
    watching: list[asyncio.Task[None]] = []

    def make(instance: Instance | None) -> WindowProgram:
        made = WindowProgram(
            make_place(arguments, loaded.settings),
            choices(arguments, loaded.settings),
            complaints=loaded.complaints,
            instance=instance,
        )
        watching.append(asyncio.create_task(watch(made)))
        return made

    return run_window(make, first=first_of(arguments, loaded.settings))


async def watch(made: WindowProgram) -> None:
    """Print what can be seen, whenever it is another than before."""
    before = None
    while True:
        await asyncio.sleep(0.05)
        seen = look(made)
        if seen != before:
            before = seen
            sys.stdout.write(json.dumps(seen, ensure_ascii=False) + "\n")
            sys.stdout.flush()


def look(made: WindowProgram) -> dict[str, Any]:
    """What can be seen now."""
    windows = {v.value: w for v, w in made.desk.windows.items() if w.isVisible()}
    lines = [
        line
        for window in windows.values()
        if isinstance(window, CaptionWindow)
        for line in window.captions.lines()
    ]
    state = made.controller.state
    return {
        # Before it is active, the window manager may still put a window elsewhere.
        "windows": {
            n: places(w) if w.isActiveWindow() else {}
            for n, w in windows.items()
            if isinstance(w, QWidget)
        },
        "lines": lines,
        "message": state.message.text if state.message else None,
        "running": state.running,
        "overlay": overlay(made.desk.overlay),
        "through": state.settings.overlay.click_through,
        "stays": state.settings.general.keep_in_tray,
        "tray": tray(made),
        "menu": menu(made),
    }


def places(window: QWidget) -> dict[str, list[int]]:
    """The middle of each control that can be seen, by its name."""
    found = {}
    for control in controls(window):
        middle = control.rect().center()
        if control.visibleRegion().contains(middle):
            at = control.mapToGlobal(middle)
            found[f"{type(control).__name__} {name_of(control)}"] = [at.x(), at.y()]
    return found


def overlay(window: object) -> dict[str, Any] | None:
    """Where the overlay is and how large its letters are; None while it is not on the screen."""
    if not isinstance(window, Overlay) or not window.isVisible():
        return None
    return {
        "box": list(window.geometry().getRect()),  # type: ignore[call-overload]
        "size": window.captions._plan.text(False).size,
    }


def tray(made: WindowProgram) -> list[int] | None:
    """The middle of the icon in the tray; None while it is not there."""
    shown = made.desk.tray
    if shown is None or not shown.shown or shown.icon.geometry().isEmpty():
        return None
    middle = shown.icon.geometry().center()
    return [middle.x(), middle.y()]


def menu(made: WindowProgram) -> dict[str, list[int]]:
    """The middle of each entry of the tray's menu by its words; none while it is closed."""
    if made.desk.tray is None or not made.desk.tray.menu.isVisible():
        return {}
    shown = made.desk.tray.menu
    middles = {a.text(): shown.actionGeometry(a).center() for a in shown.actions() if a.text()}
    at = {text: shown.mapToGlobal(middle) for text, middle in middles.items()}
    return {text: [point.x(), point.y()] for text, point in at.items()}


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
