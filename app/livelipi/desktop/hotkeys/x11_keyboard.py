"""The keyboard of an X server: which key and which modifiers a combination means on it."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import combinations
from typing import Any

from livelipi.desktop.hotkeys.keysyms import KEYSYMS, US_KEYCODES
from livelipi.domain.dictation.combination import Combination, Modifier
from livelipi.domain.errors import HotkeyError

SHIFT, LOCK, CONTROL = 1, 2, 4
"""Bits of the modifiers that have a fixed meaning; Mod1 to Mod5 follow."""

EVERY_MODIFIER = 0xFF

_ALT = (0xFFE9, 0xFFEA)
_SUPER = (0xFFEB, 0xFFEC)
_NUM_LOCK, _SCROLL_LOCK = 0xFF7F, 0xFF14


@dataclass(frozen=True, slots=True)
class Grab:
    """A combination on this keyboard: one keycode, and the bits of its modifiers."""

    keycode: int
    modifiers: int


@dataclass(frozen=True, slots=True)
class Keyboard:
    """A reading of the keyboard.

    Attributes:
        keycodes: The key that bears a keysym.
        bits: The bit of each modifier; 0 where the keyboard has none.
        locks: Bits of NumLock, CapsLock and ScrollLock, which are no part of any combination.
        modifier_keys: The bit that a keycode sets while it is held.
    """

    keycodes: dict[int, int]
    bits: dict[Modifier, int]
    locks: tuple[int, ...]
    modifier_keys: dict[int, int]

    @classmethod
    def read(cls, display: Any) -> Keyboard:
        """Ask the server; two round trips."""
        first, last = display.display.info.min_keycode, display.display.info.max_keycode
        mapping = display.get_keyboard_mapping(first, last - first + 1)
        keycodes: dict[int, int] = {}
        # What a key gives alone counts before what it gives with Shift or in another layout.
        for column in range(max(map(len, mapping))):
            for keycode, keysyms in enumerate(mapping, first):
                if column < len(keysyms) and keysyms[column]:
                    keycodes.setdefault(keysyms[column], keycode)
        modifier_keys = {
            keycode: 1 << index
            for index, row in enumerate(display.get_modifier_mapping())
            for keycode in row
            if keycode
        }

        def bit(*keysyms: int) -> int:
            bearers = (keycodes.get(keysym, 0) for keysym in keysyms)
            return next((modifier_keys[each] for each in bearers if each in modifier_keys), 0)

        bits = {
            Modifier.CTRL: CONTROL,
            Modifier.SHIFT: SHIFT,
            Modifier.ALT: bit(*_ALT),
            Modifier.SUPER: bit(*_SUPER),
        }
        locks = {LOCK, bit(_NUM_LOCK), bit(_SCROLL_LOCK)} - {0, *bits.values()}
        return cls(keycodes, bits, tuple(sorted(locks)), modifier_keys)

    def find(self, combination: Combination) -> Grab | None:
        """What a combination is on this keyboard; None where it lacks one of its keys."""
        code = KEYSYMS[combination.key].code
        keycode = self.keycodes.get(code) or US_KEYCODES.get(combination.key)
        if not keycode or self._missing(combination):
            return None
        return Grab(keycode, sum(self.bits[modifier] for modifier in combination.modifiers))

    def grab_of(self, combination: Combination) -> Grab:
        """As ``find``.

        Raises:
            HotkeyError: The keyboard lacks one of its keys.
        """
        if (found := self.find(combination)) is not None:
            return found
        missing = self._missing(combination) or combination.key
        raise HotkeyError(
            f"{combination} cannot be pressed: this keyboard has no {missing} key.",
            todo="Choose another combination.",
            code="hotkey_no_key",
        )

    def _missing(self, combination: Combination) -> str:
        return next((m.value for m in combination.modifiers if not self.bits[m]), "")

    def variants(self, grab: Grab) -> tuple[int, ...]:
        """The grab's modifiers with every set of locks, since a grab is for exact modifiers."""
        sets = (s for n in range(len(self.locks) + 1) for s in combinations(self.locks, n))
        return tuple(grab.modifiers | sum(locks) for locks in sets)

    def without_locks(self, state: int) -> int:
        """The modifiers of an event that count."""
        return state & EVERY_MODIFIER & ~sum(self.locks)
