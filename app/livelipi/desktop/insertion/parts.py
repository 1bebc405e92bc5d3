"""What inserting needs from outside: the platform's hands, and the clipboard, which is Qt's."""

from __future__ import annotations

from enum import Enum
from typing import Protocol, runtime_checkable

from livelipi.domain.dictation.contract import Program
from livelipi.domain.settings import InsertionMethod


class NotInsertedError(Exception):
    """Text did not get into the program; its message is one sentence for people.

    It does not leave this room: ``Insertion.trouble`` carries the sentence on.
    """


class PasteKey(Enum):
    """What makes a program paste; on macOS each of them is Cmd+V."""

    CTRL_V = "Ctrl+V"
    CTRL_SHIFT_V = "Ctrl+Shift+V"
    SHIFT_INSERT = "Shift+Insert"


class Hands(Protocol):
    """What a platform lets a program do to others.

    Attributes:
        usual: How text gets into a program of which nothing special is known.
    """

    usual: InsertionMethod

    async def focused(self) -> Program:
        """Which program has the focus; an empty one where that is not to be known.

        Raises:
            NotInsertedError: The platform does not answer.
        """
        ...

    async def let_go(self) -> None:
        """Wait until the person holds no key, which would change what ours mean.

        Raises:
            NotInsertedError: They hold one for too long, or the platform does not answer.
        """
        ...

    async def clipboard_answers(self) -> bool:
        """Whether what is on the clipboard can be saved now, without waiting for who copied it.

        Raises:
            NotInsertedError: The platform does not answer.
        """
        ...

    async def paste(self, key: PasteKey) -> None:
        """Press the key and let go of it.

        Raises:
            NotInsertedError: It cannot be pressed.
        """
        ...

    async def type(self, text: str) -> None:
        """Type into whatever has the focus; a line feed is Return, a tab is Tab.

        Raises:
            NotInsertedError: It cannot be typed, or not all of it.
        """
        ...

    async def put(self, text: str) -> bool:
        """Put text on the clipboard where Qt cannot; False where Qt can."""
        ...

    async def close(self) -> None:
        """Let go of the platform."""
        ...


@runtime_checkable
class Undoing(Protocol):
    """Hands that can also press a program's undo key."""

    async def undo(self) -> None:
        """Press it and let go of it.

        Raises:
            NotInsertedError: It cannot be pressed.
        """
        ...


class Loan(Protocol):
    """The clipboard with our text on it, for a moment."""

    def attend(self) -> None:
        """From now on, who fetches the text is the program that was asked to paste."""
        ...

    async def fetched(self, patience: float) -> bool:
        """Wait until the text was fetched, and the program is done fetching.

        Args:
            patience: Seconds to wait for it.
        """
        ...

    def give_back(self) -> bool:
        """Put back what was there; False where somebody copied something since, which stays."""
        ...


class Clipboard(Protocol):
    """The clipboard that Ctrl+V pastes; what is selected (X11's primary selection) is no part."""

    def lend(self, text: str) -> Loan:
        """Remember all that is on it, and put text there that clipboard managers shall skip."""
        ...

    def keep(self, text: str) -> None:
        """Put text there for the person, as if they had copied it."""
        ...
