"""One line of the transcript laid out for a width, and what of it a pointer or a search meets."""

from __future__ import annotations

from dataclasses import dataclass
from math import ceil

from PySide6.QtCore import QTextBoundaryFinder
from PySide6.QtGui import QTextLine

from livelipi.domain.languages import find
from livelipi.runtime.archive import Entry
from livelipi.runtime.marking import Stretch, found
from livelipi.ui import fonts
from livelipi.ui.paragraph import Frame, Paragraph, set_text

LINE_HEIGHT = 1.45
"""Distance of lines as a part of the type size; tall scripts take more by themselves."""

PAD = 7.0
"""Above and below the text of a row."""

TRANSLATION = 0.875
TRANSLATION_GAP = 2.0
_LETTER = 0.54
"""Mean width of a letter as a part of the type size, for heights that are only guessed."""


@dataclass(frozen=True, slots=True)
class LineStyle:
    """How lines are laid out: room for text and type size, in pixels."""

    width: float
    size: int

    @property
    def translation_size(self) -> int:
        """Type size of translations, in pixels."""
        return round(self.size * TRANSLATION)


@dataclass(slots=True)
class LineRow:
    """A laid out line.

    Attributes:
        entry: What is shown.
        style: What for.
        words: Folded words that are looked for in it.
        source: What was said.
        translation: Its translation, or None.
        marks: For either text, the stretches that hold such words, in Qt's UTF-16 positions.
    """

    entry: Entry
    style: LineStyle
    words: tuple[str, ...]
    source: Paragraph
    translation: Paragraph | None
    marks: tuple[list[Stretch], list[Stretch]]

    @property
    def height(self) -> float:
        """Of all this with the room round it, in pixels."""
        return (self.translation or self.source).bottom + 2 * PAD

    @property
    def first_line(self) -> float:
        """Height of what the time stands beside."""
        return self.source.lines[0].bottom

    def part(self, number: int) -> Paragraph | None:
        """The source for 0, the translation for 1."""
        return self.translation if number else self.source

    def point_at(self, x: float, y: float) -> tuple[int, int]:
        """Which text and which position in it is nearest to a place in the row.

        Args:
            x: From the left edge of the text.
            y: From the top of the row.
        """
        y -= PAD
        number = int(self.translation is not None and y >= self.source.bottom)
        paragraph = self.part(number) or self.source
        boxes = paragraph.lines
        line = next((i for i, box in enumerate(boxes) if y < box.bottom), len(boxes) - 1)
        position = paragraph.layout.lineAt(line).xToCursor(x, QTextLine.CursorPosition(0))
        return number, int(position)

    def word_at(self, number: int, position: int) -> Stretch:
        """The word round a position."""
        paragraph = self.part(number)
        if paragraph is None:
            return position, position
        finder = QTextBoundaryFinder(QTextBoundaryFinder.BoundaryType.Word, paragraph.text)
        finder.setPosition(position)
        start = position if finder.isAtBoundary() else finder.toPreviousBoundary()
        finder.setPosition(position)
        end = finder.toNextBoundary()
        return max(0, start), end if end >= 0 else position


def lay_out(entry: Entry, style: LineStyle, words: tuple[str, ...] = ()) -> LineRow:
    """Break a line's texts into rows of type."""
    line = entry.line
    spoken = find(line.language) if line.language else None
    script = spoken.script if spoken else "Latn"
    source = set_text(line.text or " ", _frame(style.width, style.size, script), 0.0)
    translation = None
    if line.translation:
        frame = _frame(style.width, style.translation_size, "Latn")
        translation = set_text(line.translation, frame, source.bottom + TRANSLATION_GAP)
    marks = (_marks(line.text, words), _marks(line.translation or "", words))
    return LineRow(entry, style, words, source, translation, marks)


def guess(entry: Entry, style: LineStyle) -> float:
    """About the height that ``lay_out`` will find, in pixels; costs almost nothing."""
    height = _guess(entry.line.text, style.width, style.size) + 2 * PAD
    if entry.line.translation:
        size = style.translation_size
        height += TRANSLATION_GAP + _guess(entry.line.translation, style.width, size)
    return height


def _frame(width: float, size: int, script: str) -> Frame:
    return Frame(fonts.font(size, script=script), width, round(size * LINE_HEIGHT))


def _guess(text: str, width: float, size: int) -> float:
    return max(1, ceil(len(text) * size * _LETTER / width)) * round(size * LINE_HEIGHT)


def _marks(text: str, words: tuple[str, ...]) -> list[Stretch]:
    if not words or not text:
        return []
    return [(_units(text, start), _units(text, end)) for start, end in found(text, words)]


def _units(text: str, position: int) -> int:
    """A position as Qt counts: letters beyond the first 65,536 are two."""
    return position + sum(1 for letter in text[:position] if letter > "\uffff")
