"""What other programs may ask of the running one (``livelipi ctl``), and what they are told."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from livelipi.domain.audio import seconds
from livelipi.runtime import commands as c
from livelipi.runtime.state import AppState
from livelipi.ui.commands import Asked, Hide, Open, Quit, View

Reply = dict[str, Any]


class Remote:
    """Does what is asked for by name.

    Args:
        ask: Takes what is to be done.
        state: What holds now.
    """

    def __init__(self, ask: Callable[[Asked], None], state: Callable[[], AppState]) -> None:
        self._ask = ask
        self._state = state

    def answer(self, request: dict[str, Any]) -> Reply:
        """Do what a request names under ``do``; tell the status after it, or what is wrong."""
        do = request.get("do")
        state = self._state()
        asked: Asked | None = None
        match do:
            case "status":
                pass
            case "start":
                asked = None if state.running else c.Start()
            case "stop":
                asked = c.Stop()
            case "toggle":
                asked = c.Stop() if state.running else c.Start()
            case "ptt-down" | "ptt-up" if not state.ptt:
                return _refused("Push-to-talk is off; switch it on in the window.")
            case "ptt-down" | "ptt-up" if not state.running:
                return _refused("Nothing is listened to; `livelipi ctl start` comes first.")
            case "ptt-down":
                asked = c.PttDown()
            case "ptt-up":
                asked = c.PttUp()
            case "flush":
                asked = c.Flush()
            case "show":
                asked = Open(View.MAIN)
            case "transcript":
                asked = Open(View.TRANSCRIPT)
            case "settings":
                asked = Open(View.SETTINGS)
            case "hide":
                asked = Hide()
            case "quit":
                asked = Quit()
            case "overlay":
                asked = c.change_overlay(state.settings, shown=not state.settings.overlay.shown)
            case "click-through":
                through = not state.settings.overlay.click_through
                asked = c.change_overlay(state.settings, click_through=through)
            case _:
                return _refused(f"LiveLipi does not know {do!r}.")
        if asked is not None:
            self._ask(asked)
        return {"ok": True, "status": status(self._state())}


def status(state: AppState) -> dict[str, Any]:
    """The state for programs; no word of what was said."""
    return {
        "running": state.running,
        "connection": state.connection.value,
        "voice": state.voice.value,
        "local": state.local,
        "place": state.place,
        "device": state.device_name,
        "language": state.language,
        "translate": state.translate,
        "push_to_talk": state.ptt,
        "held": state.ptt_held,
        "overlay": state.settings.overlay.shown,
        "click_through": state.settings.overlay.click_through,
        "seconds": round(seconds(state.elapsed), 1),
        "dropped_seconds": round(seconds(state.dropped), 1),
        "message": state.message.text if state.message else None,
    }


def _refused(why: str) -> Reply:
    return {"ok": False, "error": why}
