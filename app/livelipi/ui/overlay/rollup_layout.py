"""A band of roll-up captions: which rows stand where, counted from the bottom.

Rows roll up only when a turn begins, when words are committed, or when a turn ends: never because
the part that may still change needs more room or less. A turn has room for its first words before
they come. Where the committed line fills up, the next row is made free in advance, at the moment
when words are committed; a tail that found no room all the same waits ``PATIENCE`` at most.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from livelipi.domain.captions import SegmentState
from livelipi.ui.overlay.entry import Entry, Row, Said
from livelipi.ui.overlay.styles import TextStyle

PATIENCE = 1_000.0
"""Milliseconds that words may wait for a row when nothing is committed meanwhile."""

FULL = 0.5
"""A committed line with this much taken has a free row below it."""

_OPENING_ROWS = 2
"""Rows that a turn has from its first moment, where one is left for what was said before."""


@dataclass(frozen=True, slots=True)
class BandStyle:
    """What a band is laid out for.

    Attributes:
        text: How its text is drawn.
        width: Room for a line, in pixels.
        height: Room for rows, in pixels.
    """

    text: TextStyle
    width: float
    height: float


@dataclass(frozen=True, slots=True)
class Placed:
    """A row in its place.

    Attributes:
        entry: Whose it is.
        row: What stands in it.
        above: Its upper edge above the band's lower edge, in pixels.
        first: It is the first row of its entry.
    """

    entry: Entry
    row: Row
    above: float
    first: bool

    @property
    def height(self) -> float:
        """Of the row, in pixels."""
        return self.row.bottom - self.row.top


class Band:
    """Lays out one of the two texts again and again as captions grow."""

    def __init__(self, style: BandStyle) -> None:
        self.style = style
        self.entries: list[Entry] = []

    def take(self, said: Sequence[Said], oldest: int, now: float) -> float | None:
        """Show ``said``.

        Args:
            said: What is shown of each segment, in the order of their ids.
            oldest: Id of the first segment that may still be in sight.
            now: Milliseconds on any clock.

        Returns:
            Pixels that all rows moved up; None where some of them moved otherwise.
        """
        before = self._tops()
        self._update({one.segment: one for one in said}, oldest, now)
        after = self._tops()
        moved = {top - before[entry] for entry, top in after.items() if entry in before}
        if len(moved) > 1 or any(distance < 0 for distance in moved):
            return None
        return moved.pop() if moved else 0.0

    def placed(self, highest: float) -> Iterator[Placed]:
        """Rows from the newest entry's up, until one begins ``highest`` pixels above the edge."""
        above = 0.0
        for entry in reversed(self.entries):
            if above > highest:
                return
            above += entry.extent
            for index, row in enumerate(entry.rows()):
                yield Placed(entry, row, above - row.top, index == 0)

    def _tops(self) -> dict[int, float]:
        """How far each entry's upper edge is above the band's lower edge."""
        tops, above = {}, 0.0
        for entry in reversed(self.entries):
            above += entry.extent
            tops[entry.said.segment] = above
        return tops

    def _update(self, wanted: dict[int, Said], oldest: int, now: float) -> None:
        entries = {e.said.segment: e for e in self.entries if e.said.segment >= oldest}
        for id in entries.keys() - wanted.keys():
            if not entries[id].gone:
                entries[id].forget()
        new = wanted.keys() - entries.keys()
        freed = self._let_go() if new else 0.0
        for id, one in wanted.items():
            entry = entries.get(id)
            if entry is None:
                entries[id] = self._begin(one)
            elif entry.said != one:
                self._continue(entry, one, now)
        self.entries = [entries[id] for id in sorted(entries) if not entries[id].spent]
        if self.entries and self.entries[-1].said.segment in new:
            newest = self.entries[-1]
            newest.held = max(newest.held, freed)  # rows never roll down

    def _let_go(self) -> float:
        """Give up room that settled entries hold without need; tells how much."""
        freed = 0.0
        for entry in self.entries:
            if entry.said.settled:
                before, entry.held = entry.extent, 0.0
                freed += before - entry.extent
        return freed

    def _begin(self, said: Said) -> Entry:
        style = self.style
        if said.settled:
            return Entry(said, style.text, style.width)
        row = style.text.row(said.script)
        rows = max(1, min(_OPENING_ROWS, int(style.height / row) - 1))
        entry = Entry(said, style.text, style.width, held=float(rows * row))
        self._make_room(entry)
        return entry

    def _continue(self, entry: Entry, said: Said, now: float) -> None:
        before = entry.said
        entry.say(said)
        if (before.text, before.state) != (said.text, said.state):
            self._make_room(entry)
        if not entry.overflow() or not entry.lines:
            entry.hidden_since = None
        elif entry.hidden_since is None:
            entry.hidden_since = now
        elif now - entry.hidden_since >= PATIENCE:
            self._make_room(entry)

    def _make_room(self, entry: Entry) -> None:
        """Rows may roll now: see to it that the tail has a row below the committed ones."""
        if entry.said.settled or not entry.lines:
            return
        line = entry.lines[-1]
        row = line.bottom - line.top
        in_advance = entry.used >= FULL and 2 * row <= self.style.height
        if in_advance or entry.overflow():
            entry.held = max(entry.held, entry.bottom + row)


def listening(entry: Entry) -> bool:
    """Whether somebody speaks and no word is there yet."""
    said = entry.said
    return said.state in {SegmentState.OPEN, SegmentState.FINALISING} and not said.shown.strip()
