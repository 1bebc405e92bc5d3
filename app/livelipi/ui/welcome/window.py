"""The first run: microphone, recognition, languages, look; then the first caption.

Four clicks lead through it as it stands. What is chosen holds at once; every step can be left as it
is, and all of them at once.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QCloseEvent, QHideEvent, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from livelipi.domain.setting_paths import with_value
from livelipi.domain.settings import Interface, ServiceChoice
from livelipi.runtime.commands import ChangeSettings, RefreshDevices, Start, StartSample
from livelipi.runtime.microphone_test import MicrophoneTest
from livelipi.runtime.state import AppState
from livelipi.ui import fonts, icons, theme
from livelipi.ui.commands import Asked, Open, View
from livelipi.ui.i18n import translate
from livelipi.ui.settings import style
from livelipi.ui.settings.choices import choices
from livelipi.ui.settings.editor import QuietPicker
from livelipi.ui.settings.model_editor import FetchBar
from livelipi.ui.settings.services import SettingsServices
from livelipi.ui.theme import Colours
from livelipi.ui.welcome.language_page import LanguagePage
from livelipi.ui.welcome.look_page import LookPage
from livelipi.ui.welcome.microphone_page import MicrophonePage
from livelipi.ui.welcome.page import WelcomePage
from livelipi.ui.welcome.place_page import PlacePage
from livelipi.ui.welcome.step_bar import StepBar

_LOW = 470
"""Below this height, in pixels, the preview is small."""


class Welcome(QWidget):
    """The first steps in a window of their own.

    Finished or skipped, it sets ``general.welcomed``, opens the main window and closes.

    Args:
        dispatch: Takes what the person asks for.
        services: Keys and models.
        microphone: Tests the microphone.
    """

    def __init__(
        self,
        dispatch: Callable[[Asked], None],
        services: SettingsServices,
        microphone: MicrophoneTest,
    ) -> None:
        super().__init__()
        fonts.load()
        self._dispatch = dispatch
        self._services = services
        self._state: AppState | None = None
        self._open = False
        self.setObjectName("form")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setWindowIcon(icons.app_icon())
        self.setFont(fonts.font(theme.BODY))
        self.steps = StepBar(self)
        self.interface = QuietPicker("language", "", self)
        self.interface.setFixedWidth(156)
        self.interface.picked.connect(self._speak)
        self.microphone = MicrophonePage(dispatch, microphone)
        self.place = PlacePage(dispatch, services)
        self.language = LanguagePage(dispatch)
        self.look = LookPage(dispatch)
        self.pages: tuple[WelcomePage, ...] = (
            self.microphone,
            self.place,
            self.language,
            self.look,
        )
        self.skip = _button("bare", self)
        self.back = _button("", self)
        self.next = _button("primary", self)
        self.next.setFont(fonts.font(theme.BODY, fonts.SEMIBOLD))
        self.fetch = FetchBar(services.models, self)
        self.skip.clicked.connect(self.finish)
        self.back.clicked.connect(lambda: self._turn(self.step - 1))
        self.next.clicked.connect(self._next)
        self._lay_out()
        self.destroyed.connect(services.models.subscribe(lambda _: self._show_buttons()))
        self.retranslate()
        self.apply(theme.DARK)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(theme.XL, theme.M, theme.L, theme.XS)
        head.setSpacing(theme.L)
        head.addWidget(self.steps, 1)
        head.addWidget(self.interface)
        self._stack = QStackedWidget(self)
        for page in self.pages:
            self._stack.addWidget(_scrolling(page))
        foot = QFrame(self)
        foot.setObjectName("foot")
        row = QHBoxLayout(foot)
        row.setContentsMargins(theme.L, theme.S, theme.L, theme.S)
        row.setSpacing(theme.S)
        row.addWidget(self.skip)
        row.addWidget(self.fetch, 1)
        row.addStretch(0)
        row.addWidget(self.back)
        row.addWidget(self.next)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self._stack, 1)
        column.addWidget(foot)
        self.setMinimumSize(600, 340)
        self.resize(760, 600)

    # -- what the desk says --------------------------------------------------------------------

    def apply(self, colours: Colours) -> None:
        """Take the colours of a theme."""
        self.setPalette(theme.palette(colours))
        self.setStyleSheet(theme.stylesheet(colours) + style.stylesheet(colours))
        self.steps.apply(colours)
        self.interface.apply(colours)
        self.fetch.apply(colours)
        for page in self.pages:
            page.apply(colours)

    def show_state(self, state: AppState) -> None:
        """Show the settings; costs nothing while nothing of them changed."""
        before, self._state = self._state, state
        if before is not None and _relevant(before) == _relevant(state):
            return
        for page in self.pages:
            page.show_state(state)
        self.interface.show_choices(choices(Interface), state.settings.general.interface.value)
        self.fetch.show_model(state.settings.recognition.model)
        self._show_buttons()

    def retranslate(self) -> None:
        """Say everything in the language of the interface."""
        self.setWindowTitle(translate("Welcome", "Welcome to LiveLipi"))
        self.interface.setAccessibleName(translate("Welcome", "Language of LiveLipi"))
        self.skip.setText(translate("Welcome", "Skip all"))
        self.back.setText(translate("Welcome", "Back"))
        for page in self.pages:
            page.retranslate()
        if self._state is not None:
            chosen = self._state.settings.general.interface.value
            self.interface.show_choices(choices(Interface), chosen)
        self._show_buttons()

    # -- what the person does ------------------------------------------------------------------

    @property
    def step(self) -> int:
        """Which step is shown, counting from 0."""
        return self._stack.currentIndex()

    def finish(self) -> None:
        """No more steps: open the main window and close, without starting anything."""
        if not self._open:
            return
        self._open = False
        self.pages[self.step].leave()
        if self._state is not None:
            settings = with_value(self._state.settings, "general.welcomed", True)
            if settings != self._state.settings:
                self._dispatch(ChangeSettings(settings))
        self._dispatch(Open(View.MAIN))
        self.close()

    def _next(self) -> None:
        if self.step < len(self.pages) - 1:
            self._turn(self.step + 1)
            return
        running = self._state is not None and self._state.running
        sample = self.microphone.silent
        self.finish()
        if not running:
            self._dispatch(StartSample() if sample else Start())

    def _turn(self, step: int) -> None:
        self.pages[self.step].leave()
        self._stack.setCurrentIndex(step)
        self.pages[step].enter()
        self._show_buttons()
        self.next.setFocus()

    def _speak(self, interface: str) -> None:
        if self._state is not None:
            settings = with_value(self._state.settings, "general.interface", Interface(interface))
            self._dispatch(ChangeSettings(settings))

    # -- inside --------------------------------------------------------------------------------

    def _show_buttons(self) -> None:
        last = self.step == len(self.pages) - 1
        self.steps.show_step([page.name() for page in self.pages], self.step)
        self.back.setVisible(self.step > 0)
        if not last:
            self.next.setText(translate("Welcome", "Next"))
        elif self.microphone.silent:
            self.next.setText(translate("Welcome", "Play the sample"))
        else:
            self.next.setText(translate("Welcome", "Start"))
        shelf = self._services.models.state
        recognition = self._state.settings.recognition if self._state else None
        local = recognition is not None and recognition.service is ServiceChoice.LOCAL
        wanted = shelf.entry(recognition.model) if recognition else None
        coming = wanted is not None and not wanted.here
        self.fetch.setVisible(local and coming and self.step > 1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return goes on, wherever the focus is, unless a text is being typed."""
        enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        focus = self.focusWidget()
        if enter and not isinstance(focus, QLineEdit):
            if focus in {self.skip, self.back}:
                focus.click()
            else:
                self._next()
            return
        super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """Begin with the first step, whenever the window is opened again."""
        super().showEvent(event)
        if not event.spontaneous():
            self._open = True
            self._stack.setCurrentIndex(0)
            self._dispatch(RefreshDevices())
            self._services.models.look()
            self.pages[0].enter()
            self._show_buttons()
            self.next.setFocus()

    def hideEvent(self, event: QHideEvent) -> None:
        """Nobody is listened to by a window that is not on the screen."""
        super().hideEvent(event)
        if not event.spontaneous():
            self.microphone.leave()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave room for the choices where the window is low."""
        super().resizeEvent(event)
        self.look.set_low(self.height() < _LOW)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Closing the window skips what is left."""
        super().closeEvent(event)
        self.finish()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language of the interface."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()


def _relevant(state: AppState) -> tuple[object, ...]:
    """What of a state this window shows; compared by identity first, so that it is cheap."""
    return (state.settings, state.devices, state.capabilities, state.running)


def _scrolling(page: QWidget) -> QScrollArea:
    made = QScrollArea()
    made.setObjectName("pages")
    made.setWidget(page)
    made.setWidgetResizable(True)
    made.setFrameShape(QFrame.Shape.NoFrame)
    made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    made.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    made.viewport().setAutoFillBackground(False)
    return made


def _button(kind: str, parent: QWidget) -> QPushButton:
    made = QPushButton(parent)
    if kind:
        made.setProperty("kind", kind)
    made.setFont(fonts.font(theme.BODY))
    made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    made.setMinimumWidth(88)
    return made
