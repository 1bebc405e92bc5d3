"""A device that was missed is tried again, neither too often nor too late."""

from __future__ import annotations

from livelipi.audio.preference import Preference
from livelipi.domain.devices import DEFAULT_DEVICE


def test_the_default_is_the_last_resort() -> None:
    """Duplicates go, and the system's default comes last unless it was placed."""
    assert Preference(["a", "b", "a"]).order == ("a", "b", DEFAULT_DEVICE)
    assert Preference([DEFAULT_DEVICE]).order == (DEFAULT_DEVICE,)


def test_only_what_was_missed_is_returned_to() -> None:
    """A device that is there while another is heard was left on purpose."""
    preference = Preference(["a", "b"])
    assert preference.better("c", {"a", "b", "c"}, now=0) == ()
    preference.see({"c"})
    assert preference.better("c", {"c"}, now=0) == ()
    assert preference.better("c", {"a", "b", "c"}, now=0) == ("a", "b")
    assert preference.better("b", {"a", "b", "c"}, now=0) == ("a",)
    preference.found("a")
    assert preference.better("b", {"a", "b", "c"}, now=0) == ()


def test_a_device_that_fails_is_tried_less_and_less_often() -> None:
    """Two seconds, four, at most sixty; plugging it in again starts anew."""
    preference, now, waits = Preference(["a"]), 0.0, []
    for _ in range(7):
        preference.failed("a", now)
        wait = preference.wait("b", now)
        assert wait is not None
        assert preference.better("b", {"a", "b"}, now + wait - 0.1) == ()
        now += wait
        waits.append(wait)
        assert preference.better("b", {"a", "b"}, now) == ("a",)
    assert waits == [2, 4, 8, 16, 32, 60, 60]
    preference.see({"b"})
    assert preference.wait("b", now) is None
    assert preference.better("b", {"a", "b"}, now) == ("a",)
