"""The words of turns on their way into programs: shaped, inserted, remembered, in their order."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace

from livelipi.domain.dictation.contract import Inserter, Program
from livelipi.domain.dictation.shaping import Action, Before, Shaped, shape
from livelipi.domain.errors import LiveLipiError
from livelipi.domain.settings import InsertionMethod
from livelipi.runtime.dictation.journal import Journal
from livelipi.runtime.dictation.state import Phase
from livelipi.runtime.dictation.turn import Turn
from livelipi.runtime.state import AppState

After = asyncio.Task[None] | None
"""The delivery that comes first."""

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
        undo: Undo,
        state: Callable[[], AppState],
        clipboard: Callable[[str], None],
        journal: Journal,
    ) -> None:
        self.last = ""
        self._inserter = inserter
        self._undo = undo
        self._state = state
        self._clipboard = clipboard
        self._journal = journal
        self._program: Program | None = None
        """Where the last text went and is still; None where there is none to take back."""
        self._before = Before()
        """What stands before the cursor there."""

    async def deliver(self, turn: Turn, last: After) -> Outcome | None:
        """Wait for a turn's words and bring them to its program; None where it was cancelled."""
        try:
            said = await turn.text()
        except asyncio.CancelledError:
            if turn.cancelled:
                await turn.over()
                return None
            raise
        except LiveLipiError as error:
            await _after(last)
            return self._failed(turn, error)
        await _after(last)
        if turn.cancelled:
            return None
        if not said:
            return _nothing(turn)
        program = await turn.program
        before = self._before if self._here(program) else Before()
        shaped = self._shaped(said, before, turn)
        if Action.SCRATCH_LAST in shaped.actions:
            undone = await self._take_back(program)
            if undone.phase is not Phase.DONE or not shaped.text:
                return undone
        if not shaped.text:
            return _nothing(turn)
        outcome = await self._insert(shaped.text, program)
        self._before = before.then(shaped) if outcome.phase is Phase.INSERTED else Before()
        self._journal.keep(shaped.text, turn.samples, self._state(), turn.languages)
        return replace(outcome, message=turn.failure.message) if turn.failure else outcome

    async def again(self, program: asyncio.Task[Program], last: After) -> Outcome:
        """Insert the last text once more, where the cursor is now."""
        now = await program
        await _after(last)
        if not self.last:
            return Outcome(Phase.NOTHING, message="Nothing has been dictated yet.")
        return await self._insert(self.last, now)

    async def close(self) -> None:
        """Wait until everything is kept."""
        await self._journal.close()

    async def _take_back(self, program: Program) -> Outcome:
        if self._program is None:
            return Outcome(Phase.NOTHING, message="There is no text to take back.")
        if not self._here(program):
            where = "The last text is in another program, and stays there."
            return Outcome(Phase.NOTHING, message=where)
        if trouble := await self._undo(program):
            return Outcome(Phase.NOTHING, message=trouble)
        self._program = None
        self._before = Before(self._before.earlier)
        return Outcome(Phase.DONE, program=program.name, message="The last text was taken back.")

    async def _insert(self, text: str, program: Program) -> Outcome:
        done = await self._inserter.insert(text, program)
        self.last = text
        if done.trouble:
            return Outcome(Phase.FAILED, text, done.program.name, done.trouble)
        only_there = done.method is InsertionMethod.CLIPBOARD
        self._program = None if only_there else done.program
        message = "It is on the clipboard." if only_there else ""
        return Outcome(Phase.INSERTED, text, done.program.name, message)

    def _here(self, program: Program) -> bool:
        """Whether the last text is in this program, as far as the platform tells."""
        return self._program is not None and self._program.window == program.window

    def _shaped(self, said: str, before: Before, turn: Turn) -> Shaped:
        state = self._state()
        return shape(
            said,
            before=before.text,
            settings=state.settings.dictation,
            language=turn.languages[-1] if turn.languages else state.language,
            earlier=before.earlier,
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


async def _after(last: After) -> None:
    if last:
        await asyncio.wait({last})
