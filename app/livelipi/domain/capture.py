"""What a person is told about the sound that is, or is not, being captured."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum


class CaptureChange(Enum):
    """What happened to the sound."""

    LOST = "lost"
    """Nothing is heard any more; capture waits for a device by itself."""
    MOVED = "moved"
    """Another device than before, or than was chosen, is heard now."""
    BACK = "back"
    """The device that was meant is heard again, as it should be."""
    SILENT_ZEROS = "silent_zeros"
    """The device delivers nothing but digital silence, as a muted one does."""
    SLOW = "slow"
    """Less sound came than time passed; what is missing is marked."""


@dataclass(frozen=True, slots=True)
class CaptureNotice:
    """One thing that happened to the sound, to be shown; capture goes on by itself.

    Attributes:
        change: What happened.
        text: The same for people: a sentence or two.
        device: Name of the device it is about, as people know it.
        gap: Samples (16 kHz) without sound that ended with this; each is the ``gap`` of a frame.
    """

    change: CaptureChange
    text: str
    device: str
    gap: int = 0
