"""Spoken commands: what they are called, what is said, and what they do.

Hindi stands in Devanagari, as Sarvam writes it, and in Latin letters, as Whisper base does.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

from livelipi.domain.dictation.chunks import Chunk, key_of


class Kind(Enum):
    """What a command does to the text around it."""

    END = "end"
    """A mark that ends a sentence: nothing before it, a capital after it."""
    MARK = "mark"
    """A mark within a sentence."""
    OPEN = "open"
    """Nothing after it."""
    CLOSE = "close"
    """Nothing before it; the recognizer's full stop in front of it may be meant."""
    DASH = "dash"
    """A blank on either side."""
    JOIN = "join"
    """Nothing on either side."""
    BREAK = "break"
    """A new line."""
    SCRATCH = "scratch"
    """Takes text away."""


@dataclass(frozen=True, slots=True)
class SpokenCommand:
    """One command.

    Attributes:
        name: What it is called in ``DictationSettings.commands_off``, and said in English.
        kind: What it does.
        written: What it writes.
        phrases: What is said.
        shy: Phrases of one word that are everyday words too. They are obeyed only where the
            recognizer heard a pause in front of them, or another command behind them.
    """

    name: str
    kind: Kind
    written: str
    phrases: tuple[str, ...]
    shy: frozenset[str] = frozenset()


COMMANDS = (
    SpokenCommand(
        "new line",
        Kind.BREAK,
        "\n",
        (
            *("new line", "newline", "next line", "नई लाइन", "नयी लाइन", "नई पंक्ति", "नयी पंक्ति"),
            *("nai line", "nayi line", "naee line", "nai lain", "nayi lain", "nai pankti"),
            "nayi pankti",
        ),
    ),
    SpokenCommand(
        "new paragraph",
        Kind.BREAK,
        "\n\n",
        (
            *("new paragraph", "next paragraph", "नया पैराग्राफ", "नया पैरा", "नया अनुच्छेद"),
            *("naya paragraph", "naya para", "naya anuchhed", "naya anuched"),
        ),
    ),
    SpokenCommand(
        "full stop",
        Kind.END,
        ".",
        (
            *("full stop", "fullstop", "period", "पूर्ण विराम", "पूर्णविराम", "फुल स्टॉप"),
            *("purn viram", "purna viram", "poorn viram", "poorna viram", "purnviram"),
            *("purnaviram", "puran viram", "poornviram"),
        ),
        frozenset({"period"}),
    ),
    SpokenCommand(
        "comma",
        Kind.MARK,
        ",",
        (
            *("comma", "अल्पविराम", "अल्प विराम", "कॉमा", "कोमा", "alpviram", "alp viram"),
            *("alpaviram", "alpa viram"),
        ),
    ),
    SpokenCommand(
        "question mark",
        Kind.END,
        "?",
        (
            *("question mark", "प्रश्न चिह्न", "प्रश्नचिह्न", "प्रश्न चिन्ह", "प्रश्नवाचक चिह्न"),
            *("prashn chinh", "prashna chinh", "prashn chihn", "prashna chihna", "prashnachinh"),
            *("prashnchinh", "prashn chin"),
        ),
    ),
    SpokenCommand(
        "exclamation mark",
        Kind.END,
        "!",
        (
            *("exclamation mark", "exclamation point", "विस्मयादिबोधक चिह्न", "विस्मयादिबोधक"),
            *("vismayadibodhak chinh", "vismayadi bodhak chinh", "vismayadibodhak"),
        ),
    ),
    SpokenCommand("colon", Kind.MARK, ":", ("colon", "कोलन", "apurn viram", "अपूर्ण विराम")),
    SpokenCommand(
        "semicolon",
        Kind.MARK,
        ";",
        (
            *("semicolon", "semi colon", "सेमीकोलन", "अर्ध विराम", "अर्धविराम"),
            *("ardh viram", "ardha viram", "ardhviram"),
        ),
    ),
    SpokenCommand(
        "open bracket",
        Kind.OPEN,
        "(",
        (
            *("open bracket", "open brackets", "open parenthesis", "कोष्ठक खोलो", "कोष्ठक खोलें"),
            *("ब्रैकेट खोलो", "koshthak kholo", "bracket kholo", "bracket kholen"),
        ),
    ),
    SpokenCommand(
        "close bracket",
        Kind.CLOSE,
        ")",
        (
            *("close bracket", "close brackets", "close parenthesis", "कोष्ठक बंद", "ब्रैकेट बंद"),
            *("कोष्ठक बंद करो", "ब्रैकेट बंद करो", "koshthak band", "koshthak band karo"),
            *("bracket band", "bracket band karo"),
        ),
    ),
    SpokenCommand(
        "open quote",
        Kind.OPEN,
        "“",
        ("open quote", "open quotes", "उद्धरण खोलो", "uddharan kholo"),
    ),
    SpokenCommand(
        "close quote",
        Kind.CLOSE,
        "”",
        (
            *("close quote", "close quotes", "end quote", "unquote"),
            *("उद्धरण बंद", "उद्धरण बंद करो", "uddharan band", "uddharan band karo"),
        ),
    ),
    SpokenCommand("dash", Kind.DASH, "–", ("dash", "डैश"), frozenset({"dash"})),
    SpokenCommand("hyphen", Kind.JOIN, "-", ("hyphen", "हाइफ़न", "हाइफन")),
    SpokenCommand("ellipsis", Kind.MARK, "…", ("ellipsis", "dot dot dot")),
    SpokenCommand(
        "scratch that",
        Kind.SCRATCH,
        "",
        (
            *("scratch that", "यह मिटाओ", "इसे मिटाओ", "इसे हटाओ", "yeh mitao", "ye mitao"),
            *("ise mitao", "isse mitao", "ise hatao", "isse hatao"),
        ),
    ),
)
"""All of them, in the order in which a person is shown them."""

