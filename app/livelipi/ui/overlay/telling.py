"""Which words of the captions each band shows."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache

from livelipi.domain.captions import Segment, SegmentState
from livelipi.domain.languages import find
from livelipi.ui.caption_row import mark_of
from livelipi.ui.overlay.entry import Said

RECENT = 12
"""Captions that are looked at; what was said before is out of sight."""

_ENDS = ".?!।॥۔؟…"
_CLOSING = "\"'”’)»]"


def recent(segments: Sequence[Segment]) -> Sequence[Segment]:
    """Captions of which something may be in sight, or still come into it."""
    return segments[-RECENT:]


def source(segments: Sequence[Segment], language: str, *, reading: bool) -> Iterator[Said]:
    """What was said, as the band of sources shows it.

    Args:
        segments: The recent ones.
        language: That is spoken, until a caption tells.
        reading: Show settled sentences only.
    """
    script = script_of(language)
    for segment in segments:
        script = script_of(segment.language) if segment.language else script
        if segment.state is SegmentState.FORCED:
            mark = f" · {mark_of(segment.state)}"
            yield Said(segment.id, segment.text, mark, segment.state, script)
        elif not reading:
            yield Said(segment.id, segment.text, segment.tail, segment.state, script)
        elif segment.settled:
            yield Said(segment.id, segment.text, "", segment.state, script)
        elif sentences := whole_sentences(segment.text):
            # Shown as what it is to the reader: final
            yield Said(segment.id, sentences, "", SegmentState.FINAL, script)


def translation(segments: Sequence[Segment], *, notes: bool) -> Iterator[Said]:
    """Translations that have come, as their band shows them.

    Args:
        segments: The recent ones.
        notes: Tell of lost sound here too.
    """
    for segment in segments:
        if segment.translation:
            yield Said(segment.id, segment.translation)
        elif notes and segment.state is SegmentState.GAP:
            yield Said(segment.id, segment.text, "", segment.state)


def whole_sentences(text: str) -> str:
    """``text`` up to the last end of a sentence that more words follow; "" without one."""
    for end in range(len(text) - 1, 0, -1):
        if text[end].isspace() and text[:end].rstrip(_CLOSING).endswith(tuple(_ENDS)):
            return text[:end]
    return ""


@cache
def script_of(language: str | None) -> str:
    """ISO 15924 code of the script in which a language is written; Latin's where unknown."""
    found = find(language) if language else None
    return found.script if found else "Latn"
