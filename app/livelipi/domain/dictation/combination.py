"""Combinations of keys, as people write them: "Ctrl+Alt+Space", "super+d", "F9".

A combination works in every program, so it must not be one that programs need: a letter without a
modifier would be lost everywhere, and so would "copy". ``parse`` refuses those in words.
"""

from __future__ import annotations

import string
from dataclasses import dataclass
from enum import Enum

from livelipi.domain.errors import HotkeyError


class Modifier(Enum):
    """Keys that are held together with another; in the order in which they are written."""

    CTRL = "Ctrl"
    ALT = "Alt"
    SHIFT = "Shift"
    SUPER = "Super"


@dataclass(frozen=True, slots=True)
class Combination:
    """Modifiers and one key, which is a name of ``KEYS``."""

    modifiers: frozenset[Modifier]
    key: str

    def __str__(self) -> str:
        """The one way to write it; ``parse`` gives the same combination back."""
        held = [modifier.value for modifier in Modifier if modifier in self.modifiers]
        return "+".join([*held, self.key])


FUNCTION_KEYS = tuple(f"F{number}" for number in range(1, 25))

STANDING_ALONE = (*FUNCTION_KEYS, "Pause", "ScrollLock", "Insert", "Menu", "Esc")
"""Keys that may be taken from every program without a modifier."""

_MOVING = (
    *("Space", "Tab", "Enter", "Backspace", "Delete", "Home", "End", "PageUp", "PageDown"),
    *("Left", "Right", "Up", "Down"),
)

SIGNS = {
    "Minus": "-",
    "Equal": "=",
    "Plus": "+",
    "Comma": ",",
    "Period": ".",
    "Slash": "/",
    "Backslash": "\\",
    "Semicolon": ";",
    "Apostrophe": "'",
    "Grave": "`",
    "BracketLeft": "[",
    "BracketRight": "]",
}
"""Keys with a name of their own, and the sign that is on them."""

KEYS = (*string.ascii_uppercase, *string.digits, *STANDING_ALONE, *_MOVING, *SIGNS)
"""Every key that can be part of a combination, as it is written."""

_MODIFIERS = {
    **{modifier.value.casefold(): modifier for modifier in Modifier},
    "control": Modifier.CTRL,
    "option": Modifier.ALT,
    **dict.fromkeys(("win", "windows", "meta", "cmd", "command", "logo"), Modifier.SUPER),
}

_NAMES = {
    **{key.casefold(): key for key in KEYS},
    **{sign: key for key, sign in SIGNS.items()},
    "spacebar": "Space",
    "escape": "Esc",
    "return": "Enter",
    "del": "Delete",
    "ins": "Insert",
    "pgup": "PageUp",
    "pgdn": "PageDown",
    "pgdown": "PageDown",
    "break": "Pause",
}

_NEEDED = {
    "Ctrl+C": "copies",
    "Ctrl+X": "cuts",
    "Ctrl+V": "pastes",
    "Ctrl+Z": "undoes",
    "Ctrl+A": "selects everything",
    "Ctrl+S": "saves",
    "Alt+Tab": "changes the window",
    "Alt+F4": "closes the window",
    "Super+L": "locks the screen",
    "Ctrl+Alt+Delete": "belongs to the system",
    "Ctrl+Alt+Backspace": "can end the session",
    **{f"Ctrl+Alt+F{number}": "changes to another console" for number in range(1, 13)},
}
"""Combinations that people would miss, and what these do."""


def parse(text: str) -> Combination:
    """Read a combination, in any order and case.

    Raises:
        HotkeyError: It is none, or none that may be taken from every program.
    """
    modifiers: set[Modifier] = set()
    keys: list[str] = []
    for word in _words(text):
        if modifier := _MODIFIERS.get(word.casefold()):
            modifiers.add(modifier)
        elif key := _NAMES.get(word.casefold()):
            keys.append(key)
        else:
            raise _no_combination(text, f"“{word}” is no key that LiveLipi knows")
    if len(keys) != 1:
        trouble = "only one key can be beside the modifiers" if keys else "a key is missing"
        raise _no_combination(text, trouble)
    read = Combination(frozenset(modifiers), keys[0])
    if reason := _why_not(read):
        raise HotkeyError(
            f"{read} cannot be used everywhere: {reason}.", todo=_EXAMPLE, code="hotkey_reserved"
        )
    return read


def alternatives(wanted: Combination) -> tuple[Combination, ...]:
    """Other combinations that come near it, the nearest first; whether they are free is not known.

    The same key with other modifiers comes first, then keys that few programs use.
    """
    nearby = [Combination(held, wanted.key) for held in _HELD]
    far = [Combination(held, key) for key in _SELDOM for held in _SELDOM_HELD]
    usable = (each for each in (*nearby, *far) if each != wanted and not _why_not(each))
    return tuple(dict.fromkeys(usable))


_HELD = tuple(
    frozenset(held)
    for held in (
        {Modifier.CTRL, Modifier.ALT},
        {Modifier.CTRL, Modifier.SHIFT},
        {Modifier.ALT, Modifier.SHIFT},
        {Modifier.SUPER},
        {Modifier.CTRL, Modifier.SUPER},
        {Modifier.CTRL, Modifier.ALT, Modifier.SHIFT},
    )
)
_SELDOM = ("F9", "F8", "Pause", "D")
_SELDOM_HELD = (frozenset[Modifier](), *_HELD)

_EXAMPLE = "Use a combination like Ctrl+Alt+Space or F9."


def _words(text: str) -> list[str]:
    """What stands between the plus signs; a plus sign at the end is the key itself."""
    text = text.strip()
    if text == "+" or text.endswith("++"):
        return [*_words(text[:-2]), "+"] if len(text) > 2 else ["+"]
    return [word.strip() for word in text.split("+") if word.strip()]


def _no_combination(text: str, trouble: str) -> HotkeyError:
    said = f"“{text}” is no combination of keys" if text.strip() else "No combination was given"
    return HotkeyError(f"{said}: {trouble}.", todo=_EXAMPLE, code="hotkey_unknown")


def _why_not(read: Combination) -> str:
    """Why programs need it; "" if they do not."""
    if does := _NEEDED.get(str(read)):
        return f"it {does}"
    if read.modifiers <= {Modifier.SHIFT} and read.key not in STANDING_ALONE:
        return "you could not type it any more without Ctrl, Alt or Super beside it"
    return ""
