"""``livelipi doctor``: what is present, what is missing, how to mend it."""

from __future__ import annotations

import argparse
import ctypes.util
import importlib.metadata
import json
import os
import sys
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass
from enum import Enum
from typing import Any

from rich.console import Console
from rich.table import Table

from livelipi import __version__
from livelipi.cli.window import has_screen
from livelipi.domain.errors import LiveLipiError
from livelipi.resources import resource
from livelipi.session.service import SARVAM_URL
from livelipi.storage.secrets import KEY_VARIABLE, KeySource, KeyStore


class Verdict(Enum):
    """How a check ended."""

    OK = "ok"
    OPTIONAL = "optional"
    """Not there, and only some things need it."""
    MISSING = "missing"
    """Not there, and captions need it."""


@dataclass(frozen=True, slots=True)
class Finding:
    """One line of the report."""

    name: str
    verdict: Verdict
    detail: str
    mend: str = ""


def add(commands: Any) -> None:
    """Describe the command."""
    parser = commands.add_parser(
        "doctor",
        help="check what is present and say how to mend what is not",
        description="Check what LiveLipi needs. Exit code 1 when something needed is missing.",
    )
    parser.add_argument("--json", action="store_true", help="print an array of objects")
    parser.add_argument("--model", default="base", metavar="NAME|DIR", help="model to look for")
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Check everything and print it."""
    findings = list(examine(arguments.model))
    console = Console(highlight=False)
    if arguments.json:
        records = [{**asdict(f), "verdict": f.verdict.value} for f in findings]
        console.print_json(json.dumps(records))
    else:
        console.print(_table(findings))
    return int(any(finding.verdict is Verdict.MISSING for finding in findings))


def examine(model: str) -> Iterator[Finding]:
    """Every check, in the order in which a start needs them."""
    version = ".".join(map(str, sys.version_info[:3]))
    yield Finding("LiveLipi", Verdict.OK, f"{__version__} on Python {version}")
    for check in (
        _portaudio,
        _microphone,
        lambda: _model(model),
        _engine,
        _screen,
        _overlay,
        _fonts,
        _key,
    ):
        yield _guarded(check)


def _guarded(check: Callable[[], Finding]) -> Finding:
    """A check that meets an error of the environment reports it instead of ending the report."""
    try:
        return check()
    except LiveLipiError as error:
        return Finding(error.code, Verdict.MISSING, error.message, error.todo)


def _portaudio() -> Finding:
    try:
        import sounddevice
    except OSError as error:
        return Finding(
            "PortAudio",
            Verdict.MISSING,
            str(error),
            "Install it: `sudo apt install libportaudio2 libasound2-plugins` on Debian and Ubuntu.",
        )
    return Finding("PortAudio", Verdict.OK, str(sounddevice.get_portaudio_version()[1]))


def _microphone() -> Finding:
    from livelipi.audio.devices import list_devices

    devices = [device for device in list_devices() if not device.is_monitor]
    if not devices:
        return Finding(
            "Microphone",
            Verdict.MISSING,
            "none found",
            "Plug one in and check that a sound server (PipeWire, PulseAudio) runs; "
            "`livelipi --sample` works without.",
        )
    default = next((d for d in devices if d.is_default), devices[0])
    return Finding("Microphone", Verdict.OK, f"{default.name} and {len(devices) - 1} more")


def _model(model: str) -> Finding:
    from livelipi.recognizer.weights import locate

    directory = locate(model)
    if directory is None:
        mend = f"Fetch it: `livelipi model fetch {model}`."
        return Finding(f"Model {model}", Verdict.MISSING, "not here yet", mend)
    return Finding(f"Model {model}", Verdict.OK, str(directory))


def _engine() -> Finding:
    versions = [f"{name} {importlib.metadata.version(name)}" for name in _ENGINE]
    return Finding("Recognizer", Verdict.OK, ", ".join(versions))


_ENGINE = ("faster-whisper", "ctranslate2", "onnxruntime")


def _screen() -> Finding:
    if not has_screen():
        return Finding("Screen", Verdict.OPTIONAL, "none: captions run in the terminal")
    wayland = os.environ.get("WAYLAND_DISPLAY")
    needs_xcb = sys.platform == "linux" and not wayland and "QT_QPA_PLATFORM" not in os.environ
    if needs_xcb and ctypes.util.find_library("xcb-cursor") is None:
        return Finding(
            "Screen",
            Verdict.MISSING,
            "Qt's X11 plugin needs libxcb-cursor",
            "Install it: `sudo apt install libxcb-cursor0` on Debian and Ubuntu.",
        )
    return Finding("Screen", Verdict.OK, wayland or os.environ.get("DISPLAY") or sys.platform)


def _overlay() -> Finding:
    if not has_screen():
        return Finding("Captions bar", Verdict.OPTIONAL, "needs a screen")
    try:
        from livelipi.ui import platform
    except ImportError as error:
        mend = "Install the library that is named."
        return Finding("Captions bar", Verdict.MISSING, f"Qt cannot be loaded: {error}", mend)
    limits = platform.limits(platform.expected())
    if limits:
        return Finding("Captions bar", Verdict.OPTIONAL, " ".join(limits[:-1]), limits[-1])
    return Finding("Captions bar", Verdict.OK, "above all other windows, where you put it")


def _fonts() -> Finding:
    count = len(list(resource("fonts").glob("*.ttf")))
    return Finding("Fonts", Verdict.OK, f"{count} bundled, for ten Indian scripts, Urdu and Latin")


def _key() -> Finding:
    key = KeyStore(SARVAM_URL, limit=KEYRING_LIMIT).find()
    trouble = key.trouble.message if key.trouble else ""
    match key.source:
        case KeySource.STORED:
            return Finding("Sarvam key", Verdict.OK, "stored in the keyring")
        case KeySource.ENVIRONMENT:
            return Finding("Sarvam key", Verdict.OK, f"in {KEY_VARIABLE}. {trouble}".rstrip(". "))
        case _:
            detail = f"none; only --service sarvam needs one. {trouble}".rstrip(". ")
            mend = f"Store one with `livelipi key set`, or set {KEY_VARIABLE}."
            return Finding("Sarvam key", Verdict.OPTIONAL, detail, mend)


KEYRING_LIMIT = 2.0
"""Seconds: a report does not wait for somebody to unlock a keyring."""


_MARKS = {Verdict.OK: "✓", Verdict.OPTIONAL: "–", Verdict.MISSING: "✗"}
_STYLES = {Verdict.OK: "green", Verdict.OPTIONAL: "dim", Verdict.MISSING: "bold red"}


def _table(findings: list[Finding]) -> Table:
    table = Table(box=None, pad_edge=False, show_header=False)
    table.add_column()
    table.add_column(no_wrap=True)
    table.add_column(overflow="fold")
    for finding in findings:
        style = _STYLES[finding.verdict]
        table.add_row(_MARKS[finding.verdict], finding.name, finding.detail, style=style)
        if finding.mend and finding.verdict is not Verdict.OK:
            table.add_row("", "", f"→ {finding.mend}")
    return table
