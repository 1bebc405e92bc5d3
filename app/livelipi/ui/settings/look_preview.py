"""How captions will look: the overlay itself with sample sentences, over a picture of a desktop.

Where the overlay is larger than the room, it is drawn smaller and says so.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QLinearGradient,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPixmap,
    QShowEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from livelipi.domain.settings import CaptionSettings
from livelipi.ui import fonts, theme
from livelipi.ui.coalesce import LatestWins
from livelipi.ui.i18n import translate
from livelipi.ui.overlay.rollup_view import RollUpView
from livelipi.ui.roles import Role
from livelipi.ui.settings.samples import sample

_SHARP = 2.0
"""The overlay is drawn at twice its size: right for dense screens, smooth when scaled down."""

_LOW = 150
"""Below this height, in pixels, no room is left round the overlay."""

_WALL = ("#35506b", "#8a6f7e", "#e0b48c")
"""Evening over hills: bright and dark parts, so that a thin ground shows what it costs."""

_PAPER, _LETTERS = "#f4f1ea", "#b9b2a4"


@dataclass(frozen=True, slots=True)
class _Wanted:
    """What is to be seen: the look, the spoken language, whether a translation is shown."""

    captions: CaptionSettings
    language: str
    translated: bool


class LookPreview(QWidget):
    """A picture that follows the settings; nothing in it moves or takes the focus."""

    accessible_role = Role.Graphic

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wanted: _Wanted | None = None
        self._shown: _Wanted | None = None
        self._latest = LatestWins[_Wanted](self._draw, self)
        self._picture = QPixmap()
        self._colours = theme.DARK
        self._view = RollUpView()
        self._view.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
        self.destroyed.connect(self._view.deleteLater)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.retranslate()

    def retranslate(self) -> None:
        """Say what it is in the language of the interface."""
        self.setAccessibleName(translate("LookPreview", "Preview of the captions"))

    def apply(self, colours: theme.Colours) -> None:
        """Take the colours of a theme; the picture itself has its own."""
        self._colours = colours
        self.update()

    def show_look(self, captions: CaptionSettings, language: str, *, translated: bool) -> None:
        """Show a look; soon: at most thirty a second are drawn, and none while it is hidden.

        Args:
            captions: The look.
            language: That is spoken, so that its script is seen.
            translated: A translation is shown.
        """
        wanted = _Wanted(captions, language, translated)
        if wanted != self._wanted:
            self._wanted = wanted
            if self.isVisible():
                self._latest.put(wanted)

    def _draw(self, wanted: _Wanted) -> None:
        """Make the picture."""
        if wanted == self._shown:
            return
        self._shown = wanted
        view, said = self._view, sample(wanted.language, translated=wanted.translated)
        view.set_look(wanted.captions, animated=False, language=said.segments[0].language)
        view.show_captions(said, translated=wanted.translated)
        view.resize(view.sizeHint())
        view.settle()
        self._picture = QPixmap(view.size() * _SHARP)
        self._picture.setDevicePixelRatio(_SHARP)
        self._picture.fill(Qt.GlobalColor.transparent)
        view.render(self._picture, QPoint(), renderFlags=QWidget.RenderFlag.DrawChildren)
        self.setAccessibleDescription(" ".join(view.lines()))
        self.update()

    def lines(self) -> list[str]:
        """What can be read in it."""
        if self._wanted:
            self._draw(self._wanted)
        return self._view.lines()

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what was changed while nobody could see it."""
        super().showEvent(event)
        if self._wanted:
            self._draw(self._wanted)

    def sizeHint(self) -> QSize:
        """Room for two rows of a usual size."""
        return QSize(480, 168)

    def minimumSizeHint(self) -> QSize:
        """Still enough to see colours and letters."""
        return QSize(200, 96)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the desktop, then the overlay on it."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        room = QRectF(self.rect())
        edge = QPainterPath()
        edge.addRoundedRect(room, theme.RADIUS + 2, theme.RADIUS + 2)
        painter.setClipPath(edge)
        _paint_desktop(painter, room)
        size = self._picture.deviceIndependentSize()
        if size.isEmpty():
            painter.end()
            return
        margin = theme.M if room.height() > _LOW else theme.XS
        within = room.adjusted(theme.M, margin, -theme.M, -margin)
        scale = min(1.0, within.width() / size.width(), within.height() / size.height())
        width, height = size.width() * scale, size.height() * scale
        note = _note(round(scale * 100)) if scale < 1.0 else ""
        beside = painter.fontMetrics().horizontalAdvance(note) + 2 * theme.L
        free = within.width() - width
        left = within.left() + (free if note and beside / 2 < free < 2 * beside else free / 2)
        place = QRectF(left, within.bottom() - height, width, height)
        painter.drawPixmap(place, self._picture, QRectF(self._picture.rect()))
        if note:
            _paint_note(painter, room, note)
        painter.end()


def _paint_desktop(painter: QPainter, room: QRectF) -> None:
    """A wall with a document on it."""
    wall = QLinearGradient(room.topLeft(), room.bottomRight())
    for number, colour in enumerate(_WALL):
        wall.setColorAt(number / (len(_WALL) - 1), QColor(colour))
    painter.fillRect(room, wall)
    sheet = QRectF(room.width() * 0.55, room.height() * 0.12, room.width() * 0.38, room.height())
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(_PAPER))
    painter.drawRoundedRect(sheet, 4, 4)
    painter.setBrush(QColor(_LETTERS))
    y = sheet.top() + theme.L
    number = 0
    while y < room.bottom():
        part = (0.86, 0.78, 0.9, 0.52)[number % 4]
        painter.drawRoundedRect(
            QRectF(sheet.left() + theme.L, y, sheet.width() * part - theme.XL, 4), 2, 2
        )
        y += 13
        number += 1


def _note(percent: int) -> str:
    return translate("LookPreview", "{percent} % of its size").format(percent=percent)


def _paint_note(painter: QPainter, room: QRectF, words: str) -> None:
    """In a corner: this is smaller than it will be."""
    painter.setFont(fonts.font(theme.SMALL))
    metrics = painter.fontMetrics()
    box = QRectF(0, 0, metrics.horizontalAdvance(words) + 2 * theme.S, metrics.height() + theme.XS)
    box.moveTopLeft(room.topLeft() + QPointF(theme.S, theme.S))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(14, 18, 22, 200))
    painter.drawRoundedRect(box, 6, 6)
    painter.setPen(QColor("#f1f4f6"))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)
