"""The overlay: captions above all other windows, where the reader put them.

It never takes the focus, neither when it appears nor when it is clicked or dragged, so that a
person can type on below it. Text never changes its size. It cannot be worked from the keyboard,
which it never gets: all that its buttons do is also in the main window, the settings and the tray.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QEvent, QRect, QTimer
from PySide6.QtGui import (
    QCloseEvent,
    QEnterEvent,
    QGuiApplication,
    QHideEvent,
    QMouseEvent,
    QMoveEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QWidget

from livelipi.domain.languages import AUTO
from livelipi.domain.monitors import Monitor
from livelipi.runtime.commands import ChangeSettings, DismissMessage
from livelipi.runtime.state import AppState
from livelipi.ui import announcing, fonts, theme
from livelipi.ui.coalesce import LatestWins
from livelipi.ui.commands import Asked
from livelipi.ui.i18n import translate
from livelipi.ui.motion import animated
from livelipi.ui.overlay import handle, native, strip
from livelipi.ui.overlay.beside import beside
from livelipi.ui.overlay.click_through import ClickThrough
from livelipi.ui.overlay.edge import Edge
from livelipi.ui.overlay.grip import Grip
from livelipi.ui.overlay.ground import paint_ground, strip_colours
from livelipi.ui.overlay.handle import Handle
from livelipi.ui.overlay.hover_bar import HoverBar
from livelipi.ui.overlay.idle import Idle
from livelipi.ui.overlay.placement import Placement, Places
from livelipi.ui.overlay.rollup_view import RollUpView
from livelipi.ui.overlay.strip import OverlayStrip
from livelipi.ui.overlay.styles import look
from livelipi.ui.theme import Colours

SMALLEST = (320, 96)
"""Pixels that a hand cannot make it smaller than."""

_WIDEST = 0.9
"""Of a monitor's width, for a new overlay."""


