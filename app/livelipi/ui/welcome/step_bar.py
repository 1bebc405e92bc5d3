"""Where in the first steps a person is: numbers, names and what is done."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from livelipi.ui import fonts, icons, theme
from livelipi.ui.i18n import translate
from livelipi.ui.roles import Role
from livelipi.ui.theme import Colours

_ROUND = 11.0


class StepBar(QWidget):
    """The steps in a row; names give way where there is no room for them."""

    accessible_role = Role.StaticText

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._names: tuple[str, ...] = ()
        self._at = 0
        self._colours = theme.DARK
        self._font = fonts.font(theme.SMALL, fonts.MEDIUM)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def apply(self, colours: Colours) -> None:
        """Take the colours of a theme."""
        self._colours = colours
        self.update()

    def show_step(self, names: Sequence[str], at: int) -> None:
        """Show the names of the steps, with one of them present."""
        self._names, self._at = tuple(names), at
        said = translate("Welcome", "Step {number} of {count}: {name}")
        self.setAccessibleName(said.format(number=at + 1, count=len(names), name=names[at]))
        self.update()

    def sizeHint(self) -> QSize:
        """One line."""
        return QSize(320, 28)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint a numbered circle and a name for each step."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self._font)
        metrics = QFontMetrics(self._font)
        roomy = (
            sum(metrics.horizontalAdvance(name) + 2 * _ROUND + theme.S for name in self._names)
            + (len(self._names) - 1) * theme.XL
            <= self.width()
        )
        x = 0.0
        for number, name in enumerate(self._names):
            named = roomy or number == self._at
            width = 2 * _ROUND + (theme.S + metrics.horizontalAdvance(name) if named else 0)
            left = self.width() - x - width if self.isRightToLeft() else x
            self._paint_step(
                painter, QRectF(left, 0, width, self.height()), number, name if named else ""
            )
            x += width + theme.XL
        painter.end()

    def _paint_step(self, painter: QPainter, box: QRectF, number: int, name: str) -> None:
        c = self._colours
        done, here = number < self._at, number == self._at
        middle = box.center().y()
        x = box.right() - _ROUND if self.isRightToLeft() else box.left() + _ROUND
        painter.setPen(QPen(QColor(c.accent if done or here else c.quiet), 1.5))
        painter.setBrush(QColor(c.accent) if here else Qt.BrushStyle.NoBrush)
        painter.drawEllipse(QPointF(x, middle), _ROUND - 1, _ROUND - 1)
        circle = QRectF(x - _ROUND, middle - _ROUND, 2 * _ROUND, 2 * _ROUND)
        if done:
            painter.drawPixmap(round(x - 7), round(middle - 7), icons.pixmap("check", c.accent, 14))
        else:
            painter.setPen(QColor(c.on_accent if here else c.soft))
            painter.drawText(circle, Qt.AlignmentFlag.AlignCenter, str(number + 1))
        painter.setPen(QColor(c.text if here else c.soft))
        words = box.adjusted(2 * _ROUND + theme.S, 0, 0, 0)
        if self.isRightToLeft():
            words = box.adjusted(0, 0, -2 * _ROUND - theme.S, 0)
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, name)
