"""Frames that wait for a line: in order, unchanged, wherever they lie."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from livelipi.domain.audio import Frame
from livelipi.session.frame_store import FrameStore


def numbered(number):
    """A frame whose samples tell its number."""
    return Frame(number * 10, number.to_bytes(2, "little") * 10, gap=number % 3)


@given(st.lists(st.booleans(), max_size=200), st.integers(0, 100))
def test_frames_come_back_as_they_went_in(script, in_memory):
    """Appending and forgetting in any order keeps every frame, here or in the file."""
    store = FrameStore(in_memory)
    expected = []
    number = 0
    for add in script:
        if add:
            store.append(numbered(number))
            expected.append(numbered(number))
            number += 1
        elif expected:
            assert store.popleft() == expected.pop(0).samples
        assert [store[i] for i in range(len(store))] == expected
        assert store.samples == sum(frame.samples for frame in expected)
    for index, frame in enumerate(expected):
        assert (store.start_of(index), store.end_of(index)) == (frame.start, frame.end)
    store.close()


def full_disk():
    """A file on a disk that has no room."""
    return Path("/dev/full").open("r+b", buffering=0)


@pytest.mark.logs_warnings
def test_a_full_disk_loses_nothing():
    """Where the disk has no room, what waits stays in memory."""
    store = FrameStore(20, full_disk)
    for number in range(50):
        store.append(numbered(number))
    assert [store[i] for i in range(50)] == [numbered(n) for n in range(50)]
    store.close()
