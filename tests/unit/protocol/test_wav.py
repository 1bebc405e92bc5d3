"""Samples out of whatever is sent as audio."""

from __future__ import annotations

import struct
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from livelipi.protocol.wav import AudioReader, BadAudioError, PcmFormat, Sample

PCM = bytes(range(256)) * 4


def chunk(name: bytes, body: bytes, size: int | None = None) -> bytes:
    """One chunk of a RIFF file, padded to an even length."""
    length = len(body) if size is None else size
    return name + struct.pack("<I", length) + body + b"\0" * (len(body) % 2)


def fmt(tag: int = 1, channels: int = 1, rate: int = 16_000, bits: int = 16) -> bytes:
    """A ``fmt`` chunk."""
    width = channels * bits // 8
    return chunk(b"fmt ", struct.pack("<HHIIHH", tag, channels, rate, rate * width, width, bits))


def wav(body: bytes, form: bytes = b"", *, size: int | None = None, after: bytes = b"") -> bytes:
    """A WAV file; ``size`` is what its header claims of the samples."""
    chunks = (form or fmt()) + chunk(b"LIST", b"odd") + chunk(b"data", body, size) + after
    return b"RIFF" + struct.pack("<I", 4 + len(chunks)) + b"WAVE" + chunks


def read(*messages: bytes, rate: int = 16_000) -> tuple[bytes, set[PcmFormat]]:
    """All samples of some messages, and the formats they came in."""
    reader = AudioReader(rate)
    audio = [piece for message in messages for piece in reader.read(message)] + reader.finish()
    return b"".join(piece.data for piece in audio), {piece.format for piece in audio}


def test_raw_samples_come_through_at_the_rate_that_was_named() -> None:
    """No header, nothing to guess."""
    assert read(PCM, PCM, rate=8_000) == (PCM + PCM, {PcmFormat(8_000)})


def test_raw_samples_labelled_as_wav_and_wav_labelled_as_raw_are_told_by_their_bytes() -> None:
    """D6: the seed's own sample sends a WAV file under a ``pcm`` label."""
    assert read(wav(PCM, fmt(rate=44_100))) == (PCM, {PcmFormat(44_100)})


def test_a_file_for_every_message() -> None:
    """The cookbook wraps each chunk."""
    assert read(wav(PCM), wav(PCM)) == (PCM + PCM, {PcmFormat(16_000)})


def test_a_header_only_in_the_first_message() -> None:
    """What follows has the format of the header, whatever its length said."""
    for size in (None, 0, 0xFFFFFFFF):
        assert read(wav(PCM, fmt(channels=2), size=size), PCM, b"RI")[0] == PCM + PCM + b"RI"[:0]


def test_chunks_after_the_samples_are_no_samples() -> None:
    """Editors write titles and cue points behind the audio."""
    tail = chunk(b"LIST", b"title") + chunk(b"id3 ", b"x" * 9)
    whole = wav(PCM, after=tail)
    assert read(whole) == (PCM, {PcmFormat(16_000)})
    assert read(whole, PCM)[0] == PCM + PCM
    assert read(whole, whole)[0] == PCM + PCM
    assert read(whole[:-19], whole[-19:])[0] == PCM


@settings(deadline=None)
@given(st.lists(st.integers(0, len(wav(PCM))), max_size=8), st.integers(1, 3))
def test_one_file_cut_anywhere_is_the_same_file(cuts: list[int], channels: int) -> None:
    """Headers, chunk names and samples may be cut in the middle."""
    body = PCM[: len(PCM) - len(PCM) % (2 * channels)]
    whole = wav(body, fmt(channels=channels))
    edges = [0, *sorted(cuts), len(whole)]
    pieces = [whole[a:b] for a, b in pairwise(edges)]
    assert read(*pieces) == (body, {PcmFormat(16_000, channels)})


