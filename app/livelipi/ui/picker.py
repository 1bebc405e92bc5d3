"""A drop-down that explains itself: each choice may carry a note, a native name, a reason."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFontMetrics,
    QPainter,
    QPaintEvent,
    QPen,
    QStandardItem,
    QStandardItemModel,
)
from PySide6.QtWidgets import (
    QComboBox,
    QListView,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from livelipi.ui import fonts, icons, theme
from livelipi.ui.theme import Colours

_NOTE = Qt.ItemDataRole.UserRole + 1
_NATIVE = Qt.ItemDataRole.UserRole + 2
_ITEM_HEIGHT = 34


@dataclass(frozen=True, slots=True)
class Choice:
    """One line of the drop-down.

    Attributes:
        value: What it stands for.
        label: Its name.
        native: Its name in its own script; empty where that is the same.
        note: What else is to be said.
        enabled: Whether it can be chosen.
    """

    value: str
    label: str
    native: str = ""
    note: str = ""
    enabled: bool = True


class Picker(QComboBox):
    """A combo box in the window's own look.

    Args:
        icon: Before the name of what is chosen; "" for none.
        name: For people who cannot see it.

    Signals:
        picked: A person chose the value.
        opening: The list is about to drop: the moment to look for news.
    """

    picked = Signal(str)
    opening = Signal()

    def __init__(self, icon: str, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = icon
        self._colours = theme.DARK
        self._choices: tuple[Choice, ...] = ()
        self._items = QStandardItemModel(self)
        self.setModel(self._items)
        view = QListView(self)
        view.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setView(view)
        self._delegate = _ChoiceDelegate(self)
        self.setItemDelegate(self._delegate)
        self.setMaxVisibleItems(13)
        self.setAccessibleName(name)
        self.setFont(fonts.font(theme.BODY))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.activated.connect(self._activated)

    def apply(self, colours: Colours) -> None:
        """Take the colours of a theme."""
        self._colours = self._delegate.colours = colours
        self.update()

    def show_choices(self, choices: Sequence[Choice], current: str) -> None:
        """Offer ``choices`` with ``current`` chosen; only what differs is touched."""
        wanted = tuple(choices)
        if wanted != self._choices:
            self._fill(wanted)
        values = [choice.value for choice in wanted]
        index = values.index(current) if current in values else -1
        if index != self.currentIndex():
            self.blockSignals(True)
            self.setCurrentIndex(index)
            self.blockSignals(False)
            self.update()
        chosen = wanted[index] if index >= 0 else None
        self.setToolTip(chosen.note if chosen else "")

    @property
    def choices(self) -> tuple[Choice, ...]:
        """What is offered."""
        return self._choices

    def _fill(self, choices: tuple[Choice, ...]) -> None:
        self.blockSignals(True)
        self._items.clear()
        for choice in choices:
            item = QStandardItem(choice.label)
            item.setData(choice.value, Qt.ItemDataRole.UserRole)
            item.setData(choice.note, _NOTE)
            item.setData(choice.native, _NATIVE)
            item.setEnabled(choice.enabled)
            spoken = ", ".join(part for part in (choice.label, choice.note) if part)
            item.setData(spoken, Qt.ItemDataRole.AccessibleTextRole)
            self._items.appendRow(item)
        self.blockSignals(False)
        self._choices = choices
        self.view().setMinimumWidth(self._delegate.widest(choices))

    def _activated(self, index: int) -> None:
        if 0 <= index < len(self._choices):
            self.picked.emit(self._choices[index].value)

    def showPopup(self) -> None:
        """Tell that the list opens, then open it."""
        self.opening.emit()
        super().showPopup()

    def sizeHint(self) -> QSize:
        """Room for a name of usual length."""
        return QSize(184, theme.CONTROL_HEIGHT)

    def minimumSizeHint(self) -> QSize:
        """Room for the icons and the beginning of a name."""
        return QSize(136, theme.CONTROL_HEIGHT)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint icon, name and chevron."""
        c = self._colours
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(QPen(QColor(c.accent if self.hasFocus() else c.border), 1.0))
        painter.setBrush(QColor(c.hover if self.underMouse() else c.raised))
        painter.drawRoundedRect(box, theme.RADIUS, theme.RADIUS)
        top = round((self.height() - icons.SIZE) / 2)
        left = theme.M
        if self._icon:
            painter.drawPixmap(theme.M - 2, top, icons.pixmap(self._icon, c.soft))
            left += icons.SIZE + theme.S - 2
        painter.drawPixmap(
            self.width() - theme.S - icons.SIZE, top, icons.pixmap("chevron", c.quiet)
        )
        words = self.rect().adjusted(left, 0, -(theme.S + icons.SIZE + theme.XS), 0)
        painter.setFont(self.font())
        painter.setPen(QColor(c.text if self.isEnabled() else c.quiet))
        text = QFontMetrics(self.font()).elidedText(
            self.currentText(), Qt.TextElideMode.ElideRight, words.width()
        )
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, text)
        painter.end()


class _ChoiceDelegate(QStyledItemDelegate):
    """Paints a choice: name, own name, and the note at the right edge."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.colours = theme.DARK
        self._font = fonts.font(theme.BODY)
        self._small = fonts.font(theme.SMALL)

    def widest(self, choices: Sequence[Choice]) -> int:
        """Room for the longest choice, in pixels."""
        main, small = QFontMetrics(self._font), QFontMetrics(self._small)
        widths = (
            main.horizontalAdvance(c.label)
            + main.horizontalAdvance(c.native)
            + small.horizontalAdvance(c.note)
            for c in choices
        )
        return max(widths, default=0) + icons.SIZE + 7 * theme.M

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Room for a name of usual length."""
        return QSize(super().sizeHint(option, index).width(), _ITEM_HEIGHT)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Paint one choice."""
        c = self.colours
        rect, state = QRectF(option.rect), option.state
        usable = bool(index.flags() & Qt.ItemFlag.ItemIsEnabled)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if usable and state & (QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_MouseOver):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(c.hover))
            painter.drawRoundedRect(rect.adjusted(2, 1, -2, -1), 6, 6)
        combo = self.parent()
        if isinstance(combo, QComboBox) and combo.currentIndex() == index.row():
            at = rect.topLeft()
            painter.drawPixmap(
                round(at.x()) + theme.S,
                round(at.y() + (rect.height() - 16) / 2),
                icons.pixmap("check", c.accent, 16),
            )
        x = rect.x() + theme.S + 16 + theme.S
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.setFont(self._font)
        painter.setPen(QColor(c.text if usable else c.quiet))
        label = str(index.data(Qt.ItemDataRole.DisplayRole))
        painter.drawText(QRectF(x, rect.y(), rect.right() - x, rect.height()), middle, label)
        x += QFontMetrics(self._font).horizontalAdvance(label) + theme.S
        painter.setPen(QColor(c.soft if usable else c.quiet))
        painter.drawText(
            QRectF(x, rect.y(), rect.right() - x, rect.height()),
            middle | Qt.AlignmentFlag.AlignLeft,
            str(index.data(_NATIVE) or ""),
        )
        painter.setFont(self._small)
        painter.setPen(QColor(c.quiet))
        painter.drawText(
            rect.adjusted(0, 0, -theme.M, 0),
            middle | Qt.AlignmentFlag.AlignRight,
            str(index.data(_NOTE) or ""),
        )
        painter.restore()
