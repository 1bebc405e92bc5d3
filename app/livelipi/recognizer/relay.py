"""The streams of one realtime session: settings change, positions and numbers go on.

A stream of the engine has its settings for life. Where others come into force, another stream takes
over between two utterances, hears the last moments of the one before (the onset of what comes next
may be among them), and counts on.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, replace

import numpy as np

from livelipi.domain.audio import samples_of
from livelipi.protocol.realtime_options import StreamType
from livelipi.protocol.realtime_settings import RealtimeSettings
from livelipi.protocol.timeline import Timeline
from livelipi.recognizer.abilities import whisper_code
from livelipi.recognizer.engine import Engine
from livelipi.recognizer.pcm import Samples
from livelipi.recognizer.stream import (
    RecognizerStream,
    StreamEnded,
    StreamEvent,
    StreamFinal,
    StreamPartial,
    StreamSettings,
    StreamStarted,
)

PRE_ROLL = samples_of(0.4)
"""Samples that the next stream hears again: what the engine keeps from before an onset."""

MIN_SILENCE = 0.1
"""Seconds of silence that end a turn at the least; with none, every word would be a turn."""

_STEPS = {StreamType.FAST: 0.5, StreamType.BALANCED: 1.0, StreamType.SIMULATED: 1.0}
"""Seconds of audio from one partial to the next."""


@dataclass(frozen=True, slots=True)
class _Leg:
    """One of the streams.

    Attributes:
        first: Number of its first segment among those of all.
        timeline: Where in the session its samples were said.
    """

    first: int
    timeline: Timeline


class Relay:
    """Like one stream of the engine, with settings that can change; used on the loop's thread.

    Args:
        engine: Makes the streams.
        settings: To begin with.
        on_event: Gets every event, on the loop's thread and in order; segments and positions count
            through all streams. Starts and ends of speech come while ``feed`` or ``flush`` runs.
    """

    def __init__(
        self, engine: Engine, settings: RealtimeSettings, on_event: Callable[[StreamEvent], None]
    ) -> None:
        self._engine = engine
        self._on_event = on_event
        self._loop = asyncio.get_running_loop()
        self._settings = _stream_settings(settings)
        self._segments = 0
        self._old: list[RecognizerStream] = []
        self._recent = np.zeros(0, np.float32)
        self._fresh = 0
        """How many of the recent samples no utterance has answered."""
        self.heard = 0
        """Samples so far, skipped ones included."""
        self.speaking = False
        """Speech began and has not ended."""
        self._open()

    def feed(self, samples: Samples) -> None:
        """Take float32 mono samples at 16 kHz."""
        self._recent = np.concatenate([self._recent, samples])[-PRE_ROLL:]
        self._fresh += len(samples)
        self._feed(samples, self.heard)

    def skip(self, samples: int) -> None:
        """Leave out as many samples, which nobody is to hear."""
        self.heard += samples
        self._fresh = 0

    def flush(self) -> None:
        """Answer everything fed so far now."""
        self._stream.flush()
        self._fresh = 0

    def change(self, settings: RealtimeSettings) -> None:
        """Go on with other settings; only while nobody speaks."""
        new = _stream_settings(settings)
        same = replace(new, prompt=self._settings.prompt) == self._settings
        self._settings = new
        if same:
            self._stream.set_prompt(new.prompt)
            return
        self._old.append(self._stream)
        self._open()
        again = self._recent[len(self._recent) - min(len(self._recent), self._fresh) :]
        if len(again):
            self._feed(again, self.heard - len(again))

    def forget_old(self) -> None:
        """Everything was answered: earlier streams have nothing more to say."""
        for stream in self._old:
            stream.close()
        self._old.clear()

    def close(self) -> None:
        """Forget what is not answered; no event is sent from now on."""
        self.forget_old()
        self._stream.close()

    def _open(self) -> None:
        self._leg = leg = _Leg(self._segments, Timeline(self.heard))

        def hear(event: StreamEvent) -> None:
            if isinstance(event, StreamStarted | StreamEnded):
                self._tell(leg, event)  # from ``feed`` and ``flush``: this is the loop's thread
            else:
                self._loop.call_soon_threadsafe(self._tell, leg, event)

        self._stream = self._engine.stream(self._settings, hear)

    def _feed(self, samples: Samples, position: int) -> None:
        self._leg.timeline.add_audio(position, len(samples))
        self.heard = position + len(samples)
        self._stream.feed(samples)

    def _tell(self, leg: _Leg, event: StreamEvent) -> None:
        start, end = leg.timeline.position, leg.timeline.position_after
        match event:
            case StreamStarted(segment, at):
                self._segments = leg.first + segment + 1
                self.speaking = True
                event = StreamStarted(leg.first + segment, start(at))
            case StreamEnded(segment, at):
                self.speaking = False
                self._fresh = min(self._fresh, self.heard - end(at))
                event = StreamEnded(leg.first + segment, end(at))
            case StreamPartial(segment=segment, at=at):
                event = replace(event, segment=leg.first + segment, at=end(at))
            case StreamFinal(segment=segment, start=first, end=last):
                event = replace(
                    event, segment=leg.first + segment, start=start(first), end=end(last)
                )
            case _:
                pass
        self._on_event(event)


def _stream_settings(settings: RealtimeSettings) -> StreamSettings:
    return StreamSettings(
        language=whisper_code(settings.language),
        translate=settings.translate,
        silence=max(MIN_SILENCE, settings.silence_ms / 1000),
        prompt=settings.prompt,
        keyterms=settings.keyterms,
        partials=settings.partials,
        step=_STEPS[settings.stream_type],
    )
