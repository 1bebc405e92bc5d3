"""Shows the overlay on whatever screen there is, as told on standard input, until that ends.

Each order is an object of what to change: ``shown``, ``click_through``, ``running``, ``captions``
(texts), ``cycles`` (start, show, hide and stop so many times), ``sync`` (an event round trip). It
is answered with ``done``. What happens by itself is told too: boxes, visibility, and what is asked.

Args: the file for places of windows.
"""

from __future__ import annotations

import asyncio
import json
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget

from livelipi.domain.audio import Span
from livelipi.domain.captions import Captions, Segment, SegmentState
from livelipi.domain.settings import CaptionSettings, OverlaySettings, Settings
from livelipi.runtime.commands import ChangeSettings
from livelipi.runtime.state import AppState, Connection, Voice
from livelipi.runtime.window_places import WindowPlaces
from livelipi.storage.window_places import WindowPlacesFile
from livelipi.ui.commands import Asked
from livelipi.ui.loop import run
from livelipi.ui.overlay.window import Overlay


class Told(QObject):
    """Tells what happens to a window."""

    def __init__(self, name: str, window: QWidget) -> None:
        super().__init__(window)
        self._name = name
        self._window = window
        self.exposed = asyncio.Event()
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        match event.type():
            case QEvent.Type.Show:
                handle = self._window.windowHandle()
                if watched is self._window and handle is not None:
                    self.exposed.clear()
                    handle.installEventFilter(self)
                self.tell()
            case QEvent.Type.Move | QEvent.Type.Resize | QEvent.Type.Hide:
                self.tell()
            case QEvent.Type.Expose:
                self.exposed.set()
            case QEvent.Type.FocusIn | QEvent.Type.WindowActivate:
                _tell(focused=self._name)
        return False

    def tell(self) -> None:
        _tell(window=self._name, visible=self._window.isVisible(), box=self.box())

    def box(self) -> list[int]:
        return list(self._window.geometry().getRect())  # type: ignore[call-overload]


class Shown:
    """The overlay and the state it shows."""

    def __init__(self, app: QApplication, places: WindowPlaces) -> None:
        self._app = app
        self._state = AppState(
            settings=Settings(
                captions=CaptionSettings(ground_percent=50), overlay=OverlaySettings(shown=False)
            ),
            connection=Connection.LIVE,
        )
        self._overlay = Overlay(self._asked, places)
        self._told = [
            Told("overlay", self._overlay),
            Told("bar", self._overlay.bar),
            Told("handle", self._overlay.handle),
        ]

    async def obey(self, order: dict[str, object]) -> None:
        for state in self._states(order):
            self._state = state
            self._overlay._draw(state)
            if self._overlay.isVisible():
                await self._told[0].exposed.wait()
            await self._synced()
        self._told[0].tell()
        _tell(done=True, lines=self._overlay.captions.lines())

    async def _synced(self) -> None:
        """Wait until the X server has done all; no task runs meanwhile, since Qt runs others."""
        done = asyncio.Event()

        def sync() -> None:
            self._app.sync()
            done.set()

        asyncio.get_running_loop().call_soon(sync)
        await done.wait()

    def close(self) -> None:
        self._overlay.hide()

    def _states(self, order: dict[str, object]) -> Iterator[AppState]:
        state = self._state
        overlay = {k: order[k] for k in ("shown", "click_through") if k in order}
        if overlay:
            changed = replace(state.settings.overlay, **overlay)  # type: ignore[arg-type]
            state = replace(state, settings=replace(state.settings, overlay=changed))
        if "captions" in order:
            state = replace(state, captions=_captions(order["captions"]))  # type: ignore[arg-type]
        yield state
        for _ in range(int(order.get("cycles", 0))):  # type: ignore[call-overload]
            for on in (True, False):
                shown = replace(state.settings.overlay, shown=on)
                yield replace(
                    state,
                    running=on,
                    voice=Voice.SPEECH if on else Voice.OFF,
                    settings=replace(state.settings, overlay=shown),
                )
        if order.get("cycles"):
            yield state

    def _asked(self, asked: Asked) -> None:
        _tell(asked=type(asked).__name__)
        if isinstance(asked, ChangeSettings):
            self._state = replace(self._state, settings=asked.settings)
            self._overlay.show_state(self._state)


def _captions(texts: list[str]) -> Captions:
    said = (
        Segment(number, number, SegmentState.FINAL, Span(number, number + 1), text, "en-IN")
        for number, text in enumerate(texts)
    )
    return Captions(tuple(said), next_id=len(texts))


async def main(app: QApplication) -> int:
    """Show, obey, until there are no more orders."""
    places = WindowPlaces.load(WindowPlacesFile(Path(sys.argv[1])), "overlay")
    shown = Shown(app, places)
    orders: asyncio.Queue[str] = asyncio.Queue()
    loop = asyncio.get_running_loop()
    loop.add_reader(sys.stdin, lambda: orders.put_nowait(sys.stdin.readline()))
    while line := await orders.get():
        await shown.obey(json.loads(line))
    loop.remove_reader(sys.stdin)
    shown.close()
    await places.written()
    return 0


def _tell(**said: object) -> None:
    sys.stdout.write(json.dumps(said) + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    raise SystemExit(run(main, sys.argv))
