"""Builds the program from its parts: the only place where concrete parts meet."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from livelipi.domain.errors import LiveLipiError
from livelipi.resources import resource
from livelipi.runtime.commands import RefreshDevices, Start, StartSample
from livelipi.runtime.controller import Controller
from livelipi.runtime.places import Place
from livelipi.runtime.state import AppState

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication


def sample_files() -> list[Path]:
    """The bundled recordings, in the order in which they are played."""
    names = json.loads(resource("samples/transcripts.json").read_text(encoding="utf-8"))
    return [resource(f"samples/{name}") for name in names]


def make_controller(
    place: Place,
    initial: AppState,
    on_failure: Callable[[LiveLipiError], None] = lambda error: None,
) -> Controller:
    """A controller of this computer's microphones, for any view.

    Args:
        place: Where words are recognized.
        initial: The choices to begin with.
        on_failure: Gets each error that is also shown.
    """
    from livelipi.audio.devices import list_devices
    from livelipi.audio.microphone import Microphone
    from livelipi.audio.wav import WavSource

    return Controller(
        place,
        microphone=Microphone,
        sample=lambda: WavSource(sample_files(), paced=True),
        list_devices=list_devices,
        initial=initial,
        on_failure=on_failure,
    )


def run_window(place: Place, initial: AppState, *, first: Start | StartSample | None) -> int:
    """Open the window; returns when it was closed and the last words were finished.

    Args:
        place: Where words are recognized; made ready behind the window.
        initial: The choices to begin with.
        first: What to do as soon as the window is there; None waits for the person.
    """
    from livelipi.ui.loop import run

    async def main(app: QApplication) -> int:
        from livelipi.ui.window import CaptionWindow

        controller = make_controller(place, initial)
        window = CaptionWindow(controller.dispatch)
        closed = asyncio.Event()
        window.on_close = closed.set
        controller.subscribe(window.show_state)
        window.show()
        controller.dispatch(RefreshDevices())
        if first:
            controller.dispatch(first)
        warming = asyncio.create_task(controller.warm_up(), name="warm up")
        await closed.wait()
        window.hide()
        await controller.close()
        await asyncio.gather(warming, return_exceptions=True)
        return 0

    return run(main, [])
