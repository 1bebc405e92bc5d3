"""One realtime client's connection, on real sockets, with an engine that does what a test says."""

from __future__ import annotations

import asyncio
import json
from base64 import b64encode
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import pytest
from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import ConnectionClosed

from livelipi.domain.errors import RecognizerError
from livelipi.domain.languages import Capabilities, Support
from livelipi.recognizer.server import RecognizerServer, bind, url_of
from livelipi.recognizer.stream import (
    StreamEnded,
    StreamFailed,
    StreamFinal,
    StreamFlushed,
    StreamPartial,
    StreamSettings,
    StreamSlower,
    StreamStarted,
)
from tests.fixtures.scripted_engine import PATIENCE, ScriptedEngine, ScriptedStream

pytestmark = pytest.mark.asyncio

ABLE = Capabilities(
    "Model", {"en-IN": Support.GOOD, "hi-IN": Support.GOOD}, Support.ROUGH, detects=True
)
ENGLISH = Capabilities("Small", {"en-IN": Support.GOOD}, Support.NONE, detects=False)
TENTH = bytes(3_200)


class Client:
    """A client that writes its own messages."""

    def __init__(self, connection: ClientConnection, engine: ScriptedEngine) -> None:
        self.connection = connection
        self.engine = engine

    async def send(self, event: str, **fields: object) -> None:
        """Say something."""
        await self.connection.send(json.dumps({"event": event, **fields}))

    async def talk(self, tenths: int = 1) -> None:
        """Send some tenths of a second of audio."""
        for _ in range(tenths):
            await self.send("audio_input", audio=b64encode(TENTH).decode())

    async def hear(self, *events: str) -> list[dict[str, Any]]:
        """The next messages, which must be these."""
        async with asyncio.timeout(PATIENCE):
            messages = [json.loads(await self.connection.recv()) for _ in events]
        assert [message["event"] for message in messages] == list(events), messages
        return messages

    async def sync(self) -> None:
        """Wait until everything sent so far was acted upon."""
        await self.send("ping")
        await self.hear("pong")

    async def close_code(self) -> int | None:
        """The code of the close that comes next."""
        async with asyncio.timeout(PATIENCE):
            with pytest.raises(ConnectionClosed) as caught:
                await self.connection.recv()
        return caught.value.rcvd.code if caught.value.rcvd else None

    @property
    def stream(self) -> ScriptedStream:
        """The newest stream of the engine."""
        return self.engine.streams[-1]


@asynccontextmanager
async def session(
    query: str = "language_code=en-IN", *, able: Capabilities = ABLE, begins: bool = True
) -> AsyncIterator[Client]:
    """A client of a server with a scripted engine; its session has begun."""
    engine = ScriptedEngine()
    taken = bind("127.0.0.1", 0)
    async with RecognizerServer(taken, engine, able, "k"):  # type: ignore[arg-type]
        headers = {"api-subscription-key": "k"}
        address = f"{url_of(taken)}/speech-to-text-realtime/ws?{query}"
        async with connect(address, additional_headers=headers) as connection:
            client = Client(connection, engine)
            if begins:
                await client.hear("session.begin")
            yield client


async def test_what_was_asked_for_reaches_the_engine() -> None:
    """Language, translation, silence, prompt and partials, each from its own parameter."""
    query = "language_code=hi-IN&stream_type=fast&silence_duration_ms=700&prompt=Asha"
    async with session(query) as client:
        assert client.stream.settings == StreamSettings("hi", False, 0.7, "Asha", True, 0.5)
    async with session("language_code=en-IN&model=saaras:v4&keyterms=[%22Asha%22]") as client:
        assert client.stream.settings.keyterms == ("Asha",)
    query = "language_code=auto&mode=translate&stream_type=simulated&silence_duration_ms=0"
    async with session(query) as client:
        assert client.stream.settings == StreamSettings(None, True, 0.1, "", False, 1.0)
    await client.stream.until(lambda: client.stream.calls[-1:] == ["close"])


