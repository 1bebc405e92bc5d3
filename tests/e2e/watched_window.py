"""The real window program, telling a test on standard output what it shows.

Prints a JSON line with the lines in the caption view, the message and the connection whenever they
change. Takes the program's own arguments.
"""

from __future__ import annotations

import asyncio
import json
import sys

from PySide6.QtWidgets import QApplication, QPushButton

from livelipi.bootstrap import WindowProgram, read_settings
from livelipi.cli.options import choices, make_place
from livelipi.cli.parser import make_parser
from livelipi.runtime.commands import SetPtt, Start, StartSample
from livelipi.ui.loop import run


def main(argv: list[str]) -> int:
    """Run the window as ``livelipi`` does, and watch it."""
    push_to_talk = "--push-to-talk" in argv
    arguments = make_parser().parse_args([a for a in argv if a != "--push-to-talk"])
    first = None if arguments.paused else StartSample() if arguments.sample else Start()

    async def program(app: QApplication) -> int:
        settings = read_settings().settings
        made = WindowProgram(make_place(arguments, settings), choices(arguments, settings))
        if push_to_talk:
            made.controller.dispatch(SetPtt(True))
        watching = asyncio.create_task(watch(made))
        try:
            return await made.run(first)
        finally:
            watching.cancel()
            await asyncio.gather(watching, return_exceptions=True)

    return run(program, [])


async def watch(made: WindowProgram) -> None:
    """Print what can be seen, whenever it is another than before."""
    before = None
    while True:
        state = made.controller.state
        seen = {
            "lines": made.window.captions.lines(),
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
        await asyncio.sleep(0.02)


def button(made: WindowProgram) -> list[int] | None:
    """Where on the screen the button that plays the sample can be clicked; None while hidden."""
    for found in made.window.message.findChildren(QPushButton):
        if found.text() == "Play the sample" and found.isVisible():
            centre = found.mapToGlobal(found.rect().center())
            return [centre.x(), centre.y()]
    return None


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
