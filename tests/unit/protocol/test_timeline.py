"""From sent samples to positions."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from livelipi.protocol import timeline
from livelipi.protocol.timeline import Timeline


def test_before_anything_was_sent_everything_is_at_the_origin() -> None:
    """A service may speak first."""
    empty = Timeline(500)
    assert (empty.position(0), empty.position(99), empty.position_after(0)) == (500, 500, 500)


def test_speech_at_a_seam_ends_before_it_and_begins_after_it() -> None:
    """A held key's speech must not reach into the next held key."""
    line = Timeline()
    line.add_audio(1_000, 100)
    line.add_audio(5_000, 100)
    assert line.position_after(100) == 1_100
    assert line.position(100) == 5_000
    assert line.position_after(200) == line.position(200) == 5_100
    assert line.position_after(10_000) == 5_100


def test_added_silence_takes_no_room() -> None:
    """A keepalive must not shift what is said after it."""
    line = Timeline()
    line.add_silence(10)
    line.add_audio(300, 100)
    line.add_silence(1_000)
    line.add_silence(1_000)
    line.add_audio(400, 100)
    assert line.sent == 2_210
    assert line.position(5) == 0
    assert line.position(600) == 400
    assert line.position_after(600) == 400
    assert line.position(2_110 + 7) == 407


def test_an_evening_of_push_to_talk_stays_small() -> None:
    """Every held key is a run; the oldest are forgotten, the newest stay right."""
    line = Timeline()
    for held in range(10_000):
        line.add_audio(held * 50, 10)
    assert len(line._runs) <= timeline.MAX_RUNS
    assert line.position(99_995) == 9_999 * 50 + 5
    assert line.position(0) <= line.position(60_000)


@settings(deadline=None)
@given(st.lists(st.tuples(st.booleans(), st.integers(0, 50), st.integers(1, 50))))
def test_every_sample_comes_back_to_where_it_was(steps: list[tuple[bool, int, int]]) -> None:
    """Whatever is left out or added, a real sample keeps its position."""
    line = Timeline()
    position = 0
    truth: list[int] = []
    for real, skipped, samples in steps:
        if real:
            position += skipped
            line.add_audio(position, samples)
            truth += range(position, position + samples)
            position += samples
        else:
            line.add_silence(samples)
            truth += [-1] * samples
    for sent, true in enumerate(truth):
        if true >= 0:
            assert line.position(sent) == true
            assert line.position_after(sent + 1) == true + 1
    assert line.sent == len(truth)
