"""How a fetch tells how far it is, and how it is told to stop."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from dataclasses import dataclass
from errno import ENOSPC
from pathlib import Path

_SPARE = 8_000_000
"""Bytes left free beside a download; a disk filled to the last byte breaks other programs."""


@dataclass(frozen=True, slots=True)
class Progress:
    """Where a fetch stands.

    Attributes:
        step: What is being done, in words ("Downloading Whisper base from the model hub").
        done: Bytes of this step that are done; what an earlier run left counts.
        total: Bytes of this step, or 0 where nobody knows yet.
    """

    step: str
    done: int
    total: int


class CancelledError(Exception):
    """Somebody asked the fetch to stop."""


class SourceError(Exception):
    """A source cannot give the model; the message is half a sentence that says why."""


@dataclass(frozen=True, slots=True)
class Reporter:
    """The two lines to whoever asked for the model.

    Attributes:
        progress: Called with every step forward, from the thread that fetches.
        cancelled: Asked several times a second; True ends the fetch.
    """

    progress: Callable[[Progress], None]
    cancelled: Callable[[], bool]

    def tell(self, step: str, done: int = 0, total: int = 0) -> None:
        """Report, then stop if that is wanted.

        Raises:
            CancelledError: It is.
        """
        self.progress(Progress(step, min(done, total) if total else done, total))
        self.check()

    def check(self) -> None:
        """Stop if that is wanted.

        Raises:
            CancelledError: It is.
        """
        if self.cancelled():
            raise CancelledError


def demand_space(folder: Path, needed: int) -> None:
    """Refuse early what would not fit.

    Args:
        folder: An existing folder on the disk in question.
        needed: Bytes that are still to be written.

    Raises:
        OSError: With ``ENOSPC``, as writing itself would.
    """
    free = shutil.disk_usage(folder).free
    if free < needed + _SPARE:
        raise OSError(
            ENOSPC,
            f"{megabytes(needed + _SPARE)} are needed and {megabytes(free)} are free",
            str(folder),
        )


def megabytes(size: int) -> str:
    """Bytes for people ("145 MB")."""
    return f"{size / 1e6:.0f} MB"
