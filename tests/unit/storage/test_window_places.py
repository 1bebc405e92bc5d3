"""Where windows were put: remembered, and never in the way when it cannot be."""

from __future__ import annotations

import logging
from pathlib import Path

import pytest

from livelipi.domain.monitors import Box
from livelipi.storage.places import window_places_path
from livelipi.storage.window_places import KEPT, WindowPlacesFile


@pytest.fixture
def file(tmp_path: Path) -> WindowPlacesFile:
    """A file that is not there yet, nor is its folder."""
    return WindowPlacesFile(tmp_path / "state" / "window_places.json")


def test_what_was_written_is_read(file: WindowPlacesFile) -> None:
    """Each window has its own places; a set of monitors may have any name."""
    assert file.read("overlay") == {}
    file.write("overlay", {"DP-1 “ä”": Box(-5, 10, 800, 200)})
    file.write("main", {"DP-1": Box(1, 2, 3, 4)})
    assert file.read("overlay") == {"DP-1 “ä”": Box(-5, 10, 800, 200)}
    assert [path.name for path in file.path.parent.iterdir()] == ["window_places.json"]


def test_old_sets_of_monitors_are_forgotten(file: WindowPlacesFile) -> None:
    """Somebody who travels does not fill the disk."""
    file.write("overlay", {str(n): Box(n, 0, 1, 1) for n in range(KEPT + 5)})
    assert list(file.read("overlay")) == [str(n) for n in range(5, KEPT + 5)]


@pytest.mark.parametrize(
    "damage",
    [
        b"",
        b"{",
        b"[1]",
        b'{"overlay": 1}',
        b"\xff\xfe",
        b'{"overlay": {"m": [1, 2, 3]}}',
        b'{"overlay": {"m": [1, 2, 3, "4"]}}',
        b'{"overlay": {"m": [1, 2, true, 4]}}',
        b'{"overlay": {"m": [1, 2, 0, 4]}}',
        b'{"overlay": {"m": [1, 2, 3, 1e9]}}',
        b'{"overlay": {"m": [1, 2, 3, 999999999]}}',
    ],
)
def test_damage_is_set_aside_quietly(
    file: WindowPlacesFile, damage: bytes, caplog: pytest.LogCaptureFixture
) -> None:
    """The windows are at new places, the old file is kept, and the log says so without alarm."""
    file.path.parent.mkdir()
    file.path.write_bytes(damage)
    with caplog.at_level(logging.INFO):
        assert file.read("overlay") == {}
    assert "set aside" in caplog.text
    (aside,) = file.path.parent.glob("window_places.damaged-*.json")
    assert aside.read_bytes() == damage
    file.write("overlay", {"m": Box(1, 2, 3, 4)})
    assert file.read("overlay") == {"m": Box(1, 2, 3, 4)}


def test_damage_is_set_aside_before_it_is_written_over(file: WindowPlacesFile) -> None:
    """A file that was damaged while the program ran is kept too."""
    file.path.parent.mkdir()
    file.path.write_bytes(b"{")
    file.write("overlay", {"m": Box(1, 2, 3, 4)})
    assert len(list(file.path.parent.glob("window_places.damaged-*.json"))) == 1
    assert file.read("overlay") == {"m": Box(1, 2, 3, 4)}


def test_what_cannot_be_read_is_no_damage(file: WindowPlacesFile) -> None:
    """A folder in its place stays where it is, and writing says what hinders it."""
    file.path.mkdir(parents=True)
    assert file.read("overlay") == {}
    with pytest.raises(OSError, match="directory"):
        file.write("overlay", {"m": Box(1, 2, 3, 4)})


def test_it_lies_with_the_state_of_the_user() -> None:
    """Not with the settings, which people edit and copy to other computers."""
    assert window_places_path().parts[-3:-1] == ("state", "livelipi")
