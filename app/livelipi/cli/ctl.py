"""``livelipi ctl``: talks to the running window, for the desktop's key bindings and scripts."""

from __future__ import annotations

import argparse
import json
import sys
from typing import Any

from livelipi.desktop.instance import ask, meeting_point
from livelipi.domain.errors import BadInputError

ACTIONS = {
    "start": "listen",
    "stop": "stop listening; the last words still come",
    "toggle": "the one of both that makes sense",
    "ptt-down": "the push-to-talk key went down",
    "ptt-up": "the push-to-talk key came up",
    "flush": "make what was said so far final now",
    "show": "bring the window to the front",
    "hide": "take all windows off the screen",
    "transcript": "open the transcript",
    "settings": "open the settings",
    "overlay": "show or hide the caption overlay",
    "click-through": "let clicks pass through the overlay, or catch them again",
    "quit": "end the program, once the last words are there",
    "status": "what the program does now",
}


def add(commands: Any) -> None:
    """Describe the command and its actions."""
    parser = commands.add_parser(
        "ctl",
        help="control the running window",
        description="Talks to the running window. Exit code 12 where none runs.",
        epilog="\n".join(f"  {name:<14}{what}" for name, what in ACTIONS.items()),
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("action", choices=ACTIONS, metavar="ACTION", help="see below")
    parser.add_argument("--json", action="store_true", help="print the status for programs")
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Ask, and tell what was answered.

    Raises:
        NotRunningError: No window runs.
        BadInputError: It cannot be done now.
    """
    reply = ask(meeting_point(), {"do": arguments.action})
    if not reply.get("ok"):
        raise BadInputError(str(reply.get("error", "LiveLipi refused.")))
    status = reply["status"]
    if arguments.json:
        sys.stdout.write(json.dumps(status, ensure_ascii=False) + "\n")
    elif arguments.action == "status":
        sys.stdout.write(_sentence(status) + "\n")
    return 0


def _sentence(status: dict[str, Any]) -> str:
    if not status["running"]:
        return f"Not listening · {status['place']}"
    parts = [f"Listening to {status['device']}", status["place"], status["voice"]]
    if status["dropped_seconds"]:
        parts.append(f"{status['dropped_seconds']} s of sound lost")
    return " · ".join(parts)
