"""What the settings and the first run need besides the state: keys, models, files."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from livelipi.runtime.key_desk import KeyDesk
from livelipi.runtime.model_shelf import ModelShelf


def open_in_system(path: Path) -> bool:
    """Open a file in the system's own program for it; whether that could be done."""
    return QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))


@dataclass(frozen=True, slots=True)
class SettingsServices:
    """Everything that the settings window is given.

    Attributes:
        keys: Keeps and tries the API key.
        models: Knows and fetches the recognizer's models.
        file: Where the settings are kept; need not be there yet.
        complaints: What is wrong with that file, one sentence each.
        open_file: Opens a file; whether that could be done.
    """

    keys: KeyDesk
    models: ModelShelf
    file: Path
    complaints: tuple[str, ...] = ()
    open_file: Callable[[Path], bool] = open_in_system
