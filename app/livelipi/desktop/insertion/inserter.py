"""Text into the focused program, one at a time, in the order in which they were handed in.

Nothing is lost: whatever goes wrong, the text is on the clipboard, and ``Insertion.trouble`` says
what went wrong.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from dataclasses import replace

from livelipi.desktop.insertion.choice import method_for, paste_key
from livelipi.desktop.insertion.parts import Clipboard, Hands, NotInsertedError, Undoing
from livelipi.domain.dictation.contract import Insertion, Program
from livelipi.domain.settings import DictationSettings, InsertionMethod

log = logging.getLogger("livelipi.insertion")

FETCH_PATIENCE = 2.0
"""Seconds that a program may take to fetch what it was asked to paste; a busy one takes one."""


class DesktopInserter:
    """The platform's hands and the clipboard as one ``Inserter``.

    Args:
        hands: The platform's; closed with this.
        clipboard: Qt's.
        settings: Asked anew for every text.
    """

    def __init__(
        self, hands: Hands, clipboard: Clipboard, settings: Callable[[], DictationSettings]
    ) -> None:
        self._hands = hands
        self._clipboard = clipboard
        self._settings = settings
        self._pasted = False
        """The last text was pasted: one step for a program to undo."""
        self._turn = asyncio.Lock()  # asyncio serves those who wait in the order they came

    async def focused(self) -> Program:
        """Which program has the focus now; an empty one where that is not to be known."""
        try:
            return await self._hands.focused()
        except NotInsertedError as trouble:
            log.info("the focused program is not known: %s", trouble)
            return Program()

    async def insert(self, text: str, program: Program) -> Insertion:
        """Insert text into a program that was focused when the turn began. Never raises."""
        async with self._turn:
            try:
                return await self._insert(text, program)
            except NotInsertedError as error:
                trouble = str(error)
            except Exception:  # the text must survive our own bugs too
                log.exception("inserting failed")
                trouble = "The text could not be inserted."
            return await self._to_clipboard(text, program, trouble)

    async def undo(self, program: Program) -> str:
        """Take back the text that was inserted last, by the program's own undo key.

        Args:
            program: It has the focus, and nothing was done in it since, as far as is known.

        Returns:
            Why that cannot be done, one sentence; "" where it was.
        """
        async with self._turn:
            if not self._pasted or program.terminal or not isinstance(self._hands, Undoing):
                # What was typed would be undone letter by letter; terminals undo nothing.
                return f"{_begun(_named(program))} cannot be made to take it back from here."
            try:
                await self._hands.let_go()
                _check(program, await self._hands.focused())
                await self._hands.undo()
            except NotInsertedError as error:
                return str(error)
            self._pasted = False
            return ""

    async def close(self) -> None:
        """Wait for the text that is under way, then let go of the platform."""
        async with self._turn:
            await self._hands.close()

    async def _insert(self, text: str, program: Program) -> Insertion:
        self._pasted = False
        method = method_for(program, self._settings(), self._hands.usual)
        if method is InsertionMethod.CLIPBOARD:
            return await self._to_clipboard(text, program)
        await self._hands.let_go()
        _check(program, await self._hands.focused())
        if method is InsertionMethod.PASTE and not await self._hands.clipboard_answers():
            log.info("who copied last does not answer; the clipboard is left alone")
            method = InsertionMethod.TYPE
        if method is InsertionMethod.TYPE:
            await self._hands.type(text)
        else:
            await self._paste(text, program)
        self._pasted = method is InsertionMethod.PASTE
        return Insertion(method, program)

    async def _paste(self, text: str, program: Program) -> None:
        loan = self._clipboard.lend(text)
        try:
            loan.attend()
            await self._hands.paste(paste_key(program))
            fetched = await loan.fetched(FETCH_PATIENCE)
        finally:
            if not loan.give_back():
                log.info("something was copied meanwhile, which stays on the clipboard")
        if not fetched:
            raise NotInsertedError(f"{_named(program)} did not take the text.")

    async def _to_clipboard(self, text: str, program: Program, trouble: str = "") -> Insertion:
        if not await self._hands.put(text):
            self._clipboard.keep(text)
        return replace(Insertion(InsertionMethod.CLIPBOARD, program), trouble=trouble)


def _check(begun: Program, now: Program) -> None:
    """Refuse a program that is not the one in which the turn began, and one that asks for a secret.

    Raises:
        NotInsertedError: It is another one, or the focus is in a password field.
    """
    if now.secret:
        raise NotInsertedError("Nothing is written into a password field.")
    if begun.window and now.window and begun.window != now.window:
        raise NotInsertedError(f"The focus went from {_named(begun)} to {_named(now)} meanwhile.")


def _named(program: Program) -> str:
    return program.name or "the program"


def _begun(sentence: str) -> str:
    """With a large letter at its beginning."""
    return sentence[:1].upper() + sentence[1:]
