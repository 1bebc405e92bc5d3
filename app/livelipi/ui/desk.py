"""The desk: all windows of the program and the tray, and which of them are on screen.

Windows draw ``AppState`` and ask for things; what is asked of the windows themselves is done here,
all else goes on to the controller. Windows other than the main one are made when they are first
asked for.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Protocol, runtime_checkable

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication

from livelipi.domain.settings import GeneralSettings, Theme
from livelipi.runtime.commands import Command
from livelipi.runtime.state import AppState
from livelipi.ui import i18n, theme
from livelipi.ui.commands import Asked, Hide, Open, Quit, ResetPlace, View
from livelipi.ui.theme import Colours
from livelipi.ui.tray import Tray

Ask = Callable[[Asked], None]


class Window(Protocol):
    """What the desk needs of a window; any ``QWidget`` that shows states is one."""

    def show_state(self, state: AppState) -> None:
        """Show a state, soon; costs nothing while nothing changed."""
        ...

    def apply(self, colours: Colours) -> None:
        """Take the colours of a theme."""
        ...

    def show(self) -> None:
        """See ``QWidget``."""
        ...

    def hide(self) -> None:
        """See ``QWidget``."""
        ...

    def raise_(self) -> None:
        """See ``QWidget``."""
        ...

    def activateWindow(self) -> None:
        """See ``QWidget``."""
        ...

    def isVisible(self) -> bool:
        """See ``QWidget``."""
        ...

    def windowState(self) -> Qt.WindowState:
        """See ``QWidget``."""
        ...

    def setWindowState(self, state: Qt.WindowState, /) -> None:
        """See ``QWidget``."""
        ...


@runtime_checkable
class Paged(Protocol):
    """A window with pages that can be asked for by name."""

    def open_page(self, page: str) -> None:
        """Show a page."""
        ...


class Floating(Window, Protocol):
    """A window that is where a person put it."""

    def reset_place(self) -> None:
        """Go where a new one goes, and forget all other places."""
        ...


Make = Callable[[Ask], Window]
MakeFloating = Callable[[Ask], Floating]


class Desk(QObject):
    """Owns the windows.

    Args:
        dispatch: Takes what is for the controller.
        main: Makes the main window.
        others: Make the windows that are opened when asked for.
        overlay: Makes the caption overlay, which shows and hides itself as the settings say.

    Attributes:
        on_quit: Called when a person wants the program to end; may be called again.
    """

    def __init__(
        self,
        dispatch: Callable[[Command], None],
        *,
        main: Make,
        others: Mapping[View, Make],
        overlay: MakeFloating | None = None,
    ) -> None:
        super().__init__()
        self.on_quit: Callable[[], None] = _nothing
        self._dispatch = dispatch
        self._make = {**others, View.MAIN: main}
        self._make_overlay = overlay
        self._windows: dict[View, Window] = {}
        self._overlay: Floating | None = None
        self._state = AppState()
        self._general: GeneralSettings | None = None
        self._colours = theme.colours_of(Theme.SYSTEM, _scheme())
        self._tray: Tray | None = None
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._recolour)

    @property
    def windows(self) -> Mapping[View, Window]:
        """The windows that were made so far."""
        return self._windows

    @property
    def tray(self) -> Tray | None:
        """The icon in the tray, once a state was shown and it is wanted."""
        return self._tray

    @property
    def overlay(self) -> Floating | None:
        """The caption overlay, once it was wanted."""
        return self._overlay

    # -- what is asked for ---------------------------------------------------------------------

    def ask(self, asked: Asked) -> None:
        """Do what a person asked for; returns at once."""
        match asked:
            case Open(view, page):
                self._open(view, page)
            case Hide():
                self.hide()
            case Quit():
                self.on_quit()
            case ResetPlace():
                self._reset_place()
            case _:
                self._dispatch(asked)

    def main_closed(self) -> None:
        """A person closed the main window: the end, unless the program stays in sight elsewhere."""
        general, overlay = self._state.settings.general, self._state.settings.overlay
        in_tray = self._tray is not None and self._tray.shown
        if in_tray and (general.keep_in_tray or overlay.shown):
            self._windows[View.MAIN].hide()
        else:
            self.on_quit()

    def hide(self) -> None:
        """Take every window off the screen."""
        for window in self._windows.values():
            window.hide()
        if self._overlay:
            self._overlay.hide()

    def close(self) -> None:
        """Take everything off the screen, for the end of the program."""
        self.hide()
        if self._tray:
            self._tray.set_shown(False)

    def _open(self, view: View, page: str) -> None:
        window = self._windows.get(view)
        if window is None:
            if view not in self._make:
                return
            window = self._windows[view] = self._make[view](self.ask)
            window.apply(self._colours)
            window.show_state(self._state)
        if page and isinstance(window, Paged):
            window.open_page(page)
        window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
        window.show()
        window.raise_()
        window.activateWindow()

    def _need_overlay(self) -> None:
        if self._overlay is None and self._make_overlay:
            self._overlay = self._make_overlay(self.ask)
            self._overlay.apply(self._colours)

    def _reset_place(self) -> None:
        """An overlay that is not on screen comes back in its first place too."""
        self._need_overlay()
        if self._overlay:
            self._overlay.reset_place()

    # -- what is shown -------------------------------------------------------------------------

    def show_state(self, state: AppState) -> None:
        """Show a state in every window."""
        self._state = state
        if state.settings.general != self._general:
            self._apply(state.settings.general)
        for window in self._windows.values():
            window.show_state(state)
        if state.settings.overlay.shown:
            self._need_overlay()
        if self._overlay:
            self._overlay.show_state(state)
        if self._tray:
            self._tray.show_state(state)

    def _apply(self, general: GeneralSettings) -> None:
        before, self._general = self._general, general
        if before is None or before.interface is not general.interface:
            i18n.speak(general.interface)
            if self._tray:
                self._tray.retranslate()
        if before is None or before.theme is not general.theme:
            self._recolour()
        if general.tray and self._tray is None:
            self._tray = Tray(self.ask, self)
        if self._tray:
            self._tray.set_shown(general.tray)

    def _recolour(self) -> None:
        wanted = self._state.settings.general.theme
        self._colours = theme.colours_of(wanted, _scheme())
        for window in (*self._windows.values(), self._overlay):
            if window:
                window.apply(self._colours)


def _scheme() -> Qt.ColorScheme:
    return QGuiApplication.styleHints().colorScheme()


def _nothing() -> None:
    """Nobody waits for the end."""
