"""Opens whatever FFmpeg can read and gives its sound, a piece at a time.

WAV of any kind, MP3, M4A, Ogg, FLAC, and the sound of films: all through PyAV, which carries
FFmpeg in its wheel. Nothing holds a whole file in memory.
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Generator, Iterator
from pathlib import Path

import av
import numpy as np
from av.audio.frame import AudioFrame
from av.audio.resampler import AudioResampler
from av.container import InputContainer

from livelipi.audio.resample import Resampler, Samples
from livelipi.domain.audio import SAMPLE_RATE
from livelipi.domain.errors import BadInputError

_log = logging.getLogger(__name__)

_MICROSECONDS = 1_000_000  # av's unit for the length of a container


class MediaReader:
    """The sound of one file as 16 kHz mono; reads its first piece at once to know that it can.

    Several threads may use it, one after the other; ``close`` may be called beside a ``read``.

    Attributes:
        total: Length in samples of 16 kHz as the file states it; None where it does not.

    Raises:
        BadInputError: There is no such file, or no sound in it.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._lock = threading.Lock()
        self._container = _open(path)
        self._pieces = self._decode()
        self._first: Samples | None = None
        try:
            if self._container.streams.audio:
                self._first = next(self._pieces, None)
        except BaseException:
            self.close()
            raise
        if self._first is None:
            self.close()
            raise _no_sound(path)
        self.total = _length(self._container)

    def read(self, samples: int) -> Samples:
        """The next samples, at least as many as asked for unless the file ends; none at its end.

        Blocks for as long as decoding takes.

        Raises:
            BadInputError: The file cannot be read any further.
        """
        with self._lock:
            pieces: list[Samples] = []
            missing = samples
            if self._first is not None:
                pieces.append(self._first)
                missing -= self._first.size
                self._first = None
            while missing > 0 and (piece := next(self._pieces, None)) is not None:
                pieces.append(piece)
                missing -= piece.size
            return np.concatenate(pieces) if pieces else np.zeros(0, dtype=np.int16)

    def close(self) -> None:
        """Close the file; a ``read`` that is under way ends first. Calling it again is fine."""
        with self._lock:
            self._pieces.close()
            self._container.close()

    def _decode(self) -> Generator[Samples, None, None]:
        """The samples of the file, in pieces that are not empty."""
        conversion: _Conversion | None = None
        for frame in self._frames():
            if conversion is None or not conversion.fits(frame):
                # Broadcast recordings and chained Ogg files change their format midway.
                if conversion is not None:
                    yield from conversion.finish()
                conversion = _Conversion(frame)
            yield from conversion.push(frame)
        if conversion is not None:
            yield from conversion.finish()

    def _frames(self) -> Iterator[AudioFrame]:
        damaged = 0
        try:
            for packet in self._container.demux(self._container.streams.audio[0]):
                try:
                    yield from packet.decode()
                except av.error.InvalidDataError:  # tags between the sound, a scratch: go on
                    damaged += 1
        except av.error.FFmpegError as error:
            raise BadInputError(
                f"“{self._path}” cannot be read to its end: {error.strerror}.",
                kept="What was heard until there is kept.",
            ) from error
        if damaged:
            _log.info("%s: %d damaged pieces were skipped", self._path.name, damaged)


class _Conversion:
    """From the samples of one format to 16 kHz mono."""

    def __init__(self, frame: AudioFrame) -> None:
        self._format = _format(frame)
        self._mono = AudioResampler(format="s16", layout="mono", rate=frame.sample_rate)
        self._resampler = Resampler(frame.sample_rate, "HQ")

    def fits(self, frame: AudioFrame) -> bool:
        return _format(frame) == self._format

    def push(self, frame: AudioFrame) -> Iterator[Samples]:
        for mono in self._mono.resample(frame):
            samples = self._resampler.push(_samples(mono))
            if samples.size:
                yield samples

    def finish(self) -> Iterator[Samples]:
        for mono in self._mono.resample(None):
            if mono is not None:  # what a conversion that has nothing to do answers
                yield self._resampler.push(_samples(mono))
        rest = self._resampler.finish()
        if rest.size:
            yield rest


def _samples(mono: AudioFrame) -> Samples:
    return mono.to_ndarray().reshape(-1).astype(np.int16, copy=False)


def _format(frame: AudioFrame) -> tuple[str, str, int]:
    return frame.format.name, frame.layout.name, frame.sample_rate


def _open(path: Path) -> InputContainer:
    if path.is_dir():
        raise BadInputError(f"“{path}” is a folder.", todo="Name the files in it.")
    try:
        if path.is_file() and not path.stat().st_size:
            raise BadInputError(f"“{path}” is empty.", todo="Choose a file with sound in it.")
        return av.open(str(path), mode="r")
    except FileNotFoundError as error:
        raise BadInputError(f"There is no file “{path}”.", todo="Check its name.") from error
    except PermissionError as error:
        raise BadInputError(
            f"“{path}” may not be read.", todo="Ask its owner for permission."
        ) from error
    except (av.error.FFmpegError, OSError) as error:
        raise _no_sound(path) from error


def _no_sound(path: Path) -> BadInputError:
    return BadInputError(
        f"“{path}” is no sound that can be read.",
        todo="Choose a sound or film file: WAV, MP3, M4A, Ogg, FLAC, MP4 …",
        code="no_audio",
    )


def _length(container: InputContainer) -> int | None:
    stream = container.streams.audio[0]
    if stream.duration is not None and stream.time_base is not None:
        return round(stream.duration * stream.time_base * SAMPLE_RATE)
    if container.duration is not None:
        return round(container.duration * SAMPLE_RATE / _MICROSECONDS)
    return None
