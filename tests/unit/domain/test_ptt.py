"""Push-to-talk: the turn's edges are kept, and nothing else goes out."""

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from livelipi.domain.audio import FRAME_SAMPLES, Frame
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


class PushToTalkMachine(RuleBasedStateMachine):
    """Presses, releases and frames in any order against the plainest model."""

    def __init__(self):
        super().__init__()
        self.ptt = PushToTalk()
        self.number = 0
        self.sent = []
        self.held = []
        self.flushes = 0
        self.turns = 0

    def take(self, items):
        for item in items:
            if isinstance(item, FlushNow):
                self.flushes += 1
            else:
                self.sent.append(item.start)

    @rule()
    def press(self):
        if self.ptt.turn is not Turn.HELD:
            self.turns += 1
        self.take(self.ptt.press())

    @rule()
    def release(self):
        self.ptt.release()

    @rule(count=st.integers(1, 40))
    def feed(self, count):
        for _ in range(count):
            if self.ptt.turn is Turn.HELD:
                self.held.append(self.number * FRAME_SAMPLES)
            self.take(self.ptt.feed(frame(self.number)))
            self.number += 1

    @invariant()
    def audio_is_sent_once_and_in_order(self):
        assert self.sent == sorted(set(self.sent))

    @invariant()
    def all_that_was_held_was_sent(self):
        assert set(self.held) <= set(self.sent)

    @invariant()
    def every_finished_turn_was_flushed_once(self):
        open_turn = self.ptt.turn is not Turn.IDLE
        assert self.flushes == self.turns - open_turn


TestPushToTalk = PushToTalkMachine.TestCase
