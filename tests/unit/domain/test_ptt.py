"""Push-to-talk: the turn's edges are kept, and nothing else goes out."""

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from livelipi.domain.audio import FRAME_SAMPLES, Frame, Span
from livelipi.domain.ptt import PRE_ROLL, TAIL, FlushNow, PushToTalk, Turn

TAIL_FRAMES = TAIL // FRAME_SAMPLES
PRE_FRAMES = PRE_ROLL // FRAME_SAMPLES


def frame(number):
    """The numbered 20 ms of silence."""
    return Frame(number * FRAME_SAMPLES, bytes(FRAME_SAMPLES * 2))


def test_a_turn_holds_pre_roll_and_tail_and_ends_with_one_flush():
    """The 300 ms before the press and after the release belong to the turn."""
    ptt = PushToTalk()
    for number in range(100):
        assert ptt.feed(frame(number)) == []
    out = ptt.press()
    assert out == [frame(n) for n in range(100 - PRE_FRAMES, 100)]
    assert ptt.feed(frame(100)) == [frame(100)]
    ptt.release()
    tail = [item for n in range(101, 101 + TAIL_FRAMES) for item in ptt.feed(frame(n))]
    assert tail == [*(frame(n) for n in range(101, 101 + TAIL_FRAMES)), FlushNow()]
    assert ptt.feed(frame(200)) == []


def test_pressing_again_in_the_tail_ends_the_first_turn():
    """Turns in quick succession stay two turns."""
    ptt = PushToTalk()
    ptt.press()
    ptt.feed(frame(0))
    ptt.release()
    ptt.feed(frame(1))
    assert ptt.press() == [FlushNow()]
    assert ptt.turn is Turn.HELD


def test_stopping_ends_a_turn_that_is_under_way():
    """A turn that Stop cuts short still gets its final."""
    ptt = PushToTalk()
    assert ptt.stop() == []
    ptt.press()
    assert ptt.stop() == [FlushNow()]
    ptt.release()
    assert ptt.turn is Turn.IDLE


def test_a_gap_in_the_tail_does_not_make_it_longer():
    """The tail ends 300 ms after the release, also where the microphone was away meanwhile."""
    ptt = PushToTalk()
    ptt.press()
    ptt.feed(frame(0))
    ptt.release()
    assert ptt.feed(frame(1)) == [frame(1)]
    assert ptt.feed(frame(500)) == [FlushNow()]
    assert ptt.press() == [frame(500)]


def test_a_frame_across_the_edge_of_the_pre_roll_is_kept():
    """Whole frames go out: the one in which the pre-roll begins is among them."""
    ptt = PushToTalk()
    long = [Frame(n * 3_000, bytes(6_000)) for n in range(4)]
    for item in long:
        ptt.feed(item)
    assert ptt.press() == long[2:]


def test_the_tail_of_a_turn_before_the_next_source_is_counted_from_that_source():
    """A key that comes up between two sources still has its whole tail."""
    ptt = PushToTalk()
    ptt.feed(frame(0))
    ptt.stop()
    ptt.press()
    ptt.release()
    assert ptt.feed(frame(50)) == [frame(50)]


class PushToTalkMachine(RuleBasedStateMachine):
    """Presses, releases, frames of any length and gaps, against the plainest model.

    A turn wants what lies between 300 ms before its press and 300 ms after its release; a frame
    goes out, whole, if any of it is wanted.
    """

    def __init__(self):
        super().__init__()
        self.ptt = PushToTalk()
        self.heard = []
        self.out = []
        self.wanted = []
        self.held = False
        self.at = 0

    @rule()
    def press(self):
        if not self.held:
            self.wanted.append(Span(self.at - PRE_ROLL, 1 << 62))
        self.held = True
        self.out += self.ptt.press()

    @rule()
    def release(self):
        if self.held:
            self.wanted[-1] = Span(self.wanted[-1].start, self.at + TAIL)
        self.held = False
        self.ptt.release()

    @rule(
        count=st.integers(1, 40),
        samples=st.sampled_from([FRAME_SAMPLES, FRAME_SAMPLES, 1, 77, 2_500, 6_000]),
        gap=st.sampled_from([0, 0, 0, 1, 1_000, 20_000]),
    )
    def feed(self, count, samples, gap):
        for _ in range(count):
            item = Frame(self.at + gap, bytes(samples * 2), gap)
            self.heard.append(item)
            self.at, gap = item.end, 0
            self.out += self.ptt.feed(item)

    @rule()
    def stop_and_go_on(self):
        """The source ends and another one begins."""
        if self.held or self.ptt.turn is Turn.TAIL:
            self.wanted[-1] = Span(self.wanted[-1].start, min(self.wanted[-1].end, self.at))
        self.held = False
        self.out += self.ptt.stop()
        self.at += PRE_ROLL

    @invariant()
    def what_is_wanted_goes_out_once_and_in_order_and_nothing_else(self):
        sent = [item for item in self.out if isinstance(item, Frame)]
        assert sent == [
            item
            for item in self.heard
            if any(span.overlap(Span(item.start, item.end)) for span in self.wanted)
        ]

    @invariant()
    def every_finished_turn_was_flushed_once_behind_its_audio(self):
        flushes = [i for i, item in enumerate(self.out) if isinstance(item, FlushNow)]
        finished = self.wanted if self.ptt.turn is Turn.IDLE else self.wanted[:-1]
        assert len(flushes) == len(finished)
        for flush, turn in zip(flushes, finished, strict=True):
            for item in self.out[:flush]:
                assert not isinstance(item, Frame) or item.start < turn.end
            later = [item for item in self.out[flush:] if isinstance(item, Frame)]
            assert all(item.end > turn.start + PRE_ROLL for item in later)


PushToTalkMachine.TestCase.settings = settings(
    max_examples=150, stateful_step_count=25, deadline=None
)
TestPushToTalk = PushToTalkMachine.TestCase
