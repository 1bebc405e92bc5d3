"""The transcript window: shows what was said, and asks the archive for what a person changes."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import (
    QGuiApplication,
    QHideEvent,
    QKeyEvent,
    QKeySequence,
    QResizeEvent,
    QShortcut,
    QShowEvent,
)
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QPushButton,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from livelipi.domain.errors import LiveLipiError
from livelipi.runtime.archive import Archive, SessionState
from livelipi.runtime.state import AppState
from livelipi.ui import fonts, icons, theme
from livelipi.ui.commands import Asked, Open, View
from livelipi.ui.i18n import translate
from livelipi.ui.theme import Colours
from livelipi.ui.transcript import page, style
from livelipi.ui.transcript.changes import Changes
from livelipi.ui.transcript.export_panel import ExportPanel
from livelipi.ui.transcript.exporting import Exporting
from livelipi.ui.transcript.head import Head
from livelipi.ui.transcript.lines_view import TYPE, LinesView
from livelipi.ui.transcript.menus import Menus
from livelipi.ui.transcript.notice import Notice
from livelipi.ui.transcript.over_lines import OverLines
from livelipi.ui.transcript.page import Page
from livelipi.ui.transcript.reader import Reader
from livelipi.ui.transcript.search_bar import SearchBar
from livelipi.ui.transcript.sessions_list import SessionsList

NARROW = 780
"""A window that is not wider gives the sessions less room."""

_SOON = 150
"""Milliseconds that lines may take before the window says that it waits."""


class TranscriptWindow(QWidget):
    """Every caption of this session and of earlier ones.

    Args:
        dispatch: Takes what the person asks for.
        archive: What is on the disk; closed by whoever made it, after this window.
    """

    def __init__(self, dispatch: Callable[[Asked], None], archive: Archive) -> None:
        super().__init__()
        fonts.load()
        self._dispatch = dispatch
        self._state = AppState()
        self._error: LiveLipiError | None = None
        self._listed = False
        self._empty = self._chosen = False
        self._colours = theme.DARK
        self.setObjectName("window")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setWindowIcon(icons.app_icon())
        self.setFont(fonts.font(theme.BODY))
        self.reader = Reader(archive, self._may_follow, self)
        self.toggle = QPushButton(self)
        self.search = SearchBar(self)
        self.export_button = QPushButton(self)
        self.sessions = SessionsList(self.reader.sessions, self)
        self.head = Head(self)
        self.export = ExportPanel(self)
        self.lines = LinesView(self.reader.lines, self)
        self.over = OverLines(self.lines, self.reader.lines)
        self.page = Page(self)
        self.notice = Notice(self)
        self.changes = Changes(self.reader, self.lines, self.notice)
        self.exporting = Exporting(self.reader, self.export, self.notice, self.lines)
        self._menus = Menus(self, self.changes, self.over, self.exporting)
        self._waiting = QTimer(self)
        self._waiting.setSingleShot(True)
        self._waiting.setInterval(_SOON)
        self._waiting.timeout.connect(self._show_page)
        self._lay_out()
        self._connect()
        self.setMinimumSize(560, 340)
        self.resize(1000, 660)
        self.retranslate()
        self.apply(theme.colours_for(QGuiApplication.styleHints().colorScheme()))

    def _lay_out(self) -> None:
        for button in (self.toggle, self.export_button):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.setFont(fonts.font(theme.BODY))
        self.toggle.setProperty("kind", "bare")
        self.toggle.setFixedWidth(theme.CONTROL_HEIGHT)
        bar = QFrame(self)
        bar.setObjectName("bar")
        row = QHBoxLayout(bar)
        row.setContentsMargins(theme.S, theme.S, theme.M, theme.S)
        row.setSpacing(theme.S)
        row.addWidget(self.toggle)
        row.addWidget(self.search, 1)
        row.addWidget(self.export_button)
        self._side = QFrame(self)
        self._side.setObjectName("side")
        side = QVBoxLayout(self._side)
        side.setContentsMargins(0, theme.XS, 1, 0)
        side.addWidget(self.sessions)
        self._stack = QStackedLayout()
        self._stack.addWidget(self.page)
        self._stack.addWidget(self.lines)
        right = QVBoxLayout()
        right.setSpacing(0)
        right.addWidget(self.head)
        right.addWidget(self.export)
        right.addLayout(self._stack, 1)
        middle = QHBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(self._side)
        middle.addLayout(right, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(bar)
        column.addLayout(middle, 1)
        column.addWidget(self.notice)

    def _connect(self) -> None:
        reader, lines = self.reader, self.lines
        reader.opening.connect(self._waiting.start)
        reader.opened.connect(self._opened)
        reader.listed.connect(self._show_listed)
        reader.searched.connect(self._show_found)
        reader.reached.connect(self._reach)
        reader.failed.connect(self._fail)
        self.toggle.clicked.connect(lambda: self._side.setVisible(self._side.isHidden()))
        self.search.wanted.connect(lambda words, all_: reader.search(words, everywhere=all_))
        self.search.stepped.connect(reader.step)
        self.search.left.connect(lambda: lines.setFocus(Qt.FocusReason.OtherFocusReason))
        self.export_button.clicked.connect(self.exporting.begin)
        self.sessions.chosen.connect(self.choose)
        self.sessions.delete_wanted.connect(self.changes.delete_session)
        self.sessions.menu_wanted.connect(self._menus.of_session)
        lines.edit_wanted.connect(self.over.edit)
        lines.delete_wanted.connect(self.changes.delete_line)
        lines.copy_wanted.connect(self.copy)
        lines.menu_wanted.connect(self._menus.of_line)
        self.over.tools.edit_wanted.connect(self.over.edit)
        self.over.tools.delete_wanted.connect(self.changes.delete_line)
        self.over.corrected.connect(self.changes.correct)
        self.page.pressed.connect(self._press_page)
        keys: tuple[tuple[QKeySequence | QKeySequence.StandardKey, Callable[[], object]], ...] = (
            (QKeySequence.StandardKey.Find, self.search.begin),
            (QKeySequence("F3"), lambda: reader.step(1)),
            (QKeySequence("Shift+F3"), lambda: reader.step(-1)),
            (QKeySequence("Ctrl+E"), self.exporting.begin),
            (QKeySequence("Ctrl+Shift+C"), lambda: self.copy(times=True)),
            (QKeySequence.StandardKey.Undo, self.notice.go_back),
            (QKeySequence.StandardKey.ZoomIn, lambda: lines.set_type_size(lines.type_size + 1)),
            (QKeySequence("Ctrl+="), lambda: lines.set_type_size(lines.type_size + 1)),
            (QKeySequence.StandardKey.ZoomOut, lambda: lines.set_type_size(lines.type_size - 1)),
            (QKeySequence("Ctrl+0"), lambda: lines.set_type_size(TYPE)),
        )
        for key, done in keys:
            QShortcut(key, self).activated.connect(done)

    # What others say

    def show_state(self, state: AppState) -> None:
        """Take a state; hidden, the window keeps the newest, and lines that nobody records."""
        self._state = state
        if self.isVisible():
            self.reader.follow(state)
            self._show_head()
        else:
            self.reader.keep(state)

    def apply(self, colours: Colours) -> None:
        """Take the colours of a theme."""
        self._colours = colours
        self.setPalette(theme.palette(colours))
        self.setStyleSheet(style.stylesheet(colours))
        self.toggle.setIcon(icons.icon("list", colours.soft))
        self.export_button.setIcon(icons.icon("export", colours.soft, colours.border))
        self.search.apply(colours)
        self.sessions.apply(colours)
        self.export.apply(colours)
        self.lines.apply(colours)
        self.over.apply(colours)
        self.page.apply(colours)
        self.notice.apply(colours)

    def retranslate(self) -> None:
        """Take the words of the interface's language."""
        self.setWindowTitle(translate("Transcript", "Transcript – LiveLipi"))
        self.toggle.setAccessibleName(translate("Transcript", "Show or hide the sessions"))
        self.toggle.setToolTip(translate("Transcript", "Sessions"))
        self._name_export()
        self.export_button.setToolTip(translate("Transcript", "Export this session (Ctrl+E)"))
        self.search.retranslate()
        self.sessions.retranslate()
        self.head.retranslate()
        self.export.retranslate()
        self.lines.retranslate()
        self.over.retranslate()
        self.notice.retranslate()
        self._show_page()

    def finish(self) -> None:
        """Ask the archive nothing more; what could still be undone is for good now."""
        self.notice.finish()
        self.reader.answers.close()

    # What is shown

    def _show_head(self) -> None:
        session = self.reader.session
        self.head.show_session(session, recording=self.reader.recording)
        self.lines.live = session is not None and session.state is SessionState.RECORDING
        self.export_button.setEnabled(session is not None)

    def _show_listed(self) -> None:
        self._listed, self._error = True, None
        self._show_head()
        if self.reader.session is not None:
            self.sessions.select(self.reader.session.id)
        if self.reader.is_empty or not self._waiting.isActive():
            self._show_page()
        if self.reader.is_empty is not self._empty:
            self._empty = self.reader.is_empty
            self._side.setHidden(self._empty)
            self.search.setEnabled(not self._empty)
            self.toggle.setEnabled(not self._empty)

    def _opened(self) -> None:
        self._waiting.stop()
        self._error = None
        self._show_head()
        if self.reader.session is not None:
            self.sessions.select(self.reader.session.id)
        self._show_page()
        self.lines.mark(self.reader.words, None)
        if self.lines.live:
            self.lines.follow()
        else:
            self.lines.begin()
        if self.focusWidget() in {None, self.toggle}:
            self.lines.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_page(self) -> None:
        """Lines where there are some, else a page that says why not."""
        reader = self.reader
        if self._error is not None:
            self.page.say(page.failed(self._error))
        elif not self._listed or (self._waiting_long() and not reader.lines.entries):
            self.page.say(page.waiting())
        elif self._nothing_found():
            self.page.say(page.nothing_found(self.search.words))
        elif reader.is_empty:
            self.page.say(page.empty(recording=reader.recording))
        else:
            self._stack.setCurrentWidget(self.lines)
            return
        self._stack.setCurrentWidget(self.page)

    def _waiting_long(self) -> bool:
        return self.reader.answers.waits("page") and not self._waiting.isActive()

    def _nothing_found(self) -> bool:
        return bool(self.reader.words) and not len(self.reader.hits)

    def _press_page(self) -> None:
        if self._error is not None:
            self._error, self._listed = None, False
            self._show_page()
            self.reader.refresh()
        elif self._nothing_found():
            self.search.clear()
        else:
            self._dispatch(Open(View.SETTINGS, "history"))

    def _fail(self, error: LiveLipiError) -> None:
        self._waiting.stop()
        if self.reader.lines.entries:
            self.changes.tell_error(error)
        else:
            self._error = error
            self._show_page()

    def _may_follow(self) -> bool:
        """A session that begins may be shown, unless the reader is busy with another."""
        busy = bool(self.search.words) or self.over.editing or self.export.isVisible()
        return not busy and (self.lines.following or not self._chosen)

    # Reading

    def choose(self, session: int) -> None:
        """Open a session that a person chose."""
        self._chosen = True
        if self.reader.session is None or session != self.reader.session.id:
            self.reader.open(session)
            self.reader.stand_in(session)

    def _show_found(self, go: bool) -> None:
        reader = self.reader
        at = reader.hits.current
        self.search.show_hits(0 if at is None else at + 1, len(reader.hits))
        self.lines.mark(reader.words, self._hit_row())
        if reader.session is not None:
            self.sessions.select(reader.session.id)
        if go or not reader.words:
            self._show_page()

    def _hit_row(self) -> int | None:
        key, session = self.reader.hits.key, self.reader.session
        if key is None or session is None or key[0] != session.id:
            return None
        return self.reader.lines.row_of(key[1])

    def _reach(self, row: int) -> None:
        self.lines.mark(self.reader.words, row)
        if not self.over.editing:  # the answer came late: nobody wants to be taken away now
            self.lines.go_to(row, middle=True)

    def copy(self, *, times: bool = False) -> None:
        """Put what is selected on the clipboard."""
        text = self.lines.selected_text(times=times)
        if text:
            QGuiApplication.clipboard().setText(text)

    # Qt

    def showEvent(self, event: QShowEvent) -> None:
        """Look at the disk again: other programs record, too."""
        super().showEvent(event)
        self.reader.refresh()
        self.reader.follow(self._state)
        self._show_head()

    def hideEvent(self, event: QHideEvent) -> None:
        """What could be undone is for good now."""
        super().hideEvent(event)
        self.notice.finish()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the sessions what room there is."""
        super().resizeEvent(event)
        self._side.setFixedWidth(188 if self.width() <= NARROW else 264)
        self._name_export()

    def _name_export(self) -> None:
        """A sign only, where there is little room."""
        name = translate("Transcript", "Export")
        self.export_button.setText("" if self.width() <= NARROW else name)
        self.export_button.setAccessibleName(name)

    def changeEvent(self, event: QEvent) -> None:
        """Speak another language at once."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape takes back one thing after the other."""
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif self.export.isVisible():
            self.exporting.end()
        elif self.search.field.text():
            self.search.clear()
