"""What just happened, in one line at the foot of the window, with a way back where there is one."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from livelipi.runtime.state import Severity
from livelipi.ui import fonts, icons, theme
from livelipi.ui.announcing import announce
from livelipi.ui.i18n import translate
from livelipi.ui.theme import Colours

PATIENCE = 8000
"""Milliseconds that a way back stays open."""

_ICONS = {Severity.INFO: "info", Severity.WARNING: "warning", Severity.ERROR: "error"}


class Notice(QFrame):
    """Tells one thing at a time; the newest wins. Errors stay until they are dismissed."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._colours = theme.DARK
        self._severity = Severity.INFO
        self._back: Callable[[], None] | None = None
        self._over: Callable[[], None] | None = None
        self.setObjectName("notice")
        self._sign = QLabel(self)
        self.text = QLabel(self)
        self.text.setFont(fonts.font(theme.BODY))
        self.text.setProperty("tone", "strong")
        self.text.setTextFormat(Qt.TextFormat.PlainText)
        self.text.setWordWrap(True)
        self.undo = QPushButton(self)
        self.undo.setFont(fonts.font(theme.BODY, fonts.SEMIBOLD))
        self.undo.clicked.connect(self.go_back)
        self.close_button = QPushButton(self)
        self.close_button.setProperty("kind", "bare")
        self.close_button.setFixedWidth(theme.CONTROL_HEIGHT)
        self.close_button.clicked.connect(self.finish)
        for button in (self.undo, self.close_button):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PATIENCE)
        self._timer.timeout.connect(self._pass)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.L, theme.XS, theme.S, theme.XS)
        row.setSpacing(theme.M)
        row.addWidget(self._sign)
        row.addWidget(self.text, 1)
        row.addWidget(self.undo)
        row.addWidget(self.close_button)
        self.retranslate()
        self.hide()

    def retranslate(self) -> None:
        """Take the words of the interface's language."""
        self.undo.setText(translate("Transcript", "Undo"))
        self.close_button.setAccessibleName(translate("Transcript", "Dismiss"))
        self.close_button.setToolTip(translate("Transcript", "Dismiss"))

    def apply(self, colours: Colours) -> None:
        """Take the colours of a theme."""
        self._colours = colours
        self.close_button.setIcon(icons.icon("close", colours.soft))
        self._draw_sign()

    def tell(
        self,
        text: str,
        severity: Severity = Severity.INFO,
        *,
        undo: Callable[[], None] | None = None,
        over: Callable[[], None] | None = None,
        stays: bool = False,
    ) -> None:
        """Say something.

        Args:
            text: One sentence or two.
            severity: How loudly.
            undo: Takes it back, while the notice is there.
            over: Called when it can no longer be taken back.
            stays: It is going on, so it stays until something else is told.
        """
        self.finish()
        self._back, self._over, self._severity = undo, over, severity
        self.text.setText(text)
        self.undo.setVisible(undo is not None)
        self.close_button.setVisible(not stays)
        self.setAccessibleName(text)
        self._sign.setAccessibleName(text)
        self.setProperty("severity", severity.value)
        self.style().unpolish(self)
        self.style().polish(self)
        self._draw_sign()
        self.show()
        announce(self, text)
        if not stays and severity is Severity.INFO:
            self._timer.start()

    def go_back(self) -> bool:
        """Take back what was told, if it can be; whether it could."""
        back, self._back, self._over = self._back, None, None
        if back is None:
            return False
        self.finish()
        back()
        return True

    def finish(self) -> None:
        """Be gone; what was told is for good now."""
        over, self._over, self._back = self._over, None, None
        self._timer.stop()
        self.hide()
        if over is not None:
            over()

    def _pass(self) -> None:
        """Its time is over, unless somebody has a hand on it."""
        if self.underMouse() or self.undo.hasFocus() or self.close_button.hasFocus():
            self._timer.start()
        else:
            self.finish()

    def _draw_sign(self) -> None:
        calm = self._severity is Severity.INFO
        colour = self._colours.accent if calm else self._colours.warm
        self._sign.setPixmap(icons.pixmap(_ICONS[self._severity], colour, 18))
