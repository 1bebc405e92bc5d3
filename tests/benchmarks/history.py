"""Figures of the history: ``python -m tests.benchmarks.history``.

Ten thousand captions in two hundred sessions, in four scripts, half of them translated. Each figure
has its bar beside it where there is one; exit code 1 when one is missed.
"""

from __future__ import annotations

import random
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from livelipi.domain.audio import Span, samples_of
from livelipi.domain.captions import Segment, SegmentState
from livelipi.storage.history import History
from livelipi.storage.records import Order
from tests.benchmarks.scoring import Figure, at_most, table

SEGMENTS = 10_000
SESSIONS = 200
SENTENCES = (
    "the meeting begins now and we speak about water taxes school trains weather",
    "हम आज सड़क पानी स्कूल और बाज़ार की बात करते हैं",
    "நாம் இன்று தண்ணீர் பள்ளி பற்றி பேசுகிறோம்",
    "আমরা আজ জল স্কুল নিয়ে কথা বলছি",
)
WORDS = " ".join(SENTENCES).split()
QUERIES = (
    "water",
    "सड़क",
    "हम",
    "பள்ளி",
    "school water",
    "zebra",
    "rare-word",
    "e",
    "a e h i",
)
"""Rare words and common ones, of any length; the last ones are in nearly every caption."""
EVERYWHERE = "e"
REPEATS = 20


def main() -> int:
    """Print every figure."""
    found = list(figures())
    print(table(found))
    return 0 if all(figure.holds for figure in found) else 1


def figures(seed: int = 3) -> Iterator[Figure]:
    """Slowest of ``REPEATS`` for reading, percentiles for writing."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "history.sqlite3"
        history = History.open(path)
        written = sorted(_fill(history, random.Random(seed)))
        yield Figure("commit of a caption, p50", f"{written[len(written) // 2]:.1f} ms")
        shown = written[len(written) * 99 // 100]
        yield at_most("commit of a caption, p99", shown, 1000, " ms")
        yield at_most("list 200 sessions, slowest", _slowest(history.sessions), 50, " ms")
        yield at_most("show a session, slowest", _slowest(lambda: history.show(100)), 50, " ms")
        slowest = max(_slowest(lambda query=query: history.search(query)) for query in QUERIES)
        yield at_most("search, slowest query", slowest, 100, " ms")
        unlimited = max(
            _slowest(lambda query=query: history.search(query, limit=-1)) for query in QUERIES
        )
        hits = len(history.search(EVERYWHERE, limit=-1))
        name = f"search without a limit ({hits} hits), slowest query"
        yield at_most(name, unlimited, 100, " ms")
        middle = history.page(limit=SEGMENTS // 2)[-1]
        for order in Order:
            paging = _slowest(lambda order=order: history.page(order=order, beyond=middle))
            yield at_most(f"page of 500 lines, {order.value}, slowest", paging, 50, " ms")
        history.close()
        yield Figure("open, recover, close, slowest", f"{_slowest(lambda: _reopen(path)):.1f} ms")


def _reopen(path: Path) -> None:
    history = History.open(path)
    history.recover()
    history.close()


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
    raise SystemExit(main())
