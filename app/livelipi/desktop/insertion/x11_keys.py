"""Which keys write a text under X11, whatever the keyboard layout.

Characters that the layout has are typed on its own keys. For the others we borrow keycodes that no
key has ("slots"), two characters each, the second one with Shift. A program asks the server what a
key means when it gets round to it, so a slot must keep its meaning until then: a text that needs
more slots than there are goes in batches, and whoever types waits for the program in between. This
is where ``xdotool type`` (3.20160805) garbles: it gives one keycode a new meaning for every
character and guesses how long a program takes.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

RETURN = 0xFF0D
TAB = 0xFF09
INSERT = 0xFF63

Pair = tuple[int, int]
"""Keysyms of a key without and with Shift."""

_UNICODE = 0x01000000
"""Keysym of a character beyond Latin-1, less the character (X11 protocol, appendix A)."""

_FIRST_SLOT = 9
"""Keycode 8 is Linux's key 0, "reserved", which some toolkits drop."""


@dataclass(frozen=True, slots=True)
class Stroke:
    """One key, with Shift or without."""

    keycode: int
    shift: bool = False


@dataclass(slots=True)
class Batch:
    """What can be typed in one go.

    Attributes:
        meanings: What slots must mean before, where they do not yet.
        strokes: The keys.
    """

    meanings: dict[int, Pair] = field(default_factory=dict)
    strokes: list[Stroke] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Keyboard:
    """The keys as they are now.

    Attributes:
        first: Keycode of the first row.
        rows: Keysyms of each keycode, as the core protocol lists them; 0 is none.
        slots: Slots that we gave a meaning before, and which.
        group: Which of several layouts is active; the core protocol lists the first one whole.
    """

    first: int
    rows: Sequence[Sequence[int]]
    slots: dict[int, Pair] = field(default_factory=dict)
    group: int = 0

    def key(self, symbol: int) -> Stroke | None:
        """The layout's own key for a symbol; None where it has none."""
        return self._layout().get(symbol)

    def batches(self, text: str) -> Iterator[Batch]:
        """The text as keys.

        Raises:
            ValueError: No keycode is free for a character that the layout does not have.
        """
        layout = self._layout()
        slots = {code: self.slots.get(code, (0, 0)) for code in self._borrowed()}
        symbols = [keysym(character) for character in written(text)]
        while symbols:
            batch = _batch(symbols, layout, slots)
            if not batch.strokes:
                raise ValueError("no keycode is free")
            del symbols[: len(batch.strokes)]
            yield batch

    def _layout(self) -> dict[int, Stroke]:
        """What the keys write; nothing of a second layout, which the core protocol cuts short."""
        found: dict[int, Stroke] = {}
        for code, row in enumerate(self.rows if self.group == 0 else (), self.first):
            if code not in self.slots:
                for shift, symbol in enumerate(row[:2]):
                    found.setdefault(symbol, Stroke(code, bool(shift)))
        found.pop(0, None)
        return found

    def _borrowed(self) -> list[int]:
        free = (self.first + number for number, row in enumerate(self.rows) if not any(row))
        return [code for code in (*self.slots, *free) if code >= _FIRST_SLOT]


def _batch(symbols: list[int], layout: dict[int, Stroke], slots: dict[int, Pair]) -> Batch:
    """As much as the slots allow; they get their new meanings."""
    batch, used = Batch(), set[int]()
    half = 0  # a slot of this batch with room for another symbol
    for symbol in symbols:
        stroke = layout.get(symbol)
        if stroke is None:
            stroke = _among(slots, symbol)
            if stroke is None and half:
                slots[half] = batch.meanings[half] = (slots[half][0], symbol)
                stroke, half = Stroke(half, shift=True), 0
            elif stroke is None:
                half = next((code for code in slots if code not in used), 0)
                if not half:
                    break
                # A lone letter would stand for both of its cases; twice the same is that one.
                slots[half] = batch.meanings[half] = (symbol, symbol)
                stroke = Stroke(half)
            used.add(stroke.keycode)
        batch.strokes.append(stroke)
    return batch


def _among(slots: dict[int, Pair], symbol: int) -> Stroke | None:
    return next(
        (Stroke(code, pair[0] != symbol) for code, pair in slots.items() if symbol in pair), None
    )


def keysym(character: str) -> int:
    """The X11 symbol of a character."""
    special = {"\n": RETURN, "\t": TAB}
    point = ord(character)
    return special.get(character, point if point < 0x100 else _UNICODE | point)


def written(text: str) -> str:
    """The text without control characters that no key writes."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n")
    return "".join(c for c in lines if c in "\n\t" or not (ord(c) < 32 or 127 <= ord(c) < 160))
