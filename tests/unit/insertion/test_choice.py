"""Which method for which program."""

from __future__ import annotations

import pytest

from livelipi.desktop.insertion.choice import described, method_for, paste_key
from livelipi.desktop.insertion.parts import PasteKey
from livelipi.domain.settings import DictationSettings, InsertionMethod

PASTE, TYPE = InsertionMethod.PASTE, InsertionMethod.TYPE


@pytest.mark.parametrize(
    ("name", "settings", "method"),
    [
        ("firefox", DictationSettings(), PASTE),
        ("xterm", DictationSettings(), TYPE),
        ("firefox", DictationSettings(insertion=TYPE), TYPE),
        ("xterm", DictationSettings(insertion=PASTE), PASTE),
        (
            "firefox",
            DictationSettings(programs=("Firefox = clipboard",)),
            InsertionMethod.CLIPBOARD,
        ),
        ("xterm", DictationSettings(insertion=PASTE, programs=("xterm=auto",)), TYPE),
        ("firefox", DictationSettings(programs=("firefox", "firefox=fast", "=type")), PASTE),
    ],
)
def test_the_person_decides_first(
    name: str, settings: DictationSettings, method: InsertionMethod
) -> None:
    """Their choice for a program beats that for all, which beats what is known, then the usual."""
    assert method_for(described((name,), ""), settings, PASTE) is method


def test_programs_by_any_of_their_names() -> None:
    """A terminal is known by class, instance or file, and pastes by its own key."""
    by_instance = described(("Gnome-terminal", "gnome-terminal-server"), "1")
    assert by_instance.name == "gnome-terminal"
    assert paste_key(by_instance) is PasteKey.CTRL_SHIFT_V
    assert described(("WindowsTerminal.exe",), "1").terminal
    assert paste_key(described(("Code",), "1")) is PasteKey.CTRL_V
    assert described(("Pinentry-gtk-2",), "1").secret
    assert described((), "").name == ""
