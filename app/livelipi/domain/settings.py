"""What a person can set once and keep."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class HistorySettings:
    """What becomes of captions after they were shown.

    Attributes:
        record: Keep them in the history; off means that nothing is written at all.
        keep_days: Delete sessions that are older than so many days; None keeps them.
    """

    record: bool = True
    keep_days: int | None = None