_NOUN_AHEAD = frozenset(["a", "an", "the", "my", "your", "our", "their", "its", "every"])
"""Behind these a command is a noun in a sentence: "on a new line", "the full stop"."""

_Phrase = tuple[tuple[str, ...], SpokenCommand, bool]


def _phrases() -> tuple[_Phrase, ...]:
    found = [
        (tuple(key_of(word) for word in phrase.split()), command, phrase in command.shy)
        for command in COMMANDS
        for phrase in command.phrases
    ]
    return tuple(sorted(found, key=lambda each: -len(each[0])))


_PHRASES = _phrases()


def command_at(
    chunks: Sequence[Chunk], index: int, off: frozenset[str]
) -> tuple[SpokenCommand, int] | None:
    """The command that is said at an index, the longest first, and how many chunks it takes.

    Args:
        chunks: A turn's words.
        index: Where to look.
        off: Names of commands that are to be written as they are said.
    """
    for words, command, shy in _PHRASES:
        if command.name in off or not says(chunks, index, words):
            continue
        size = len(words)
        if command.kind is not Kind.SCRATCH and _noun(chunks, index, size, command):
            continue
        if shy and not _apart(chunks, index, size, off):
            continue
        return command, size
    return None


def says(chunks: Sequence[Chunk], index: int, words: Sequence[str]) -> bool:
    """Whether the chunks from an index on are these words, with nothing written between them."""
    said = chunks[index : index + len(words)]
    return (
        len(said) == len(words)
        and all(chunk.key == word for chunk, word in zip(said, words, strict=True))
        and all(not chunk.tail for chunk in said[:-1])
        and all(not chunk.lead for chunk in said[1:])
    )


def written(command: SpokenCommand, before: str) -> str:
    """What a command writes, in the punctuation of the script that stands before it.

    Args:
        command: Which one.
        before: The text in front of it, or the words that were said where there is none.
    """
    for character in reversed(before):
        if unicodedata.category(character).startswith("L"):
            script = unicodedata.name(character, "").partition(" ")[0]
            return _MARKS.get(script, {}).get(command.written, command.written)
    return command.written


_DANDA = {".": "।"}
_MARKS = {
    "DEVANAGARI": _DANDA,
    "BENGALI": _DANDA,
    "GURMUKHI": _DANDA,
    "ORIYA": _DANDA,
    "ARABIC": {".": "۔", ",": "،", "?": "؟", ";": "؛"},
    "OL": {".": "᱾"},
}
"""How scripts write marks, by the first word of their letters' names."""


def _noun(chunks: Sequence[Chunk], index: int, size: int, command: SpokenCommand) -> bool:
    if index and chunks[index - 1].key in _NOUN_AHEAD and not chunks[index - 1].tail:
        return True
    behind = [chunk.key for chunk in chunks[index + size : index + size + 2]]
    product = command.kind is Kind.BREAK and not chunks[index + size - 1].tail
    return product and behind[:1] == ["of"] and behind != ["of", "course"]


def _apart(chunks: Sequence[Chunk], index: int, size: int, off: frozenset[str]) -> bool:
    """Whether a word begins the turn, is set off from the word before, or a command follows."""
    if not index or chunks[index - 1].tail or chunks[index - 1].breaks:
        return True
    return index + size < len(chunks) and command_at(chunks, index + size, off) is not None
