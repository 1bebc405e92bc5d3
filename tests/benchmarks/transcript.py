"""Figures of the transcript window: ``python -m tests.benchmarks.transcript``.

Ten thousand captions of one session, in five scripts, two thirds of them translated. The window is
real, painted by Qt's offscreen platform. Ends with 1 where a figure misses its bar.
"""

from __future__ import annotations

import gc
import os
import random
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import psutil
from PySide6.QtCore import QEventLoop
from PySide6.QtWidgets import QApplication

from livelipi.domain.audio import Span, samples_of
from livelipi.domain.captions import Segment, SegmentState
from livelipi.runtime.archive import Archive
from livelipi.storage.history import History
from livelipi.ui import fonts
from livelipi.ui.transcript.window import TranscriptWindow

CAPTIONS = 10_000
SENTENCES = (
    ("en-IN", "the meeting begins now and we speak about water taxes school trains weather"),
    ("hi-IN", "हम आज सड़क पानी स्कूल और बाज़ार की बात करते हैं"),
    ("ta-IN", "நாம் இன்று தண்ணீர் பள்ளி பற்றி பேசுகிறோம்"),
    ("bn-IN", "আমরা আজ জল স্কুল নিয়ে কথা বলছি"),
    ("ur-IN", "ہم آج پانی اور سکول کی بات کریں گے"),
)
PATIENCE = 60.0

BARS: dict[str, tuple[str, float]] = {
    "open: newest lines are painted": ("<= s", 0.5),
    "open: all lines are here": ("<= s", 0.5),
    "scroll: frames a second, line by line": (">= /s", 50.0),
    "scroll: frames a second, page by page": (">= /s", 50.0),
    "scroll: frames a second, bar dragged": (">= /s", 50.0),
    "scroll: 99 % of frames take less than": ("<= s", 0.04),
    "search: typed to painted, a word in 2,000 lines": ("<= s", 0.5),
    "longest time without events while lines come": ("<= s", 0.05),
    "longest time without events while a letter is found": ("<= s", 0.05),
    "memory growth": ("<= MB", 30.0),
}
"""What each figure must reach."""


def main() -> int:
    """Print every figure beside its bar; tells whether all are met."""
    missed = 0
    for name, figure in transcript_figures().items():
        unit, bar = BARS[name]
        met = figure >= bar if unit.startswith(">") else figure <= bar
        missed += not met
        print(
            f"{name:<54}{figure:9.3f}   {unit[:2]} {bar:g} {unit[3:]:<3} {'' if met else 'MISSED'}"
        )
    return int(bool(missed))


def transcript_figures(captions: int = CAPTIONS) -> dict[str, float]:
    """Figures by the names of ``BARS``."""
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    fonts.load()
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "history.sqlite3"
        fill(path, captions)
        return _figures(app, path, captions)


def fill(path: Path, captions: int, seed: int = 5) -> None:
    """A history with one finished session."""
    chance = random.Random(seed)
    history = History.open(path)
    recorder = history.begin(place="This computer", device="Mic", language="auto")
    segments = []
    for number in range(captions):
        code, words = SENTENCES[number % len(SENTENCES)]
        text = " ".join(chance.choices(words.split(), k=chance.randint(4, 30)))
        translation = " ".join(chance.choices(SENTENCES[0][1].split(), k=chance.randint(4, 30)))
        span = Span(samples_of(number * 4), samples_of(number * 4 + 3))
        segments.append(
            Segment(
                number + 1,
                number,
                SegmentState.FINAL,
                span,
                text if number % 5 else f"{text} common",
                code,
                translation if number % 3 else None,
            )
        )
    recorder.put(segments).result()
    recorder.end().result()
    history.close()


def _figures(app: QApplication, path: Path, captions: int) -> dict[str, float]:
    figures: dict[str, float] = {}
    _warm(app, path)
    before = _memory()
    archive = Archive(path)
    began = time.perf_counter()
    window = TranscriptWindow(lambda _asked: None, archive)
    window.show()
    lines = window.reader.lines
    longest = _until(app, lambda: bool(lines.entries))
    window.lines.viewport().repaint()
    figures["open: newest lines are painted"] = time.perf_counter() - began
    longest = max(longest, _until(app, lambda: len(lines.entries) == captions))
    window.lines.viewport().repaint()
    figures["open: all lines are here"] = time.perf_counter() - began
    figures["longest time without events while lines come"] = longest
    figures |= _scroll(window)
    began = time.perf_counter()
    window.search.field.setText("common")
    window.search.field.textEdited.emit("common")
    _until(app, lambda: bool(window.reader.hits))
    window.lines.viewport().repaint()
    figures["search: typed to painted, a word in 2,000 lines"] = time.perf_counter() - began
    window.search.field.setText("a")
    window.search.field.textEdited.emit("a")
    found = len(window.reader.hits)
    longest = _until(app, lambda: len(window.reader.hits) > found)
    figures["longest time without events while a letter is found"] = longest
    window.search.clear()
    gc.collect()
    figures["memory growth"] = (_memory() - before) / 1e6
    window.hide()
    window.finish()
    archive.close()
    return {name: figures[name] for name in BARS}


def _warm(app: QApplication, path: Path) -> None:
    """Fonts, modules and Qt's own caches are no growth of the window."""
    archive = Archive(path.with_name("other.sqlite3"))
    fill(path.with_name("other.sqlite3"), 40)
    window = TranscriptWindow(lambda _asked: None, archive)
    window.show()
    _until(app, lambda: bool(window.reader.lines.entries))
    window.lines.viewport().repaint()
    window.hide()
    window.finish()
    archive.close()
    window.deleteLater()
    gc.collect()


def _scroll(window: TranscriptWindow) -> dict[str, float]:
    view, bar = window.lines, window.lines.verticalScrollBar()
    every: list[float] = []

    def frames(move: Callable[[int], None], count: int) -> float:
        took = []
        for step in range(count):
            began = time.perf_counter()
            move(step)
            view.viewport().repaint()
            took.append(time.perf_counter() - began)
        every.extend(took)
        return 1 / statistics.mean(took)

    view.begin()
    figures = {"scroll: frames a second, line by line": frames(lambda _: view.scroll_by(40), 600)}
    page = view.viewport().height() - 40
    figures["scroll: frames a second, page by page"] = frames(lambda _: view.scroll_by(page), 150)
    figures["scroll: frames a second, bar dragged"] = frames(
        lambda step: bar.setValue(bar.maximum() * (step + 1) // 150), 150
    )
    figures["scroll: 99 % of frames take less than"] = sorted(every)[len(every) * 99 // 100]
    return figures


def _until(app: QApplication, there: Callable[[], bool]) -> float:
    """Handle events until something is there; tells the longest handling in seconds."""
    longest, end = 0.0, time.perf_counter() + PATIENCE
    while not there():
        began = time.perf_counter()
        app.processEvents(QEventLoop.ProcessEventsFlag.AllEvents)
        took = time.perf_counter() - began
        longest = max(longest, took)
        if took < 0.0005:
            time.sleep(0.0005)  # as a loop that waits would: the archive's thread needs the GIL
        if time.perf_counter() > end:
            raise TimeoutError("the window did not get there")
    return longest


def _memory() -> int:
    return int(psutil.Process().memory_info().rss)


if __name__ == "__main__":
    sys.exit(main())
