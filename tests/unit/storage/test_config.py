"""Settings that decide what is kept are read exactly or not at all."""

from __future__ import annotations

from pathlib import Path

import pytest

from livelipi.domain.errors import BadInputError
from livelipi.domain.settings import HistorySettings
from livelipi.storage.config import read_history_settings
from livelipi.storage.places import config_path, history_path


@pytest.mark.parametrize(
    ("text", "settings"),
    [
        ("", HistorySettings(record=True, keep_days=None)),
        ("[history]\nrecord = false", HistorySettings(record=False)),
        ("[history]\nkeep_days = 30\n[window]\nsize = 3", HistorySettings(keep_days=30)),
    ],
)
def test_what_the_file_says_counts(tmp_path: Path, text: str, settings: HistorySettings) -> None:
    """Other tables are for others; what is left out has its default."""
    path = tmp_path / "config.toml"
    path.write_text(text)
    assert read_history_settings(path) == settings


def test_no_file_is_no_error(tmp_path: Path) -> None:
    """Nobody has to write a settings file."""
    assert read_history_settings(tmp_path / "none" / "config.toml") == HistorySettings()


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("[history]\nrecord = 'no'", "true or false"),
        ("[history]\nkeep_days = 0", "whole number"),
        ("[history]\nkeep_days = true", "whole number"),
        ("[history]\nkeep_day = 3", "does not know"),
        ("history = 3", "table"),
        ("[history", "TOML"),
        (b"\xff", "TOML"),
    ],
)
def test_what_cannot_be_meant_is_said(tmp_path: Path, text: str | bytes, says: str) -> None:
    """A typing error must not silently record what somebody wanted kept out."""
    path = tmp_path / "config.toml"
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    with pytest.raises(BadInputError, match=says):
        read_history_settings(path)


def test_an_unreadable_file_is_said(tmp_path: Path) -> None:
    """A folder in the file's place is named."""
    with pytest.raises(BadInputError, match="cannot be read"):
        read_history_settings(tmp_path)


def test_files_lie_in_the_users_own_folders() -> None:
    """Where each system keeps data and settings; asking creates nothing."""
    assert history_path().name == "history.sqlite3" and config_path().name == "config.toml"
    assert not history_path().parent.exists() and not config_path().parent.exists()
