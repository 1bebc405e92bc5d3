"""The one snapshot that every view draws from."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum

from livelipi.domain.audio import Level
from livelipi.domain.captions import Captions, SegmentState
from livelipi.domain.devices import DEFAULT_DEVICE, InputDevice
from livelipi.domain.languages import AUTO, Capabilities
from livelipi.domain.settings import Settings
from livelipi.runtime.latency import Latencies


class Connection(Enum):
    """Where the session stands, in the words of the window."""

    OFF = "off"
    WARMING_UP = "warming up"
    READY = "ready"
    CONNECTING = "connecting"
    LIVE = "live"
    RECONNECTING = "reconnecting"
    """The line broke; sound is kept and sent again."""
    FINISHING = "finishing"
    FAILED = "failed"


class Voice(Enum):
    """What the voice-activity light shows."""

    OFF = "off"
    SILENCE = "silence"
    SPEECH = "speech"
    FINALISING = "finalising"
    MUTED = "muted"
    """Push-to-talk is on and the key is up: nothing is sent."""


class Severity(Enum):
    """How loudly a message speaks."""

    INFO = "info"
    WARNING = "warning"
    ERROR = "error"


@dataclass(frozen=True, slots=True)
class Message:
    """What happened, what was kept and what to do; one at a time, the newest wins."""

    severity: Severity
    text: str
    kept: str = ""
    todo: str = ""
    offers_sample: bool = False
    """Show a button that captions the bundled sample."""
    stays: bool = False
    """Nothing milder than an error takes its place while what it says is true."""


@dataclass(frozen=True, slots=True)
class AppState:
    """Everything a view needs, immutable; equal states look equal.

    Attributes:
        connection: See ``Connection``.
        local: Words are recognized on this computer (else at Sarvam).
        place: The same in words for people ("This computer · Whisper base").
        running: Capture is on (Start was pressed and Stop was not).
        capabilities: What the recognizer can do; None until it said so.
        voice: See ``Voice``.
        level: Loudness now; silence while off.
        device: Id of the chosen device.
        device_name: What is really being recorded, for people; the file's name for a sample.
        devices: What can be chosen.
        language: Chosen language code or ``AUTO``.
        translate: Whether English translation is wanted.
        ptt: Push-to-talk is switched on.
        ptt_held: The key is down.
        captions: What was said.
        message: What is to be said now, or None.
        dropped: Samples of audio lost since Start.
        elapsed: Samples captured since Start.
        latency: How far text is behind speech.
        settings: What is set and kept. ``device``, ``language``, ``translate`` and ``ptt`` are what
            holds in this run: flags of the command line may differ from what is kept.
    """

    connection: Connection = Connection.OFF
    local: bool = True
    place: str = "This computer"
    running: bool = False
    capabilities: Capabilities | None = None
    voice: Voice = Voice.OFF
    level: Level = field(default_factory=Level)
    device: str = DEFAULT_DEVICE
    device_name: str = ""
    devices: tuple[InputDevice, ...] = ()
    language: str = AUTO
    translate: bool = False
    ptt: bool = False
    ptt_held: bool = False
    captions: Captions = field(default_factory=Captions)
    message: Message | None = None
    dropped: int = 0
    elapsed: int = 0
    latency: Latencies = field(default_factory=Latencies)
    settings: Settings = field(default_factory=Settings)


def voice_of(state: AppState) -> Voice:
    """What the voice-activity light shows for a state."""
    active = state.captions.active
    if not state.running:
        return Voice.OFF
    if active is not None:
        return Voice.SPEECH if active.state is SegmentState.OPEN else Voice.FINALISING
    if state.ptt and not state.ptt_held:
        return Voice.MUTED
    return Voice.SILENCE
