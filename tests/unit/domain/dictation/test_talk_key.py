"""The talk keys: what becomes a turn, and that every turn ends."""

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from livelipi.domain.dictation.talk_key import DOUBLE_TAP, TAP, Stage, TurnCommand, TurnKeys

BEGIN, LOCK, END, CANCEL = TurnCommand


def test_hold_to_talk():
    """The turn is as long as the key is held, and its repeats are none."""
    keys = TurnKeys()
    assert keys.press(1.0) == (BEGIN,)
    assert keys.press(1.5) == ()
    assert keys.release(3.0) == (END,)
    assert keys.release(3.1) == ()


def test_a_tap_loses_nothing_and_ends_by_itself():
    """Who taps the key has a short turn, which is written as any other."""
    keys = TurnKeys()
    assert keys.press(1.0) == (BEGIN,)
    assert keys.release(1.1) == ()
    assert keys.deadline == 1.1 + DOUBLE_TAP
    assert keys.tick(1.3) == ()
    assert keys.tick(1.1 + DOUBLE_TAP) == (END,)
    assert keys.deadline is None


def test_a_double_tap_locks_until_the_next_press():
    """Hands free is one turn, from the first press to the one that ends it."""
    keys = TurnKeys()
    told = [*keys.press(1.0), *keys.release(1.2), *keys.press(1.5), *keys.release(1.6)]
    assert told == [BEGIN, LOCK]
    assert keys.tick(100.0) == ()
    assert keys.press(100.0) == (END,)
    assert keys.release(100.1) == ()
    assert keys.stage is Stage.IDLE


def test_two_slow_presses_are_two_turns():
    """Only a tap begins a double tap; a press that follows one late is a turn of its own."""
    keys = TurnKeys()
    keys.press(1.0)
    assert keys.release(1.0 + TAP) == (END,)
    assert keys.press(1.4) == (BEGIN,)
    keys.release(1.5)
    assert keys.press(1.5 + DOUBLE_TAP) == (END, BEGIN)


def test_without_double_taps_a_tap_ends_at_once():
    """Who turned double taps off never waits for one."""
    keys = TurnKeys(double_tap_locks=False)
    keys.press(1.0)
    assert keys.release(1.05) == (END,)


def test_the_toggle_key():
    """One press begins, the next ends; it locks a turn that is held."""
    keys = TurnKeys()
    assert keys.toggle(1.0) == (BEGIN,)
    assert keys.toggle(1.1) == (END,)
    keys.press(2.0)
    assert keys.toggle(2.1) == (LOCK,)
    assert keys.release(2.2) == ()
    assert keys.press(3.0) == (END,)
    keys.press(4.0)
    keys.release(4.1)
    assert keys.toggle(5.0) == (END, BEGIN)


def test_where_no_release_comes_the_hold_key_toggles():
    """A platform that tells of presses only never leaves a turn open for want of a release."""
    keys = TurnKeys(holds=False)
    assert keys.press(1.0) == (BEGIN,)
    assert keys.press(1.1) == (END,)


def test_cancel_throws_the_turn_away_and_the_held_key_does_nothing_more():
    """After Esc the release is no end of anything, and the next press begins anew."""
    keys = TurnKeys()
    assert keys.cancel() == ()
    keys.press(1.0)
    assert keys.cancel() == (CANCEL,)
    assert keys.release(2.0) == ()
    assert keys.press(3.0) == (BEGIN,)
    keys.reset()
    assert keys.release(4.0) == ()


class AnyKeys(RuleBasedStateMachine):
    """Whatever is pressed: turns begin and end in turn, and no key leaves one open unseen."""

    def __init__(self):
        super().__init__()
        self.keys = TurnKeys()
        self.now = 0.0
        self.open = False

    def told(self, commands):
        """Follow the turn by its commands alone."""
        for command in commands:
            assert (command is BEGIN) is not self.open
            self.open = command in (BEGIN, LOCK)

    @rule(seconds=st.floats(0.0, 1.0))
    def wait(self, seconds):
        """Time passes, and somebody may look."""
        self.now += seconds

    @rule()
    def tick(self):
        """Somebody looks at the clock."""
        self.told(self.keys.tick(self.now))
        assert self.keys.deadline is None or self.now < self.keys.deadline

    @rule()
    def press(self):
        """The hold key; pressing it never leaves no turn behind unless it ended one."""
        before = self.keys.stage
        self.told(self.keys.press(self.now))
        assert self.open is (before is not Stage.HANDS_FREE)

    @rule()
    def release(self):
        """The hold key comes up: only a lock or a fresh tap keep the turn."""
        self.told(self.keys.release(self.now))
        assert not self.open or self.keys.stage in (Stage.TAPPED, Stage.HANDS_FREE)

    @rule()
    def toggle(self):
        """The toggle key."""
        self.told(self.keys.toggle(self.now))

    @rule(holds=st.booleans())
    def platform(self, holds):
        """The platform turns out not to tell of releases."""
        if self.keys.stage is Stage.IDLE:
            self.keys.holds = holds

    @rule()
    def cancel(self):
        """Esc always ends it."""
        self.told(self.keys.cancel())
        assert not self.open

    @invariant()
    def stage_and_turn_agree(self):
        """A turn is open exactly where the keys say so."""
        assert self.open is (self.keys.stage is not Stage.IDLE)


TestAnyKeys = AnyKeys.TestCase
TestAnyKeys.settings = settings(max_examples=60)
