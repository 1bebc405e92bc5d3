"""Our own realtime client against our own recognizer: real words, real sockets."""

from __future__ import annotations

import asyncio
import wave
from pathlib import Path

import pytest
from websockets.asyncio.client import connect

from livelipi.domain import captions as reducer
from livelipi.domain.audio import SAMPLE_RATE, Frame
from livelipi.domain.captions import Captions
from livelipi.domain.events import Failed, Notice, Partial, SpeechEvent, Track
from livelipi.protocol.realtime_client import RealtimeClient
from livelipi.protocol.realtime_options import Endpointing, RealtimeOptions
from tests.fixtures.recognizer_process import KEY, Recognizer

pytestmark = [pytest.mark.model, pytest.mark.slow, pytest.mark.asyncio, pytest.mark.paced]

ORIGIN = 7 * SAMPLE_RATE
FRAME = SAMPLE_RATE // 50
PATIENCE = 60.0


async def caption(client: RealtimeClient, pcm: bytes, pace: float) -> list[SpeechEvent]:
    """Let a client speak at a pace (1 is that of life) until its session has ended."""
    events: list[SpeechEvent] = []
    request = client.connect(KEY)
    loop = asyncio.get_running_loop()
    async with connect(request.url, additional_headers=request.headers) as socket:

        async def settle() -> None:
            client.tick(loop.time())
            for message in client.outgoing():
                await socket.send(message)
            events.extend(client.events())

        async def talk() -> None:
            for at in range(0, len(pcm) // 2, FRAME):
                client.push_audio(Frame(ORIGIN + at, pcm[2 * at : 2 * (at + FRAME)]))
                await settle()
                await asyncio.sleep(0.02 / pace)
            client.end()
            await settle()

        client.receive_open()
        talking = asyncio.create_task(talk())
        try:
            async with asyncio.timeout(PATIENCE):
                while client.awaiting or not talking.done():
                    client.receive(await socket.recv())
                    await settle()
        finally:
            talking.cancel()
            await asyncio.gather(talking, return_exceptions=True)
    return events


@pytest.mark.parametrize("endpointing", list(Endpointing))
async def test_words_come_while_they_are_said_and_stay(
    recognizer: Recognizer, samples: Path, endpointing: Endpointing
) -> None:
    """Partials before finals, nothing that was committed is rewritten, every word in its place."""
    with wave.open(str(samples / "jfk.wav")) as file:
        pcm = file.readframes(file.getnframes())
    options = RealtimeOptions(
        recognizer.url, Track.SOURCE, "en-IN", endpointing=endpointing, patience=PATIENCE
    )
    client = RealtimeClient(options, origin=ORIGIN)
    events = await caption(client, pcm, pace=1.5)
    assert not [event for event in events if isinstance(event, Failed)]
    assert not [e for e in events if isinstance(e, Notice) and e.code != "slower"]
    captions = Captions()
    committed_early = False
    for event in events:
        captions = reducer.reduce(captions, event)
        committed_early |= any(s.text and not s.settled for s in captions.segments)
    assert captions.rewrites == 0
    assert committed_early
    assert len([event for event in events if isinstance(event, Partial)]) > 5
    text = " ".join(segment.text for segment in captions.segments)
    assert "fellow Americans" in text
    assert text.endswith("for your country.")
    end = ORIGIN + len(pcm) // 2
    for segment in captions.segments:
        assert segment.settled
        assert ORIGIN <= segment.span.start < segment.span.end <= end
    if endpointing is Endpointing.MANUAL:
        assert len(captions.segments) == 1
