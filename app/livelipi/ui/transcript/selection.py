"""What is selected: a stretch of text that may run over many lines."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from livelipi.runtime.archive import Entry
from livelipi.runtime.marking import Stretch
from livelipi.ui.transcript.wording import clock

END = 1 << 30
"""A position behind every text."""


class Point(NamedTuple):
    """A place in the transcript.

    Attributes:
        row: Number of the line in the model.
        part: 0 in what was said, 1 in its translation.
        position: In that text, in UTF-16 units as Qt counts.
    """

    row: int
    part: int
    position: int


class Selection:
    """From ``anchor`` to ``head``, either may come first; nothing where they are the same."""

    def __init__(self) -> None:
        self.anchor = self.head = Point(0, 0, 0)

    def __bool__(self) -> bool:
        return self.anchor != self.head

    def clear(self) -> None:
        """Select nothing."""
        self.head = self.anchor

    def begin(self, point: Point) -> None:
        """Select nothing, from here on."""
        self.anchor = self.head = point

    def rows(self, anchor: int, head: int) -> None:
        """Select whole lines."""
        if anchor <= head:
            self.anchor, self.head = Point(anchor, 0, 0), Point(head, 1, END)
        else:
            self.anchor, self.head = Point(anchor, 1, END), Point(head, 0, 0)

    def shift(self, by: int) -> None:
        """So many lines came in above."""
        self.anchor = self.anchor._replace(row=self.anchor.row + by)
        self.head = self.head._replace(row=self.head.row + by)

    @property
    def span(self) -> tuple[Point, Point]:
        """The two ends in the order of reading."""
        return min(self.anchor, self.head), max(self.anchor, self.head)

    def within(self, row: int, part: int) -> Stretch | None:
        """What of one text is selected; None where nothing is. The end may be ``END``."""
        if not self:
            return None
        first, last = self.span
        if not (first[:2] <= (row, part) <= last[:2]):
            return None
        start = first.position if first[:2] == (row, part) else 0
        end = last.position if last[:2] == (row, part) else END
        return (start, end) if start < end else None

    def text(self, entries: Sequence[Entry], *, times: bool = False) -> str:
        """Plain text of what is selected, a row for each text.

        Args:
            entries: The lines, by their rows.
            times: Begin each line with when it was said.
        """
        if not self:
            return ""
        first, last = self.span
        rows: list[str] = []
        for row in range(first.row, min(last.row, len(entries) - 1) + 1):
            entry = entries[row]
            pieces = [
                _cut(text, stretch)
                for part, text in enumerate((entry.line.text, entry.line.translation or ""))
                if text and (stretch := self.within(row, part))
            ]
            if times and pieces:
                pieces[0] = f"[{clock(entry.line.start)}] {pieces[0]}"
            rows += pieces
        return "\n".join(rows)


def _cut(text: str, stretch: Stretch) -> str:
    start, end = stretch
    return text.encode("utf-16-le")[2 * start : 2 * end].decode("utf-16-le", "ignore")
