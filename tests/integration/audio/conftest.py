"""Real audio: a private PulseAudio server for each test that asks for one."""

from tests.fixtures.pulse import pulse

__all__ = ["pulse"]
