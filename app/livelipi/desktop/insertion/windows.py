"""Hands under Windows, by ``SendInput``. UNTESTED."""

from __future__ import annotations

import asyncio
import ctypes
from pathlib import PureWindowsPath
from typing import Any, ClassVar

from livelipi.desktop.insertion.choice import described
from livelipi.desktop.insertion.parts import NotInsertedError, PasteKey
from livelipi.desktop.insertion.x11_keys import written
from livelipi.domain.dictation.contract import Program
from livelipi.domain.settings import InsertionMethod

HELD_PATIENCE = 30.0
"""Seconds for which a person may hold keys."""

LOOK = 0.01
"""Seconds between two looks at the keys."""

_SHIFT, _CONTROL, _ALT, _INSERT, _V = 0x10, 0x11, 0x12, 0x2D, 0x56
_RETURN, _TAB = 0x0D, 0x09
_MODIFIERS = (_SHIFT, _CONTROL, _ALT, 0x5B, 0x5C)  # and both Windows keys
_PASTE = {
    PasteKey.CTRL_V: (_CONTROL, _V),
    PasteKey.CTRL_SHIFT_V: (_CONTROL, _SHIFT, _V),
    PasteKey.SHIFT_INSERT: (_SHIFT, _INSERT),
}
_KEYBOARD, _UP, _UNICODE = 1, 0x2, 0x4
_QUERY = 0x1000  # PROCESS_QUERY_LIMITED_INFORMATION
_STYLE, _PASSWORD = -16, 0x20  # GWL_STYLE, ES_PASSWORD


class _Key(ctypes.Structure):
    """KEYBDINPUT."""

    _fields_: ClassVar = [
        ("key", ctypes.c_ushort),
        ("scan", ctypes.c_ushort),
        ("flags", ctypes.c_ulong),
        ("time", ctypes.c_ulong),
        ("extra", ctypes.c_size_t),
    ]


class _Union(ctypes.Union):
    """The largest member of INPUT's union, MOUSEINPUT, decides its size."""

    _fields_: ClassVar = [
        ("key", _Key),
        ("mouse", ctypes.c_byte * (32 if ctypes.sizeof(ctypes.c_void_p) == 8 else 24)),
    ]


class _Input(ctypes.Structure):
    """INPUT."""

    _fields_: ClassVar = [("type", ctypes.c_ulong), ("u", _Union)]


class _Thread(ctypes.Structure):
    """GUITHREADINFO."""

    _fields_: ClassVar = [
        ("size", ctypes.c_ulong),
        ("flags", ctypes.c_ulong),
        *(
            (name, ctypes.c_void_p)
            for name in ("active", "focus", "capture", "menu", "move", "caret")
        ),
        ("rectangle", ctypes.c_long * 4),
    ]


class WindowsHands:
    """Hands of this session's desktop."""

    usual = InsertionMethod.PASTE

    def __init__(self) -> None:
        loader: Any = getattr(ctypes, "WinDLL")  # noqa: B009 - other platforms do not have it
        self._user: Any = loader("user32", use_last_error=True)
        self._kernel: Any = loader("kernel32", use_last_error=True)
        self._user.GetForegroundWindow.restype = ctypes.c_void_p
        self._kernel.OpenProcess.restype = ctypes.c_void_p

    async def focused(self) -> Program:
        """Which program is in the foreground, and whether it asks for a password (EDIT only)."""
        window = self._user.GetForegroundWindow()
        if not window:
            return Program()
        number = ctypes.c_ulong()
        thread = self._user.GetWindowThreadProcessId(ctypes.c_void_p(window), ctypes.byref(number))
        name = PureWindowsPath(self._path(number.value)).name
        return described((name,), str(window), secret=self._in_password(thread))

    async def let_go(self) -> None:
        """Wait until no modifier is down."""
        loop = asyncio.get_running_loop()
        until = loop.time() + HELD_PATIENCE
        while any(self._user.GetAsyncKeyState(key) & 0x8000 for key in _MODIFIERS):
            if loop.time() > until:
                raise NotInsertedError("A key was held down all the time.")
            await asyncio.sleep(LOOK)

    async def clipboard_answers(self) -> bool:
        """What was copied is kept by Windows itself, but for what a program renders late."""
        return True

    async def paste(self, key: PasteKey) -> None:
        """Press the key and let go of it."""
        keys = _PASTE[key]
        self._send([_key(k) for k in keys] + [_key(k, up=True) for k in reversed(keys)])

    async def type(self, text: str) -> None:
        """Type, each UTF-16 unit as itself, whatever the layout."""
        inputs = []
        for character in written(text):
            named = {"\n": _RETURN, "\t": _TAB}.get(character)
            if named:
                inputs += [_key(named), _key(named, up=True)]
                continue
            units = character.encode("utf-16-le")
            for at in range(0, len(units), 2):
                unit = int.from_bytes(units[at : at + 2], "little")
                inputs += [_unit(unit), _unit(unit, up=True)]
        self._send(inputs)

    async def put(self, _text: str) -> bool:
        """Qt's clipboard is Windows'."""
        return False

    async def close(self) -> None:
        """Nothing is open."""

    def _send(self, inputs: list[_Input]) -> None:
        array = (_Input * len(inputs))(*inputs)
        sent = self._user.SendInput(len(inputs), array, ctypes.sizeof(_Input))
        if sent != len(inputs):
            raise NotInsertedError("Windows keeps keys from programs that run as administrator.")

    def _path(self, process: int) -> str:
        handle = self._kernel.OpenProcess(_QUERY, False, process)
        if not handle:
            return ""
        try:
            length = ctypes.c_ulong(1024)
            path = ctypes.create_unicode_buffer(length.value)
            self._kernel.QueryFullProcessImageNameW(
                ctypes.c_void_p(handle), 0, path, ctypes.byref(length)
            )
            return path.value
        finally:
            self._kernel.CloseHandle(ctypes.c_void_p(handle))

    def _in_password(self, thread: int) -> bool:
        told = _Thread(size=ctypes.sizeof(_Thread))
        if not self._user.GetGUIThreadInfo(thread, ctypes.byref(told)) or not told.focus:
            return False
        focus = ctypes.c_void_p(told.focus)
        name = ctypes.create_unicode_buffer(64)
        self._user.GetClassNameW(focus, name, len(name))
        style = self._user.GetWindowLongW(focus, _STYLE)
        return name.value.lower() == "edit" and bool(style & _PASSWORD)


def _key(code: int, *, up: bool = False) -> _Input:
    return _Input(_KEYBOARD, _Union(key=_Key(key=code, flags=_UP if up else 0)))


def _unit(unit: int, *, up: bool = False) -> _Input:
    return _Input(_KEYBOARD, _Union(key=_Key(scan=unit, flags=_UNICODE | (_UP if up else 0))))
