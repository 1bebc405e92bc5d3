"""One caption laid out for one width: where each line of it stands.

The view keeps a row per segment and lays it out again only when the segment, the width or the
font changes. What is committed keeps its layout while only the tail behind it changes, so that
what was read once never moves inside itself.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRectF
from PySide6.QtGui import QFont, QFontMetricsF

from livelipi.domain.captions import Segment, SegmentState
from livelipi.domain.languages import find
from livelipi.ui import fonts, theme
from livelipi.ui.i18n import translate
from livelipi.ui.paragraph import Frame, LineBox, Paragraph, set_tail, set_text
from livelipi.ui.sentences import in_words

LINE_HEIGHT = 1.4
"""Distance of lines as a part of the type size; scripts that are taller than this get more."""

TRANSLATION_GAP = 3.0
MARK_GAP = 10.0
DOTS_WIDTH = 26.0
SIGN_SIZE = 18.0
SIGN_GAP = 6.0
"""The sign before the words of a gap, and the room behind it."""


def mark_of(state: SegmentState) -> str:
    """What is written beside a caption that is not simply final, or in place of its words."""
    said = {
        SegmentState.OPEN: translate("Caption", "Listening"),
        SegmentState.FINALISING: translate("Caption", "Finishing"),
        SegmentState.FORCED: translate("Caption", "ended early"),
    }
    return said.get(state, "")


@dataclass(frozen=True, slots=True)
class RowStyle:
    """All that decides how a row is laid out, besides its segment.

    Attributes:
        width: Room for text, in pixels.
        size: Type size of captions, in pixels.
        translated: Keep room for a translation that is still to come.
        language: Code of the language of marks and notes.
    """

    width: float
    size: int
    translated: bool = False
    language: str = "en"

    @property
    def translation_size(self) -> int:
        """Type size of translations, in pixels."""
        return round(self.size * theme.TRANSLATION)

    @property
    def line(self) -> float:
        """Height of one line of a caption."""
        return round(self.size * LINE_HEIGHT)

    @property
    def translation_line(self) -> float:
        """Height of one line of a translation."""
        return round(self.translation_size * LINE_HEIGHT)

    @property
    def reserve(self) -> float:
        """Height that the newest row holds from its first moment: two lines and a translation.

        Words that come within it move nothing.
        """
        translation = TRANSLATION_GAP + self.translation_line if self.translated else 0.0
        return 2 * self.line + translation


@dataclass(slots=True)
class CaptionRow:
    """A segment with its lines.

    Attributes:
        segment: What is shown.
        style: What it was laid out for.
        source: The caption's committed lines; None while nothing is.
        tail: What may still change, going on where ``source`` ends; or None.
        translation: The translation's lines, or None.
        mark: Where the mark of ``mark_of`` or the words of a gap stand, or None.
        height: Of all this, in pixels.
        held: Height that the row keeps although its text became shorter.
        reserve: Height of the row while it is the newest; words that come within it move nothing.
        texts: What can be read, from top to bottom.
    """

    segment: Segment
    style: RowStyle
    source: Paragraph | None = None
    tail: Paragraph | None = None
    translation: Paragraph | None = None
    mark: QRectF | None = None
    height: float = 0.0
    held: float = 0.0
    reserve: float = 0.0
    texts: tuple[LineBox, ...] = ()

    @property
    def mark_text(self) -> str:
        """The word of the mark; empty where the caption speaks for itself."""
        if self.segment.shown and not self.segment.settled:
            return ""
        return mark_of(self.segment.state)

    @property
    def note(self) -> str:
        """What stands in place of words where sound was lost."""
        return in_words(self.segment.text)

    @property
    def gap(self) -> bool:
        """Whether it tells of lost sound and not of speech."""
        return self.segment.state is SegmentState.GAP


def lay_out(segment: Segment, style: RowStyle, before: CaptionRow | None = None) -> CaptionRow:
    """Break a segment into lines.

    Args:
        segment: What is said.
        style: How it is shown.
        before: The same segment's row until now; what is committed in it stays where it is.
    """
    row = CaptionRow(segment, style)
    if row.gap:
        return _lay_out_gap(row)
    if before is not None and _alike(before.style, style):
        row.held = max(before.held, before.height)
    else:
        before = None
    y = _lay_out_source(row, before)
    if row.mark_text:
        y = _place_mark(row, y)
    if segment.translation:
        used = fonts.font(style.translation_size)
        frame = Frame(used, style.width, style.translation_line)
        row.translation = set_text(segment.translation, frame, y + TRANSLATION_GAP)
        row.texts += row.translation.lines
        y = row.translation.bottom
    elif style.translated:
        y += TRANSLATION_GAP + style.translation_line
    row.height = y
    row.reserve = max(_reserve(row), before.reserve if before is not None else 0.0)
    return row


def mark_font() -> QFont:
    """The type of marks."""
    return fonts.font(theme.BODY)


def _alike(one: RowStyle, other: RowStyle) -> bool:
    """Whether lines break in the same places."""
    return (one.width, one.size) == (other.width, other.size)


def _reserve(row: CaptionRow) -> float:
    """Two lines, and while words are committed a line behind them: no tail moves what is above."""
    style = row.style
    if row.source is None or row.segment.state is not SegmentState.OPEN:
        return style.reserve
    line = max(box.bottom - box.top for box in row.source.lines)
    return max(style.reserve, row.source.bottom + line + style.reserve - 2 * style.line)


def _lay_out_source(row: CaptionRow, before: CaptionRow | None) -> float:
    """Lay out what is said; tells its lower edge."""
    segment, style = row.segment, row.style
    language = find(segment.language) if segment.language else None
    used = fonts.font(style.size, script=language.script if language else "Latn")
    frame = Frame(used, style.width, style.line)
    if segment.text:
        row.source = _committed(segment, frame, before)
        row.texts = row.source.lines
    if segment.tail and row.source is not None:
        row.tail = set_tail(segment.tail, frame, row.source)
        row.texts = row.source.lines[:-1] + row.tail.lines
    elif segment.tail:
        row.tail = set_text(segment.tail, frame, 0.0)
        row.texts = row.tail.lines
    return row.texts[-1].bottom if row.texts else 0.0


def _committed(segment: Segment, frame: Frame, before: CaptionRow | None) -> Paragraph:
    """Committed text set anew only where it grew, and then behind what was there."""
    old = before.source if before is not None else None
    if old is None or before is None or not segment.text.startswith(before.segment.text):
        return set_text(segment.text, frame, 0.0)
    if segment.text == before.segment.text and segment.language == before.segment.language:
        return old
    return set_text(segment.text, frame, 0.0, old)


def _lay_out_gap(row: CaptionRow) -> CaptionRow:
    """A note in the middle of the column."""
    words = QFontMetricsF(mark_font()).horizontalAdvance(row.note)
    width = min(row.style.width, SIGN_SIZE + SIGN_GAP + words)
    row.height = row.style.line
    row.mark = QRectF((row.style.width - width) / 2, 0.0, width, row.height)
    row.texts = (LineBox(0.0, row.height, row.note),)
    return row


def _place_mark(row: CaptionRow, y: float) -> float:
    """Put the mark behind the last line where it fits, else below; tells the new bottom."""
    width = QFontMetricsF(mark_font()).horizontalAdvance(row.mark_text)
    width += 0.0 if row.segment.settled else DOTS_WIDTH
    last = row.source
    if last is None or last.leftward or last.used + MARK_GAP + width > row.style.width:
        row.mark = QRectF(0.0, y, width, row.style.line)
        row.texts += (LineBox(y, y + row.style.line, row.mark_text),)
        return y + row.style.line
    *above, line = row.texts
    row.mark = QRectF(last.used + MARK_GAP, line.top, width, line.bottom - line.top)
    row.texts = (*above, LineBox(line.top, line.bottom, f"{line.text} ({row.mark_text})"))
    return y
