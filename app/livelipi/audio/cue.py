"""A short sound that tells that the microphone is heard."""

from __future__ import annotations

import asyncio
import logging
import wave
from functools import cache

from livelipi.audio import portaudio
from livelipi.domain.errors import AudioError
from livelipi.resources import resource

log = logging.getLogger("livelipi.audio")

_NAME = "sounds/listening.wav"


class Cue:
    """Plays it on the default loudspeaker, off the loop; one at a time."""

    def __init__(self) -> None:
        self._playing: asyncio.Task[None] | None = None

    def play(self) -> None:
        """Play it; returns at once. Nobody needs a sound so much as to be told that it failed."""
        if self._playing is None or self._playing.done():
            self._playing = asyncio.create_task(asyncio.to_thread(_play), name="cue")

    async def close(self) -> None:
        """Wait until it is silent."""
        if self._playing:
            await asyncio.gather(self._playing, return_exceptions=True)


def _play() -> None:
    """Play it to its end; PortAudio is ours alone meanwhile, since it may be renewed else."""
    rate, channels, pcm = _sound()
    try:
        with portaudio.exclusive() as sounddevice:
            try:
                with sounddevice.RawOutputStream(rate, channels=channels, dtype="int16") as stream:
                    stream.write(pcm)
            except sounddevice.PortAudioError as error:
                log.info("the cue was not played: %s", error)
    except AudioError as error:
        log.info("the cue was not played: %s", error.sentence())


@cache
def _sound() -> tuple[int, int, bytes]:
    """Rate in Hz, channels, and 16-bit samples."""
    with wave.open(str(resource(_NAME)), "rb") as file:
        return file.getframerate(), file.getnchannels(), file.readframes(file.getnframes())
