"""Libraries and programs that are not Python's: what is needed, why, and how to get it.

Tested on Debian 12. The lists for other systems are from their package indexes and UNTESTED.
"""

from __future__ import annotations

import ctypes.util
import os
import shlex
import shutil
import sys
from collections.abc import Iterable

from quickstart_parts.programs import Outcome, SetUpError, run

_WINDOW = "draws the window (Qt's X11 platform)"

FOR_RUNNING = {
    "libportaudio2": "records from the microphone (PortAudio)",
    "libasound2-plugins": "lets PortAudio reach PulseAudio and PipeWire",
    "libegl1": "draws the window (Qt)",
    "libgl1": "draws the window (Qt)",
    "libfontconfig1": "finds fonts (Qt)",
    "libglib2.0-0": "base library of Qt",
    "libdbus-1-3": "talks to the desktop (Qt)",
    "libxkbcommon0": "reads the keyboard (Qt)",
    "libxkbcommon-x11-0": "reads the keyboard under X11 (Qt)",
    "libx11-xcb1": _WINDOW,
    "libxcb-cursor0": _WINDOW,
    "libxcb-icccm4": _WINDOW,
    "libxcb-image0": _WINDOW,
    "libxcb-keysyms1": _WINDOW,
    "libxcb-randr0": _WINDOW,
    "libxcb-render-util0": _WINDOW,
    "libxcb-shape0": _WINDOW,
    "libxcb-sync1": _WINDOW,
    "libxcb-xfixes0": _WINDOW,
    "libxcb-xkb1": _WINDOW,
}

FOR_TESTING = {
    "pulseaudio": "a sound server of its own, for the tests of recording",
    "pulseaudio-utils": "plays speech into that sound server",
    "xvfb": "a screen of its own, for the tests of the window",
    "openbox": "a window manager for that screen",
    "xdotool": "presses keys and buttons on that screen",
    "imagemagick": "takes pictures of that screen",
    "x11-utils": "asks windows on that screen about themselves",
    "x11-xserver-utils": "plugs monitors into that screen and pulls them out",
    "trayer": "a system tray on that screen, for the test of the icon",
    "picom": "lets the overlay be translucent on that screen",
    "espeak-ng": "speaks test sentences",
    "gnome-keyring": "a real keyring, for the test of stored keys",
    "dbus": "the session bus that this keyring needs",
}

_ELSEWHERE = {
    "dnf": (
        "sudo dnf install portaudio alsa-plugins-pulseaudio mesa-libEGL mesa-libGL fontconfig"
        " libxkbcommon-x11 xcb-util-cursor xcb-util-wm xcb-util-image xcb-util-keysyms"
        " xcb-util-renderutil",
        " pulseaudio-utils xorg-x11-server-Xvfb openbox xdotool ImageMagick xorg-x11-utils"
        " xrandr picom espeak-ng",
    ),
    "pacman": (
        "sudo pacman -S --needed portaudio alsa-plugins libglvnd fontconfig libxkbcommon-x11"
        " xcb-util-cursor xcb-util-wm xcb-util-image xcb-util-keysyms xcb-util-renderutil",
        " libpulse xorg-server-xvfb openbox xdotool imagemagick xorg-xprop xorg-xwininfo"
        " xorg-xrandr picom espeak-ng",
    ),
    "zypper": (
        "sudo zypper install portaudio19 alsa-plugins-pulse Mesa-libEGL1 Mesa-libGL1 fontconfig"
        " libxkbcommon-x11-0 libxcb-cursor0 libxcb-icccm4 libxcb-image0 libxcb-keysyms1"
        " libxcb-render-util0",
        " pulseaudio-utils xorg-x11-server-Xvfb openbox xdotool ImageMagick xprop xrandr picom"
        " espeak-ng",
    ),
}
"""For other package managers: the command for running, and what testing adds to it."""

_LIBRARIES = ("portaudio", "EGL", "GL", "fontconfig", "xkbcommon-x11", "xcb-cursor", "xcb-icccm")
"""What stands for the whole list where no package manager is asked."""