@settings(deadline=None)
@given(st.binary(max_size=64), st.lists(st.integers(0, 64), max_size=8))
def test_raw_samples_cut_anywhere_lose_nothing(data: bytes, cuts: list[int]) -> None:
    """An odd byte waits for its other half."""
    data = b"\1" + data  # a file of another kind is refused, see below
    edges = [0, *sorted(min(cut, len(data)) for cut in cuts), len(data)]
    pieces = [data[a:b] for a, b in pairwise(edges)]
    assert read(*pieces)[0] == data[: len(data) - len(data) % 2]


def test_what_looks_like_a_header_at_first_and_is_none_is_samples() -> None:
    """Samples may happen to spell RI."""
    assert read(b"RIFF", b"1234", b"Wxyz")[0] == b"RIFF1234Wxyz"
    assert read(b"RIFF")[0] == b"RIFF"


def test_finishing_inside_a_header_gives_nothing() -> None:
    """Half a header is no sound."""
    assert read(wav(PCM)[:16])[0] == b""


@pytest.mark.parametrize(
    ("form", "expected"),
    [
        (fmt(bits=8), PcmFormat(16_000, 1, Sample.U8)),
        (fmt(bits=24), PcmFormat(16_000, 1, Sample.S24)),
        (fmt(bits=32), PcmFormat(16_000, 1, Sample.S32)),
        (fmt(3, bits=32), PcmFormat(16_000, 1, Sample.F32)),
        (fmt(3, bits=64, rate=48_000), PcmFormat(48_000, 1, Sample.F64)),
        (
            chunk(
                b"fmt ",
                struct.pack("<HHIIHH", 0xFFFE, 2, 8_000, 1, 4, 16)
                + struct.pack("<HHIH", 22, 16, 3, 1)
                + bytes(14),
            ),
            PcmFormat(8_000, 2),
        ),
    ],
)
def test_every_common_format_is_read(form: bytes, expected: PcmFormat) -> None:
    """Recorders write 8, 16, 24 and 32 bits, floats, and the extensible header."""
    assert read(wav(bytes(960), form)) == (bytes(960), {expected})


def test_a_sample_has_the_size_of_its_kind() -> None:
    """Frames are counted by it."""
    assert [sample.size for sample in Sample] == [1, 2, 3, 4, 4, 8, 1, 1]


@pytest.mark.parametrize(
    "data",
    [
        b"OggS\0",
        b"fLaC",
        b"ID3\4",
        b"\x1aE\xdf\xa3",
        b"FORM",
        b"RIFX....WAVE",
        wav(PCM, fmt(7, bits=8)),
        wav(PCM, fmt(bits=12)),
        wav(PCM, fmt(rate=0)),
        wav(PCM, fmt(channels=0)),
        wav(PCM, fmt(channels=500)),
        wav(PCM, chunk(b"fmt ", b"short")),
        wav(PCM, chunk(b"fmt ", b"", 1 << 20)),
        wav(PCM, chunk(b"JUNK", b"")),
    ],
)
def test_what_cannot_be_played_is_refused_with_a_sentence(data: bytes) -> None:
    """Noise recognized as words would be worse than no answer."""
    with pytest.raises(BadAudioError, match=r"\.$"):
        AudioReader(16_000).read(data)


def test_a_rate_in_a_message_is_for_raw_samples_only() -> None:
    """D4: a header's rate goes before it."""
    reader = AudioReader(16_000)
    reader.set_raw_rate(8_000)
    assert reader.read(PCM)[0].format.rate == 8_000
    assert reader.read(wav(PCM, fmt(rate=44_100)))[0].format.rate == 44_100
    reader.set_raw_rate(8_000)
    assert reader.read(PCM)[0].format.rate == 44_100


@settings(deadline=None)
@given(st.lists(st.binary(max_size=80)))
def test_bytes_are_samples_or_a_sentence(messages: list[bytes]) -> None:
    """Nothing else is raised, whatever comes."""
    reader = AudioReader(16_000)
    for message in messages:
        for start in (message, b"RIFF....WAVE" + message):
            try:
                pieces = reader.read(start)
            except BadAudioError:
                continue
            for piece in pieces:
                assert piece.data
                assert len(piece.data) % piece.format.frame_size == 0
