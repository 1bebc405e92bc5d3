"""One timeline for what several microphones deliver one after another."""

from __future__ import annotations

from livelipi.domain.audio import SAMPLE_RATE, Frame, samples_of


class Timeline:
    """Puts the frames of consecutive sources where the clock says that they were heard.

    Within a source its own count of samples rules; from one source to the next the clock does.
    Frames never overlap or go back, and what is between two of them is the ``gap`` of the second,
    so that frames and gaps add up to ``end``.

    Attributes:
        end: Position just after the newest frame.
        dropped: Sum of all gaps.
    """

    def __init__(self) -> None:
        self.end = 0
        self.dropped = 0
        self._epoch: float | None = None  # when position 0 was
        self._origin = 0  # position of the present source's first sample
        self._skip = 0  # its samples that somebody else has delivered
        self._seam = False

    def begin(self, began: float, overlap: float = 0.0) -> None:
        """Another source takes over.

        Args:
            began: When its first sample was heard, in seconds on a monotonic clock.
            overlap: Seconds from its beginning in which the source before it was heard, too.
        """
        self._skip = samples_of(overlap)
        if self._epoch is None:
            self._epoch = began
            return
        self._origin = round((began - self._epoch) * SAMPLE_RATE)
        self._seam = True

    def place(self, frame: Frame) -> Frame | None:
        """The frame as it stands on this timeline; None if that moment was delivered before.

        Args:
            frame: The next frame of the present source, on that source's own timeline.
        """
        if frame.start < self._skip:
            return None
        if self._seam:
            # A seam is marked, however short. A device whose own clock runs fast can be ahead of
            # ours; then its successor follows at once.
            self._origin = max(self._origin, self.end + 1 - frame.start)
            self._seam = False
        start = self._origin + frame.start
        placed = Frame(start, frame.pcm, start - self.end)
        self.end = placed.end
        self.dropped += placed.gap
        return placed
