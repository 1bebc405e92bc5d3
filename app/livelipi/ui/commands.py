"""What a person can ask of the windows themselves; ``Desk`` does it.

Everything else that can be asked for is in ``runtime/commands.py``.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from livelipi.runtime.commands import Command


class View(Enum):
    """A window of the program."""

    MAIN = "main"
    TRANSCRIPT = "transcript"
    SETTINGS = "settings"
    WELCOME = "welcome"


@dataclass(frozen=True, slots=True)
class Open:
    """Show a window and bring it to the front.

    Attributes:
        view: Which.
        page: Of the settings: name of the table to begin with ("captions"); "" is the first.
    """

    view: View
    page: str = ""


@dataclass(frozen=True, slots=True)
class Hide:
    """Take every window off the screen; listening goes on where there is a tray."""


@dataclass(frozen=True, slots=True)
class Quit:
    """End the program; what was said is still finished."""


@dataclass(frozen=True, slots=True)
class ResetPlace:
    """Put the overlay where a new one goes, in its size; forget where it was put."""


Asked = Command | Open | Hide | Quit | ResetPlace
"""What a window may dispatch."""
