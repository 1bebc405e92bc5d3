"""Every row's height, and the layouts of those that were seen lately."""

from __future__ import annotations

from collections import OrderedDict

from PySide6.QtCore import QModelIndex

from livelipi.ui.transcript.heights import Heights
from livelipi.ui.transcript.line_row import LineRow, LineStyle, guess, lay_out
from livelipi.ui.transcript.lines_model import LinesModel

KEPT = 160
"""Layouts that are kept: some screens full. Each is some ten kilobytes."""


class Rows:
    """Lays out a row when it is looked at; the height of all others is a good guess until then.

    Args:
        model: Whose lines; followed without being asked.
    """

    def __init__(self, model: LinesModel) -> None:
        self._model = model
        self._style = LineStyle(400.0, 16)
        self._words: tuple[str, ...] = ()
        self._laid: OrderedDict[int, LineRow] = OrderedDict()
        self._held: dict[int, float] = {}
        self._heights = Heights()
        model.modelReset.connect(self._guess_all)
        model.rowsInserted.connect(self._inserted)
        model.rowsRemoved.connect(self._removed)

    def __len__(self) -> int:
        return len(self._heights)

    @property
    def style(self) -> LineStyle:
        """What rows are laid out for."""
        return self._style

    def set_style(self, style: LineStyle) -> None:
        """Lay out for another width or size."""
        if style != self._style:
            self._style = style
            self._laid.clear()
            self._guess_all()

    def set_words(self, words: tuple[str, ...]) -> None:
        """Mark other words."""
        self._words = words

    def hold(self, number: int, height: float | None) -> None:
        """Keep at least ``height`` pixels for a line while it is edited; None ends that."""
        self._held.clear()
        if height is not None:
            self._held[number] = height

    def row(self, index: int) -> LineRow:
        """A row, laid out; its height is exact from then on."""
        entry = self._model.entries[index]
        laid = self._laid.get(entry.number)
        if (
            laid is None
            or laid.entry is not entry
            or laid.style is not self._style
            or laid.words is not self._words
        ):
            laid = self._laid[entry.number] = lay_out(entry, self._style, self._words)
            if len(self._laid) > KEPT:
                self._laid.popitem(last=False)
        self._laid.move_to_end(entry.number)
        self._heights[index] = max(laid.height, self._held.get(entry.number, 0.0))
        return laid

    def height(self, index: int) -> float:
        """Exact height of a row."""
        self.row(index)
        return self._heights[index]

    def top(self, index: int) -> float:
        """About where a row begins, from the first row's top."""
        return self._heights.top(index)

    def at(self, y: float) -> int:
        """About which row stands there."""
        return self._heights.row_at(y)

    @property
    def total(self) -> float:
        """About the height of all."""
        return self._heights.total

    def _guess_all(self) -> None:
        style = self._style
        self._heights = Heights(guess(entry, style) for entry in self._model.entries)

    def _inserted(self, _parent: QModelIndex, first: int, last: int) -> None:
        heights = self._heights.all()
        came = self._model.entries[first : last + 1]
        heights[first:first] = [guess(entry, self._style) for entry in came]
        self._heights = Heights(heights)

    def _removed(self, _parent: QModelIndex, first: int, last: int) -> None:
        heights = self._heights.all()
        del heights[first : last + 1]
        self._heights = Heights(heights)
