"""The recognizer on this computer, as a child process of ours.

It is the same ``livelipi serve`` that a user can start: loopback, a random port, a random key that
travels in the environment only. Inference so never shares the window's interpreter, and a crash
there takes no window down.
"""

from __future__ import annotations

import asyncio
import logging
import os
import secrets
import subprocess
import sys
from collections import deque
from collections.abc import Callable, Sequence
from contextlib import suppress

from livelipi.domain.errors import BadInputError, LiveLipiError, ModelError, RecognizerError
from livelipi.recognizer.ready import Ready, read_ready
from livelipi.session.service import Service

log = logging.getLogger("livelipi.recognizer")

KEY_VARIABLE = "LIVELIPI_SERVE_KEY"

START_TIMEOUT = 600.0
"""Seconds until the ready line must have come; long, since a first start may fetch the model."""

STOP_TIMEOUT = 3.0
"""Seconds that the process gets to end by itself."""

QUICK = 20.0
"""A process that lived for fewer seconds died quickly."""

QUICK_DEATHS = 3
"""So many quick deaths in a row are no accident."""

BETWEEN_STARTS = 1.0
"""Seconds before another start of a process that was killed before it was ready."""

LOG_TAIL = 20
"""Lines of the process's log that are kept for the message when it dies."""

_OWN_GROUP: int = getattr(subprocess, "CREATE_NEW_PROCESS_GROUP", 0)
"""What ``start_new_session`` is to Windows (untested there)."""

_LONGEST_EXIT = 255
"""Windows reports a crash as a larger number, other systems a signal as a negative one."""


class _KilledError(Exception):
    """The process ended before it was ready, and not by itself: it may be tried again."""

    def __init__(self, exit_status: int) -> None:
        super().__init__(exit_status)
        self.exit_status = exit_status


class LocalRecognizer:
    """Starts ``livelipi serve`` on demand, again when it died, and ends it.

    Args:
        model: Name or directory of the model.
        on_progress: Gets each line of its log while it starts ("fetching the model: 40 %").
        program: What Python runs, before ``serve``.
    """

    def __init__(
        self,
        model: str,
        on_progress: Callable[[str], None] = lambda line: None,
        *,
        program: Sequence[str] = ("-m", "livelipi"),
    ) -> None:
        self.model = model
        self._program = program
        self._key = ""
        self._born = 0.0
        self._quick_deaths = 0
        self._on_progress = on_progress
        self._process: asyncio.subprocess.Process | None = None
        self._ready: asyncio.Task[Ready] | None = None
        self._log: deque[str] = deque(maxlen=LOG_TAIL)
        self._log_reader: asyncio.Task[None] | None = None

    async def ready(self) -> Ready:
        """Start the process unless it runs, and wait until it answers.

        Raises:
            LiveLipiError: It ended before it was ready; the message carries its last words.
        """
        if self._ready is None or self._ended():
            self._ready = asyncio.create_task(self._start_again(), name="recognizer start")
        return await asyncio.shield(self._ready)

    async def _start_again(self) -> Ready:
        """Start it, unless it keeps dying; who asks again afterwards gets another chance.

        The sessions wait between their tries (domain/backoff.py), so this need not.
        """
        clock = asyncio.get_running_loop().time
        if self._process and self._process.returncode is not None:
            await self._note_death(self._process.returncode, clock() - self._born)
        while self._quick_deaths < QUICK_DEATHS:
            try:
                ready = await self._start()
            except _KilledError as killed:
                await self._note_death(killed.exit_status, 0.0)
                await asyncio.sleep(BETWEEN_STARTS)
                continue
            self._born = clock()
            return ready
        self._quick_deaths = 0
        self._process = None
        raise RecognizerError(
            f"The recognizer ended {QUICK_DEATHS} times soon after its start. It said last: "
            + (" / ".join(list(self._log)[-3:]) or "nothing."),
            kept="Everything that was captioned is kept.",
            todo="Look at `livelipi doctor`, then start again.",
        )

    async def _note_death(self, exit_status: int, lived: float) -> None:
        self._quick_deaths = self._quick_deaths + 1 if lived < QUICK else 0
        if self._log_reader:
            await self._log_reader
        log.warning("the recognizer ended with exit code %d", exit_status)

    async def service(self) -> Service:
        """Where to connect; see ``ready``."""
        return Service((await self.ready()).url, self._key)

    async def stop(self) -> None:
        """End the process; never leaves one behind."""
        if self._ready and not self._ready.done():
            self._ready.cancel()
            with suppress(asyncio.CancelledError, LiveLipiError):
                await self._ready
        process, self._process = self._process, None
        if process and process.returncode is None:
            with suppress(ProcessLookupError):
                process.terminate()
            try:
                async with asyncio.timeout(STOP_TIMEOUT):
                    await process.wait()
            except TimeoutError:
                with suppress(ProcessLookupError):
                    process.kill()
                await process.wait()
        if self._log_reader:
            await self._log_reader
            self._log_reader = None

    def _ended(self) -> bool:
        assert self._ready is not None
        if not self._ready.done():
            return False
        failed = self._ready.cancelled() or self._ready.exception() is not None
        return failed or self._process is None or self._process.returncode is not None

    async def _start(self) -> Ready:
        self._key = secrets.token_urlsafe(32)
        process = await asyncio.create_subprocess_exec(
            sys.executable,
            *self._program,
            "serve",
            "--model",
            self.model,
            stdin=asyncio.subprocess.DEVNULL,
            stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.PIPE,
            env=_environment(self._key),
            # Ctrl-C and a terminal that closes are meant for us: while we finish the last words,
            # the recognizer must still be there. It ends with us all the same (parent.py).
            start_new_session=True,
            creationflags=_OWN_GROUP,
        )
        self._process = process
        self._log.clear()
        self._log_reader = asyncio.create_task(self._read_log(process), name="recognizer log")
        assert process.stdout
        try:
            async with asyncio.timeout(START_TIMEOUT):
                line = await process.stdout.readline()
        except TimeoutError:
            process.kill()
            raise RecognizerError(
                f"The recognizer was not ready after {START_TIMEOUT / 60:.0f} minutes.",
                todo="Look at `livelipi doctor`, then start again.",
            ) from None
        if not line:
            code = await process.wait()
            await self._log_reader
            if code < 0 or code > _LONGEST_EXIT:
                raise _KilledError(code)
            raise _ended_early(code, self._log[-1] if self._log else "")
        return read_ready(line.decode())

    async def _read_log(self, process: asyncio.subprocess.Process) -> None:
        assert process.stderr
        async for raw in process.stderr:
            line = raw.decode(errors="replace").rstrip()
            if line:
                self._log.append(line)
                log.info("%s", line)
                self._on_progress(line)


def _environment(key: str) -> dict[str, str]:
    """What the process gets to see: its own key, and none of the user's."""
    kept = {name: value for name, value in os.environ.items() if name != "LIVELIPI_API_KEY"}
    return {**kept, KEY_VARIABLE: key}


def _ended_early(exit_code: int, last_words: str) -> LiveLipiError:
    """What the process said last, as the error that its exit code stands for."""
    if not last_words:
        return RecognizerError(
            f"The recognizer ended before it was ready (exit code {exit_code}).",
            todo="Look at `livelipi doctor`, then start again.",
        )
    kinds = {kind.exit_code: kind for kind in (BadInputError, ModelError)}
    return kinds.get(exit_code, RecognizerError)(last_words.removeprefix("livelipi: "))
