"""When the other end of a line is missed."""

from __future__ import annotations

from livelipi.session.pulse import LIMIT, Pulse


class Clock:
    """Seconds that a test sets."""

    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        """The time."""
        return self.now


def test_who_never_answered_a_ping_is_never_missed() -> None:
    """Services may leave pings unanswered, and time goes on for them."""
    clock = Clock()
    pulse = Pulse(clock)
    pulse.ask()
    clock.now += 10 * LIMIT
    assert not pulse.gone and not pulse.in_doubt
    assert pulse.time() == clock.now


def test_who_answered_before_is_missed_in_time() -> None:
    """Any sign counts, be it no answer to the ping."""
    clock = Clock()
    pulse = Pulse(clock)
    pulse.ask()
    pulse.answer()
    pulse.ask()
    clock.now += LIMIT - 1
    pulse.sign()
    clock.now += LIMIT - 1
    assert not pulse.gone
    clock.now += 1
    assert pulse.gone


def test_time_stands_still_while_what_was_sent_may_not_have_arrived() -> None:
    """Patience is for a service that has the words, not for a line that holds them back."""
    clock = Clock()
    pulse = Pulse(clock)
    pulse.ask()
    pulse.answer()
    pulse.ask()
    clock.now += 30
    assert pulse.time() == 100.0
    pulse.answer()
    clock.now += 2
    assert pulse.time() == 102.0
