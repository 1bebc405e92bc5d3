"""The one place that touches PortAudio: its library, its list of devices and its streams.

PortAudio is one global state without locks: it lists devices once, when it is initialised, and
initialising it again kills open streams. ``exclusive`` guards all of that. Everything here blocks
(up to seconds with a sick device) and belongs into a thread.

macOS and Windows: the same calls, untested there.
"""

from __future__ import annotations

import os
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

from livelipi.audio.quiet import quiet_c_libraries
from livelipi.domain.audio import FRAME_SAMPLES, SAMPLE_RATE
from livelipi.domain.devices import InputDevice
from livelipi.domain.errors import AudioError

_INVALID_SAMPLE_RATE = -9997  # PaErrorCode paInvalidSampleRate
_FRAMES_PER_SECOND = SAMPLE_RATE // FRAME_SAMPLES

_lock = threading.RLock()
_open_streams = 0


@contextmanager
def exclusive() -> Iterator[Any]:
    """PortAudio for this thread alone, as the module ``sounddevice``.

    Raises:
        AudioError: The library is not installed.
    """
    with _lock, quiet_c_libraries():
        try:
            import sounddevice
        except OSError as error:
            raise AudioError(
                "PortAudio, the library that records sound, is not installed.",
                todo="Install it (Debian, Ubuntu: sudo apt install libportaudio2;"
                " Fedora: sudo dnf install portaudio), then start LiveLipi again.",
                code="no_portaudio",
            ) from error
        yield sounddevice


def refresh() -> None:
    """Let PortAudio look for devices again (27 ms), unless a stream is open: that would kill it.

    Raises:
        AudioError: The sound system is out of order, or PortAudio is not installed.
    """
    with exclusive() as sounddevice:
        if _open_streams:
            return
        try:
            sounddevice._terminate()
            sounddevice._initialize()
        except sounddevice.PortAudioError as error:
            raise AudioError(
                f"The sound system could not be started: {_reason(error)}.",
                todo="See whether other programs can record, then try again.",
                retryable=True,
            ) from error


def input_devices() -> tuple[InputDevice, ...]:
    """What PortAudio itself can record from, as of the last ``refresh``; may be empty.

    Raises:
        AudioError: PortAudio is not installed.
    """
    return tuple(device for _index, device in _inputs())


def _inputs() -> list[tuple[int, InputDevice]]:
    """PortAudio's index and our description of each device that records.

    Only devices of the interface of the default device: Windows shows each device once for each
    of its four interfaces to sound.
    """
    with exclusive() as sounddevice:
        default = sounddevice.default.device[0]
        recording = [each for each in sounddevice.query_devices() if each["max_input_channels"]]
        preferred = {each["hostapi"] for each in recording if each["index"] == default}
        return [
            (
                each["index"],
                InputDevice(each["name"], each["name"], is_default=each["index"] == default),
            )
            for each in recording
            if not preferred or each["hostapi"] in preferred
        ]


class InputStream:
    """A running recording, mono s16le in blocks of 20 ms; make it with ``open_input``.

    Attributes:
        rate: Samples a second; 16,000 unless the device refuses that.
    """

    def __init__(self, stream: Any, rate: int) -> None:
        self.rate = rate
        self._stream = stream

    def close(self) -> None:
        """Stop and release the device; calling it again is fine."""
        global _open_streams
        with _lock:
            if self._stream is not None:
                stream, self._stream = self._stream, None
                _open_streams -= 1
                stream.close()


def open_input(
    device: str,
    name: str,
    block: Callable[[bytes], None],
    finished: Callable[[], None],
    *,
    pulse_source: str | None = None,
) -> InputStream:
    """Start to record.

    Args:
        device: Id of one of ``input_devices``.
        name: What people call it, for messages.
        block: Takes each 20 ms of PCM, in PortAudio's thread.
        finished: Called in PortAudio's thread when the stream ended, whatever the cause.
        pulse_source: Source that PortAudio's ``pulse`` device shall record from.

    Raises:
        AudioError: The device is missing or refuses.
    """
    global _open_streams
    with exclusive() as sounddevice, _pulse_source(pulse_source):
        try:
            index = next(index for index, each in _inputs() if each.id == device)
            stream, rate = _first_accepted_rate(sounddevice, index, block, finished)
        except (StopIteration, sounddevice.PortAudioError) as error:
            raise AudioError(
                f"The microphone “{name}” could not be opened: {_reason(error)}.",
                todo="See that it is plugged in and that no other program holds it,"
                " or choose another one.",
                code="device_refused",
                retryable=True,
            ) from error
        _open_streams += 1
    return InputStream(stream, rate)


def _first_accepted_rate(
    sounddevice: Any,
    index: int,
    block: Callable[[bytes], None],
    finished: Callable[[], None],
) -> tuple[Any, int]:
    """A started stream at 16 kHz, or at the device's own rate where it refuses 16 kHz."""

    def callback(data: Any, _frames: int, _time: Any, _status: Any) -> None:
        block(bytes(data))

    own = round(sounddevice.query_devices(index)["default_samplerate"])
    for rate in (SAMPLE_RATE, own):
        try:
            stream = sounddevice.RawInputStream(
                samplerate=rate,
                blocksize=round(rate / _FRAMES_PER_SECOND),
                device=index,
                channels=1,
                dtype="int16",
                callback=callback,
                finished_callback=finished,
            )
        except sounddevice.PortAudioError as error:
            if error.args[1:2] != (_INVALID_SAMPLE_RATE,) or rate == own:
                raise
            continue
        try:
            stream.start()
        except sounddevice.PortAudioError:
            stream.close()
            raise
        return stream, rate
    raise AssertionError("the loop returns or raises")


def _reason(error: Exception) -> str:
    """PortAudio's own words, the system's where PortAudio only says "unanticipated host error"."""
    if not error.args:
        return "it is gone"
    host = error.args[2] if len(error.args) > 2 else None
    text = host[2] if isinstance(host, tuple) and host[2] else error.args[0]
    return str(text).removesuffix(".")


@contextmanager
def _pulse_source(name: str | None) -> Iterator[None]:
    """Let ALSA's PulseAudio plugin open this source: it reads the environment at every open."""
    if name is None:
        yield
        return
    before = os.environ.get("PULSE_SOURCE")
    os.environ["PULSE_SOURCE"] = name
    try:
        yield
    finally:
        if before is None:
            del os.environ["PULSE_SOURCE"]
        else:
            os.environ["PULSE_SOURCE"] = before