class Overlay(QWidget):
    """The captions bar.

    It shows and hides itself as the settings and the state ask.

    Args:
        dispatch: Takes what the person asks for.
        places: Remembers where it was put.
        clock: Seconds that only go forward, for hiding after a while without speech.

    Attributes:
        captions: What paints the captions; ``captions.lines()`` tells what can be read now.
        strip: The line below them.
        bar: The buttons.
        handle: The way back from click-through.
    """

    def __init__(
        self,
        dispatch: Callable[[Asked], None],
        places: Places,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__()
        fonts.load()
        self._dispatch = dispatch
        self._state = AppState()
        self._look = look(self._state.settings.captions)
        self._composited = True
        self._away = False
        self._hovered = False
        self._rows = 0
        native.float_above(self)
        self.setObjectName("overlay")
        self.setMinimumSize(*SMALLEST)
        self.setMouseTracking(True)
        self.captions = RollUpView(self)
        self.captions.joined = True
        self.captions.setMouseTracking(True)
        self.strip = OverlayStrip(self)
        self.strip.setMouseTracking(True)
        self.strip.dismissed.connect(lambda: dispatch(DismissMessage()))
        self._edge = Edge(self)
        apart = native.places_itself()
        self.bar = HoverBar(dispatch, None if apart else self)
        self.handle = Handle(self._take_clicks, None if apart else self)
        if apart:
            native.float_above(self.bar)
            native.float_above(self.handle)
        self.bar.hide()
        self.handle.hide()
        self.handle.hovered.connect(self._hover_handle)
        self._click_through = ClickThrough(self, self.handle)
        self._placement = Placement(self, places, self._size_on)
        self._grip = Grip(self)
        self._grip.dropped.connect(self._placement.keep)
        self.captions.installEventFilter(self._grip)
        self._placement.settled.connect(self._attach)
        self._idle = Idle(clock)
        self._alarm = QTimer(self)
        self._alarm.setSingleShot(True)
        self._alarm.timeout.connect(self._show_or_hide)
        self._latest = LatestWins[AppState](self._draw, self)
        self.retranslate()
        self.apply(theme.colours_for(QGuiApplication.styleHints().colorScheme()))
        self._take_look()
        self.captions.announce = announcing.captions

    # What the program says

    def show_state(self, state: AppState) -> None:
        """Show a state, soon: at most thirty a second are drawn, and the newest wins."""
        self._latest.put(state)

    def apply(self, colours: Colours) -> None:
        """Take the colours of a theme, for the buttons; the captions have a style of their own."""
        self.bar.apply(colours)
        self.handle.apply(colours)

    def hide(self) -> None:
        """Go, and stay away until ``show``, or until something is set for the overlay."""
        self._away = True
        self._show_or_hide()

    def show(self) -> None:
        """Be there again, if the settings want it."""
        self._away = False
        self._idle.touch()
        self._show_or_hide()

    def reset_place(self) -> None:
        """Go where a new overlay goes, in its size, on these monitors and on all others."""
        self._placement.reset()

    def retranslate(self) -> None:
        """Set all words."""
        name = translate("Overlay", "LiveLipi captions")
        self.setWindowTitle(name)
        self.setAccessibleName(name)

    # Drawing a state

    def _draw(self, state: AppState) -> None:
        before, self._state = self._state, state
        self._idle.see(state)
        if state.settings is not before.settings:
            self._take_settings(before)
        if state.language != before.language:
            self._take_look()
        if state.settings.overlay.shown:
            self.captions.show_captions(state.captions, translated=state.translate)
            self.strip.show_state(state)
            self.bar.show_state(state)
        self._show_or_hide()

    def _take_settings(self, before: AppState) -> None:
        old, new = before.settings, self._state.settings
        if old.overlay != new.overlay:
            self._away = False
        if (old.captions, old.general.motion) != (new.captions, new.general.motion):
            self._take_look()
        self.captions.announce = announcing.captions if new.general.announce else None
        self._set_click_through()

    def _take_look(self) -> None:
        settings, language = self._state.settings, self._state.language
        moving = animated(self, settings.general.motion)
        captions = settings.captions
        if not self._composited:
            captions = replace(captions, ground_percent=100)
        self._look = look(captions)
        self.captions.set_look(
            captions, animated=moving, language="" if language == AUTO else language
        )
        self.strip.apply(strip_colours(self._look))
        self.bar.animated = moving
        self._edge.colour = self._look.inks.quiet
        self._edge.square = self.bar.square = self.handle.square = not self._composited
        for painted in (self, self.bar, self.handle):
            painted.update()

    def _show_or_hide(self) -> None:
        """Be visible if it is wanted and somebody has spoken lately."""
        overlay = self._state.settings.overlay
        if self._under_pointer() or self._grip.held:
            self._idle.touch()
        left = self._idle.left(overlay.hide_after_s)
        if left is None or not overlay.shown:
            self._alarm.stop()
        elif left > 0:
            self._alarm.start(round(left * 1000) + 1)
        wanted = overlay.shown and not self._away and (left is None or left > 0)
        if wanted is not self.isVisible():
            self.setVisible(wanted)

    # Place and size

    def _size_on(self, monitor: Monitor) -> tuple[int, int]:
        """The size of a new overlay on a monitor."""
        wanted = self.captions.sizeHint()
        width = min(wanted.width(), round(monitor.box.width * _WIDEST))
        return max(width, SMALLEST[0]), max(wanted.height() + strip.HEIGHT, SMALLEST[1])

    def _keep_rows(self) -> None:
        """Be higher where rows were set to be higher or more; text itself asks for nothing."""
        before, self._rows = self._rows, self.captions.sizeHint().height()
        if before and before != self._rows:
            self._placement.grow(self._rows - before)

    def _attach(self) -> None:
        """Have the buttons and the handle stand where the window is now."""
        here = self.geometry() if native.places_itself() else self.rect()
        self.handle.move(
            here.right() + 1 - handle.SIZE - 2,
            here.bottom() + 1 - (strip.HEIGHT + handle.SIZE) // 2,
        )
        self.bar.setGeometry(beside(here, self.bar.sizeHint(), self._sight()))

    def _sight(self) -> QRect:
        """What can be seen of the desktop, or of the window where that is all we know."""
        if not native.places_itself():
            return self.rect()
        screen = QGuiApplication.screenAt(self.geometry().center()) or self.screen()
        return screen.geometry()

    # Pointer

    def _under_pointer(self) -> bool:
        return self.isVisible() and (self._hovered or self.bar.underMouse())

    def _hover(self, on: bool) -> None:
        self._hovered = on
        if on:
            self._look_for_compositor()
        else:
            self.bar.leave_soon()
        self._edge.setVisible(on)

    def _hover_handle(self, on: bool) -> None:
        """Offer the buttons at the handle, where the rest feels no pointer."""
        if on:
            self.bar.appear()
        self._hover(on)

    def _take_clicks(self) -> None:
        """A person wants clicks to count again."""
        settings = self._state.settings
        wanted = replace(settings.overlay, click_through=False)
        self._dispatch(ChangeSettings(replace(settings, overlay=wanted)))

    def _set_click_through(self) -> None:
        on = self._state.settings.overlay.click_through
        self.strip.show_click_through(on)
        self._click_through.set(on)

    def _look_for_compositor(self) -> None:
        composited = native.composited()
        if composited is not self._composited:
            self._composited = composited
            self._take_look()

    # Qt

    def showEvent(self, event: QShowEvent) -> None:
        """Come where it belongs, without the focus."""
        super().showEvent(event)
        self._look_for_compositor()
        self._placement.settle()
        if not self._placement.chosen:
            self._rows = 0  # it has just been made as high as it needs to be
        self._keep_rows()
        self._click_through.say()

    def event(self, event: QEvent) -> bool:
        """Follow the captions where their settings ask for other room."""
        if event.type() is QEvent.Type.LayoutRequest and self.isVisible():
            self._keep_rows()
        return super().event(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Keep it closed where a window manager closes it."""
        if event.spontaneous():
            event.ignore()
            settings = self._state.settings
            wanted = replace(settings.overlay, shown=False)
            self._dispatch(ChangeSettings(replace(settings, overlay=wanted)))

    def hideEvent(self, event: QHideEvent) -> None:
        """Take all that belongs to it away."""
        super().hideEvent(event)
        self._hovered = False
        self._grip.let_go()
        self._edge.hide()
        self.bar.hide()
        self.handle.hide()

    def changeEvent(self, event: QEvent) -> None:
        """Speak another language from now on."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()

    def enterEvent(self, _event: QEnterEvent) -> None:
        """Show where it can be taken hold of; the buttons come when the pointer moves."""
        self._hover(True)

    def leaveEvent(self, _event: QEvent) -> None:
        """Let the buttons go, soon."""
        self._hover(False)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Be taken hold of."""
        self._grip.press(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Follow the hand, and offer the buttons."""
        self._grip.move(event)
        if not self._grip.held:
            self.bar.appear()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Be let go."""
        self._grip.release(event)

    def moveEvent(self, event: QMoveEvent) -> None:
        """Take the buttons along."""
        super().moveEvent(event)
        self._grip.changed()
        self._attach()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the captions what the strip leaves."""
        super().resizeEvent(event)
        self._grip.changed()
        below = self.height() - strip.HEIGHT
        self.captions.setGeometry(0, 0, self.width(), below)
        self._edge.setGeometry(self.rect())
        self.strip.setGeometry(0, below, self.width(), strip.HEIGHT)
        self._attach()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground of the strip; the captions paint their own."""
        if self._composited and event.rect().bottom() < self.strip.y():
            return
        painter = QPainter(self)
        square = not self._composited
        paint_ground(painter, self.rect(), self.captions.geometry(), self._look, square=square)
        painter.end()
