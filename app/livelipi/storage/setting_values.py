"""Single settings between Python and TOML, checked by what their field may hold."""

from __future__ import annotations

import re
from collections.abc import Mapping
from enum import Enum
from typing import Any, get_origin

from livelipi.domain.languages import AUTO, find, normalise
from livelipi.domain.settings import HOLDS, WITHIN, Holds

_COLOUR = re.compile(r"#[0-9a-fA-F]{6}")


class BadValueError(ValueError):
    """A value that the field cannot hold; the text says what it must be."""


def from_toml(hint: Any, metadata: Mapping[str, Any], value: Any) -> Any:
    """The value of a field as the program has it.

    Args:
        hint: The field's type, resolved.
        metadata: What the field says about itself (domain/settings.py).
        value: As TOML has it.

    Raises:
        BadValueError: It cannot be meant.
    """
    if isinstance(hint, type) and issubclass(hint, Enum):
        return _member(hint, value)
    if hint is bool:
        return _flag(value)
    if WITHIN in metadata:
        return _number(value, metadata[WITHIN])
    if get_origin(hint) is tuple:
        return _texts(value)
    return _text(value, metadata.get(HOLDS))


def to_toml(value: Any) -> Any:
    """A value of the program as TOML has it."""
    if isinstance(value, Enum):
        return value.value
    return list(value) if isinstance(value, tuple) else value


def _member(kind: type[Enum], value: Any) -> Enum:
    try:
        return kind(value)
    except ValueError as error:
        names = ", ".join(f'"{member.value}"' for member in kind)
        raise BadValueError(f"one of {names}") from error


def _flag(value: Any) -> bool:
    if isinstance(value, bool):
        return bool(value)
    raise BadValueError("true or false")


def _number(value: Any, within: tuple[int, int]) -> int:
    least, greatest = within
    if isinstance(value, int) and not isinstance(value, bool) and least <= value <= greatest:
        return int(value)
    raise BadValueError(f"a whole number from {least} to {greatest}")


def _texts(value: Any) -> tuple[str, ...]:
    if isinstance(value, list) and all(isinstance(item, str) for item in value):
        return tuple(str(item) for item in value)
    raise BadValueError('a list of texts, such as ["a", "b"]')


def _text(value: Any, holds: Holds | None) -> str:
    if not isinstance(value, str):
        raise BadValueError("a text in quotes")
    given = str(value)
    if holds is Holds.LANGUAGE:
        if find(given) or normalise(given) == AUTO:
            return normalise(given)
    elif holds is Holds.COLOUR:
        if not given or _COLOUR.fullmatch(given):
            return given
    elif holds is Holds.ADDRESS:
        if not given or given.startswith(("ws://", "wss://")):
            return given
    else:
        return given
    raise BadValueError(holds.value)
