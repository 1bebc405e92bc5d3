"""``livelipi devices``: what can be listened to."""

from __future__ import annotations

import argparse
import json
from dataclasses import asdict
from typing import Any

from rich.console import Console
from rich.table import Table

from livelipi.audio.devices import list_devices
from livelipi.domain.errors import AudioError


def add(commands: Any) -> None:
    """Describe the command."""
    parser = commands.add_parser("devices", help="list the microphones and monitors")
    parser.add_argument("--json", action="store_true", help="print an array of objects")
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Print the devices; exit 3 when there is none."""
    devices = list_devices()
    console = Console()
    if arguments.json:
        console.print_json(json.dumps([asdict(device) for device in devices]))
        return 0 if devices else AudioError.exit_code
    if not devices:
        raise AudioError(
            "No microphone was found.",
            todo="Plug one in, or see `livelipi doctor`; `livelipi --sample` works without one.",
        )
    table = Table(box=None, pad_edge=False)
    table.add_column("")
    table.add_column("name")
    table.add_column("id, for --device", style="dim")
    for device in devices:
        name = f"{device.name} (what the computer plays)" if device.is_monitor else device.name
        table.add_row("default" if device.is_default else "", name, device.id)
    console.print(table)
    return 0
