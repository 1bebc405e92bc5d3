"""One websocket connection that drives one sans-I/O client.

Its tasks share it: a writer, a reader, the protocol's clock and two that watch whether anybody is
there. The conversation ends when everything was sent and answered, or with the ``Failure`` that
ended the connection.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from contextlib import suppress

from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import ConnectionClosed, InvalidStatus, WebSocketException

from livelipi.domain.errors import NetworkError
from livelipi.domain.events import SpeechEvent
from livelipi.protocol.client import SpeechClient
from livelipi.protocol.retry import Closed, Failure, Refused
from livelipi.session.outgoing import OutgoingAudio
from livelipi.session.pulse import EVERY, LAST_LIMIT, Pulse
from livelipi.session.service import Service

OPEN_TIMEOUT = 10.0
"""Seconds to wait for the handshake."""

CLOSE_TIMEOUT = 2.0
"""Seconds to wait for the peer's close frame."""

_library_log = logging.getLogger("livelipi.session.websockets")
# At DEBUG the library logs every frame: what was said, and the key. Nobody may switch that on.
_library_log.setLevel(logging.INFO)

MAX_MESSAGE = 1 << 20
"""Longest message taken from a service, in bytes; a transcript is some hundreds."""

LOOK = 1.0
"""Seconds between two looks at whether the peer is there; one look alone may only tell that this
program was held up itself, with the answer unread in its socket."""

BODY_SHOWN = 4096
"""How much of a refusal's body is read, in bytes."""


class ConnectionFailedError(Exception):
    """The conversation was cut short; ``failure`` is what ``retry_policy`` takes."""

    def __init__(self, failure: Failure) -> None:
        super().__init__(repr(failure))
        self.failure = failure


