"""Reading the settings file.

Its table ``[history]`` knows ``record`` (false: captions are shown and never kept) and
``keep_days`` (left out: sessions are kept until somebody deletes them).
"""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

from livelipi.domain.errors import BadInputError
from livelipi.domain.settings import HistorySettings


def read_history_settings(path: Path) -> HistorySettings:
    """What the file says about the history; the defaults where there is no file.

    Raises:
        BadInputError: The file cannot be read, or says something that cannot be meant. Privacy
            settings are never guessed.
    """
    table = _read(path).get("history", {})
    if not isinstance(table, dict):
        raise _wrong(path, "history", "a table: [history]")
    unknown = sorted(table.keys() - {"record", "keep_days"})
    if unknown:
        raise BadInputError(f"{path} sets history.{unknown[0]}, which LiveLipi does not know.")
    record = table.get("record", True)
    if not isinstance(record, bool):
        raise _wrong(path, "history.record", "true or false")
    days = table.get("keep_days")
    if days is not None and (not isinstance(days, int) or isinstance(days, bool) or days < 1):
        raise _wrong(path, "history.keep_days", "a whole number of days, 1 or more")
    return HistorySettings(record, days)


def _read(path: Path) -> dict[str, Any]:
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return {}
    except OSError as error:
        raise BadInputError(f"{path} cannot be read: {error.strerror}.") from error
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise BadInputError(
            f"{path} is no valid TOML: {error}.", todo="Mend it or move it away."
        ) from error


def _wrong(path: Path, name: str, wanted: str) -> BadInputError:
    return BadInputError(f"{path}: {name} must be {wanted}.")
