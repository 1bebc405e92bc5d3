"""The microphone test on a real sound server: honest, and gone when it is over."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from pathlib import Path

import pytest

from livelipi.audio.microphone import Microphone
from livelipi.domain.errors import AudioError
from livelipi.runtime.microphone_test import Hearing, MicrophoneTest, Verdict
from tests.fixtures.pulse import FEED, VIRTUAL_MIC, PulseServer, pulse

__all__ = ["pulse"]

pytestmark = [pytest.mark.real_audio, pytest.mark.asyncio]

LIMIT = 20.0


async def until(test: MicrophoneTest, there: Callable[[Hearing], bool]) -> Hearing:
    """The state in which something is so."""
    changed = asyncio.Event()
    end = test.subscribe(lambda state: changed.set())
    async with asyncio.timeout(LIMIT):
        while not there(test.state):
            changed.clear()
            await changed.wait()
    end()
    return test.state


async def test_silence_then_a_voice(pulse: PulseServer, samples: Path) -> None:
    """Nothing is claimed before somebody speaks; afterwards the device is let go."""
    test = MicrophoneTest(Microphone)
    test.start(VIRTUAL_MIC)
    dead = await until(test, lambda state: state.verdict is not Verdict.OPENING)
    assert dead.verdict is Verdict.DEAD and dead.name == "VirtMic"
    with pulse.playing(samples / "jfk.wav", FEED):
        heard = await until(test, lambda state: state.verdict is Verdict.HEARD)
    assert heard.level.peak_db > -40
    await test.close()
    assert test.state.verdict is Verdict.OFF
    assert pulse.recordings() == 1  # the remapped source's own


async def test_no_microphone_is_said(pulse: PulseServer) -> None:
    """The error says what to do; another device can be tried at once."""
    test = MicrophoneTest(Microphone)
    test.start("gone")
    failed = await until(test, lambda state: state.verdict is Verdict.FAILED)
    assert isinstance(failed.error, AudioError) and failed.error.todo
    test.start(VIRTUAL_MIC)
    await until(test, lambda state: state.verdict is Verdict.DEAD)
    await test.close()
