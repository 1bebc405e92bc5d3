"""The pill: a turn of dictation at a glance, near the lower edge of the screen.

It never takes the focus and lets every click through: the cursor stays where the words are to go.
It cannot be worked at all; keys, tray and ``livelipi ctl`` do that.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPointF, QRect, QRectF, Qt, QTimer
from PySide6.QtGui import (
    QColor,
    QCursor,
    QFontMetricsF,
    QGuiApplication,
    QPainter,
    QPaintEvent,
    QPen,
    QShowEvent,
)
from PySide6.QtWidgets import QWidget

from livelipi.domain.monitors import Box, Monitor, at_the_bottom
from livelipi.runtime.dictation.state import DictationState, Phase
from livelipi.runtime.state import AppState
from livelipi.ui import fonts, icons, theme
from livelipi.ui.announcing import announce
from livelipi.ui.coalesce import LatestWins
from livelipi.ui.dictation import level_trace
from livelipi.ui.dictation.level_trace import LevelTrace
from livelipi.ui.dictation.saying import clock, lingers, saying, spoken
from livelipi.ui.dictation.words_box import WordsBox
from livelipi.ui.i18n import translate
from livelipi.ui.motion import animated
from livelipi.ui.overlay import native
from livelipi.ui.theme import Colours

WIDTH = 400
ROW = 44
"""Height of the line with the microphone."""

_RADIUS = 16.0
_CLOCK = 40


class Pill(QWidget):
    """Shows itself while there is something to tell, and goes.

    Args:
        avoid: Where the caption overlay is now; an empty box where it is not.
    """

    def __init__(self, avoid: Callable[[], QRect] = QRect) -> None:
        super().__init__()
        fonts.load()
        self._avoid = avoid
        self._state = DictationState()
        self._settings = AppState().settings
        self._colours = theme.DARK
        self._composited = True
        self._spoken = ""
        self._trace = LevelTrace()
        self._words = WordsBox()
        native.float_above(self)
        self.setObjectName("pill")
        self._latest = LatestWins[DictationState](self._draw, self)
        self._gone = QTimer(self)
        self._gone.setSingleShot(True)
        self._gone.timeout.connect(self.hide)
        self._exposed = False
        self._native: QObject | None = None
        self.retranslate()

    # What the program says

    def show_turn(self, state: DictationState) -> None:
        """Show a turn, soon: at most thirty states a second are drawn, and the newest wins."""
        self._latest.put(state)

    def show_state(self, state: AppState) -> None:
        """Take what is set."""
        self._settings = state.settings

    def apply(self, colours: Colours) -> None:
        """Take the colours of a theme."""
        self._colours = colours
        self._words.colour = colours.text
        self.update()

    def retranslate(self) -> None:
        """Set all words."""
        self.setWindowTitle(translate("Pill", "LiveLipi dictation"))
        self._tell()
        self.update()

    @property
    def lines(self) -> list[str]:
        """What can be read now: the title, then the lines of words."""
        return [saying(self._state).title, *self._words.lines]

    def _draw(self, state: DictationState) -> None:
        before, self._state = self._state, state
        if state.turn != before.turn:
            self._trace.clear()
        if state.phase is Phase.LISTENING and state.elapsed != before.elapsed:
            self._trace.hear(state.level)
        said = saying(state)
        self._words.show(said.words, WIDTH - 2 * theme.L, ends=not state.phase.over)
        self._fit()
        if state.phase is Phase.IDLE:
            self.hide()
        elif not state.phase.over:
            self._gone.stop()
            self._appear()
        elif state.told != before.told:
            self._appear()
            self._gone.start(lingers(state))
        if (state.phase, state.locked, state.told) != (before.phase, before.locked, before.told):
            self._tell()
        self.update()

    def _tell(self) -> None:
        said = spoken(self._state)
        self.setAccessibleName(said)
        if said != self._spoken and self._state.phase is not Phase.IDLE:
            announce(self, said)
        self._spoken = said

    def _appear(self) -> None:
        if not self.isVisible():
            self._composited = native.composited()
            self._trace.moving = animated(self, self._settings.general.motion)
            self.show()

    # Place and size

    def _fit(self) -> None:
        """Be as high as the words ask for, above the lower edge, off the captions."""
        height = ROW + (self._words.height + theme.M if self._words.lines else 0)
        if height == self.height() and self.isVisible():
            return
        screen = self.screen() if self.isVisible() else QGuiApplication.screenAt(QCursor.pos())
        shown = (screen or QGuiApplication.primaryScreen()).geometry()
        box = Box(*shown.getRect())  # type: ignore[misc]
        at = at_the_bottom(min(WIDTH, box.width), height, Monitor("", box))
        wanted = QRect(at.x, at.y, at.width, at.height)
        captions = self._avoid()
        above = captions.top() - theme.S - height
        if captions.intersects(wanted) and above >= shown.top():
            wanted.moveTop(above)
        if native.places_itself():
            self.setGeometry(wanted)
        else:
            self.resize(wanted.size())

    # Qt

    def showEvent(self, event: QShowEvent) -> None:
        """Let clicks through from the first moment."""
        super().showEvent(event)
        handle = self.windowHandle()
        if handle is not self._native:
            self._native = handle
            handle.installEventFilter(self)
        native.pass_clicks(self, True)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let clicks through again when the window system has mapped the window anew."""
        if event.type() is QEvent.Type.Expose and watched is self._native:
            before, self._exposed = self._exposed, self.windowHandle().isExposed()
            if self._exposed and not before:
                native.pass_clicks(self, True)
        return False

    def changeEvent(self, event: QEvent) -> None:
        """Speak another language from now on."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint all of it."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        said, c = saying(self._state), self._colours
        edge = c.warm if said.warm else c.border
        if self._composited:
            painter.setPen(QPen(QColor(edge), 1))
            painter.setBrush(QColor(c.surface))
            whole = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
            painter.drawRoundedRect(whole, _RADIUS, _RADIUS)
        else:
            painter.fillRect(self.rect(), QColor(c.surface))
            painter.setPen(QColor(edge))
            painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        tone = c.warm if said.warm else c.quiet if said.icon in {"mic-off", "close"} else c.accent
        left = theme.L
        self._picture(painter, said.icon, tone, left)
        left += icons.SIZE + theme.S
        right = self.width() - theme.L
        if said.live:
            right = self._paint_live(painter, right)
        self._paint_title(painter, said.title, left, right - theme.M, strong=not said.live)
        painter.translate(QPointF(theme.L, ROW - theme.XS))
        self._words.paint(painter)
        painter.end()

    def _paint_live(self, painter: QPainter, right: int) -> int:
        """Time and level at the end of the line; returns where they begin."""
        painter.setFont(fonts.figures(theme.BODY))
        painter.setPen(QColor(self._colours.soft))
        time = self._placed(QRectF(right - _CLOCK, 0, _CLOCK, ROW))
        trailing = Qt.AlignmentFlag.AlignLeft if self._mirrored else Qt.AlignmentFlag.AlignRight
        painter.drawText(time, trailing | Qt.AlignmentFlag.AlignVCenter, clock(self._state.elapsed))
        begin = right - _CLOCK - theme.S - level_trace.WIDTH
        box = self._placed(QRectF(begin, theme.M, level_trace.WIDTH, ROW - 2 * theme.M))
        self._trace.paint(painter, box, self._colours, mirrored=self._mirrored)
        return round(begin)

    def _paint_title(
        self, painter: QPainter, title: str, left: int, right: int, *, strong: bool
    ) -> None:
        font = fonts.font(theme.BODY, fonts.MEDIUM)
        painter.setFont(font)
        painter.setPen(QColor(self._colours.text if strong else self._colours.soft))
        fits = QFontMetricsF(font).elidedText(title, Qt.TextElideMode.ElideRight, right - left)
        leading = Qt.AlignmentFlag.AlignRight if self._mirrored else Qt.AlignmentFlag.AlignLeft
        box = self._placed(QRectF(left, 0, right - left, ROW))
        painter.drawText(box, leading | Qt.AlignmentFlag.AlignVCenter, fits)

    def _picture(self, painter: QPainter, name: str, colour: str, left: int) -> None:
        box = self._placed(QRectF(left, (ROW - icons.SIZE) / 2, icons.SIZE, icons.SIZE))
        painter.drawPixmap(box.topLeft(), icons.pixmap(name, colour))

    @property
    def _mirrored(self) -> bool:
        return self.isRightToLeft()

    def _placed(self, box: QRectF) -> QRectF:
        """A box that is meant from the left, where it is in this language."""
        if self._mirrored:
            box.moveLeft(self.width() - box.right())
        return box
