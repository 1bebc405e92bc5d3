"""Which hotkeys a platform has, and what is said where it has none."""

import sys

import pytest

from livelipi.desktop.hotkeys import Way, hotkeys_for, outlook
from livelipi.desktop.hotkeys.none import NoHotkeys
from livelipi.domain.errors import HotkeyError

WAYLAND = {"WAYLAND_DISPLAY": "wayland-0", "DISPLAY": ":0"}


@pytest.mark.parametrize(
    ("environment", "system", "way"),
    [
        ({"DISPLAY": ":0"}, "linux", Way.X11),
        ({**WAYLAND, "DBUS_SESSION_BUS_ADDRESS": "unix:path=/nowhere"}, "linux", Way.PORTAL),
        ({**WAYLAND, "XDG_RUNTIME_DIR": "/nowhere"}, "linux", Way.PORTAL),
        (WAYLAND, "linux", Way.NONE),
        ({}, "linux", Way.NONE),
        ({}, "win32", Way.LISTENER),
        ({}, "darwin", Way.LISTENER),
    ],
)
def test_each_platform_has_its_way(environment, system, way):
    """Keys of XWayland are deaf where a Wayland window has the focus, so it never counts."""
    found = outlook(environment, system)
    assert found.way is way
    assert bool(found.todo) is (way is Way.NONE)
    hotkeys = hotkeys_for(environment, system)
    assert hotkeys.holds is (way is not Way.NONE)
    assert bool(hotkeys.why_no_hold) is not hotkeys.holds


@pytest.mark.asyncio
async def test_a_bare_console_says_what_works():
    """Where there are no hotkeys nothing is refused in silence, and nothing else breaks."""
    hotkeys = hotkeys_for({}, "linux")
    assert isinstance(hotkeys, NoHotkeys)
    with pytest.raises(HotkeyError, match="bare console") as caught:
        await hotkeys.register("hold", "F9", print, print)
    assert "livelipi ctl ptt-down" in caught.value.todo
    await hotkeys.register("hold", "", print, print)
    await hotkeys.close()


@pytest.mark.asyncio
async def test_a_missing_listener_is_told(monkeypatch):
    """An installation without pynput says so instead of crashing."""
    monkeypatch.setitem(sys.modules, "pynput", None)
    hotkeys = hotkeys_for({}, "win32")
    with pytest.raises(HotkeyError, match="pynput"):
        await hotkeys.register("hold", "F9", print, print)
    await hotkeys.close()
