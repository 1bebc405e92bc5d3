"""What was changed in the window, so that it can be taken back."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from livelipi.domain.setting_paths import value_of, with_value
from livelipi.domain.settings import Settings

TOGETHER = 1.0
"""Seconds within which changes of one setting are one: the way of a slider."""

KEPT = 100
"""How many changes can be taken back."""


@dataclass(slots=True)
class _Change:
    path: str
    before: Any
    at: float


class Changes:
    """Remembers single settings, so that taking one back leaves what else was changed meanwhile.

    Args:
        clock: Seconds, monotonic.
    """

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._made: list[_Change] = []

    @property
    def last(self) -> str:
        """Path of the setting that would be taken back; "" where nothing is left."""
        return self._made[-1].path if self._made else ""

    def change(self, settings: Settings, path: str, value: Any) -> Settings:
        """The settings with one changed, which is remembered."""
        now, before = self._clock(), value_of(settings, path)
        if value == before:
            return settings
        if self._made and self._made[-1].path == path and now - self._made[-1].at < TOGETHER:
            self._made[-1].at = now
        else:
            self._made.append(_Change(path, before, now))
            del self._made[:-KEPT]
        return with_value(settings, path, value)

    def undo(self, settings: Settings) -> Settings:
        """The settings without the last change; as they are where there is none."""
        if not self._made:
            return settings
        change = self._made.pop()
        return with_value(settings, change.path, change.before)
