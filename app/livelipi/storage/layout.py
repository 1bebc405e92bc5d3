"""What of a transcript is to be written into a file."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum


class Texts(Enum):
    """Which of the two texts."""

    SOURCE = "source"
    TRANSLATION = "translation"
    BOTH = "both"


@dataclass(frozen=True, slots=True)
class Layout:
    """How a transcript is written.

    Attributes:
        texts: Which texts. Where a line has no translation, texts and subtitles for people show
            its source; formats for programs leave the field empty.
        times: Write when each line was said; subtitles always do.
        title: Heading, where the format has one.
    """

    texts: Texts = Texts.SOURCE
    times: bool = True
    title: str = ""
