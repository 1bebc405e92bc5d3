"""Hotkeys: combinations that work wherever the focus is, by the platform's own way."""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import Enum

from livelipi.desktop.hotkeys.none import CTL, NoHotkeys
from livelipi.domain.dictation.contract import Hotkeys
from livelipi.domain.errors import HotkeyError

log = logging.getLogger("livelipi.hotkeys")


class Way(Enum):
    """How hotkeys are to be had."""

    X11 = "x11"
    PORTAL = "portal"
    LISTENER = "listener"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Outlook:
    """What can be said of hotkeys before any is registered.

    Attributes:
        way: How they are to be had.
        detail: One line for a report.
        todo: What helps where there are none, or may be none; "" where nothing is needed.
    """

    way: Way
    detail: str
    todo: str = ""


def outlook(environment: Mapping[str, str], system: str) -> Outlook:
    """Which way hotkeys go here. Asks nobody, so a portal may still turn out to be missing.

    Args:
        environment: The process's environment variables.
        system: As ``sys.platform`` has it.
    """
    if system in ("win32", "darwin"):
        return Outlook(Way.LISTENER, "all keys are heard and only your combinations are acted on")
    if environment.get("WAYLAND_DISPLAY"):
        if not _bus_address(environment):
            missing = "Wayland needs a session bus for hotkeys, and there is none"
            return Outlook(Way.NONE, missing, CTL)
        return Outlook(Way.PORTAL, "through the desktop's portal, which asks you first")
    if environment.get("DISPLAY"):
        return Outlook(Way.X11, "keys are grabbed: no other program gets them")
    return Outlook(Way.NONE, "hotkeys need a desktop, and this is a bare console", CTL)


def hotkeys_for(
    environment: Mapping[str, str],
    system: str,
    lost: Callable[[HotkeyError], None] | None = None,
) -> Hotkeys:
    """The platform's hotkeys. Connects to nothing before the first one is registered.

    Args:
        environment: The process's environment variables.
        system: As ``sys.platform`` has it.
        lost: Told on the loop when combinations that were registered do not work any more;
            logged where not given.
    """
    lost = lost or _log
    found = outlook(environment, system)
    match found.way:
        case Way.X11:
            from livelipi.desktop.hotkeys.x11 import X11Hotkeys

            return X11Hotkeys(environment["DISPLAY"], lost)
        case Way.PORTAL:
            from livelipi.desktop.hotkeys.portal import PortalHotkeys

            return PortalHotkeys(_bus_address(environment), lost)
        case Way.LISTENER:
            from livelipi.desktop.hotkeys.listener import ListenedHotkeys

            return ListenedHotkeys(system)
    return NoHotkeys(f"{found.detail[0].upper()}{found.detail[1:]}.")


def _bus_address(environment: Mapping[str, str]) -> str:
    """The session bus; systemd's has a fixed place where no variable names another."""
    if given := environment.get("DBUS_SESSION_BUS_ADDRESS"):
        return given
    runtime = environment.get("XDG_RUNTIME_DIR")
    return f"unix:path={runtime}/bus" if runtime else ""


def _log(error: HotkeyError) -> None:
    log.warning("%s", error.sentence())
