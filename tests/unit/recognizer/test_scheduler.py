"""The decode thread: order, replacement, and an end."""

from __future__ import annotations

import logging
import threading
from collections.abc import Iterator

import pytest

from livelipi.recognizer.scheduler import DecodeThread, Urgency

PATIENCE = 10


class Blocked:
    """A decode thread whose first job waits, so that others queue up behind it."""

    def __init__(self) -> None:
        self.thread = DecodeThread()
        self.order: list[str] = []
        self.done = threading.Event()
        self._gate = threading.Event()
        began = threading.Event()

        def first() -> None:
            began.set()
            assert self._gate.wait(PATIENCE)

        self.thread.submit(Urgency.FINAL, self, first)
        assert began.wait(PATIENCE)

    def submit(self, urgency: Urgency, owner: object, name: str) -> None:
        self.thread.submit(urgency, owner, lambda: self.order.append(name))

    def finish(self, last: Urgency = Urgency.SPECULATIVE) -> list[str]:
        self.thread.submit(last, self.done, self.done.set)
        self._gate.set()
        assert self.done.wait(PATIENCE)
        return self.order


@pytest.fixture
def blocked() -> Iterator[Blocked]:
    """See the class."""
    blocked = Blocked()
    yield blocked
    blocked.thread.close()


def test_finals_go_first(blocked: Blocked) -> None:
    """A final never waits for a guess, and finals keep their order."""
    blocked.submit(Urgency.SPECULATIVE, "a", "guess")
    blocked.submit(Urgency.FINAL, "a", "one")
    blocked.submit(Urgency.FINAL, "b", "two")
    assert blocked.finish() == ["one", "two", "guess"]


def test_partials_go_last_and_take_turns(blocked: Blocked) -> None:
    """A partial waits for finals and guesses; two streams' partials come in turn."""
    blocked.submit(Urgency.PARTIAL, "a", "partial a")
    blocked.submit(Urgency.PARTIAL, "b", "partial b")
    blocked.submit(Urgency.SPECULATIVE, "a", "guess")
    blocked.submit(Urgency.FINAL, "b", "final")
    assert blocked.finish(Urgency.PARTIAL) == ["final", "guess", "partial a", "partial b"]


def test_a_new_partial_replaces_the_old_one_of_its_stream(blocked: Blocked) -> None:
    """A stale partial is dropped; a guess of the same stream is not."""
    blocked.submit(Urgency.PARTIAL, "a", "stale")
    blocked.submit(Urgency.SPECULATIVE, "a", "guess")
    blocked.submit(Urgency.PARTIAL, "a", "fresh")
    assert blocked.finish(Urgency.PARTIAL) == ["guess", "fresh"]


def test_a_new_guess_replaces_the_old_one_of_its_stream(blocked: Blocked) -> None:
    """Stale guesses cost nothing; those of other streams stay."""
    blocked.submit(Urgency.SPECULATIVE, "a", "stale")
    blocked.submit(Urgency.SPECULATIVE, "b", "other")
    blocked.submit(Urgency.SPECULATIVE, "a", "fresh")
    assert blocked.finish() == ["other", "fresh"]


def test_discard_forgets_one_stream(blocked: Blocked) -> None:
    """A client that went away leaves no work behind, and takes nobody else's."""
    blocked.submit(Urgency.FINAL, "a", "gone")
    blocked.submit(Urgency.FINAL, "b", "kept")
    blocked.thread.discard("a")
    assert blocked.finish() == ["kept"]


def test_a_failing_job_does_not_silence_the_others(
    blocked: Blocked, caplog: pytest.LogCaptureFixture
) -> None:
    """A bug in one stream is logged with its traceback, and the next job runs."""

    def fail() -> None:
        raise ValueError("a bug")

    with caplog.at_level(logging.ERROR):
        blocked.thread.submit(Urgency.FINAL, "a", fail)
        blocked.submit(Urgency.FINAL, "b", "next")
        assert blocked.finish() == ["next"]
    assert "a bug" in caplog.text
    caplog.clear()


def test_close_ends_the_thread() -> None:
    """After close the thread is gone and nothing runs any more."""
    thread = DecodeThread()
    thread.close()
    thread.submit(Urgency.FINAL, "a", pytest.fail)
    assert not any(other.name == "livelipi-decode" for other in threading.enumerate())
