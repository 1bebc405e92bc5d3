"""Search as you type: the words, where to look, how many hits there are, the way through them."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QToolButton, QWidget

from livelipi.ui import fonts, icons, theme
from livelipi.ui.announcing import announce
from livelipi.ui.i18n import translate
from livelipi.ui.theme import Colours
from livelipi.ui.transcript import wording

DEBOUNCE = 160
"""Milliseconds after the last key until it is looked for."""


class SearchBar(QWidget):
    """The row above the lines.

    Signals:
        wanted: Words to look for, and whether in all sessions; no words end the search.
        stepped: To the next hit (1) or the one before (-1).
        left: Escape in an empty field: back to the lines.
    """

    wanted = Signal(str, bool)
    stepped = Signal(int)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._count = self._at = 0
        self.field = QLineEdit(self)
        self.field.setObjectName("search")
        self.field.setFont(fonts.font(theme.BODY))
        self.field.setMinimumWidth(120)
        self.field.installEventFilter(self)
        self._sign = self.field.addAction(
            icons.icon("find", theme.DARK.quiet), QLineEdit.ActionPosition.LeadingPosition
        )
        self.everywhere = QPushButton(self)
        self.everywhere.setCheckable(True)
        self.everywhere.setChecked(True)
        self.everywhere.setProperty("kind", "choice")
        self.everywhere.setFont(fonts.font(theme.BODY))
        self.count = QLabel(self)
        self.count.setFont(fonts.figures(theme.SMALL))
        self.count.setMinimumWidth(72)
        self.before, self.next = QPushButton(self), QPushButton(self)
        for button, by in ((self.before, -1), (self.next, 1)):
            button.setProperty("kind", "bare")
            button.setFixedWidth(theme.CONTROL_HEIGHT)
            button.clicked.connect(lambda _=False, by=by: self.stepped.emit(by))
        for button in (self.everywhere, self.before, self.next):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._waiting = QTimer(self)
        self._waiting.setSingleShot(True)
        self._waiting.setInterval(DEBOUNCE)
        self._waiting.timeout.connect(self._want)
        self.field.textEdited.connect(lambda _text: self._waiting.start())
        self.everywhere.toggled.connect(lambda _on: self._want())
        self._lay_out()
        self.retranslate()
        self.show_hits(0, 0)

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.XS)
        row.addWidget(self.field, 1)
        row.addWidget(self.everywhere)
        row.addSpacing(theme.XS)
        row.addWidget(self.count)
        row.addWidget(self.before)
        row.addWidget(self.next)

    def retranslate(self) -> None:
        """Take the words of the interface's language."""
        self.field.setPlaceholderText(translate("Transcript", "Search (Ctrl+F)"))
        self.field.setAccessibleName(translate("Transcript", "Search"))
        for sign in self.field.findChildren(QToolButton):
            sign.setAccessibleName(translate("Transcript", "Search"))
        self.everywhere.setText(translate("Transcript", "All sessions"))
        self.everywhere.setToolTip(
            translate("Transcript", "Look in all sessions, or only in the one shown")
        )
        self.before.setAccessibleName(translate("Transcript", "Previous hit"))
        self.before.setToolTip(translate("Transcript", "Previous hit (Shift+F3)"))
        self.next.setAccessibleName(translate("Transcript", "Next hit"))
        self.next.setToolTip(translate("Transcript", "Next hit (F3)"))
        self._say()

    def apply(self, colours: Colours) -> None:
        """Take the colours of a theme."""
        self._sign.setIcon(icons.icon("find", colours.quiet))
        self.before.setIcon(icons.icon("up", colours.soft, colours.border))
        self.next.setIcon(icons.icon("chevron", colours.soft, colours.border))

    @property
    def words(self) -> str:
        """What is looked for."""
        return self.field.text().strip()

    def begin(self) -> None:
        """Let a person type."""
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def clear(self) -> None:
        """End the search."""
        self.field.clear()
        self._want()

    def show_hits(self, at: int, count: int) -> None:
        """Say how many hits there are, and which of them the reader stands on, from 1."""
        self._at, self._count = at, count
        for button in (self.before, self.next):
            button.setEnabled(count > 0)
            button.setVisible(bool(self.words))
        self.count.setVisible(bool(self.words))
        self._say()
        if self.count.text():
            announce(self.field, self.count.text())

    def _say(self) -> None:
        if not self.words:
            said = ""
        elif not self._count:
            said = translate("Transcript", "No hits")
        elif self._at:
            said = translate("Transcript", "{n} of {all}").format(n=self._at, all=self._count)
        else:
            said = wording.hits(self._count)
        self.count.setText(said)
        self.count.setProperty("tone", "warm" if said and not self._count else "quiet")
        self.count.style().polish(self.count)
        self.field.setAccessibleDescription(said)

    def _want(self) -> None:
        self._waiting.stop()
        self.wanted.emit(self.words, self.everywhere.isChecked())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Return goes to the next hit, with Shift back; Escape clears, then leaves."""
        if watched is not self.field or not isinstance(event, QKeyEvent):
            return False
        if event.type() is not QEvent.Type.KeyPress:
            return False
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            if self._waiting.isActive():
                self._want()
            else:
                self.stepped.emit(-1 if back else 1)
            return True
        if event.key() == Qt.Key.Key_Escape:
            if self.field.text():
                self.clear()
            else:
                self.left.emit()
            return True
        if event.key() == Qt.Key.Key_Down:
            self.left.emit()
            return True
        return False
