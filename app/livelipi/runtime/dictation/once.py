"""One turn that begins at once and ends with silence, for a terminal without any key to hold."""

from __future__ import annotations

from collections.abc import Callable

from livelipi.audio.source import FrameSource
from livelipi.domain import captions as reducer
from livelipi.domain.audio import Frame, samples_of
from livelipi.domain.captions import Captions, SegmentState
from livelipi.domain.events import Opened, SpeechEvent, Track
from livelipi.runtime.listening import Listening
from livelipi.runtime.places import Place
from livelipi.runtime.sessions import sessions_for

SILENCE = samples_of(1.0)
"""Samples without speech that end the turn, once the service has heard the end of a sentence."""

NOBODY = samples_of(8.0)
"""Samples in which nobody has begun to speak that end it."""

GIVE_UP = 15.0
"""Seconds without a line to the service after which the turn has failed."""


class Once:
    """Listens until nobody speaks any more, or ``stop``.

    Args:
        place: Where words are recognized; sound waits until it is ready.
        source: What to listen to; opened and closed here.
        language: That is spoken, or ``AUTO``.
        vocabulary: Names and terms that are likely to be said.
        on_sound: Called once, when sound flows.

    Attributes:
        samples: How much was heard, 16 kHz.
        ready: The service hears; silence counts from then on.
    """

    def __init__(
        self,
        place: Place,
        source: FrameSource,
        language: str,
        *,
        vocabulary: tuple[str, ...] = (),
        on_sound: Callable[[], None] = lambda: None,
    ) -> None:
        self.samples = 0
        self._on_sound = on_sound
        self._captions = Captions()
        self.ready = False
        self._spoken = False
        self._quiet = 0
        """Position since which nobody speaks."""
        sessions = sessions_for(
            place,
            language=language,
            translate=False,
            generation=0,
            on_event=self._event,
            vocabulary=lambda: vocabulary,
            give_up=GIVE_UP,
        )
        self._listening = Listening(source, sessions, on_frame=self._frame)

    def stop(self) -> None:
        """The turn is over; what was said is still finished."""
        self._listening.stop()

    async def text(self) -> str:
        """What was said; waits for the end of the turn.

        Raises:
            LiveLipiError: The microphone or the service failed.
        """
        await self._listening.run()
        self._captions = reducer.close(self._captions)
        said = (s.text.strip() for s in self._captions.segments if s.state is not SegmentState.GAP)
        return " ".join(words for words in said if words)

    def _event(self, event: SpeechEvent) -> None:
        if isinstance(event, Opened) and event.track is Track.SOURCE:
            self.ready = True
        self._captions = reducer.reduce(self._captions, event)
        self._spoken = self._spoken or bool(self._captions.segments)

    def _frame(self, frame: Frame) -> None:
        if not self.samples:
            self._on_sound()
        self.samples += frame.samples
        active = self._captions.active
        speaking = active is not None and active.state is SegmentState.OPEN
        if speaking or not self.ready:
            self._quiet = frame.end
        elif frame.end - self._quiet >= (SILENCE if self._spoken else NOBODY):
            self.stop()
