"""What stands where in the overlay: rows of words in pixels of the view, ready to be painted."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QPointF, QRectF

from livelipi.ui.overlay.entry import Entry, Line, Row, Said
from livelipi.ui.overlay.rollup_layout import Band, BandStyle, Placed, listening
from livelipi.ui.overlay.row_cache import Word, reach, words

SIGN_ROOM = 22.0
"""Left and right of the text when there are two bands: for the signs of pairs."""

_LEFTWARD = frozenset({"Aran", "Arab"})


@dataclass(frozen=True, slots=True)
class SceneRow:
    """A row in its place, once nothing rolls any more.

    Attributes:
        segment: Whose words they are.
        translated: It stands in the band of translations.
        top: Upper edge in the view, in pixels.
        height: Of the row.
        left: Where the layout's x is 0.
        row: Its lines.
        leftward: It is written from right to left.
        words: With their place: where the first glyph of each stands in the view.
        first: It is the first row of its caption.
        listening: Dots stand here instead of words.
    """

    segment: int
    translated: bool
    top: float
    height: float
    left: float
    row: Row
    leftward: bool
    words: tuple[tuple[Word, QPointF], ...]
    first: bool
    listening: bool

    @property
    def key(self) -> tuple[object, ...]:
        """Equal for rows that look the same."""
        looks = tuple((word.key, at.x(), at.y()) for word, at in self.words)
        return (self.segment, self.top, self.first, self.listening, looks)

    @property
    def bottom(self) -> float:
        """Lower edge in the view, in pixels."""
        return self.top + self.height

    def ink(self, around: float) -> QRectF:
        """All that may be painted for it, with ``around`` pixels for outline and shadow."""
        box = QRectF(self.left - SIGN_ROOM, self.top, 1.0, self.height)
        for word, at in self.words:
            box = box.united(word.box.translated(at))
        return box.adjusted(0.0, -around, around, around)


@dataclass
class BandScene:
    """One band with its place in the view.

    Attributes:
        band: Its layout.
        box: Where its rows stand.
        translated: It shows translations.
        rows: From top to bottom; some may be above or below ``box`` while others roll.
    """

    band: Band
    box: QRectF
    translated: bool
    rows: list[SceneRow] = field(default_factory=list)
    _words: dict[int, tuple[Line, tuple[Word, ...]]] = field(default_factory=dict)

    @classmethod
    def made(cls, style: BandStyle, box: QRectF, *, translated: bool) -> BandScene:
        """An empty band."""
        return cls(Band(style), box, translated)

    @property
    def reach(self) -> float:
        """How far letters' edges reach beyond them, in pixels."""
        return float(reach(self.band.style.text))

    def take(self, said: Sequence[Said], oldest: int, now: float) -> tuple[float | None, QRectF]:
        """Show ``said``.

        Returns:
            How far all rows are to roll (see ``Band.take``), and what is to be painted anew
            if nothing rolls.
        """
        rolled = self.band.take(said, oldest, now)
        before = {row.key: row for row in self.rows}
        self.rows = list(self._scene())
        after = {row.key: row for row in self.rows}
        changed = QRectF()
        for key in before.keys() ^ after.keys():
            row = before.get(key) or after[key]
            changed = changed.united(row.ink(self.reach))
        return rolled, changed

    def seen(self, below: float = 0.0) -> list[SceneRow]:
        """Rows that can be read when rows are ``below`` pixels under their place."""
        top, bottom = self.box.top() - 1.0, self.box.bottom() + 1.0
        fits = [r for r in self.rows if r.top + below >= top and r.bottom + below <= bottom]
        return fits or [r for r in self.rows if r.bottom + below <= bottom][-1:]

    def waiting_rows(self, below: float) -> int:
        """How many rows with words are still under the lower edge."""
        edge = self.box.bottom() + 1.0
        return sum(row.bottom + below > edge and bool(row.words) for row in self.rows)

    def _scene(self) -> Iterator[SceneRow]:
        kept: dict[int, tuple[Line, tuple[Word, ...]]] = {}
        floor, far = self.box.bottom(), 3 * self.box.height()
        for placed in self.band.placed():
            if placed.above <= far:
                yield self._row(placed, kept)
        for top, entry in self._openings():
            height = self.band.style.text.row(entry.said.script)
            empty = Row(0.0, height, ())
            yield self._made(entry, empty, floor - top, height, (), first=True, listens=True)
        self._words = kept

    def _openings(self) -> Iterator[tuple[float, Entry]]:
        """Entries that wait for their first word, and how far they are above the lower edge."""
        above = 0.0
        for entry in reversed(self.band.entries):
            above += entry.extent
            if listening(entry):
                yield above, entry

    def _row(self, placed: Placed, kept: dict[int, tuple[Line, tuple[Word, ...]]]) -> SceneRow:
        top = self.box.bottom() - placed.above
        found = []
        for line in placed.row.lines:
            known = self._words.get(id(line))
            if known is None or known[0] is not line:
                known = line, words(line, soft=line.tail or placed.entry.said.note)
            kept[id(line)] = known
            y = top - placed.row.top + line.shift
            found += [(word, QPointF(self.box.left(), y) + word.at) for word in known[1]]
        # The tail first: letters of Nastaliq reach over each other
        found.sort(key=lambda pair: not pair[0].soft)
        entry, row = placed.entry, placed.row
        return self._made(entry, row, top, placed.height, tuple(found), first=placed.first)

    def _made(
        self,
        entry: Entry,
        row: Row,
        top: float,
        height: float,
        found: tuple[tuple[Word, QPointF], ...],
        *,
        first: bool,
        listens: bool = False,
    ) -> SceneRow:
        return SceneRow(
            segment=entry.said.segment,
            translated=self.translated,
            top=top,
            height=height,
            left=self.box.left(),
            row=row,
            leftward=entry.leftward or (listens and entry.said.script in _LEFTWARD),
            words=found,
            first=first and not entry.said.note,
            listening=listens,
        )
