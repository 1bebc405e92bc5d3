"""Hotkeys on a real X server: openbox manages, xdotool's fingers press, another client competes."""

from __future__ import annotations

import asyncio
import subprocess
import time
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager, contextmanager
from functools import partial
from typing import Any

import pytest
from Xlib import X, display, error

from livelipi.desktop.hotkeys.x11 import X11Hotkeys
from livelipi.domain.errors import HotkeyError
from tests.fixtures.xvfb import Screen, screen

__all__ = ["screen"]

pytestmark = [pytest.mark.window, pytest.mark.asyncio]

PATIENCE = 10.0


class Heard:
    """Hotkeys, and what they told in order."""

    def __init__(self, hotkeys: X11Hotkeys, lost: asyncio.Queue[HotkeyError]) -> None:
        self.hotkeys = hotkeys
        self.lost = lost
        self.told: asyncio.Queue[str] = asyncio.Queue()

    async def register(self, name: str, combination: str) -> None:
        """Listen to it, or with "" no more."""
        tell = self.told.put_nowait
        down, up = partial(tell, f"{name} down"), partial(tell, f"{name} up")
        await self.hotkeys.register(name, combination, down, up)

    async def next(self) -> str:
        """What it tells next."""
        async with asyncio.timeout(PATIENCE):
            return await self.told.get()


@asynccontextmanager
async def listening(screen: Screen, **combinations: str) -> AsyncIterator[Heard]:
    """Hotkeys on the screen, which are let go of at the end."""
    lost: asyncio.Queue[HotkeyError] = asyncio.Queue()
    heard = Heard(X11Hotkeys(screen.display, lost.put_nowait), lost)
    try:
        for name, combination in combinations.items():
            await heard.register(name, combination)
        yield heard
    finally:
        await heard.hotkeys.close()


class Marker:
    """A window that has the focus and notes what happens to it."""

    def __init__(self, connection: Any, window: Any) -> None:
        self._connection, self.window = connection, window

    def events(self) -> list[Any]:
        """Everything that came since it was asked last."""
        self._connection.sync()
        return [self._connection.next_event() for _ in range(self._connection.pending_events())]


@pytest.fixture
def marker(screen: Screen) -> Iterator[Marker]:
    """A window that is focused when the test begins."""
    connection = display.Display(screen.display)
    root = connection.screen().root
    window = root.create_window(10, 10, 200, 100, 1, connection.screen().root_depth)
    window.change_attributes(
        event_mask=X.KeyPressMask | X.KeyReleaseMask | X.FocusChangeMask | X.StructureNotifyMask
    )
    window.map()
    deadline = time.monotonic() + PATIENCE
    focused = False
    while not focused:
        assert time.monotonic() < deadline, "the marker got no focus"
        focused = connection.next_event().type == X.FocusIn
    marker = Marker(connection, window)
    marker.events()
    yield marker
    connection.close()


@contextmanager
def another_program(screen: Screen, keysym: int, modifiers: int) -> Iterator[None]:
    """A program that has grabbed a combination."""
    connection = display.Display(screen.display)
    refused = error.CatchError()
    keycode = connection.keysym_to_keycode(keysym)
    connection.screen().root.grab_key(
        keycode, modifiers, False, X.GrabModeAsync, X.GrabModeAsync, onerror=refused
    )
    connection.sync()
    assert refused.get_error() is None
    yield
    connection.close()


def hold(screen: Screen, *keys: str) -> None:
    """Press keys one after another."""
    screen.xdotool(*(word for key in keys for word in ("keydown", key)))


def let_go(screen: Screen, *keys: str) -> None:
    """Let go of keys one after another."""
    screen.xdotool(*(word for key in keys for word in ("keyup", key)))


TALK = ("Control_L", "Alt_L", "space")


