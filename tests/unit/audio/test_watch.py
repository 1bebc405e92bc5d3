"""A stream that delivers too little is found out by the clock, a healthy one never is."""

from __future__ import annotations

from collections.abc import Callable

from livelipi.audio.watch import INTERVAL, Finding, StreamWatch

RATE = 16_000


def findings(received: Callable[[float], float], until: float) -> list[tuple[float, Finding]]:
    """What the looks of this many seconds find, where they find something."""
    watch = StreamWatch(RATE, now=0.0)
    times = [look * INTERVAL for look in range(1, round(until / INTERVAL) + 1)]
    looks = [(now, watch.look(round(received(now)), now)) for now in times]
    return [(now, finding) for now, finding in looks if finding != Finding()]


def test_a_healthy_stream_is_left_alone_for_hours() -> None:
    """A device whose clock runs 0.02 % off is not a loss, in either direction."""
    for speed in (0.9998, 1.0, 1.0002):
        assert findings(lambda now, speed=speed: now * RATE * speed, 4 * 3600) == []


def test_silence_after_sound_is_dead_in_a_second() -> None:
    """Callbacks that stop while the stream claims to be active are noticed."""
    found = findings(lambda now: min(now, 2.0) * RATE, 3.0)
    assert found[0] == (3.0, Finding(dead=True))


def test_a_device_may_take_its_time_to_begin() -> None:
    """A headset that changes its profile first is not dead before three seconds."""
    assert findings(lambda now: max(0.0, now - 2.5) * RATE, 30) == []
    assert findings(lambda _now: 0, 3.0) == [(3.0, Finding(dead=True))]


def test_a_process_that_was_stopped_sees_no_dead_microphone() -> None:
    """One late look with nothing new is no silence: the sound may be waiting behind it."""
    watch = StreamWatch(RATE, now=0.0)
    watch.look(4000, 0.25)
    assert watch.look(4000, 60.0) == Finding()


def test_a_backlog_that_arrives_late_is_no_loss() -> None:
    """A server that held back three seconds and hands them over lost nothing."""

    def received(now: float) -> float:
        late = 20 <= now < 23
        # A trickle: a stream that delivers nothing at all would be dead.
        return (20 + (now - 20) / 100 if late else now) * RATE

    assert findings(received, 60) == []


def test_a_hole_is_counted_once() -> None:
    """Two seconds that never come are told, with their length, when they cannot come any more."""

    def received(now: float) -> float:
        return (now if now < 20 else max(20 + (now - 20) / 100, now - 2)) * RATE

    found = findings(received, 120)
    assert all(24 < now < 30 for now, _finding in found)
    assert abs(sum(finding.lost for _now, finding in found) - 2 * RATE) < 0.1 * RATE


def test_a_stream_that_delivers_half_is_counted_all_the_way() -> None:
    """What a slow stream loses in a minute is about what is told in that minute."""
    found = findings(lambda now: (now if now < 10 else 10 + (now - 10) / 2) * RATE, 70)
    lost = sum(finding.lost for _now, finding in found)
    assert 24 * RATE < lost < 31 * RATE
