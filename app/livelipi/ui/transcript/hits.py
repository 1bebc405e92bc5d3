"""What was found: which lines, in which order a reader goes through them, where the reader is."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from livelipi.runtime.archive import Entry

Key = tuple[int, int]
"""A line by its session and its number."""


class Hits:
    """The hits of one search.

    Args:
        entries: In the order in which a reader goes through them.
    """

    def __init__(self, entries: Sequence[Entry] = ()) -> None:
        self._keys: list[Key] = [(entry.session, entry.number) for entry in entries]
        self._places = {key: place for place, key in enumerate(self._keys)}
        self.current: int | None = None
        """Place of the hit that the reader stands on."""

    def __len__(self) -> int:
        return len(self._keys)

    @property
    def key(self) -> Key | None:
        """The line of the hit that the reader stands on."""
        return None if self.current is None else self._keys[self.current]

    def by_session(self) -> dict[int, int]:
        """How many each session has."""
        return dict(Counter(session for session, _ in self._keys))

    def step(self, by: int) -> Key | None:
        """Go on by one, or back; behind the last comes the first."""
        if not self._keys:
            return None
        if self.current is None:
            self.current = 0 if by > 0 else len(self._keys) - 1
        else:
            self.current = (self.current + by) % len(self._keys)
        return self.key

    def stand_in(self, session: int) -> Key | None:
        """Stand on the first hit of a session, unless the reader is at one there already."""
        if self.key is None or self.key[0] != session:
            place = next((p for p, (at, _) in enumerate(self._keys) if at == session), None)
            self.current = place
        return self.key

    def stand_on(self, key: Key) -> None:
        """Stand on a line, if it is one of the hits."""
        self.current = self._places.get(key, self.current)

    def drop(self, key: Key) -> None:
        """The line is gone, or does not read so any more."""
        place = self._places.get(key)
        if place is None:
            return
        del self._keys[place]
        self._places = {key: place for place, key in enumerate(self._keys)}
        if self.current is not None and (self.current > place or self.current >= len(self)):
            self.current = self.current - 1 if self.current else None
