"""Text broken into lines, in two layers: what is settled, and what may still change behind it.

Each layer is a layout of its own, so that the settled one cannot depend on what follows it: in one
layout a full stop may take the word before it to the next line, English behind English in an Urdu
line pushes it aside, and the first letters decide the font of digits before them.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QFont, QTextLayout, QTextLine, QTextOption


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
    """

    font: QFont
    width: float
    least: float


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


def set_text(text: str, frame: Frame, top: float, before: Paragraph | None = None) -> Paragraph:
    """Break ``text`` into lines below ``top``.

    Args:
        text: Not empty.
        frame: What for.
        top: Upper edge, in pixels.
        before: The beginning of ``text`` as it was set in the same frame: its words stay in
            their lines, even where one of them has grown a comma too wide for its line.
    """
    leftward = runs_left(text)
    layout, shown = _layout(text, frame, leftward)
    held = _ends(before, shown)
    lines: list[LineBox] = []
    y, used = top, 0.0
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(frame.width)
        if len(lines) < len(held) and _end(line) < held[len(lines)]:
            line.setNumColumns(held[len(lines)] - line.textStart(), frame.width)
        y = _place(line, frame, leftward, y, lines, shown)
        used = line.naturalTextWidth()
    layout.endLayout()
    return Paragraph(layout, tuple(lines), used, leftward)


def set_tail(text: str, frame: Frame, settled: Paragraph) -> Paragraph:
    """Break ``text`` into lines that go on where ``settled`` ends; its last line is their first."""
    layout, shown = _layout(text, frame, settled.leftward)
    lines: list[LineBox] = []
    shared = settled.lines[-1]
    y, used = shared.bottom, settled.used
    layout.beginLayout()
    first = layout.createLine()
    first.setLineWidth(max(0.0, frame.width - settled.used))
    here = _written(first, shown)
    if here.strip():
        used += first.naturalTextWidth()
    last = settled.layout.lineAt(settled.layout.lineCount() - 1)
    x = frame.width - settled.used - first.naturalTextWidth()
    at = last.y() + last.ascent() - first.ascent()
    first.setPosition(QPointF(x if settled.leftward else settled.used, at))
    if here.strip():
        y = max(y, at + round(first.height()))
    lines.append(LineBox(shared.top, y, (shared.text + here).strip()))
    while (line := layout.createLine()).isValid():
        line.setLineWidth(frame.width)
        y = _place(line, frame, settled.leftward, y, lines, shown)
        used = line.naturalTextWidth()
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
    line: QTextLine, frame: Frame, leftward: bool, y: float, lines: list[LineBox], shown: bytes
) -> float:
    """Put a line below ``y``; tells its lower edge."""
    height = max(frame.least, round(line.height()))
    x = frame.width - line.naturalTextWidth() if leftward else 0.0
    line.setPosition(QPointF(x, y + (height - line.height()) / 2))
    lines.append(LineBox(y, y + height, _written(line, shown).strip()))
    return y + height


def _written(line: QTextLine, shown: bytes) -> str:
    return shown[2 * line.textStart() : 2 * _end(line)].decode("utf-16-le")


def _end(line: QTextLine) -> int:
    return line.textStart() + line.textLength()


def _ends(before: Paragraph | None, shown: bytes) -> list[int]:
    """Where each line of ``before`` must end at least; punctuation that follows hangs over."""
    if before is None:
        return []
    ends = [_end(before.layout.lineAt(i)) for i in range(before.layout.lineCount())]
    for letter in shown[2 * ends[-1] :].decode("utf-16-le"):
        if not unicodedata.category(letter).startswith("P"):
            break
        ends[-1] += 1
    return ends