def install(reasons: dict[str, str]) -> None:
    """Bring in what is missing, saying which and why; elsewhere than on Debian, say how.

    Args:
        reasons: Debian's name of each package to what it is for.

    Raises:
        SetUpError: Something is missing and could not be installed.
    """
    if not sys.platform.startswith("linux"):
        return  # the wheels for macOS and Windows bring PortAudio and need nothing else (untested)
    if not (shutil.which("apt-get") and shutil.which("dpkg-query")):
        _advise(testing=not reasons.keys().isdisjoint(FOR_TESTING))
        return
    missing = _missing(reasons)
    if missing:
        _install(missing, reasons)


def _missing(names: Iterable[str]) -> list[str]:
    """Which of the packages dpkg does not know as installed.

    Since Debian 13 and Ubuntu 24.04 some are called ``NAMEt64`` (64-bit time); apt takes either.
    """
    wanted = list(names)
    both = [spelling for name in wanted for spelling in (name, f"{name}t64")]
    # Its exit code is 1 where a name is unknown, which is an answer and no failure.
    listed = run(
        ["dpkg-query", "--show", "--showformat=${Package} ${db:Status-Status}\n", *both],
        environment={"LC_ALL": "C"},
    )
    installed = {
        line.removesuffix(" installed")
        for line in listed.output.splitlines()
        if line.endswith(" installed")
    }
    return [name for name in wanted if installed.isdisjoint({name, f"{name}t64"})]


def _install(missing: list[str], reasons: dict[str, str]) -> None:
    apt = ["apt-get", "-o", "DPkg::Lock::Timeout=120"]
    words = [*apt, "install", "--yes", "--no-install-recommends", *missing]
    by_hand = f"sudo apt-get install {shlex.join(missing)}"
    width = max(map(len, missing))
    print(f"{_count(missing)} missing from the system:")
    for name in missing:
        print(f"    {name:<{width}}  {reasons[name]}")
    prefix = _rights(by_hand)
    print(f"Installing with {'sudo ' if prefix else ''}apt-get ...", flush=True)
    environment = {"DEBIAN_FRONTEND": "noninteractive", "LC_ALL": "C"}
    # The list of packages may be old or, in a container, not there at all. If it cannot be
    # renewed, the installation below says so in better words.
    run([*prefix, *apt, "update"], environment=environment)
    outcome = run([*prefix, *words], environment=environment)
    if outcome.returncode:
        raise SetUpError(_failed(outcome, by_hand))


def _rights(by_hand: str) -> list[str]:
    """What to put before a command so that it may install packages."""
    if os.geteuid() == 0:
        return []
    if shutil.which("sudo") is None:
        raise SetUpError(
            f"Installing them needs an administrator; let one type “{by_hand}”, "
            "then run the same command again."
        )
    # Asks for the password here, in the open, if one is needed.
    asks = sys.stdin is not None and sys.stdin.isatty()
    if os.spawnvp(os.P_WAIT, "sudo", ["sudo", *([] if asks else ["-n"]), "-v"]) != 0:
        raise SetUpError(
            f"sudo did not allow it; type “{by_hand}” yourself, then run the same command again."
        )
    return ["sudo", "DEBIAN_FRONTEND=noninteractive", "LC_ALL=C"]


def _failed(outcome: Outcome, by_hand: str) -> str:
    sentence = outcome.explain("apt-get could not install them")
    return f"{sentence} By hand it is “{by_hand}”."


def _advise(*, testing: bool) -> None:
    """Where apt is not, name the one command to type, if something seems to be missing."""
    lacking = [name for name in _LIBRARIES if ctypes.util.find_library(name) is None]
    if testing:
        lacking += [name for name in ("Xvfb", "pactl", "xdotool") if shutil.which(name) is None]
    if not lacking:
        return
    print(f"The system seems to lack {', '.join(lacking)}.")
    for manager, (running, tests) in _ELSEWHERE.items():
        if shutil.which(manager):
            print(f"If something does not work, type:\n    {running}{tests if testing else ''}")
            return
    print("Install PortAudio and the X11 libraries of Qt 6 (xcb-cursor, xcb-icccm, ...) with your")
    print("system's package manager, if something does not work.")


def _count(missing: list[str]) -> str:
    return "1 package is" if len(missing) == 1 else f"{len(missing)} packages are"
