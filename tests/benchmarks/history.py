"""Figures of the history: ``python -m tests.benchmarks.history``.

Ten thousand captions in two hundred sessions, in four scripts, half of them translated.
"""

from __future__ import annotations

import random
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from livelipi.domain.audio import Span, samples_of
from livelipi.domain.captions import Segment, SegmentState
from livelipi.storage.history import History

SEGMENTS = 10_000
SESSIONS = 200
SENTENCES = (
    "the meeting begins now and we speak about water taxes school trains weather",
    "हम आज सड़क पानी स्कूल और बाज़ार की बात करते हैं",
    "நாம் இன்று தண்ணீர் பள்ளி பற்றி பேசுகிறோம்",
    "আমরা আজ জল স্কুল নিয়ে কথা বলছি",
)
WORDS = " ".join(SENTENCES).split()
QUERIES = ("water", "सड़क", "हम", "பள்ளி", "school water", "zebra", "e", "rare-word")
REPEATS = 20


def main() -> None:
    """Print every figure."""
    for name, figure in history_figures().items():
        print(f"{name:<44}{figure:9.2f} ms")


def history_figures(seed: int = 3) -> dict[str, float]:
    """Milliseconds by name; slowest of ``REPEATS`` for reading, percentiles for writing."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "history.sqlite3"
        history = History.open(path)
        written = sorted(_fill(history, random.Random(seed)))
        figures = {
            "history: commit of a caption, p50": written[len(written) // 2],
            "history: commit of a caption, p99": written[len(written) * 99 // 100],
            "history: list 200 sessions, slowest": _slowest(history.sessions),
            "history: show a session, slowest": _slowest(lambda: history.show(100)),
            "history: search, slowest query": max(
                _slowest(lambda query=query: history.search(query)) for query in QUERIES
            ),
        }
        history.close()

        def reopen() -> None:
            again = History.open(path)
            again.recover()
            again.close()

        figures["history: open, recover, close, slowest"] = _slowest(reopen)
        return figures


def _fill(history: History, chance: random.Random) -> list[float]:
    """Write all captions, one commit each as in life; milliseconds of each commit."""
    took = []
    for session in range(SESSIONS):
        recorder = history.begin(place="This computer", device="Mic", language="auto")
        for number in range(SEGMENTS // SESSIONS):
            text = " ".join(chance.choices(WORDS, k=chance.randint(4, 24)))
            if (session, number) == (7, 7):
                text += " rare-word"
            translation = text[::-1] if number % 2 else None
            span = Span(samples_of(number * 4), samples_of(number * 4 + 3))
            segment = Segment(number, number, SegmentState.FINAL, span, text, "hi-IN", translation)
            began = time.perf_counter()
            recorder.put([segment]).result()
            took.append((time.perf_counter() - began) * 1000)
        recorder.end().result()
    return took


def _slowest(work: Callable[[], object]) -> float:
    """Milliseconds of the slowest of several runs."""
    slowest = 0.0
    for _ in range(REPEATS):
        began = time.perf_counter()
        work()
        slowest = max(slowest, time.perf_counter() - began)
    return slowest * 1000


if __name__ == "__main__":
    main()
