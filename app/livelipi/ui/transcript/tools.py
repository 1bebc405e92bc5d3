"""The buttons beside the line under the pointer."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from livelipi.ui import icons, theme
from livelipi.ui.i18n import translate
from livelipi.ui.theme import Colours

_SIDE = 28


class LineTools(QWidget):
    """Correct and delete; the keyboard has F2 and Delete for the same.

    Signals:
        edit_wanted, delete_wanted: For the row that was shown last.
    """

    edit_wanted = Signal(int)
    delete_wanted = Signal(int)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.row = -1
        self.setObjectName("tools")
        self.edit, self.delete = QPushButton(self), QPushButton(self)
        for button in (self.edit, self.delete):
            button.setProperty("kind", "bare")
            button.setFixedSize(_SIDE, _SIDE)
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            button.setCursor(Qt.CursorShape.ArrowCursor)
        self.edit.clicked.connect(lambda: self.edit_wanted.emit(self.row))
        self.delete.clicked.connect(lambda: self.delete_wanted.emit(self.row))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.XS)
        row.addWidget(self.edit)
        row.addWidget(self.delete)
        self.adjustSize()
        self.hide()
        self.retranslate()

    def retranslate(self) -> None:
        """Take the words of the interface's language."""
        self.edit.setAccessibleName(translate("Transcript", "Correct this line"))
        self.edit.setToolTip(translate("Transcript", "Correct (F2)"))
        self.delete.setAccessibleName(translate("Transcript", "Delete this line"))
        self.delete.setToolTip(translate("Transcript", "Delete (Del)"))

    def apply(self, colours: Colours) -> None:
        """Take the colours of a theme."""
        self.edit.setIcon(icons.icon("edit", colours.soft))
        self.delete.setIcon(icons.icon("clear", colours.soft))
