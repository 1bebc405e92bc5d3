"""Files that players and people can read."""

import csv
import html
import io
import itertools
import json
import re

import pysubs2
import pytest
import webvtt
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QTextBoundaryFinder

from livelipi.domain.rolling import graphemes
from livelipi.domain.transcript import Line
from livelipi.storage.cues import CUE_LINES, LINE_CHARACTERS, MAX_SECONDS, MIN_SECONDS, cues, wrap
from livelipi.storage.exporters import EXPORTERS
from livelipi.storage.layout import Layout, Texts

SOURCE = Layout(times=False)
BOTH = Layout(Texts.BOTH)
LINES = (
    Line(0.5, 2.0, "नमस्ते, आप कैसे हैं?", "hi-IN", "Hello, how are you?"),
    Line(61.25, 64.0, "A < B & C.", "en-IN", None),
)


def test_text_has_one_line_a_segment():
    """Plain text reads like the conversation; translation stands under its source."""
    assert EXPORTERS["txt"](LINES, SOURCE) == "नमस्ते, आप कैसे हैं?\nA < B & C.\n"
    assert "\n  Hello, how are you?\n" in EXPORTERS["txt"](LINES, Layout(Texts.BOTH, times=False))


def test_srt_is_numbered_and_timed():
    """SubRip has numbers, comma times and the wanted text."""
    assert EXPORTERS["srt"](LINES, Layout(Texts.TRANSLATION)) == (
        "1\n00:00:00,500 --> 00:00:02,000\nHello, how are you?\n\n"
        "2\n00:01:01,250 --> 00:01:04,000\nA < B & C.\n"
    )


def test_vtt_escapes_markup():
    """WebVTT must not read spoken signs as tags."""
    assert EXPORTERS["vtt"](LINES, Layout()).startswith("WEBVTT\n\n00:00:00.500 --> 00:00:02.000\n")
    assert "A &lt; B &amp; C." in EXPORTERS["vtt"](LINES, Layout())


def test_json_keeps_every_field():
    """Programs get seconds, languages and both texts."""
    records = json.loads(EXPORTERS["json"](LINES, BOTH))
    assert records[0]["translation"] == "Hello, how are you?"
    assert records[1]["start"] == 61.25
    assert "translation" not in json.loads(EXPORTERS["json"](LINES, Layout()))[0]


@pytest.mark.parametrize("form", EXPORTERS)
def test_nothing_said_is_a_valid_file(form):
    """An empty transcript is no error."""
    assert isinstance(EXPORTERS[form]((), BOTH), str)


def test_markdown_is_read_as_it_was_said():
    """Headings, times, quotations; spoken signs are no markup."""
    assert EXPORTERS["md"](LINES, Layout(Texts.BOTH, title="Monday")) == (
        "# Monday\n\n**00:00** नमस्ते, आप कैसे हैं?\n\n> Hello, how are you?\n\n**01:01** A \\< B & C.\n"
    )
    signs = (Line(0, 1, "- 1. *a* _b_ #c"), Line(1, 2, "1. one"), Line(3700, 3701, "+ x"))
    assert EXPORTERS["md"](signs, SOURCE) == ("\\- 1. \\*a\\* \\_b\\_ \\#c\n\n1\\. one\n\n\\+ x\n")
    assert "**1:01:40** x" in EXPORTERS["md"]((Line(3700, 3701, "x"),), Layout())


@pytest.mark.parametrize(
    ("layout", "fields"),
    [
        (Layout(), ["start", "end", "text", "language"]),
        (Layout(Texts.TRANSLATION), ["start", "end", "language", "translation"]),
        (Layout(Texts.BOTH, times=False), ["text", "language", "translation"]),
    ],
)
def test_csv_and_json_have_the_wanted_fields(layout, fields):
    """Both formats for programs hold the same, and CSV survives commas, quotes and breaks."""
    lines = (*LINES, Line(70, 71, 'say "a, b"\nc', None, "x"))
    table = list(csv.DictReader(io.StringIO(EXPORTERS["csv"](lines, layout))))
    parsed = json.loads(EXPORTERS["json"](lines, layout))
    assert [list(row) for row in table] == [list(row) for row in parsed] == [fields] * 3
    for row, record in zip(table, parsed, strict=True):
        assert row == {k: "" if v is None else str(v) for k, v in record.items()}


def test_text_with_times_and_translation_only():
    """Times stand before lines; what has no translation is shown as it was said."""
    assert EXPORTERS["txt"](LINES, Layout(Texts.TRANSLATION)) == (
        "[00:00] Hello, how are you?\n[01:01] A < B & C.\n"
    )


letters = st.sampled_from("abc 42 क क्षि é,.<&>-\n")
CLUSTERS = (
    *("ก", "ที่", "น้ำ", "漢", "。", "が", "한", "क्ष", "र्त्स्न्य", "க்ஷ", "ஸ்ரீ", "ക്ഷ", "ন্ধ"),
    *("e\u0301\u0323", "👩\u200d👩\u200d👧\u200d👦", "🇮🇳", "👍🏽", "1\ufe0f\u20e3"),
)
"""What readers see as one letter, in scripts with and without blanks."""
clusters = st.sampled_from((*CLUSTERS, "a", "x" * 50, " ", "\n"))
texts = st.one_of(
    st.text(letters, min_size=1, max_size=300),
    st.lists(clusters, min_size=1, max_size=150).map("".join),
).filter(str.strip)
durations = st.one_of(st.just(0.0), st.floats(0, 20))
turns = st.tuples(st.floats(0, 30), durations, texts, st.none() | texts)


