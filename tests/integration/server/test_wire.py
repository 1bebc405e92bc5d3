"""The server on real sockets, with a client that can be as odd as it likes."""

from __future__ import annotations

import asyncio
import json
import wave
from base64 import b64encode
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import soxr
from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import ConnectionClosed, InvalidStatus
from websockets.typing import Subprotocol

from livelipi.recognizer.server import MAX_CONNECTIONS
from tests.fixtures.recognizer_process import KEY, Recognizer

pytestmark = [pytest.mark.model, pytest.mark.asyncio]

STT = "/speech-to-text/ws"
TRANSLATE = "/speech-to-text-translate/ws"
PATIENCE = 20.0
HEADER = {"api-subscription-key": KEY}


@asynccontextmanager
async def calling(
    recognizer: Recognizer, query: str = "language-code=en-IN", path: str = STT
) -> AsyncIterator[ClientConnection]:
    """A connection of a client that writes its own messages."""
    address = f"{recognizer.url}{path}?{query}"
    async with connect(address, additional_headers=HEADER) as connection:
        yield connection


def pcm_of(path: Path) -> bytes:
    """The samples of a 16 kHz mono WAV file."""
    with wave.open(str(path)) as file:
        return file.readframes(file.getnframes())


def audio(data: bytes, **fields: object) -> str:
    """An audio message."""
    body = {"data": b64encode(data).decode(), "sample_rate": 16_000, "encoding": "audio/wav"}
    return json.dumps({"audio": body | fields})


async def receive(connection: ClientConnection) -> dict[str, Any]:
    """The next message, within a patient time."""
    async with asyncio.timeout(PATIENCE):
        message: dict[str, Any] = json.loads(await connection.recv())
    return message


async def words(connection: ClientConnection, wanted: str) -> str:
    """All transcripts until one holds ``wanted``."""
    said = ""
    while wanted not in said:
        message = await receive(connection)
        assert message["type"] == "data", message
        said += " " + message["data"]["transcript"]
    return said


async def closed(connection: ClientConnection) -> int | None:
    """The code with which the server closes."""
    async with asyncio.timeout(PATIENCE):
        try:
            while True:
                await connection.recv()
        except ConnectionClosed as error:
            return error.rcvd.code if error.rcvd else None


@pytest.mark.parametrize(
    ("path", "headers", "status", "code"),
    [
        (STT, {}, 403, "invalid_api_key_error"),
        (STT, {"api-subscription-key": "wrong"}, 403, "invalid_api_key_error"),
        (TRANSLATE, {"Authorization": "Bearer wrong"}, 403, "invalid_api_key_error"),
        (f"{STT}?sample_rate=fast", {}, 403, "invalid_api_key_error"),
        ("/speech-to-text", HEADER, 405, "invalid_request_error"),
        ("/speech-to-text-translate?model=x", HEADER, 405, "invalid_request_error"),
        ("/", HEADER, 404, "not_found_error"),
        (f"{STT}?sample_rate=fast", HEADER, 400, "invalid_request_error"),
        (f"{STT}?model=saaras:v3&keyterms=%5B%22a%22%5D", HEADER, 400, "invalid_request_error"),
    ],
)
async def test_a_refusal_is_http_with_the_vendors_envelope(
    recognizer: Recognizer, path: str, headers: dict[str, str], status: int, code: str
) -> None:
    """1.4, 1.5: the status tells a program what to do, the body a person."""
    with pytest.raises(InvalidStatus) as caught:
        async with connect(recognizer.url + path, additional_headers=headers):
            pass
    response = caught.value.response
    assert response.status_code == status
    assert response.headers["Content-Type"] == "application/json"
    error = json.loads(response.body or b"")["error"]
    assert error["code"] == code
    assert error["message"]
    assert error["request_id"] == response.headers["x-request-id"]


async def test_the_key_may_come_as_bearer_token_or_twice(recognizer: Recognizer) -> None:
    """1.2: the SDK may send two spellings; gateways take a token."""
    for headers in (
        [("Authorization", f"Bearer {KEY}")],
        [("Api-Subscription-Key", "x"), ("api-subscription-key", KEY), ("X-Fern-Language", "P")],
    ):
        async with connect(recognizer.url + STT, additional_headers=headers):
            pass


