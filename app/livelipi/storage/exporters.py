"""Writing a transcript as text, subtitles or JSON. Pure: lines in, one string out."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from dataclasses import asdict

from livelipi.domain.transcript import Line
from livelipi.storage.cues import Cue, cues

Exporter = Callable[[Sequence[Line], bool], str]
"""Takes the lines and whether translation is wanted."""


def to_text(lines: Sequence[Line], translated: bool) -> str:
    """One line per segment; with translation, the English under each."""
    rows = []
    for line in lines:
        rows.append(line.text)
        if translated and line.translation:
            rows.append(f"  {line.translation}")
    return "".join(f"{row}\n" for row in rows)


def to_srt(lines: Sequence[Line], translated: bool) -> str:
    """SubRip; the translation where one is wanted."""
    blocks = [
        f"{number}\n{_times(cue, ',')}\n" + "".join(f"{row}\n" for row in cue.lines)
        for number, cue in enumerate(cues(lines, translated=translated), 1)
    ]
    return "\n".join(blocks)


def to_vtt(lines: Sequence[Line], translated: bool) -> str:
    """WebVTT; the translation where one is wanted."""
    blocks = [
        f"{_times(cue, '.')}\n" + "".join(f"{_escape(row)}\n" for row in cue.lines)
        for cue in cues(lines, translated=translated)
    ]
    return "WEBVTT\n\n" + "\n".join(blocks)


def to_json(lines: Sequence[Line], translated: bool) -> str:
    """An array of objects with start, end (seconds), text, language and translation."""
    records = [asdict(line) for line in lines]
    if not translated:
        for record in records:
            del record["translation"]
    return json.dumps(records, ensure_ascii=False, indent=2) + "\n"


EXPORTERS: dict[str, Exporter] = {
    "txt": to_text,
    "srt": to_srt,
    "vtt": to_vtt,
    "json": to_json,
}


def _times(cue: Cue, decimal: str) -> str:
    return f"{_stamp(cue.start, decimal)} --> {_stamp(cue.end, decimal)}"


def _stamp(at: float, decimal: str) -> str:
    ms = round(at * 1000)
    seconds, ms = divmod(ms, 1000)
    minutes, seconds = divmod(seconds, 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours:02}:{minutes:02}:{seconds:02}{decimal}{ms:03}"


def _escape(row: str) -> str:
    """WebVTT reads markup in its text."""
    return row.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
