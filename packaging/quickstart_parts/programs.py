"""Running other programs, and saying in one sentence what went wrong with them."""

from __future__ import annotations

import os
import re
import signal
import subprocess
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

_DISK_FULL = re.compile(
    r"No space left on device|not enough space on the disk|Errno 28|WinError 112"
)
_OFFLINE = re.compile(
    r"Retrying \(|NewConnectionError|ConnectionError|ConnectTimeout|ReadTimeout|ProxyError|SSLError"
    r"|Temporary failure (in name )?resol|Could not resolve|Name or service not known"
    r"|Network is unreachable|Could not connect|timed out|IncompleteRead|Connection broken"
)


class SetUpError(Exception):
    """Something that ends the set-up.

    Args:
        sentence: What happened and what to do, for people.
        exit_code: What the program ends with.
    """

    def __init__(self, sentence: str, exit_code: int = 1) -> None:
        super().__init__(sentence)
        self.exit_code = exit_code


@dataclass(frozen=True)
class Outcome:
    """How a program ended.

    Attributes:
        returncode: Its exit code; negative where a signal ended it.
        output: What it said, both streams mixed.
    """

    returncode: int
    output: str

    @property
    def offline(self) -> bool:
        """Whether it speaks of a connection that is not there."""
        return bool(_OFFLINE.search(self.output))

    @property
    def last_error(self) -> str:
        """The last line that calls itself an error, or simply the last line."""
        lines = [line.strip() for line in self.output.splitlines() if line.strip()]
        errors = [line for line in lines if re.match(r"(ERROR|E|Error|error):", line)]
        last = (errors or lines or ["it said nothing"])[-1]
        return re.sub(r"^(ERROR|E|Error|error):\s*", "", last).rstrip(".")

    def explain(self, what: str) -> str:
        """One sentence about a failure.

        Args:
            what: What could not be done, as a full clause ("The packages could not be installed").
        """
        if _DISK_FULL.search(self.output):
            return f"{what}: the disk is full. Make room and run the same command again."
        if self.offline:
            return (
                f"{what}: there is no connection. What is already here is kept; "
                "run the same command again when you are online."
            )
        return f"{what}: {self.last_error}."


def run(
    command: Sequence[str | Path],
    *,
    each_line: Callable[[str], None] = lambda _line: None,
    environment: Mapping[str, str] | None = None,
    folder: Path | None = None,
) -> Outcome:
    """Run a program to its end and keep what it says.

    Args:
        command: Program and arguments.
        each_line: Called with each line as it is said.
        environment: Variables to set beside those that are there.
        folder: Where to run it.

    Raises:
        SetUpError: The program cannot be started at all.
    """
    said: list[str] = []
    try:
        process = subprocess.Popen(
            [str(word) for word in command],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            errors="replace",
            env={**os.environ, **(environment or {})},
            cwd=folder,
        )
    except OSError as problem:
        raise SetUpError(f"{command[0]} could not be started: {problem.strerror}.") from problem
    with process:
        assert process.stdout is not None
        try:
            for line in process.stdout:
                said.append(line)
                each_line(line)
        except BaseException:
            process.kill()  # interrupted: it must not go on without us
            raise
    return Outcome(process.returncode, "".join(said))


def hand_over(
    command: Sequence[str | Path],
    *,
    environment: Mapping[str, str] | None = None,
    folder: Path | None = None,
) -> int:
    """Run a program in the foreground, with our terminal.

    A Ctrl-C goes to the program, which knows best how to end; we wait for that.

    Returns:
        Its exit code; 128 and the signal's number where a signal ended it, as shells have it.
    """
    previous = signal.signal(signal.SIGINT, signal.SIG_IGN)
    try:
        process = subprocess.Popen(
            [str(word) for word in command],
            env={**os.environ, **(environment or {})},
            cwd=folder,
            preexec_fn=_hear_interrupts if os.name == "posix" else None,
        )
        code = process.wait()
    finally:
        signal.signal(signal.SIGINT, previous)
    return 128 - code if code < 0 else code


def _hear_interrupts() -> None:
    signal.signal(signal.SIGINT, signal.SIG_DFL)
