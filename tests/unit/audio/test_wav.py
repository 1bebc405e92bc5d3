"""Any media file is heard as what it is; anything else is refused in a sentence."""

from __future__ import annotations

import asyncio
import wave
from collections.abc import Sequence
from fractions import Fraction
from pathlib import Path

import av
import numpy as np
import pytest

from livelipi.audio.wav import WavSource
from livelipi.domain.audio import FRAME_SAMPLES, SAMPLE_RATE, Frame
from livelipi.domain.errors import BadInputError


def tone(rate: int = SAMPLE_RATE, length: float = 1.0) -> np.ndarray:
    """A tone of 440 Hz at half of full scale, as floats."""
    return 0.5 * np.sin(2 * np.pi * 440 * np.arange(round(rate * length)) / rate)


def write_wav(path: Path, samples: np.ndarray, rate: int = SAMPLE_RATE) -> Path:
    """A plain mono 16-bit WAV file."""
    with wave.open(str(path), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(rate)
        file.writeframes((samples * 32_767).astype("<i2").tobytes())
    return path


def encode(
    path: Path, codec: str, rate: int, layout: str, *, video: bool = False, late: float = 0.0
) -> Path:
    """One second of the tone through one of FFmpeg's encoders, in a film if wanted.

    The sound begins ``late`` seconds after the picture.
    """
    with av.open(str(path), "w") as container:
        if video:
            picture_stream = container.add_stream("mpeg4", rate=10)
            picture_stream.width = picture_stream.height = 64
            picture = av.VideoFrame.from_ndarray(np.zeros((64, 64, 3), np.uint8))
        stream = container.add_stream(codec, rate=rate, layout=layout)
        samples = np.tile(tone(rate).astype(np.float32), (stream.layout.nb_channels, 1))
        frame = av.AudioFrame.from_ndarray(samples, format="fltp", layout=layout)
        frame.sample_rate = rate
        frame.time_base = Fraction(1, rate)
        frame.pts = round(late * rate)
        size = stream.codec_context.frame_size or None
        resampler = av.AudioResampler(stream.format, layout, rate, frame_size=size)
        for piece in [*resampler.resample(frame), *resampler.resample(None), None]:
            container.mux(stream.encode(piece))
        if video:
            for number in range(10):
                picture.pts = number
                container.mux(picture_stream.encode(picture))
            container.mux(picture_stream.encode(None))
    return path


def heard(paths: Sequence[Path], pause: float = 1.0) -> tuple[list[Frame], WavSource]:
    """All frames of these files, taken as fast as they come."""

    async def run() -> tuple[list[Frame], WavSource]:
        source = WavSource(paths, paced=False, pause=pause)
        await source.open()
        frames = [frame async for frame in source.frames()]
        await source.close()
        return frames, source

    return asyncio.run(run())


def sound(frames: list[Frame]) -> np.ndarray:
    """The samples of the frames as floats."""
    return np.frombuffer(b"".join(frame.pcm for frame in frames), "<i2") / 32_768


def test_16k_mono_wav_is_delivered_bit_for_bit(tmp_path: Path) -> None:
    """What needs no conversion gets none: frames of 20 ms, contiguous, the last one shorter."""
    noise = np.random.default_rng(3).uniform(-0.9, 0.9, SAMPLE_RATE + 100)
    frames, source = heard([write_wav(tmp_path / "noise.wav", noise)])
    assert b"".join(frame.pcm for frame in frames) == (noise * 32_767).astype("<i2").tobytes()
    assert [frame.start for frame in frames] == list(range(0, SAMPLE_RATE + 100, FRAME_SAMPLES))
    assert {frame.samples for frame in frames[:-1]} == {FRAME_SAMPLES}
    assert frames[-1].samples == 100
    assert source.total == frames[-1].end
    assert source.name == "noise.wav"
    assert source.dropped == 0
    assert source.level.peak_db > -3


@pytest.mark.parametrize(
    ("name", "codec", "rate", "layout"),
    [
        ("u8.wav", "pcm_u8", 8000, "mono"),
        ("s16.wav", "pcm_s16le", 44_100, "stereo"),
        ("s24.wav", "pcm_s24le", 48_000, "stereo"),
        ("s32.wav", "pcm_s32le", 22_050, "mono"),
        ("f32.wav", "pcm_f32le", 48_000, "5.1"),
        ("f64.wav", "pcm_f64le", 16_000, "stereo"),
        ("a.mp3", "mp3", 44_100, "stereo"),
        ("a.m4a", "aac", 48_000, "stereo"),
        ("a.ogg", "libopus", 48_000, "mono"),
        ("a.flac", "flac", 44_100, "mono"),
    ],
)
def test_every_format_sounds_the_same(
    tmp_path: Path, name: str, codec: str, rate: int, layout: str
) -> None:
    """Rates, channels, sample formats and codecs all end as the tone that went in."""
    frames, source = heard([encode(tmp_path / name, codec, rate, layout)])
    samples = sound(frames)
    assert source.total is not None
    assert abs(source.total - samples.size) < 0.1 * SAMPLE_RATE
    assert abs(samples.size - SAMPLE_RATE) < 0.1 * SAMPLE_RATE
    middle = samples[4000:12_000]
    spectrum = np.abs(np.fft.rfft(middle * np.hanning(middle.size)))
    assert spectrum.argmax() * 2 == pytest.approx(440, abs=2)
    if layout != "5.1":  # whose downmix weakens what is in every channel
        assert middle.std() == pytest.approx(0.5 / np.sqrt(2), rel=0.1)


def test_the_sound_of_a_film(tmp_path: Path) -> None:
    """A film is transcribed by its sound; the pictures do not matter."""
    frames, _source = heard([encode(tmp_path / "film.mp4", "aac", 44_100, "stereo", video=True)])
    assert np.abs(sound(frames)).max() == pytest.approx(0.5, abs=0.1)


def test_sound_that_begins_late_in_a_film_keeps_its_time(tmp_path: Path) -> None:
    """Captions of a film fit its picture, also where the sound begins later."""
    path = encode(tmp_path / "film.mkv", "pcm_s16le", 16_000, "mono", video=True, late=0.5)
    frames, _source = heard([path])
    samples = sound(frames)
    assert int(np.flatnonzero(samples)[0]) == pytest.approx(8000, abs=20)
    assert samples.size == pytest.approx(24_000, abs=20)


def test_files_follow_each_other_with_a_pause(tmp_path: Path) -> None:
    """Several files are one timeline with silence between them, and the total counts it."""
    paths = [write_wav(tmp_path / f"{n}.wav", tone(length=0.51)) for n in range(2)]
    frames, source = heard(paths, pause=0.5)
    samples = sound(frames)
    assert source.total == samples.size == 2 * 8160 + 8000
    assert not samples[8160:16_160].any()
    assert np.array_equal(samples[:8160], samples[16_160:])
    assert source.name == "1.wav"


def test_damage_in_the_middle_does_not_end_the_file(tmp_path: Path) -> None:
    """A scratch costs its own sound only."""
    path = encode(tmp_path / "a.mp3", "mp3", 44_100, "mono")
    content = bytearray(path.read_bytes())
    middle = len(content) // 2
    content[middle : middle + 300] = bytes(300)
    path.write_bytes(content)
    frames, _source = heard([path])
    assert frames[-1].end > 0.85 * SAMPLE_RATE


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (None, "no file"),
        (b"", "is empty"),
        (b"Dear diary, this is no sound at all.\n" * 200, "no sound"),
        (bytes(range(256)) * 50, "no sound"),
        ((b"\x89PNG\r\n\x1a\n" + bytes(100)), "no sound"),
    ],
    ids=["missing", "empty", "text", "binary", "broken picture"],
)
def test_what_is_no_sound_is_refused_before_anything_starts(
    tmp_path: Path, content: bytes | None, says: str
) -> None:
    """A wrong file is named in a sentence with what to do, and never as a traceback of FFmpeg."""
    path = tmp_path / "file.wav"
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(BadInputError, match=says) as caught:
        heard([write_wav(tmp_path / "good.wav", tone()), path])
    assert str(path) in caught.value.message
    assert caught.value.todo