async def test_a_key_held_for_two_seconds_is_one_press_and_one_release(
    screen: Screen, marker: Marker
) -> None:
    """Auto-repeat never chops a turn, and neither keys nor focus reach or leave the program."""
    async with listening(screen, hold="Ctrl+Alt+Space") as heard:
        hold(screen, *TALK)
        assert await heard.next() == "hold down"
        await asyncio.sleep(2.0)  # what is tested is that nothing happens
        assert heard.told.empty()
        let_go(screen, "space")
        assert await heard.next() == "hold up"
        let_go(screen, "Alt_L", "Control_L")
        assert heard.told.empty()
    events = marker.events()
    spaces = [e for e in events if e.type in (X.KeyPress, X.KeyRelease) and e.detail == 65]
    assert not spaces
    lost = [e for e in events if e.type == X.FocusOut and e.mode == X.NotifyNormal]
    assert not lost
    assert int(screen.xdotool("getwindowfocus")) == marker.window.id


async def test_quick_presses_are_all_told(screen: Screen) -> None:
    """A double tap is two presses and two releases, however fast the fingers are."""
    async with listening(screen, hold="Ctrl+Alt+Space") as heard:
        hold(screen, "Control_L", "Alt_L")
        screen.xdotool(*("keydown", "space", "keyup", "space") * 5)
        let_go(screen, "Alt_L", "Control_L")
        assert [await heard.next() for _ in range(10)] == ["hold down", "hold up"] * 5


async def test_a_modifier_that_is_let_go_first_ends_the_press(screen: Screen) -> None:
    """People let go in any order; the key that stays down presses nothing anew."""
    async with listening(screen, hold="Ctrl+Alt+Space") as heard:
        hold(screen, "Control_R", *TALK)
        assert await heard.next() == "hold down"
        let_go(screen, "Control_R")
        let_go(screen, "Alt_L")
        assert await heard.next() == "hold up"
        await asyncio.sleep(0.8)  # longer than it takes a held key to repeat
        let_go(screen, "space", "Control_L")
        screen.xdotool("key", "ctrl+alt+space")
        assert [await heard.next() for _ in range(2)] == ["hold down", "hold up"]
        assert heard.told.empty()


async def test_locks_are_no_modifiers(screen: Screen) -> None:
    """With NumLock and CapsLock on, the combination is still the same."""
    async with listening(screen, hold="Super+K", toggle="F9") as heard:
        for lock in ("Num_Lock", "Caps_Lock"):
            screen.xdotool("key", lock)
            screen.xdotool("key", "super+k")
            screen.xdotool("key", "F9")
            told = [await heard.next() for _ in range(4)]
            assert told == ["hold down", "hold up", "toggle down", "toggle up"]
        screen.xdotool("key", "Num_Lock", "key", "Caps_Lock")


async def test_escape_is_heard_beside_the_held_key_and_only_while_it_is_wanted(
    screen: Screen, marker: Marker
) -> None:
    """Esc cancels a turn whose modifiers are down; without a turn it belongs to the program."""
    async with listening(screen, hold="Ctrl+Alt+Space", cancel="Esc") as heard:
        hold(screen, *TALK)
        screen.xdotool("key", "Escape")
        let_go(screen, *reversed(TALK))
        told = [await heard.next() for _ in range(4)]
        assert told == ["hold down", "cancel down", "cancel up", "hold up"]
        screen.xdotool("key", "Escape")
        assert [await heard.next() for _ in range(2)] == ["cancel down", "cancel up"]
        await heard.register("cancel", "")
        marker.events()
        screen.xdotool("key", "Escape")
        keys = [e.detail for e in marker.events() if e.type == X.KeyPress]
        assert keys == [9]
        assert heard.told.empty()


async def test_a_taken_combination_is_named_at_once_with_free_ones(screen: Screen) -> None:
    """Nobody presses a key in vain: what is offered instead really works."""
    async with listening(screen, hold="F9") as heard:
        with another_program(screen, 0x20, X.ControlMask | X.Mod1Mask):
            began = time.monotonic()
            with pytest.raises(HotkeyError) as caught:
                await heard.register("hold", "Ctrl+Alt+Space")
            assert time.monotonic() - began < 1.0
            assert caught.value.message.startswith("Ctrl+Alt+Space is taken by another program")
            assert "Openbox" in caught.value.message
            offered = caught.value.todo.removeprefix("Free now: ").removesuffix(".").split(", ")
            assert "F9" not in offered
            screen.xdotool("key", "F9")
            assert [await heard.next() for _ in range(2)] == ["hold down", "hold up"]
            for place, combination in enumerate(offered):
                await heard.register(f"offer {place}", combination)
        with pytest.raises(HotkeyError, match=r"Super\+D is taken"):
            await heard.register("hold", "Super+D")  # openbox shows the desktop with it