async def test_the_key_may_come_as_a_subprotocol(recognizer: Recognizer) -> None:
    """1.2: browsers cannot set headers; the choice is echoed, or they would close."""
    offered = [Subprotocol(f"api-subscription-key.{KEY}")]
    async with connect(recognizer.url + STT, subprotocols=offered) as connection:
        assert connection.subprotocol == offered[0]


async def test_a_flat_audio_object_gets_the_vendors_error_and_a_close(
    recognizer: Recognizer,
) -> None:
    """2.6: the commonest mistake of hand-written clients."""
    async with calling(recognizer) as connection:
        await connection.send('{"data":"AAAA","sample_rate":16000,"encoding":"audio/wav"}')
        error = (await receive(connection))["data"]
        assert error["error"] == "audio must not be None"
        assert isinstance(error["code"], str)
        assert await closed(connection) == 4000


@pytest.mark.parametrize("text", ['{"event":"ping"}', "hello", "[]", audio(b"OggS\0\0\0\0")])
async def test_other_rubbish_is_answered_too(recognizer: Recognizer, text: str) -> None:
    """No message ends in a dropped line without a word."""
    async with calling(recognizer) as connection:
        await connection.send(text)
        assert (await receive(connection))["type"] == "error"
        assert await closed(connection) == 4000


async def test_a_language_that_cannot_be_had_is_told_at_once(recognizer: Recognizer) -> None:
    """Before any audio, and the close comes even to a client that only listens."""
    async with calling(recognizer, "language_code=gu-IN") as connection:
        error = (await receive(connection))["data"]
        assert error["error"] == "Whisper base cannot transcribe Gujarati."
        assert error["code"] == "unprocessable_entity_error"
        assert await closed(connection) == 4000


async def test_silence_gives_no_messages(recognizer: Recognizer) -> None:
    """2.8: neither while it is streamed nor when the idle timer fires."""
    async with calling(recognizer, "vad_signals=true") as connection:
        for _ in range(20):
            await connection.send(audio(bytes(3_200)))
        with pytest.raises(TimeoutError):
            async with asyncio.timeout(2.0):
                await connection.recv()


async def test_voice_activity_is_told_in_order_with_times(
    recognizer: Recognizer, samples: Path
) -> None:
    """D15: END_SPEECH, then data; the seconds of all three agree."""
    query = "language-code=en-IN&vad_signals=True&high_vad_sensitivity=1"
    async with calling(recognizer, query) as connection:
        await connection.send(audio((samples / "jfk.wav").read_bytes()))
        await connection.send('{"type":"flush"}')
        turns: list[list[float]] = []
        texts = ""
        while "for your country" not in texts:
            message = await receive(connection)
            fields = message["data"]
            if message["type"] == "data":
                texts += fields["transcript"]
                turn = next(t for t in turns if t[0] == fields["speech_start"])
                assert turn[1:] == [fields["speech_end"]]
            elif fields["signal_type"] == "START_SPEECH":
                turns.append([fields["speech_start"]])
            else:
                turns[-1].append(fields["speech_end"])
        assert 0.2 < turns[0][0] < 0.6
        assert 10.0 < turns[-1][1] <= 11.0


async def test_a_flush_of_nothing_is_answered_with_an_empty_text(recognizer: Recognizer) -> None:
    """Who flushes and waits must not wait for ever."""
    async with calling(recognizer) as connection:
        await connection.send('{"type":"flush"}')
        message = await receive(connection)
        assert message["data"]["transcript"] == ""
        assert message["data"]["flushed"] is True


async def test_a_flush_answers_in_the_middle_of_speech(
    recognizer: Recognizer, samples: Path
) -> None:
    """A released key makes the words final without any silence."""
    pcm = pcm_of(samples / "jfk.wav")[: 2 * 16_000 * 3]
    async with calling(recognizer, "language-code=en-IN&high_vad_sensitivity=false") as connection:
        await connection.send(audio(pcm))
        await connection.send('{"type":"flush"}')
        assert "Americans" in await words(connection, "Americans")


async def test_the_end_of_a_stream_is_answered_and_closed(
    recognizer: Recognizer, samples: Path
) -> None:
    """2.6: everything is said before the normal close."""
    pcm = pcm_of(samples / "jfk.wav")[: 2 * 16_000 * 3]
    async with calling(recognizer) as connection:
        await connection.send(audio(pcm))
        end = {"type": "end_of_stream", "audio": {"data": "", "encoding": "audio/wav"}}
        await connection.send(json.dumps(end))
        assert "Americans" in await words(connection, "Americans")
        assert await closed(connection) == 1000


