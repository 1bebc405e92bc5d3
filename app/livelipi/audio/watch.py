"""Notices a stream that says nothing is wrong and still delivers too little.

PortAudio tells neither of a suspended source (callbacks just stop) nor, through the PulseAudio
plugin, of an overflow. What a stream delivers is therefore compared with the clock.
"""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass

INTERVAL = 0.25
"""Seconds between two looks."""

_FIRST_SOUND = 3.0  # seconds; a Bluetooth headset changes its profile before it speaks
_SILENT = 1.0  # seconds
_LATE = 5.0  # seconds in which a server may still hand over what it held back (measured: 3 s)
_SHORT = 0.5  # seconds that may be missing before they count
_DRIFT_MEMORY = 60.0  # seconds; a device's clock may run 1e-4 off, a stream that loses does not


@dataclass(frozen=True, slots=True)
class Finding:
    """What a look found.

    Attributes:
        dead: Nothing came for too long.
        lost: Samples, at the device's rate, that will not come any more.
    """

    dead: bool = False
    lost: int = 0


class StreamWatch:
    """Compares what came with what should have come, at one ``look`` every ``INTERVAL``.

    Silence is counted in looks and not in seconds: a process that was stopped and goes on sees
    one late look, not a dead microphone.

    Args:
        rate: Samples a second that should come.
        now: Time of the opening on the clock that ``look`` is given, in seconds.
    """

    def __init__(self, rate: int, now: float) -> None:
        self._rate = rate
        self._received = 0
        self._quiet_looks = 0
        self._began: float | None = None  # when the first samples should have begun
        self._last = now
        self._lags: deque[float] = deque(maxlen=round(_LATE / INTERVAL))
        self._usual: float | None = None  # the lag that is nobody's loss

    def look(self, received: int, now: float) -> Finding:
        """Tell how the stream does.

        Args:
            received: Samples that came since the opening.
            now: Seconds on the same clock as at construction.
        """
        came = received - self._received
        self._received = received
        passed, self._last = now - self._last, now
        self._quiet_looks = 0 if came else self._quiet_looks + 1
        patience = _SILENT if received else _FIRST_SOUND
        if self._quiet_looks * INTERVAL >= patience:
            return Finding(dead=True)
        if not received:
            return Finding()
        if self._began is None:
            self._began = now - received / self._rate
        return Finding(lost=self._missing(now - self._began - received / self._rate, passed))

    def _missing(self, lag: float, passed: float) -> int:
        self._lags.append(lag)
        if len(self._lags) < (self._lags.maxlen or 0):
            return 0
        least = min(self._lags)  # what was late and came within the window is not lost
        if self._usual is None or least < self._usual:
            self._usual = least
        short = least - self._usual
        if short > _SHORT:
            self._usual = least
            return round(short * self._rate)
        self._usual += short * min(1.0, passed / _DRIFT_MEMORY)
        return 0
