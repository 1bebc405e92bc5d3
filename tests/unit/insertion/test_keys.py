"""Texts as keys of any keyboard: what a server that follows the protocol would write."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from livelipi.desktop.insertion.x11_keys import RETURN, Keyboard, keysym, written

ASCII = [(keysym(c), keysym(c.upper())) for c in "abcdefghijklmnopqrstuvwxyz1234567890"]
"""A row of keys as a layout has them."""


def keyboard(free: int, group: int = 0) -> Keyboard:
    """Letters, Return, and some keycodes that no key has."""
    rows = [*ASCII, (RETURN, 0), *[(0, 0)] * free]
    return Keyboard(10, rows, group=group)


def typed(on: Keyboard, text: str) -> list[int]:
    """The symbols that a program gets; it looks a key up when the whole batch was typed."""
    meanings = {on.first + number: tuple(row) for number, row in enumerate(on.rows)}
    symbols = []
    for batch in on.batches(text):
        meanings |= batch.meanings
        symbols += [meanings[stroke.keycode][stroke.shift] for stroke in batch.strokes]
    return symbols


@given(text=st.text(), free=st.integers(1, 12), group=st.integers(0, 1))
def test_every_text_is_written(text: str, free: int, group: int) -> None:
    """However few keycodes are free, each character comes out as itself, in order."""
    expected = [keysym(character) for character in written(text)]
    assert typed(keyboard(free, group), text) == expected


def test_slots_are_used_again() -> None:
    """A text in the letters of the one before changes no key."""
    first = keyboard(4)
    (batch,) = first.batches("हिन्दी")
    second = Keyboard(first.first, [*first.rows[:-4], *batch.meanings.values()], batch.meanings)
    (again,) = second.batches("नदी")
    assert again.meanings == {}


def test_no_keycode_is_free() -> None:
    """A layout that leaves nothing free writes its own letters, and tells that it can no more."""
    full = keyboard(0)
    assert typed(full, "abc") == [keysym(c) for c in "abc"]
    with pytest.raises(ValueError, match="no keycode"):
        typed(full, "é")


def test_control_characters_are_no_keys() -> None:
    """Line ends of every system are Return; what no key writes is left out."""
    assert written("a\r\nb\rc\x08\x1b[\td\x7f") == "a\nb\nc[\td"
