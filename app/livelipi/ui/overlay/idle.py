"""When nobody has spoken for a while: pure, the clock is passed in."""

from __future__ import annotations

from collections.abc import Callable

from livelipi.runtime.state import AppState, Severity, Voice

_LOUD = frozenset({Voice.SPEECH, Voice.FINALISING})


class Idle:
    """Counts the seconds since something last happened that a reader wants to see.

    That is: speech, a caption or translation that changed, a warning or an error that is new, and
    a change of what is set for the overlay.

    Args:
        clock: Seconds that only go forward.
    """

    def __init__(self, clock: Callable[[], float]) -> None:
        self._clock = clock
        self._since = clock()
        self._state: AppState | None = None

    def see(self, state: AppState) -> None:
        """Look at a state."""
        before, self._state = self._state, state
        message = state.message
        if (
            before is None
            or state.voice in _LOUD
            or state.captions.segments is not before.captions.segments
            or state.settings.overlay != before.settings.overlay
            or (
                message is not None
                and message != before.message
                and message.severity is not Severity.INFO
            )
        ):
            self.touch()

    def touch(self) -> None:
        """Somebody is using it: begin anew."""
        self._since = self._clock()

    def left(self, after: int) -> float | None:
        """Seconds until it is time to hide, 0 or less once it is; None where it never is.

        Args:
            after: Seconds without speech after which to hide; 0 is never.
        """
        return after - (self._clock() - self._since) if after else None
