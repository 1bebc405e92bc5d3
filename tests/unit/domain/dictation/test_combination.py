"""Combinations of keys as people write them."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from livelipi.domain.dictation.combination import (
    KEYS,
    SIGNS,
    Combination,
    Modifier,
    alternatives,
    parse,
)
from livelipi.domain.errors import HotkeyError


def accepted(combination):
    """Whether it may be taken from every program."""
    try:
        return parse(str(combination)) == combination
    except HotkeyError as error:
        assert error.code == "hotkey_reserved"
        return False


combinations = st.builds(
    Combination, st.frozensets(st.sampled_from(Modifier)), st.sampled_from(KEYS)
)
usable = combinations.filter(accepted)


@given(usable, st.randoms(use_true_random=False))
def test_order_and_case_do_not_matter(combination, chance):
    """However it is written, it is the same combination, and it has one way to be shown."""
    words = str(combination).split("+")
    chance.shuffle(words)
    words = [chance.choice([word.upper(), word.lower(), f" {word} "]) for word in words]
    assert parse("+".join(words)) == combination
    assert parse(str(combination)) == combination


@given(st.text(max_size=30))
def test_any_text_is_read_or_refused_in_words(text):
    """What somebody types into the settings never ends in anything but a sentence."""
    try:
        assert parse(str(parse(text))) == parse(text)
    except HotkeyError as error:
        assert error.message.endswith(".") and error.todo


@given(combinations)
def test_alternatives_are_usable_and_others(wanted):
    """What is suggested can be registered, is named once, and is not what was refused."""
    offered = alternatives(wanted)
    assert len(offered) >= 10
    assert len(set(offered)) == len(offered)
    assert wanted not in offered
    assert all(parse(str(each)) == each for each in offered)


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("control + option + spacebar", "Ctrl+Alt+Space"),
        ("D+win", "Super+D"),
        ("f9", "F9"),
        ("Ctrl++", "Ctrl+Plus"),
        ("Ctrl+,", "Ctrl+Comma"),
        ("escape", "Esc"),
        ("Shift+F3", "Shift+F3"),
    ],
)
def test_names_of_other_systems_are_understood(text, read):
    """People write keys as they stand on their keyboard."""
    assert str(parse(text)) == read


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "No combination was given"),
        ("Ctrl+Alt", "a key is missing"),
        ("Ctrl+D+E", "only one key"),
        ("Hyper+D", "“Hyper” is no key"),
        ("D", "could not type it any more"),
        ("Shift+Space", "could not type it any more"),
        ("+", "could not type it any more"),
        ("ctrl+c", "Ctrl+C cannot be used everywhere: it copies"),
        ("Ctrl+Alt+F2", "changes to another console"),
    ],
)
def test_what_cannot_be_used_is_refused_with_the_reason(text, said):
    """Nobody loses a letter or "copy" in every program by a slip."""
    with pytest.raises(HotkeyError, match=re.escape(said)) as caught:
        parse(text)
    assert "Ctrl+Alt+Space" in caught.value.todo


def test_every_sign_stands_for_one_key():
    """A sign and its name are the same key."""
    for name, sign in SIGNS.items():
        assert parse(f"Ctrl+Alt+{sign}") == parse(f"Ctrl+Alt+{name}")
