"""A service that hears the words which a test pushed, in both protocols and without a socket.

Each 100 ms of audio is one word: its samples say which; zeros are silence. It stands for the
network and the recognizer behind it, which a test makes slow, forgetful or dead.
"""

from __future__ import annotations

import asyncio
from urllib.parse import urlsplit

from websockets.exceptions import ConnectionClosed, ConnectionClosedError
from websockets.frames import Close

from livelipi.domain.audio import Frame
from livelipi.protocol.query import ServerOptions, parse_query
from livelipi.protocol.realtime_options import REALTIME_PATH
from livelipi.protocol.realtime_replies import RealtimeReplies
from livelipi.protocol.realtime_server import Ping, RealtimeServer, TurnBegun, TurnEnded
from livelipi.protocol.realtime_settings import RealtimeSettings, parse_realtime_query
from livelipi.protocol.replies import Answer, Replies
from livelipi.protocol.streaming_server import EndOfStream, FlushRequested, StreamingServer
from livelipi.protocol.wav import Audio

WORD = 1_600
"""Samples of one word, and of one frame."""


def word_frame(number: int | None, start: int) -> Frame:
    """The audio of a word, or of silence for None."""
    value = 0 if number is None else number + 1
    return Frame(start, value.to_bytes(2, "little") * WORD)


class Service:
    """One connection's server: segments words, and answers when told."""

    def __init__(self, url: str) -> None:
        parts = urlsplit(url)
        self.realtime = parts.path == REALTIME_PATH
        self.said: list[str] = []
        """Messages to the client."""
        self.heard: list[int] = []
        """Words that arrived, in order."""
        self.undecoded: list[Answer] = []
        self._samples = 0
        self._start: int | None = None
        self._end = 0
        self._words: list[int] = []
        self._segment = -1
        self._flushes: list[tuple[int, bool]] = []
        self._sure = 0
        self._ending = False
        if self.realtime:
            asked = parse_realtime_query(parts.query)
            assert isinstance(asked, RealtimeSettings)
            self._server: RealtimeServer | StreamingServer = RealtimeServer(asked)
            self._realtime = RealtimeReplies(asked, "r")
            self._silence = asked.silence_ms * 16
        else:
            options = parse_query(parts.path, parts.query)
            assert isinstance(options, ServerOptions)
            self._server = StreamingServer(options)
            self._streaming = Replies(options, "r")
            self._silence = int(options.silence * 16_000)

    @property
    def speaking(self) -> bool:
        """A segment is open."""
        return self._start is not None

    def begin(self) -> None:
        """Listen."""
        if self.realtime:
            self.said += self._realtime.begin()

    def receive(self, message: str) -> None:
        """A message of the client."""
        for action in self._server.receive(message):
            self._act(action)
            self._settle()

    def answer(self) -> None:
        """The oldest segment gets its text."""
        answer = self.undecoded.pop(0)
        replies = self._realtime if self.realtime else self._streaming
        self.said += replies.final(answer)
        self._settle()

    def draft(self, tail: int) -> None:
        """A partial of the open segment, its last words wrong and not committed.

        Finals go before partials, as with the recognizer that this stands for.
        """
        if not self.realtime or self._start is None or self.undecoded:
            return
        self._sure = max(self._sure, len(self._words) - tail)
        words = _text(self._words[: self._sure])
        wrong = ["hm"] * (len(self._words) - self._sure)
        text = " ".join([*words.split(), *wrong])
        self.said += self._realtime.partial(self._segment, text, len(words), self._samples)

    def _act(self, action: object) -> None:
        match action:
            case Audio(data=data):
                for at in range(0, len(data), WORD * 2):
                    self._hear(int.from_bytes(data[at : at + 2], "little"))
            case TurnBegun():
                self._realtime.turn_begun(self._samples)
            case TurnEnded() | FlushRequested() | EndOfStream():
                if not self.realtime:
                    self._streaming.flush_asked(wanted=True)
                self._close_segment(self._samples)
                ended = self.realtime and self._realtime.turn_ended(self._samples)
                self._flushes.append((self._segment, ended))
                self._ending = self._ending or isinstance(action, EndOfStream)
            case Ping():
                self.said += self._realtime.pong()
            case _:
                raise AssertionError(action)

    def _hear(self, value: int) -> None:
        start, self._samples = self._samples, self._samples + WORD
        if value:
            self.heard.append(value - 1)
            if self._start is None:
                self._open_segment(start)
            self._words.append(value - 1)
            self._end = self._samples
        elif self._start is not None and self._samples - self._end >= self._silence:
            self._close_segment(self._end)

    def _open_segment(self, at: int) -> None:
        self._segment += 1
        self._start, self._words, self._sure = at, [], 0
        if self.realtime:
            self.said += self._realtime.started(self._segment, at)
        else:
            self.said += self._streaming.started(at, float(self._segment))

    def _close_segment(self, at: int) -> None:
        if self._start is None:
            return
        text = _text(self._words)
        self.undecoded.append(Answer(self._segment, text, self._start, self._end, "en"))
        self._start = None
        if self.realtime:
            self.said += self._realtime.ended(self._segment, at)
        else:
            self.said += self._streaming.ended(self._segment, at, float(self._segment))

    def _settle(self) -> None:
        oldest = min((answer.segment for answer in self.undecoded), default=None)
        while self._flushes and (oldest is None or self._flushes[0][0] < oldest):
            _, ended = self._flushes.pop(0)
            if not self.realtime:
                self.said += self._streaming.flushed(self._samples)
            elif ended:
                self.said += self._realtime.turn_answered()
        if self._ending and not self._flushes and oldest is None:
            self._ending = False
            self.said += self._realtime.end(0.0, self._samples)


