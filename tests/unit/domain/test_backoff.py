"""Waiting between tries: never a storm, never for ever."""

from hypothesis import given
from hypothesis import strategies as st

from livelipi.domain.backoff import CEILING, FLOOR, HEALTHY, Backoff

chances = st.floats(0, 1)
lives = st.floats(0, 100)
asks = st.floats(0, 60)


@given(st.lists(st.tuples(chances, lives, asks), min_size=1, max_size=30))
def test_every_wait_is_between_the_floor_and_what_is_asked(tries):
    """At least a second, at most ten unless the service asks for more."""
    script = iter([chance for chance, _, _ in tries])
    backoff = Backoff(lambda: next(script))
    for _, lived, asked in tries:
        wait = backoff.after_failure(lived=lived, asked=asked)
        assert max(FLOOR, asked) <= wait <= max(CEILING, asked)


def test_waits_grow_and_a_healthy_connection_resets_them():
    """Failures in a row wait longer; five healthy seconds forget them."""
    backoff = Backoff(lambda: 1.0)
    waits = [backoff.after_failure(lived=0.1) for _ in range(6)]
    assert waits == [1.0, 2.0, 4.0, 8.0, 10.0, 10.0]
    assert backoff.after_failure(lived=HEALTHY) == 1.0
    assert backoff.after_failure(lived=0.0) == 2.0
