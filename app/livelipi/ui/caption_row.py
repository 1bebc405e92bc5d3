"""One caption laid out for one width: where each line of it stands.

The view keeps a row per segment and lays it out again only when the segment, the width or the
font changes, so that what was read once never moves inside itself.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass, field

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QTextLayout, QTextOption

from livelipi.domain.captions import Segment, SegmentState
from livelipi.domain.languages import find
from livelipi.ui import fonts, theme

LINE_HEIGHT = 1.4
"""Distance of lines as a part of the type size; scripts that are taller than this get more."""

TRANSLATION_GAP = 3.0
MARK_GAP = 10.0
DOTS_WIDTH = 26.0

MARKS: dict[SegmentState, str] = {
    SegmentState.OPEN: "Listening",
    SegmentState.FINALISING: "Finishing",
    SegmentState.FORCED: "ended early",
}
"""What is written beside a caption that is not simply final."""


@dataclass(frozen=True, slots=True)
class RowStyle:
    """All that decides how a row is laid out, besides its segment.

    Attributes:
        width: Room for text, in pixels.
        size: Type size of captions, in pixels.
        translated: Keep room for a translation that is still to come.
    """

    width: float
    size: int
    translated: bool = False

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
        source: The caption's lines; None while nothing was said.
        translation: The translation's lines, or None.
        mark: Where the mark of ``MARKS`` stands, or None.
        height: Of all this, in pixels.
    """

    segment: Segment
    style: RowStyle
    source: QTextLayout | None = None
    translation: QTextLayout | None = None
    mark: QRectF | None = None
    height: float = 0.0
    texts: list[tuple[float, float, str]] = field(default_factory=list)
    """Top, bottom and text of each line."""

    @property
    def mark_text(self) -> str:
        """The word of the mark; empty for a caption that is simply final."""
        return MARKS.get(self.segment.state, "")


def lay_out(segment: Segment, style: RowStyle) -> CaptionRow:
    """Break a segment into lines."""
    row = CaptionRow(segment, style)
    language = find(segment.language) if segment.language else None
    y, edge = 0.0, 0.0
    if segment.text:
        used = fonts.font(style.size, script=language.script if language else "Latn")
        row.source, y, edge = _lines(row, segment.text, used, style.line, y)
    if row.mark_text:
        y = _place_mark(row, y, edge)
    if segment.translation:
        used = fonts.font(style.translation_size)
        top = y + TRANSLATION_GAP
        row.translation, y, _ = _lines(row, segment.translation, used, style.translation_line, top)
    elif style.translated:
        y += TRANSLATION_GAP + style.translation_line
    row.height = y
    return row


def mark_font() -> QFont:
    """The type of marks."""
    return fonts.font(theme.BODY)


def _lines(
    row: CaptionRow, text: str, used: QFont, least: float, top: float
) -> tuple[QTextLayout, float, float]:
    """Lay out ``text`` below ``top``; tells also its bottom and the last line's right edge."""
    shown = text.replace("\n", "\u2028")
    units = shown.encode("utf-16-le")
    layout = QTextLayout(shown, used)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    leftward = _runs_left(text)
    if leftward:
        option.setTextDirection(Qt.LayoutDirection.RightToLeft)
    layout.setTextOption(option)
    layout.setCacheEnabled(True)
    layout.beginLayout()
    y, edge = top, 0.0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(row.style.width)
        height = max(least, round(line.height()))
        x = row.style.width - line.naturalTextWidth() if leftward else 0.0
        line.setPosition(QPointF(x, y + (height - line.height()) / 2))
        start, length = line.textStart(), line.textLength()
        written = units[2 * start : 2 * (start + length)].decode("utf-16-le")
        row.texts.append((y, y + height, written.strip()))
        y += height
        edge = row.style.width if leftward else line.naturalTextWidth()
    layout.endLayout()
    return layout, y, edge


def _place_mark(row: CaptionRow, y: float, edge: float) -> float:
    """Put the mark behind the last line where it fits, else below; tells the new bottom."""
    settled = row.segment.settled
    width = QFontMetricsF(mark_font()).horizontalAdvance(row.mark_text)
    width += 0.0 if settled else DOTS_WIDTH
    gap = MARK_GAP if row.segment.text else 0.0
    if not row.segment.text or edge + gap + width > row.style.width:
        row.mark = QRectF(0.0, y, width, row.style.line)
        row.texts.append((y, y + row.style.line, row.mark_text))
        return y + row.style.line
    top, bottom, text = row.texts[-1]
    row.mark = QRectF(edge + gap, top, width, bottom - top)
    row.texts[-1] = (top, bottom, f"{text} ({row.mark_text})")
    return y


def _runs_left(text: str) -> bool:
    """Whether the first letter with a direction runs from right to left."""
    for letter in text:
        match unicodedata.bidirectional(letter):
            case "R" | "AL":
                return True
            case "L":
                return False
    return False
