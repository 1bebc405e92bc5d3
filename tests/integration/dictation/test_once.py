"""One turn without a key: it ends by itself."""

from __future__ import annotations

import asyncio

import pytest

from livelipi.domain.audio import FRAME_SAMPLES
from livelipi.domain.errors import AudioError
from livelipi.runtime.dictation.once import NOBODY, SILENCE, Once
from tests.fixtures.echo_engine import EchoEngine, echo_recognizer
from tests.fixtures.sources import HandSource
from tests.integration.dictation.test_turns import KEY, PATIENCE, EchoPlace

pytestmark = pytest.mark.asyncio

PAUSE = SILENCE // FRAME_SAMPLES // 2


async def turn(source: HandSource, *sound: tuple[int, int]) -> str:
    """What a turn makes of values and their frames, each heard before the next is said."""
    engine = EchoEngine()
    engine.pauses = True
    async with echo_recognizer(engine, KEY) as url, asyncio.timeout(PATIENCE):
        once = Once(EchoPlace(url), source, "en-IN")  # type: ignore[arg-type]
        text = asyncio.create_task(once.text())
        while not once.ready:
            source.speak(1, 1)
            await asyncio.sleep(0.01)
        for value, frames in sound:
            for _ in range(frames):
                if source.closed:
                    break
                source.speak(1, value)
                await source.taken()
                await asyncio.sleep(0.001)  # the service answers meanwhile
        return await text


async def test_silence_ends_it_and_a_pause_does_not() -> None:
    """Half of the silence is a pause for breath; all of it is the end."""
    source = HandSource()
    said = await turn(source, (5, 10), (1, PAUSE), (6, 10), (1, 9 * PAUSE))
    assert said == "w5 w6" and source.closed


async def test_where_nobody_speaks_it_ends_without_words() -> None:
    """After a while, and not before."""
    assert await turn(HandSource(), (1, NOBODY // FRAME_SAMPLES + 20)) == ""


async def test_a_microphone_that_cannot_be_had_is_an_error() -> None:
    """The command ends with its sentence and its exit code."""
    source = HandSource(AudioError("There is no microphone."))
    async with echo_recognizer(EchoEngine(), KEY) as url:
        with pytest.raises(AudioError, match="no microphone"):
            await Once(EchoPlace(url), source, "en-IN").text()  # type: ignore[arg-type]
