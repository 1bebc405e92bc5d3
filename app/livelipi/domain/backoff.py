"""How long to wait before another try.

At least a second, since a storm of connections gets a service's own limit (wire-protocol 7);
exponential to ten seconds, with jitter so that many clients do not come back together; forgotten
after five healthy seconds.
"""

from __future__ import annotations

from collections.abc import Callable

FLOOR = 1.0
"""Seconds between two tries at the least."""

CEILING = 10.0
"""Seconds that the growing wait ends at; a service may still ask for more."""

HEALTHY = 5.0
"""Seconds that a connection must have lived for earlier failures to be forgotten."""


class Backoff:
    """Counts failures in a row and says how long to wait.

    Args:
        chance: Gives numbers from 0 to 1; passed in so that a test can know them.
    """

    def __init__(self, chance: Callable[[], float]) -> None:
        self._chance = chance
        self._failures = 0

    def after_failure(self, *, lived: float, asked: float = 0.0) -> float:
        """Seconds to wait after a connection failed.

        Args:
            lived: Seconds for which it had been open.
            asked: Seconds that the service or the cause asks for at least.
        """
        if lived >= HEALTHY:
            self._failures = 0
        grown = min(CEILING, FLOOR * 2.0**self._failures)
        self._failures = min(self._failures + 1, 16)
        return max(FLOOR, asked, grown * (0.5 + 0.5 * self._chance()))
