"""Values out of JSON that somebody else wrote: what is not as it should be is nothing."""

from __future__ import annotations

import json
import math

MAX_MESSAGE = 1 << 20
"""Characters of a message that are still read; a transcript has some hundreds."""

_QUOTED = 120


def load_object(message: str | bytes) -> dict[str, object] | None:
    """The JSON object in a message, or None where there is none, whatever the bytes are."""
    try:
        text = message if isinstance(message, str) else message.decode("utf-8")
        parsed = json.loads(text)
    except (ValueError, RecursionError):  # no UTF-8, no JSON, endless digits; a million brackets
        return None
    return parsed if isinstance(parsed, dict) else None


def quote(message: str | bytes) -> str:
    """The beginning of a message, printable."""
    return ascii(message[:_QUOTED])


def string(value: object) -> str:
    """The value if it is text, free of lone surrogates (no file and no font takes those)."""
    return value.encode("utf-8", "replace").decode("utf-8") if isinstance(value, str) else ""


def digits(value: object) -> str:
    """A code that is a number, as text."""
    return str(value) if isinstance(value, int) and abs(value) < 10_000 else ""


def seconds(value: object) -> float | None:
    """A sane number that is not negative, or None."""
    if isinstance(value, bool) or not isinstance(value, int | float):
        return None
    if isinstance(value, float) and not math.isfinite(value):
        return None
    return float(value) if 0 <= value < 1e9 else None


def whole(value: object) -> int | None:
    """A sane whole number that is not negative, also in digits (D25), or None."""
    if isinstance(value, str) and value.isascii() and value.isdecimal() and len(value) < 10:
        return int(value)
    if isinstance(value, bool) or not isinstance(value, int):
        return None
    return value if 0 <= value < 1_000_000_000 else None
