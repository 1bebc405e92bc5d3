"""A program that records without end and prints each final when it is shown.

Its captions go the program's own way: reduced from events, written, then shown.
"""

from __future__ import annotations

import asyncio
import sys
from itertools import count
from pathlib import Path

from livelipi.domain.audio import Span, samples_of
from livelipi.domain.captions import Captions
from livelipi.domain.errors import HistoryError
from livelipi.domain.events import Final, Track
from livelipi.runtime.caption_book import CaptionBook
from livelipi.storage.history import History

TURN = samples_of(2)


async def main(path: Path, run: str) -> None:
    """Record until killed; on each line of standard output stand the text and its translation."""
    history = History.open(path)
    history.recover()
    view = View()
    book = CaptionBook(view.show, fail)
    book.history = history
    book.begin("This computer", "Mic", "en-IN", 0)
    for number in count():
        text = f"run {run} said {number} क्षि"
        span = Span(number * TURN, number * TURN + TURN // 2)
        book.take(Final(Track.SOURCE, number, text, span))
        if number % 3 == 0:
            book.take(Final(Track.TRANSLATION, number, f"übersetzt {text}", span))
        await book.written()


class View:
    """What is printed is what a person saw."""

    def __init__(self) -> None:
        self._seen: set[str] = set()

    def show(self, captions: Captions) -> None:
        """Print what is new."""
        for segment in captions.segments[-2:]:
            line = segment.text + (f"\t{segment.translation}" if segment.translation else "")
            if line not in self._seen:
                self._seen.add(line)
                sys.stdout.write(line + "\n")
                sys.stdout.flush()


def fail(error: HistoryError) -> None:
    """Nothing may hinder the writing here."""
    raise error


if __name__ == "__main__":
    asyncio.run(main(Path(sys.argv[1]), sys.argv[2]))
