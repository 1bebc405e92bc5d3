"""Frames of one source after the other: nothing overlaps, and all adds up."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from livelipi.audio.timeline import Timeline
from livelipi.domain.audio import FRAME_SAMPLES, Frame, seconds

PCM = b"\x01\x00" * FRAME_SAMPLES

SOURCES = st.lists(
    st.tuples(
        st.floats(0, 3600),  # seconds of silence before it
        st.floats(0, 2),  # seconds in which its predecessor is heard, too
        st.lists(st.integers(0, 32_000), max_size=30),  # the gap before each of its frames
    ),
    max_size=12,
)


def frames(gaps: list[int]) -> list[Frame]:
    """Frames of 20 ms on a timeline of their own, with these gaps."""
    found, at = [], 0
    for gap in gaps:
        found.append(Frame(at + gap, PCM, gap))
        at = found[-1].end
    return found


@given(SOURCES)
def test_gaps_and_frames_always_add_up(sources: list[tuple[float, float, list[int]]]) -> None:
    """Whatever happens, positions grow, and what is not a frame is the gap of one."""
    timeline, now, heard, missing, end = Timeline(), 1000.0, 0, 0, 0
    for silence, overlap, gaps in sources:
        now += silence
        timeline.begin(now, overlap)
        for frame in frames(gaps):
            placed = timeline.place(frame)
            if placed is None:
                assert frame.start < overlap * 16_000 + 1
                continue
            assert placed.start == end + placed.gap
            heard, missing, end = heard + placed.samples, missing + placed.gap, placed.end
            assert heard + missing == placed.end == timeline.end
            assert missing == timeline.dropped


@given(st.lists(st.tuples(st.floats(0.1, 600), st.integers(1, 50)), min_size=1, max_size=10))
def test_positions_are_what_the_clock_says(sources: list[tuple[float, int]]) -> None:
    """Each source begins where the clock puts it, however many came before."""
    timeline, now = Timeline(), 5.0
    for silence, count in sources:
        timeline.begin(now)
        for frame in frames([0] * count):
            placed = timeline.place(frame)
            assert placed is not None
            assert seconds(placed.start) == pytest.approx(
                now - 5.0 + seconds(frame.start), abs=1e-3
            )
        now += seconds(count * FRAME_SAMPLES) + silence


def test_a_seam_is_marked_even_when_the_clock_sees_none() -> None:
    """A device whose clock ran ahead is followed at once, with a gap of one sample."""
    timeline = Timeline()
    timeline.begin(0.0)
    for frame in frames([0] * 10):
        timeline.place(frame)
    timeline.begin(0.1)
    placed = timeline.place(Frame(0, PCM))
    assert placed == Frame(10 * FRAME_SAMPLES + 1, PCM, 1)
