"""Push-to-talk in the window: a big button, and Space wherever the focus is."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from livelipi.ui import fonts, icons, theme
from livelipi.ui.i18n import translate
from livelipi.ui.roles import Role
from livelipi.ui.theme import Colours

_BESIDE = (
    Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.MetaModifier
)


class TalkKey:
    """One key out of two, Space and the button: down with the first, up with the last.

    Args:
        down: Called once when it goes down.
        up: Called once when it comes up.
    """

    def __init__(self, down: Callable[[], None], up: Callable[[], None]) -> None:
        self._down, self._up = down, up
        self._held: set[str] = set()
        self.enabled = False

    @property
    def held(self) -> bool:
        """Whether it is down."""
        return bool(self._held)

    def press(self, source: str) -> None:
        """``source`` went down; nothing happens while push-to-talk is off."""
        if not self.enabled or source in self._held:
            return
        self._held.add(source)
        if len(self._held) == 1:
            self._down()

    def release(self, source: str) -> None:
        """``source`` came up."""
        if source in self._held:
            self._held.discard(source)
            if not self._held:
                self._up()

    def release_all(self) -> None:
        """Nothing can be held any more: the focus went away, or the switch was turned off."""
        if self._held:
            self._held.clear()
            self._up()


REPEAT_GAP = 20
"""Milliseconds within which a press after a release is the keyboard's auto-repeat."""


class SpaceBar(QObject):
    """Watches the keys of one native window before any widget gets them.

    WORKAROUND(Qt 6.11, xcb): a held key repeats as release and press, and Qt marks only the first
    such pair as auto-repeat where the press is not in its queue yet. A release therefore counts
    once no press has followed it for ``REPEAT_GAP``; the turn's tail is far longer than that.
    """

    def __init__(self, key: TalkKey, parent: QObject) -> None:
        super().__init__(parent)
        self._key = key
        self._release = QTimer(self)
        self._release.setSingleShot(True)
        self._release.setTimerType(Qt.TimerType.PreciseTimer)
        self._release.setInterval(REPEAT_GAP)
        self._release.timeout.connect(lambda: key.release("space"))

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Take Space; release the key where the focus is lost."""
        match event.type():
            case QEvent.Type.KeyPress | QEvent.Type.KeyRelease:
                return isinstance(event, QKeyEvent) and self._space(event)
            case QEvent.Type.FocusOut:
                self._key.release_all()
        return False

    def _space(self, event: QKeyEvent) -> bool:
        """Take Space while push-to-talk is on; everything else goes its way."""
        if event.key() != Qt.Key.Key_Space or not (self._key.enabled or self._key.held):
            return False
        if event.isAutoRepeat():
            return True
        if event.type() is QEvent.Type.KeyRelease:
            self._release.start()
            return True
        if event.modifiers() & _BESIDE:
            return False
        self._release.stop()
        self._key.press("space")
        return True


class TalkButton(QWidget):
    """Hold it with the mouse to talk."""

    accessible_role = Role.Button

    def __init__(self, key: TalkKey, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._key = key
        self._held = False
        self._low = False
        self._colours = theme.DARK
        self._font = fonts.font(theme.STRONG, fonts.SEMIBOLD)
        self._small = fonts.font(theme.SMALL)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.retranslate()

    def retranslate(self) -> None:
        """Set every word anew."""
        self.setAccessibleName(translate("TalkButton", "Hold to talk"))
        self.setAccessibleDescription(
            translate("TalkButton", "Hold the mouse button here, or hold Space")
        )
        self.update()

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()

    def apply(self, colours: Colours) -> None:
        """Take the colours of a theme."""
        self._colours = colours
        self.update()

    def show_held(self, held: bool) -> None:
        """Show whether the key is down."""
        if held is not self._held:
            self._held = held
            self.update()

    def sizeHint(self) -> QSize:
        """Large enough to hit without looking."""
        return QSize(280, theme.CONTROL_HEIGHT - theme.XS if self._low else 60)

    def set_low(self, low: bool) -> None:
        """Be one line high, where captions need the room."""
        if low is not self._low:
            self._low = low
            self.updateGeometry()
            self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Talk."""
        if event.button() is Qt.MouseButton.LeftButton:
            self._key.press("mouse")

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Done talking."""
        if event.button() is Qt.MouseButton.LeftButton:
            self._key.release("mouse")

    def hideEvent(self, _event: QEvent) -> None:
        """A button that is gone cannot be held."""
        self._key.release("mouse")

    def _words(self) -> tuple[str, str]:
        if self._held:
            return translate("TalkButton", "Listening — let go to finish"), ""
        beside = "" if self._low else translate("TalkButton", "or hold Space")
        return translate("TalkButton", "Hold to talk"), beside

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint it, filled while held."""
        c = self._colours
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.setPen(QPen(QColor(c.accent), 1.5))
        painter.setBrush(QColor(c.accent if self._held else c.accent_tint))
        painter.drawRoundedRect(box, 14, 14)
        ink = c.on_accent if self._held else c.text
        title, note = self._words()
        metrics = painter.fontMetrics()
        painter.setFont(self._font)
        metrics = painter.fontMetrics()
        left = (self.width() - metrics.horizontalAdvance(title) - 22 - theme.S) / 2
        painter.drawPixmap(round(left), round(self.height() / 2) - 11, icons.pixmap("mic", ink, 22))
        painter.setPen(QColor(ink))
        words = box.adjusted(left + 22 + theme.S, 0, 0, -16 if note else 0)
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, title)
        painter.setFont(self._small)
        painter.setPen(QColor(c.on_accent if self._held else c.soft))
        painter.drawText(
            box.adjusted(left + 22 + theme.S, 20, 0, 0), Qt.AlignmentFlag.AlignVCenter, note
        )
        painter.end()
