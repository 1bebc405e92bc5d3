"""The words of turns on their way into programs: shaped, inserted, remembered, in their order."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Any, Protocol

from livelipi.domain.dictation.contract import Inserter, Program
from livelipi.domain.errors import LiveLipiError
from livelipi.domain.settings import DictationSettings, InsertionMethod
from livelipi.runtime.dictation.journal import Journal
from livelipi.runtime.dictation.state import Phase
from livelipi.runtime.dictation.turn import Turn
from livelipi.runtime.state import AppState

SCRATCH = "scratch_that"
"""Name of the spoken command that takes the last turn back."""

Before = asyncio.Task[None] | None
"""The delivery that comes first."""


class ShapedText(Protocol):
    """See ``domain/dictation/shaping.py``."""

    @property
    def text(self) -> str:
        """What is to be inserted."""
        ...

    @property
    def actions(self) -> tuple[Any, ...]:
        """What is to be done besides."""
        ...


class Shape(Protocol):
    """See ``domain/dictation/shaping.py``."""

    def __call__(
        self, text: str, *, before: str, settings: DictationSettings, language: str
    ) -> ShapedText:
        """Make of what was said what is to be written."""
        ...


Undo = Callable[[Program], Awaitable[str]]
"""Takes back what was inserted into a program last; why that cannot be done, or ""."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of a turn, or of something else that was asked for.

    Attributes:
        phase: INSERTED, NOTHING, CANCELLED, FAILED or DONE.
        text: What was inserted, or would have been.
        program: Where it went, for people.
        message: What to say about it; "" where there is nothing to add.
    """

    phase: Phase
    text: str = ""
    program: str = ""
    message: str = ""


class Delivery:
    """Brings words where they belong.

    Args:
        inserter: Puts text where the cursor is.
        shape: Makes written text of spoken words.
        undo: Takes back what was inserted last.
        state: What is set.
        clipboard: Puts a text there that cannot go where it should.
        journal: Keeps what was dictated.

    Attributes:
        last: The text that was inserted last, as it was.
    """

    def __init__(
        self,
        inserter: Inserter,
        shape: Shape,
        undo: Undo,
        state: Callable[[], AppState],
        clipboard: Callable[[str], None],
        journal: Journal,
    ) -> None:
        self.last = ""
        self._inserter = inserter
        self._shape = shape
        self._undo = undo
        self._state = state
        self._clipboard = clipboard
        self._journal = journal
        self._program: Program | None = None
        """Where the last text went."""

    async def deliver(self, turn: Turn, before: Before) -> Outcome | None:
        """Wait for a turn's words and bring them to its program; None where it was cancelled."""
        try:
            said = await turn.text()
        except asyncio.CancelledError:
            if turn.cancelled:
                await turn.over()
                return None
            raise
        except LiveLipiError as error:
            await _after(before)
            return self._failed(turn, error)
        await _after(before)
        if turn.cancelled:
            return None
        if not said:
            return _nothing(turn)
        program = await turn.program
        shaped = self._shaped(said, program, turn)
        if not shaped.text:
            scratch = any(str(action) == SCRATCH for action in shaped.actions)
            return await self._take_back(program) if scratch else _nothing(turn)
        outcome = await self._insert(shaped.text, program)
        self._journal.keep(shaped.text, turn.samples, self._state(), turn.languages)
        if turn.failure:
            return Outcome(outcome.phase, outcome.text, outcome.program, turn.failure.message)
        return outcome

    async def again(self, program: asyncio.Task[Program], before: Before) -> Outcome:
        """Insert the last text once more, where the cursor is now."""
        now = await program
        await _after(before)
        if not self.last:
            return Outcome(Phase.NOTHING, message="Nothing has been dictated yet.")
        return await self._insert(self.last, now)

    async def close(self) -> None:
        """Wait until everything is kept."""
        await self._journal.close()

    async def _take_back(self, program: Program) -> Outcome:
        if self._program is None:
            return Outcome(Phase.NOTHING, message="There is no text to take back.")
        if program.window != self._program.window:
            where = "The last text is in another program, and stays there."
            return Outcome(Phase.NOTHING, message=where)
        if trouble := await self._undo(program):
            return Outcome(Phase.NOTHING, message=trouble)
        self._program = None
        return Outcome(Phase.DONE, program=program.name, message="The last text was taken back.")

    async def _insert(self, text: str, program: Program) -> Outcome:
        done = await self._inserter.insert(text, program)
        self.last, self._program = text, done.program
        if done.trouble:
            return Outcome(Phase.FAILED, text, done.program.name, done.trouble)
        only_there = done.method is InsertionMethod.CLIPBOARD
        message = "It is on the clipboard." if only_there else ""
        return Outcome(Phase.INSERTED, text, done.program.name, message)

    def _shaped(self, said: str, program: Program, turn: Turn) -> ShapedText:
        state = self._state()
        heard = turn.languages[-1] if turn.languages else state.language
        same = program.window == self._program.window if self._program else False
        return self._shape(
            said,
            before=self.last if same else "",
            settings=state.settings.dictation,
            language=heard,
        )

    def _failed(self, turn: Turn, error: LiveLipiError) -> Outcome:
        """The service did not answer: what was heard until then is not lost."""
        if not turn.words:
            return Outcome(Phase.FAILED, message=error.sentence())
        self._clipboard(turn.words)
        message = f"{error.message} What was heard until then is on the clipboard."
        return Outcome(Phase.FAILED, turn.words, message=message)


def _nothing(turn: Turn) -> Outcome:
    if turn.failure:
        return Outcome(Phase.FAILED, message=turn.failure.sentence())
    if not turn.samples:
        return Outcome(Phase.FAILED, message="No sound came from the microphone.")
    return Outcome(Phase.NOTHING, message="No words were heard; nothing was inserted.")


async def _after(before: Before) -> None:
    if before:
        await asyncio.wait({before})
