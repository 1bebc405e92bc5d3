"""Stepping down on slow computers, and up again."""

from __future__ import annotations

from livelipi.recognizer.pace import CALM, LEVELS, LEVELS_WITH_SMALLER, OBSERVED, Level, Pace

STEP = 0.5


def feed(pace: Pace, seconds: float, times: int) -> list[Level]:
    """Observe the same measurement so often; returns the level after each."""
    levels = []
    for _ in range(times):
        pace.observe(seconds, STEP * pace.level.stretch)
        levels.append(pace.level)
    return levels


def test_a_fast_computer_stays() -> None:
    """Partials that come in time change nothing, nor does a single slow one."""
    pace = Pace(smaller=True)
    feed(pace, 0.2, 100)
    feed(pace, 3.0, 1)
    assert set(feed(pace, 0.2, 100)) == {LEVELS[0]}


def test_a_slow_computer_makes_longer_steps_first() -> None:
    """The step grows before the model shrinks, one level after enough measurements."""
    pace = Pace(smaller=True)
    assert set(feed(pace, 5.0, OBSERVED - 1)) == {LEVELS_WITH_SMALLER[0]}
    assert feed(pace, 5.0, 1) == [LEVELS_WITH_SMALLER[1]]
    feed(pace, 5.0, OBSERVED)
    assert pace.level == LEVELS_WITH_SMALLER[2]
    assert pace.level.smaller
    feed(pace, 50.0, 10 * OBSERVED)
    assert pace.level == LEVELS_WITH_SMALLER[-1]


def test_without_a_smaller_model_only_the_step_grows() -> None:
    """What is not there is not used."""
    pace = Pace(smaller=False)
    assert not any(level.smaller for level in feed(pace, 50.0, 10 * OBSERVED))
    assert pace.level == LEVELS[-1]


def test_a_load_between_the_bars_changes_nothing() -> None:
    """What fits the longer step and not the shorter one leaves the level where it is."""
    pace = Pace(smaller=False)
    feed(pace, 0.55, OBSERVED)
    assert pace.level == LEVELS[1]
    assert set(feed(pace, 0.55, 1000)) == {LEVELS[1]}


def test_it_goes_up_again_and_hesitates_more_each_time() -> None:
    """When the load is gone the faster level is tried, twice as late after the first time."""

    def relapse_and_recover(pace: Pace) -> int:
        feed(pace, 0.6, OBSERVED)
        assert pace.level == LEVELS[1]
        for count in range(1, 10_000):
            if feed(pace, 0.05, 1) == [LEVELS[0]]:
                return count
        return 0

    pace = Pace(smaller=False)
    first, second = relapse_and_recover(pace), relapse_and_recover(pace)
    assert first == CALM + OBSERVED - 1
    assert second == 2 * CALM + OBSERVED - 1
