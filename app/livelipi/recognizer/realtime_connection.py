"""One client of the realtime endpoint: its messages into the engine, the engine's events back."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable
from contextlib import closing

from websockets.asyncio.server import ServerConnection

from livelipi.domain.errors import LiveLipiError
from livelipi.domain.languages import Capabilities
from livelipi.protocol.realtime_messages import Complaint
from livelipi.protocol.realtime_replies import RealtimeReplies
from livelipi.protocol.realtime_server import (
    Ping,
    RealtimeAction,
    RealtimeServer,
    TurnBegun,
    TurnEnded,
    Update,
)
from livelipi.protocol.realtime_settings import BadSettingError, RealtimeSettings
from livelipi.protocol.replies import Answer
from livelipi.protocol.streaming_server import EndOfStream, FlushRequested, Reject
from livelipi.protocol.wav import Audio
from livelipi.recognizer.abilities import why_impossible
from livelipi.recognizer.engine import Engine
from livelipi.recognizer.pcm import Converter, Samples
from livelipi.recognizer.peer import DONE, FAILED, REFUSED, Peer
from livelipi.recognizer.relay import Relay
from livelipi.recognizer.stream import (
    StreamEnded,
    StreamEvent,
    StreamFailed,
    StreamFinal,
    StreamFlushed,
    StreamPartial,
    StreamSlower,
    StreamStarted,
)

_BAD_REQUEST = 400
_CANNOT = 422
_BROKEN = 500


class RealtimeConnection:
    """Serves one client until it or we end the connection.

    Args:
        socket: The open WebSocket.
        engine: Shared by all connections.
        capabilities: What the engine's model can honestly do.
        asked: What the client asked for in the address, or why it cannot be meant.
        request_id: Names the session.
        clock: Monotonic seconds, for the session's length.
    """

    def __init__(
        self,
        socket: ServerConnection,
        engine: Engine,
        capabilities: Capabilities,
        asked: RealtimeSettings | BadSettingError,
        request_id: str,
        *,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._peer = Peer(socket)
        self._engine = engine
        self._capabilities = capabilities
        self._asked = asked
        self._clock = clock
        self._began = clock()
        settings = asked if isinstance(asked, RealtimeSettings) else RealtimeSettings()
        self._replies = RealtimeReplies(settings, request_id)
        self._converter = Converter()
        self._updates: deque[Update] = deque()
        self._flushes: deque[bool] = deque()
        """Flushes that are under way; True where it ends a turn of the client's."""
        self._delimits = False
        """The client says where turns begin; else its first audio does."""
        self._ending = False
        self._total = 0

    async def serve(self) -> None:
        """Run until the connection is closed; raises only what is a bug."""
        await self._peer.serve(self._work)

    async def _work(self) -> None:
        if isinstance(self._asked, BadSettingError):
            why = str(self._asked)
            error = self._replies.error(why, "invalid_request", _BAD_REQUEST)
            await self._peer.decline(why, *error)
            return
        why = self._why_impossible(self._asked)
        if why:
            error = self._replies.error(why, "unprocessable_entity_error", _CANNOT)
            await self._peer.decline(why, *error)
            return
        self._peer.put(*self._replies.begin())
        with closing(Relay(self._engine, self._asked, self._tell)) as relay:
            await self._listen(relay, RealtimeServer(self._asked, self._why_impossible))

    def _why_impossible(self, wanted: RealtimeSettings) -> str:
        return why_impossible(self._capabilities, wanted.language, translate=wanted.translate)

    async def _listen(self, relay: Relay, server: RealtimeServer) -> None:
        while True:
            # No variable holds a message while another is awaited: see ``Connection._listen``.
            actions = deque(server.receive(await self._peer.receive()))
            while actions:
                if isinstance(actions[0], Reject):
                    text = actions[0].text
                    self._peer.put(*self._replies.error(text, "invalid_request", _BAD_REQUEST))
                    self._peer.close(REFUSED, text)
                    return
                await self._act(relay, actions.popleft())
                self._apply_updates(relay)

    async def _act(self, relay: Relay, action: RealtimeAction) -> None:
        match action:
            case Audio():
                with closing(self._converter.convert(action)) as pieces:
                    del action
                    for samples in pieces:
                        self._feed(relay, samples)
                        self._apply_updates(relay)
                        await self._peer.breathe()
            case TurnBegun():
                self._delimits = True
                self._replies.turn_begun(relay.heard)
            case TurnEnded() | FlushRequested():
                self._flush(relay)
            case EndOfStream():
                self._ending = True
                self._flush(relay)
                self._total = relay.heard
            case Ping():
                self._peer.put(*self._replies.pong())
            case Update():
                self._updates.append(action)
            case Complaint(code, text):
                self._peer.put(*self._replies.complaint(code, text))
        await self._peer.breathe()

    def _feed(self, relay: Relay, samples: Samples) -> None:
        """Between turns that the client delimits, nothing is to be heard."""
        if self._replies.settings.manual and not self._replies.turn_open:
            if self._delimits:
                relay.skip(len(samples))
                return
            self._replies.turn_begun(relay.heard)
        relay.feed(samples)

    def _flush(self, relay: Relay) -> None:
        """Make everything final; between turns of the client's there is nothing to answer."""
        for samples in self._converter.finish():
            self._feed(relay, samples)
        self._flushes.append(self._replies.turn_ended(relay.heard))
        relay.flush()

    def _apply_updates(self, relay: Relay) -> None:
        """Between two utterances: what was asked for comes into force."""
        while self._updates and not relay.speaking and not self._replies.turn_open:
            update = self._updates.popleft()
            if self._all_answered:
                relay.forget_old()
            relay.change(update.settings)
            self._replies.settings = update.settings
            self._peer.put(*self._replies.updated(update.names))

    def _tell(self, event: StreamEvent) -> None:
        replies = self._replies
        match event:
            case StreamStarted(segment, at):
                self._peer.put(*replies.started(segment, at))
            case StreamPartial(segment, text, committed, at):
                self._peer.put(*replies.partial(segment, text, committed, at))
            case StreamSlower(step, model):
                text = f"This computer is slow: captions grow every {step:g} s, from {model}."
                self._peer.put(*replies.complaint("slower", text))
            case StreamEnded(segment, at):
                self._peer.turn_ended()
                self._peer.put(*replies.ended(segment, at))
            case StreamFinal():
                self._peer.turn_decoded()
                self._peer.put(*replies.final(_answer(event)))
            case StreamFailed(error=error):
                self._fail(error)
            case StreamFlushed():
                if self._flushes.popleft():
                    self._peer.put(*replies.turn_answered())
        if self._ending and self._all_answered:
            self._ending = False
            self._peer.put(*replies.end(self._clock() - self._began, self._total))
            self._peer.close(DONE)

    @property
    def _all_answered(self) -> bool:
        return not self._flushes and not self._peer.undecoded

    def _fail(self, error: LiveLipiError) -> None:
        self._peer.put(*self._replies.error(error.sentence(), "model_call_error", _BROKEN))
        self._peer.close(FAILED, error.message)


def _answer(final: StreamFinal) -> Answer:
    return Answer(
        final.segment,
        final.text,
        final.start,
        final.end,
        final.language,
        final.probability,
        final.seconds,
    )
