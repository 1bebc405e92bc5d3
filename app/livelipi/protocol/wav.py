"""Samples out of whatever clients send as audio: raw PCM, WAV files, WAV files in pieces.

Clients wrap every chunk as a WAV file, cut one file into many messages, send the header only once,
label raw samples as WAV and WAV as raw, and cut in the middle of a sample. The bytes themselves
tell: a message that begins with a RIFF header begins a file, everything else goes on as before.
"""

from __future__ import annotations

import struct
from dataclasses import dataclass
from enum import Enum, auto

from livelipi.protocol.query import RATES

_HEADER = 12
_MAX_CHUNK = 1 << 16
"""Bytes of a ``fmt`` chunk that are still read; real ones have 16 to 40."""

_TRAILERS = frozenset(
    {
        b"LIST",
        b"id3 ",
        b"ID3 ",
        b"fact",
        b"cue ",
        b"smpl",
        b"bext",
        b"iXML",
        b"JUNK",
        b"PEAK",
        b"PAD ",
    }
)
_FOREIGN = {
    b"OggS": "Ogg",
    b"fLaC": "FLAC",
    b"ID3": "MP3",
    b"\x1aE\xdf\xa3": "WebM",
    b"FORM": "AIFF",
}
_FOREIGN |= {b"RIFX": "big-endian WAV", b"RF64": "RF64"}
_ENDLESS = 0xFFFFFFFF


class Sample(Enum):
    """How one number is stored, little-endian; the two laws are those of ITU-T G.711."""

    U8 = 1
    S16 = 2
    S24 = 3
    S32 = 4
    F32 = 5
    F64 = 6
    MULAW = 7
    ALAW = 8

    @property
    def size(self) -> int:
        """Bytes of one number."""
        return _SIZES[self]


_SIZES = {
    Sample.U8: 1,
    Sample.S16: 2,
    Sample.S24: 3,
    Sample.S32: 4,
    Sample.F32: 4,
    Sample.F64: 8,
    Sample.MULAW: 1,
    Sample.ALAW: 1,
}


@dataclass(frozen=True, slots=True)
class PcmFormat:
    """How samples are stored.

    Attributes:
        rate: Hz.
        channels: Interleaved channels.
        sample: How one number is stored.
    """

    rate: int
    channels: int = 1
    sample: Sample = Sample.S16

    @property
    def frame_size(self) -> int:
        """Bytes of one sample of all channels."""
        return self.channels * self.sample.size


@dataclass(frozen=True, slots=True)
class Audio:
    """Whole samples of one format, never empty."""

    data: bytes
    format: PcmFormat


class BadAudioError(Exception):
    """Bytes that are no audio of ours; the message is a sentence for the client."""


class _State(Enum):
    RAW = auto()  # no file: everything is samples
    CHUNKS = auto()  # between the chunks of a file
    SKIP = auto()  # within a chunk of no interest
    DATA = auto()  # within the samples of a file


