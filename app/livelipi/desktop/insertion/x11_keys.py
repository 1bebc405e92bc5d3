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
        lock: Caps Lock is on.
    """

    first: int
    rows: Sequence[Sequence[int]]
    slots: dict[int, Pair] = field(default_factory=dict)
    group: int = 0
    lock: bool = False

    def key(self, symbol: int) -> Stroke | None:
        """The layout's own key for a symbol without case ("Insert"); None where it has none."""
        return _layout(self._pairs()).get(symbol)

    def batches(self, text: str) -> Iterator[Batch]:
        """The text as keys.

        Raises:
            ValueError: No keycode is free for a character that the layout does not have.
        """
        pairs = self._pairs()
        layout = _layout(pairs)
        slots = {code: self.slots.get(code, (0, 0)) for code in self._borrowed()}
        strokes = [
            (want, want.on(layout, pairs))
            for want in (_Wanted.of(character, self.lock) for character in written(text))
        ]
        while strokes:
            batch = _batch(strokes, slots)
            if not batch.strokes:
                raise ValueError("no keycode is free")
            del strokes[: len(batch.strokes)]
            yield batch

    def _pairs(self) -> dict[int, Pair]:
        """The keys of the layout; none of a second layout, which the core protocol cuts short."""
        if self.group:
            return {}
        return {
            self.first + number: (row[0], row[1])
            for number, row in enumerate(self.rows)
            if row[0] and self.first + number not in self.slots
        }

    def _borrowed(self) -> list[int]:
        free = (self.first + number for number, row in enumerate(self.rows) if not any(row))
        return [code for code in (*self.slots, *free) if code >= _FIRST_SLOT]


def _layout(pairs: dict[int, Pair]) -> dict[int, Stroke]:
    found: dict[int, Stroke] = {}
    for code, pair in pairs.items():
        for shift, symbol in enumerate(pair):
            found.setdefault(symbol, Stroke(code, bool(shift)))
    return found


def _batch(wanted: list[tuple[_Wanted, Stroke | None]], slots: dict[int, Pair]) -> Batch:
    """As much as the slots allow; they get their new meanings."""
    batch, used = Batch(), set[int]()
    half = 0  # a slot of this batch with room for another character
    for want, own in wanted:
        stroke = own or want.among(slots)
        if stroke is None:
            if half and not want.pair[1]:
                code, slots[half], half = half, (slots[half][0], want.symbol), 0
            else:
                code = next((code for code in slots if code not in used), 0)
                if not code:
                    break
                slots[code] = want.pair
                half = half if want.pair[1] else code
            batch.meanings[code] = slots[code]
            stroke = want.among(slots)
            assert stroke is not None
        if own is None:
            used.add(stroke.keycode)
        batch.strokes.append(stroke)
    return batch


@dataclass(frozen=True, slots=True)
class _Wanted:
    """A character: its symbol, and what a slot must mean to yield it.

    A letter with case has both cases on its key, as every layout has them, since Caps Lock changes
    it otherwise.
    """

    symbol: int
    pair: Pair
    shift: bool

    @classmethod
    def of(cls, character: str, lock: bool) -> _Wanted:
        symbol = keysym(character)
        lower, upper = character.lower(), character.upper()
        if lower == upper or len(lower) > 1 or len(upper) > 1:
            return cls(symbol, (symbol, 0), False)
        return cls(symbol, (keysym(lower), keysym(upper)), (character == upper) != lock)

    def on(self, layout: dict[int, Stroke], pairs: dict[int, Pair]) -> Stroke | None:
        stroke = layout.get(self.symbol)
        if stroke is None or not self.pair[1]:
            return stroke
        return Stroke(stroke.keycode, self.shift) if pairs[stroke.keycode] == self.pair else None

    def among(self, slots: dict[int, Pair]) -> Stroke | None:
        for code, pair in slots.items():
            if self.pair[1]:
                if pair == self.pair:
                    return Stroke(code, self.shift)
            elif self.symbol in pair:
                return Stroke(code, pair[0] != self.symbol)
        return None


def keysym(character: str) -> int:
    """The X11 symbol of a character."""
    special = {"\n": RETURN, "\t": TAB}
    point = ord(character)
    return special.get(character, point if point < 0x100 else _UNICODE | point)


def written(text: str) -> str:
    """The text without control characters that no key writes."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n")
    return "".join(c for c in lines if c in "\n\t" or not (ord(c) < 32 or 127 <= ord(c) < 160))
