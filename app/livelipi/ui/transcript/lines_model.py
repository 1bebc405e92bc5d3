"""The lines of one session, in the order of speech."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from livelipi.runtime.archive import Entry
from livelipi.ui.i18n import translate
from livelipi.ui.transcript.wording import clock

_ROOT = QModelIndex()


class LinesModel(QAbstractListModel):
    """Lines by their rows; tells views and screen readers what changes.

    Attributes:
        entries: The lines; only this class changes them.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.entries: list[Entry] = []
        self._rows: dict[int, int] | None = None

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _ROOT) -> int:
        """How many lines there are."""
        return 0 if parent.isValid() else len(self.entries)

    def data(
        self,
        index: QModelIndex | QPersistentModelIndex,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        """A line's texts, and how a screen reader says it."""
        if not index.isValid():
            return None
        entry = self.entries[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return "\n".join(part for part in (entry.line.text, entry.line.translation) if part)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return spoken(entry)
        if role == Qt.ItemDataRole.ToolTipRole and entry.heard is not None:
            return translate("Transcript", "Heard: {text}").format(text=entry.heard)
        return None

    def reset(self, entries: Sequence[Entry]) -> None:
        """Show these lines and no others."""
        self.beginResetModel()
        self.entries = list(entries)
        self._rows = None
        self.endResetModel()

    def insert(self, at: int, entries: Sequence[Entry]) -> None:
        """Lines came in before row ``at``."""
        if not entries:
            return
        self.beginInsertRows(_ROOT, at, at + len(entries) - 1)
        self.entries[at:at] = entries
        self._rows = None
        self.endInsertRows()

    def merge(self, entries: Sequence[Entry]) -> None:
        """Take these as they are now: known ones are replaced, new ones added in their place."""
        fresh: list[Entry] = []
        for entry in entries:
            if self.row_of(entry.number) is None:
                fresh.append(entry)
            else:
                self.replace(entry)
        fresh.sort(key=_key)
        if not fresh or not self.entries or _key(self.entries[-1]) < _key(fresh[0]):
            self.insert(len(self.entries), fresh)
            return
        if _key(fresh[-1]) < _key(self.entries[0]):
            self.insert(0, fresh)
            return
        places = [bisect_right(self.entries, _key(entry), key=_key) for entry in fresh]
        end = len(fresh)
        while end:  # from behind, so that the places before stay right
            start = bisect_left(places, places[end - 1])
            self.insert(places[start], fresh[start:end])
            end = start

    def replace(self, entry: Entry) -> None:
        """A line reads differently now."""
        row = self.row_of(entry.number)
        if row is None or self.entries[row] == entry:
            return
        self.entries[row] = entry
        index = self.index(row, 0)
        self.dataChanged.emit(index, index)

    def remove(self, row: int) -> Entry:
        """Take a line out; returns it."""
        self.beginRemoveRows(_ROOT, row, row)
        entry = self.entries.pop(row)
        self._rows = None
        self.endRemoveRows()
        return entry

    def row_of(self, number: int) -> int | None:
        """Where the line of that number stands."""
        if self._rows is None:
            self._rows = {entry.number: row for row, entry in enumerate(self.entries)}
        return self._rows.get(number)


def spoken(entry: Entry) -> str:
    """A line as a screen reader says it: time, text, translation, and that it was corrected."""
    said = f"{clock(entry.line.start)}, {entry.line.text}"
    if entry.line.translation:
        translation = translate("Transcript", "Translation: {text}")
        said = f"{said}. {translation.format(text=entry.line.translation)}"
    if entry.corrected:
        corrected = translate("Transcript", "Corrected")
        said = f"{said}. {corrected}"
    return said


def _key(entry: Entry) -> tuple[float, int]:
    return entry.line.start, entry.number
