"""The words of the window: what each state is called, and what the empty page says."""

from __future__ import annotations

from dataclasses import dataclass

from livelipi.domain.audio import seconds
from livelipi.domain.languages import Capabilities, Support
from livelipi.runtime.state import AppState, Connection, Voice
from livelipi.ui.i18n import translate

CONNECTION: dict[Connection, str] = {
    Connection.OFF: "Off",
    Connection.WARMING_UP: "Warming up…",
    Connection.READY: "Ready",
    Connection.CONNECTING: "Connecting…",
    Connection.LIVE: "Live",
    Connection.RECONNECTING: "Reconnecting… sound is kept",
    Connection.FINISHING: "Finishing…",
    Connection.FAILED: "Not connected",
}

VOICE: dict[Voice, str] = {
    Voice.OFF: "Not listening",
    Voice.SILENCE: "Silence",
    Voice.SPEECH: "Speech",
    Voice.FINALISING: "Finishing",
    Voice.MUTED: "Muted",
}


@dataclass(frozen=True, slots=True)
class Invitation:
    """What the empty page says, and whether it offers the bundled sample."""

    title: str
    text: str
    sample: bool = False


def invitation(state: AppState) -> Invitation:
    """What to do now, for a person who sees no captions yet."""
    offered = state.message is not None and state.message.offers_sample
    where = "on this computer" if state.local else "with Sarvam AI"
    if state.running and state.ptt:
        return Invitation("Hold Space and speak", "What you say is written here as you speak.")
    if state.running and state.connection is Connection.LIVE:
        return Invitation("Listening…", "What you say is written here as you speak.")
    if state.running and state.connection is Connection.RECONNECTING:
        return Invitation(
            "Reconnecting…",
            "What you say meanwhile is kept, and written when the connection is back.",
        )
    if state.running:
        return Invitation("One moment…", "What is heard meanwhile waits, and is not lost.")
    if state.connection is Connection.WARMING_UP:
        return Invitation(
            "Warming up",
            "The recognizer is loading. You can press Start already.",
            sample=not offered,
        )
    if offered:
        return Invitation("Captions appear here", "From a microphone, or from the sample.")
    if state.ptt:
        return Invitation("Press Start, then hold Space", "You are heard only while you hold it.")
    return Invitation(
        "Press Start and speak",
        f"What you say is written here as you speak, recognized {where}.",
        sample=not offered,
    )


def lost(samples: int) -> str:
    """Audio that was dropped, for the status strip; empty while nothing was."""
    return f"{max(0.1, seconds(samples)):.1f} s of sound lost" if samples > 0 else ""


def delays(state: AppState) -> str:
    """How far text is behind speech, and what was lost, on demand."""
    latency = state.latency
    known = [
        (translate("Delays", "Words after {seconds} s"), latency.partial),
        (translate("Delays", "sentence after {seconds} s"), latency.final),
        (translate("Delays", "translation after {seconds} s"), latency.translation),
    ]
    parts = [text.format(seconds=f"{delay:.1f}") for text, delay in known if delay is not None]
    parts = parts or [translate("Delays", "No text yet, so no delays")]
    parts.append(lost(state.dropped) or translate("Delays", "no sound lost"))
    return " · ".join(parts)


def language_note(capabilities: Capabilities | None, code: str) -> str:
    """What stands beside a language in the picker; empty where it is simply good."""
    if capabilities is None:
        return ""
    match capabilities.support(code):
        case Support.GOOD:
            return ""
        case Support.ROMANISED:
            return "in Latin letters"
        case Support.ROUGH:
            return "rough"
        case Support.NONE:
            return capabilities.why_not(code)


def translation_label(capabilities: Capabilities | None) -> tuple[str, str]:
    """Label of the translation switch, and the reason where it cannot be used."""
    if capabilities is None:
        return "Translate", ""
    match capabilities.translation:
        case Support.NONE:
            return "Translate", f"{capabilities.model} cannot translate"
        case Support.ROUGH | Support.ROMANISED:
            return "Translate · rough", ""
        case Support.GOOD:
            return "Translate", ""
