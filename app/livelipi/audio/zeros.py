"""Notices a source that delivers nothing but digital silence: muted, or not really connected."""

from __future__ import annotations

from livelipi.domain.audio import BYTES_PER_SAMPLE, samples_of

PATIENCE = samples_of(10.0)
"""Samples that may all be zero before it is odd: a real microphone always rustles."""


class ZeroWatch:
    """Counts samples that are exactly zero, one after another.

    Attributes:
        silent: There were ``PATIENCE`` of them, and nothing else since.
    """

    def __init__(self) -> None:
        self.silent = False
        self._zeros = 0

    def hear(self, pcm: bytes) -> bool:
        """Take the next samples (mono s16le) into account; True if ``silent`` changed with them."""
        before = self.silent
        if pcm.strip(b"\0"):
            self._zeros = 0
        else:
            self._zeros += len(pcm) // BYTES_PER_SAMPLE
        self.silent = self._zeros >= PATIENCE
        return self.silent != before
