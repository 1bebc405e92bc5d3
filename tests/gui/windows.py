"""Every window of the program in every state that has controls of its own, for tests that walk it.

Run as a program it tells what of them cannot be seen at the size and scale that it is run with:
``python -m tests.gui.windows WIDTH HEIGHT``.
"""

from __future__ import annotations

import asyncio
import os
import sys
import tempfile
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from dataclasses import replace
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QApplication,
    QLabel,
    QScrollArea,
    QWidget,
)

from livelipi.domain.audio import Level
from livelipi.domain.captions import SegmentState
from livelipi.domain.devices import InputDevice
from livelipi.domain.monitors import Box
from livelipi.domain.settings import (
    GeneralSettings,
    ListeningSettings,
    Motion,
    OverlaySettings,
    Settings,
)
from livelipi.runtime.archive import Archive
from livelipi.runtime.microphone_test import MicrophoneTest
from livelipi.runtime.state import AppState, Connection, Message, Severity, Voice
from livelipi.storage.history import History
from livelipi.ui.loop import run
from livelipi.ui.overlay.window import Overlay
from livelipi.ui.settings.entries import Page
from livelipi.ui.settings.window import SettingsWindow
from livelipi.ui.status_strip import Elided
from livelipi.ui.theme import Colours
from livelipi.ui.transcript.window import TranscriptWindow
from livelipi.ui.welcome.window import Welcome
from livelipi.ui.window import CaptionWindow
from tests.gui.conftest import BASE, DEVICES, captions, segment
from tests.gui.forms import Program, controls, name_of, outside, until
from tests.gui.test_welcome import Room
from tests.gui.transcript.conftest import segments

LONG = "Webcam Ultra HD with two Microphones, Noise Reduction and a very long Name, Analogue Stereo"

SAID = captions(
    segment(1, "दूसरी तिमाही बेहतर रही।", translation="The quarter was better.", language="hi-IN"),
    segment(2, "[2.4 s of sound lost]", SegmentState.GAP, language=None),
    segment(3, "آج موسم بہت اچھا ہے۔", translation="The weather is fine.", language="ur-IN"),
    segment(4, "We have to", SegmentState.FORCED),
    segment(5, "New customers came", SegmentState.OPEN, language=None, tail=" from places"),
)

READY = AppState(
    connection=Connection.READY,
    place="This computer · Whisper base",
    capabilities=BASE,
    devices=(InputDevice("long", LONG, is_default=True), *DEVICES),
    language="en-IN",
)

LIVE = replace(
    READY,
    connection=Connection.LIVE,
    running=True,
    voice=Voice.SPEECH,
    level=Level(-24.0, -12.0),
    device="long",
    device_name=LONG,
    captions=SAID,
    translate=True,
)

TROUBLE = replace(
    LIVE,
    connection=Connection.RECONNECTING,
    dropped=32_000,
    ptt=True,
    message=Message(
        Severity.WARNING,
        "The line to Sarvam broke.",
        "Sound of the last 60 seconds is kept and sent again.",
        "Nothing is to be done; LiveLipi tries again.",
        offers_sample=True,
    ),
)

Named = tuple[str, QWidget]


class NoPlaces:
    """Nobody put the overlay anywhere."""

    def find(self, _monitors: str) -> Box | None:
        return None

    def keep(self, _monitors: str, _box: Box) -> None:
        """Remember nothing."""

    def forget(self) -> None:
        """There is nothing to forget."""


async def windows(
    folder: Path, colours: Colours, size: tuple[int, int] | None = None
) -> AsyncIterator[Named]:
    """Each window in each state, shown; it is hidden again before the next one comes.

    Args:
        folder: For settings and a history.
        colours: Of a theme.
        size: In pixels; None leaves each as large as it opens.
    """
    for named in _main(colours, size):
        yield named
    for named in _overlay(colours):
        yield named
    async with _forms(folder, colours, size) as (program, settings, welcome):
        program.window = settings
        settings.show()
        for page in Page:
            settings.open_page(page.value)
            settings.make_page()
            await asyncio.sleep(0)
            yield f"settings, {page.value}", settings
        settings.open_page("")
        settings.search.setText("colour")
        await asyncio.sleep(0)
        yield "settings, found", settings
        settings.hide()
        program.window = welcome
        welcome.show()
        for step in range(len(welcome.pages)):
            await asyncio.sleep(0)
            yield f"welcome, {step + 1}", welcome
            welcome.next.click() if step + 1 < len(welcome.pages) else welcome.hide()
    async for named in _transcript(folder, colours, size):
        yield named


def _main(colours: Colours, size: tuple[int, int] | None) -> Iterator[Named]:
    window = CaptionWindow(lambda _asked: None)
    window.apply(colours)
    window.show()
    _resize(window, size)
    window.captions.set_animated(False)
    silent = replace(TROUBLE, captions=captions())
    for name, state in (
        ("ready", READY),
        ("trouble", silent),
        ("live", LIVE),
        ("trouble, live", TROUBLE),
    ):
        window.status.more.setChecked(state.ptt)
        window._draw(state)
        yield f"main, {name}", window
    window.status.more.setChecked(False)
    window._draw(replace(LIVE, captions=captions(*(segment(n, "A line.") for n in range(60)))))
    window.captions.scroll_by_key(Qt.Key.Key_Home)
    yield "main, scrolled up", window
    window.hide()
    window.deleteLater()


