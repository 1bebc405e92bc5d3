"""The caption window: draws ``AppState``, sends ``Command``s, decides nothing."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import (
    QCloseEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QResizeEvent,
    QShortcut,
    QShowEvent,
)
from PySide6.QtWidgets import QSizePolicy, QStackedLayout, QVBoxLayout, QWidget

from livelipi.domain.settings import GeneralSettings
from livelipi.runtime.commands import DismissMessage, PttDown, PttUp, StartSample
from livelipi.runtime.state import AppState
from livelipi.ui import announcing, fonts, icons, theme, words
from livelipi.ui.caption_view import SCROLL_KEYS, CaptionView
from livelipi.ui.coalesce import LatestWins
from livelipi.ui.commands import Asked
from livelipi.ui.control_bar import ControlBar
from livelipi.ui.empty_page import EmptyPage
from livelipi.ui.message_bar import MessageBar
from livelipi.ui.motion import animated
from livelipi.ui.ptt import SpaceBar, TalkButton, TalkKey
from livelipi.ui.status_strip import StatusStrip
from livelipi.ui.theme import Colours

_LOW = 470
"""Below this height, in pixels, what is not captions is smaller."""


class CaptionWindow(QWidget):
    """LiveLipi's window.

    Args:
        dispatch: Takes what the person asks for.

    Attributes:
        on_close: Called when a person closes the window, which stays open: whoever is called
            decides whether it hides, or ends the program once what was said is finished.
        captions: The caption view; ``captions.lines()`` tells what can be read now.
    """

    def __init__(self, dispatch: Callable[[Asked], None]) -> None:
        super().__init__()
        fonts.load()
        self.on_close: Callable[[], None] = _nothing
        self._dispatch = dispatch
        self._watched = False
        self._general = GeneralSettings()
        self._key = TalkKey(lambda: dispatch(PttDown()), lambda: dispatch(PttUp()))
        self._space = SpaceBar(self._key, self)
        self._latest = LatestWins[AppState](self._draw, self)
        self.setObjectName("window")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setWindowTitle("LiveLipi")
        self.setWindowIcon(icons.app_icon())
        self.setFont(fonts.font(theme.BODY))
        self.controls = ControlBar(dispatch, self)
        self.message = MessageBar(self)
        self.captions = CaptionView(self)
        self.empty = EmptyPage(self)
        self.talk = TalkButton(self._key, self)
        self.status = StatusStrip(self)
        self._lay_out()
        self._connect()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFocus()
        self.apply(theme.DARK)
        self._take_general(self._general)

    def _lay_out(self) -> None:
        self._pages = QStackedLayout()
        self._pages.addWidget(self.empty)
        self._pages.addWidget(self.captions)
        message, talk = QVBoxLayout(), QVBoxLayout()
        message.setContentsMargins(theme.L, theme.M, theme.L, 0)
        message.addWidget(self.message)
        self._message_room = QWidget(self)
        self._message_room.setLayout(message)
        self._message_column, self._talk_column = message, talk
        talk.setContentsMargins(theme.L, 0, theme.L, theme.L)
        talk.addWidget(self.talk)
        self._talk_room = QWidget(self)
        self._talk_room.setLayout(talk)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.controls)
        column.addWidget(self._message_room)
        column.addLayout(self._pages, 1)
        column.addWidget(self._talk_room)
        column.addWidget(self.status)
        self._message_room.hide()
        self._talk_room.hide()
        self.setMinimumSize(560, 340)
        self.resize(920, 580)

    def _connect(self) -> None:
        self.message.dismissed.connect(lambda: self._dispatch(DismissMessage()))
        self.message.sample_wanted.connect(lambda: self._dispatch(StartSample()))
        self.empty.sample_wanted.connect(lambda: self._dispatch(StartSample()))
        view = self.captions
        keys: tuple[tuple[QKeySequence | QKeySequence.StandardKey, Callable[[], None]], ...] = (
            (QKeySequence.StandardKey.Copy, self.copy_all),
            (QKeySequence.StandardKey.ZoomIn, lambda: view.set_type_size(view.type_size + 2)),
            (QKeySequence("Ctrl+="), lambda: view.set_type_size(view.type_size + 2)),
            (QKeySequence.StandardKey.ZoomOut, lambda: view.set_type_size(view.type_size - 2)),
            (QKeySequence("Ctrl+0"), lambda: view.set_type_size(theme.CAPTION)),
        )
        for key, done in keys:
            QShortcut(key, self).activated.connect(done)

    def apply(self, colours: Colours) -> None:
        """Take the colours of a theme."""
        self.setPalette(theme.palette(colours))
        self.setStyleSheet(theme.stylesheet(colours))
        parts = (self.controls, self.message, self.captions, self.empty, self.talk, self.status)
        for part in parts:
            part.apply(colours)

    def show_state(self, state: AppState) -> None:
        """Show a state, soon: at most thirty a second are drawn, and the newest wins."""
        self._latest.put(state)

    def copy_all(self) -> None:
        """Put everything that was said on the clipboard."""
        text = self.captions.plain_text()
        if text:
            QGuiApplication.clipboard().setText(text)

    def _turn_to(self, page: QWidget) -> None:
        """Show a page; the other one, which is out of sight, asks for no room."""
        across = QSizePolicy.Policy.Preferred
        for each in (self.empty, self.captions):
            each.setSizePolicy(across, QSizePolicy.Policy.Ignored)
        page.setSizePolicy(across, QSizePolicy.Policy.Expanding)
        self._pages.setCurrentWidget(page)

    def _take_general(self, general: GeneralSettings) -> None:
        self._general = general
        self.captions.set_animated(animated(self, general.motion))
        self.captions.announce = announcing.captions if general.announce else None

    def _draw(self, state: AppState) -> None:
        if state.settings.general != self._general:
            self._take_general(state.settings.general)
        self.controls.show_state(state)
        self.status.show_state(state)
        self.message.show_message(state.message)
        self._message_room.setVisible(state.message is not None)
        if not state.captions.segments:
            self.empty.show_invitation(words.invitation(state))
        self.captions.show_captions(state.captions, translated=state.translate)
        page = self.captions if state.captions.segments else self.empty
        if self._pages.currentWidget() is not page:
            self._turn_to(page)
        talking = state.ptt and state.running
        self._key.enabled = talking
        if not talking:
            self._key.release_all()
        self._talk_room.setVisible(talking)
        self.talk.show_held(state.ptt_held)
        self._make_room()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave room for captions where the window is low."""
        super().resizeEvent(event)
        self._make_room()

    def _make_room(self) -> None:
        low = self.height() < _LOW
        crowded = not (self._talk_room.isHidden() and self._message_room.isHidden())
        self.talk.set_low(low)
        self.empty.set_low(low and crowded)
        above, below = (theme.XS, theme.XS - 2) if low else (theme.M, theme.L)
        self._message_column.setContentsMargins(theme.L, above, theme.L, 0)
        self._talk_column.setContentsMargins(theme.L, 0, theme.L, below)

    def showEvent(self, event: QShowEvent) -> None:
        """Watch the keys of the native window once there is one."""
        super().showEvent(event)
        handle = self.windowHandle()
        if handle is not None and not self._watched:
            # Keys reach the native window first, so Space is Space wherever the focus is.
            self._watched = True
            handle.installEventFilter(self._space)

    def changeEvent(self, event: QEvent) -> None:
        """A window in the background holds no key."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.ActivationChange and not self.isActiveWindow():
            self._key.release_all()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Scroll the captions wherever the focus is, unless a control takes the key."""
        if event.key() in SCROLL_KEYS:
            self.captions.scroll_by_key(Qt.Key(event.key()))
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Ask what closing means."""
        event.ignore()
        self.on_close()


def _nothing() -> None:
    """Nobody listens to the closing of the window."""
