"""The latency read-out: audio time between sound and text."""

from livelipi.domain.audio import Span, samples_of
from livelipi.domain.events import Final, Opened, Partial, Track
from livelipi.runtime.latency import RECENT, Latencies, LatencyMeter


def test_each_kind_of_text_has_its_own_delay() -> None:
    """Words, sentences and translations are told apart; what is no text counts nothing."""
    meter = LatencyMeter()
    assert meter.take(Opened(Track.SOURCE), 0) == Latencies()
    now = samples_of(10)
    meter.take(Partial(Track.SOURCE, 0, "One", 0, samples_of(9.6)), now)
    meter.take(Final(Track.SOURCE, 0, "One.", Span(0, samples_of(9))), now)
    meter.take(Final(Track.SOURCE, 1, "", Span(0, 0)), now)
    told = meter.take(Final(Track.TRANSLATION, 0, "Ek.", Span(0, samples_of(8))), now)
    assert told == Latencies(partial=0.4, final=1.0, translation=2.0)


def test_the_read_out_follows_without_jumping() -> None:
    """One late text does not move it, nine do; a text from the future is no delay."""
    meter = LatencyMeter()

    def final(delay: float) -> float | None:
        span = Span(0, samples_of(100 - delay))
        return meter.take(Final(Track.SOURCE, 0, "x", span), samples_of(100)).final

    assert [final(d) for d in (1.0, 1.0, 9.0)] == [1.0, 1.0, 1.0]
    assert [final(3.0) for _ in range(RECENT)][-1] == 3.0
    assert [final(-5.0) for _ in range(RECENT)][-1] == 0.0
