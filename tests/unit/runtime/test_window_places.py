"""Places are known at once and written behind the loop's back."""

from __future__ import annotations

from pathlib import Path

import pytest

from livelipi.domain.monitors import Box
from livelipi.runtime.window_places import WindowPlaces
from livelipi.storage.window_places import WindowPlacesFile

HERE, THERE = Box(1, 2, 300, 100), Box(5, 6, 300, 100)


@pytest.mark.asyncio
async def test_places_outlive_the_program(tmp_path: Path) -> None:
    """The newest place of each set of monitors is in the file in the end."""
    file = WindowPlacesFile(tmp_path / "places.json")
    places = WindowPlaces.load(file, "overlay")
    places.keep("one", HERE)
    places.keep("two", HERE)
    places.keep("one", THERE)
    assert (places.find("one"), places.find("three")) == (THERE, None)
    await places.written()
    assert list(WindowPlaces.load(file, "overlay")._places.items()) == [
        ("two", HERE),
        ("one", THERE),
    ]
    places.forget()
    await places.written()
    assert file.read("overlay") == {}


@pytest.mark.asyncio
@pytest.mark.logs_warnings
async def test_a_disk_that_refuses_costs_only_the_memory(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    """The place holds for this run, the log tells why not longer, and the next write is tried."""
    blocked = tmp_path / "file"
    blocked.write_text("")
    places = WindowPlaces.load(WindowPlacesFile(blocked / "places.json"), "overlay")
    places.keep("one", HERE)
    await places.written()
    assert places.find("one") == HERE
    assert "cannot be kept" in caplog.text
    blocked.unlink()
    places.keep("one", THERE)
    await places.written()
    assert WindowPlacesFile(blocked / "places.json").read("overlay") == {"one": THERE}
