"""Which session is open, in one row above its lines, and that it is not kept where it is not."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QWidget

from livelipi.runtime.archive import Session
from livelipi.ui import fonts, theme
from livelipi.ui.i18n import translate
from livelipi.ui.transcript import wording
from livelipi.ui.transcript.live import NOW


class Head(QFrame):
    """Title, facts, and the sign that nothing is recorded."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session: Session | None = None
        self._recording = True
        self.setObjectName("head")
        self.title = QLabel(self)
        self.title.setFont(fonts.font(theme.STRONG, fonts.SEMIBOLD))
        self.title.setProperty("tone", "strong")
        self.facts = _Shortened(self)
        self.facts.setFont(fonts.font(theme.SMALL))
        self.facts.setProperty("tone", "quiet")
        self.unrecorded = QLabel(self)
        self.unrecorded.setObjectName("unrecorded")
        self.unrecorded.setFont(fonts.font(theme.SMALL, fonts.MEDIUM))
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.L, theme.S, theme.M, theme.S)
        row.setSpacing(theme.M)
        row.addWidget(self.title)
        row.addWidget(self.facts, 1)
        row.addWidget(self.unrecorded)

    def show_session(self, session: Session | None, *, recording: bool) -> None:
        """Show a session's facts; ``recording`` is whether what is said now is kept."""
        if (session, recording) == (self._session, self._recording) and self.title.text():
            return
        self._session, self._recording = session, recording
        self.retranslate()

    def retranslate(self) -> None:
        """Take the words of the interface's language."""
        session = self._session
        self.title.setText(
            wording.title(session) if session else translate("Transcript", "Transcript")
        )
        self.facts.setText(
            f"{wording.facts(session)} · {wording.lines(session.captions)}" if session else ""
        )
        self.facts.setToolTip(self.facts.text())
        here = session is not None and session.id == NOW
        self.unrecorded.setText(
            translate("Transcript", "Not recorded: gone when the program ends")
            if here
            else translate("Transcript", "Nothing is being recorded")
        )
        self.unrecorded.setVisible(not self._recording)


class _Shortened(QLabel):
    """One line that ends in dots where there is no room."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def minimumSizeHint(self) -> QSize:
        """It may vanish."""
        return QSize(0, super().minimumSizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Write as much as fits."""
        painter = QPainter(self)
        text = QFontMetrics(self.font()).elidedText(
            self.text(), Qt.TextElideMode.ElideRight, self.width()
        )
        self.style().drawItemText(
            painter,
            self.rect(),
            int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft),
            self.palette(),
            True,
            text,
            self.foregroundRole(),
        )
        painter.end()