def test_a_folder_and_a_header_without_sound_are_refused(tmp_path: Path) -> None:
    """A folder says that it is one; a WAV file of no samples has nothing to transcribe."""
    with pytest.raises(BadInputError, match="folder"):
        heard([tmp_path])
    with pytest.raises(BadInputError, match="no sound"):
        heard([write_wav(tmp_path / "none.wav", np.zeros(0))])


def test_paced_sound_is_never_early(tmp_path: Path) -> None:
    """A frame comes when live speech would have delivered it: when its last sample was spoken."""

    async def run() -> list[tuple[float, Frame]]:
        loop = asyncio.get_running_loop()
        path = write_wav(tmp_path / "a.wav", tone(length=0.4))
        source = WavSource([path], paced=True, clock=loop.time)
        await source.open()
        began = loop.time()
        times = [(loop.time() - began, frame) async for frame in source.frames()]
        await source.close()
        return times

    times = asyncio.run(run())
    assert len(times) == 20
    for came, frame in times:
        assert came >= frame.end / SAMPLE_RATE - 0.005


def test_paced_sound_catches_up_instead_of_drifting(tmp_path: Path) -> None:
    """After a consumer was busy for a minute, what became due meanwhile comes without waiting."""

    async def run() -> int:
        now = 0.0
        path = write_wav(tmp_path / "a.wav", tone(length=30))
        source = WavSource([path], paced=True, clock=lambda: now)
        await source.open()
        taken = 0
        async with asyncio.timeout(15):  # 30 s at the pace of speech
            async for _frame in source.frames():
                now = 60.0
                taken += 1
        await source.close()
        return taken

    assert asyncio.run(run()) == 1500


def test_closing_ends_the_frames(tmp_path: Path) -> None:
    """Stop in the middle of a file ends the pass, at once and without an error."""

    async def run() -> int:
        source = WavSource([write_wav(tmp_path / "a.wav", tone(length=30))], paced=False)
        await source.open()
        taken = 0
        async for _frame in source.frames():
            taken += 1
            if taken == 10:
                await source.close()
        await source.close()
        return taken

    assert asyncio.run(run()) == 10