def _overlay(colours: Colours) -> Iterator[Named]:
    overlay = Overlay(lambda _asked: None, NoPlaces())
    overlay.apply(colours)
    settings = Settings(
        general=GeneralSettings(motion=Motion.REDUCED), overlay=OverlaySettings(shown=True)
    )
    for name, state in (("live", LIVE), ("trouble", TROUBLE)):
        overlay._draw(replace(state, settings=settings))
        overlay.bar.appear()
        yield f"overlay, {name}", overlay
        yield f"bar, {name}", overlay.bar
    through = replace(settings, overlay=OverlaySettings(shown=True, click_through=True))
    overlay._draw(replace(LIVE, settings=through))
    yield "handle", overlay.handle
    for window in (overlay, overlay.bar, overlay.handle):
        window.hide()
        window.deleteLater()


@asynccontextmanager
async def _forms(
    folder: Path, colours: Colours, size: tuple[int, int] | None
) -> AsyncIterator[tuple[Program, SettingsWindow, Welcome]]:
    listening = ListeningSettings(device="long", devices=("in.yeti", "gone"), language="hi-IN")
    program = Program(folder, replace(READY, settings=Settings(listening=listening)))
    microphone = MicrophoneTest(lambda device: Room(device or "Default"))
    settings = SettingsWindow(program.dispatch, program.services)
    welcome = Welcome(program.dispatch, program.services, microphone)
    for window in (settings, welcome):
        window.apply(colours)
        window.show_state(program.state)
        _resize(window, size)
    program.services.models.look()
    await until(lambda: bool(program.services.models.state.entries))
    yield program, settings, welcome
    for window in (settings, welcome):
        window.hide()
        window.deleteLater()
    await microphone.close()
    await program.close()


async def _transcript(
    folder: Path, colours: Colours, size: tuple[int, int] | None
) -> AsyncIterator[Named]:
    history = History.open(folder / "history.sqlite3")
    recorder = history.begin(place="This computer · Whisper base", device=LONG, language="hi-IN")
    said = [("दूसरी तिमाही बेहतर रही।", "The quarter was better."), "A line. " * 20] * 6
    await asyncio.wrap_future(recorder.put(segments(said)))
    await asyncio.wrap_future(recorder.end())
    for path in (folder / "history.sqlite3", folder / "none.sqlite3"):
        archive = Archive(path, recording=lambda: True)
        window = TranscriptWindow(lambda _asked: None, archive)
        window.apply(colours)
        window.show()
        _resize(window, size)
        await until(lambda shown=window: not shown.reader.answers.waits_at_all)  # type: ignore[misc]
        yield f"transcript, {path.stem}", window
        window.hide()
        window.finish()
        archive.close()
        window.deleteLater()
    history.close()


def _resize(window: QWidget, size: tuple[int, int] | None) -> None:
    if size:
        window.resize(*size)


# What cannot be seen


def unseen(name: str, window: QWidget, size: tuple[int, int] | None) -> Iterator[str]:
    """What of a window is cut or out of reach, in words."""
    own = isinstance(window, Overlay)  # as wide as a line of captions
    if size and not own and (window.width() > size[0] or window.height() > size[1]):
        yield f"{name}: the window is {window.width()} x {window.height()}"
    for control in controls(window):
        if outside(control, window):
            yield f"{name}: {name_of(control)!r} is out of reach"
    for part in window.findChildren(QWidget):
        if part.isVisibleTo(window) and _cut(part):
            yield f"{name}: {_words(part)!r} is cut ({part.width()} x {part.height()})"
    yield from _overlapping(name, window)


def _cut(part: QWidget) -> bool:
    """Whether words have less room than they need, and do not say so with an ellipsis."""
    if isinstance(part, Elided) or not _words(part):
        return False
    if isinstance(part, QLabel) and part.wordWrap():
        return part.heightForWidth(part.width()) > part.height()
    if "…" in _words(part) or hasattr(part, "show_text"):
        return False
    least = part.minimumSizeHint()
    return part.width() < least.width() or part.height() < least.height()


def _words(part: QWidget) -> str:
    return part.text() if isinstance(part, QLabel | QAbstractButton) else ""


def _overlapping(name: str, window: QWidget) -> Iterator[str]:
    """Controls that lie on each other."""
    found = [c for c in controls(window) if not isinstance(c.parent(), QAbstractScrollArea)]
    boxes = [(control, _on_screen(control, window)) for control in found]
    for number, (one, box) in enumerate(boxes):
        for other, beside in boxes[number + 1 :]:
            apart = not (one.isAncestorOf(other) or other.isAncestorOf(one))
            if apart and box.intersects(beside):
                yield f"{name}: {name_of(one)!r} lies on {name_of(other)!r}"


def _on_screen(control: QWidget, window: QWidget) -> QRect:
    """Where a control can be seen in its window."""
    box = QRect(control.mapTo(window, QPoint(0, 0)), control.size())
    for area in window.findChildren(QScrollArea):
        if area.widget() and area.widget().isAncestorOf(control):
            view = area.viewport()
            box &= QRect(view.mapTo(window, QPoint(0, 0)), view.size())
    return box


async def _tell(_app: QApplication) -> int:
    from livelipi.ui.theme import DARK

    size = int(sys.argv[1]), int(sys.argv[2])
    count = 0
    with tempfile.TemporaryDirectory() as folder:
        async for name, window in windows(Path(folder), DARK, size):
            QApplication.sendPostedEvents()
            count += 1
            for complaint in unseen(name, window, size):
                sys.stdout.write(f"{complaint}\n")
    sys.stdout.write(f"{count} windows at {QApplication.instance().devicePixelRatio():.0f}x\n")  # type: ignore[union-attr]
    return 0


if __name__ == "__main__":
    sys.exit(run(_tell, []))
