"""What stands where in the overlay: rows of words in pixels of the view, ready to be painted."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from PySide6.QtCore import QPointF, QRectF

from livelipi.ui.overlay.entry import Entry, Line, Row, Said
from livelipi.ui.overlay.rollup_layout import Band, BandStyle, Placed, listening
from livelipi.ui.overlay.row_cache import Word, reach, words

SIGN_ROOM = 22.0
"""Left and right of the text when there are two bands: for the signs of pairs."""

_LEFTWARD = frozenset({"Aran", "Arab"})
_RUNS_LEFT = frozenset({"R", "AL"})


@dataclass(frozen=True, eq=False)
class SceneRow:
    """A row in its place, once nothing rolls any more.

    Attributes:
        segment: Whose words they are.
        translated: It stands in the band of translations.
        top: Upper edge in the view, in pixels.
        box: That of its band.
        row: Its lines.
        leftward: It is written from right to left.
        words: With their place: where the first glyph of each stands in the view.
        first: It is the first row of its caption.
        listening: Dots stand here instead of words.
    """

    segment: int
    translated: bool
    top: float
    box: QRectF
    row: Row
    leftward: bool
    words: tuple[tuple[Word, QPointF], ...]
    first: bool
    listening: bool

    @property
    def left(self) -> float:
        """Where the layout's x is 0, in pixels of the view."""
        return self.box.left()

    @property
    def height(self) -> float:
        """Of the row, in pixels."""
        return self.row.bottom - self.row.top

    @property
    def bottom(self) -> float:
        """Lower edge in the view, in pixels."""
        return self.top + self.height

    def ink(self, around: float) -> QRectF:
        """All that may be painted for it, with ``around`` pixels for outline and shadow."""
        return self._inked.adjusted(-around, -around, around, around)

    @cached_property
    def _inked(self) -> QRectF:
        side = self.box.right() if self.leftward else self.box.left() - SIGN_ROOM
        inked = QRectF(side, self.top, SIGN_ROOM, self.height)
        for word, at in self.words:
            inked = inked.united(word.box.translated(at))
        return inked


@dataclass
class BandScene:
    """One band with its place in the view.

    Attributes:
        band: Its layout.
        box: Where its rows stand.
        translated: It shows translations.
        rows: From top to bottom; some may be above or below ``box`` while others roll. A row that
            did not change is the same object as before.
    """

    band: Band
    box: QRectF
    translated: bool
    rows: list[SceneRow] = field(default_factory=list)
    _said: tuple[Sequence[Said], int] = ((), 0)
    _made: dict[tuple[object, ...], SceneRow] = field(default_factory=dict)
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
        if self._said == (said, oldest):
            return 0.0, QRectF()
        self._said = said, oldest
        rolled = self.band.take(said, oldest, now)
        before = set(self.rows)
        self.rows = sorted(self._scene(), key=lambda row: row.top)
        changed = QRectF()
        for row in before.symmetric_difference(self.rows):
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
        kept: dict[tuple[object, ...], SceneRow] = {}
        key: tuple[object, ...]
        floor, far = self.box.bottom(), 3 * self.box.height()
        for placed in self.band.placed(far):
            entry = placed.entry
            # The row in the value keeps what the key names by its id
            key = (id(placed.row), placed.above, entry.said.note)
            kept[key] = self._made.get(key) or self._row(placed)
        for above, entry in self._openings():
            key = (entry.said.segment, above)
            kept[key] = self._made.get(key) or self._opening(entry, floor - above)
        self._made = kept
        lines = {id(line) for row in kept.values() for line in row.row.lines}
        self._words = {key: value for key, value in self._words.items() if key in lines}
        yield from kept.values()

    def _openings(self) -> Iterator[tuple[float, Entry]]:
        """Entries that wait for their first word, and how far they are above the lower edge."""
        above = 0.0
        for entry in reversed(self.band.entries):
            above += entry.extent
            if listening(entry):
                yield above, entry

    def _words_of(self, line: Line, *, soft: bool) -> tuple[Word, ...]:
        known = self._words.get(id(line))
        if known is None:
            before = next((w for old, w in self._words.values() if _grew(old, line)), ())
            known = self._words[id(line)] = line, words(line, soft=soft, before=before)
        return known[1]

    def _opening(self, entry: Entry, top: float) -> SceneRow:
        return SceneRow(
            segment=entry.said.segment,
            translated=self.translated,
            top=top,
            box=self.box,
            row=Row(0.0, self.band.style.text.row(entry.said.script), ()),
            leftward=entry.said.script in _LEFTWARD,
            words=(),
            first=True,
            listening=True,
        )

    def _row(self, placed: Placed) -> SceneRow:
        entry, row = placed.entry, placed.row
        top = self.box.bottom() - placed.above
        found = []
        for line in row.lines:
            corner = QPointF(self.box.left(), top - row.top + line.shift)
            soft = line.tail or entry.said.note
            found += [(word, corner + word.at) for word in self._words_of(line, soft=soft)]
        # The tail first: letters of Nastaliq reach over each other
        found.sort(key=lambda pair: not pair[0].soft)
        return SceneRow(
            segment=entry.said.segment,
            translated=self.translated,
            top=top,
            box=self.box,
            row=row,
            leftward=entry.leftward,
            words=tuple(found),
            first=placed.first and not entry.said.note,
            listening=False,
        )


def _grew(old: Line, new: Line) -> bool:
    """Whether words of ``old`` stand in ``new`` where they stood: no letter runs leftward."""
    return (
        not old.tail
        and not new.tail
        and (old.start, old.top) == (new.start, new.top)
        and old.baseline == new.baseline
        and new.text.startswith(old.text.rstrip())
        and all(unicodedata.bidirectional(letter) not in _RUNS_LEFT for letter in new.text)
    )
