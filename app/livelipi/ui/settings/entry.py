"""What a setting in the window is, and the pages on which they stand."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto


class Page(Enum):
    """The pages, in their order; the value is the name that ``Open.page`` takes."""

    GENERAL = "general"
    LISTENING = "listening"
    RECOGNITION = "recognition"
    CAPTIONS = "captions"
    OVERLAY = "overlay"
    DICTATION = "dictation"
    HISTORY = "history"
    KEYS = "keys"
    ABOUT = "about"


class Special(Enum):
    """Editors that a type alone does not ask for."""

    MICROPHONE = auto()
    MICROPHONES = auto()
    LANGUAGE = auto()
    MODEL = auto()
    FAMILY = auto()
    FIRST_STEPS = auto()
    COMBINATION = auto()
    LINES = auto()
    COMMANDS = auto()


@dataclass(frozen=True, slots=True)
class Entry:
    """A setting in the window.

    Attributes:
        path: Its place in the tree (domain/setting_paths.py).
        label: Its name.
        description: What it does, in one line.
        special: Its editor, where its type does not say it.
        group: Heading above it, where one begins.
    """

    path: str
    label: str
    description: str
    special: Special | None = None
    group: str = ""

    def matches(self, words: str) -> bool:
        """Whether every word that was typed is in the label or the description."""
        here = f"{self.group} {self.label} {self.description}".casefold()
        return all(word in here for word in words.casefold().split())