async def test_a_turn_as_the_client_hears_it() -> None:
    """Start, partial, end, final; audio as text and as binary frames."""
    async with session("language_code=auto&return_timestamps=true") as client:
        await client.talk(5)
        await client.connection.send(TENTH * 5)
        await client.sync()
        assert client.stream.fed == 16_000
        stream = client.stream
        stream.say(StreamStarted(0, 1_600))
        stream.say(StreamPartial(0, "hello you", 5, 8_000))
        stream.say(StreamSlower(1.0, "Whisper tiny"))
        stream.say(StreamEnded(0, 12_000))
        stream.say(StreamFinal(0, "Hello you.", 1_600, 12_000, "en", 0.9, 0.1))
        # Starts and ends are told at once, the rest in the order of the decoder.
        start, end, partial, slower, final = await client.hear(
            "vad.speech_start", "vad.speech_end", "transcript.partial", "error", "transcript.final"
        )
        assert (start["start_s"], end["end_s"]) == (0.1, 0.75)
        assert (partial["text"], partial["committed_chars"]) == ("hello you", 5)
        assert (slower["code"], slower["is_fatal"]) == ("slower", False)
        assert "Whisper tiny" in slower["message"]
        assert (final["text"], final["language"]) == ("Hello you.", "en-IN")


@pytest.mark.parametrize(
    ("query", "why"),
    [
        ("language_code=kn-IN", "Small cannot transcribe Kannada."),
        ("language_code=auto", "Small cannot find out the language: name one."),
        ("language_code=en-IN&mode=translate", "Small cannot translate."),
        ("language_code=en-IN&sample_rate=22050", "sample_rate is 8000 or 16000."),
    ],
)
async def test_what_cannot_be_is_said_and_closed(query: str, why: str) -> None:
    """A fatal error instead of a session, then 4000 once the client has had time to read it."""
    async with session(query, able=ENGLISH, begins=False) as client:
        (error,) = await client.hear("error")
        assert error["message"] == why
        assert error["is_fatal"] is True
        await client.talk()
        assert await client.close_code() == 4000
        assert client.engine.streams == []


async def test_audio_that_is_none_is_refused() -> None:
    """Another container than WAV would be noise."""
    async with session() as client:
        await client.connection.send(b"OggS")
        (error,) = await client.hear("error")
        assert "Ogg" in error["message"]
        assert await client.close_code() == 4000


async def test_a_bad_message_ends_nothing() -> None:
    """The session says so and goes on."""
    async with session() as client:
        await client.connection.send("what?")
        (error,) = await client.hear("error")
        assert error["is_fatal"] is False
        await client.sync()


async def test_a_turn_that_cannot_be_decoded_ends_the_session() -> None:
    """The client gets a reason it may retry on, and replays what was not answered."""
    async with session() as client:
        client.stream.turn(0)
        client.stream.say(StreamFailed(0, RecognizerError("Out of memory.")))
        client.stream.final(0, "")
        *_, error = await client.hear("vad.speech_start", "vad.speech_end", "error")
        assert (error["status_code"], error["is_fatal"]) == (500, True)
        assert "Out of memory." in error["message"]
        assert await client.close_code() == 1011


async def test_the_end_waits_for_every_final() -> None:
    """``session.end`` is a promise that nothing is missing."""
    async with session() as client:
        await client.talk()
        await client.sync()
        stream = client.stream
        stream.answers_flush = False
        stream.turn(0)
        stream.turn(1)
        await client.send("flush")
        await client.send("end")
        await stream.until(lambda: stream.calls == ["flush", "flush"])
        stream.final(0, "first")
        stream.say(StreamFlushed())
        stream.final(1, "last")
        stream.say(StreamFlushed())
        messages = await client.hear(
            *["vad.speech_start", "vad.speech_end"] * 2,
            *["transcript.final"] * 2,
            "session.end",
        )
        assert [m["text"] for m in messages[4:6]] == ["first", "last"]
        assert messages[-1]["total_utterances"] == 2
        assert messages[-1]["audio_duration_s"] == 0.1
        assert await client.close_code() == 1000


async def test_turns_of_the_client_without_a_word_about_their_beginning() -> None:
    """A client that only sends audio and flushes has its words all the same."""
    async with session("language_code=en-IN&endpointing=manual") as client:
        await client.talk(2)
        await client.sync()
        client.stream.turn(0)
        client.stream.final(0, "words")
        await client.send("flush")
        *_, final = await client.hear("transcript.partial", "transcript.final")
        assert (final["utterance_idx"], final["text"]) == (0, "words")
        await client.send("flush")
        await client.sync()