class Conversation:
    """Talks over one connection until all audio is sent and answered.

    Args:
        client: The protocol, fresh.
        audio: What to send; may go on growing meanwhile.
        on_event: Gets every event, on the loop.
        clock: Monotonic seconds, for keepalive and patience.
    """

    def __init__(
        self,
        client: SpeechClient,
        audio: OutgoingAudio,
        on_event: Callable[[SpeechEvent], None],
        clock: Callable[[], float],
    ) -> None:
        self._client = client
        self._audio = audio
        self._on_event = on_event
        self._pulse = Pulse(clock)
        self._asked_for = asyncio.Event()
        """The next ping is to go out at once."""
        self._changed = asyncio.Event()
        """Something was sent or received: deadlines and answers are to be looked at again."""
        self._sending = asyncio.Lock()
        """Several tasks send: what one took before another goes out before it, on a slow line too.
        """
        self._all_sent = False

    async def run(self, service: Service) -> None:
        """Connect, talk, close.

        Raises:
            ConnectionFailedError: Refused, unreachable, or broken; words already said were emitted.
            LiveLipiError: The address or the key can be none.
        """
        connection = await self._connect(service)
        clock = asyncio.create_task(self._keep_time(connection), name="session clock")
        tasks = {
            clock,
            asyncio.create_task(self._read(connection), name="session reader"),
            asyncio.create_task(self._write(connection), name="session writer"),
            asyncio.create_task(self._ping(connection), name="session ping"),
            asyncio.create_task(self._miss(connection), name="session watch"),
        }
        try:
            self._client.receive_open()
            self._emit()
            running = tasks
            while not clock.done():
                done, running = await asyncio.wait(running, return_when=asyncio.FIRST_COMPLETED)
                for task in done:
                    task.result()
        except ConnectionClosed as closed:
            code, reason = (closed.rcvd.code, closed.rcvd.reason) if closed.rcvd else (None, "")
            if not self._pulse.answers:
                self._reached(self._audio.taken_until)
            self._client.receive_close(code, reason)
            self._emit()
            raise ConnectionFailedError(self._client.failure or Closed(code, reason)) from closed
        finally:
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)
            await self._hang_up(connection)

    async def _connect(self, service: Service) -> ClientConnection:
        request = self._client.connect(service.key)
        try:
            return await connect(
                request.url,
                additional_headers=request.headers,
                compression=None,  # base64 of PCM gains little and costs time
                open_timeout=OPEN_TIMEOUT,
                ping_interval=None,  # ours tell more, and close nothing that may live (``Pulse``)
                close_timeout=CLOSE_TIMEOUT,
                max_size=MAX_MESSAGE,
                proxy=None if service.loopback else True,
                logger=_library_log,
            )
        except InvalidStatus as refused:
            body = bytes(refused.response.body or b"")[:BODY_SHOWN]
            failure = Refused(refused.response.status_code, body, dict(refused.response.headers))
            # The original is left out: its request headers hold the key.
            raise ConnectionFailedError(failure) from None
        except OSError as error:
            raise ConnectionFailedError(error) from error
        except WebSocketException as error:
            raise ConnectionFailedError(ConnectionError(str(error))) from error

    async def _hang_up(self, connection: ClientConnection) -> None:
        """Close politely where somebody is there to read it, and in bounded time in any case."""
        if not self._pulse.gone:
            with suppress(TimeoutError):
                async with asyncio.timeout(2 * CLOSE_TIMEOUT):  # its own limit is for the answer
                    await connection.close()
                    return
        connection.transport.abort()

    async def _read(self, connection: ClientConnection) -> None:
        while True:
            self._client.receive(await connection.recv())
            self._pulse.sign()
            self._emit()
            await self._settle(connection)

    async def _write(self, connection: ClientConnection) -> None:
        async for item in self._audio:
            if item is None:
                self._client.flush()
            else:
                self._client.push_audio(item)
            await self._settle(connection)
            if item is None:
                self._asked_for.set()
        self._client.end()
        self._all_sent = True
        self._pulse.limit = LAST_LIMIT
        await self._settle(connection)
        self._asked_for.set()

    async def _keep_time(self, connection: ClientConnection) -> None:
        """Ends when everything was sent and answered, or given up."""
        while not (self._all_sent and not self._client.awaiting):
            self._changed.clear()
            deadline = self._client.next_deadline()
            idle = deadline is None or self._pulse.in_doubt
            wait = None if idle or deadline is None else max(0.0, deadline - self._pulse.time())
            try:
                async with asyncio.timeout(wait):
                    await self._changed.wait()
            except TimeoutError:
                await self._settle(connection)

    async def _ping(self, connection: ClientConnection) -> None:
        """Ask whether the peer is there: every few seconds, and behind what it must answer."""
        while True:
            self._asked_for.clear()
            until = self._audio.taken_until
            self._pulse.ask()
            await (await connection.ping())
            self._pulse.answer()
            self._reached(until)
            self._changed.set()
            with suppress(TimeoutError):
                async with asyncio.timeout(EVERY):
                    await self._asked_for.wait()

    async def _miss(self, connection: ClientConnection) -> None:
        """Ends the conversation when the peer is gone."""
        looks = 0
        while looks < 2:
            await asyncio.sleep(LOOK)
            looks = looks + 1 if self._pulse.gone else 0
        error = NetworkError("The service does not answer any more.", retryable=True)
        raise ConnectionFailedError(Closed(None, "", error))

    def _reached(self, until: int) -> None:
        """The peer has all audio before this position; nothing is lost of it if it owes no text."""
        if not self._client.awaiting:
            self._audio.reached(until)

    async def _settle(self, connection: ClientConnection) -> None:
        """After any call of the client: tell it the time, send what it wants sent, emit."""
        self._client.tick(self._pulse.time())
        async with self._sending:
            for message in self._client.outgoing():
                await connection.send(message)
                await asyncio.sleep(0)  # minutes that are sent again must not hold up the window
        self._emit()
        self._changed.set()
        if self._client.failure:  # the service did not begin to listen in time
            raise ConnectionFailedError(self._client.failure)

    def _emit(self) -> None:
        for event in self._client.events():
            self._on_event(event)
