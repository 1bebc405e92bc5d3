"""What was recognized in a turn becomes the text that is inserted.

Spoken commands are done, the person's replacements are made, and the text is fitted to what stands
before the cursor: a blank where one belongs, a large first letter where a sentence begins, a small
one where it goes on. What is before the cursor is rarely known; the end of the turn before takes
its place (``Before``).
"""

from __future__ import annotations

from dataclasses import dataclass

from livelipi.domain.dictation.chunks import chunks_of
from livelipi.domain.dictation.commands import Kind, command_at
from livelipi.domain.dictation.replacements import parse_replacements, replacement_at
from livelipi.domain.dictation.writing import Action, Shaped, Turn
from livelipi.domain.languages import normalise
from livelipi.domain.settings import DictationSettings

__all__ = ["Action", "Before", "Shaped", "shape"]

KEPT = 80
"""Characters of a text that are kept to fit the next one to it."""


@dataclass(frozen=True, slots=True)
class Before:
    """What stands before the cursor, carried from turn to turn.

    Attributes:
        text: Its end; None where nothing is known, "" at the beginning of a text.
        earlier: The same without the last turn, for a turn that takes it out.
    """

    text: str | None = None
    earlier: str | None = None

    def then(self, shaped: Shaped) -> Before:
        """After a turn was inserted."""
        base = self.earlier if Action.SCRATCH_LAST in shaped.actions else self.text
        if not shaped.text:
            return Before(base, base if shaped.actions else self.earlier)
        return Before(((base or "") + shaped.text)[-KEPT:], base)


def shape(
    text: str,
    *,
    before: str | None,
    settings: DictationSettings,
    language: str,
    earlier: str | None = None,
) -> Shaped:
    """Shape one turn.

    Args:
        text: As it was recognized.
        before: What stands before the cursor, or its end; None where nothing is known.
        settings: Which commands and replacements there are.
        language: What was spoken, in any spelling, or ``AUTO``.
        earlier: What stands before the cursor once the last turn is taken out, for a turn that
            begins with "scratch that".
    """
    turn = Turn(settings, normalise(language).partition("-")[0], before)
    chunks = chunks_of(text)
    off = frozenset(settings.commands_off)
    replacements = parse_replacements(settings.replacements)
    index = 0
    while index < len(chunks):
        size = 1
        replaced = replacement_at(chunks, index, replacements)
        command = command_at(chunks, index, off) if settings.spoken_commands else None
        if replaced is not None:
            chunk, size = replaced
            turn.write(chunk, own=True)
        elif command is None:
            turn.write(chunks[index])
        elif command[0].kind is Kind.SCRATCH:
            size = command[1]
            turn.scratch(earlier)
        else:
            size = command[1]
            turn.obey(command[0], chunks[index : index + size])
        index += size
    return turn.shaped()
