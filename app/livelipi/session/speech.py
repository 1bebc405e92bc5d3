"""A session: the audio of one track on its way to a service, and what comes back.

Audio may be pushed before the line is open: it waits, and goes out as soon as somebody listens.
All failures leave ``run`` as a ``LiveLipiError``; whatever was emitted before stays said.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable

from livelipi.domain.audio import Frame
from livelipi.domain.errors import LiveLipiError
from livelipi.domain.events import SpeechEvent
from livelipi.protocol.retry import retry_policy
from livelipi.protocol.streaming_client import StreamingClient
from livelipi.session.conversation import ConnectionFailedError, Conversation
from livelipi.session.outgoing import OutgoingAudio
from livelipi.session.service import Service


class SpeechSession:
    """Sends audio of one track and emits what the service says about it.

    Args:
        make_client: Makes the protocol's client for the address that turned out.
        service: Called by ``run``: where to connect. May take its time (a recognizer that is still
            warming up); audio waits meanwhile.
        on_event: Gets every event, on the loop.
        clock: Monotonic seconds, for keepalive; the loop's own where not given.
    """

    def __init__(
        self,
        make_client: Callable[[str], StreamingClient],
        service: Callable[[], Awaitable[Service]],
        on_event: Callable[[SpeechEvent], None],
        *,
        clock: Callable[[], float] | None = None,
    ) -> None:
        self._make_client = make_client
        self._service = service
        self._on_event = on_event
        self._clock = clock
        self._audio = OutgoingAudio()

    def push(self, frame: Frame) -> None:
        """Send one frame; never waits.

        Raises:
            NetworkError: Ten minutes of audio wait already: the service does not listen.
        """
        self._audio.push(frame)

    def flush(self) -> None:
        """Ask for the final of all audio pushed so far."""
        self._audio.flush()

    def finish(self) -> None:
        """No more audio comes: ``run`` sends the rest, waits for the last finals and returns."""
        self._audio.finish()

    async def room(self) -> None:
        """Wait until the session has taken most of what was pushed; for sources without a pace."""
        await self._audio.room()

    async def run(self) -> None:
        """Connect, talk until ``finish``, wait for the last finals, close.

        Raises:
            LiveLipiError: The service refused, failed, or the line broke.
        """
        clock = self._clock or asyncio.get_running_loop().time
        try:
            service = await self._service()
            client = self._make_client(service.url)
            await Conversation(client, self._audio, self._on_event, clock).run(service)
        except ConnectionFailedError as failed:
            raise _explained(retry_policy(failed.failure).error) from failed
        finally:
            self._audio.abandon()


def _explained(error: LiveLipiError) -> LiveLipiError:
    """The error with what is always true for captions: what was said stays."""
    error.kept = error.kept or "Everything that was captioned is kept."
    return error
