"""A turn's text while it is being written, word by word and command by command."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

from livelipi.domain.dictation.capitals import english_i, lowered, raised
from livelipi.domain.dictation.chunks import Chunk, chunks_of
from livelipi.domain.dictation.commands import Kind, SpokenCommand, written
from livelipi.domain.dictation.spacing import begins_sentence, needs_blank
from livelipi.domain.settings import DictationSettings

_NOUNS_LARGE = frozenset({"de", "lb"})
"""Languages whose nouns have capitals: the first word of a turn may be one."""

_PAUSES = ",;:،؛、"
_STOPS = _PAUSES + ".…।॥۔᱾。"
_MARKS = _STOPS + "!?؟–—"
_SENTENCE = frozenset(".!?।॥۔؟᱾。")

_WRITTEN_OVER = {
    Kind.END: _MARKS,
    Kind.MARK: _STOPS,
    Kind.DASH: _STOPS,
    Kind.JOIN: _STOPS,
    Kind.CLOSE: _PAUSES,
    Kind.OPEN: "",
    Kind.BREAK: _PAUSES,
}
"""Marks of the recognizer in front of a command that it wrote for the pause, and that go."""


class Action(Enum):
    """What is to be done besides inserting the text, and before it."""

    SCRATCH_LAST = "scratch last"
    """Take the text of the last turn out again."""


@dataclass(frozen=True, slots=True)
class Shaped:
    """A turn's text as it is to be inserted.

    Attributes:
        text: With its leading blank; may be empty.
        actions: What is to be done before it is inserted.
    """

    text: str
    actions: tuple[Action, ...] = ()


class Turn:
    """The text of one turn.

    Args:
        settings: Whether blanks and capitals follow what is before the cursor, and the vocabulary,
            whose capitals are kept.
        language: First part of the language's code.
        before: What stands before the cursor; None where nothing is known.
    """

    def __init__(self, settings: DictationSettings, language: str, before: str | None) -> None:
        self._smart = settings.smart_spacing
        self._english = language == "en"
        self._lowers = language not in _NOUNS_LARGE
        self._names = frozenset(
            chunk.key for term in settings.vocabulary for chunk in chunks_of(term)
        )
        self._actions: tuple[Action, ...] = ()
        self._begin(before)

    def _begin(self, before: str | None) -> None:
        self._before = before
        self._text = ""
        self._own = False
        """The end of the text is a command's or a replacement's."""
        self._large: bool | None = None
        """The next word has a large first letter, or a small one; None is as it was heard."""
        if self._smart and before is not None:
            self._large = begins_sentence(before)

    def write(self, chunk: Chunk, *, own: bool = False) -> None:
        """Write a word; ``own`` where the person says how it is written."""
        if chunk.breaks:
            self._text = self._text.rstrip(" ") + chunk.lead
            self._large = self._own = True
            return
        word = chunk.word
        if word:
            if self._english and not own:
                word = english_i(word, chunk.key)
            if self._large:
                word = word if own else raised(word)
            elif self._large is False and self._lowers and not own:
                word = lowered(word, self._names, chunk.key)
            self._large = None
        self._append(chunk.lead + word + chunk.tail, tight=own or self._own)
        self._own = own and not chunk.tail

    def obey(self, command: SpokenCommand, said: Sequence[Chunk]) -> None:
        """Write what a command writes, in place of what the recognizer wrote around it.

        Args:
            command: Any but ``Kind.SCRATCH``.
            said: Its words.
        """
        before = self._text or self._before or ""
        if not self._own:
            self._text = self._text.rstrip(" ").rstrip(_WRITTEN_OVER[command.kind])
        mark = written(command, before if before.strip() else said[0].word)
        invented = bool(_SENTENCE.intersection(said[-1].tail))
        match command.kind:
            case Kind.BREAK:
                self._text = self._text.rstrip(" ") + mark
                self._large = True
            case Kind.DASH:
                self._append(mark, tight=True)
                self._text += " "
            case Kind.JOIN:
                self._text += mark
            case _:
                self._append(mark, tight=True)
        if command.kind is Kind.END:
            self._large = True
        elif command.kind in (Kind.MARK, Kind.DASH, Kind.JOIN) and invented:
            self._large = False  # the recognizer began a sentence behind the pause
        elif command.kind is Kind.CLOSE and invented:
            self._text += said[-1].tail
        self._own = command.kind is not Kind.CLOSE or not invented

    def scratch(self, earlier: str | None) -> None:
        """Take away what this turn wrote; the last turn where it wrote nothing, once at most.

        Args:
            earlier: What stands before the cursor without the last turn.
        """
        if self._text or self._actions:
            self._begin(self._before)
        else:
            self._actions = (Action.SCRATCH_LAST,)
            self._begin(earlier)

    def shaped(self) -> Shaped:
        """The turn as it is to be inserted."""
        text = self._text.rstrip(" ")
        if self._smart and self._before and needs_blank(self._before, text):
            text = f" {text}"
        return Shaped(text, self._actions)

    def _append(self, text: str, *, tight: bool) -> None:
        """Add behind a blank; ``tight`` where the blank is ours to decide, not the recognizer's."""
        blank = needs_blank(self._text, text) if tight else bool(self._text)
        if self._text.endswith((" ", "\n")):
            blank = False
        self._text += f" {text}" if blank and text else text
