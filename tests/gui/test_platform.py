"""Which window system is taken, and what is said about it."""

from __future__ import annotations

import pytest

from livelipi.ui import platform

BOTH = {"WAYLAND_DISPLAY": "wayland-0", "DISPLAY": ":0"}
WAYLAND = {"WAYLAND_DISPLAY": "wayland-0"}
X11 = {"DISPLAY": ":0"}


@pytest.mark.parametrize(
    ("environment", "system", "name"),
    [
        (BOTH, "linux", "xcb"),
        (WAYLAND, "linux", "wayland"),
        (X11, "linux", "xcb"),
        ({}, "linux", "offscreen"),
        (BOTH | {"QT_QPA_PLATFORM": "wayland"}, "linux", "wayland"),
        (WAYLAND | {"QT_QPA_PLATFORM": "wayland;xcb"}, "linux", "wayland"),
        ({"QT_QPA_PLATFORM": "offscreen:enable_fonts"}, "linux", "offscreen"),
        ({}, "darwin", "cocoa"),
        ({}, "win32", "windows"),
    ],
)
def test_xwayland_is_taken_where_it_is(environment: dict[str, str], system: str, name: str) -> None:
    """An overlay needs X11; what a person chose by hand holds."""
    changed = dict(environment)
    platform.choose(changed, system)
    assert platform.expected(changed, system) == name
    chosen = environment is BOTH and system == "linux"
    assert changed == environment | ({"QT_QPA_PLATFORM": "xcb"} if chosen else {})


def test_wayland_is_told_plainly() -> None:
    """Who stays above and where is the compositor's choice there; elsewhere nothing is said."""
    said = " ".join(platform.limits("wayland-egl"))
    assert "above" in said
    assert "place" in said
    assert "XWayland" in said
    assert [platform.limits(name) for name in ("xcb", "windows", "cocoa", "offscreen")] == [[]] * 4
