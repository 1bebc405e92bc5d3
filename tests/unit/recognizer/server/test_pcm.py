"""Every format as 16 kHz mono floats."""

from __future__ import annotations

import av
import numpy as np
import pytest
from numpy.typing import NDArray

from livelipi.protocol.wav import Audio, PcmFormat, Sample
from livelipi.recognizer.pcm import Converter

RATES = (8_000, 16_000, 22_050, 24_000, 44_100, 48_000)


def tone(rate: int, seconds: float = 2.0) -> NDArray[np.float64]:
    """A 440 Hz tone at half of full scale."""
    return 0.5 * np.sin(2 * np.pi * 440 * np.arange(int(rate * seconds)) / rate)


def encode(samples: NDArray[np.float64], sample: Sample) -> bytes:
    """Samples in a storage format."""
    match sample:
        case Sample.U8:
            return (samples * 127 + 128).round().astype("u1").tobytes()
        case Sample.S16:
            return (samples * 32_767).astype("<i2").tobytes()
        case Sample.S24:
            wide = (samples * 8_388_607).astype("<i4")
            return wide.view("u1").reshape(-1, 4)[:, :3].tobytes()
        case Sample.S32:
            return (samples * 2_147_483_647).astype("<i4").tobytes()
        case Sample.F32:
            return samples.astype("<f4").tobytes()
        case Sample.F64:
            return samples.astype("<f8").tobytes()
        case _:
            raise ValueError(sample)


def convert(*pieces: Audio) -> NDArray[np.float32]:
    """All samples of some pieces, the resampler's rest included."""
    converter = Converter()
    slices = [s for piece in pieces for s in converter.convert(piece)] + list(converter.finish())
    assert all(s.dtype == np.float32 for s in slices)
    assert max(map(len, slices)) <= 32_000  # nobody else waits for long
    return np.concatenate(slices)


LAWS = {Sample.MULAW: "pcm_mulaw", Sample.ALAW: "pcm_alaw"}


@pytest.mark.parametrize("sample", list(LAWS))
def test_telephone_laws_are_those_of_ffmpeg(sample: Sample) -> None:
    """Each of the 256 codes of G.711, against a decoder that we did not write."""
    codes = bytes(range(256))
    decoder = av.CodecContext.create(LAWS[sample], "r")
    decoder.sample_rate, decoder.layout = 8_000, "mono"
    (frame,) = decoder.decode(av.Packet(codes))
    expected = frame.to_ndarray()[0].astype(np.float32) / 32_768
    heard = convert(Audio(codes, PcmFormat(16_000, 1, sample)))
    assert heard.tolist() == expected.tolist()


@pytest.mark.parametrize("sample", [sample for sample in Sample if sample not in LAWS])
def test_every_number_format_is_the_same_sound(sample: Sample) -> None:
    """A wrong scale or sign is noise to the recognizer."""
    heard = convert(Audio(encode(tone(16_000), sample), PcmFormat(16_000, 1, sample)))
    assert np.abs(heard - tone(16_000)).max() < 0.01


@pytest.mark.parametrize("rate", RATES)
def test_every_rate_is_the_same_sound(rate: int) -> None:
    """D4: resampled in pieces as they come, without clicks at the seams and without loss."""
    data = encode(tone(rate), Sample.S16)
    pieces = [Audio(data[at : at + 4_410], PcmFormat(rate)) for at in range(0, len(data), 4_410)]
    heard = convert(*pieces)
    assert abs(len(heard) - 32_000) <= 2
    middle = slice(1_000, 30_000)
    assert np.abs(heard[middle] - tone(16_000)[middle]).max() < 0.01


def test_channels_become_their_mean() -> None:
    """One ear of two must not be lost, nor heard twice as fast."""
    left, right = tone(16_000), np.zeros(32_000)
    data = encode(np.column_stack([left, right]).ravel(), Sample.S16)
    assert np.abs(convert(Audio(data, PcmFormat(16_000, 2))) - left / 2).max() < 0.01


def test_another_rate_in_the_middle_is_another_beginning() -> None:
    """A client may send files of several rates one after the other."""
    eight = Audio(encode(tone(8_000), Sample.S16), PcmFormat(8_000))
    sixteen = Audio(encode(tone(16_000), Sample.S16), PcmFormat(16_000))
    heard = convert(eight, sixteen, eight)
    assert abs(len(heard) - 96_000) <= 4


def test_floats_that_are_no_numbers_are_silence() -> None:
    """One NaN would spread through the whole recognizer."""
    data = np.array([np.nan, np.inf, -np.inf, 7.0, -7.0], "<f4").tobytes()
    heard = convert(Audio(data, PcmFormat(16_000, 1, Sample.F32)))
    assert heard.tolist() == [0.0, 0.0, 0.0, 1.0, -1.0]


@pytest.mark.parametrize("rate", [8_000, 44_100])
def test_a_flush_in_the_middle_keeps_the_sound_whole(rate: int) -> None:
    """What the resampler holds goes out at once, and what follows is not shifted or lost."""
    data = encode(tone(rate), Sample.S16)
    converter = Converter()
    heard = []
    for part in (data[: rate * 2], data[rate * 2 :]):
        heard += list(converter.convert(Audio(part, PcmFormat(rate))))
        heard += list(converter.finish())
    joined = np.concatenate(heard)
    assert abs(len(joined) - 32_000) <= 2
    assert np.abs(joined[1_000:15_900] - tone(16_000)[1_000:15_900]).max() < 0.01
    assert np.abs(joined[16_100:30_000] - tone(16_000)[16_100:30_000]).max() < 0.01