def talk(rows):
    """Lines from gaps, lengths and texts."""
    lines, at = [], 0.0
    for gap, long, text, other in rows:
        lines.append(Line(at + gap, at + gap + long, text, None, other))
        at += gap + long
    return lines


spoken = st.lists(turns, max_size=12).map(talk)
kinds = st.sampled_from(Texts)


def ms(stamp):
    """Milliseconds of ``hh:mm:ss.mmm``."""
    hours, minutes, seconds = stamp.split(":")
    return (int(hours) * 60 + int(minutes)) * 60_000 + round(float(seconds) * 1000)


def letters_of(text):
    """A text without its blanks."""
    return "".join(text.split())


@given(spoken, kinds)
def test_cues_obey_the_reading_norms(lines, kind):
    """At most two lines of 42 characters, 5/6 s to 7 s, in order, never overlapping."""
    made = cues(lines, kind)
    for cue in made:
        assert 1 <= len(cue.lines) <= CUE_LINES
        assert MIN_SECONDS <= round(cue.end - cue.start, 6) <= MAX_SECONDS
        for row in cue.lines:
            assert 0 < len(list(graphemes(row))) <= LINE_CHARACTERS
    for first, second in itertools.pairwise(made):
        assert first.end <= second.start


@given(spoken)
def test_cues_lose_no_letter(lines):
    """All that was said is in the cues, in its order, and translations likewise."""
    source = "".join(letters_of(row) for cue in cues(lines, Texts.SOURCE) for row in cue.lines)
    assert source == "".join(letters_of(line.text) for line in lines)
    shown = "".join(letters_of(row) for cue in cues(lines, Texts.TRANSLATION) for row in cue.lines)
    assert shown == "".join(letters_of(line.translation or line.text) for line in lines)
    both = sorted("".join(row for cue in cues(lines, Texts.BOTH) for row in cue.lines))
    wanted = "".join(line.text + (line.translation or "") for line in lines)
    assert letters_of("".join(both)) == "".join(sorted(letters_of(wanted)))


def test_cues_follow_speech_that_leaves_room():
    """Cues begin when their words are said, and share a long segment's time by length."""
    lines = [Line(1, 3, "a " * 30), Line(10, 30, "b"), Line(40, 50, "c " * 60)]
    times = [(cue.start, cue.end) for cue in cues(lines, Texts.SOURCE)]
    assert times[:2] == [(1.0, 3.0), (10.0, 17.0)]
    assert times[2] == (40.0, 47.0) and times[3][0] >= 47.0 and times[3][1] == 50.0


def test_both_texts_stand_in_one_cue():
    """A long source over a short translation: each cue shows one line of both."""
    line = Line(0, 9, "word " * 24, None, "ein kurzer Satz mit neun Wörtern am Ende hier")
    made = cues([line], Texts.BOTH)
    assert [len(cue.lines) for cue in made] == [2, 2, 2]
    assert " ".join(cue.lines[1] for cue in made) == line.translation


@given(spoken, kinds)
def test_independent_readers_understand_subtitles(lines, kind):
    """webvtt-py and pysubs2 read back the times and the words that were written."""
    made = cues(lines, kind)
    wanted = [(round(cue.start * 1000), round(cue.end * 1000)) for cue in made]
    vtt = EXPORTERS["vtt"](lines, Layout(kind))
    captions = webvtt.from_string(vtt).captions
    assert [html.unescape(c.raw_text) for c in captions] == ["\n".join(c.lines) for c in made]
    assert [(ms(c.start), ms(c.end)) for c in captions] == wanted
    events = pysubs2.SSAFile.from_string(EXPORTERS["srt"](lines, Layout(kind)), "srt").events
    assert [(event.start, event.end) for event in events] == wanted


def test_subrip_is_read_back_word_for_word():
    """What stands in a cue comes out of it, a bare number included."""
    srt = EXPORTERS["srt"]([Line(0, 1, "42"), Line(2, 3, "is क्षि, he said")], Layout())
    events = pysubs2.SSAFile.from_string(srt, "srt").events
    assert [event.plaintext for event in events] == ["42", "is क्षि, he said"]


@given(texts)
def test_lines_break_where_others_see_a_letter_end(text):
    """No cluster is torn: every break is one that Qt's own Unicode tables allow, too."""
    for word in text.split():
        finder = QTextBoundaryFinder(QTextBoundaryFinder.BoundaryType.Grapheme, word)
        at = 0
        for piece in wrap(word)[:-1]:
            at += len(piece.encode("utf-16-le")) // 2
            finder.setPosition(at)
            assert finder.isAtBoundary(), (word, piece)


def test_a_text_without_blanks_fills_its_lines():
    """Thai and Chinese sentences have none: lines are full, and cues as few as they can be."""
    made = cues([Line(0, 12, "ที่น้ำ" * 42), Line(20, 30, "漢字" * 42)], Texts.SOURCE)
    lengths = [len(list(graphemes(row))) for cue in made for row in cue.lines]
    assert lengths == [42] * 4


@given(texts)
def test_wrapping_keeps_words(text):
    """Breaking lines drops nothing, and breaks only words that no line can hold."""
    rows = wrap(text)
    assert letters_of("".join(rows)) == letters_of(text)
    short = [word for word in text.split() if len(list(graphemes(word))) <= LINE_CHARACTERS]
    if len(short) == len(text.split()):
        assert re.split(r"\s+", " ".join(rows)) == short
