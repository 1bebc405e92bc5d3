"""Hands under macOS, by Quartz events, which need the permission "Accessibility". UNTESTED."""

from __future__ import annotations

import asyncio
import ctypes
from typing import Any

from livelipi.desktop.insertion.choice import described
from livelipi.desktop.insertion.parts import NotInsertedError, PasteKey
from livelipi.desktop.insertion.x11_keys import written
from livelipi.domain.dictation.contract import Program
from livelipi.domain.settings import InsertionMethod

HELD_PATIENCE = 30.0
"""Seconds for which a person may hold keys."""

LOOK = 0.01
"""Seconds between two looks at the keys."""

_FRAMEWORKS = "/System/Library/Frameworks/{0}.framework/{0}"
_SESSION = 0  # kCGEventSourceStateCombinedSessionState
_HID = 0  # kCGHIDEventTap
_COMMAND = 0x100000
_MODIFIERS = 0x1E0000  # Shift, Control, Option, Command
_V, _RETURN, _TAB = 9, 36, 48
_LONGEST = 20
"""UTF-16 units that one event carries; programs cut what is longer."""


class MacHands:
    """Hands of this session."""

    usual = InsertionMethod.PASTE

    def __init__(self) -> None:
        self._quartz: Any = ctypes.CDLL(_FRAMEWORKS.format("ApplicationServices"))
        self._carbon: Any = ctypes.CDLL(_FRAMEWORKS.format("Carbon"))
        self._quartz.CGEventCreateKeyboardEvent.restype = ctypes.c_void_p
        self._quartz.CGEventCreateKeyboardEvent.argtypes = [
            ctypes.c_void_p,
            ctypes.c_uint16,
            ctypes.c_bool,
        ]
        self._quartz.CGEventSetFlags.argtypes = [ctypes.c_void_p, ctypes.c_uint64]
        self._quartz.CGEventPost.argtypes = [ctypes.c_uint32, ctypes.c_void_p]
        self._quartz.CGEventKeyboardSetUnicodeString.argtypes = [
            ctypes.c_void_p,
            ctypes.c_ulong,
            ctypes.c_char_p,
        ]
        self._quartz.CGEventSourceFlagsState.restype = ctypes.c_uint64
        self._quartz.CFRelease.argtypes = [ctypes.c_void_p]
        self._quartz.AXIsProcessTrusted.restype = ctypes.c_bool
        self._carbon.IsSecureEventInputEnabled.restype = ctypes.c_bool

    async def focused(self) -> Program:
        """Which program is in front, and whether the focus is in a password field."""
        front = (await _lsappinfo("front")).strip()
        # "LSDisplayName"="TextEdit"
        named = (await _lsappinfo("info", "-only", "name", front)).rpartition("=")[2]
        secret = bool(self._carbon.IsSecureEventInputEnabled())
        return described((named.strip().strip('"'),), front, secret)

    async def let_go(self) -> None:
        """Wait until no modifier is down."""
        loop = asyncio.get_running_loop()
        until = loop.time() + HELD_PATIENCE
        while self._quartz.CGEventSourceFlagsState(_SESSION) & _MODIFIERS:
            if loop.time() > until:
                raise NotInsertedError("A key was held down all the time.")
            await asyncio.sleep(LOOK)

    async def clipboard_answers(self) -> bool:
        """What was copied is kept by macOS itself."""
        return True

    async def paste(self, _key: PasteKey) -> None:
        """Press Cmd+V, which is the paste key of every program, and let go of it."""
        self._check()
        for down in (True, False):
            self._post(_V, down, flags=_COMMAND)

    async def type(self, text: str) -> None:
        """Type, the characters as themselves, whatever the layout."""
        self._check()
        for line in written(text).splitlines(keepends=True):
            for piece in _pieces(line.rstrip("\n")):
                code = _TAB if piece == "\t" else 0
                for down in (True, False):
                    self._post(code, down, "" if code else piece)
            if line.endswith("\n"):
                for down in (True, False):
                    self._post(_RETURN, down)

    async def put(self, _text: str) -> bool:
        """Qt's clipboard is macOS'."""
        return False

    async def close(self) -> None:
        """Nothing is open."""

    def _check(self) -> None:
        if not self._quartz.AXIsProcessTrusted():
            raise NotInsertedError(
                "macOS lets LiveLipi insert text once it is allowed under Privacy, Accessibility."
            )

    def _post(self, code: int, down: bool, text: str = "", flags: int = 0) -> None:
        event = self._quartz.CGEventCreateKeyboardEvent(None, code, down)
        if not event:
            raise NotInsertedError("macOS does not take keys.")
        try:
            self._quartz.CGEventSetFlags(event, flags)
            if text:
                units = text.encode("utf-16-le")
                self._quartz.CGEventKeyboardSetUnicodeString(event, len(units) // 2, units)
            self._quartz.CGEventPost(_HID, event)
        finally:
            self._quartz.CFRelease(event)


def _pieces(line: str) -> list[str]:
    """A line in pieces that fit into an event; a tab is a piece of its own."""
    pieces = [""]
    for character in line:
        full = len((pieces[-1] + character).encode("utf-16-le")) > 2 * _LONGEST
        if full or "\t" in (character, pieces[-1]):
            pieces.append("")
        pieces[-1] += character
    return [piece for piece in pieces if piece]


async def _lsappinfo(*words: str) -> str:
    try:
        process = await asyncio.create_subprocess_exec(
            "lsappinfo", *words, stdout=asyncio.subprocess.PIPE
        )
    except FileNotFoundError as missing:
        raise NotInsertedError("macOS does not tell which program is in front.") from missing
    told, _ = await process.communicate()
    return told.decode()
