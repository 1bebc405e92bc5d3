"""What a person can choose to listen to."""

from __future__ import annotations

from dataclasses import dataclass

DEFAULT_DEVICE = ""
"""Id of "whatever the system's default microphone is right now"."""


@dataclass(frozen=True, slots=True)
class InputDevice:
    """A source of sound that capture can open.

    Attributes:
        id: Stable name that capture takes; on Linux the PulseAudio/PipeWire source's own name.
        name: What a person calls it ("Built-in Microphone").
        is_default: The system records from it when nobody chooses.
        is_monitor: It carries what the computer plays, not what a microphone hears.
    """

    id: str
    name: str
    is_default: bool = False
    is_monitor: bool = False
