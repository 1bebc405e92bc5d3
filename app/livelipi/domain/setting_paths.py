"""Single settings by their place in the tree: "captions.source.size_px" is a path."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields, is_dataclass, replace
from typing import Any, get_type_hints

from livelipi.domain.settings import Settings

_DEFAULTS = Settings()


@dataclass(frozen=True, slots=True)
class Kind:
    """What a setting may hold.

    Attributes:
        hint: Its type, resolved.
        metadata: What its field says besides (domain/settings.py).
    """

    hint: Any
    metadata: Mapping[str, Any]


def paths(tree: Any = _DEFAULTS, prefix: str = "") -> tuple[str, ...]:
    """Every setting there is, in the order of the tree."""
    found: list[str] = []
    for field in fields(tree):
        path, value = f"{prefix}{field.name}", getattr(tree, field.name)
        found += paths(value, f"{path}.") if is_dataclass(value) else [path]
    return tuple(found)


def value_of(settings: Settings, path: str) -> Any:
    """What a setting holds."""
    value: Any = settings
    for name in path.split("."):
        value = getattr(value, name)
    return value


def default_of(path: str) -> Any:
    """What a setting holds where nobody set it."""
    return value_of(_DEFAULTS, path)


def with_value(settings: Settings, path: str, value: Any) -> Settings:
    """The same settings but for one."""
    changed: Settings = _changed(settings, path.split("."), value)
    return changed


def kind_of(path: str) -> Kind:
    """What a setting may hold."""
    *tables, name = path.split(".")
    table = value_of(_DEFAULTS, ".".join(tables))
    field = next(field for field in fields(table) if field.name == name)
    return Kind(get_type_hints(type(table))[name], field.metadata)


def _changed(table: Any, names: list[str], value: Any) -> Any:
    name, *deeper = names
    held = _changed(getattr(table, name), deeper, value) if deeper else value
    return replace(table, **{name: held})
