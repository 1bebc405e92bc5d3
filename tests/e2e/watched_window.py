"""The real window program, telling a test on standard output what it shows.

Prints a JSON line with the lines in the caption view, the message and the connection whenever they
change. Takes the program's own arguments.
"""

from __future__ import annotations

import asyncio
import json
import sys

from PySide6.QtWidgets import QPushButton

from livelipi.bootstrap.parts import read_settings
from livelipi.bootstrap.window import First, WindowProgram, run_window
from livelipi.cli.options import choices, make_place
from livelipi.cli.parser import make_parser
from livelipi.cli.window import first_of
from livelipi.desktop.instance import Instance
from livelipi.runtime.commands import SetPtt
from livelipi.ui.commands import View
from livelipi.ui.window import CaptionWindow


class Watched(WindowProgram):
    """The program, with somebody who looks at it."""

    async def run(self, first: First) -> int:
        watching = asyncio.create_task(watch(self))
        try:
            return await super().run(first)
        finally:
            watching.cancel()
            await asyncio.gather(watching, return_exceptions=True)


def main(argv: list[str]) -> int:
    """Run the window as ``livelipi`` does, and watch it."""
    push_to_talk = "--push-to-talk" in argv
    arguments = make_parser().parse_args([a for a in argv if a != "--push-to-talk"])
    loaded = read_settings()
    place = make_place(arguments, loaded.settings)

    def make(instance: Instance | None) -> WindowProgram:
        made = Watched(
            place,
            choices(arguments, loaded.settings),
            record=not arguments.no_history,
            complaints=loaded.complaints,
            instance=instance,
        )
        if push_to_talk:
            made.controller.dispatch(SetPtt(True))
        return made

    first = first_of(arguments, loaded.settings)
    # Who is watched has been here before; the first steps have tests of their own.
    return run_window(make, first=First.LISTEN if first is First.WELCOME else first)


async def watch(made: WindowProgram) -> None:
    """Print what can be seen, whenever it is another than before."""
    before = None
    while True:
        await asyncio.sleep(0.02)
        if View.MAIN not in made.desk.windows:
            continue
        state = made.controller.state
        seen = {
            "lines": main_window(made).captions.lines(),
            "message": state.message.text if state.message else None,
            "connection": state.connection.value,
            "voice": state.voice.value,
            "running": state.running,
            "elapsed": state.elapsed > 0,
            "sample_button": button(made),
        }
        if seen != before:
            before = seen
            sys.stdout.write(json.dumps(seen, ensure_ascii=False) + "\n")
            sys.stdout.flush()


def main_window(made: WindowProgram) -> CaptionWindow:
    """The main window, once there is one."""
    window = made.desk.windows[View.MAIN]
    assert isinstance(window, CaptionWindow)
    return window


def button(made: WindowProgram) -> list[int] | None:
    """Where on the screen the button that plays the sample can be clicked; None while hidden."""
    for found in main_window(made).message.findChildren(QPushButton):
        if found.text() == "Play the sample" and found.isVisible():
            centre = found.mapToGlobal(found.rect().center())
            return [centre.x(), centre.y()]
    return None


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