async def test_a_key_that_moves_onto_a_taken_one_is_told(screen: Screen) -> None:
    """A change of layout that costs the combination is said when it happens."""
    async with listening(screen, hold="Super+A", mark="F7") as heard:
        with another_program(screen, 0x71, X.Mod4Mask):  # q, which is where a is on a French one
            try:
                _setxkbmap(screen, "fr")
                async with asyncio.timeout(PATIENCE):
                    assert "Super+A is taken" in (await heard.lost.get()).message
            finally:
                _setxkbmap(screen, "us")
        await _until_told(screen, heard, 38)


async def test_one_combination_serves_one_purpose(screen: Screen) -> None:
    """Our own hotkeys do not take combinations from each other, and a name can change its own."""
    async with listening(screen, hold="F9", toggle="F8") as heard:
        with pytest.raises(HotkeyError, match="LiveLipi itself, for “hold”"):
            await heard.register("toggle", "f9")
        await heard.register("hold", "F9")
        await heard.register("hold", "Ctrl+F9")
        await heard.register("toggle", "F9")
        screen.xdotool("key", "F9")
        assert await heard.next() == "toggle down"


@pytest.mark.parametrize(
    "layout", [["fr"], ["in", "-variant", "deva"], ["us", "-variant", "dvorak"]]
)
async def test_another_layout_moves_the_combination_with_its_key(
    screen: Screen, layout: list[str]
) -> None:
    """The key with the letter counts; without Latin letters it is the place on a US keyboard."""
    keycode = {"fr": 24, "in": 38, "us": 38}[layout[0]]
    async with listening(screen, hold="Super+A", mark="F7") as heard:
        try:
            _setxkbmap(screen, *layout)
            await _until_told(screen, heard, keycode)
        finally:
            _setxkbmap(screen, "us")
        await _until_told(screen, heard, 38)


async def test_a_screen_that_goes_away_is_told_and_ends_the_press(screen: Screen) -> None:
    """A turn never stays open because its key can no longer come up."""
    async with listening(screen, hold="F9") as heard:
        hold(screen, "F9")
        assert await heard.next() == "hold down"
        heard.hotkeys._display.display.socket.shutdown(2)  # a line that breaks
        assert await heard.next() == "hold up"
        assert "is gone" in (await heard.lost.get()).message
        let_go(screen, "F9")


async def test_a_screen_that_is_not_there_is_told() -> None:
    """Who has no screen learns what works without."""
    hotkeys = X11Hotkeys("nowhere", lambda _: None)
    with pytest.raises(HotkeyError, match="does not let LiveLipi listen") as caught:
        await hotkeys.register("hold", "F9", _nothing, _nothing)
    assert "livelipi ctl ptt-down" in caught.value.todo
    await hotkeys.close()


_nothing: Callable[[], None] = lambda: None  # noqa: E731


def _setxkbmap(screen: Screen, *words: str) -> None:
    subprocess.run(["setxkbmap", *words], env=screen.environment(), check=True, timeout=PATIENCE)


async def _until_told(screen: Screen, heard: Heard, keycode: int) -> None:
    """Press Super and the key until the change of layout has arrived."""
    async with asyncio.timeout(PATIENCE):
        while heard.told.empty():
            screen.xdotool("keydown", "Super_L", "key", str(keycode), "keyup", "Super_L")
            await asyncio.sleep(0.05)
    screen.xdotool("key", "F7")  # what was pressed before it has been told when it is
    told = [await heard.next()]
    while told[-1] != "mark up":
        told.append(await heard.next())
    assert told == [*["hold down", "hold up"] * (len(told) // 2 - 1), "mark down", "mark up"]
