"""One client of the recognizer's server: its messages into the engine, the engine's events back."""

from __future__ import annotations

import asyncio
import logging
import time
from collections import deque
from contextlib import closing

from websockets.asyncio.server import ServerConnection

from livelipi.domain.errors import LiveLipiError
from livelipi.domain.languages import Capabilities
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
from livelipi.recognizer.abilities import whisper_code, why_impossible
from livelipi.recognizer.engine import Engine
from livelipi.recognizer.pcm import Converter
from livelipi.recognizer.peer import DONE, FAILED, REFUSED, Peer
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

_log = logging.getLogger(__name__)


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
        self._peer = Peer(socket)
        self._engine = engine
        self._capabilities = capabilities
        self._options = options
        self._replies = replies
        self._loop = asyncio.get_running_loop()
        self._converter = Converter()
        self._fed = 0
        self._flushing = 0
        self._ended = False

    async def serve(self) -> None:
        """Run until the connection is closed; raises only what is a bug."""
        await self._peer.serve(self._work)

    async def _work(self) -> None:
        wanted = self._options
        why = why_impossible(self._capabilities, wanted.language, translate=wanted.translate)
        if why:
            await self._peer.decline(why, *self._replies.error(why, "unprocessable_entity_error"))
        else:
            await self._recognize()

    async def _recognize(self) -> None:
        settings = StreamSettings(
            language=whisper_code(self._options.language),
            translate=self._options.translate,
            silence=self._options.silence,
            prompt=self._options.prompt,
            keyterms=self._options.keyterms,
        )
        stream = self._engine.stream(settings, self._hear)
        try:
            await self._listen(stream)
        finally:
            stream.close()

    async def _listen(self, stream: RecognizerStream) -> None:
        # A message may have 60 MB, and a task that was cancelled keeps the variables of its frames
        # until the garbage collector finds them: hence none for it, here and in ``_act``.
        server = StreamingServer(self._options)
        while True:
            actions = deque(server.receive(await self._next_message(stream)))
            while actions:
                if isinstance(actions[0], Reject):
                    self._peer.put(*self._replies.error(actions[0].text, actions[0].code))
                    self._peer.close(REFUSED, actions[0].text)
                    return
                await self._act(stream, actions.popleft())

    async def _next_message(self, stream: RecognizerStream) -> str | bytes:
        """Wait for the client; what it said is made final when it falls silent meanwhile."""
        if self._fed and not self._ended:
            try:
                async with asyncio.timeout(IDLE):
                    return await self._peer.receive()
            except TimeoutError:
                await self._flush(stream, wanted=False)
        return await self._peer.receive()

    async def _act(self, stream: RecognizerStream, action: Action) -> None:
        match action:
            case Audio():
                with closing(self._converter.convert(action)) as pieces:
                    del action
                    for samples in pieces:
                        self._fed += len(samples)
                        stream.feed(samples)
                        await self._peer.breathe()
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
        await self._peer.breathe()

    # The engine calls from its decode thread and from ``feed``.

    def _hear(self, event: StreamEvent) -> None:
        """Take an event over to the loop's thread; the order stays as it was."""
        self._loop.call_soon_threadsafe(self._tell, event)

    def _tell(self, event: StreamEvent) -> None:
        now = time.time()
        match event:
            case StreamStarted(at=at):
                self._peer.put(*self._replies.started(at, now))
            case StreamEnded(segment, at):
                self._peer.turn_ended()
                self._peer.put(*self._replies.ended(segment, at, now))
            case StreamFinal():
                self._peer.turn_decoded()
                self._peer.put(
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
                self._peer.put(*self._replies.flushed(self._fed))
                if self._ended and not self._flushing:
                    self._peer.close(DONE)

    def _fail(self, error: LiveLipiError) -> None:
        self._peer.put(*self._replies.error(error.sentence(), "model_call_error"))
        self._peer.close(FAILED, error.message)
