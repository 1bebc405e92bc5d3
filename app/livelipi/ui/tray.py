"""The icon in the system tray: what is going on, and the way back from every hiding place."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

from livelipi.domain.captions import Segment
from livelipi.runtime.commands import Start, Stop, change_overlay
from livelipi.runtime.state import AppState, Voice
from livelipi.ui import icons, theme
from livelipi.ui.commands import Asked, Open, Quit, View
from livelipi.ui.i18n import translate

RECENT = 5
"""Captions in the menu."""

_LONGEST = 48
"""Letters of a caption in the menu."""

_BADGES = {Voice.OFF: "", Voice.MUTED: "muted"}
"""Signs on the icon; any other voice is "live"."""


class Tray(QObject):
    """Shows the state as an icon with a sign, and offers what can be done.

    Args:
        ask: Takes what the person asks for.

    The desktop draws the menu itself on many systems, so it uses only plain entries.
    """

    def __init__(self, ask: Callable[[Asked], None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ask = ask
        self._state = AppState()
        self._recent: tuple[Segment, ...] = ()
        self._badge: str | None = None
        self.icon = QSystemTrayIcon(self)
        self.menu = QMenu()
        self.listen = self._entry(self._toggle)
        self.overlay = self._entry(self._toggle_overlay, checkable=True)
        self.through = self._entry(self._toggle_through, checkable=True)
        self.menu.addSeparator()
        self.captions = self.menu.addMenu("")
        self.window = self._entry(lambda: ask(Open(View.MAIN)))
        self.transcript = self._entry(lambda: ask(Open(View.TRANSCRIPT)))
        self.settings = self._entry(lambda: ask(Open(View.SETTINGS)))
        self.menu.addSeparator()
        self.quit = self._entry(lambda: ask(Quit()))
        self.icon.setContextMenu(self.menu)
        self.icon.activated.connect(self._activated)
        self.retranslate()

    def retranslate(self) -> None:
        """Set every word anew."""
        self.overlay.setText(translate("Tray", "Caption overlay"))
        self.through.setText(translate("Tray", "Clicks pass through the overlay"))
        self.captions.setTitle(translate("Tray", "Copy a recent caption"))
        self.window.setText(translate("Tray", "Show LiveLipi"))
        self.transcript.setText(translate("Tray", "Transcript"))
        self.settings.setText(translate("Tray", "Settings"))
        self.quit.setText(translate("Tray", "Quit"))
        self._badge = None
        self.show_state(self._state)

    def show_state(self, state: AppState) -> None:
        """Show a state; costs nothing while nothing of it is shown here."""
        self._state = state
        overlay = state.settings.overlay
        self.overlay.setChecked(overlay.shown)
        self.through.setChecked(overlay.click_through)
        self.through.setEnabled(overlay.shown)
        badge = _BADGES.get(state.voice, "live")
        if badge != self._badge:
            self._badge = badge
            self._show_badge(badge, running=state.running)
        recent = tuple(s for s in state.captions.segments[-2 * RECENT :] if s.settled and s.text)
        if recent[-RECENT:] != self._recent:
            self._recent = recent[-RECENT:]
            self._show_recent()

    def set_shown(self, shown: bool) -> None:
        """Be there, or not."""
        self.icon.setVisible(shown and QSystemTrayIcon.isSystemTrayAvailable())

    @property
    def shown(self) -> bool:
        """Whether a person can find the program there."""
        return self.icon.isVisible() and QSystemTrayIcon.isSystemTrayAvailable()

    def _show_badge(self, badge: str, *, running: bool) -> None:
        said = {
            "": translate("Tray", "LiveLipi: not listening"),
            "muted": translate("Tray", "LiveLipi: muted until you hold the key"),
            "live": translate("Tray", "LiveLipi: listening"),
        }
        colour = theme.DARK.warm if badge == "muted" else theme.DARK.accent
        self.icon.setIcon(icons.tray_icon(badge, colour, theme.DARK.window))
        self.icon.setToolTip(said[badge])
        self.listen.setText(
            translate("Tray", "Stop listening") if running else translate("Tray", "Start listening")
        )

    def _show_recent(self) -> None:
        self.captions.clear()
        for segment in reversed(self._recent):
            whole = segment.text.replace("&", "&&").replace("\n", " ")
            text = whole if len(whole) <= _LONGEST else f"{whole[: _LONGEST - 1]}…"
            entry = self.captions.addAction(text)
            entry.triggered.connect(lambda _on=False, said=segment.text: _copy(said))
        self.captions.setEnabled(bool(self._recent))

    def _entry(self, done: Callable[[], None], *, checkable: bool = False) -> QAction:
        entry = self.menu.addAction("")
        entry.setCheckable(checkable)
        entry.triggered.connect(lambda _on=False: done())
        return entry

    def _toggle(self) -> None:
        self._ask(Stop() if self._state.running else Start())

    def _toggle_overlay(self) -> None:
        self._change(shown=not self._state.settings.overlay.shown)

    def _toggle_through(self) -> None:
        self._change(click_through=not self._state.settings.overlay.click_through)

    def _change(self, **changes: bool) -> None:
        self._ask(change_overlay(self._state.settings, **changes))

    def _activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason is QSystemTrayIcon.ActivationReason.Trigger:
            self._ask(Open(View.MAIN))


def _copy(text: str) -> None:
    QGuiApplication.clipboard().setText(text)
