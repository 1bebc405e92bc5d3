"""A state that a service tells to whoever wants to draw it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any, Generic, TypeVar

State = TypeVar("State")


class Snapshot(Generic[State]):
    """Holds a frozen dataclass and tells each one that differs from the one before.

    Args:
        state: The state to begin with.

    Attributes:
        state: The present one.
    """

    def __init__(self, state: State) -> None:
        self.state = state
        self._listeners: list[Callable[[State], None]] = []

    def subscribe(self, listener: Callable[[State], None]) -> Callable[[], None]:
        """Call ``listener`` with the present state and each later one, until the result is called.

        Listeners are called on the event loop; ending twice is fine.
        """
        self._listeners.append(listener)
        listener(self.state)

        def end() -> None:
            if listener in self._listeners:
                self._listeners.remove(listener)

        return end

    def change(self, **changes: Any) -> None:
        """Tell a state that differs in some fields."""
        state = replace(self.state, **changes)  # type: ignore[type-var]
        if state == self.state:
            return
        self.state = state
        for listener in tuple(self._listeners):
            listener(self.state)  # one before may have changed it again
