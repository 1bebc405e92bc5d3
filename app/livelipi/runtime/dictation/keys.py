"""The combinations of keys that dictation listens to, kept as they are set."""

from __future__ import annotations

import asyncio
from collections.abc import Callable

from livelipi.domain.dictation.contract import Hotkeys
from livelipi.domain.errors import HotkeyError
from livelipi.runtime import commands as c
from livelipi.runtime.dictation.state import DictationState, Phase
from livelipi.runtime.state import AppState

HOLD, TOGGLE, LEARN, CANCEL = "hold", "toggle", "learn", "cancel"
ESCAPE = "Esc"


class DictationKeys:
    """Registers what is set, one change after the other.

    Esc is taken from other programs only while a turn is under way.

    Args:
        hotkeys: The platform's.
        dispatch: Takes what the keys ask for.
        arm: Told whether some key begins a turn, and whether it is told when one is let go.
        on_failure: Gets why a combination cannot be had; the others work all the same.
    """

    def __init__(
        self,
        hotkeys: Hotkeys,
        dispatch: Callable[[c.DictationCommand], None],
        arm: Callable[[bool, bool], None],
        on_failure: Callable[[HotkeyError], None],
    ) -> None:
        self._hotkeys = hotkeys
        self._dispatch = dispatch
        self._arm = arm
        self._on_failure = on_failure
        self._wanted = dict.fromkeys((HOLD, TOGGLE, LEARN, CANCEL), "")
        self._had = dict(self._wanted)
        """What was asked of the platform last, whether it could be had or not."""
        self._works: set[str] = set()
        self._working: asyncio.Task[None] | None = None
        self._closed = False

    def follow(self, state: AppState) -> None:
        """See what is set; returns at once."""
        chosen = state.settings.dictation
        self._want({HOLD: chosen.hold, TOGGLE: chosen.toggle, LEARN: chosen.learn})

    def turn(self, state: DictationState) -> None:
        """See a turn."""
        under_way = state.phase in {Phase.LISTENING, Phase.FINISHING}
        self._want({CANCEL: ESCAPE if under_way else ""})

    async def registered(self) -> None:
        """Wait until what is set holds, or what hinders it was told."""
        if self._working:
            await self._working

    async def close(self) -> None:
        """Let go of all keys."""
        self._closed = True
        await self._hotkeys.close()  # a question that is still being asked ends with it
        await self.registered()

    def _want(self, combinations: dict[str, str]) -> None:
        self._wanted |= combinations
        if self._wanted != self._had and self._working is None and not self._closed:
            self._working = asyncio.create_task(self._work(), name="hotkeys")

    async def _work(self) -> None:
        try:
            while due := {n: k for n, k in self._wanted.items() if k != self._had[n]}:
                self._had |= due
                # At the same time: a desktop that asks the person asks once for all of them.
                await asyncio.gather(*(self._register(name, keys) for name, keys in due.items()))
        finally:
            self._working = None
        self._tell()

    def _tell(self) -> None:
        """Whether keys are told when they are let go may turn out at their first press only."""
        self._arm(bool(self._works & {HOLD, TOGGLE}), self._hotkeys.holds)

    async def _register(self, name: str, combination: str) -> None:
        self._works.discard(name)
        down, up = self._meaning(name)
        try:
            await self._hotkeys.register(name, combination, down, up)
        except HotkeyError as error:
            if (
                name != CANCEL and not self._closed
            ):  # without Esc the turn can still be ended, and nobody set it
                self._on_failure(error)
            return
        if combination:
            self._works.add(name)

    def _meaning(self, name: str) -> tuple[Callable[[], None], Callable[[], None]]:
        pressed: dict[str, c.DictationCommand] = {
            HOLD: c.DictationDown(),
            TOGGLE: c.DictationToggle(),
            LEARN: c.DictationLearn(),
            CANCEL: c.DictationCancel(),
        }

        def down() -> None:
            self._tell()
            self._dispatch(pressed[name])

        def up() -> None:
            if name == HOLD:
                self._dispatch(c.DictationUp())

        return down, up