class AudioReader:
    """Reads the audio of one connection, message by message.

    Args:
        rate: Rate of raw samples in Hz, until a header or a message says otherwise.
        sample: How raw samples are stored.
    """

    def __init__(self, rate: int, sample: Sample = Sample.S16) -> None:
        self._format = PcmFormat(rate, sample=sample)
        self._state = _State.RAW
        self._pending = b""  # the beginning of a header or of a chunk's name
        self._left = 0  # bytes left in the current chunk
        self._rest = b""  # part of a sample
        self._header_seen = False
        self._after_samples = False
        self._begun = False

    def set_raw_rate(self, rate: int) -> None:
        """A message names the rate of its samples; a header's rate goes before it."""
        if not self._header_seen and rate != self._format.rate:
            self._format = PcmFormat(rate)

    def read(self, message: bytes) -> list[Audio]:
        """The samples in a message.

        Raises:
            BadAudioError: It is some other kind of file, or a WAV that nobody can play.
        """
        data = self._pending + message
        self._pending = b""
        if not self._begun and data:
            self._refuse_foreign(data)
        at_seam = self._state is _State.CHUNKS and self._after_samples
        if at_seam and data[:4] not in _TRAILERS:
            self._state = _State.RAW  # the file is over; samples without a header may follow
        if self._may_begin(data):
            if len(data) < _HEADER:
                self._pending = data
                return []
            self._begin_file()
            data = data[_HEADER:]
        self._begun = self._begun or bool(data)
        audio: list[Audio] = []
        while data:
            data = self._step(data, audio)
        return audio

    def finish(self) -> list[Audio]:
        """What was held back because it might have been a header, as samples."""
        data, self._pending = self._pending, b""
        audio: list[Audio] = []
        if data and self._state in {_State.RAW, _State.DATA}:
            self._emit(data, audio)
        return audio

    def _step(self, data: bytes, audio: list[Audio]) -> bytes:
        """Consume some of ``data`` and return the rest."""
        match self._state:
            case _State.RAW:
                self._emit(data, audio)
                return b""
            case _State.SKIP:
                taken = min(self._left, len(data))
                self._left -= taken
                if not self._left:
                    self._state = _State.CHUNKS
                return data[taken:]
            case _State.DATA:
                taken = min(self._left, len(data))
                self._emit(data[:taken], audio)
                self._left -= taken
                if not self._left:
                    trailed = data[taken : taken + 4] in _TRAILERS
                    self._state = _State.CHUNKS if trailed else _State.RAW
                    self._after_samples = True
                return data[taken:]
            case _:
                return self._chunk(data)

    def _chunk(self, data: bytes) -> bytes:
        """Read one chunk's head, and a ``fmt`` chunk whole; keep what is too short for later."""
        if len(data) < 8:
            self._pending = data
            return b""
        name, size = data[:4], int(struct.unpack_from("<I", data, 4)[0])
        if name == b"data":
            if not self._header_seen:
                raise BadAudioError("The WAV file has samples before it says how they are stored.")
            # A file that was still being written says 0 or the largest number there is.
            self._left = size if 0 < size < _ENDLESS else 1 << 62
            self._state = _State.DATA
            return data[8:]
        padded = size + size % 2
        if name != b"fmt ":
            self._left = padded
            self._state = _State.SKIP if padded else _State.CHUNKS
            return data[8:]
        if size > _MAX_CHUNK:
            raise BadAudioError("The WAV file's header is damaged.")
        if len(data) < 8 + padded:
            self._pending = data
            return b""
        self._format = _read_format(data[8 : 8 + size])
        self._header_seen = True
        return data[8 + padded :]

    def _begin_file(self) -> None:
        self._state = _State.CHUNKS
        self._rest = b""
        self._header_seen = False
        self._after_samples = False

    def _emit(self, data: bytes, audio: list[Audio]) -> None:
        data = self._rest + data
        whole = len(data) - len(data) % self._format.frame_size
        self._rest = data[whole:]
        if whole:
            audio.append(Audio(data[:whole], self._format))

    def _may_begin(self, data: bytes) -> bool:
        """Whether a message is, or may become, the beginning of a WAV file."""
        if not (b"RIFF".startswith(data[:4]) and b"WAVE".startswith(data[8:_HEADER])):
            return False
        whole = len(data) >= _HEADER
        return whole or (bool(data) and self._state in {_State.RAW, _State.DATA})

    def _refuse_foreign(self, data: bytes) -> None:
        for magic, name in _FOREIGN.items():
            if data.startswith(magic):
                raise BadAudioError(f"This is {name}; only WAV and raw PCM can be streamed.")


def _read_format(chunk: bytes) -> PcmFormat:
    if len(chunk) < 16:
        raise BadAudioError("The WAV file's header is damaged.")
    tag, channels, rate, _, _, bits = struct.unpack_from("<HHIIHH", chunk)
    if tag == 0xFFFE and len(chunk) >= 26:  # extensible: the real tag begins its GUID
        tag = struct.unpack_from("<H", chunk, 24)[0]
    kinds = {
        (1, 8): Sample.U8,
        (1, 16): Sample.S16,
        (1, 24): Sample.S24,
        (1, 32): Sample.S32,
        (3, 32): Sample.F32,
        (3, 64): Sample.F64,
    }
    if (tag, bits) not in kinds:
        raise BadAudioError(
            f"WAV format {tag} with {bits} bits cannot be streamed; PCM and float samples can."
        )
    if rate not in RATES or not 1 <= channels <= 32:
        raise BadAudioError(f"A WAV file of {channels} channels at {rate} Hz cannot be streamed.")
    return PcmFormat(rate, channels, kinds[tag, bits])