@pytest.mark.parametrize("rate", [8_000, 22_050, 24_000, 44_100, 48_000])
async def test_any_rate_is_understood(recognizer: Recognizer, samples: Path, rate: int) -> None:
    """D4: resampled on the way, in messages that cut samples in half."""
    pcm = np.frombuffer(pcm_of(samples / "jfk.wav")[: 2 * 16_000 * 3], "<i2")
    data = soxr.resample(pcm, 16_000, rate).tobytes()
    query = f"language-code=en-IN&sample_rate={rate}&input_audio_codec=pcm"
    async with calling(recognizer, query) as connection:
        for at in range(0, len(data), 9_999):
            await connection.send(audio(data[at : at + 9_999]))
        await connection.send('{"type":"flush"}')
        # Telephone quality loses the last s.
        assert "my fellow" in await words(connection, "my fellow")


async def test_one_file_in_pieces_and_binary_messages(
    recognizer: Recognizer, samples: Path
) -> None:
    """D23: bytes as they are, the header only in the first piece."""
    file = (samples / "jfk.wav").read_bytes()[: 44 + 2 * 16_000 * 3]
    async with calling(recognizer) as connection:
        for at in range(0, len(file), 4_321):
            await connection.send(file[at : at + 4_321])
        await connection.send('{"type":"flush"}')
        assert "Americans" in await words(connection, "Americans")


async def test_many_clients_at_once_get_their_own_words(
    recognizer: Recognizer, samples: Path
) -> None:
    """Streams share the model and nothing else."""
    files = {
        "jfk.wav": "country",
        "sense_and_sensibility_0880.wav": "",
        "sense_and_sensibility_0930.wav": "",
    }

    async def transcribe(name: str) -> tuple[str, str]:
        said = ""
        async with calling(recognizer) as connection:
            await connection.send(audio((samples / name).read_bytes()))
            await connection.send(json.dumps({"type": "end_of_stream"}))
            async for message in connection:
                said += " " + json.loads(message)["data"]["transcript"]
        return name, said

    async with asyncio.timeout(60):
        alone = dict([await transcribe(name) for name in files])
        together = await asyncio.gather(*(transcribe(name) for name in [*files, *files]))
    assert "country" in alone["jfk.wav"]
    assert all(alone.values())
    assert all(alone[name] == said for name, said in together)


async def test_the_server_answers_others_while_it_hears_a_long_file(
    recognizer: Recognizer, samples: Path
) -> None:
    """One message with minutes of speech must not hold up anybody's handshake or flush."""
    minutes = pcm_of(samples / "jfk.wav") * 20
    async with calling(recognizer) as busy:
        await busy.send(audio(minutes))
        await receive(busy)
        async with asyncio.timeout(PATIENCE), calling(recognizer) as other:
            await other.send('{"type":"flush"}')
            assert (await receive(other))["data"]["flushed"] is True
    # The busy client left in the middle: what it asked for is forgotten.
    async with asyncio.timeout(PATIENCE), calling(recognizer) as other:
        await other.send(audio(pcm_of(samples / "jfk.wav")[: 2 * 16_000 * 3]))
        await other.send('{"type":"flush"}')
        await words(other, "Americans")


async def test_one_client_too_many_is_told_to_come_later(recognizer: Recognizer) -> None:
    """A leak in somebody's program must not eat this computer."""
    async with AsyncExitStack() as stack:
        for _ in range(MAX_CONNECTIONS):
            await stack.enter_async_context(calling(recognizer))
        with pytest.raises(InvalidStatus) as caught:
            async with calling(recognizer):
                pass
    assert caught.value.response.status_code == 429


async def test_a_client_that_vanishes_leaves_nothing_behind(
    recognizer: Recognizer, samples: Path
) -> None:
    """A cut line in the middle of a word is no error of the server."""
    async with calling(recognizer) as connection:
        await connection.send(audio((samples / "jfk.wav").read_bytes()))
        connection.transport.abort()
    async with calling(recognizer) as connection:
        await connection.send('{"type":"flush"}')
        await receive(connection)
