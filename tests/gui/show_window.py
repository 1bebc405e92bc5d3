"""Shows the window with one caption on whatever screen there is, until standard input ends.

Prints a JSON line when all of it is on the screen, with the lines that can be read, and one for
each command.
"""

from __future__ import annotations

import asyncio
import json
import sys

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication

from livelipi.domain.audio import Level, Span
from livelipi.domain.captions import Captions, Segment, SegmentState
from livelipi.runtime.commands import Command
from livelipi.runtime.state import AppState, Connection, Voice
from livelipi.ui.loop import run
from livelipi.ui.window import CaptionWindow

SAID = Segment(1, 0, SegmentState.FINAL, Span(0, 16_000), "नमस्ते दुनिया", "hi-IN", "Hello, world.")
STATE = AppState(
    connection=Connection.LIVE,
    running=True,
    ptt=True,
    voice=Voice.SPEECH,
    level=Level(-20.0, -12.0),
    device_name="Built-in Audio",
    captions=Captions((SAID,), next_id=2),
)


class Exposed(QObject):
    """Tells when a native window is on the screen and painted."""

    def __init__(self) -> None:
        super().__init__()
        self.seen = asyncio.Event()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Expose:
            # Qt paints while it handles this event: what waits here runs after that.
            self.seen.set()
        return False


async def main(app: QApplication) -> int:
    """Show, tell, wait."""
    done = asyncio.Event()

    def dispatch(command: Command) -> None:
        _tell(command=type(command).__name__)

    window = CaptionWindow(dispatch)
    window.on_close = done.set
    window.show_state(STATE)
    window.show()
    exposed = Exposed()
    window.windowHandle().installEventFilter(exposed)
    await exposed.seen.wait()
    app.sync()
    _tell(lines=window.captions.lines())
    await done.wait()
    window.close()
    return 0


def _tell(**said: object) -> None:
    sys.stdout.write(json.dumps(said) + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    raise SystemExit(run(main, sys.argv))
