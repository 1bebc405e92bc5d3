"""What is said to a person, made from what happened."""

from __future__ import annotations

from livelipi.domain.capture import CaptureChange, CaptureNotice
from livelipi.domain.errors import AudioError, LiveLipiError
from livelipi.domain.languages import Capabilities, Support
from livelipi.runtime.state import Message, Severity

TOLD = frozenset({"realtime_unavailable", "slower"})
"""Codes of the notices that a person should know: captions come sentence by sentence
(protocol/retry.py), or less often, since this computer is slow (recognizer)."""


def failed(error: LiveLipiError) -> Message:
    """Something ended; without a microphone there is still the sample to try."""
    return Message(
        Severity.ERROR,
        error.message,
        error.kept,
        error.todo,
        offers_sample=isinstance(error, AudioError),
    )


def interrupted(error: LiveLipiError) -> Message:
    """The line broke and will be opened again."""
    return Message(Severity.WARNING, error.message, error.kept, error.todo)


def not_recorded(error: LiveLipiError) -> Message:
    """The history cannot be written; captions go on without it."""
    text = f"Captions are not being recorded. {error.message}"
    return Message(Severity.WARNING, text, "They are shown all the same.", error.todo)


def translation_stopped(error: LiveLipiError) -> Message:
    """One of two texts ended."""
    text = f"The translation stopped. {error.message}"
    return Message(Severity.WARNING, text, "Captions go on.", error.todo)


def captured(notice: CaptureNotice) -> Message:
    """Something happened to the sound."""
    calm = notice.change is CaptureChange.BACK
    lost = notice.change is CaptureChange.LOST
    return Message(Severity.INFO if calm else Severity.WARNING, notice.text, stays=lost)


def foremost(shown: Message | None, new: Message) -> Message:
    """The newest, unless that would hide that nothing is heard."""
    if shown and shown.stays and new.severity is not Severity.ERROR:
        return shown
    return new


def stopped(shown: Message | None) -> Message | None:
    """What is still true once nobody listens any more."""
    return None if shown and shown.stays else shown


def language_missing(capabilities: Capabilities | None, language: str) -> Message | None:
    """The recognizer does not know the chosen language; None where it does or nobody knows."""
    if capabilities is None or capabilities.support(language) is not Support.NONE:
        return None
    return Message(
        Severity.WARNING,
        f"{capabilities.why_not(language)}.",
        todo="Choose another language, or recognize at Sarvam AI.",
    )


def settings_complaints(complaints: tuple[str, ...]) -> Message:
    """The settings file holds what cannot be meant."""
    return Message(Severity.WARNING, " ".join(complaints))
