"""The realtime endpoint through the vendor's own SDK, against our recognizer."""

from __future__ import annotations

import asyncio
import wave
from base64 import b64encode
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import pytest
from sarvamai import (
    AsyncSarvamAI,
    RealtimeAudioInput,
    RealtimeConfigUpdate,
    RealtimeConfigUpdated,
    RealtimeEnd,
    RealtimeError,
    RealtimeFlush,
    RealtimePing,
    RealtimePong,
    RealtimeSessionBegin,
    RealtimeSessionEnd,
    RealtimeSpeechEnd,
    RealtimeSpeechStart,
    RealtimeTranscriptFinal,
    RealtimeTranscriptPartial,
    RealtimeVadSpeechEnd,
    RealtimeVadSpeechStart,
    SarvamAI,
)
from sarvamai.core.api_error import ApiError
from sarvamai.environment import SarvamAIEnvironment
from websockets.exceptions import ConnectionClosed

from tests.fixtures.recognizer_process import KEY, Recognizer

pytestmark = [
    pytest.mark.model,
    pytest.mark.slow,
    pytest.mark.asyncio,
    # sarvamai 0.1.39 still uses the old half of websockets, which warns since version 14.
    pytest.mark.filterwarnings("ignore:.*websockets.*deprecated:DeprecationWarning"),
]

PATIENCE = 60.0
CHUNK = 3_200
"""Bytes of 100 ms."""


def environment(recognizer: Recognizer) -> SarvamAIEnvironment:
    """Our address for the SDK."""
    return SarvamAIEnvironment(
        base="http://unused", creative="http://unused", production=recognizer.url
    )


@asynccontextmanager
async def session(recognizer: Recognizer, **options: Any) -> AsyncIterator[Any]:
    """An open session of the SDK's asyncio client."""
    client = AsyncSarvamAI(environment=environment(recognizer), api_subscription_key=KEY)
    options = {"language_code": "en-IN"} | options
    async with client.speech_to_text_realtime_streaming.connect(**options) as socket:
        yield socket


def pcm_of(path: Path) -> bytes:
    """The samples of a 16 kHz mono WAV file."""
    with wave.open(str(path)) as file:
        return file.readframes(file.getnframes())


async def say(socket: Any, pcm: bytes, *, pace: float = 0.0) -> None:
    """Send audio in messages of 100 ms."""
    for at in range(0, len(pcm), CHUNK):
        audio = b64encode(pcm[at : at + CHUNK]).decode()
        await socket.send_realtime_audio_input(RealtimeAudioInput(audio=audio))
        if pace:
            await asyncio.sleep(pace)


async def until(socket: Any, kind: type) -> list[Any]:
    """Every message up to the first of a kind."""
    messages: list[Any] = []
    async with asyncio.timeout(PATIENCE):
        while not messages or not isinstance(messages[-1], kind):
            messages.append(await socket.recv())
            assert not isinstance(messages[-1], dict), "the SDK does not know this message"
    return messages


def of(messages: list[Any], kind: type) -> list[Any]:
    """Those of a kind."""
    return [message for message in messages if isinstance(message, kind)]


@pytest.mark.paced
async def test_a_session_from_begin_to_end(recognizer: Recognizer, samples: Path) -> None:
    """Every message is one of the SDK's own types, and all of the speech is in the finals."""
    async with session(recognizer, return_timestamps="true", stream_type="fast") as socket:
        (begin,) = await until(socket, RealtimeSessionBegin)
        assert begin.config.turn_detection == "vad"
        assert begin.config.return_timestamps is True
        await socket.send_realtime_ping(RealtimePing())
        await until(socket, RealtimePong)

        async def talk() -> None:
            await say(socket, pcm_of(samples / "jfk.wav"), pace=0.1)
            await socket.send_realtime_end(RealtimeEnd())

        async with asyncio.TaskGroup() as group:
            group.create_task(talk())
            messages = await until(socket, RealtimeSessionEnd)
        with pytest.raises(ConnectionClosed):
            await socket.recv()
    finals = of(messages, RealtimeTranscriptFinal)
    text = " ".join(final.text for final in finals)
    assert "fellow Americans" in text
    assert "for your country" in text
    assert [final.utterance_idx for final in finals] == list(range(len(finals)))
    assert all(0 <= final.start_s < final.end_s <= 11.1 for final in finals)
    assert len(of(messages, RealtimeVadSpeechStart)) == len(finals)
    assert len(of(messages, RealtimeVadSpeechEnd)) == len(finals)
    end = messages[-1]
    assert end.total_utterances == len(finals)
    assert end.audio_duration_s == pytest.approx(11.0, abs=0.1)
    texts = {final.utterance_idx: final.text for final in finals}
    partials = of(messages, RealtimeTranscriptPartial)
    assert len(partials) > 5
    for partial in partials:
        assert texts[partial.utterance_idx].startswith(partial.text[: partial.committed_chars])
    assert any(partial.committed_chars for partial in partials)


