"""The settings window: pages at the side, rows that apply at once, found by typing."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from livelipi.domain.settings import Settings
from livelipi.runtime.commands import ChangeSettings
from livelipi.runtime.state import AppState
from livelipi.ui import fonts, icons, theme
from livelipi.ui.commands import Asked
from livelipi.ui.i18n import translate
from livelipi.ui.settings import style
from livelipi.ui.settings.changes import Changes
from livelipi.ui.settings.editor import Editor, Keeper
from livelipi.ui.settings.editors import make_editor
from livelipi.ui.settings.entries import Entry, Page, entries, page_title
from livelipi.ui.settings.file_panel import Banner
from livelipi.ui.settings.look_preview import LookPreview
from livelipi.ui.settings.panels import panels_of
from livelipi.ui.settings.row import SettingRow, heading
from livelipi.ui.settings.section import Section
from livelipi.ui.settings.services import SettingsServices
from livelipi.ui.theme import Colours

_ICONS = {
    Page.GENERAL: "general",
    Page.LISTENING: "mic",
    Page.RECOGNITION: "wave",
    Page.CAPTIONS: "captions",
    Page.OVERLAY: "overlay",
    Page.DICTATION: "dictation",
    Page.HISTORY: "history",
    Page.KEYS: "key",
    Page.ABOUT: "info",
}

_PART = 0.008
"""Seconds for which rows are made before events have their turn: half a frame."""

_LOW = 470
"""Below this height, in pixels, the preview is small."""


SIDE = 184
"""Width of the column of pages in pixels, unless a language has longer names."""


class SettingsWindow(QWidget):
    """All settings.

    Args:
        dispatch: Takes what the person asks for.
        services: Keys, models, and the settings file.
        changes: Remembers what can be taken back.
    """

    def __init__(
        self,
        dispatch: Callable[[Asked], None],
        services: SettingsServices,
        changes: Changes | None = None,
    ) -> None:
        super().__init__()
        fonts.load()
        self._dispatch = dispatch
        self._services = services
        self._changes = changes or Changes()
        self._state: AppState | None = None
        self._drawn: AppState | None = None
        self._colours = theme.DARK
        self._page = Page.GENERAL
        self._sections: dict[Page, Section] = {}
        self._growing = QTimer(self)
        self._growing.setSingleShot(True)
        self._growing.timeout.connect(self._grow)
        self.setObjectName("form")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setWindowIcon(icons.app_icon())
        self.setFont(fonts.font(theme.BODY))
        self.search = QLineEdit(self)
        self.search.installEventFilter(Keeper(self))
        self.search.textChanged.connect(self._filter)
        self._find = QLabel(self.search)
        self._find.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        beside = QHBoxLayout(self.search)
        beside.setContentsMargins(theme.S, 0, theme.S, 0)
        beside.addWidget(self._find, 0, Qt.AlignmentFlag.AlignLeading)
        self.pages = {page: _page_button(self) for page in Page}
        self._group = QButtonGroup(self)
        for page, button in self.pages.items():
            self._group.addButton(button)
            button.clicked.connect(lambda _=False, page=page: self.open_page(page.value))
        self.title = heading("", theme.TITLE, self)
        self.undo = QPushButton(self)
        self.undo.setProperty("kind", "bare")
        self.undo.setFont(fonts.font(theme.BODY))
        self.undo.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.undo.clicked.connect(self.take_back)
        self.banner = Banner(services.complaints, self)
        self.preview = LookPreview(self)
        self.nothing = QLabel(self)
        self.nothing.setFont(fonts.font(theme.STRONG))
        self.nothing.setWordWrap(True)
        self._lay_out()
        QShortcut(QKeySequence(QKeySequence.StandardKey.Undo), self).activated.connect(
            self.take_back
        )
        QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self).activated.connect(
            self.search.setFocus
        )
        QShortcut(QKeySequence(Qt.Key.Key_Escape), self).activated.connect(self._escape)
        self.retranslate()
        self.apply(theme.DARK)

    def _lay_out(self) -> None:
        side = self._side = QFrame(self)
        side.setObjectName("side")
        left = QVBoxLayout(side)
        left.setContentsMargins(theme.M, theme.M, theme.M, theme.M)
        left.setSpacing(2)
        left.addWidget(self.search)
        left.addSpacing(theme.XS)
        for button in self.pages.values():
            left.addWidget(button)
        left.addStretch(1)
        head = QHBoxLayout()
        head.setContentsMargins(0, 0, theme.L, 0)
        head.setSpacing(theme.S)
        head.addWidget(self.title, 1)
        head.addWidget(self.undo)
        self._column = QVBoxLayout()
        self._column.setContentsMargins(0, 0, theme.L, theme.L)
        self._column.setSpacing(theme.S)
        self._column.addWidget(self.nothing)
        self._column.addStretch(1)
        inner = QWidget(self)
        inner.setObjectName("page")
        inner.setLayout(self._column)
        self.area = QScrollArea(self)
        self.area.setObjectName("pages")
        self.area.setWidget(inner)
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.viewport().setAutoFillBackground(False)
        self.area.verticalScrollBar().rangeChanged.connect(self._make_room)
        above = QVBoxLayout()
        above.setContentsMargins(0, 0, theme.L, 0)
        above.setSpacing(theme.M)
        above.addWidget(self.banner)
        above.addWidget(self.preview)
        right = QVBoxLayout()
        right.setContentsMargins(theme.XL, theme.M, theme.S, 0)
        right.setSpacing(theme.M)
        right.addLayout(head)
        right.addLayout(above)
        right.addWidget(self.area, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(side)
        row.addLayout(right, 1)
        self.setMinimumSize(600, 340)
        self.resize(860, 620)

    def _make_room(self, _least: int, most: int) -> None:
        """The scroll bar stands in the margin, so that cards stay as wide as they are."""
        bar = self.area.verticalScrollBar().sizeHint().width() if most else 0
        self._column.setContentsMargins(0, 0, theme.L - min(bar, theme.L), theme.L)

    def apply(self, colours: Colours) -> None:
        """Take the colours of a theme."""
        self._colours = colours
        self.setPalette(theme.palette(colours))
        self.setStyleSheet(theme.stylesheet(colours) + style.stylesheet(colours))
        for page, button in self.pages.items():
            button.setIcon(icons.icon(_ICONS[page], colours.soft))
        self._find.setPixmap(icons.pixmap("search", colours.quiet))
        self.undo.setIcon(icons.icon("undo", colours.soft, style.disabled(colours)))
        self.banner.apply(colours)
        self.preview.apply(colours)
        for section in self._sections.values():
            section.apply(colours)

    def show_state(self, state: AppState) -> None:
        """Show the settings; costs nothing while nothing of them changed, or nobody sees it."""
        self._state = state
        if self.isVisible():
            self._draw(state)

    def open_page(self, name: str) -> None:
        """Turn to a page by its name; to the first one for ""."""
        self._page = Page(name) if name else Page.GENERAL
        self.search.clear()
        self._filter()

    def retranslate(self) -> None:
        """Say everything in the language of the interface."""
        beside = icons.SIZE + theme.XS
        leftward = self.isRightToLeft()
        self.search.setTextMargins(0 if leftward else beside, 0, beside if leftward else 0, 0)
        self.setWindowTitle(translate("SettingsWindow", "Settings · LiveLipi"))
        self.search.setPlaceholderText(translate("SettingsWindow", "Search"))
        for part in (self.search, self._find):
            part.setAccessibleName(translate("SettingsWindow", "Search the settings"))
        for page, button in self.pages.items():
            button.setText(page_title(page))
        self._widen()
        self.undo.setText(translate("SettingsWindow", "Undo"))
        self.preview.retranslate()
        self.banner.retranslate()
        for section in self._sections.values():
            section.hide()
            section.deleteLater()
        self._sections.clear()
        self._filter()

    def _widen(self) -> None:
        """Give the column of pages room for its longest name."""
        for button in self.pages.values():
            button.ensurePolished()  # else its style does not count yet
        widest = max(button.sizeHint().width() for button in self.pages.values())
        self._side.setFixedWidth(max(SIDE, widest + 2 * theme.M))

    def change(self, path: str, value: object) -> None:
        """Change a setting, at once and for good."""
        if self._state is not None:
            settings = self._changes.change(self._state.settings, path, value)
            self._ask(settings)

    def take_back(self) -> None:
        """Undo the last change."""
        if self._state is not None and self._changes.last:
            self._ask(self._changes.undo(self._state.settings))

    def _ask(self, settings: Settings) -> None:
        if self._state is not None and settings != self._state.settings:
            self._dispatch(ChangeSettings(settings))
        self._show_undo()

    def _escape(self) -> None:
        if self.search.text():
            self.search.clear()
        else:
            self.close()

    def row(self, path: str) -> SettingRow:
        """The row of a setting, made if need be.

        Raises:
            StopIteration: No page has it.
        """
        page = next(p for p in Page if any(entry.path == path for entry in entries(p)))
        return next(row for row in self._section(page).rows if row.entry.path == path)

    def _section(self, page: Page) -> Section:
        """The section of a page; made when it is first needed."""
        if page not in self._sections:
            made = Section(page, self._editor, panels_of(page, self._dispatch, self._services))
            made.changed.connect(self.change)
            made.apply(self._colours)
            if self._state is not None:
                made.show_state(self._state)
            self._sections[page] = made
            before = sum(1 for p in Page if p in self._sections and _at(p) < _at(page))
            self._column.insertWidget(before, made)
        return self._sections[page]

    def make_page(self) -> None:
        """Make what is still to come of the page that is open, now."""
        self._section(self._page).complete()

    def _grow(self) -> None:
        """Make some of the rows that are still to come: of the open page first, then of others."""
        until = time.perf_counter() + _PART
        rows = (page for page in Page if entries(page))  # panels alone may ask the keyring
        for page in sorted(rows, key=lambda page: page is not self._page):
            if page not in self._sections:
                self._section(page).hide()
            section = self._sections[page]
            while not section.whole and time.perf_counter() < until:
                section.grow()
            if time.perf_counter() >= until:
                if self.isVisible():
                    self._growing.start()
                return

    def _editor(self, entry: Entry) -> Editor:
        return make_editor(entry, self._dispatch, self._services)

    def _filter(self) -> None:
        """Show the page, or what matches the words of the search on every page."""
        words = self.search.text().strip()
        found = False
        for page in Page:
            if not words and page is not self._page:
                if page in self._sections:
                    self._sections[page].hide()
                continue
            section = self._section(page)
            matches = section.filter(words)
            section.setVisible(matches)
            found = found or matches
        self._group.setExclusive(not words)  # while everything is searched no page is open
        for page, button in self.pages.items():
            button.setChecked(page is self._page and not words)
        self.title.setText(
            translate("SettingsWindow", "Found") if words else page_title(self._page)
        )
        self.nothing.setVisible(not found)
        self.nothing.setText(
            translate("SettingsWindow", "Nothing here is called “{words}”.").format(words=words)
        )
        captions = self._sections.get(Page.CAPTIONS)
        self.preview.setVisible(captions is not None and not captions.isHidden())
        self.area.verticalScrollBar().setValue(0)
        self._show_banner()
        self._show_undo()
        self._growing.start()

    def _draw(self, state: AppState) -> None:
        if self._drawn is not None and _relevant(self._drawn) == _relevant(state):
            return
        self._drawn = state
        for section in self._sections.values():
            section.show_state(state)
        listening = state.settings.listening
        self.preview.show_look(state.settings.captions, listening.language, translated=True)
        self._show_undo()

    def _show_undo(self) -> None:
        last = self._changes.last
        self.undo.setEnabled(bool(last))
        label = next((e.label for p in Page for e in entries(p) if e.path == last), "")
        said = translate("SettingsWindow", "Undo: {name}").format(name=label) if label else ""
        self.undo.setToolTip(said)
        self.undo.setAccessibleName(said or self.undo.text())

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language of the interface."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what was changed while nobody could see it."""
        super().showEvent(event)
        self._widen()
        if self._state is not None:
            self._draw(self._state)
        self._grow()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave room for the rows where the window is low."""
        super().resizeEvent(event)
        self.preview.setFixedHeight(128 if self.height() < _LOW else 196)
        self._show_banner()

    def _show_banner(self) -> None:
        """What is wrong with the file: on every page, where there is room for it."""
        room = self.height() >= _LOW or self._page is Page.GENERAL
        self.banner.setVisible(room and bool(self._services.complaints))


def _relevant(state: AppState) -> tuple[object, ...]:
    """What of a state this window shows; compared by identity first, so that it is cheap."""
    return (state.settings, state.devices, state.capabilities)


def _at(page: Page) -> int:
    return list(Page).index(page)


def _page_button(parent: QWidget) -> QPushButton:
    made = QPushButton(parent)
    made.setProperty("kind", "nav")
    made.setFont(fonts.font(theme.BODY))
    made.setCheckable(True)
    made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return made
