"""Real PortAudio records from a real sound server, and notices when that ends."""

from __future__ import annotations

import asyncio
import itertools
import os
import subprocess
import sys
import wave
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import numpy as np
import pytest
import sounddevice

from livelipi.audio.microphone import Microphone
from livelipi.domain.audio import FRAME_SAMPLES, SAMPLE_RATE, Frame
from livelipi.domain.errors import AudioError
from tests.fixtures.pulse import FEED, PIPE_MIC, SPEAKERS, VIRTUAL_MIC, PulseServer

pytestmark = [pytest.mark.real_audio, pytest.mark.asyncio]

LIMIT = 20.0  # seconds in which anything that is waited for happens
INVALID_SAMPLE_RATE = -9997

LOST_BEFORE_IT_SPOKE = """
import os, sys, threading, time
import sounddevice
from livelipi.audio import portaudio

# What these leave on the stack of their thread is what sends the next one astray.
os.environ["PULSE_SOURCE"] = "virt_mic"
for _ in range(4):
    came = threading.Event()
    stream = sounddevice.RawInputStream(
        samplerate=16000, blocksize=320, device="pulse", channels=1, dtype="int16",
        callback=lambda *_: came.set())
    stream.start()
    assert came.wait(20)
    stream.close()
stream = portaudio.open_input(
    "pulse", "PipeMic", lambda pcm: None, lambda: None, pulse_source="pipe_mic")
print("recording", flush=True)
sys.stdin.readline()
stream.close()
before = time.process_time()
time.sleep(0.5)
print("closed", "idle" if time.process_time() - before < 0.25 else "busy", flush=True)
"""


def noise(length: float, seed: int = 5) -> np.ndarray:
    """Seconds of noise that no other moment of it resembles, as 16-bit samples."""
    return np.random.default_rng(seed).normal(0, 4000, round(length * SAMPLE_RATE)).astype("<i2")


def dull_noise(length: float) -> np.ndarray:
    """The same without the highest tones, which every resampler takes away."""
    return np.repeat(noise(length)[::4], 4)


def sound(frames: list[Frame]) -> np.ndarray:
    """The samples of the frames."""
    return np.frombuffer(b"".join(frame.pcm for frame in frames), "<i2")


def assert_contiguous(frames: list[Frame]) -> None:
    """Frames are 20 ms and follow each other without a hole."""
    assert frames[0].start == 0
    assert all(frame.samples == FRAME_SAMPLES and not frame.gap for frame in frames)
    assert all(next_.start == frame.end for frame, next_ in itertools.pairwise(frames))


