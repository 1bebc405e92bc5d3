"""Text broken into lines, in two layers: what is settled, and what may still change behind it.

Each layer is a layout of its own, so that the settled one cannot depend on what follows it: in one
layout a full stop may take the word before it to the next line, English behind English in an Urdu
line pushes it aside, and the first letters decide the font of digits before them.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass, replace

from PySide6.QtCore import QPointF, Qt, QTextBoundaryFinder
from PySide6.QtGui import QFont, QTextLayout, QTextLine, QTextOption

_HANGING = (0.25, 0.5, 0.75)
"""How far a mark may hang over the edge, in parts of the type size; a blank and a letter do not."""


@dataclass(frozen=True, slots=True)
class LineBox:
    """One line: its edges in pixels, and what can be read in it."""

    top: float
    bottom: float
    text: str


@dataclass(frozen=True, slots=True)
class Frame:
    """What a paragraph is laid out in.

    Attributes:
        font: With a glyph for everything.
        width: Of lines, in pixels.
        least: Height of a line at least; tall scripts get more.
        baseline: Where letters stand below the upper edge of a line of that height; 0 centres each
            line by itself, so that a word of a taller script moves the ones before it.
    """

    font: QFont
    width: float
    least: float
    baseline: float = 0.0


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Laid out text.

    Attributes:
        layout: Paints it.
        lines: From top to bottom.
        used: How much of the last line's width is taken.
        leftward: It is written from right to left.
    """

    layout: QTextLayout
    lines: tuple[LineBox, ...]
    used: float
    leftward: bool

    @property
    def bottom(self) -> float:
        """Lower edge of the last line."""
        return self.lines[-1].bottom

    @property
    def text(self) -> str:
        """What was laid out."""
        return self.layout.text()


def set_text(
    text: str,
    frame: Frame,
    top: float,
    before: Paragraph | None = None,
    *,
    leftward: bool | None = None,
) -> Paragraph:
    """Break ``text`` into lines below ``top``.

    Args:
        text: Not empty.
        frame: What for.
        top: Upper edge, in pixels.
        before: The beginning of ``text`` as it was set in the same frame: its words stay in
            their lines, even where one of them has grown a comma too wide for its line.
        leftward: Whether it is written from right to left; by default its first letter decides.
    """
    leftward = runs_left(text) if leftward is None else leftward
    layout, shown = _layout(text, frame, leftward)
    held = _ends(before)
    lines: list[LineBox] = []
    bottom, used = top, 0.0
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(frame.width)
        if len(lines) < len(held):
            _hold(line, held[len(lines)], frame)
        _place(line, frame, leftward, lines, bottom, shown)
        bottom, used = lines[-1].bottom, line.horizontalAdvance()
    layout.endLayout()
    return Paragraph(layout, tuple(lines), used, leftward)


def set_tail(text: str, frame: Frame, settled: Paragraph) -> Paragraph:
    """Break ``text`` into lines that go on where ``settled`` ends; its last line is their first."""
    layout, shown = _layout(text, frame, settled.leftward)
    shared = settled.lines[-1]
    layout.beginLayout()
    first = layout.createLine()
    first.setLineWidth(max(0.0, frame.width - settled.used))
    if text[0].isspace() and not _between_words(layout, _end(first)):
        # Qt would rather break a word than leave the blank before it alone on its line
        layout.endLayout()
        below = set_text(text.lstrip(), frame, shared.bottom, leftward=settled.leftward)
        return replace(below, lines=(shared, *below.lines))
    here = _written(first, shown)
    x = frame.width - settled.used - first.horizontalAdvance()
    last = settled.layout.lineAt(settled.layout.lineCount() - 1)
    y = last.y() + last.ascent() - first.ascent()
    first.setPosition(QPointF(x if settled.leftward else settled.used, y))
    bottom, used = shared.bottom, settled.used
    if here.strip():
        bottom, used = max(bottom, y + round(first.height())), used + first.horizontalAdvance()
    lines = [LineBox(shared.top, bottom, (shared.text + here).strip())]
    while (line := layout.createLine()).isValid():
        line.setLineWidth(frame.width)
        _place(line, frame, settled.leftward, lines, bottom, shown)
        bottom, used = lines[-1].bottom, line.horizontalAdvance()
    layout.endLayout()
    return Paragraph(layout, tuple(lines), used, settled.leftward)


def runs_left(text: str) -> bool:
    """Whether the first letter with a direction runs from right to left."""
    for letter in text:
        match unicodedata.bidirectional(letter):
            case "R" | "AL":
                return True
            case "L":
                return False
    return False


def _layout(text: str, frame: Frame, leftward: bool) -> tuple[QTextLayout, bytes]:
    """A layout that has no lines yet, and its text in the units that Qt counts."""
    shown = text.replace("\n", "\u2028")
    layout = QTextLayout(shown, frame.font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    if leftward:
        option.setTextDirection(Qt.LayoutDirection.RightToLeft)
    layout.setTextOption(option)
    layout.setCacheEnabled(True)
    return layout, shown.encode("utf-16-le")


def _place(
    line: QTextLine,
    frame: Frame,
    leftward: bool,
    lines: list[LineBox],
    top: float,
    shown: bytes,
) -> None:
    """Put a line below ``top`` and add it to ``lines``."""
    height = max(frame.least, round(line.height()))
    x = frame.width - line.horizontalAdvance() if leftward else 0.0
    down = (height - line.height()) / 2
    if frame.baseline and height == frame.least:
        down = frame.baseline - line.ascent()
    line.setPosition(QPointF(x, top + down))
    lines.append(LineBox(top, top + height, _written(line, shown).strip()))


def _hold(line: QTextLine, end: int, frame: Frame) -> None:
    """Let what follows the line's old words hang over the edge, if it is as narrow as a mark."""
    for part in _HANGING:
        if _end(line) >= end:
            return
        line.setLineWidth(frame.width + part * frame.font.pixelSize())
    if _end(line) < end:
        line.setLineWidth(frame.width)  # the word became another, longer one


def _written(line: QTextLine, shown: bytes) -> str:
    return shown[2 * line.textStart() : 2 * _end(line)].decode("utf-16-le")


def _end(line: QTextLine) -> int:
    return line.textStart() + line.textLength()


def _ends(before: Paragraph | None) -> list[int]:
    if before is None:
        return []
    return [_end(before.layout.lineAt(index)) for index in range(before.layout.lineCount())]


def _between_words(layout: QTextLayout, end: int) -> bool:
    """Whether a line may end there without breaking a word."""
    finder = QTextBoundaryFinder(QTextBoundaryFinder.BoundaryType.Line, layout.text())
    finder.setPosition(end)
    return finder.isAtBoundary()
