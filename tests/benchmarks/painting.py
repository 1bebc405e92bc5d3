"""Measures what captions cost on the screen: ``python -m tests.benchmarks.painting``.

Every figure of one run, with its bar beside it; exit code 1 when a bar is missed. Widgets are
painted without a display (Qt's offscreen platform), in the size and density that is asked for.

An update is timed from the call that brings new captions to the end of the paint event that shows
them, on a thread of its own clock: processor time, so that other programs on the machine do not
count. The way from message to pixels is timed on the wall, through the event loop, the limit of
thirty pictures a second included.
"""

from __future__ import annotations

import argparse
import os
import sys
import time
from collections.abc import Callable, Iterator, Sequence

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEvent, QEventLoop, QObject, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from livelipi.domain.audio import Span
from livelipi.domain.captions import Captions, reduce
from livelipi.domain.events import Final, Partial, SpeechEnded, SpeechEvent, SpeechStarted, Track
from livelipi.domain.settings import CaptionSettings, TextLook
from livelipi.ui import fonts
from livelipi.ui.caption_view import CaptionView
from livelipi.ui.coalesce import LatestWins
from livelipi.ui.overlay.rollup_view import RollUpView
from tests.benchmarks.scoring import Figure, at_most, table

MEDIAN, P95, TO_PIXELS, PICTURES = 2.0, 8.0, 50.0, 30.0
"""Milliseconds of an update, of the way to the screen, and paints in a second."""

ROWS, TYPE = 4, 48
TURNS = 12

SAID = {
    "en-IN": "The second quarter was better than anybody in this room expected of us, and the "
    "reason is that new customers came from places where we had never sold anything before.",
    "hi-IN": "दूसरी तिमाही हमारी उम्मीद से बेहतर रही और इसका कारण यह है कि नए ग्राहक उन जगहों से आए "
    "जहाँ हमने पहले कभी कुछ नहीं बेचा था।",
    "ta-IN": "இன்று நாம் மூன்று விஷயங்களைப் பற்றி பேசுவோம், பிறகு கேள்விகளுக்கு பதில் சொல்வோம்.",
    "ur-IN": "آج موسم بہت اچھا ہے اور ہم باغ میں سیر کرنے جا رہے ہیں کیونکہ کل سے بارش ہو گی۔",
}

Show = Callable[[Captions], None]


def main() -> int:
    """Run everything and print the table."""
    argparse.ArgumentParser(prog="python -m tests.benchmarks.painting").parse_args()
    app = QApplication(sys.argv[:1])
    fonts.load()
    found = list(figures(app))
    print(table(found))
    return 0 if all(figure.holds for figure in found) else 1


def figures(app: QApplication) -> Iterator[Figure]:
    """What an update costs, how soon it is seen, and how often the screen is painted."""
    density = app.devicePixelRatio()
    yield Figure("density", f"{density:.0f}x")
    for name, settings in looks().items():
        view = rollup(settings)
        yield from cost(f"overlay, {name}", view, shower(view))
        yield Figure(f"overlay, {name}, pictures kept", f"{view._cache.size / 1e6:.1f} MB")
        view.close()
    window = CaptionView()
    window.set_type_size(TYPE)
    window.resize(1_200, 500)
    window.show()
    plain = shower(window)
    yield from cost("window", window, plain)
    yield from way("window", window, lambda captions: put(window, captions))
    window.close()
    view = rollup(looks()["shadow"], animated=True)
    yield from way("overlay", view, lambda c: view.show_captions(c, translated=True))
    yield from still(view)
    view.close()


def looks() -> dict[str, CaptionSettings]:
    """What is measured: two bands of four rows each at 48 px."""
    text = TextLook(size_px=TYPE)
    made = {}
    for name, outline, shadow in (("plain", 0, False), ("shadow", 0, True), ("outline", 3, True)):
        made[name] = CaptionSettings(
            rows=ROWS, source=text, translation=text, outline_px=outline, shadow=shadow
        )
    return made


def rollup(settings: CaptionSettings, *, animated: bool = False) -> RollUpView:
    """A view on screen that has room for all its rows."""
    view = RollUpView()
    view.set_look(settings, animated=animated)
    view.show_captions(Captions(), translated=True)
    view.resize(1_200, view.sizeHint().height())
    view.show()
    QApplication.processEvents()
    return view


