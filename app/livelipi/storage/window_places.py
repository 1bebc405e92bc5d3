"""Where windows were put by hand, for each set of monitors: a small JSON file that may be lost.

::

    {"overlay": {"DP-1 1920x1080+0+0, eDP-1 1366x768+1920+0": [200, 860, 1100, 180]}}

It is state and no setting: nobody edits it, and without it windows stand where new ones stand.
What cannot be read is therefore set aside with a line in the log, and nobody is disturbed.
"""

from __future__ import annotations

import json
import logging
import os
import tempfile
from collections.abc import Mapping
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from typing import Any

from livelipi.domain.monitors import Box

_log = logging.getLogger(__name__)

KEPT = 24
"""Sets of monitors that are remembered for each window; the ones used longest ago are forgotten."""

_LARGEST = 100_000
"""No desktop has more pixels in a row; a larger number was not written by us."""


class WindowPlacesFile:
    """The file of one user; blocking.

    Args:
        path: Where; neither the file nor its folder need be there.
    """

    def __init__(self, path: Path) -> None:
        self.path = path

    def read(self, window: str) -> dict[str, Box]:
        """Places of one window by set of monitors, used longest ago first. Never raises."""
        try:
            tables = self._tables()
            return {key: _box(value) for key, value in tables.get(window, {}).items()}
        except OSError as error:
            _log.info("Places of windows cannot be read from %s: %s", self.path, error.strerror)
        except ValueError as error:
            self._set_aside(error)
        return {}

    def write(self, window: str, places: Mapping[str, Box]) -> None:
        """Put the places of one window into the file; those of others stay.

        Raises:
            OSError: It cannot be written; it is as it was.
        """
        try:
            tables = self._tables()
        except ValueError as error:
            self._set_aside(error)
            tables = {}
        newest = list(places.items())[-KEPT:]
        tables[window] = {key: [b.x, b.y, b.width, b.height] for key, b in newest}
        self._replace(json.dumps(tables, indent=1, ensure_ascii=False))

    def _tables(self) -> dict[str, dict[str, Any]]:
        """What the file holds.

        Raises:
            OSError: It cannot be read.
            ValueError: It is not ours.
        """
        try:
            tables = json.loads(self.path.read_text(encoding="utf-8"))
        except FileNotFoundError:
            return {}
        if not isinstance(tables, dict) or not all(isinstance(t, dict) for t in tables.values()):
            raise ValueError("no table for each window")
        return tables

    def _set_aside(self, why: ValueError) -> None:
        stamp = datetime.now().astimezone().strftime("%Y%m%d-%H%M%S-%f")
        aside = self.path.with_name(f"{self.path.stem}.damaged-{stamp}{self.path.suffix}")
        with suppress(OSError):  # then it is overwritten when a window is moved
            self.path.rename(aside)
        _log.info("%s is damaged (%s) and was set aside; windows are at new places", self.path, why)

    def _replace(self, text: str) -> None:
        """All or nothing; a power cut may cost the newest place, so nothing waits for the disk."""
        self.path.parent.mkdir(parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(prefix=f".{self.path.name}.", dir=self.path.parent)
        try:
            with os.fdopen(handle, "w", encoding="utf-8") as new:
                new.write(text)
            Path(name).replace(self.path)
        except BaseException:
            with suppress(OSError):
                Path(name).unlink()
            raise


def _box(value: object) -> Box:
    """A box as it was written.

    Raises:
        ValueError: It is none.
    """
    if (
        not isinstance(value, list)
        or [type(number) for number in value] != [int] * 4
        or any(abs(number) > _LARGEST for number in value)
        or min(value[2:]) < 1
    ):
        raise ValueError(f"{value!r} is no place")
    return Box(*value)
