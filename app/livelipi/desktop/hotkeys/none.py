"""Where no hotkeys are to be had: what is said instead."""

from __future__ import annotations

from collections.abc import Callable

from livelipi.domain.errors import HotkeyError

CTL = (
    "Bind `livelipi ctl ptt-down` and `livelipi ctl ptt-up` to a key in the settings of your "
    "desktop; the keys inside LiveLipi's own window work everywhere."
)
"""What works without hotkeys."""


class NoHotkeys:
    """Refuses every combination and says why.

    Args:
        reason: Why there are none, one sentence.
    """

    holds = False

    def __init__(self, reason: str) -> None:
        self.why_no_hold = reason

    async def register(
        self,
        name: str,
        combination: str,
        pressed: Callable[[], None],
        released: Callable[[], None],
    ) -> None:
        """Refuse it; see ``Hotkeys``.

        Raises:
            HotkeyError: Always, unless there is nothing to register.
        """
        if combination:
            raise HotkeyError(self.why_no_hold, todo=CTL, code="hotkey_none")

    async def close(self) -> None:
        """Nothing to let go of."""
