"""Writing a transcript as text, subtitles or data. Pure: lines in, one string out."""

from __future__ import annotations

import csv
import io
import json
import re
from collections.abc import Callable, Sequence

from livelipi.domain.transcript import Line
from livelipi.storage.cues import Cue, cues
from livelipi.storage.layout import Layout, Texts

Exporter = Callable[[Sequence[Line], Layout], str]

TIMED = frozenset({"srt", "vtt"})
"""Formats that are nothing without times."""

_MARKDOWN = re.compile(r"([\\`*_{}\[\]<>#|~])|^(\s*)([-+]|\d+[.)])(?=\s)", re.MULTILINE)


def to_text(lines: Sequence[Line], layout: Layout) -> str:
    """One line per segment; of both texts, the translation under its source."""
    rows = []
    for line in lines:
        first, second = _pair(line, layout.texts)
        when = f"[{_clock(line.start)}] " if layout.times else ""
        rows.append(f"{when}{_flat(first)}")
        if second:
            rows.append(f"  {_flat(second)}")
    return "".join(f"{row}\n" for row in rows)


def to_markdown(lines: Sequence[Line], layout: Layout) -> str:
    """A paragraph per segment, its time in bold; of both texts, the translation as a quotation."""
    blocks = [f"# {_literal(layout.title)}"] if layout.title else []
    for line in lines:
        first, second = _pair(line, layout.texts)
        when = f"**{_clock(line.start)}** " if layout.times else ""
        blocks.append(f"{when}{_literal(first)}")
        if second:
            blocks.append(f"> {_literal(second)}")
    return "\n\n".join(blocks) + "\n" if blocks else ""


def to_srt(lines: Sequence[Line], layout: Layout) -> str:
    """SubRip."""
    blocks = [
        f"{number}\n{_times(cue, ',')}\n" + "".join(f"{row}\n" for row in cue.lines)
        for number, cue in enumerate(cues(lines, layout.texts), 1)
    ]
    return "\n".join(blocks)


def to_vtt(lines: Sequence[Line], layout: Layout) -> str:
    """WebVTT."""
    blocks = [
        f"{_times(cue, '.')}\n" + "".join(f"{_escape(row)}\n" for row in cue.lines)
        for cue in cues(lines, layout.texts)
    ]
    return "WEBVTT\n\n" + "\n".join(blocks)


def to_json(lines: Sequence[Line], layout: Layout) -> str:
    """An array of objects with start, end (seconds), text, language and translation."""
    return json.dumps(records(lines, layout), ensure_ascii=False, indent=2) + "\n"


def to_csv(lines: Sequence[Line], layout: Layout) -> str:
    """The same fields as columns under a heading; empty where JSON has null."""
    file = io.StringIO()
    writer = csv.DictWriter(file, _fields(layout), lineterminator="\n")
    writer.writeheader()
    writer.writerows(records(lines, layout))
    return file.getvalue()


EXPORTERS: dict[str, Exporter] = {
    "txt": to_text,
    "md": to_markdown,
    "srt": to_srt,
    "vtt": to_vtt,
    "json": to_json,
    "csv": to_csv,
}


def records(lines: Sequence[Line], layout: Layout) -> list[dict[str, object]]:
    """What programs read: one mapping a line, with the fields that ``layout`` asks for."""
    return [{name: getattr(line, name) for name in _fields(layout)} for line in lines]


def _fields(layout: Layout) -> list[str]:
    names = ["start", "end"] if layout.times else []
    if layout.texts is not Texts.TRANSLATION:
        names.append("text")
    names.append("language")
    if layout.texts is not Texts.SOURCE:
        names.append("translation")
    return names


def _pair(line: Line, texts: Texts) -> tuple[str, str]:
    """What stands first, and what below it (may be empty)."""
    translation = line.translation or ""
    if texts is Texts.TRANSLATION:
        return translation or line.text, ""
    return line.text, translation if texts is Texts.BOTH else ""


def _flat(text: str) -> str:
    """On one line, whatever a service sent."""
    return " ".join(text.split())


def _literal(text: str) -> str:
    """Markdown reads markup in its text."""
    return _MARKDOWN.sub(_backslashed, _flat(text))


def _backslashed(match: re.Match[str]) -> str:
    sign, blanks, bullet = match.groups()
    if sign:
        return f"\\{sign}"
    return f"{blanks}{bullet[:-1]}\\{bullet[-1]}"


def _times(cue: Cue, decimal: str) -> str:
    return f"{_stamp(cue.start, decimal)} --> {_stamp(cue.end, decimal)}"


def _stamp(at: float, decimal: str) -> str:
    ms = round(at * 1000)
    seconds, ms = divmod(ms, 1000)
    minutes, seconds = divmod(seconds, 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours:02}:{minutes:02}:{seconds:02}{decimal}{ms:03}"


def _clock(at: float) -> str:
    """``01:05``, and hours where there are any."""
    minutes, seconds = divmod(int(at), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{seconds:02}" if hours else f"{minutes:02}:{seconds:02}"


def _escape(row: str) -> str:
    """WebVTT reads markup in its text."""
    return row.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
