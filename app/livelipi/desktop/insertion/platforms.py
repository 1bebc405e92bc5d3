"""The hands of the platform on which the program runs."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping

from livelipi.desktop.insertion.parts import Hands, NotInsertedError, PasteKey
from livelipi.domain.dictation.contract import Program
from livelipi.domain.settings import InsertionMethod


def hands(environment: Mapping[str, str] = os.environ, system: str = sys.platform) -> Hands:
    """What this platform lets us do; where that is nothing, texts go to the clipboard.

    Args:
        environment: Tells Wayland, X11 and neither apart.
        system: As ``sys.platform``.
    """
    # Each module needs a library that only its own platform has.
    if system == "win32":
        from livelipi.desktop.insertion.windows import WindowsHands

        return WindowsHands()
    if system == "darwin":
        from livelipi.desktop.insertion.macos import MacHands

        return MacHands()
    if environment.get("WAYLAND_DISPLAY"):
        from livelipi.desktop.insertion.wayland import WaylandHands

        return WaylandHands(environment)
    if environment.get("DISPLAY"):
        from livelipi.desktop.insertion.x11 import X11Hands

        return X11Hands()
    return TiedHands()


class TiedHands:
    """No hands: there is no screen, or none that we know."""

    usual = InsertionMethod.CLIPBOARD

    async def focused(self) -> Program:
        """Nobody knows."""
        return Program()

    async def let_go(self) -> None:
        """Nothing is held that would matter."""

    async def clipboard_answers(self) -> bool:
        """Nobody is asked."""
        return True

    async def paste(self, _key: PasteKey) -> None:
        """Refuse."""
        raise NotInsertedError("There is no screen on which a key could be pressed.")

    async def type(self, _text: str) -> None:
        """Refuse."""
        raise NotInsertedError("There is no screen on which text could be typed.")

    async def put(self, _text: str) -> bool:
        """Leave it to Qt."""
        return False

    async def close(self) -> None:
        """Nothing is open."""
