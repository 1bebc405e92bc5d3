"""The settings file: read forgivingly, written sparingly, never silently lost.

It holds what differs from the defaults, in tables and keys named as in ``domain/settings.py``. A
value that cannot be meant is named and its default used, and it stays in the file until somebody
mends it; so do keys that this version does not know, and comments. Only what cannot be read at all
is set aside under a name of its own.

One rule is stricter: what is kept of speech is never guessed. While the file does not say clearly
what it wants of the history, nothing is recorded.
"""

from __future__ import annotations

import os
import tempfile
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, fields, is_dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import Any, TypeVar, get_type_hints

import tomlkit
from tomlkit.exceptions import TOMLKitError

from livelipi.domain.errors import SettingsError
from livelipi.domain.settings import HistorySettings, Settings
from livelipi.storage.setting_values import BadValueError, from_toml, to_toml

Table = TypeVar("Table")

_CAREFUL = HistorySettings(record=False)


@dataclass(frozen=True, slots=True)
class Loaded:
    """What a file said.

    Attributes:
        settings: Usable in any case.
        complaints: What is wrong with the file, one sentence each, for the person who wrote it.
    """

    settings: Settings
    complaints: tuple[str, ...] = ()


class SettingsFile:
    """The settings of one user; blocking.

    Args:
        path: Where; neither the file nor its folder need be there.
    """

    def __init__(self, path: Path) -> None:
        self.path = path

    def read(self) -> Loaded:
        """What the file says; the defaults where there is none. Never raises."""
        try:
            document = self._document()
        except FileNotFoundError:
            return Loaded(Settings())
        except OSError as error:
            said = f"{self.path} cannot be read: {error.strerror}. Nothing is recorded meanwhile."
            return Loaded(Settings(history=_CAREFUL), (said,))
        except (TOMLKitError, UnicodeDecodeError) as error:
            return self._after_damage(str(error))
        complaints: list[str] = []
        settings = _read(Settings(), document, "", complaints)
        if any(complaint.startswith("history") for complaint in complaints):
            settings = replace(settings, history=_CAREFUL)
            complaints.append("Nothing is recorded until the table [history] is mended.")
        return Loaded(settings, tuple(complaints))

    def write(self, before: Settings, after: Settings) -> None:
        """Put what was changed into the file, and nothing else.

        Args:
            before: The settings as they were known so far.
            after: What they are now.

        Raises:
            SettingsError: The file cannot be written; it is as it was.
        """
        try:
            try:
                document = self._document()
            except FileNotFoundError:
                document = tomlkit.document()
            except (TOMLKitError, UnicodeDecodeError):
                self._set_aside()
                document = tomlkit.document()
            _write(before, after, document)
            self._replace(tomlkit.dumps(document))
        except OSError as error:
            raise SettingsError(
                f"The settings cannot be written to {self.path}: {error.strerror}.",
                kept="They hold until the program ends.",
            ) from error

    def _document(self) -> tomlkit.TOMLDocument:
        return tomlkit.parse(self.path.read_text(encoding="utf-8"))

    def _after_damage(self, why: str) -> Loaded:
        careful = Settings(history=_CAREFUL)
        try:
            aside = self._set_aside()
            self.write(Settings(), careful)
        except (OSError, SettingsError):
            return Loaded(careful, (f"{self.path} is no valid TOML: {why}.",))
        return Loaded(
            careful,
            (
                f"{self.path} is no valid TOML: {why}. It was set aside as {aside.name}.",
                "Nothing is recorded until you say so in the settings.",
            ),
        )

    def _set_aside(self) -> Path:
        """Rename what cannot be read; returns its new name."""
        stamp = datetime.now().astimezone().strftime("%Y%m%d-%H%M%S-%f")
        aside = self.path.with_name(f"{self.path.stem}.damaged-{stamp}{self.path.suffix}")
        self.path.rename(aside)
        return aside

    def _replace(self, text: str) -> None:
        """Write all or nothing, through a link where somebody keeps the file elsewhere."""
        real = self.path.resolve()
        real.parent.mkdir(parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(prefix=f".{real.name}.", dir=real.parent)
        try:
            with os.fdopen(handle, "w", encoding="utf-8") as new:
                new.write(text)
                new.flush()
                os.fsync(new.fileno())
            Path(name).replace(real)
        except BaseException:
            with suppress(OSError):
                Path(name).unlink()
            raise


def _read(default: Table, table: Mapping[str, Any], prefix: str, complaints: list[str]) -> Table:
    """``default`` with what a table says."""
    hints = get_type_hints(type(default))
    known = {field.name: field for field in fields(default)}  # type: ignore[arg-type]
    changes: dict[str, Any] = {}
    for name, value in table.items():
        where = f"{prefix}{name}"
        if name not in known:
            complaints.append(f"{where} is not known; it is left as it is.")
            continue
        present = getattr(default, name)
        if is_dataclass(present):
            if isinstance(value, Mapping):
                changes[name] = _read(present, value, f"{where}.", complaints)
            else:
                complaints.append(f"{where} must be a table: [{where}].")
            continue
        try:
            changes[name] = from_toml(hints[name], known[name].metadata, value)
        except BadValueError as error:
            complaints.append(f"{where} must be {error}; the default is used.")
    return replace(default, **changes)  # type: ignore[type-var]


def _write(before: Any, after: Any, table: Any) -> None:
    """Put every field that differs into ``table``."""
    for field in fields(after):
        old, new = getattr(before, field.name), getattr(after, field.name)
        if old == new:
            continue
        if is_dataclass(new):
            if not isinstance(table.get(field.name), Mapping):
                table[field.name] = tomlkit.table()
            _write(old, new, table[field.name])
        elif new is None:
            table.pop(field.name, None)
        else:
            table[field.name] = to_toml(new)
