"""What the parts of dictation are to each other.

Hotkeys tell of presses and releases; a turn makes a final text of them; its text is shaped
(``shaping.py``) and handed to an ``Inserter``; the pill shows the turn and what became of it.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from livelipi.domain.settings import InsertionMethod


@dataclass(frozen=True, slots=True)
class Program:
    """A program that can take text.

    Attributes:
        name: Its executable or window class, lower case ("xterm").
        window: Its window, for the platform's own tools; "" where the platform does not tell.
        terminal: It takes Ctrl+Shift+V to paste.
        secret: The focus is in a password field, as far as the platform tells.
    """

    name: str = ""
    window: str = ""
    terminal: bool = False
    secret: bool = False


@dataclass(frozen=True, slots=True)
class Insertion:
    """What became of a text.

    Attributes:
        method: How it was inserted; ``CLIPBOARD`` where it only lies there.
        program: Where it went.
        trouble: Why it could not be inserted as wanted, one sentence; "" if it was. The text is on
            the clipboard then.
    """

    method: InsertionMethod
    program: Program
    trouble: str = ""


class Inserter(Protocol):
    """Puts text where the cursor is, in the order of the calls."""

    async def focused(self) -> Program:
        """Which program has the focus now."""
        ...

    async def insert(self, text: str, program: Program) -> Insertion:
        """Insert text into a program that was focused when the turn began. Never raises."""
        ...


class Hotkeys(Protocol):
    """Combinations of keys that work wherever the focus is.

    Attributes:
        holds: The platform tells when a combination is let go.
        why_no_hold: One sentence where it does not; "" where it does.
    """

    holds: bool
    why_no_hold: str

    async def register(
        self,
        name: str,
        combination: str,
        pressed: Callable[[], None],
        released: Callable[[], None],
    ) -> None:
        """Listen to a combination ("Ctrl+Alt+Space"); auto-repeat is no press.

        Args:
            name: What it is for ("hold"); registering a name again replaces its combination.
            combination: Modifiers and one key; "" lets go of what the name had. Keys that belong
                to everybody, like Esc, are to be had only for as long as they are needed.
            pressed: Called on the loop.
            released: Called on the loop; never where ``holds`` is false.

        Raises:
            HotkeyError: It is taken, by whom as far as that is known, with free alternatives in
                ``todo``; or it is no combination; or the platform refuses.
        """
        ...

    async def close(self) -> None:
        """Let go of all of them."""
        ...
