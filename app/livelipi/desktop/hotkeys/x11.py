"""Hotkeys of X11: keys that are grabbed, so that no other program gets them.

While a grabbed key is held the server sends every key to us alone: its release comes whatever is
let go first, and Esc can be heard although Ctrl and Alt are still down. The focus stays where it
is. The connection is our own and is read on the event loop.

python-xlib has no XKB, with which a client can have auto-repeat left out. A repeat is a release and
a press of one moment; the press is in our hands once the server has answered anything.
"""

from __future__ import annotations

import asyncio
import logging
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from Xlib import X, error
from Xlib.display import Display

from livelipi.desktop.hotkeys.none import CTL
from livelipi.desktop.hotkeys.x11_grabs import Grabs
from livelipi.desktop.hotkeys.x11_keyboard import Grab, Keyboard
from livelipi.domain.dictation.combination import Combination, parse
from livelipi.domain.errors import HotkeyError

log = logging.getLogger("livelipi.hotkeys")

REPEAT = 5
"""Milliseconds between a release and a press that nobody's finger can do."""

SETTLED = 0.1
"""Seconds without a change of the keyboard before it is read anew: changes come in bursts."""


@dataclass(slots=True, eq=False)
class _Hotkey:
    name: str
    combination: Combination
    grab: Grab | None
    """None where a changed keyboard, or another program, has left it without."""
    pressed: Callable[[], None]
    released: Callable[[], None]
    held: Grab | None = None
    """What it was pressed as; a changed keyboard does not change the key under the finger."""


