"""What X11 and XKB call the keys of a combination."""

from __future__ import annotations

import string
from dataclasses import dataclass

from livelipi.domain.dictation.combination import FUNCTION_KEYS, SIGNS


@dataclass(frozen=True, slots=True)
class Keysym:
    """A key's meaning, whatever the place of the key.

    Attributes:
        name: As XKB writes it ("space"); the XDG shortcuts specification uses it too.
        code: As the X server counts it.
    """

    name: str
    code: int


_XKB_SIGNS = {
    "BracketLeft": "bracketleft",
    "BracketRight": "bracketright",
    **{name: name.lower() for name in SIGNS if not name.startswith("Bracket")},
}

KEYSYMS: dict[str, Keysym] = {
    **{letter: Keysym(letter.lower(), ord(letter.lower())) for letter in string.ascii_uppercase},
    **{digit: Keysym(digit, ord(digit)) for digit in string.digits},
    **{name: Keysym(_XKB_SIGNS[name], ord(sign)) for name, sign in SIGNS.items()},
    **{key: Keysym(key, 0xFFBE + place) for place, key in enumerate(FUNCTION_KEYS)},
    "Space": Keysym("space", 0x20),
    "Backspace": Keysym("BackSpace", 0xFF08),
    "Tab": Keysym("Tab", 0xFF09),
    "Enter": Keysym("Return", 0xFF0D),
    "Pause": Keysym("Pause", 0xFF13),
    "ScrollLock": Keysym("Scroll_Lock", 0xFF14),
    "Esc": Keysym("Escape", 0xFF1B),
    "Home": Keysym("Home", 0xFF50),
    "Left": Keysym("Left", 0xFF51),
    "Up": Keysym("Up", 0xFF52),
    "Right": Keysym("Right", 0xFF53),
    "Down": Keysym("Down", 0xFF54),
    "PageUp": Keysym("Page_Up", 0xFF55),
    "PageDown": Keysym("Page_Down", 0xFF56),
    "End": Keysym("End", 0xFF57),
    "Insert": Keysym("Insert", 0xFF63),
    "Menu": Keysym("Menu", 0xFF67),
    "Delete": Keysym("Delete", 0xFFFF),
}
"""For every name of ``combination.KEYS``."""

_US_ROWS = ((10, "1234567890"), (24, "QWERTYUIOP"), (38, "ASDFGHJKL"), (52, "ZXCVBNM"))

US_KEYCODES = {key: first + place for first, row in _US_ROWS for place, key in enumerate(row)}
"""Where letters and digits lie on a US keyboard (evdev), for layouts that have none of them."""