def _text(words: list[int]) -> str:
    return " ".join(f"w{word}" for word in words)


class Line:
    """A websocket as far as a conversation uses it, with a service at the other end."""

    def __init__(self, service: Service) -> None:
        self.service = service
        self.holding = False
        """What the service says is still on its way."""
        self._stalled = False
        self._told = 0
        self._changed = asyncio.Condition()
        self._gone: ConnectionClosed | None = None

    @property
    def broken(self) -> bool:
        """Nothing goes through any more."""
        return self._gone is not None

    async def send(self, message: str) -> None:
        """As a websocket does."""
        async with self._changed:
            await self._changed.wait_for(lambda: not self._stalled or self._gone)
            if self._gone:
                raise self._gone
            self.service.receive(message)
            self._changed.notify_all()

    async def ping(self) -> asyncio.Future[float]:
        """As a websocket does: the answer comes behind what was said before it."""
        async with self._changed:
            await self._changed.wait_for(lambda: not self._stalled or self._gone)
            if self._gone:
                raise self._gone
        pong: asyncio.Future[float] = asyncio.get_running_loop().create_future()
        pong.set_result(0.0)
        return pong

    @property
    def transport(self) -> Line:
        """Its own, which can be aborted."""
        return self

    def abort(self) -> None:
        """The client lets go of it."""
        self._gone = ConnectionClosedError(None, None)

    async def recv(self) -> str:
        """As a websocket does."""
        async with self._changed:
            await self._changed.wait_for(lambda: self._gone or self._arrived())
            if self._gone:
                raise self._gone
            self._told += 1
            return self.service.said[self._told - 1]

    async def close(self) -> None:
        """As a websocket does."""

    async def stall(self, stalled: bool) -> None:
        """The service reads nothing, or reads again."""
        self._stalled = stalled
        await self.wake()

    async def wake(self) -> None:
        """Something changed."""
        async with self._changed:
            self._changed.notify_all()

    async def cut(self, code: int | None, reason: str = "") -> None:
        """The line breaks; what was on its way is gone."""
        received = None if code is None else Close(code, reason)
        self._gone = ConnectionClosedError(received, None)
        await self.wake()

    def _arrived(self) -> bool:
        return not self.holding and self._told < len(self.service.said)