class X11Hotkeys:
    """Grabs combinations on one X server.

    Args:
        display: What ``DISPLAY`` is.
        lost: Told when a combination that was registered does not work any more.
    """

    holds = True
    why_no_hold = ""

    def __init__(self, display: str, lost: Callable[[HotkeyError], None]) -> None:
        self._name = display
        self._lost = lost
        self._display: Any = None
        self._socket = -1
        self._keyboard: Keyboard | None = None
        self._grabs: Grabs | None = None
        self._hotkeys: dict[str, _Hotkey] = {}
        self._down: set[int] = set()
        """Keycodes of ours that were pressed and not let go."""
        self._events: deque[Any] = deque()
        self._remap: asyncio.TimerHandle | None = None
        self._turn = asyncio.Lock()

    async def register(
        self,
        name: str,
        combination: str,
        pressed: Callable[[], None],
        released: Callable[[], None],
    ) -> None:
        """Grab a combination; see ``Hotkeys``. "" lets go of what the name had.

        Where it fails, what the name had before stays.
        """
        wanted = parse(combination) if combination else None
        async with self._turn:
            if wanted is None:
                if hotkey := self._hotkeys.pop(name, None):
                    self._drop(hotkey)
                return
            keyboard, grabs = await self._connected()
            try:
                self._take(keyboard, grabs, _Hotkey(name, wanted, None, pressed, released))
            except error.ConnectionClosedError as gone:
                raise self._gone() from gone
            finally:
                # What came while answers were awaited lies in our queue, not in the socket.
                asyncio.get_running_loop().call_soon(self._read)

    async def close(self) -> None:
        """Let go of all of them; a key that is held counts as let go."""
        async with self._turn:
            for hotkey in self._hotkeys.values():
                self._release(hotkey)
            self._hotkeys.clear()
            self._disconnect()

    def _take(self, keyboard: Keyboard, grabs: Grabs, new: _Hotkey) -> None:
        new.grab = keyboard.grab_of(new.combination)
        old = self._hotkeys.get(new.name)
        for other in self._hotkeys.values():
            if other.grab == new.grab and other is not old:
                by = f"LiveLipi itself, for “{other.name}”"
                raise grabs.taken(keyboard, new.combination, self._own(), by)
        same = old is not None and old.grab == new.grab
        if not same and not grabs.take(keyboard, new.grab):
            raise grabs.taken(keyboard, new.combination, self._own())
        if old is not None:
            self._release(old)
            if not same:
                self._drop(old)
        self._hotkeys[new.name] = new

    def _drop(self, hotkey: _Hotkey) -> None:
        self._release(hotkey)
        if hotkey.grab and self._keyboard and self._grabs:
            try:
                self._grabs.give_back(self._keyboard, hotkey.grab)
            except error.ConnectionClosedError:
                self._lose()
            else:
                asyncio.get_running_loop().call_soon(self._read)

    def _own(self) -> set[Grab]:
        return {hotkey.grab for hotkey in self._hotkeys.values() if hotkey.grab}

    async def _connected(self) -> tuple[Keyboard, Grabs]:
        if self._keyboard is not None and self._grabs is not None:
            return self._keyboard, self._grabs
        try:
            # It may lie on another computer, or wait for somebody's grab of the server to end.
            display = await asyncio.to_thread(Display, self._name)
            self._keyboard = Keyboard.read(display)
            self._grabs = Grabs(display)
        except (error.DisplayError, error.ConnectionClosedError, OSError) as refused:
            raise HotkeyError(
                f"The screen {self._name} does not let LiveLipi listen to keys: {refused}.",
                todo=CTL,
                code="hotkey_no_screen",
            ) from refused
        self._display, self._socket = display, display.fileno()
        asyncio.get_running_loop().add_reader(self._socket, self._read)
        return self._keyboard, self._grabs

    def _disconnect(self) -> None:
        if self._remap:
            self._remap.cancel()
            self._remap = None
        display, self._display = self._display, None
        self._keyboard = self._grabs = None
        self._down.clear()
        self._events.clear()
        if display is not None:
            asyncio.get_running_loop().remove_reader(self._socket)
            try:
                display.close()
            except (error.ConnectionClosedError, OSError) as gone:
                log.debug("the X server was gone already: %s", gone)

    def _gone(self) -> HotkeyError:
        return HotkeyError(
            f"The screen {self._name} is gone, and the hotkeys with it.",
            todo="Start LiveLipi again.",
            code="hotkey_no_screen",
        )

    def _lose(self) -> None:
        for hotkey in self._hotkeys.values():
            self._release(hotkey)
            hotkey.grab = None
        self._disconnect()
        self._lost(self._gone())

    # Events

    def _read(self) -> None:
        """Take what the server sent; called when its socket has something."""
        try:
            self._fetch()
            while self._events:
                self._handle(self._events.popleft())
                self._fetch()
        except error.ConnectionClosedError:
            self._lose()

    def _fetch(self) -> None:
        while self._display is not None and self._display.pending_events():
            self._events.append(self._display.next_event())

    def _handle(self, event: Any) -> None:
        if event.type == X.KeyPress:
            self._key_down(event)
        elif event.type == X.KeyRelease and not self._repeats(event):
            self._key_up(event)
        elif event.type == X.MappingNotify and event.request != X.MappingPointer:
            if self._remap:
                self._remap.cancel()
            self._remap = asyncio.get_running_loop().call_later(SETTLED, self._read_keyboard)

    def _repeats(self, release: Any) -> bool:
        """Whether the key is down all the same; takes the press that says so out of the queue."""
        if release.detail not in self._down or self._display is None:
            return False
        self._display.sync()
        self._fetch()
        for event in self._events:
            if event.type == X.KeyPress and event.detail == release.detail:
                if event.time - release.time > REPEAT:
                    return False
                self._events.remove(event)
                return True
        return False

    def _key_down(self, event: Any) -> None:
        if event.detail in self._down or self._keyboard is None:
            return  # a repeat, of a server that tells no release with it
        state = self._keyboard.without_locks(event.state)
        under = 0
        for hotkey in self._hotkeys.values():
            under |= hotkey.held.modifiers if hotkey.held else 0
        for hotkey in tuple(self._hotkeys.values()):
            grab = hotkey.grab
            if grab is None or grab.keycode != event.detail:
                continue
            # Beside a held combination, that one's modifiers are down too.
            if grab.modifiers in (state, state & ~under):
                self._down.add(event.detail)
                hotkey.held = grab
                hotkey.pressed()
                return

    def _key_up(self, event: Any) -> None:
        self._down.discard(event.detail)
        bit = self._keyboard.modifier_keys.get(event.detail, 0) if self._keyboard else 0
        for hotkey in tuple(self._hotkeys.values()):
            if hotkey.held is None:
                continue
            let_go = bit & hotkey.held.modifiers and not self._another_down(bit)
            if hotkey.held.keycode == event.detail or let_go:
                self._release(hotkey)

    def _another_down(self, bit: int) -> bool:
        """Whether the other key of a modifier is still held: both Ctrl keys are one modifier."""
        if self._display is None or self._keyboard is None:
            return False
        keymap = self._display.query_keymap()
        return any(
            keymap[keycode // 8] >> (keycode % 8) & 1
            for keycode, each in self._keyboard.modifier_keys.items()
            if each == bit
        )

    def _release(self, hotkey: _Hotkey) -> None:
        if hotkey.held is not None:
            hotkey.held = None
            hotkey.released()

    # Another layout, another keyboard

    def _read_keyboard(self) -> None:
        self._remap = None
        try:
            self._grab_anew()
        except error.ConnectionClosedError:
            self._lose()
        else:
            self._read()

    def _grab_anew(self) -> None:
        old, grabs = self._keyboard, self._grabs
        if old is None or grabs is None:
            return
        new = self._keyboard = Keyboard.read(self._display)
        # Programs that type for others change a key for each letter: only what moved is touched.
        moved = [
            (hotkey, hotkey.grab)
            for hotkey in self._hotkeys.values()
            if new.locks != old.locks or new.find(hotkey.combination) != hotkey.grab
        ]
        for hotkey, had in moved:
            if had is not None:
                grabs.give_back(old, had)
            hotkey.grab = None
        for hotkey, had in moved:
            try:
                grab = new.grab_of(hotkey.combination)
                if not grabs.take(new, grab):
                    raise grabs.taken(new, hotkey.combination, self._own())
            except HotkeyError as trouble:
                if had is not None:
                    self._lost(trouble)
            else:
                hotkey.grab = grab
