"""From what was sent to when it was said.

A service counts the samples that it was sent. These are not the samples of the microphone's
timeline: silence is added to keep a socket alive, push-to-talk leaves stretches out, an overflow
loses some. This map keeps positions true through all of that.
"""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass

MAX_RUNS = 4096
"""Runs that are remembered: some eight hours of push-to-talk. The oldest go first."""


@dataclass(frozen=True, slots=True)
class _Run:
    sent: int
    position: int
    real: bool


class Timeline:
    """Map from an index of sent samples to a position of the source's timeline.

    Args:
        origin: Position of the first sample that will be sent.
    """

    def __init__(self, origin: int = 0) -> None:
        self._runs = [_Run(0, origin, real=False)]
        self.sent = 0
        """Samples sent so far, added silence included."""

    def add_audio(self, position: int, samples: int) -> None:
        """Samples of the source follow, the first of them at ``position``."""
        last = self._runs[-1]
        if not (last.real and last.position + self.sent - last.sent == position):
            self._start(_Run(self.sent, position, real=True))
        self.sent += samples

    def add_silence(self, samples: int) -> None:
        """Samples follow that were never said: they take no room on the timeline."""
        if self._runs[-1].real:
            self._start(_Run(self.sent, self.position(self.sent), real=False))
        self.sent += samples

    def position(self, sent: int) -> int:
        """Where the sample with this index was said; the end of what came before for silence."""
        run = self._run(sent)
        offset = min(sent, self.sent) - run.sent
        return run.position + max(0, offset) if run.real else run.position

    def position_after(self, sent: int) -> int:
        """Where speech ended whose last sample has index ``sent - 1``.

        Differs from ``position`` at the seams: speech that fills a held key to its end must not
        end where the next held key begins.
        """
        last = min(sent, self.sent) - 1
        if last < 0:
            return self.position(0)
        return self.position(last) + (1 if self._run(last).real else 0)

    def _run(self, sent: int) -> _Run:
        return self._runs[max(0, bisect_right(self._runs, sent, key=lambda run: run.sent) - 1)]

    def _start(self, run: _Run) -> None:
        if self._runs[-1].sent == run.sent:
            self._runs.pop()  # nothing was ever sent in it
        self._runs.append(run)
        if len(self._runs) > MAX_RUNS:
            del self._runs[: MAX_RUNS // 2]
