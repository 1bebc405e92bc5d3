"""One session per wanted text, all on the same audio."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from livelipi.domain.events import SpeechEvent, Track
from livelipi.protocol.client import SpeechClient
from livelipi.protocol.realtime_client import RealtimeClient
from livelipi.protocol.realtime_options import RealtimeOptions
from livelipi.protocol.streaming_client import StreamingClient
from livelipi.runtime.places import Place
from livelipi.runtime.vocabulary import favouring
from livelipi.session.speech import MakeClient, SpeechSession

UTTERANCES_PER_GENERATION = 1_000_000
"""Utterance numbers set aside for each set of sessions, so that none is ever used twice."""

NOWHERE = "ws://127.0.0.1:1"
"""An address to count a place's choices with, before it is known where it will be."""


def sessions_for(
    place: Place,
    *,
    language: str,
    translate: bool,
    generation: int,
    on_event: Callable[[SpeechEvent], None],
    push_to_talk: bool = False,
    give_up: float | None = None,
    vocabulary: Callable[[], Sequence[str]] = tuple,
) -> dict[Track, SpeechSession]:
    """Sessions for the source and, where wanted, its translation.

    Args:
        place: Where to connect, asked for each connection.
        language: What is spoken, in our spelling, or ``AUTO``.
        translate: Whether English is wanted beside it.
        generation: Counts up with every call; keeps utterance numbers apart.
        on_event: Gets the events of all of them.
        push_to_talk: The key says where turns end.
        give_up: See ``SpeechSession``.
        vocabulary: Names and terms, asked for at each connection.
    """

    def make(track: Track) -> SpeechSession:
        choices = len(place.options(NOWHERE, track, language))

        def maker(choice: int) -> MakeClient:
            def client(url: str, first_utterance: int) -> SpeechClient:
                options = place.options(url, track, language, push_to_talk=push_to_talk)[choice]
                options = favouring(options, vocabulary())
                if isinstance(options, RealtimeOptions):
                    return RealtimeClient(options, first_utterance=first_utterance)
                return StreamingClient(options, first_utterance=first_utterance)

            return client

        return SpeechSession(
            track,
            [maker(choice) for choice in range(choices)],
            place.service,
            on_event,
            first_utterance=generation * UTTERANCES_PER_GENERATION,
            give_up=give_up,
        )

    tracks = (Track.SOURCE, Track.TRANSLATION) if translate else (Track.SOURCE,)
    return {track: make(track) for track in tracks}
