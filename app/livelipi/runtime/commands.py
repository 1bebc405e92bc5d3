"""What a person can ask for; the only way from a view back into the program."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

from livelipi.domain.settings import Settings


@dataclass(frozen=True, slots=True)
class Start:
    """Listen to the chosen device."""


@dataclass(frozen=True, slots=True)
class StartSample:
    """Caption the bundled sample, paced as live speech."""


@dataclass(frozen=True, slots=True)
class Stop:
    """Stop listening; what was said is still finished."""


@dataclass(frozen=True, slots=True)
class Flush:
    """Make what was said so far final now."""


@dataclass(frozen=True, slots=True)
class SetDevice:
    """Listen to another device; takes effect at once."""

    device: str


@dataclass(frozen=True, slots=True)
class RefreshDevices:
    """Look again at what is plugged in."""


@dataclass(frozen=True, slots=True)
class SetLanguage:
    """Choose the language that is spoken."""

    language: str


@dataclass(frozen=True, slots=True)
class SetTranslate:
    """Switch the English translation on or off."""

    on: bool


@dataclass(frozen=True, slots=True)
class SetPtt:
    """Switch push-to-talk on or off."""

    on: bool


@dataclass(frozen=True, slots=True)
class PttDown:
    """The push-to-talk key went down."""


@dataclass(frozen=True, slots=True)
class PttUp:
    """The push-to-talk key came up: flush."""


@dataclass(frozen=True, slots=True)
class ClearCaptions:
    """Empty the caption view; settled segments only."""


@dataclass(frozen=True, slots=True)
class DismissMessage:
    """The message was read."""


@dataclass(frozen=True, slots=True)
class ChangeSettings:
    """Settings were changed; they hold at once and are kept."""

    settings: Settings


@dataclass(frozen=True, slots=True)
class RenewKey:
    """The key of the service is another one now: connect with it."""


Command = (
    Start
    | StartSample
    | Stop
    | Flush
    | SetDevice
    | RefreshDevices
    | SetLanguage
    | SetTranslate
    | SetPtt
    | PttDown
    | PttUp
    | ClearCaptions
    | DismissMessage
    | ChangeSettings
    | RenewKey
)


def change_overlay(settings: Settings, **changes: Any) -> ChangeSettings:
    """The command that changes fields of ``OverlaySettings`` and nothing else."""
    return ChangeSettings(replace(settings, overlay=replace(settings.overlay, **changes)))
