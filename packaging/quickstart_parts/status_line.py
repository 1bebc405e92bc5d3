"""One line that says how far pip is."""

from __future__ import annotations

import shutil
import sys

_SHOWN = ("Collecting ", "Downloading ", "Using cached ", "Installing ")


class StatusLine:
    """Rewrites one line of the terminal; says nothing where nobody looks at one.

    Args:
        total: How many packages there are.
    """

    def __init__(self, total: int) -> None:
        self._total = total
        self._seen = 0
        self._terminal = sys.stdout.isatty()
        self._shown = False

    def show(self, said: str) -> None:
        """Take a line of pip's output."""
        said = said.strip()
        if said.startswith(("Collecting ", "Requirement already satisfied")):
            self._seen = min(self._seen + 1, self._total)
        if self._terminal and said.startswith(_SHOWN):
            self._write(f"  {self._seen}/{self._total}  {said.partition(' (from ')[0]}")
            self._shown = True

    def end(self) -> None:
        """Leave an empty line behind."""
        if self._shown:
            self._write("")
            print("\r", end="", flush=True)
            self._shown = False

    def _write(self, text: str) -> None:
        width = shutil.get_terminal_size().columns - 1
        print(f"\r{text[:width]:<{width}}", end="", flush=True)
