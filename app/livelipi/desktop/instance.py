"""One running program for each user's settings, and the way to talk to it.

A lock says who runs: the system gives it back whatever way a program ends, kill -9 included, so
that nobody is ever locked out by a file that was left behind. Beside it lies a socket on which the
running program answers one JSON line with another.

On Windows there are no Unix sockets in asyncio: there the program listens on a random port of
127.0.0.1, and port and a random token lie in a file in the user's own folder (untested). macOS
takes the same way as Linux (untested).
"""

from __future__ import annotations

import asyncio
import hashlib
import json
import logging
import os
import secrets
import socket
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import platformdirs
from filelock import FileLock, Timeout

from livelipi.domain.errors import NotRunningError

log = logging.getLogger("livelipi.instance")

Request = dict[str, Any]
Reply = dict[str, Any]

PATIENCE = 5.0
"""Seconds that an answer may take."""

LONGEST = 64 * 1024
"""Bytes of a request or an answer."""

_WINDOWS = sys.platform == "win32"


def meeting_point() -> Path:
    """Where the lock and the socket of this user's program lie, without their endings.

    Its name comes from where the settings lie: two programs with settings of their own (another
    HOME) are two programs.
    """
    # Without a runtime folder platformdirs names one in /tmp, which others may have made first.
    given = os.environ.get("XDG_RUNTIME_DIR")
    folder = Path(given) / "livelipi" if given else platformdirs.user_state_path("livelipi", False)
    own = str(platformdirs.user_config_path("livelipi", appauthor=False))
    name = hashlib.sha256(own.encode()).hexdigest()[:12]
    return folder / name


class Instance:
    """The right to be the one that runs; keep it for as long as the program lives."""

    def __init__(self, place: Path, lock: FileLock) -> None:
        self._place = place
        self._lock = lock
        self._server: asyncio.Server | None = None
        self._token = ""

    @classmethod
    def claim(cls, place: Path) -> Instance | None:
        """Become the one that runs; None where another does.

        Raises:
            OSError: The folder cannot be written.
        """
        place.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        lock = FileLock(place.with_suffix(".lock"), mode=0o600)
        try:
            lock.acquire(timeout=0)
        except Timeout:
            return None
        return cls(place, lock)

    async def answer(self, do: Callable[[Request], Reply]) -> None:
        """Answer other programs of this user from now on, on the running loop.

        Args:
            do: Does what is asked for and says how it went; must not wait.
        """
        address = self._place.with_suffix(".sock")
        address.unlink(missing_ok=True)

        async def talk(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            try:
                async with asyncio.timeout(PATIENCE):
                    await self._talk(do, reader, writer)
            except (TimeoutError, OSError, ValueError) as error:
                log.info("a request was not answered: %s", error)
            finally:
                writer.close()

        if _WINDOWS:
            self._server = await asyncio.start_server(talk, "127.0.0.1", 0, limit=LONGEST)
            self._token = secrets.token_hex(16)
            port = self._server.sockets[0].getsockname()[1]
            address.write_text(json.dumps({"port": port, "token": self._token}))
        else:
            self._server = await asyncio.start_unix_server(talk, address, limit=LONGEST)
            address.chmod(0o600)

    async def _talk(
        self,
        do: Callable[[Request], Reply],
        reader: asyncio.StreamReader,
        writer: asyncio.StreamWriter,
    ) -> None:
        request = json.loads(await reader.readline())
        if not isinstance(request, dict) or request.pop("token", "") != self._token:
            raise ValueError("not a request of this user")
        writer.write(json.dumps(do(request)).encode() + b"\n")
        await writer.drain()

    async def close(self) -> None:
        """Answer nobody any more and let another program run."""
        if self._server:
            self._server.close()
            await self._server.wait_closed()
            self._place.with_suffix(".sock").unlink(missing_ok=True)
        self._lock.release()


def ask(place: Path, request: Request) -> Reply:
    """What the running program answers; blocking, at most ``PATIENCE`` seconds.

    Raises:
        NotRunningError: None runs, or it does not answer.
    """
    address = place.with_suffix(".sock")
    try:
        with _connected(address, request) as connection:
            connection.sendall(json.dumps(request).encode() + b"\n")
            with connection.makefile("rb") as answers:
                answer = answers.readline(LONGEST)
        reply = json.loads(answer)
    except TimeoutError as error:
        raise NotRunningError(
            "LiveLipi runs but does not answer.", todo="Try again in a moment, or restart it."
        ) from error
    except (OSError, ValueError) as error:
        raise NotRunningError(
            "LiveLipi's window is not running.", todo="Start it with `livelipi`."
        ) from error
    if not isinstance(reply, dict):
        raise NotRunningError("LiveLipi gave an answer that is none.")
    return reply


def _connected(address: Path, request: Request) -> socket.socket:
    if _WINDOWS:
        found = json.loads(address.read_text())
        request["token"] = found["token"]
        return socket.create_connection(("127.0.0.1", found["port"]), timeout=PATIENCE)
    connection = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
    connection.settimeout(PATIENCE)
    try:
        connection.connect(os.fspath(address))
    except BaseException:
        connection.close()
        raise
    return connection
