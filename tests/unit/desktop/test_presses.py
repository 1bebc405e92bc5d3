"""Combinations out of single keys, as platforms without grabs tell them."""

from types import SimpleNamespace

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from livelipi.desktop.hotkeys.listener import key_of
from livelipi.desktop.hotkeys.presses import Presses
from livelipi.domain.dictation.combination import Modifier, parse

CTRL, ALT, SHIFT, SUPER = Modifier


def following(**combinations):
    """Presses that know these combinations."""
    presses = Presses()
    presses.combinations = {name: parse(text) for name, text in combinations.items()}
    return presses


def test_a_combination_goes_down_once_and_comes_up_with_any_part_of_it():
    """Repeats are no presses, and whatever is let go first ends it."""
    presses = following(hold="Ctrl+Alt+Space")
    assert [presses.press(key) for key in (CTRL, ALT, "Space", "Space")] == [[], [], ["hold"], []]
    assert presses.release(ALT) == ["hold"]
    assert presses.press("Space") == []
    assert presses.release("Space") == []


def test_other_modifiers_make_it_another_combination():
    """Ctrl+Alt+Shift+Space is not Ctrl+Alt+Space."""
    presses = following(hold="Ctrl+Alt+Space")
    assert [presses.press(key) for key in (CTRL, ALT, SHIFT, "Space")] == [[]] * 4


def test_escape_is_heard_beside_a_held_combination():
    """A turn can be cancelled although its modifiers are down, and only then with them."""
    presses = following(hold="Ctrl+Alt+Space", cancel="Esc")
    for key in (CTRL, ALT):
        presses.press(key)
    assert presses.press("Esc") == []
    presses.release("Esc")
    assert presses.press("Space") == ["hold"]
    assert presses.press("Esc") == ["cancel"]
    assert presses.forget("cancel")
    assert not presses.forget("cancel")
    assert presses.release("Esc") == []


class AnyFingers(RuleBasedStateMachine):
    """Whatever is pressed: each name goes down and up in turn, and is up once nothing is held."""

    keys = st.sampled_from([*Modifier, "Space", "D", "F9", "Esc"])

    def __init__(self):
        super().__init__()
        self.presses = following(hold="Ctrl+Alt+Space", toggle="F9", learn="Super+D", cancel="Esc")
        self.fingers = set()
        self.down = set()

    @rule(key=keys)
    def press(self, key):
        """A finger goes down."""
        self.fingers.add(key)
        pressed = self.presses.press(key)
        assert not self.down & set(pressed)
        self.down |= set(pressed)

    @rule(key=keys)
    def release(self, key):
        """A finger comes up."""
        self.fingers.discard(key)
        released = set(self.presses.release(key))
        assert released <= self.down
        self.down -= released

    @invariant()
    def nothing_is_down_without_fingers(self):
        """What is down has all its keys under fingers."""
        for name in self.down:
            held = self.presses.combinations[name]
            assert {held.key, *held.modifiers} <= self.fingers


TestAnyFingers = AnyFingers.TestCase
TestAnyFingers.settings = settings(max_examples=40)


@pytest.mark.parametrize(
    ("heard", "key"),
    [
        ({"name": "ctrl_r"}, CTRL),
        ({"name": "alt_gr"}, None),
        ({"name": "space"}, "Space"),
        ({"name": "media_next"}, None),
        ({"char": "d"}, "D"),
        ({"char": ","}, "Comma"),
        ({"char": "\x04", "vk": 0x44}, "D"),
        ({"char": None, "vk": 0x44}, "D"),
        ({"char": None, "vk": None}, None),
        ({"char": "€", "vk": None}, None),
    ],
)
def test_keys_of_the_listener(heard, key):
    """What pynput tells, here by doubles of its key objects, is the key that is on the keyboard."""
    assert key_of(SimpleNamespace(**heard)) == key
