"""Hotkeys of Wayland: the desktop is asked for them, through its GlobalShortcuts portal.

The desktop shows a question of its own where it wants to, may give another combination than we
would like, and tells of presses and releases. All combinations belong to one session which can be
asked for once, so what is registered at the same time (``asyncio.gather``) is one question.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from livelipi.desktop.hotkeys.bus import BusGoneError, CallError
from livelipi.desktop.hotkeys.keysyms import KEYSYMS
from livelipi.desktop.hotkeys.none import CTL
from livelipi.desktop.hotkeys.portal_session import PortalSession, RefusedError
from livelipi.domain.dictation.combination import Combination, Modifier, parse
from livelipi.domain.errors import HotkeyError

log = logging.getLogger("livelipi.hotkeys")

APP_ID = "livelipi"
"""The name of the program's ``.desktop`` file."""

PURPOSES = {
    "hold": "Hold to dictate",
    "toggle": "Begin or end dictation",
    "learn": "Take the selected word into the vocabulary",
}
"""What the desktop shows for each name."""

SILENCE = 1.0
"""Seconds: a second press that comes later is no repeat, and the first was never let go."""

NO_RELEASE = (
    "This desktop tells when a hotkey is pressed but not when it is let go, so it cannot be held: "
    "press it to begin and again to end."
)

_TRIGGERS = {
    Modifier.CTRL: "CTRL",
    Modifier.ALT: "ALT",
    Modifier.SHIFT: "SHIFT",
    Modifier.SUPER: "LOGO",
}


def trigger_of(combination: Combination) -> str:
    """A combination as the XDG shortcuts specification writes it ("CTRL+ALT+space")."""
    held = [word for modifier, word in _TRIGGERS.items() if modifier in combination.modifiers]
    return "+".join([*held, KEYSYMS[combination.key].name])


@dataclass(slots=True, eq=False)
class _Shortcut:
    combination: Combination
    pressed: Callable[[], None]
    released: Callable[[], None]
    asked: bool = False
    """The desktop has decided about it."""
    since: float | None = None
    """When it was pressed; None while it is not."""


