"""The desk: which windows are on screen, and what closing means."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from typing import Any

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QSystemTrayIcon, QWidget
from pytestqt.qtbot import QtBot

from livelipi.domain.settings import GeneralSettings, OverlaySettings, Settings, Theme
from livelipi.runtime import commands as c
from livelipi.runtime.state import AppState, Voice
from livelipi.ui import theme
from livelipi.ui.commands import Asked, Hide, Open, Quit, ResetPlace, View
from livelipi.ui.desk import Desk
from livelipi.ui.remote import Remote
from livelipi.ui.theme import Colours
from livelipi.ui.tray import RECENT
from tests.gui.conftest import captions, segment

# The offscreen platform has neither a stack of windows nor a tray, and says so each time.
pytestmark = pytest.mark.qt_log_ignore("does not support raise", "systemTrayWindowChanged")


class Plain(QWidget):
    """The least that a window is."""

    def __init__(self, ask: Any) -> None:
        super().__init__()
        self.ask = ask
        self.states: list[AppState] = []
        self.colours: list[Colours] = []
        self.pages: list[str] = []
        self.resets = 0

    def show_state(self, state: AppState) -> None:
        self.states.append(state)

    def apply(self, colours: Colours) -> None:
        self.colours.append(colours)

    def open_page(self, page: str) -> None:
        self.pages.append(page)

    def reset_place(self) -> None:
        self.resets += 1


@dataclass
class Made:
    """A desk and what it did."""

    desk: Desk
    commands: list[c.Command]
    made: dict[str, Plain]
    quits: list[str] = field(default_factory=list)


@pytest.fixture
def made(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[Made]:
    """A desk with plain windows, and a system that has a tray (a double: offscreen has none)."""
    monkeypatch.setattr(QSystemTrayIcon, "isSystemTrayAvailable", lambda: True)
    windows: dict[str, Plain] = {}

    def make(name: str) -> Any:
        def maker(ask: Any) -> Plain:
            windows[name] = Plain(ask)
            qtbot.addWidget(windows[name])
            return windows[name]

        return maker

    commands: list[c.Command] = []
    desk = Desk(
        commands.append,
        main=make("main"),
        others={View.SETTINGS: make("settings")},
        overlay=make("overlay"),
    )
    result = Made(desk, commands, windows)
    desk.on_quit = lambda: result.quits.append("quit")
    yield result
    desk.close()


def state(**settings: Any) -> AppState:
    """A state with some settings."""
    return AppState(settings=Settings(**settings))


def test_windows_are_made_when_they_are_asked_for(made: Made) -> None:
    """A window knows colours and state before it is seen, and is made once."""
    made.desk.show_state(state())
    assert made.made == {}
    for page in ("captions", ""):
        made.desk.ask(Open(View.SETTINGS, page))
    window = made.made["settings"]
    assert window.isVisible() and window.pages == ["captions"]
    assert window.states == [state()] and len(window.colours) == 1
    made.desk.ask(Open(View.WELCOME))
    assert set(made.made) == {"settings"}


def test_a_minimized_window_comes_back(made: Made) -> None:
    """A second start brings the window to the front, wherever it was."""
    made.desk.ask(Open(View.MAIN))
    made.made["main"].showMinimized()
    made.desk.ask(Open(View.MAIN))
    assert not made.made["main"].isMinimized() and made.made["main"].isVisible()


def test_everything_else_goes_to_the_controller(made: Made) -> None:
    """The desk knows windows, and nothing of captions."""
    made.desk.ask(c.Start())
    assert made.commands == [c.Start()]


@pytest.mark.parametrize(
    ("settings", "stays"),
    [
        ({}, False),
        ({"general": GeneralSettings(keep_in_tray=True)}, True),
        ({"general": GeneralSettings(keep_in_tray=True, tray=False)}, False),
        ({"overlay": OverlaySettings(shown=True)}, True),
    ],
)
def test_closing_the_window_ends_the_program_unless_it_stays_in_sight(
    made: Made, settings: dict[str, Any], stays: bool
) -> None:
    """Nobody is left with a program that listens and cannot be found."""
    made.desk.ask(Open(View.MAIN))
    made.desk.show_state(state(**settings))
    made.desk.main_closed()
    assert made.quits == ([] if stays else ["quit"])
    assert made.made["main"].isVisible() is not stays


def test_hiding_and_quitting(made: Made) -> None:
    """Hide takes all off the screen; Quit asks for the end."""
    made.desk.show_state(state(overlay=OverlaySettings(shown=True)))
    made.desk.ask(Open(View.MAIN))
    made.made["overlay"].show()
    made.desk.ask(Hide())
    assert not any(window.isVisible() for window in made.made.values())
    made.desk.ask(Quit())
    assert made.quits == ["quit"]


def test_the_overlay_is_put_back_even_before_it_was_seen(made: Made) -> None:
    """Who cannot find it shows it after that, and it is where a new one is."""
    made.desk.show_state(state())
    made.desk.ask(ResetPlace())
    assert made.made["overlay"].resets == 1 and not made.commands
    made.desk.ask(ResetPlace())
    assert made.made["overlay"].resets == 2


def test_a_theme_reaches_every_window(made: Made) -> None:
    """Windows that are open and windows that come later have the chosen colours."""
    made.desk.ask(Open(View.MAIN))
    for wanted, colours in (
        (Theme.LIGHT, theme.LIGHT),
        (Theme.CONTRAST, theme.CONTRAST),
        (Theme.SYSTEM, theme.colours_for(QGuiApplication.styleHints().colorScheme())),
    ):
        made.desk.show_state(state(general=GeneralSettings(theme=wanted)))
        assert made.made["main"].colours[-1] is colours


def test_the_tray_shows_and_offers_what_can_be_done(made: Made) -> None:
    """State, start and stop, overlay, click-through, windows and the end."""
    desk, tray = made.desk, None
    desk.show_state(state())
    tray = desk.tray
    assert tray
    tray.listen.trigger()
    running = replace(state(), running=True, voice=Voice.SPEECH)
    desk.show_state(running)
    assert tray.icon.toolTip() == "LiveLipi: listening"
    tray.listen.trigger()
    assert made.commands == [c.Start(), c.Stop()]
    assert not tray.through.isEnabled()
    tray.overlay.trigger()
    desk.show_state(state(overlay=OverlaySettings(shown=True)))
    tray.through.trigger()
    assert [x.settings.overlay for x in made.commands[2:]] == [
        OverlaySettings(shown=True),
        OverlaySettings(shown=True, click_through=True),
    ]
    tray.settings.trigger()
    assert made.made["settings"].isVisible()
    tray.quit.trigger()
    assert made.quits == ["quit"]


def test_recent_captions_are_copied_from_the_tray(made: Made) -> None:
    """The newest first, settled ones only, whole even where the menu cuts them."""
    long = "word " * 30
    segments = [segment(n, f"Caption {n}") for n in range(1, 8)] + [segment(8, long)]
    made.desk.show_state(replace(state(), captions=captions(*segments)))
    assert made.desk.tray
    entries = made.desk.tray.captions.actions()
    assert len(entries) == RECENT and entries[0].text().endswith("…")
    entries[0].trigger()
    assert QGuiApplication.clipboard().text() == long
    assert entries[1].text() == "Caption 7"


@pytest.fixture
def remote() -> tuple[Remote, list[Asked], list[AppState]]:
    """What other programs talk to, what it asked for, and the state that holds."""
    asked: list[Asked] = []
    states = [AppState()]
    return Remote(asked.append, lambda: states[-1]), asked, states


def test_other_programs_can_do_what_a_person_can(
    remote: tuple[Remote, list[Asked], list[AppState]],
) -> None:
    """Every action of ``livelipi ctl`` becomes what the windows would ask for."""
    answer, asked, states = remote[0].answer, remote[1], remote[2]
    for action in ("start", "toggle", "stop", "flush", "hide", "quit"):
        assert answer({"do": action})["ok"]
    assert asked == [c.Start(), c.Start(), c.Stop(), c.Flush(), Hide(), Quit()]
    asked.clear()
    for action in ("show", "transcript", "settings"):
        assert answer({"do": action})["ok"]
    assert asked == [Open(View.MAIN), Open(View.TRANSCRIPT), Open(View.SETTINGS)]
    asked.clear()
    states.append(AppState(running=True, ptt=True))
    for action in ("start", "toggle", "ptt-down", "ptt-up", "overlay", "click-through"):
        assert answer({"do": action})["ok"]
    changed = [x.settings.overlay for x in asked[3:] if isinstance(x, c.ChangeSettings)]
    assert asked[:3] == [c.Stop(), c.PttDown(), c.PttUp()]
    assert changed == [OverlaySettings(shown=True), OverlaySettings(click_through=True)]


def test_what_cannot_be_done_is_said(
    remote: tuple[Remote, list[Asked], list[AppState]],
) -> None:
    """A key that does nothing says why."""
    answer, asked, states = remote[0].answer, remote[1], remote[2]
    assert "off" in answer({"do": "ptt-down"})["error"]
    states.append(AppState(ptt=True))
    assert "start" in answer({"do": "ptt-up"})["error"]
    for rubbish in ({}, {"do": "dance"}, {"do": 3}):
        assert not answer(rubbish)["ok"]
    assert asked == []


def test_the_status_holds_no_word_of_what_was_said(
    remote: tuple[Remote, list[Asked], list[AppState]],
) -> None:
    """Programs learn what goes on, not what people say."""
    remote[2].append(AppState(running=True, captions=captions(segment(1, "Secret."))))
    told = remote[0].answer({"do": "status"})["status"]
    assert told["running"] and "Secret" not in repr(told)
