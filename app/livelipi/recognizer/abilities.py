"""What a client asked for, against what the loaded model can honestly do."""

from __future__ import annotations

from livelipi.domain.languages import AUTO, Capabilities, Support


def why_impossible(able: Capabilities, language: str, *, translate: bool) -> str:
    """What the model cannot do of it, as a sentence; empty where it can."""
    if translate and able.translation is Support.NONE:
        return f"{able.model} cannot translate."
    if language == AUTO and not able.detects:
        return f"{able.model} cannot find out the language: name one."
    if able.support(language) is Support.NONE:
        return f"{able.why_not(language)}."
    return ""


def whisper_code(language: str) -> str | None:
    """A language as Whisper names it, or None where it is to find out."""
    return None if language == AUTO else language.partition("-")[0]
