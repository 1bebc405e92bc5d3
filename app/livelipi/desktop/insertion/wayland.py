"""Hands under Wayland, where the compositor has the virtual-keyboard protocol (wlroots, KWin).

``wtype`` brings a keymap of its own, so that no layout matters, and needs no clipboard: typing is
the usual way here. Wayland tells no program of the others; sway does. What keys a person holds is
told by nobody.
"""

from __future__ import annotations

import asyncio
import json
import shutil
from collections.abc import Mapping
from typing import Any

from livelipi.desktop.insertion.choice import described
from livelipi.desktop.insertion.parts import NotInsertedError, PasteKey
from livelipi.domain.dictation.contract import Program
from livelipi.domain.settings import InsertionMethod

PATIENCE = 10.0
"""Seconds that a tool may take; a text of a thousand letters takes one."""

_PASTE = {
    PasteKey.CTRL_V: ("-M", "ctrl", "-k", "v"),
    PasteKey.CTRL_SHIFT_V: ("-M", "ctrl", "-M", "shift", "-k", "v"),
    PasteKey.SHIFT_INSERT: ("-M", "shift", "-k", "Insert"),
}


class WaylandHands:
    """Hands of one compositor.

    Args:
        environment: Names it to the tools.
    """

    usual = InsertionMethod.TYPE

    def __init__(self, environment: Mapping[str, str]) -> None:
        self._environment = dict(environment)

    async def focused(self) -> Program:
        """Which program has the focus, under sway; elsewhere nobody knows."""
        if not self._environment.get("SWAYSOCK"):
            return Program()
        told = await self._run("swaymsg", "--raw", "--type", "get_tree")
        found = _focused(json.loads(told))
        if found is None:
            return Program()
        names = (found.get("app_id"), (found.get("window_properties") or {}).get("class"))
        return described(tuple(name for name in names if name), str(found["id"]))

    async def let_go(self) -> None:
        """Trust that nothing is held; ``wtype`` is a keyboard of its own with its own modifiers."""

    async def clipboard_answers(self) -> bool:
        """Data is asked for by a pipe, which is not ours to try."""
        return True

    async def paste(self, key: PasteKey) -> None:
        """Press the key and let go of it."""
        await self._run("wtype", *_PASTE[key])

    async def type(self, text: str) -> None:
        """Type; the text is not in the list of arguments, which other users can read."""
        await self._run("wtype", "-", given=text)

    async def put(self, text: str) -> bool:
        """Put text on the clipboard by ``wl-copy``, since Qt may not while we have no focus."""
        if shutil.which("wl-copy") is None:
            return False
        try:
            await self._run("wl-copy", "--type", "text/plain;charset=utf-8", given=text)
        except NotInsertedError:
            return False
        return True

    async def close(self) -> None:
        """Nothing is open."""

    async def _run(self, *command: str, given: str = "") -> bytes:
        """Run a tool.

        Raises:
            NotInsertedError: It is not installed, does not end, or fails; with its own words.
        """
        try:
            process = await asyncio.create_subprocess_exec(
                *command,
                env=self._environment,
                stdin=asyncio.subprocess.PIPE,
                stdout=asyncio.subprocess.PIPE,
                stderr=asyncio.subprocess.PIPE,
            )
        except FileNotFoundError as missing:
            raise NotInsertedError(f"{command[0]} is not installed.") from missing
        try:
            async with asyncio.timeout(PATIENCE):
                told, wrong = await process.communicate(given.encode())
        except TimeoutError as late:
            process.kill()
            await process.wait()
            raise NotInsertedError(f"{command[0]} does not answer.") from late
        if process.returncode:
            words = " ".join(wrong.decode(errors="replace").split()).rstrip(".")
            raise NotInsertedError(f"{command[0]} failed: {words}.")
        return told


def _focused(node: dict[str, Any]) -> dict[str, Any] | None:
    """The window with the focus in sway's tree."""
    if node.get("focused") and node.get("pid"):
        return node
    inside = (*node.get("nodes", ()), *node.get("floating_nodes", ()))
    return next((found for child in inside if (found := _focused(child))), None)