def correlation(recorded: np.ndarray, played: np.ndarray) -> float:
    """Best correlation of the middle of what was played with any moment of what was recorded."""
    probe = played[played.size // 4 : played.size * 3 // 4].astype(float)
    recorded = recorded.astype(float)
    size = recorded.size + probe.size
    product = np.fft.irfft(np.fft.rfft(recorded, size) * np.fft.rfft(probe, size).conj(), size)
    at = int(product[: recorded.size - probe.size].argmax())
    return float(np.corrcoef(recorded[at : at + probe.size], probe)[0, 1])


@asynccontextmanager
async def listening(device: str = "") -> AsyncIterator[Microphone]:
    """An open microphone."""
    microphone = Microphone(device)
    async with asyncio.timeout(LIMIT):
        await microphone.open()
    try:
        yield microphone
    finally:
        await microphone.close()


async def take(microphone: Microphone, samples: int) -> list[Frame]:
    """The next frames, until they hold this many samples."""
    frames: list[Frame] = []
    async with asyncio.timeout(LIMIT):
        async for frame in microphone.frames():
            frames.append(frame)
            if len(frames) * FRAME_SAMPLES >= samples:
                break
    return frames


async def loss(microphone: Microphone) -> AudioError:
    """The error that the frames end with."""
    with pytest.raises(AudioError) as caught:
        async with asyncio.timeout(LIMIT):
            async for _frame in microphone.frames():
                pass
    return caught.value


async def test_what_is_spoken_is_what_is_recorded(pulse: PulseServer) -> None:
    """Every sample that the microphone hears arrives, once and in order."""
    spoken = noise(2.0)
    async with listening(PIPE_MIC) as microphone:
        writing = asyncio.create_task(asyncio.to_thread(pulse.write, spoken.tobytes()))
        frames = await take(microphone, spoken.size - 4 * FRAME_SAMPLES)
        await writing
        assert microphone.name == "PipeMic"
        assert microphone.dropped == 0
        assert microphone.level.rms_db == pytest.approx(-18.3, abs=2)
    assert_contiguous(frames)
    recorded = sound(frames)
    assert correlation(recorded, spoken) > 0.99
    at = int(np.flatnonzero(recorded)[0])  # the server may put silence first
    assert np.array_equal(recorded[at:], spoken[: recorded.size - at])


async def test_the_default_microphone_hears_what_is_played(
    pulse: PulseServer, tmp_path: Path
) -> None:
    """Nobody chose: the system's default is recorded, resampled by the server, and named."""
    played = dull_noise(2.0)
    with wave.open(str(tmp_path / "noise.wav"), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(SAMPLE_RATE)
        file.writeframes(played.tobytes())
    async with listening() as microphone:
        assert microphone.name == "VirtMic"
        with pulse.playing(tmp_path / "noise.wav", FEED):
            frames = await take(microphone, 3 * SAMPLE_RATE)
    assert_contiguous(frames)
    assert correlation(sound(frames), played) > 0.99


async def test_two_microphones_at_once_do_not_mix(pulse: PulseServer) -> None:
    """A chosen device is the one that is recorded, also beside another one."""
    spoken = noise(1.0)
    async with listening(PIPE_MIC) as first, listening(f"{SPEAKERS}.monitor") as second:
        writing = asyncio.create_task(asyncio.to_thread(pulse.write, spoken.tobytes()))
        ours, silence = await asyncio.gather(take(first, 12_000), take(second, 12_000))
        await writing
        assert (first.name, second.name) == ("PipeMic", "Monitor of Speakers")
    assert sound(ours).any()
    assert not sound(silence).any()


async def test_a_device_that_refuses_16k_is_resampled(
    pulse: PulseServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Such a device is opened at its own rate; the frames are 16 kHz all the same.

    PulseAudio takes any rate, so the refusal is PortAudio's own error, raised where it would be.
    """
    real = sounddevice.RawInputStream
    opened: list[int] = []

    def refuse(*, samplerate: int, **options: object) -> object:
        if samplerate == SAMPLE_RATE:
            raise sounddevice.PortAudioError("Invalid sample rate", INVALID_SAMPLE_RATE)
        opened.append(samplerate)
        return real(samplerate=samplerate, **options)

    monkeypatch.setattr(sounddevice, "RawInputStream", refuse)
    spoken = dull_noise(1.0)
    async with listening(PIPE_MIC) as microphone:
        writing = asyncio.create_task(asyncio.to_thread(pulse.write, spoken.tobytes()))
        frames = await take(microphone, 15_000)
        await writing
    assert opened == [44_100]
    assert_contiguous(frames)
    assert correlation(sound(frames), spoken) > 0.95


async def test_the_environment_is_left_as_it_was(pulse: PulseServer) -> None:
    """Choosing a source passes through PULSE_SOURCE; child processes must not inherit that."""
    async with listening(PIPE_MIC):
        assert "PULSE_SOURCE" not in os.environ


async def test_close_ends_the_recording_and_the_frames(pulse: PulseServer) -> None:
    """Stop releases the device; what is queued is still delivered, then the frames end."""
    async with listening() as microphone:
        await take(microphone, 3200)
        await microphone.close()
        async with asyncio.timeout(LIMIT):
            async for _frame in microphone.frames():
                pass
    await microphone.close()
    assert pulse.recordings() == 1  # the remapped source's own


async def test_a_cancelled_opening_releases_the_device(pulse: PulseServer) -> None:
    """Stop while the device still opens leaves nobody listening."""
    opening = asyncio.create_task(Microphone().open())
    await asyncio.sleep(0)
    opening.cancel()
    with pytest.raises(asyncio.CancelledError):
        await opening
    # The thread that opens is still at work; the next opening waits for it.
    async with listening() as microphone:
        await take(microphone, 3200)
    await asyncio.get_running_loop().shutdown_default_executor()
    assert pulse.recordings() == 1


async def test_the_last_microphone_is_unplugged(pulse: PulseServer) -> None:
    """The frames end with an error that names the device, after all that it delivered."""
    async with listening() as microphone:
        await take(microphone, 3200)
        await asyncio.to_thread(pulse.unload_all_sources)
        error = await loss(microphone)
    assert "VirtMic" in error.message
    assert error.kept
    assert error.todo


async def test_the_sound_server_dies(pulse: PulseServer) -> None:
    """A killed server is a microphone that is gone, and the next one can be opened again."""
    async with listening() as microphone:
        await take(microphone, 3200)
        pulse.kill()
        error = await loss(microphone)
        assert error.code == "device_lost"
    pulse.start()
    async with listening() as microphone:
        await take(microphone, 3200)


async def test_a_suspended_source_is_noticed(pulse: PulseServer) -> None:
    """Callbacks that stop while PortAudio calls the stream active are a dead microphone."""
    async with listening(VIRTUAL_MIC) as microphone:
        await take(microphone, 3200)
        await asyncio.to_thread(pulse.suspend, VIRTUAL_MIC)
        error = await loss(microphone)
    assert "no sound" in error.message


async def test_a_silent_move_changes_the_name(pulse: PulseServer) -> None:
    """When the server moves the recording to another source, the name says what is heard now."""
    async with listening(VIRTUAL_MIC) as microphone:
        await take(microphone, 3200)
        pulse.set_default_source(f"{SPEAKERS}.monitor")
        pulse.unload(VIRTUAL_MIC)
        async with asyncio.timeout(LIMIT):
            async for _frame in microphone.frames():
                if microphone.name == "Monitor of Speakers":
                    break


async def test_portaudios_endless_loop_is_contained(pulse: PulseServer) -> None:
    """A device that goes before it spoke does not flood stderr, hang the program or cost a core.

    PortAudio then writes the same line for ever, and closing does not return (see InputStream).
    """
    program = await asyncio.create_subprocess_exec(
        *(sys.executable, "-c", LOST_BEFORE_IT_SPOKE),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    assert program.stdin is not None
    assert program.stdout is not None
    async with asyncio.timeout(60):
        assert await program.stdout.readline() == b"recording\n"
        pulse.kill()
        await asyncio.sleep(0.2)  # PortAudio notices in 20 ms; nothing tells us
        program.stdin.write(b"\n")
        out, err = await program.communicate()
    assert program.returncode == 0
    assert out == b"closed idle\n"
    assert len(err) < 2000
