"""One session per wanted text, all on the same audio."""

from __future__ import annotations

from collections.abc import Callable

from livelipi.domain.events import SpeechEvent, Track
from livelipi.protocol.streaming_client import StreamingClient
from livelipi.runtime.places import Place
from livelipi.session.speech import SpeechSession

UTTERANCES_PER_GENERATION = 1_000_000
"""Utterance numbers set aside for each set of sessions, so that none is ever used twice."""


def sessions_for(
    place: Place,
    *,
    language: str,
    translate: bool,
    generation: int,
    on_event: Callable[[SpeechEvent], None],
) -> dict[Track, SpeechSession]:
    """Sessions for the source and, where wanted, its translation.

    Args:
        place: Where to connect, asked when a session runs.
        language: What is spoken, in our spelling, or ``AUTO``.
        translate: Whether English is wanted beside it.
        generation: Counts up with every call; keeps utterance numbers apart.
        on_event: Gets the events of all of them.
    """

    def make(track: Track) -> SpeechSession:
        def client(url: str, first_utterance: int) -> StreamingClient:
            options = place.options(url, track, language)
            return StreamingClient(options, first_utterance=first_utterance)

        first = generation * UTTERANCES_PER_GENERATION
        return SpeechSession(track, client, place.service, on_event, first_utterance=first)

    tracks = (Track.SOURCE, Track.TRANSLATION) if translate else (Track.SOURCE,)
    return {track: make(track) for track in tracks}
