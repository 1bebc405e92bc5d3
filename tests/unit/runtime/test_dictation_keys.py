"""Which keys dictation has: as they are set, Esc only during a turn."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from livelipi.domain.errors import HotkeyError
from livelipi.domain.settings import DictationSettings, Settings
from livelipi.runtime import commands as c
from livelipi.runtime.dictation.keys import DictationKeys
from livelipi.runtime.dictation.state import DictationState, Phase
from livelipi.runtime.state import AppState

pytestmark = pytest.mark.asyncio


class Keyboard:
    """Stands for the platform's hotkeys."""

    holds = True
    why_no_hold = ""

    def __init__(self) -> None:
        self.keys: dict[str, tuple[str, Callable[[], None], Callable[[], None]]] = {}
        self.taken = ""
        self.closed = False

    async def register(
        self,
        name: str,
        combination: str,
        pressed: Callable[[], None],
        released: Callable[[], None],
    ) -> None:
        if combination and combination == self.taken:
            raise HotkeyError(f"{combination} is taken.")
        self.keys[name] = (combination, pressed, released)

    async def close(self) -> None:
        self.closed = True

    def has(self) -> dict[str, str]:
        """What is registered."""
        return {name: key for name, (key, _, _) in self.keys.items() if key}


def wanting(**chosen: str) -> AppState:
    """A state in which these combinations are set."""
    return AppState(settings=Settings(dictation=replace(DictationSettings(), **chosen)))  # type: ignore[arg-type]


async def test_keys_follow_the_settings_and_esc_follows_the_turn() -> None:
    """A change replaces, "" lets go, and Esc is other programs' between turns."""
    keyboard, asked, armed, wrong = Keyboard(), [], [], []
    keys = DictationKeys(
        keyboard, asked.append, lambda on, holds: armed.append((on, holds)), wrong.append
    )
    keys.follow(wanting(hold="F9", learn="F8"))
    await keys.registered()
    assert keyboard.has() == {"hold": "F9", "learn": "F8"} and armed[-1] == (True, True)
    keys.turn(DictationState(Phase.LISTENING, 1))
    await keys.registered()
    assert keyboard.has()["cancel"] == "Esc"
    keys.turn(DictationState(Phase.INSERTED, 1))
    keys.follow(wanting(hold="", toggle="F7"))
    await keys.registered()
    assert keyboard.has() == {"toggle": "F7"} and armed[-1] == (True, True)
    for name in ("hold", "toggle", "cancel", "learn"):
        _, pressed, released = keyboard.keys[name]
        pressed()
        released()
    assert asked == [
        c.DictationDown(),
        c.DictationUp(),
        c.DictationToggle(),
        c.DictationCancel(),
        c.DictationLearn(),
    ]
    await keys.close()
    assert keyboard.closed and not wrong


async def test_a_combination_that_is_taken_is_told_and_the_others_work() -> None:
    """Nothing is armed where no key begins a turn."""
    keyboard, armed, wrong = Keyboard(), [], []
    keyboard.taken = "F9"
    keys = DictationKeys(
        keyboard, lambda command: None, lambda on, holds: armed.append(on), wrong.append
    )
    keys.follow(wanting(hold="F9", learn="F8"))
    await keys.registered()
    assert [str(error) for error in wrong] == ["F9 is taken."]
    assert keyboard.has() == {"learn": "F8"} and armed == [False]
    await keys.close()
