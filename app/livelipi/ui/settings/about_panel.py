"""What this is: version, parts, and whose work lies in it."""

from __future__ import annotations

import sys

from PySide6.QtCore import Qt, qVersion
from PySide6.QtGui import QColor, QPalette, QTextTable
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QTextBrowser, QVBoxLayout, QWidget

from livelipi import __version__
from livelipi.resources import resource
from livelipi.runtime.state import AppState
from livelipi.ui import fonts, icons, theme
from livelipi.ui.i18n import translate
from livelipi.ui.theme import Colours


class AboutPanel(QFrame):
    """Name, version and licences."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        sign = QLabel(self)
        sign.setPixmap(icons.pixmap("app", "", 64))
        sign.setAccessibleName("LiveLipi")
        self.name = QLabel("LiveLipi", self)
        self.name.setFont(fonts.font(theme.TITLE, fonts.MEDIUM))
        self.name.setProperty("tone", "strong")
        self.version = QLabel(self)
        self.version.setFont(fonts.font(theme.BODY))
        self.version.setWordWrap(True)
        self.version.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        python = ".".join(map(str, sys.version_info[:3]))
        self.version.setText(
            translate("AboutPanel", "Version {version} on Python {python} and Qt {qt}.").format(
                version=__version__, python=python, qt=qVersion()
            )
        )
        self.purpose = QLabel(
            translate("AboutPanel", "Speech becomes captions and translations as it is spoken."),
            self,
        )
        self.purpose.setFont(fonts.font(theme.BODY))
        self.purpose.setWordWrap(True)
        self.licences = QTextBrowser(self)
        self.licences.setOpenLinks(False)
        self.licences.setFont(fonts.font(theme.SMALL))
        self.licences.setMinimumHeight(320)
        self.licences.setTabChangesFocus(True)
        self.licences.setAccessibleName(translate("AboutPanel", "Licences"))
        text = QVBoxLayout()
        text.setSpacing(2)
        for label in (self.name, self.purpose, self.version):
            text.addWidget(label)
        row = QHBoxLayout()
        row.setSpacing(theme.L)
        row.addWidget(sign)
        row.addLayout(text, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme.S, 0, 0)
        column.setSpacing(theme.L)
        column.addLayout(row)
        column.addWidget(self.licences, 1)
        self._read()

    def _read(self) -> None:
        markdown = resource("LICENSES.md").read_text(encoding="utf-8")
        ours = translate("AboutPanel", "LiveLipi itself is under the MIT licence.")
        _, _, rest = markdown.partition("\n")  # without its own heading
        self.licences.setMarkdown(f"{ours}\n\n{rest}")

    def filter(self, words: str) -> bool:
        """Whether what was typed leads here."""
        here = translate("AboutPanel", "About LiveLipi version licence fonts icons").casefold()
        return all(word in here for word in words.casefold().split())

    def apply(self, colours: Colours) -> None:
        """Take the colours of a theme."""
        made = self.licences.palette()
        made.setColor(QPalette.ColorRole.Link, QColor(colours.accent))
        self.licences.setPalette(made)
        for frame in self.licences.document().rootFrame().childFrames():
            if isinstance(frame, QTextTable):
                look = frame.format()
                look.setBorderBrush(QColor(colours.border))
                look.setCellPadding(theme.XS)
                look.setBorderCollapse(True)
                frame.setFormat(look)

    def show_state(self, state: AppState) -> None:
        """Nothing here changes."""
