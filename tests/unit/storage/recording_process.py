"""A program that records without end and prints each final once it is safe to show it."""

from __future__ import annotations

import sys
from itertools import count
from pathlib import Path

from livelipi.domain.audio import Span
from livelipi.domain.captions import Segment, SegmentState
from livelipi.storage.history import History


def main(path: Path, run: str) -> None:
    """Record until killed; on each line of standard output stand the text and its translation."""
    history = History.open(path)
    history.recover()
    recorder = history.begin(place="This computer", device="Mic", language="en-IN")
    for number in count():
        text = f"run {run} said {number} क्षि"
        segment = Segment(number, number, SegmentState.FINAL, Span(number, number + 1), text)
        recorder.put([segment]).result()
        show(text)
        if number % 3 == 0:
            translated = Segment(
                number, number, SegmentState.FINAL, segment.span, text, None, f"übersetzt {text}"
            )
            recorder.put([translated]).result()
            show(f"{text}\tübersetzt {text}")


def show(line: str) -> None:
    """What is printed is what a person saw."""
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2])