def shower(view: QWidget) -> Show:
    """Shows captions now, without waiting for the next thirtieth of a second."""

    def show(captions: Captions) -> None:
        assert isinstance(view, RollUpView | CaptionView)
        view.show_captions(captions, translated=True)
        if isinstance(view, RollUpView):
            view.advance()

    return show


def spoken(turns: int = TURNS) -> Iterator[SpeechEvent]:
    """Turns in four scripts with a partial per word, three words behind it committed."""
    for turn in range(turns):
        language, text = list(SAID.items())[turn % len(SAID)]
        words, start = text.split(), turn * 200_000
        yield SpeechStarted(Track.SOURCE, turn, start)
        for count in range(1, len(words) + 1):
            sure = len(" ".join(words[: max(0, count - 3)]))
            at = start + count * 5_000
            yield Partial(Track.SOURCE, turn, " ".join(words[:count]), sure, at)
        span = Span(start, start + 5_000 * len(words))
        yield SpeechEnded(Track.SOURCE, turn, span.end)
        yield Final(Track.SOURCE, turn, text, span, language)
        yield Final(Track.TRANSLATION, turn, SAID["en-IN"], span)


def cost(name: str, view: QWidget, show: Show) -> Iterator[Figure]:
    """Processor time from new captions to the end of painting them."""
    now, times = Captions(), []
    for event in spoken():
        now = reduce(now, event)
        begin = time.thread_time()
        show(now)
        QApplication.sendPostedEvents(None, QEvent.Type.UpdateRequest)
        times.append((time.thread_time() - begin) * 1_000)
    yield at_most(f"{name}, update, median", at(times, 50), MEDIAN, " ms", 2)
    yield at_most(f"{name}, update, p95", at(times, 95), P95, " ms", 2)


class Painted(QObject):
    """Counts and times the paint events of a widget."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.times: list[float] = []
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Note the end of painting: what is posted now comes after it."""
        if event.type() is QEvent.Type.Paint:
            QTimer.singleShot(0, self._note)
        return False

    def _note(self) -> None:
        self.times.append(time.perf_counter())


def put(window: CaptionView, captions: Captions) -> None:
    """Show captions in the window as it does itself: thirty times a second at most."""
    latest = window.property("latest")
    if latest is None:
        latest = LatestWins[Captions](lambda c: window.show_captions(c, translated=True), window)
        window.setProperty("latest", latest)
    latest.put(captions)


def way(name: str, view: QWidget, show: Show) -> Iterator[Figure]:
    """From a message to pixels, eighty messages a second, and how often that paints."""
    painted = Painted(view.viewport() if isinstance(view, CaptionView) else view)
    now, sent = Captions(), []
    begin = time.perf_counter()
    for event in spoken(8):
        now = reduce(now, event)
        sent.append(time.perf_counter())
        show(now)
        wait(0.0125)
    wait(0.3)
    seconds = time.perf_counter() - begin
    waits = [
        1_000 * (next(t for t in painted.times if t >= at_) - at_)
        for at_ in sent
        if painted.times and painted.times[-1] >= at_
    ]
    yield at_most(f"{name}, message to pixels, median", at(waits, 50), TO_PIXELS, " ms")
    yield at_most(f"{name}, message to pixels, p95", at(waits, 95), TO_PIXELS, " ms")
    pictures = len(painted.times) / seconds
    yield at_most(f"{name}, paints a second", pictures, PICTURES, "")


def still(view: RollUpView) -> Iterator[Figure]:
    """Paints of a second in which nothing changes."""
    view.settle()
    wait(0.1)
    painted = Painted(view)
    shown = view._captions
    end = time.perf_counter() + 1.0
    while time.perf_counter() < end:
        view.show_captions(shown, translated=True)
        wait(0.02)
    yield at_most("overlay, paints while nothing changes", len(painted.times), 0, "", 0)


def wait(seconds: float) -> None:
    """Let the event loop run."""
    loop = QEventLoop()
    QTimer.singleShot(round(seconds * 1_000), loop.quit)
    loop.exec()


def at(values: Sequence[float], percent: float) -> float:
    """A percentile, in the unit of the values."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(len(ordered) * percent / 100))]


if __name__ == "__main__":
    sys.exit(main())
