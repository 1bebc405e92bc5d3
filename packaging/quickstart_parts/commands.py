"""``run``, ``test`` and ``setup``."""

from __future__ import annotations

import argparse
import errno
import os
import sys
from collections.abc import Sequence
from pathlib import Path

from quickstart_parts import gates, system_packages
from quickstart_parts.environment import Environment
from quickstart_parts.programs import SetUpError, hand_over

MODEL = "base"
"""The model that is fetched: the program's default."""

MOST_WORKERS = 6
"""Each worker may hold a loaded model, about half a gigabyte."""

_INTERRUPTED = 130
_COMMANDS = ("run", "test", "setup")


def main(arguments: Sequence[str]) -> int:
    """Do what the command line asks for.

    Returns:
        The exit code: of what was run, 1 where the set-up failed, 130 after Ctrl-C. A wrong command
        line ends the program with 2.
    """
    words = list(arguments)
    # What follows the command belongs to the program or to pytest, options included.
    end = next((n for n, word in enumerate(words, 1) if word in _COMMANDS), len(words))
    options, passed_on = _parser().parse_args(words[:end]), words[end:]
    try:
        return _do(options.command, passed_on, system=not options.no_system_packages)
    except SetUpError as failure:
        print(failure, file=sys.stderr)
        return failure.exit_code
    except OSError as problem:
        if problem.errno != errno.ENOSPC:
            raise
        print("The disk is full. Make room and run the same command again.", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print(
            "\nInterrupted. What was downloaded is kept; run the same command again to go on.",
            file=sys.stderr,
        )
        return _INTERRUPTED


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="quickstart.py",
        description="Sets LiveLipi up in this checkout and runs it, or its tests.",
        epilog="run [ARGUMENTS]: set up, then start LiveLipi with these arguments (--sample "
        "captions the bundled sample). test [ARGUMENTS]: set up, then run the static checks and "
        "all tests; with arguments, only pytest with these. setup: set up only. A run that was "
        "interrupted is taken up where it ended.",
    )
    parser.add_argument(
        "--no-system-packages",
        action="store_true",
        help="do not look for missing system packages (Debian, Ubuntu)",
    )
    parser.add_argument("command", choices=_COMMANDS, help="see below")
    return parser


def _do(command: str, passed_on: Sequence[str], *, system: bool) -> int:
    testing = command == "test"
    if system:
        needed = system_packages.FOR_RUNNING | (system_packages.FOR_TESTING if testing else {})
        system_packages.install(needed)
    environment = Environment(Path(__file__).resolve().parents[2])
    environment.prepare("test" if testing else "run")
    livelipi: list[str | Path] = [environment.python, "-m", "livelipi"]
    # The program says itself what goes on, and what went wrong.
    code = hand_over([*livelipi, "model", "fetch", MODEL])
    if code or command == "setup":
        return code
    if testing:
        return _test(environment, passed_on)
    if os.name == "posix":
        os.execv(str(livelipi[0]), [str(word) for word in (*livelipi, *passed_on)])
    return hand_over([*livelipi, *passed_on])  # Windows has no exec worth the name (untested)


def _test(environment: Environment, passed_on: Sequence[str]) -> int:
    """The static checks first, so that pytest's closing line is the last thing said."""
    passed = bool(passed_on) or gates.check(environment)
    arguments = passed_on or _in_parallel()
    # Windows of ordinary tests need no screen; those that do start one of their own.
    platform = os.environ.get("QT_QPA_PLATFORM", "offscreen")
    code = hand_over(
        [environment.python, "-m", "pytest", "--rootdir", environment.root, *arguments],
        environment={"QT_QPA_PLATFORM": platform},
        folder=environment.root,
    )
    return code or (0 if passed else 1)


def _in_parallel() -> list[str]:
    """Options that let several workers of pytest-xdist share the whole suite.

    One more than there are cores, since many tests wait for a process or for sound; those that
    mind company are kept from the others (tests/fixtures/lanes.py).
    """
    if os.name != "posix":
        return []  # the workers take turns with a lock of POSIX
    workers = min((os.cpu_count() or 1) + 1, MOST_WORKERS)
    return ["--numprocesses", str(workers), "--dist", "loadgroup", "--no-loadscope-reorder"]
