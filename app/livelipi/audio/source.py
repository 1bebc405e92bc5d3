"""What everything that delivers sound has in common: microphones, files, later system sound."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import Protocol

from livelipi.domain.audio import Frame, Level


class FrameSource(Protocol):
    """Sound as frames of 20 ms on a timeline of its own.

    The life of a source: ``open``, one pass over ``frames``, ``close``. It is not opened twice.
    """

    @property
    def name(self) -> str:
        """What is really recorded, for people; may change while it runs."""

    @property
    def dropped(self) -> int:
        """Samples (16 kHz) that were lost so far; each loss is the ``gap`` of some frame, too."""

    @property
    def level(self) -> Level:
        """Loudness of the frames that were taken most recently."""

    async def open(self) -> None:
        """Get hold of the device or the file.

        Raises:
            AudioError: There is no such device, or it refuses.
            BadInputError: The file cannot be used.
        """

    def frames(self) -> AsyncIterator[Frame]:
        """The sound; ends at the end of the file or after ``close``.

        Raises:
            AudioError: The device went away; all that it had delivered was yielded before.
            BadInputError: The file turned out to be damaged.
        """

    async def close(self) -> None:
        """Let go of the device; what is queued can still be taken. Calling it again is fine."""
