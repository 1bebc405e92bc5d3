"""One client's socket: what is sent goes out in order, and nothing piles up that it does not read.

Shared by the connections of every protocol.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from websockets.asyncio.server import ServerConnection
from websockets.exceptions import ConnectionClosed

GRACE = 2.0
"""Seconds between the news that a session cannot be had and the close."""

MAX_UNDECODED = 4
"""Turns that may wait for the decoder before this client's audio is left in its socket."""

MAX_UNSENT = 256
"""Messages that may wait for a client that does not read."""

DONE = 1000
REFUSED = 4000
FAILED = 1011
_MAX_REASON = 120


@dataclass(frozen=True, slots=True)
class _Close:
    code: int
    reason: str = ""


class Peer:
    """The other end of an open WebSocket."""

    def __init__(self, socket: ServerConnection) -> None:
        self._socket = socket
        self._unsent: asyncio.Queue[str | _Close] = asyncio.Queue()
        self._undecoded = 0
        self._room = asyncio.Event()
        self._room.set()

    @property
    def undecoded(self) -> int:
        """Turns that have ended and wait for their text."""
        return self._undecoded

    async def serve(self, work: Callable[[], Awaitable[None]]) -> None:
        """Run ``work`` until it ends or the connection is closed; raises only what is a bug."""
        tasks = {
            asyncio.create_task(self._work(work)),
            asyncio.create_task(self._socket.wait_closed()),
        }
        try:
            done, _ = await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
            for task in done:
                task.result()
        finally:
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)

    async def receive(self) -> str | bytes:
        """The client's next message."""
        return await self._socket.recv()

    def put(self, *messages: str) -> None:
        """Send messages when it is their turn."""
        for message in messages:
            self._unsent.put_nowait(message)
        self._make_room()

    def close(self, code: int, reason: str = "") -> None:
        """Close the connection once everything before is sent."""
        self._unsent.put_nowait(_Close(code, reason))

    async def decline(self, why: str, *messages: str) -> None:
        """Say it at once, but let a client send its audio before the close, so that it reads it."""
        self.put(*messages)
        try:
            async with asyncio.timeout(GRACE):
                await self._socket.recv()
        except TimeoutError:
            pass  # it only listens: it has read the error by now
        self.close(REFUSED, why)

    def turn_ended(self) -> None:
        """One more turn waits for the decoder."""
        self._undecoded += 1
        self._make_room()

    def turn_decoded(self) -> None:
        """One turn less does."""
        self._undecoded -= 1
        self._make_room()

    async def breathe(self) -> None:
        """Let others run, and leave audio in the socket while the decoder or the client lags."""
        await asyncio.sleep(0)
        await self._room.wait()

    async def _work(self, work: Callable[[], Awaitable[None]]) -> None:
        """Serve the client; cancelled when it leaves, since nobody could hear the rest."""
        try:
            async with asyncio.TaskGroup() as group:
                group.create_task(self._send())
                await work()
        except* ConnectionClosed:
            pass  # the client left, or our own close came through

    def _make_room(self) -> None:
        if self._undecoded < MAX_UNDECODED and self._unsent.qsize() < MAX_UNSENT:
            self._room.set()
        else:
            self._room.clear()

    async def _send(self) -> None:
        """Send what waits, in order, until a close is sent or the client is gone."""
        while True:
            message = await self._unsent.get()
            self._make_room()
            if isinstance(message, _Close):
                reason = message.reason.encode("utf-8")[:_MAX_REASON].decode("utf-8", "ignore")
                await self._socket.close(message.code, reason)
                return
            await self._socket.send(message)