async def test_between_turns_that_the_client_delimits_nobody_listens() -> None:
    """Positions count what was left out; a turn begun twice is one."""
    query = "language_code=en-IN&endpointing=manual&return_timestamps=true"
    async with session(query) as client:
        for number in range(2):
            await client.send("speech_start")
            await client.send("speech_start")
            await client.talk(3)
            await client.sync()
            at = number * 4_800
            client.stream.say(StreamStarted(number, at + 100))
            client.stream.say(StreamEnded(number, at + 4_800))
            client.stream.say(StreamFinal(number, "words", at + 100, at + 4_800, "en", None, 0.1))
            await client.hear("transcript.partial")
            await client.send("speech_end")
            (final,) = await client.hear("transcript.final")
            assert (final["start_s"], final["end_s"]) == (number * 1.0, number * 1.0 + 0.3)
            await client.talk(7)
        await client.sync()
        assert client.stream.fed == 9_600


async def test_settings_wait_for_the_end_of_an_utterance() -> None:
    """One utterance has one language; the next stream counts on and misses no onset."""
    async with session("language_code=en-IN&return_timestamps=true") as client:
        await client.talk(10)
        await client.sync()
        first = client.stream
        first.say(StreamStarted(0, 1_600))
        await client.hear("vad.speech_start")
        await client.send("config.update", language_code="hi-IN", silence_duration_ms=300)
        await client.sync()
        assert client.engine.streams == [first]
        first.say(StreamEnded(0, 14_400))
        await client.hear("vad.speech_end")
        await client.talk(2)
        (updated,) = await client.hear("config.updated")
        assert set(updated["applied"]) == {"language_code", "silence_duration_ms"}
        await client.sync()
        second = client.stream
        assert second.settings == StreamSettings("hi", False, 0.3, "", True, 1.0)
        # 0.1 s behind the end of speech is heard again, and what came since.
        assert (first.fed, second.fed) == (17_600, 3_200 + 1_600)
        first.final(0, "old words")
        (final,) = await client.hear("transcript.final")
        assert (final["utterance_idx"], final["text"]) == (0, "old words")
        second.say(StreamStarted(0, 1_600))
        (started,) = await client.hear("vad.speech_start")
        assert (started["utterance_idx"], started["start_s"]) == (1, 1.0)
        second.say(StreamEnded(0, 3_200))
        second.say(StreamFinal(0, "new words", 1_600, 3_200, "hi", None, 0.1))
        _, final = await client.hear("vad.speech_end", "transcript.final")
        assert (final["utterance_idx"], final["start_s"], final["end_s"]) == (1, 1.0, 1.1)
        await client.send("config.update", language_code="en-IN")
        await client.hear("config.updated")
        assert first.calls == ["close"]


async def test_a_prompt_alone_changes_no_stream() -> None:
    """What was heard before stays the context of what comes next."""
    async with session() as client:
        await client.send("config.update", prompt="Ravi")
        await client.hear("config.updated")
        assert client.stream.prompt == "Ravi"
        await client.send("config.update", prompt="")
        await client.hear("config.updated")
        assert client.stream.prompt == ""
        assert len(client.engine.streams) == 1


async def test_settings_that_the_model_cannot_do_are_refused() -> None:
    """The session goes on as it was."""
    async with session() as client:
        await client.send("config.update", language_code="kn-IN")
        (error,) = await client.hear("error")
        assert (error["code"], error["is_fatal"]) == ("invalid_config", False)
        assert error["message"] == "Model cannot transcribe Kannada."
        await client.send("config.update", language_code="hi-IN")
        await client.hear("config.updated")


async def test_a_setting_that_was_refused_does_not_come_in_with_the_next() -> None:
    """Later updates start from what is in force, not from what was refused."""
    async with session() as client:
        await client.send("config.update", language_code="kn-IN")
        await client.hear("error")
        await client.send("config.update", prompt="Ravi")
        await client.hear("config.updated")
        assert client.stream.settings.language == "en"
        assert client.stream.prompt == "Ravi"