class PortalHotkeys:
    """Asks the portal on one session bus.

    Attributes:
        triggers: By name, the combination that the desktop gave, in its words; "" where it does
            not say.

    Args:
        address: The session bus.
        lost: Told when combinations that were registered do not work any more.
        app_id: The program's app id.
    """

    def __init__(
        self, address: str, lost: Callable[[HotkeyError], None], app_id: str = APP_ID
    ) -> None:
        self.holds = True
        self.why_no_hold = ""
        self.triggers: dict[str, str] = {}
        self._address, self._lost = address, lost
        self._portal = PortalSession(app_id, self._hear, self._close_down, self._come_back)
        self._shortcuts: dict[str, _Shortcut] = {}
        self._asking: set[str] = set()
        """Names whose registration is under way."""
        self._failure: HotkeyError | None = None
        """Why the last question had no answer; it is told to all who asked it together."""
        self._turn = asyncio.Lock()
        self._return: asyncio.Task[None] | None = None
        self._released_ever = False
        self._closed = False

    async def register(
        self,
        name: str,
        combination: str,
        pressed: Callable[[], None],
        released: Callable[[], None],
    ) -> None:
        """Ask for a combination; see ``Hotkeys``. "" lets go of what the name had.

        Waits for the desktop's decision. Where it fails, what the name had before stays.
        """
        if not combination:
            # The desktop need not be asked about what is not wanted any more.
            self._release(self._shortcuts.pop(name, None))
            self.triggers.pop(name, None)
            return
        wanted = parse(combination)
        if wanted.key == "Esc" and not wanted.modifiers:
            raise HotkeyError(
                "On Wayland no program can have Esc for a while.",
                todo="Cancel from LiveLipi's own windows instead.",
                code="hotkey_none",
            )
        before = self._shortcuts.get(name)
        same = before is not None and before.combination == wanted and name in self.triggers
        shortcut = _Shortcut(wanted, pressed, released, asked=same)
        self._shortcuts[name] = shortcut
        self._asking.add(name)
        self._release(before)
        await asyncio.sleep(0)  # whoever registers at the same time joins the question
        async with self._turn:
            try:
                if not shortcut.asked or (name in self.triggers and not self._portal.path):
                    await self._bind()
                if name not in self.triggers:
                    raise self._failure or _denied(wanted)
            except HotkeyError:
                await self._restore(name, before)
                raise
            finally:
                self._asking.discard(name)

    async def close(self) -> None:
        """Give all of them back; one that is held counts as let go.

        A question that the desktop has not answered yet is answered with an error.
        """
        self._closed = True
        if self._return is not None:
            self._return.cancel()
            await asyncio.wait([self._return])
        self._release_all()
        self._shortcuts.clear()
        await self._portal.close()

    async def _bind(self) -> None:
        asked = {
            name: (PURPOSES.get(name, name), trigger_of(shortcut.combination))
            for name, shortcut in self._shortcuts.items()
        }
        wanted = ", ".join(str(shortcut.combination) for shortcut in self._shortcuts.values())
        for shortcut in self._shortcuts.values():
            shortcut.asked = True
        self.triggers, self._failure = {}, None
        if self._closed:
            raise HotkeyError("The hotkeys are closed.", code="hotkey_none")
        try:
            await self._portal.open(self._address)
            self.triggers = await self._portal.bind(asked)
        except (RefusedError, BusGoneError, CallError) as error:
            self._failure = _failure(error, wanted)
            raise self._failure from error

    async def _restore(self, name: str, before: _Shortcut | None) -> None:
        """After a failure: whatever was there before, if it can be had again."""
        if before is None:
            self._shortcuts.pop(name, None)
        else:
            self._shortcuts[name] = before
        settled = self._shortcuts.keys() - (self._asking - ({name} if before else set()))
        if settled and not self._portal.path and not self._closed:
            try:
                await self._bind()
            except HotkeyError as error:
                self._lost(error)

    # What the portal tells

    def _hear(self, member: str, body: tuple[Any, ...]) -> None:
        shortcut = self._shortcuts.get(str(body[0])) if member != "ShortcutsChanged" else None
        if member == "ShortcutsChanged":
            told = {
                name: str(about.get("trigger_description", ("s", ""))[1]) for name, about in body[0]
            }
            self.triggers.update({name: told[name] for name in self.triggers if name in told})
        elif member == "Activated" and shortcut is not None:
            self._press(shortcut)
        elif member == "Deactivated" and shortcut is not None:
            self._released_ever = True
            self._release(shortcut)

    def _press(self, shortcut: _Shortcut) -> None:
        now = asyncio.get_running_loop().time()
        if not self.holds:
            shortcut.pressed()
        elif shortcut.since is None:
            shortcut.since = now
            shortcut.pressed()
        elif not self._released_ever and now - shortcut.since > SILENCE:
            # It ends what its first press began; from now on everybody knows better.
            self._release(shortcut)
            self.holds, self.why_no_hold = False, NO_RELEASE
            log.info("the portal tells of no releases")

    def _release(self, shortcut: _Shortcut | None) -> None:
        if shortcut is not None and shortcut.since is not None:
            shortcut.since = None
            shortcut.released()

    def _release_all(self) -> None:
        for shortcut in self._shortcuts.values():
            self._release(shortcut)

    def _close_down(self, portal_gone: bool) -> None:
        self._release_all()
        what = "The desktop's portal has ended" if portal_gone else "The desktop has ended them"
        again = "They come back with it" if portal_gone else "Register them again in the settings"
        self._lost(
            HotkeyError(
                f"The hotkeys do not work any more: {what[0].lower()}{what[1:]}.",
                todo=f"{again}; until then: {CTL}",
                code="hotkey_lost",
            )
        )

    def _come_back(self) -> None:
        if self._shortcuts and (self._return is None or self._return.done()):
            self._return = asyncio.create_task(self._ask_again(), name="hotkeys again")

    async def _ask_again(self) -> None:
        async with self._turn:
            if self._shortcuts and not self._portal.path:
                try:
                    await self._bind()
                except HotkeyError as error:
                    self._lost(error)


def _denied(wanted: object) -> HotkeyError:
    return HotkeyError(
        f"The desktop did not allow {wanted}.",
        todo=f"Allow it in the desktop's settings for LiveLipi and try again, or else: {CTL}",
        code="hotkey_denied",
    )


def _failure(error: RefusedError | BusGoneError | CallError, wanted: str) -> HotkeyError:
    """What a person is told."""
    if isinstance(error, RefusedError):
        return _denied(wanted)
    if isinstance(error, CallError) and not error.absent:
        return HotkeyError(
            f"The desktop refuses hotkeys to LiveLipi: {error.said}.",
            todo=f"Install LiveLipi with its “{APP_ID}.desktop” file, or else: {CTL}",
            code="hotkey_refused",
        )
    lacks = "portal for global shortcuts" if isinstance(error, CallError) else "session bus"
    return HotkeyError(f"This desktop has no {lacks}.", todo=CTL, code="hotkey_none")
