"""Hands under X11, by the XTEST extension: its keys are keys of a keyboard for every program."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import TypeVar

from Xlib import error

from livelipi.desktop.insertion.parts import NotInsertedError, PasteKey
from livelipi.desktop.insertion.x11_connection import X11Connection
from livelipi.domain.dictation.contract import Program
from livelipi.domain.settings import InsertionMethod

HELD_PATIENCE = 30.0
"""Seconds for which a person may hold keys, as they do while the next turn is spoken already."""

LOOK = 0.01
"""Seconds between two looks at the keys: X11 tells a bystander of no key that is let go."""

_T = TypeVar("_T")


class X11Hands:
    """Hands of one X server, in a thread of their own, since a busy server keeps its clients."""

    usual = InsertionMethod.PASTE

    def __init__(self) -> None:
        self._thread = ThreadPoolExecutor(1, "x11-insertion")
        self._connection: X11Connection | None = None

    async def focused(self) -> Program:
        """Which program has the focus."""
        return await self._do(X11Connection.focused)

    async def let_go(self) -> None:
        """Wait until no key is down: what is held changes our keys, or keeps them from programs."""
        loop = asyncio.get_running_loop()
        until = loop.time() + HELD_PATIENCE
        while await self._do(X11Connection.held):
            if loop.time() > until:
                raise NotInsertedError("A key was held down all the time.")
            await asyncio.sleep(LOOK)

    async def clipboard_answers(self) -> bool:
        """Whether the program that copied last answers; Qt 6.11 waits 5 s for it, blocked."""
        return await self._do(X11Connection.clipboard_answers)

    async def paste(self, key: PasteKey) -> None:
        """Press the key and let go of it."""
        await self._do(lambda connection: connection.paste(key))

    async def undo(self) -> None:
        """Press Ctrl+Z and let go of it."""
        await self._do(X11Connection.undo)

    async def type(self, text: str) -> None:
        """Type, and wait until the program has dealt with it."""
        await self._do(lambda connection: connection.type(text))

    async def put(self, _text: str) -> bool:
        """Qt's clipboard is X11's."""
        return False

    async def close(self) -> None:
        """Give back what was borrowed from the keyboard, and end the thread."""
        try:
            if self._connection is not None:
                await self._do(X11Connection.close)
        except NotInsertedError:
            pass  # the server is gone, and what was borrowed with it
        finally:
            self._thread.shutdown(wait=False)

    async def _do(self, what: Callable[[X11Connection], _T]) -> _T:
        return await asyncio.get_running_loop().run_in_executor(self._thread, self._now, what)

    def _now(self, what: Callable[[X11Connection], _T]) -> _T:
        try:
            if self._connection is None:
                self._connection = X11Connection()
            return what(self._connection)
        except error.XError as wrong:  # a window that went away while we asked for it
            raise NotInsertedError("The program went away.") from wrong
        except (error.DisplayError, error.ConnectionClosedError, OSError) as lost:
            self._connection = None
            raise NotInsertedError("The X server does not answer.") from lost
