"""The menus of a line and of a session: what the keys do, for people who look for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QMenu

from livelipi.ui import fonts, theme
from livelipi.ui.i18n import translate
from livelipi.ui.transcript.changes import Changes
from livelipi.ui.transcript.exporting import Exporting
from livelipi.ui.transcript.live import NOW, can_change
from livelipi.ui.transcript.over_lines import OverLines

if TYPE_CHECKING:
    from livelipi.ui.transcript.window import TranscriptWindow


class Menus:
    """Opens a menu where it is asked for."""

    def __init__(
        self, window: TranscriptWindow, changes: Changes, over: OverLines, exporting: Exporting
    ) -> None:
        self._window = window
        self._changes = changes
        self._over = over
        self._exporting = exporting

    def of_line(self, row: int, at: QPoint) -> None:
        """Copy, correct, delete."""
        entry = self._window.reader.lines.entries[row]
        copy, changes = self._window.copy, self._changes
        menu = self._menu()
        menu.addAction(translate("Transcript", "Copy"), copy)
        menu.addAction(translate("Transcript", "Copy with times"), lambda: copy(times=True))
        menu.addSeparator()
        edit = menu.addAction(translate("Transcript", "Correct"), lambda: self._over.edit(row))
        edit.setEnabled(can_change(entry))
        if entry.corrected:
            heard = translate("Transcript", "Use what was heard")
            menu.addAction(heard, lambda: changes.revert(row))
        said = translate("Transcript", "Delete the line")
        menu.addAction(said, lambda: changes.delete_line(row)).setEnabled(can_change(entry))
        menu.popup(at)

    def of_session(self, session: int, at: QPoint) -> None:
        """Export, delete."""

        def export() -> None:
            self._window.choose(session)
            self._exporting.begin()

        menu = self._menu()
        menu.addAction(translate("Transcript", "Export"), export)
        said = translate("Transcript", "Delete the session")
        delete = menu.addAction(said, lambda: self._changes.delete_session(session))
        delete.setEnabled(session != NOW)
        menu.popup(at)

    def _menu(self) -> QMenu:
        menu = QMenu(self._window)
        menu.setFont(fonts.font(theme.BODY))
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        return menu
