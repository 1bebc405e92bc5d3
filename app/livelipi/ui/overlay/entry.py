"""One caption in one of the overlay's bands: its lines, which break once and for all.

Committed lines are kept as they were broken: when more is committed, only the last line is laid out
again, with what follows. The tail goes on behind it and changes nothing above.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from PySide6.QtGui import QTextLine

from livelipi.domain.captions import SegmentState
from livelipi.ui.overlay.styles import TextStyle
from livelipi.ui.paragraph import Frame, LineBox, Paragraph, runs_left, set_tail, set_text

_WORD = re.compile(r"\S+")


@dataclass(frozen=True, slots=True)
class Said:
    """What a band shows of a segment.

    Attributes:
        segment: Its id.
        text: Committed text.
        tail: What may still change behind it.
        state: Where the segment stands.
        script: ISO 15924 code of the script it is likely written in.
    """

    segment: int
    text: str
    tail: str = ""
    state: SegmentState = SegmentState.FINAL
    script: str = "Latn"

    @property
    def shown(self) -> str:
        """All that is to be read."""
        return self.text + self.tail

    @property
    def settled(self) -> bool:
        """Whether nothing of it will change."""
        return self.state not in {SegmentState.OPEN, SegmentState.FINALISING}

    @property
    def note(self) -> bool:
        """Whether nobody said it."""
        return self.state is SegmentState.GAP


@dataclass(frozen=True, slots=True)
class Line:
    """A line of committed text, or of the tail.

    Attributes:
        paragraph: Holds the layout.
        index: Of the line in it.
        top: Upper edge of the row below the entry's, in pixels.
        bottom: Its lower edge.
        start: Where its text begins in what is shown of the segment.
        text: What stands in it, blanks included.
        tail: It may still change.
        shift: How far it is painted below its place in the layout.
    """

    paragraph: Paragraph
    index: int
    top: float
    bottom: float
    start: int
    text: str
    tail: bool = False
    shift: float = 0.0

    @property
    def laid(self) -> QTextLine:
        """The line as Qt laid it out."""
        return self.paragraph.layout.lineAt(self.index)

    @property
    def baseline(self) -> float:
        """Where letters stand, in pixels below the entry's upper edge."""
        return self.laid.y() + self.laid.ascent()

    def words(self) -> Iterator[tuple[int, int]]:
        """Where each word begins and ends in ``text``."""
        return (match.span() for match in _WORD.finditer(self.text))

    def units(self, at: int) -> int:
        """The place ``at`` of ``text`` as Qt counts in the layout."""
        return self.laid.textStart() + len(self.text[:at].encode("utf-16-le")) // 2

    def letter(self, units: int) -> int:
        """The place in ``text`` of what Qt counts as ``units``."""
        inside = 2 * max(0, units - self.laid.textStart())
        return len(self.text.encode("utf-16-le")[:inside].decode("utf-16-le", "ignore"))


@dataclass(frozen=True, slots=True)
class Row:
    """One row as it is read: committed words, and behind them perhaps some of the tail.

    Attributes:
        top: Upper edge below the entry's, in pixels.
        bottom: Lower edge.
        lines: What stands in it.
    """

    top: float
    bottom: float
    lines: tuple[Line, ...]

    @property
    def text(self) -> str:
        """What can be read."""
        return "".join(line.text for line in self.lines).strip()


