"""What the pill says about a turn, in the language of the interface."""

from __future__ import annotations

from dataclasses import dataclass

from livelipi.domain.audio import seconds
from livelipi.runtime.dictation.state import DictationState, Phase
from livelipi.ui.i18n import translate

LINGERS = {
    Phase.INSERTED: 1500,
    Phase.CANCELLED: 1000,
    Phase.DONE: 2500,
    Phase.NOTHING: 3000,
    Phase.FAILED: 9000,
}
"""Milliseconds for which the pill stays with what became of a turn: long enough to be read."""


@dataclass(frozen=True, slots=True)
class Saying:
    """What is on the pill.

    Attributes:
        icon: Name of the drawing.
        title: One line.
        words: Below it: live words, or what to mind; "" where there is nothing.
        warm: It needs attention.
        live: The microphone's level and the time are shown.
    """

    icon: str
    title: str
    words: str = ""
    warm: bool = False
    live: bool = False


def saying(state: DictationState) -> Saying:
    """What is to be said about a state."""
    match state.phase:
        case Phase.LISTENING if not state.flowing:
            opening = translate("Pill", "Opening the microphone…")
            return Saying("mic-off", opening, state.message, live=True)
        case Phase.LISTENING:
            icon = "lock" if state.locked else "mic"
            title = state.device or translate("Pill", "Listening")
            return Saying(icon, title, _both(state), live=True)
        case Phase.FINISHING:
            return Saying("wave", translate("Pill", "Writing…"), _both(state))
        case Phase.INSERTED:
            return Saying("check", _inserted(state), state.message)
        case Phase.NOTHING:
            return Saying("info", translate("Pill", "Nothing inserted"), state.message)
        case Phase.CANCELLED:
            return Saying("close", translate("Pill", "Cancelled"))
        case Phase.FAILED:
            title = translate("Pill", "Dictation did not work")
            return Saying("warning", title, state.message, warm=True)
        case Phase.DONE:
            return Saying("check", state.message)
        case Phase.IDLE:
            return Saying("mic", translate("Pill", "Dictation"))


def spoken(state: DictationState) -> str:
    """The same for a screen reader, without what changes from moment to moment."""
    said = saying(state)
    if state.phase is Phase.LISTENING:
        talking = translate("Pill", "Dictation: listening to {device}")
        locked = translate("Pill", "Dictation: listening, hands free")
        if state.locked:
            return locked
        return talking.format(device=state.device) if state.device else said.title
    words = "" if state.phase is Phase.FINISHING else said.words
    return ". ".join(part.rstrip(".") for part in (said.title, words) if part)


def clock(samples: int) -> str:
    """Minutes and seconds of 16 kHz samples."""
    minutes, rest = divmod(int(seconds(samples)), 60)
    return f"{minutes}:{rest:02}"


def lingers(state: DictationState) -> int:
    """Milliseconds for which the pill stays; longer where there is something to read."""
    read = Phase.NOTHING if state.phase is Phase.INSERTED and state.message else state.phase
    return LINGERS[read]


def _both(state: DictationState) -> str:
    """What became of the turn before, where that went wrong, and live words."""
    return "\n".join(part for part in (state.message, state.words) if part)


def _inserted(state: DictationState) -> str:
    if state.program:
        return translate("Pill", "Inserted into {program}").format(program=state.program)
    return translate("Pill", "Inserted")