async def test_push_to_talk(recognizer: Recognizer, samples: Path) -> None:
    """Two turns that the client delimits are two utterances, whatever pauses they hold."""
    pcm = pcm_of(samples / "jfk.wav")
    async with session(recognizer, endpointing="manual", return_timestamps="true") as socket:
        await until(socket, RealtimeSessionBegin)
        finals = []
        for _ in range(2):
            await socket.send_realtime_speech_start(RealtimeSpeechStart())
            await say(socket, pcm)
            await socket.send_realtime_speech_end(RealtimeSpeechEnd())
            await say(socket, bytes(CHUNK * 10))  # heard by nobody
            messages = await until(socket, RealtimeTranscriptFinal)
            assert not of(messages, RealtimeVadSpeechStart)
            finals.append(messages[-1])
        await socket.send_realtime_speech_start(RealtimeSpeechStart())
        await say(socket, bytes(CHUNK * 5))
        await socket.send_realtime_flush(RealtimeFlush())
        empty = (await until(socket, RealtimeTranscriptFinal))[-1]
        await socket.send_realtime_end(RealtimeEnd())
        (end,) = await until(socket, RealtimeSessionEnd)
    assert [final.utterance_idx for final in [*finals, empty]] == [0, 1, 2]
    for final in finals:
        assert "fellow Americans" in final.text
        assert "for your country" in final.text
    assert (finals[0].start_s, finals[0].end_s) == pytest.approx((0.0, 11.0), abs=0.01)
    assert finals[1].start_s == pytest.approx(12.0, abs=0.01)
    assert empty.text == ""
    assert end.total_utterances == 3


async def test_settings_change_between_utterances(recognizer: Recognizer, samples: Path) -> None:
    """What can be done is confirmed by name, what cannot is refused, and the words go on."""
    async with session(recognizer) as socket:
        await until(socket, RealtimeSessionBegin)
        await say(socket, pcm_of(samples / "jfk.wav"))
        change = RealtimeConfigUpdate(language_code="auto", silence_duration_ms=800, prompt="JFK")
        await socket.send_realtime_config_update(change)
        await socket.send_realtime_flush(RealtimeFlush())
        messages = await until(socket, RealtimeConfigUpdated)
        assert set(messages[-1].applied) == {"language_code", "silence_duration_ms", "prompt"}
        await socket.send_realtime_config_update(RealtimeConfigUpdate(language_code="kn-IN"))
        refused = (await until(socket, RealtimeError))[-1]
        assert (refused.code, refused.is_fatal) == ("invalid_config", False)
        assert "Kannada" in refused.message
        await socket.send_realtime_config_update(RealtimeConfigUpdate(stream_type="simulated"))
        assert (await until(socket, RealtimeError))[-1].code == "invalid_config"
        await say(socket, pcm_of(samples / "jfk.wav"))
        await socket.send_realtime_end(RealtimeEnd())
        messages = await until(socket, RealtimeSessionEnd)
    later = of(messages, RealtimeTranscriptFinal)[-1]
    assert "for your country" in later.text
    assert later.language == "en-IN"
    assert later.language_confidence > 0.5


async def test_simulated_has_no_partials(recognizer: Recognizer, samples: Path) -> None:
    """A client that wants finals only gets nothing else."""
    async with session(recognizer, stream_type="simulated") as socket:
        await until(socket, RealtimeSessionBegin)
        await say(socket, pcm_of(samples / "jfk.wav"), pace=0.02)
        await socket.send_realtime_end(RealtimeEnd())
        messages = await until(socket, RealtimeSessionEnd)
    assert not of(messages, RealtimeTranscriptPartial)
    assert of(messages, RealtimeTranscriptFinal)


@pytest.mark.parametrize(
    ("options", "why"),
    [
        ({"language_code": "kn-IN"}, "Whisper base cannot transcribe Kannada."),
        ({"language_code": "xx-IN"}, "not supported"),
        ({"sample_rate": "44100"}, "8000 or 16000"),
        ({"encoding": "opus"}, "linear16"),
    ],
)
async def test_what_cannot_be_is_said_in_band_and_closed_with_4000(
    recognizer: Recognizer, options: dict[str, str], why: str
) -> None:
    """The upgrade succeeds, then come a fatal error and the close (D27)."""
    async with session(recognizer, **options) as socket:
        (error,) = await until(socket, RealtimeError)
        assert error.is_fatal
        assert why in error.message
        assert error.status_code in {400, 422}
        with pytest.raises(ConnectionClosed) as closed:
            async with asyncio.timeout(PATIENCE):
                await socket.recv()
    assert closed.value.rcvd
    assert closed.value.rcvd.code == 4000


async def test_a_wrong_key_is_refused_in_the_handshake(recognizer: Recognizer) -> None:
    """As on the other endpoints."""
    client = AsyncSarvamAI(environment=environment(recognizer), api_subscription_key="wrong")
    with pytest.raises(ApiError) as refused:
        async with client.speech_to_text_realtime_streaming.connect(language_code="en-IN"):
            pass
    assert refused.value.status_code == 403


async def test_the_sdks_blocking_client(recognizer: Recognizer, samples: Path) -> None:
    """The same package has a client without asyncio, and iterates."""
    pcm = pcm_of(samples / "jfk.wav")

    def talk() -> list[str]:
        client = SarvamAI(environment=environment(recognizer), api_subscription_key=KEY)
        with client.speech_to_text_realtime_streaming.connect(
            language_code="en-IN", api_subscription_key=KEY
        ) as socket:
            assert isinstance(socket.recv(), RealtimeSessionBegin)
            for at in range(0, len(pcm), CHUNK):
                audio = b64encode(pcm[at : at + CHUNK]).decode()
                socket.send_realtime_audio_input(RealtimeAudioInput(audio=audio))
            socket.send_realtime_end(RealtimeEnd())
            return [m.text for m in socket if isinstance(m, RealtimeTranscriptFinal)]

    assert "for your country" in " ".join(await asyncio.to_thread(talk))
