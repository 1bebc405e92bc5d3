"""Who is recording: tells a session of a living program from one that was interrupted.

Every program that records holds a lock on a small file of its own beside the history. The system
lets go of it when the program ends, whatever way it ends; process numbers would be reused.
"""

from __future__ import annotations

import uuid
from collections.abc import Iterator
from pathlib import Path

from filelock import FileLock, Timeout


class Writers:
    """The locks of all programs that record into one history.

    Args:
        history: Path of the history's file.
    """

    def __init__(self, history: Path) -> None:
        self._folder = history.with_name(f"{history.name}.writers")
        self.name = uuid.uuid4().hex
        """Of this program; unlike any other."""
        self._lock: FileLock | None = None

    def enter(self) -> None:
        """Say that this program records from now on.

        Raises:
            OSError: The disk is full or refuses.
        """
        if self._lock is None:
            self._folder.mkdir(mode=0o700, exist_ok=True)
            lock = FileLock(self._file(self.name), thread_local=False)
            lock.acquire(timeout=0)
            self._lock = lock

    def leave(self) -> None:
        """Say that it does no longer."""
        if self._lock is not None:
            self._lock.release()
            self._lock = None
            self._file(self.name).unlink(missing_ok=True)

    def gone(self, names: set[str]) -> Iterator[str]:
        """Those of ``names`` whose program has ended; what it left is cleared behind each."""
        for name in sorted(names - {self.name}):
            file = self._file(name)
            if not file.exists():
                yield name
                continue
            lock = FileLock(file, thread_local=False)
            try:
                lock.acquire(timeout=0)
            except Timeout:
                continue
            try:
                yield name
            finally:
                lock.release()
            file.unlink(missing_ok=True)

    def _file(self, name: str) -> Path:
        return self._folder / f"{name}.lock"