class Entry:
    """A segment's lines, for one width and one style.

    Attributes:
        said: What is shown.
        lines: Committed, from top to bottom.
        tail: Lines that may still change.
        held: Height it keeps, in pixels, so that words which come within it move nothing.
        hidden_since: When the tail outgrew the room it has, in milliseconds; None while it fits.
        gone: The segment went without a word; the room stays until rows roll anyway.
    """

    def __init__(self, said: Said, style: TextStyle, width: float, held: float = 0.0) -> None:
        self.said = said
        self.lines: tuple[Line, ...] = ()
        self.tail: tuple[Line, ...] = ()
        self.held = held
        self.hidden_since: float | None = None
        self.gone = False
        self._style = style
        self._frame = self._framed(width)
        self._scrolled = 0.0
        self._rows: tuple[tuple[object, ...], list[Row]] | None = None
        self._lay_out(Said(said.segment, ""))

    @property
    def bottom(self) -> float:
        """Lower edge of the committed lines."""
        return self.lines[-1].bottom if self.lines else 0.0

    @property
    def extent(self) -> float:
        """Height that it takes in its band."""
        return max(self.bottom, self.held)

    @property
    def spent(self) -> bool:
        """Whether nothing is left of it."""
        return self.gone and not self.extent

    @property
    def leftward(self) -> bool:
        """Whether it is written from right to left."""
        lines = self.lines or self.tail
        return lines[0].paragraph.leftward if lines else False

    @property
    def used(self) -> float:
        """How much of the last committed line's width is taken, from 0 to 1."""
        return self.lines[-1].paragraph.used / self._frame.width if self.lines else 0.0

    def say(self, said: Said) -> None:
        """Take the segment's new words; only what is new is laid out."""
        before, self.said = self.said, said
        if said.script != before.script and not self.lines:
            self._frame = self._framed(self._frame.width)
        if (said.text, said.tail) != (before.text, before.tail):
            self._lay_out(before)

    def forget(self) -> None:
        """The segment is gone."""
        self.gone = True
        self.say(replace(self.said, text="", tail="", state=SegmentState.FINAL))

    def rows(self) -> list[Row]:
        """Rows that have room, from top to bottom; the same objects while nothing changed."""
        made_of = (id(self.lines), id(self.tail), self.extent, self._scrolled)
        if self._rows is None or self._rows[0] != made_of:
            self._rows = made_of, _rows(self.lines, self._shown_tail())
        return self._rows[1]

    def overflow(self) -> bool:
        """Whether some of the tail has no room below the committed lines."""
        return bool(self.tail) and self.tail[-1].bottom > self.extent

    def _framed(self, width: float) -> Frame:
        style, script = self._style, self.said.script
        return Frame(style.font(script), width, style.row(script), style.baseline(script))

    def _lay_out(self, before: Said) -> None:
        said = self.said
        if said.text != before.text:
            self._scrolled = 0.0
            self._commit(before.text)
        self.tail = self._laid_tail() if said.tail.strip() else ()
        if self.tail and not self.lines:
            last = self.tail[-1]
            self.held = max(self.held, self.tail[0].bottom)
            self._scrolled = max(self._scrolled, last.bottom - self.held)
            self._scrolled = min(self._scrolled, last.top)

    def _commit(self, before: str) -> None:
        """Lay out committed text, behind lines that are full already where it only grew."""
        text, frame = self.said.text, self._frame
        grown = bool(self.lines) and text.startswith(before)
        *full, last = self.lines if grown else (None,)
        start, top = (last.start, last.top) if last else (0, 0.0)
        self.lines = tuple(line for line in full if line)
        leftward = last.paragraph.leftward if last else runs_left(text)
        old = last.paragraph if last else None
        while text[start:].strip():
            made = set_text(text[start:], frame, top, old, leftward=leftward)
            lines = _lines(made, made.lines, start, tail=False)
            if len(lines) == 1:
                self.lines += tuple(lines)
                return
            self.lines += tuple(lines[:-1])
            # The last line again, in a layout of its own: the tail and later words go on there
            start, top, old = lines[-1].start, lines[-1].top, None

    def _laid_tail(self) -> tuple[Line, ...]:
        said, frame = self.said, self._frame
        at = len(said.text)
        if not self.lines:
            made = set_text(said.tail, frame, 0.0)
            return tuple(_lines(made, made.lines, at, tail=True))
        made = set_tail(said.tail, frame, self.lines[-1].paragraph)
        boxes = made.lines[-made.layout.lineCount() :]
        if len(boxes) < len(made.lines):  # it begins below, without its blank
            at += len(said.tail) - len(said.tail.lstrip())
        lines = _lines(made, boxes, at, tail=True)
        return tuple(line for line in lines if line.text.strip())

    def _shown_tail(self) -> tuple[Line, ...]:
        """The tail's lines that have room; where they are too many, its newest ones."""
        if not self.lines:
            moved = (_moved(line, -self._scrolled) for line in self.tail)
            return tuple(line for line in moved if line.top >= 0.0)
        shared = tuple(line for line in self.tail if line.top < self.bottom)
        below = self.tail[len(shared) :]
        if not below:
            return shared
        up = max(0.0, below[-1].bottom - self.extent)
        moved = (_moved(line, -up) for line in below)
        return shared + tuple(line for line in moved if line.top >= self.bottom)


def _lines(
    paragraph: Paragraph, boxes: tuple[LineBox, ...], start: int, *, tail: bool
) -> list[Line]:
    """The paragraph's lines with their texts; ``start`` is where it begins in the segment."""
    coded = paragraph.layout.text().encode("utf-16-le")
    lines = []
    for index, box in enumerate(boxes):
        laid = paragraph.layout.lineAt(index)
        end = laid.textStart() + laid.textLength()
        text = coded[2 * laid.textStart() : 2 * end].decode("utf-16-le")
        lines.append(Line(paragraph, index, box.top, box.bottom, start, text, tail))
        start += len(text)
    return lines


def _moved(line: Line, by: float) -> Line:
    if not by:
        return line
    return replace(line, top=line.top + by, bottom=line.bottom + by, shift=line.shift + by)


def _rows(lines: tuple[Line, ...], tail: tuple[Line, ...]) -> list[Row]:
    rows = [Row(line.top, line.bottom, (line,)) for line in lines]
    if rows and tail and tail[0].top < rows[-1].bottom:
        shared, *tail_below = tail
        last = rows.pop()
        rows.append(Row(last.top, max(last.bottom, shared.bottom), (*last.lines, shared)))
    else:
        tail_below = list(tail)
    return rows + [Row(line.top, line.bottom, (line,)) for line in tail_below]
