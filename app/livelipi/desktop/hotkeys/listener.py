"""Hotkeys of Windows and macOS, by listening to the keyboard through pynput. Untested.

Windows: ``RegisterHotKey`` would keep the key from other programs and would say that a combination
is taken, but it never tells of a release, so nothing could be held; a low-level hook tells both.
Since nobody is asked, a combination that another program has works in both programs.

macOS: listening needs the permission "Input Monitoring", without which no key ever arrives and no
error is raised; pynput says whether it has it.

Either way all keys pass through here, and none but the registered ones is looked at or kept.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any

from livelipi.desktop.hotkeys.none import CTL
from livelipi.desktop.hotkeys.presses import Presses
from livelipi.domain.dictation.combination import FUNCTION_KEYS, SIGNS, Modifier, parse
from livelipi.domain.errors import HotkeyError

_NAMES: dict[str, Modifier | str] = {
    **{f"ctrl{side}": Modifier.CTRL for side in ("", "_l", "_r")},
    **{f"alt{side}": Modifier.ALT for side in ("", "_l", "_r")},
    **{f"shift{side}": Modifier.SHIFT for side in ("", "_l", "_r")},
    **{f"cmd{side}": Modifier.SUPER for side in ("", "_l", "_r")},
    **{key.lower(): key for key in FUNCTION_KEYS},
    **{key.lower(): key for key in ("Space", "Tab", "Enter", "Backspace", "Delete", "Esc", "Menu")},
    **{key.lower(): key for key in ("Home", "End", "Left", "Right", "Up", "Down", "Insert")},
    "page_up": "PageUp",
    "page_down": "PageDown",
    "pause": "Pause",
    "scroll_lock": "ScrollLock",
}
"""What pynput calls the keys that are no characters."""

_CHARACTERS = {sign: key for key, sign in SIGNS.items()}


def key_of(heard: Any) -> Modifier | str | None:
    """A key of pynput as combinations have it; None for one that can be in none.

    With Ctrl held, a letter arrives as a control character or not at all; its virtual key code,
    which on Windows is the letter's own, tells it then.
    """
    if name := getattr(heard, "name", None):
        return _NAMES.get(name)
    character = getattr(heard, "char", None) or ""
    if not character.isprintable() or not character:
        code = getattr(heard, "vk", None)
        character = chr(code) if code is not None and 0x30 <= code <= 0x5A else ""
    return _CHARACTERS.get(character) or (character.upper() if character.isalnum() else None)


class ListenedHotkeys:
    """Hears every key and tells of the combinations.

    Args:
        system: As ``sys.platform`` has it.
    """

    holds = True
    why_no_hold = ""

    def __init__(self, system: str) -> None:
        self._system = system
        self._presses = Presses()
        self._tell: dict[str, tuple[Callable[[], None], Callable[[], None]]] = {}
        self._listener: Any = None

    async def register(
        self,
        name: str,
        combination: str,
        pressed: Callable[[], None],
        released: Callable[[], None],
    ) -> None:
        """Listen to a combination; see ``Hotkeys``. "" lets go of what the name had."""
        wanted = parse(combination) if combination else None
        for other, has in self._presses.combinations.items():
            if has == wanted and other != name:
                raise HotkeyError(
                    f"{wanted} is taken by LiveLipi itself, for “{other}”.",
                    todo="Choose another combination.",
                    code="hotkey_taken",
                )
        if wanted is not None:
            await self._listen()
        was_down = self._presses.forget(name)
        told = self._tell.pop(name, None)
        if was_down and told:
            told[1]()
        if wanted is not None:
            self._presses.combinations[name] = wanted
            self._tell[name] = (pressed, released)

    async def close(self) -> None:
        """Stop listening; a key that is held counts as let go."""
        for name in tuple(self._tell):
            await self.register(name, "", _nothing, _nothing)
        listener, self._listener = self._listener, None
        if listener is not None:
            listener.stop()
            await asyncio.to_thread(listener.join)

    async def _listen(self) -> None:
        if self._listener is not None:
            return
        try:
            from pynput import keyboard
        except ImportError as error:
            raise HotkeyError(
                f"Hotkeys need the package pynput: {error}.", todo=CTL, code="hotkey_none"
            ) from error
        loop = asyncio.get_running_loop()

        def passed_on(what: Callable[[Any], None]) -> Callable[[Any], None]:
            def pass_on(heard: Any) -> None:  # in the listener's own thread
                loop.call_soon_threadsafe(what, heard)

            return pass_on

        self._listener = keyboard.Listener(
            on_press=passed_on(self._press), on_release=passed_on(self._release)
        )
        self._listener.start()
        await asyncio.to_thread(self._listener.wait)
        if self._system == "darwin" and not getattr(self._listener, "IS_TRUSTED", True):
            raise HotkeyError(
                "macOS does not let LiveLipi listen to keys.",
                todo="Allow it in System Settings, Privacy & Security, Input Monitoring.",
                code="hotkey_denied",
            )

    def _press(self, heard: Any) -> None:
        if key := key_of(heard):
            for name in self._presses.press(key):
                self._tell[name][0]()

    def _release(self, heard: Any) -> None:
        if key := key_of(heard):
            for name in self._presses.release(key):
                self._tell[name][1]()


def _nothing() -> None:
    pass
