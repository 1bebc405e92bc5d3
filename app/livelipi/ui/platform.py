"""Which window system Qt talks to, what it lets an overlay do, and what it does not.

Under X11 (and XWayland) the overlay is a window that no window manager touches: it stays above
everything, full-screen programs too, cannot be given the focus and is exactly where it was put.
Wayland has no request for any of that. So where a Wayland session offers XWayland, LiveLipi is an
X11 program, unless a person chose otherwise with ``QT_QPA_PLATFORM``.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping, MutableMapping

from livelipi.ui.i18n import translate

VARIABLE = "QT_QPA_PLATFORM"

XCB = "xcb"
WAYLAND = "wayland"


def choose(environment: MutableMapping[str, str] = os.environ, system: str = sys.platform) -> None:
    """Have Qt take XWayland where there is one; call it before the ``QApplication`` is made.

    Args:
        environment: Changed where needed.
        system: As ``sys.platform``.
    """
    if system == "linux" and environment.get("WAYLAND_DISPLAY") and environment.get("DISPLAY"):
        environment.setdefault(VARIABLE, XCB)


def expected(environment: Mapping[str, str] = os.environ, system: str = sys.platform) -> str:
    """Name of the platform that Qt will take after ``choose``, as ``QGuiApplication`` names it."""
    named = environment.get(VARIABLE, "").partition(";")[0].partition(":")[0]
    if named:
        return named
    if system != "linux":
        return {"darwin": "cocoa", "win32": "windows"}.get(system, system)
    if environment.get("DISPLAY"):
        return XCB
    return WAYLAND if environment.get("WAYLAND_DISPLAY") else "offscreen"


def places_windows(platform: str) -> bool:
    """Whether a program may say where its windows are."""
    return not platform.startswith(WAYLAND)


def limits(platform: str) -> list[str]:
    """What the overlay cannot do there, a sentence each with what to do; empty where it can all.

    Args:
        platform: As ``expected`` or ``QGuiApplication.platformName`` gives it.
    """
    if places_windows(platform):
        return []
    return [
        translate(
            "Limits",
            "Wayland does not let a program keep a window above the others. "
            "Choose “Always on Top” in your desktop's own menu for the captions.",
        ),
        translate(
            "Limits",
            "Wayland does not let a program place its windows. "
            "Captions open where the desktop puts them; only their size is remembered.",
        ),
        translate(
            "Limits",
            "Wayland gives the keyboard to a window that is clicked. "
            "Let clicks pass through the captions to keep typing where you are.",
        ),
        translate("Limits", "With XWayland installed, all of this works."),
    ]
