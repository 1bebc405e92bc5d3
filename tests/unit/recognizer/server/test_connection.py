"""One client's connection, on real sockets, with an engine that does what a test says."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import pytest
from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import ConnectionClosed

from livelipi.domain.errors import RecognizerError
from livelipi.domain.languages import Capabilities, Support
from livelipi.recognizer.peer import MAX_UNDECODED
from livelipi.recognizer.server import RecognizerServer, bind, url_of
from livelipi.recognizer.stream import StreamFailed, StreamFlushed, StreamSettings
from tests.fixtures.scripted_engine import PATIENCE, ScriptedEngine, ScriptedStream

pytestmark = pytest.mark.asyncio

ALL = Capabilities("Model", {"en-IN": Support.GOOD}, Support.ROUGH, detects=True)
ENGLISH = Capabilities("Small", {"en-IN": Support.GOOD}, Support.NONE, detects=False)
SECOND = bytes(32_000)


@asynccontextmanager
async def serving(
    query: str = "language-code=en-IN",
    *,
    able: Capabilities = ALL,
    path: str = "/speech-to-text/ws",
) -> AsyncIterator[tuple[ClientConnection, ScriptedEngine]]:
    """A client of a server with a scripted engine."""
    engine = ScriptedEngine()
    taken = bind("127.0.0.1", 0)
    async with RecognizerServer(taken, engine, able, "k"):  # type: ignore[arg-type]
        headers = {"api-subscription-key": "k"}
        address = f"{url_of(taken)}{path}?{query}"
        async with connect(address, additional_headers=headers) as connection:
            yield connection, engine


async def receive(connection: ClientConnection) -> dict[str, Any]:
    """The next message's data."""
    async with asyncio.timeout(PATIENCE):
        data: dict[str, Any] = json.loads(await connection.recv())["data"]
    return data


async def close_code(connection: ClientConnection) -> int | None:
    """The code of the close that comes next."""
    async with asyncio.timeout(PATIENCE):
        with pytest.raises(ConnectionClosed) as caught:
            await connection.recv()
    return caught.value.rcvd.code if caught.value.rcvd else None


async def stream_of(connection: ClientConnection, engine: ScriptedEngine) -> ScriptedStream:
    """The stream, once the first audio has reached it."""
    await connection.send(SECOND)
    while not engine.streams:  # noqa: ASYNC110 - the engine has nothing to wait on before this
        await asyncio.sleep(0)
    stream = engine.streams[0]
    await stream.until(lambda: stream.fed >= 16_000)
    return stream


async def test_what_was_asked_for_reaches_the_engine() -> None:
    """Language, translation, silence and prompt, each from its own parameter."""
    query = "language-code=hi-IN&high_vad_sensitivity=True&prompt=Asha"
    able = Capabilities("Model", {"hi-IN": Support.ROMANISED}, Support.ROUGH, detects=True)
    path = "/speech-to-text-translate/ws"
    async with serving(query, able=able, path=path) as (connection, engine):
        stream = await stream_of(connection, engine)
        assert stream.settings == StreamSettings("hi", True, 0.5, "Asha")
        await connection.send('{"type":"config","prompt":"Ravi"}')
        await stream.until(lambda: stream.prompt == "Ravi")
    async with serving("") as (connection, engine):
        stream = await stream_of(connection, engine)
        assert stream.settings == StreamSettings(None, False, 1.0, "")
    async with serving("keyterms=%5B%22Asha%22%5D") as (connection, engine):
        stream = await stream_of(connection, engine)
        assert stream.settings.keyterms == ("Asha",)
    await stream.until(lambda: stream.calls[-1] == "close")


@pytest.mark.parametrize(
    ("query", "path", "why"),
    [
        ("language-code=kn-IN", "/speech-to-text/ws", "Small cannot transcribe Kannada."),
        ("", "/speech-to-text/ws", "Small cannot find out the language: name one."),
        ("mode=translate&language-code=en-IN", "/speech-to-text/ws", "Small cannot translate."),
        ("language-code=en-IN", "/speech-to-text-translate/ws", "Small cannot translate."),
    ],
)
async def test_what_the_model_cannot_do_is_said_and_never_tried(
    query: str, path: str, why: str
) -> None:
    """Invented words are worse than none; the close waits for the client's next message."""
    async with serving(query, able=ENGLISH, path=path) as (connection, engine):
        error = await receive(connection)
        assert error["error"] == why
        await connection.send("anything")
        assert await close_code(connection) == 4000
        assert engine.streams == []


async def test_a_turn_that_cannot_be_decoded_ends_the_connection() -> None:
    """The client gets a reason it may retry on, and replays what was not answered."""
    async with serving() as (connection, engine):
        stream = await stream_of(connection, engine)
        stream.turn(0)
        stream.say(StreamFailed(0, RecognizerError("Out of memory.")))
        stream.final(0, "")
        error = await receive(connection)
        assert error["code"] == "model_call_error"
        assert "Out of memory." in error["error"]
        assert await close_code(connection) == 1011


async def test_audio_stays_in_the_socket_while_the_decoder_lags() -> None:
    """Turns that nobody has decoded yet must not pile up in memory."""
    async with serving() as (connection, engine):
        stream = await stream_of(connection, engine)
        for segment in range(MAX_UNDECODED):
            stream.turn(segment)
        await asyncio.sleep(0)
        sending = asyncio.create_task(connection.send(SECOND * 60))
        await stream.until(lambda: stream.fed > 16_000)
        for _ in range(100):
            await asyncio.sleep(0)
        assert stream.fed == 32_000
        stream.final(0)
        await stream.until(lambda: stream.fed == 61 * 16_000)
        await sending


async def test_the_end_waits_for_every_flush_before_it() -> None:
    """A flush that is done must not close the connection on the words after it."""
    async with serving() as (connection, engine):
        stream = await stream_of(connection, engine)
        stream.answers_flush = False
        stream.turn(0)
        await connection.send('{"type":"flush"}')
        await connection.send('{"type":"end_of_stream"}')
        await stream.until(lambda: stream.calls == ["flush", "flush"])
        stream.final(0, "first")
        stream.say(StreamFlushed())
        stream.turn(1)
        stream.final(1, "last")
        stream.say(StreamFlushed())
        said = [await receive(connection) for _ in range(3)]
        # The first turn had ended before the flush, which so has an answer of its own.
        assert [data["transcript"] for data in said] == ["first", "", "last"]
        assert await close_code(connection) == 1000


async def test_a_client_that_falls_silent_is_answered() -> None:
    """D26: who sends one whole file and then waits gets its words, once."""
    async with serving() as (connection, engine):
        stream = await stream_of(connection, engine)
        await stream.until(lambda: stream.calls == ["flush"])
        await connection.send('{"type":"flush"}')
        assert (await receive(connection))["flushed"] is True
        assert stream.calls.count("flush") == 2


async def test_a_client_that_does_not_read_stops_being_heard() -> None:
    """Messages for a deaf client must not pile up either."""
    async with serving("vad_signals=true") as (connection, engine):
        stream = await stream_of(connection, engine)
        number = 0

        def say_much() -> None:
            nonlocal number
            for _ in range(200):
                stream.turn(number)
                stream.final(number, "word " * 2_000)
                number += 1

        stream.on_feed = say_much
        connection.transport.pause_reading()
        await connection.send(SECOND * 60)
        fed = -1
        while fed != stream.fed:
            fed = stream.fed
            await asyncio.sleep(0.2)
        assert fed < 61 * 16_000
        connection.transport.abort()
        await stream.until(lambda: stream.calls[-1:] == ["close"])
