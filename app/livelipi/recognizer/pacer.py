"""One stream's share in the common pace: its step, its model, and what it is told of changes."""

from __future__ import annotations

import time

from livelipi.domain.audio import SAMPLE_RATE, samples_of
from livelipi.recognizer.events import StreamSettings, StreamSlower
from livelipi.recognizer.loaded import Loaded, Models
from livelipi.recognizer.pace import Pace
from livelipi.recognizer.transcriber import Transcriber


class Pacer:
    """Applies the process's pace to one stream with partials.

    Args:
        settings: What the client asked for.
        pace: Shared by all streams.
        models: Shared by all streams.
        transcriber: The stream's own.
    """

    def __init__(
        self, settings: StreamSettings, pace: Pace, models: Models, transcriber: Transcriber
    ) -> None:
        self._settings = settings
        self._pace = pace
        self._models = models
        self._transcriber = transcriber
        self._due = 0.0
        self._told = (settings.step, models.usual.name)

    @property
    def step(self) -> int:
        """Samples from one partial to the next."""
        return samples_of(self._settings.step * self._pace.level.stretch)

    def due(self) -> None:
        """A partial is asked for."""
        self._due = time.perf_counter()

    def made(self) -> StreamSlower | None:
        """A partial is made; returns what the client is to be told, if anything."""
        self._pace.observe(time.perf_counter() - self._due, self.step / SAMPLE_RATE)
        step, model = self._settings.step * self._pace.level.stretch, self._model().name
        before, self._told = self._told, (step, model)
        slower = step > before[0] or model not in (before[1], self._models.usual.name)
        return StreamSlower(step, model) if slower else None

    def next_segment(self) -> None:
        """A segment begins; it is decoded by one model from its beginning to its end."""
        self._transcriber.use(self._model())

    def _model(self) -> Loaded:
        return self._models.best(
            smaller=self._pace.level.smaller,
            language=self._transcriber.language,
            translate=self._settings.translate,
        )
