"""What the overlay's windows are to the window system: above all, never focused, click-through.

Under X11 they bypass the window manager (override-redirect). Kept by a window manager instead,

* ``Tool`` windows are hidden by KWin while another program is active,
* windows that stay on top are still below a focused full-screen program,
* frames catch the clicks that an empty input shape lets through (openbox 3.6, xfwm4 4.18),
* tiling managers tile them, and every manager has its own idea of a good place.
"""

from __future__ import annotations

import ctypes
import ctypes.util
import functools
import logging
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from livelipi.ui.platform import XCB, places_windows

_log = logging.getLogger(__name__)


def float_above(window: QWidget) -> None:
    """Make a window one that stays above all others and never takes the focus; before showing."""
    kind = Qt.WindowType
    flags = (
        kind.Tool
        | kind.FramelessWindowHint
        | kind.WindowStaysOnTopHint
        | kind.WindowDoesNotAcceptFocus
        | kind.NoDropShadowWindowHint
    )
    if QGuiApplication.platformName() == XCB:
        flags |= kind.BypassWindowManagerHint
    window.setWindowFlags(flags)
    window.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
    window.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)
    # macOS hides tool windows of a program in the background otherwise (untested there).
    window.setAttribute(Qt.WidgetAttribute.WA_MacAlwaysShowToolWindow)
    window.setFocusPolicy(Qt.FocusPolicy.NoFocus)


def pass_clicks(window: QWidget, on: bool) -> None:
    """Let clicks go to what lies below a window, or not; to be called again whenever it is mapped.

    WORKAROUND(Qt 6.8-6.11): the flag is taken as known by a window that was mapped anew, whose
    input shape is whole again. Off and on sets the shape in any case.
    """
    handle = window.windowHandle()
    if handle is None:
        return
    handle.setFlag(Qt.WindowType.WindowTransparentForInput, False)
    if on:
        handle.setFlag(Qt.WindowType.WindowTransparentForInput, True)


def places_itself() -> bool:
    """Whether this program may say where its windows are."""
    return places_windows(QGuiApplication.platformName())


def composited() -> bool:
    """Whether translucent windows are translucent now; only X11 can be without a compositor."""
    if QGuiApplication.platformName() != XCB:
        return True
    x11 = _x11()
    if x11 is None:
        return False
    display = x11.XOpenDisplay(None)
    if not display:
        return False
    try:
        name = f"_NET_WM_CM_S{x11.XDefaultScreen(display)}"
        atom = x11.XInternAtom(display, name.encode(), 0)
        return bool(x11.XGetSelectionOwner(display, atom))
    finally:
        x11.XCloseDisplay(display)


@functools.cache
def _x11() -> Any:
    """Xlib, which Qt's own X11 plugin needs too; None where it cannot be loaded.

    Qt knows whether there is a compositor, and tells only its own plugins.
    """
    try:
        x11 = ctypes.CDLL(ctypes.util.find_library("X11") or "libX11.so.6")
    except OSError as error:
        _log.info("Xlib cannot be asked for a compositor: %s", error)
        return None
    display, number = ctypes.c_void_p, ctypes.c_ulong
    calls: tuple[tuple[Any, Any, list[Any]], ...] = (
        (x11.XOpenDisplay, display, [ctypes.c_char_p]),
        (x11.XDefaultScreen, ctypes.c_int, [display]),
        (x11.XInternAtom, number, [display, ctypes.c_char_p, ctypes.c_int]),
        (x11.XGetSelectionOwner, number, [display, number]),
        (x11.XCloseDisplay, ctypes.c_int, [display]),
    )
    for function, result, arguments in calls:
        function.restype, function.argtypes = result, arguments
    return x11
