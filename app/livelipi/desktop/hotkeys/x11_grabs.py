"""Grabs of keys on an X server: taking them, giving them back, and who has them."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any

from Xlib import X, error

from livelipi.desktop.hotkeys.x11_keyboard import Grab, Keyboard
from livelipi.domain.dictation.combination import Combination, alternatives
from livelipi.domain.errors import HotkeyError

OFFERED = 3
"""How many free combinations are named where one is taken."""


class Grabs:
    """One client's grabs; every call waits for the server's answer.

    ``Xlib.error.ConnectionClosedError`` comes out of each where the server is gone.
    """

    def __init__(self, display: Any) -> None:
        self._display = display
        self._root = display.screen().root

    def take(self, keyboard: Keyboard, grab: Grab) -> bool:
        """Grab it with every set of locks, or not at all; whether it was free."""
        refusals = []
        for modifiers in keyboard.variants(grab):
            refused = error.CatchError()
            self._root.grab_key(
                grab.keycode, modifiers, False, X.GrabModeAsync, X.GrabModeAsync, onerror=refused
            )
            refusals.append(refused)
        self._display.sync()
        if not any(refused.get_error() for refused in refusals):
            return True
        self.give_back(keyboard, grab)
        return False

    def give_back(self, keyboard: Keyboard, grab: Grab) -> None:
        """Let other programs have it; nothing where it is not ours."""
        for modifiers in keyboard.variants(grab):
            self._root.ungrab_key(grab.keycode, modifiers, onerror=error.CatchError())
        self._display.sync()

    def taken(
        self, keyboard: Keyboard, wanted: Combination, own: Collection[Grab], by: str = ""
    ) -> HotkeyError:
        """The error for a combination that is taken.

        Args:
            keyboard: The keyboard as it is.
            wanted: The combination.
            own: What this program has, which is not to be offered.
            by: Who has it; found out as far as X11 tells where not given.
        """
        free: list[str] = []
        for other in alternatives(wanted):
            if len(free) < OFFERED and self._is_free(keyboard, other, own):
                free.append(str(other))
        todo = f"Free now: {', '.join(free)}." if free else "Choose another combination."
        message = f"{wanted} is taken by {by or self._holder()}."
        return HotkeyError(message, todo=todo, code="hotkey_taken")

    def _is_free(self, keyboard: Keyboard, other: Combination, own: Collection[Grab]) -> bool:
        grab = keyboard.find(other)
        if grab is None or grab in own or not self.take(keyboard, grab):
            return False
        self.give_back(keyboard, grab)
        return True

    def _holder(self) -> str:
        """X11 never tells who holds a grab; most often it is the desktop, whose name is known."""
        check = self._property(self._root, "_NET_SUPPORTING_WM_CHECK")
        if check is None:
            return "another program"
        window = self._display.create_resource_object("window", check[0])
        name = self._property(window, "_NET_WM_NAME")
        if name is None:
            return "another program"
        desktop = bytes(name).decode(errors="replace")
        return f"another program, most often the desktop itself ({desktop})"

    def _property(self, window: Any, name: str) -> Any:
        atom = self._display.intern_atom(name)
        try:
            found = window.get_full_property(atom, X.AnyPropertyType)
        except error.BadWindow:  # its window manager has just ended
            return None
        return found.value if found else None
