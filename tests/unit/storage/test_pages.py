"""A reader goes through the history page by page and meets every line once."""

from __future__ import annotations

import tempfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from livelipi.storage.history import History
from livelipi.storage.records import Entry, Order
from tests.unit.storage.conftest import WAIT, Clock, begin, said

Lines = list[tuple[int, str]]


@pytest.fixture
def read(history: History, clock: Clock) -> History:
    """Three sessions of five lines, some said at the same moment, one out of order."""
    for session in range(3):
        recorder = begin(history)
        recorder.put(
            [said(n, f"{session}.{n}", at=at) for n, at in enumerate((0, 1, 1, 3, 2))]
        ).result(WAIT)
        recorder.end().result(WAIT)
        clock.now += 60
    return history


def walk(history: History, session: int | None, order: Order, limit: int) -> list[Entry]:
    """Every page one after the other."""
    seen: list[Entry] = []
    while more := history.page(
        session, order=order, beyond=seen[-1] if seen else None, limit=limit
    ):
        seen += more
    return seen


@pytest.mark.parametrize("limit", [1, 2, 4, 100])
@pytest.mark.parametrize("session", [None, 2])
def test_pages_hold_every_line_once_in_the_order_of_speech(
    read: History, session: int | None, limit: int
) -> None:
    """Forward and backward, in one session and over all, whatever a page holds."""
    forward = walk(read, session, Order.OLDEST_FIRST, limit)
    said_in = [f"{s}.{n}" for s in range(3) for n in (0, 1, 2, 4, 3)]
    wanted = said_in if session is None else said_in[5:10]
    assert [entry.line.text for entry in forward] == wanted
    assert walk(read, session, Order.NEWEST_FIRST, limit) == forward[::-1]
    assert read.count(session) == len(forward)


def test_a_hit_is_found_again_among_its_neighbours(read: History) -> None:
    """From a search straight to what was said before and after."""
    (hit,) = read.search("1.2")
    before = read.page(hit.session, order=Order.NEWEST_FIRST, beyond=hit, limit=1)
    after = read.page(hit.session, beyond=hit, limit=1)
    assert [e.line.text for e in (*before, hit, *after)] == ["1.1", "1.2", "1.4"]


def test_pages_go_on_from_a_line_that_was_deleted(read: History) -> None:
    """Who deletes the last line that is shown can still scroll on."""
    page = read.page(1, limit=2)
    read.delete_line(1, page[-1].number)
    assert [e.line.text for e in read.page(1, beyond=page[-1], limit=1)] == ["0.2"]


def test_a_search_may_stay_in_one_session(read: History) -> None:
    """What was said about it in this meeting."""
    assert {hit.session for hit in read.search(".1")} == {1, 2, 3}
    assert [hit.session for hit in read.search(".1", session=2)] == [2]
    assert read.search("1.2", session=1) == []


@settings(max_examples=25, deadline=None)
@given(st.lists(st.floats(0, 1e5), min_size=1, max_size=12), st.integers(1, 5))
def test_no_time_is_between_two_pages(starts: list[float], limit: int) -> None:
    """Keys of pages are exactly those of the index, however odd the times."""
    with tempfile.TemporaryDirectory() as folder:
        history = History.open(Path(folder) / "h.sqlite3", clock=lambda: 1_790_000_000.123)
        recorder = begin(history)
        recorder.put([said(n, f"n{n}", at=at) for n, at in enumerate(starts)]).result(WAIT)
        assert len(walk(history, None, Order.OLDEST_FIRST, limit)) == len(starts)
        assert len(walk(history, 1, Order.NEWEST_FIRST, limit)) == len(starts)
        history.close()
