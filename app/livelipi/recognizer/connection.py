"""One client of the recognizer's server: its messages into the engine, the engine's events back."""

from __future__ import annotations

import asyncio
import logging
import time
from dataclasses import dataclass

from websockets.asyncio.server import ServerConnection
from websockets.exceptions import ConnectionClosed

from livelipi.domain.errors import LiveLipiError
from livelipi.domain.languages import AUTO, Capabilities, Support
from livelipi.protocol.query import ServerOptions
from livelipi.protocol.replies import Answer, Replies
from livelipi.protocol.streaming_server import (
    Action,
    EndOfStream,
    FlushRequested,
    Prompt,
    Reject,
    StreamingServer,
)
from livelipi.protocol.wav import Audio
from livelipi.recognizer.engine import Engine
from livelipi.recognizer.pcm import Converter
from livelipi.recognizer.stream import (
    RecognizerStream,
    StreamEnded,
    StreamEvent,
    StreamFailed,
    StreamFinal,
    StreamFlushed,
    StreamSettings,
    StreamStarted,
)

IDLE = 1.0
"""Seconds without audio after which everything is made final: a client that sends one whole file
and then waits would otherwise wait for silence that never comes (wire reference, D26 and 8)."""

GRACE = 2.0
"""Seconds between the news that a language cannot be had and the close."""

MAX_UNDECODED = 4
"""Turns that may wait for the decoder before this client's audio is left in its socket."""

MAX_UNSENT = 256
"""Messages that may wait for a client that does not read."""

_REFUSED = 4000
_FAILED = 1011
_DONE = 1000
_MAX_REASON = 120

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class _Close:
    code: int
    reason: str = ""


class Connection:
    """Serves one client until it or we end the connection.

    Args:
        socket: The open WebSocket.
        engine: Shared by all connections.
        capabilities: What the engine's model can honestly do.
        options: What the client asked for in the address.
        replies: Encodes what it is told.
    """

    def __init__(
        self,
        socket: ServerConnection,
        engine: Engine,
        capabilities: Capabilities,
        options: ServerOptions,
        replies: Replies,
    ) -> None:
        self._socket = socket
        self._engine = engine
        self._capabilities = capabilities
        self._options = options
        self._replies = replies
        self._loop = asyncio.get_running_loop()
        self._converter = Converter()
        self._unsent: asyncio.Queue[str | _Close] = asyncio.Queue()
        self._undecoded = 0
        self._fed = 0
        self._flushing = 0
        self._ended = False
        self._room = asyncio.Event()
        self._room.set()

    async def serve(self) -> None:
        """Run until the connection is closed; raises only what is a bug."""
        tasks = {
            asyncio.create_task(self._work()),
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

    async def _work(self) -> None:
        """Serve the client; cancelled when it leaves, since nobody could hear the rest."""
        try:
            async with asyncio.TaskGroup() as group:
                group.create_task(self._send())
                impossible = self._why_impossible()
                await (self._decline(impossible) if impossible else self._recognize())
        except* ConnectionClosed:
            pass  # the client left, or our own close came through

    def _why_impossible(self) -> str:
        """What the loaded model cannot do of what was asked for; empty where it can."""
        able = self._capabilities
        if self._options.translate and able.translation is Support.NONE:
            return f"{able.model} cannot translate."
        if self._options.language == AUTO and not able.detects:
            return f"{able.model} cannot find out the language: name one."
        if able.support(self._options.language) is Support.NONE:
            return f"{able.why_not(self._options.language)}."
        return ""

    async def _decline(self, why: str) -> None:
        """Say it at once, but let a client send its audio before the close, so that it reads it."""
        self._put(*self._replies.error(why, "unprocessable_entity_error"))
        try:
            async with asyncio.timeout(GRACE):
                await self._socket.recv()
        except TimeoutError:
            pass  # it only listens: it has read the error by now
        self._put(_Close(_REFUSED, why))

    async def _recognize(self) -> None:
        named = self._options.language
        settings = StreamSettings(
            language=None if named == AUTO else named.partition("-")[0],
            translate=self._options.translate,
            silence=self._options.silence,
            prompt=self._options.prompt,
        )
        stream = self._engine.stream(settings, self._hear)
        try:
            await self._listen(stream)
        finally:
            stream.close()

    async def _listen(self, stream: RecognizerStream) -> None:
        server = StreamingServer(self._options)
        idle = False
        while True:
            try:
                async with asyncio.timeout(None if idle or self._ended else IDLE):
                    message = await self._socket.recv()
            except TimeoutError:
                idle = True
                if self._fed:
                    await self._flush(stream, wanted=False)
                continue
            for action in server.receive(message):
                if isinstance(action, Reject):
                    self._put(*self._replies.error(action.text, action.code))
                    self._put(_Close(_REFUSED, action.text))
                    return
                await self._act(stream, action)
            idle = False

    async def _act(self, stream: RecognizerStream, action: Action) -> None:
        match action:
            case Audio():
                for samples in self._converter.convert(action):
                    self._fed += len(samples)
                    stream.feed(samples)
                    await self._breathe()
            case FlushRequested():
                await self._flush(stream, wanted=True)
            case EndOfStream():
                self._ended = True
                await self._flush(stream, wanted=True)
            case Prompt(text):
                stream.set_prompt(text)

    async def _flush(self, stream: RecognizerStream, *, wanted: bool) -> None:
        for samples in self._converter.finish():
            self._fed += len(samples)
            stream.feed(samples)
        self._flushing += 1
        self._replies.flush_asked(wanted=wanted)
        stream.flush()
        await self._breathe()

    async def _breathe(self) -> None:
        """Let others run, and leave audio in the socket while the decoder or the client lags."""
        await asyncio.sleep(0)
        await self._room.wait()

    # The engine calls from its decode thread and from ``feed``.

    def _hear(self, event: StreamEvent) -> None:
        """Take an event over to the loop's thread; the order stays as it was."""
        self._loop.call_soon_threadsafe(self._tell, event)

    def _tell(self, event: StreamEvent) -> None:
        now = time.time()
        match event:
            case StreamStarted(at=at):
                self._put(*self._replies.started(at, now))
            case StreamEnded(segment, at):
                self._undecoded += 1
                self._put(*self._replies.ended(segment, at, now))
            case StreamFinal():
                self._undecoded -= 1
                self._put(
                    *self._replies.final(
                        Answer(
                            event.segment,
                            event.text,
                            event.start,
                            event.end,
                            event.language,
                            event.probability,
                            event.seconds,
                        )
                    )
                )
            case StreamFailed(error=error):
                self._fail(error)
            case StreamFlushed():
                self._flushing -= 1
                self._put(*self._replies.flushed(self._fed))
                if self._ended and not self._flushing:
                    self._put(_Close(_DONE))
        self._make_room()

    def _fail(self, error: LiveLipiError) -> None:
        self._put(*self._replies.error(error.sentence(), "model_call_error"))
        self._put(_Close(_FAILED, error.message))

    # Sending

    def _put(self, *messages: str | _Close) -> None:
        for message in messages:
            self._unsent.put_nowait(message)
        self._make_room()

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
