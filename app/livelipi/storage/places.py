"""Where LiveLipi's files lie on each system."""

from __future__ import annotations

from pathlib import Path

import platformdirs


def history_path() -> Path:
    """The history of this user; nothing is created by asking."""
    return platformdirs.user_data_path("livelipi", appauthor=False) / "history.sqlite3"


def config_path() -> Path:
    """The settings file of this user; it need not be there."""
    return platformdirs.user_config_path("livelipi", appauthor=False) / "config.toml"


def window_places_path() -> Path:
    """Where windows were put by hand; it need not be there."""
    return platformdirs.user_state_path("livelipi", appauthor=False) / "window_places.json"
