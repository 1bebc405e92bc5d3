"""Which combinations are down, for platforms that tell of single keys only. Pure."""

from __future__ import annotations

from livelipi.domain.dictation.combination import Combination, Modifier


class Presses:
    """Follows keys going down and up, and tells which combinations do.

    A combination goes down with its key while exactly its modifiers are held, beside those of a
    combination that is down already (Esc while Ctrl+Alt+Space is held). It comes up with its key
    or with a modifier, whichever is let go first.
    """

    def __init__(self) -> None:
        self.combinations: dict[str, Combination] = {}
        """By name; may be changed at any time."""
        self._modifiers: set[Modifier] = set()
        self._keys: set[str] = set()
        self._down: dict[str, Combination] = {}

    def press(self, key: Modifier | str) -> list[str]:
        """A key went down; the names that did so with it. Repeats are none."""
        if isinstance(key, Modifier):
            self._modifiers.add(key)
            return []
        if key in self._keys:
            return []
        self._keys.add(key)
        beside = frozenset().union(*(held.modifiers for held in self._down.values()))
        pressed = {
            name: combination
            for name, combination in self.combinations.items()
            if combination.key == key
            and combination.modifiers in (self._modifiers, self._modifiers - beside)
        }
        self._down.update(pressed)
        return list(pressed)

    def release(self, key: Modifier | str) -> list[str]:
        """A key came up; the names that did so with it."""
        if isinstance(key, Modifier):
            self._modifiers.discard(key)
        else:
            self._keys.discard(key)
        released = [
            name for name, held in self._down.items() if key == held.key or key in held.modifiers
        ]
        for name in released:
            del self._down[name]
        return released

    def forget(self, name: str) -> bool:
        """Drop a combination; whether it was down."""
        self.combinations.pop(name, None)
        return self._down.pop(name, None) is not None
