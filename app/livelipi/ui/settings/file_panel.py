"""Where the settings are kept, what is wrong with the file, and the way to it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from livelipi.runtime.state import AppState
from livelipi.ui import fonts, icons, theme
from livelipi.ui.i18n import translate
from livelipi.ui.settings.row import heading
from livelipi.ui.settings.services import SettingsServices
from livelipi.ui.theme import Colours


class FilePanel(QFrame):
    """The settings file."""

    def __init__(self, services: SettingsServices, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self.setObjectName("card")
        self.title = heading(translate("FilePanel", "Settings file"), theme.BODY, self)
        self.path = QLabel(str(services.file), self)
        self.path.setFont(fonts.font(theme.SMALL))
        self.path.setWordWrap(True)
        self.path.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.path.setAccessibleName(translate("FilePanel", "Path of the settings file"))
        self.said = QLabel(self)
        self.said.setFont(fonts.font(theme.SMALL))
        self.said.setProperty("tone", "warm")
        self.said.setWordWrap(True)
        self.said.hide()
        self.open = QPushButton(translate("FilePanel", "Open the file"), self)
        self.open.setFont(fonts.font(theme.BODY))
        self.open.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.open.clicked.connect(self._open)
        text = QVBoxLayout()
        text.setSpacing(2)
        for label in (self.title, self.path, self.said):
            text.addWidget(label)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.L, theme.M, theme.L, theme.M)
        row.setSpacing(theme.M)
        row.addLayout(text, 1)
        row.addWidget(self.open)

    def filter(self, words: str) -> bool:
        """Whether what was typed leads here."""
        here = f"{self.title.text()} {self.path.text()}".casefold()
        return all(word in here for word in words.casefold().split())

    def apply(self, colours: Colours) -> None:
        """Take the colours of a theme."""
        self.open.setIcon(icons.icon("file", colours.soft))

    def show_state(self, state: AppState) -> None:
        """Nothing here depends on it."""

    def _open(self) -> None:
        file = self._services.file
        if not file.exists():
            said = translate(
                "FilePanel",
                "There is no file yet: everything is as LiveLipi came. The first change makes it.",
            )
        elif not self._services.open_file(file):
            said = translate("FilePanel", "No program here opens it. Open it by its path.")
        else:
            said = ""
        self.said.setText(said)
        self.said.setVisible(bool(said))


class Banner(QFrame):
    """What is wrong with the settings file, above every page."""

    def __init__(self, complaints: tuple[str, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("banner")
        self._sign = QLabel(self)
        self.words = QLabel("\n".join(complaints), self)
        self.words.setFont(fonts.font(theme.SMALL))
        self.words.setProperty("tone", "strong")
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setWordWrap(True)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.M, theme.S, theme.M, theme.S)
        row.setSpacing(theme.S)
        row.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.words, 1)
        for part in (self, self._sign):
            part.setAccessibleName(translate("FilePanel", "What is wrong with the settings file"))
        self.setAccessibleDescription(self.words.text())
        self.setVisible(bool(complaints))

    def apply(self, colours: Colours) -> None:
        """Take the colours of a theme."""
        self._sign.setPixmap(icons.pixmap("warning", colours.warm))
