"""Files that players and people can read."""

import itertools
import json
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from livelipi.domain.transcript import Line
from livelipi.storage.cues import CUE_LINES, LINE_CHARACTERS, MAX_SECONDS, cues, wrap
from livelipi.storage.exporters import EXPORTERS

LINES = (
    Line(0.5, 2.0, "नमस्ते, आप कैसे हैं?", "hi-IN", "Hello, how are you?"),
    Line(61.25, 64.0, "A < B & C.", "en-IN", None),
)


def test_text_has_one_line_a_segment():
    """Plain text reads like the conversation; translation stands under its source."""
    assert EXPORTERS["txt"](LINES, False) == "नमस्ते, आप कैसे हैं?\nA < B & C.\n"
    assert "\n  Hello, how are you?\n" in EXPORTERS["txt"](LINES, True)


def test_srt_is_numbered_and_timed():
    """SubRip has numbers, comma times and the wanted text."""
    assert EXPORTERS["srt"](LINES, True) == (
        "1\n00:00:00,500 --> 00:00:02,000\nHello, how are you?\n\n"
        "2\n00:01:01,250 --> 00:01:04,000\nA < B & C.\n"
    )


def test_vtt_escapes_markup():
    """WebVTT must not read spoken signs as tags."""
    assert EXPORTERS["vtt"](LINES, False).startswith("WEBVTT\n\n00:00:00.500 --> 00:00:02.000\n")
    assert "A &lt; B &amp; C." in EXPORTERS["vtt"](LINES, False)


def test_json_keeps_every_field():
    """Programs get seconds, languages and both texts."""
    records = json.loads(EXPORTERS["json"](LINES, True))
    assert records[0]["translation"] == "Hello, how are you?"
    assert records[1]["start"] == 61.25
    assert "translation" not in json.loads(EXPORTERS["json"](LINES, False))[0]


@pytest.mark.parametrize("form", EXPORTERS)
def test_nothing_said_is_a_valid_file(form):
    """An empty transcript is no error."""
    assert isinstance(EXPORTERS[form]((), True), str)


texts = st.text(st.sampled_from("abc कि क्षि é,."), min_size=1, max_size=300).filter(str.strip)
spoken = st.lists(st.tuples(st.floats(0, 30), st.floats(0.05, 20), texts), max_size=12).map(
    lambda rows: [
        Line(at := sum(gap + long for gap, long, _ in rows[:i]) + gap, at + long, text)
        for i, (gap, long, text) in enumerate(rows)
    ]
)


@given(spoken)
def test_cues_obey_the_reading_norms(lines):
    """At most two lines of 42 characters, in order, never overlapping, no word lost."""
    made = cues(lines, translated=False)
    said = [word for line in lines for word in line.text.split()]
    assert [word for cue in made for row in cue.lines for word in row.split()] == said
    for cue in made:
        assert 1 <= len(cue.lines) <= CUE_LINES
        assert cue.end - cue.start <= MAX_SECONDS + 1e-6
        for row in cue.lines:
            assert len(row) <= LINE_CHARACTERS or " " not in row
    for first, second in itertools.pairwise(made):
        assert first.start <= first.end <= second.start + 1e-9


@given(texts)
def test_wrapping_keeps_words(text):
    """Breaking lines never breaks or drops a word."""
    assert re.split(r"\s+", " ".join(wrap(text))) == text.split()
