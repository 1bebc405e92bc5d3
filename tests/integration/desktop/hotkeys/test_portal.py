"""Hotkeys through the portal: a real bus, with a double of the portal on it."""

from __future__ import annotations

import asyncio
import shutil
import subprocess
from collections.abc import AsyncIterator, Iterator
from functools import partial
from pathlib import Path

import pytest
import pytest_asyncio

from livelipi.desktop.hotkeys import portal
from livelipi.desktop.hotkeys.portal import PortalHotkeys, trigger_of
from livelipi.domain.dictation.combination import KEYS, parse
from livelipi.domain.errors import HotkeyError
from tests.integration.desktop.hotkeys.portal_double import DENIED, SHORTCUTS, PortalDouble

pytestmark = pytest.mark.asyncio

PATIENCE = 10.0
REGISTRY = "org.freedesktop.host.portal.Registry"


@pytest.fixture(scope="module")
def bus(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """A session bus of our own."""
    with private_bus(tmp_path_factory.mktemp("bus")) as (address, _):
        yield address


class private_bus:  # noqa: N801
    """A dbus-daemon: its address, and its process."""

    def __init__(self, folder: Path) -> None:
        if shutil.which("dbus-daemon") is None:
            raise FileNotFoundError("dbus-daemon is needed for tests of the portal")
        self._folder = folder

    def __enter__(self) -> tuple[str, subprocess.Popen[bytes]]:
        # Without a configuration of ours it would start the services of this computer.
        config = self._folder / "bus.conf"
        config.write_text(
            f"<busconfig><type>session</type><listen>unix:dir={self._folder}</listen>"
            '<policy context="default"><allow send_destination="*" eavesdrop="true"/>'
            '<allow eavesdrop="true"/><allow own="*"/>'
            "</policy></busconfig>"
        )
        words = ["dbus-daemon", f"--config-file={config}", "--nofork", "--print-address"]
        self._process = subprocess.Popen(words, stdout=subprocess.PIPE)
        assert self._process.stdout
        return self._process.stdout.readline().decode().strip(), self._process

    def __exit__(self, *_: object) -> None:
        self._process.terminate()
        self._process.wait(PATIENCE)
        assert self._process.stdout
        self._process.stdout.close()


@pytest_asyncio.fixture
async def double(bus: str) -> AsyncIterator[PortalDouble]:
    """A portal that is there."""
    made = PortalDouble(bus)
    await made.appear()
    yield made
    await made.disappear()


class Heard:
    """Hotkeys, and what they told in order."""

    def __init__(self, address: str) -> None:
        self.told: asyncio.Queue[str] = asyncio.Queue()
        self.lost: asyncio.Queue[HotkeyError] = asyncio.Queue()
        self.hotkeys = PortalHotkeys(address, self.lost.put_nowait)

    async def __aenter__(self) -> None:
        """Nothing to do; leaving lets go of everything."""

    async def __aexit__(self, *_: object) -> None:
        await self.hotkeys.close()

    async def register(self, name: str, combination: str) -> None:
        """Listen to it."""
        tell = self.told.put_nowait
        down, up = partial(tell, f"{name} down"), partial(tell, f"{name} up")
        await self.hotkeys.register(name, combination, down, up)

    async def next(self) -> str:
        """What it tells next."""
        async with asyncio.timeout(PATIENCE):
            return await self.told.get()

    async def trouble(self) -> HotkeyError:
        """What it lost."""
        async with asyncio.timeout(PATIENCE):
            return await self.lost.get()


@pytest.fixture
def heard(bus: str) -> Heard:
    """Hotkeys on the bus, not connected yet."""
    return Heard(bus)


async def test_press_and_release(double: PortalDouble, heard: Heard) -> None:
    """Hold to talk works on Wayland: the portal tells both edges, and repeats are none."""
    async with heard:
        await heard.register("hold", "ctrl+alt+space")
        assert double.asked == [{"hold": "CTRL+ALT+space"}]
        assert heard.hotkeys.triggers == {"hold": "Ctrl+Alt+Space"}
        await double.press("hold")
        await double.press("hold")
        await double.let_go("hold")
        await double.press("someone else's")
        await double.press("hold")
        assert [await heard.next() for _ in range(3)] == ["hold down", "hold up", "hold down"]
        await heard.hotkeys.close()
        assert await heard.next() == "hold up"
        assert heard.hotkeys.holds


async def test_registered_together_is_asked_once(double: PortalDouble, heard: Heard) -> None:
    """Nobody answers three questions; what changes later is asked in a session that replaces it."""
    async with heard:
        await asyncio.gather(heard.register("hold", "Super+D"), heard.register("toggle", "F9"))
        assert double.asked == [{"hold": "LOGO+d", "toggle": "F9"}]
        await heard.register("toggle", "F9")
        await heard.register("hold", "")
        assert len(double.asked) == 1
        await double.press("hold")
        await double.press("toggle")
        assert await heard.next() == "toggle down"
        await heard.register("toggle", "F8")
        assert await heard.next() == "toggle up"
        assert double.asked[1:] == [{"toggle": "F8"}]
        assert double.sessions == 1


async def test_denial_is_told_to_all_who_asked_and_keeps_what_was_there(
    double: PortalDouble, heard: Heard
) -> None:
    """A no is told with what to do; it is not asked again by itself and breaks nothing."""
    async with heard:
        await heard.register("hold", "F9")
        double.refused = {"toggle"}
        with pytest.raises(HotkeyError, match="did not allow F8") as caught:
            await heard.register("toggle", "F8")
        assert "livelipi ctl ptt-down" in caught.value.todo
        await double.press("hold")
        assert await heard.next() == "hold down"
        double.answer = DENIED
        with pytest.raises(HotkeyError, match="did not allow"):
            await heard.register("hold", "F7")
        assert "did not allow F9" in (await heard.trouble()).message
        await heard.register("hold", "")
        double.asked.clear()
        both = await asyncio.gather(
            heard.register("hold", "F9"), heard.register("toggle", "F8"), return_exceptions=True
        )
        assert all(isinstance(error, HotkeyError) for error in both)
        assert len(double.asked) == 1
        assert double.sessions == 0


async def test_a_portal_that_disappears_ends_the_press_and_is_taken_up_again(
    double: PortalDouble, heard: Heard
) -> None:
    """A portal that crashes leaves no turn open, is told, and works again once it is back."""
    async with heard:
        await heard.register("hold", "F9")
        await double.press("hold")
        assert await heard.next() == "hold down"
        await double.disappear()
        assert await heard.next() == "hold up"
        assert "portal has ended" in (await heard.trouble()).message
        await double.appear()
        await double.awaited("BindShortcuts", 2)
        await double.press("hold")
        assert await heard.next() == "hold down"
        await double.disappear()


async def test_a_portal_that_disappears_while_it_asks_is_told(
    double: PortalDouble, heard: Heard
) -> None:
    """Nobody waits for an answer that can no longer come."""
    async with heard:
        double.silent = True
        asking = asyncio.create_task(heard.register("hold", "F9"))
        await double.awaited("CreateSession")
        await double.disappear()
        with pytest.raises(HotkeyError, match="no portal for global shortcuts"):
            await asking


async def test_closing_waits_for_no_answer(double: PortalDouble, heard: Heard) -> None:
    """A program that ends while the desktop asks somebody does not hang."""
    async with heard:
        double.silent = True
        asking = asyncio.create_task(heard.register("hold", "F9"))
        await double.awaited("CreateSession")
        await heard.hotkeys.close()
        with pytest.raises(HotkeyError):
            await asking
        with pytest.raises(HotkeyError, match="closed"):
            await heard.register("hold", "F9")


async def test_a_session_that_the_desktop_ends_is_told(double: PortalDouble, heard: Heard) -> None:
    """Hotkeys that were taken away in the desktop's settings are not missed in silence."""
    async with heard:
        await heard.register("hold", "F9")
        await double.change("hold", "Ctrl+F9")
        await double.press("hold")
        assert await heard.next() == "hold down"
        assert heard.hotkeys.triggers == {"hold": "Ctrl+F9"}
        await double.end_session()
        assert await heard.next() == "hold up"
        assert "the desktop has ended them" in (await heard.trouble()).message


async def test_no_portal(heard: Heard) -> None:
    """A desktop without any portal says what works instead, at once."""
    async with heard:
        with pytest.raises(HotkeyError, match="no portal for global shortcuts") as caught:
            await heard.register("hold", "F9")
        assert "livelipi ctl ptt-up" in caught.value.todo


async def test_a_portal_without_global_shortcuts(double: PortalDouble, heard: Heard) -> None:
    """GNOME before 48 and wlroots have a portal, but not this part of it."""
    async with heard:
        double.lacks = SHORTCUTS
        with pytest.raises(HotkeyError, match="no portal for global shortcuts"):
            await heard.register("hold", "F9")


async def test_a_program_that_is_not_installed_is_told_so(
    double: PortalDouble, heard: Heard
) -> None:
    """Without its .desktop file the portal knows no LiveLipi; that is what has to be mended."""
    async with heard:
        double.known = set()
        with pytest.raises(HotkeyError, match="App info not found for 'livelipi'") as caught:
            await heard.register("hold", "F9")
        assert "livelipi.desktop" in caught.value.todo


async def test_an_older_portal_needs_no_app_id(double: PortalDouble, heard: Heard) -> None:
    """Portals before the registry refuse the introduction and nothing else."""
    async with heard:
        double.lacks = REGISTRY
        double.open_to_all = True
        await heard.register("hold", "F9")
        assert double.asked == [{"hold": "F9"}]


async def test_a_portal_that_tells_of_no_release_is_found_out(
    double: PortalDouble, heard: Heard, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where nothing is ever let go, the next press ends the turn and holding is not offered."""
    async with heard:
        monkeypatch.setattr(portal, "SILENCE", -1.0)  # the presses here are not a second apart
        await heard.register("hold", "F9")
        await double.press("hold")
        await double.press("hold")
        assert [await heard.next() for _ in range(2)] == ["hold down", "hold up"]
        assert not heard.hotkeys.holds
        assert "cannot be held" in heard.hotkeys.why_no_hold
        await double.press("hold")
        await double.press("hold")
        assert [await heard.next() for _ in range(2)] == ["hold down", "hold down"]


async def test_a_bus_that_hangs_up_is_told(tmp_path: Path) -> None:
    """At the end of a session the hotkeys end with it; without a bus there are none."""
    with private_bus(tmp_path) as (address, process):
        double, heard = PortalDouble(address), Heard(address)
        await double.appear()
        await heard.register("hold", "F9")
        await double.press("hold")
        assert await heard.next() == "hold down"
        await double.disappear()
        assert await heard.next() == "hold up"
        await heard.trouble()
        process.kill()
        process.wait()
        with pytest.raises(HotkeyError, match="no session bus"):
            await heard.register("hold", "F8")
        await heard.hotkeys.close()


async def test_esc_is_not_asked_for(heard: Heard) -> None:
    """A question in each turn, for a key that belongs to everybody, would be worse than none."""
    async with heard:
        with pytest.raises(HotkeyError, match="On Wayland no program can have Esc"):
            await heard.register("cancel", "Esc")


async def test_every_key_has_a_trigger() -> None:
    """Each combination can be written as the desktop's portal reads it."""
    assert trigger_of(parse("Shift+Ctrl+,")) == "CTRL+SHIFT+comma"
    triggers = {trigger_of(parse(f"Ctrl+Super+{key}")) for key in KEYS}
    assert len(triggers) == len(KEYS)
