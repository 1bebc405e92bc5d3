"""The words of the window: what each state is called, and what the empty page says."""

from __future__ import annotations

from dataclasses import dataclass

from livelipi.domain.audio import seconds
from livelipi.domain.languages import Capabilities, Support
from livelipi.runtime.state import AppState, Connection, Voice
from livelipi.ui.i18n import translate
from livelipi.ui.sentences import in_words


def connection(now: Connection) -> str:
    """What a connection is called."""
    said = {
        Connection.OFF: translate("Connection", "Off"),
        Connection.WARMING_UP: translate("Connection", "Warming up…"),
        Connection.READY: translate("Connection", "Ready"),
        Connection.CONNECTING: translate("Connection", "Connecting…"),
        Connection.LIVE: translate("Connection", "Live"),
        Connection.RECONNECTING: translate("Connection", "Reconnecting… sound is kept"),
        Connection.FINISHING: translate("Connection", "Finishing…"),
        Connection.FAILED: translate("Connection", "Not connected"),
    }
    return said[now]


def voice(now: Voice) -> str:
    """What the voice-activity light says."""
    said = {
        Voice.OFF: translate("Voice", "Not listening"),
        Voice.SILENCE: translate("Voice", "Silence"),
        Voice.SPEECH: translate("Voice", "Speech"),
        Voice.FINALISING: translate("Voice", "Finishing"),
        Voice.MUTED: translate("Voice", "Muted"),
    }
    return said[now]


@dataclass(frozen=True, slots=True)
class Invitation:
    """What the empty page says, and whether it offers the bundled sample."""

    title: str
    text: str
    sample: bool = False


def invitation(state: AppState) -> Invitation:
    """What to do now, for a person who sees no captions yet."""
    offered = state.message is not None and state.message.offers_sample
    if state.running:
        return _while_running(state)
    if state.connection is Connection.WARMING_UP:
        return Invitation(
            translate("Invitation", "Warming up"),
            translate("Invitation", "The recognizer is loading. You can press Start already."),
            sample=not offered,
        )
    if offered:
        return Invitation(
            translate("Invitation", "Captions appear here"),
            translate("Invitation", "From a microphone, or from the sample."),
        )
    if state.ptt:
        return Invitation(
            translate("Invitation", "Press Start, then hold Space"),
            translate("Invitation", "You are heard only while you hold it."),
        )
    if state.local:
        text = translate(
            "Invitation", "What you say is written here as you speak, recognized on this computer."
        )
    else:
        text = translate(
            "Invitation", "What you say is written here as you speak, recognized with Sarvam AI."
        )
    title = translate("Invitation", "Press Start and speak")
    return Invitation(title, text, sample=True)


def _while_running(state: AppState) -> Invitation:
    here = translate("Invitation", "What you say is written here as you speak.")
    if state.ptt:
        return Invitation(translate("Invitation", "Hold Space and speak"), here)
    match state.connection:
        case Connection.LIVE:
            return Invitation(translate("Invitation", "Listening…"), here)
        case Connection.RECONNECTING:
            return Invitation(
                translate("Invitation", "Reconnecting…"),
                translate(
                    "Invitation",
                    "What you say meanwhile is kept, and written when the connection is back.",
                ),
            )
        case _:
            return Invitation(
                translate("Invitation", "One moment…"),
                translate("Invitation", "What is heard meanwhile waits, and is not lost."),
            )


def lost(samples: int) -> str:
    """Audio that was dropped, for the status strip; empty while nothing was."""
    if samples <= 0:
        return ""
    much = f"{max(0.1, seconds(samples)):.1f}"
    return translate("Delays", "{seconds} s of sound lost").format(seconds=much)


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
            return translate("Language", "in Latin letters")
        case Support.ROUGH:
            return translate("Language", "rough")
        case Support.NONE:
            return in_words(capabilities.why_not(code))


def translation_label(capabilities: Capabilities | None) -> tuple[str, str]:
    """Label of the translation switch, and the reason where it cannot be used."""
    plain = translate("ControlBar", "Translate")
    if capabilities is None:
        return plain, ""
    match capabilities.translation:
        case Support.NONE:
            reason = translate("ControlBar", "{model} cannot translate")
            return plain, reason.format(model=capabilities.model)
        case Support.ROUGH | Support.ROMANISED:
            return translate("ControlBar", "Translate · rough"), ""
        case Support.GOOD:
            return plain, ""
