"""What stands in the window before anything was said."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from livelipi.ui import fonts, icons, theme
from livelipi.ui.i18n import translate
from livelipi.ui.theme import Colours
from livelipi.ui.words import Invitation


class EmptyPage(QWidget):
    """An invitation in a few words.

    Signals:
        sample_wanted: A person wants to see the bundled sample captioned.
    """

    sample_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: Invitation | None = None
        self._sign = QLabel(self)
        self.title = QLabel(self)
        self.title.setFont(fonts.font(theme.TITLE, fonts.MEDIUM))
        self.title.setProperty("tone", "strong")
        self.text = QLabel(self)
        self.text.setFont(fonts.font(theme.STRONG))
        self.sample = QPushButton(self)
        self.sample.setFont(fonts.font(theme.BODY))
        self.sample.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.sample.clicked.connect(self.sample_wanted)
        button = QHBoxLayout()
        button.addStretch()
        button.addWidget(self.sample)
        button.addStretch()
        column = QVBoxLayout(self)
        column.setSpacing(theme.S)
        column.setContentsMargins(theme.L, theme.XS, theme.L, theme.XS)
        column.addStretch(4)
        for label in (self._sign, self.title, self.text):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            label.setWordWrap(True)
            column.addWidget(label)
        column.addSpacing(theme.L)
        column.addLayout(button)
        column.addStretch(5)
        self.retranslate()

    def retranslate(self) -> None:
        """Set every word anew."""
        self.sample.setText(translate("EmptyPage", "Play the sample"))
        self.sample.setToolTip(
            translate("EmptyPage", "Captions for a short recording that comes with LiveLipi")
        )

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()

    def apply(self, colours: Colours) -> None:
        """Take the colours of a theme."""
        self._sign.setPixmap(icons.pixmap("wave", colours.accent, 44))
        self.sample.setIcon(icons.icon("play", colours.soft))

    def set_low(self, low: bool) -> None:
        """Be words alone, where the window is low."""
        self._sign.setVisible(not low)

    def show_invitation(self, invitation: Invitation) -> None:
        """Show an invitation."""
        if invitation == self._shown:
            return
        self._shown = invitation
        self.title.setText(invitation.title)
        self._sign.setAccessibleName(invitation.title)
        self.text.setText(invitation.text)
        self.sample.setVisible(invitation.sample)
