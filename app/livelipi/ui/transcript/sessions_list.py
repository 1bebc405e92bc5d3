"""The sessions, newest first: when, how long, where, in which language, and how it began."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    Qt,
    Signal,
)
from PySide6.QtGui import QContextMenuEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QWidget

from livelipi.runtime.archive import Session
from livelipi.ui.i18n import translate
from livelipi.ui.theme import Colours
from livelipi.ui.transcript.session_item import HITS, SESSION, SessionItem
from livelipi.ui.transcript.wording import facts, title

_ROOT = QModelIndex()


class SessionsModel(QAbstractListModel):
    """Sessions, and how many hits each has while somebody searches all of them."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._all: list[Session] = []
        self._hits: dict[int, int] | None = None
        self.shown: list[Session] = []

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _ROOT) -> int:
        """How many are shown."""
        return 0 if parent.isValid() else len(self.shown)

    def data(
        self,
        index: QModelIndex | QPersistentModelIndex,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        """A session, its hits, and its words."""
        if not index.isValid():
            return None
        session = self.shown[index.row()]
        if role == SESSION:
            return session
        if role == HITS:
            return None if self._hits is None else self._hits.get(session.id, 0)
        if role == Qt.ItemDataRole.DisplayRole:
            return title(session)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(part for part in (title(session), facts(session)) if part)
        return None

    def show(self, sessions: Sequence[Session], hits: dict[int, int] | None) -> None:
        """Show these; with ``hits``, only those that have some."""
        shown = [s for s in sessions if hits is None or hits.get(s.id)]
        if [s.id for s in shown] != [s.id for s in self.shown]:
            self.beginResetModel()
            self.shown, self._hits = shown, hits
            self.endResetModel()
            return
        before, self.shown = self.shown, shown
        changed = hits != self._hits
        self._hits = hits
        for row, (old, new) in enumerate(zip(before, shown, strict=True)):
            if changed or old != new:
                index = self.index(row, 0)
                self.dataChanged.emit(index, index)

    def row_of(self, session: int) -> int | None:
        """Where a session stands."""
        return next((row for row, s in enumerate(self.shown) if s.id == session), None)


class SessionsList(QListView):
    """Lets a person choose a session.

    Signals:
        chosen: A session was chosen, by its id.
        delete_wanted: It is to be deleted.
        menu_wanted: A menu for it, at a place on the screen.
    """

    chosen = Signal(int)
    delete_wanted = Signal(int)
    menu_wanted = Signal(int, QPoint)

    def __init__(self, model: SessionsModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sessions = model
        self._item = SessionItem(self)
        self._selecting = False
        self.setModel(model)
        self.setItemDelegate(self._item)
        self.setObjectName("sessions")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.selectionModel().currentChanged.connect(self._current_changed)
        self.retranslate()

    def retranslate(self) -> None:
        """Take the words of the interface's language."""
        self.setAccessibleName(translate("Transcript", "Sessions"))
        self.viewport().update()

    def apply(self, colours: Colours) -> None:
        """Take the colours of a theme."""
        self._item.colours = colours
        self.viewport().update()

    def select(self, session: int) -> None:
        """Show which session is open; nobody is told."""
        row = self._sessions.row_of(session)
        self._selecting = True
        if row is None:
            self.setCurrentIndex(QModelIndex())
            self.clearSelection()
        elif row != self.currentIndex().row() or not self.selectionModel().hasSelection():
            self.setCurrentIndex(self._sessions.index(row, 0))
        self._selecting = False

    def _current_changed(self, current: QModelIndex, _before: QModelIndex) -> None:
        if current.isValid() and not self._selecting:
            self.chosen.emit(self._sessions.shown[current.row()].id)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete deletes."""
        row = self.currentIndex().row()
        if event.key() == Qt.Key.Key_Delete and row >= 0:
            self.delete_wanted.emit(self._sessions.shown[row].id)
            return
        super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer what can be done with a session."""
        index = self.indexAt(event.pos())
        if event.reason() is QContextMenuEvent.Reason.Keyboard:
            index = self.currentIndex()
        if index.isValid():
            at = self.visualRect(index).center()
            session = self._sessions.shown[index.row()].id
            self.menu_wanted.emit(session, self.viewport().mapToGlobal(at))
