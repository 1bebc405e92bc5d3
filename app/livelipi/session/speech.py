"""A session: the audio of one track on its way to a service, and what comes back.

Audio may be pushed before the line is open: it waits, and goes out as soon as somebody listens. A
line that breaks is opened again, and all audio that no final has answered is sent again before what
was captured meanwhile, so that no word is lost and none comes twice. Only what cannot mend itself
leaves ``run``, as a ``LiveLipiError``.

                 ┌────────────── wait (backoff) ◄─────────────┐
                 ▼                                            │ normal or slow cause
    service ► connect ► talk ──── line broke ──► retry_policy ┤
                          │                                   │ permanent cause
                          ▼ all sent and answered             ▼
                         done                            LiveLipiError
"""

from __future__ import annotations

import asyncio
import random
from collections.abc import Awaitable, Callable, Sequence
from contextlib import suppress

from livelipi.domain.audio import Frame, samples_of, seconds
from livelipi.domain.backoff import HEALTHY, Backoff
from livelipi.domain.errors import LiveLipiError
from livelipi.domain.events import (
    Final,
    Interrupted,
    Lost,
    Notice,
    Opened,
    SpeechEvent,
    Track,
)
from livelipi.protocol.client import SpeechClient
from livelipi.protocol.retry import Fallback, Retry, Verdict
from livelipi.session.conversation import ConnectionFailedError, Conversation
from livelipi.session.outgoing import OutgoingAudio
from livelipi.session.service import Service

LAST_TRIES = 15.0
"""Seconds for which a broken line is still opened again once no more audio comes."""

KEPT = "Everything that was captioned is kept"

TOLD_TOGETHER = samples_of(1)
"""Samples of lost audio that are told at once, instead of one frame after the other."""

MakeClient = Callable[[str, int], SpeechClient]
"""Makes a protocol's client for an address and the number of its first utterance."""


class SpeechSession:
    """Sends audio of one track and emits what the service says about it.

    Args:
        track: Whose audio this is.
        clients: Makes the client for each connection, one for each protocol that will do, the best
            first. A service that does not offer one to this account is asked for the next, once.
        service: Called for each connection: where to connect. May take its time (a recognizer that
            is still warming up); audio waits meanwhile.
        on_event: Gets every event, on the loop.
        first_utterance: Number of the first turn.
        clock: Monotonic seconds, for keepalive and backoff; the loop's own where not given.
        chance: Numbers from 0 to 1 for the jitter of retries.
        give_up: Seconds of failing in a row after which ``run`` fails; None never gives up while
            audio may still come.
    """

    def __init__(
        self,
        track: Track,
        clients: Sequence[MakeClient],
        service: Callable[[], Awaitable[Service]],
        on_event: Callable[[SpeechEvent], None],
        *,
        first_utterance: int = 0,
        clock: Callable[[], float] | None = None,
        chance: Callable[[], float] = random.random,
        give_up: float | None = None,
    ) -> None:
        self._track = track
        self._clients = list(clients)
        self._service = service
        self._on_event = on_event
        self._next_utterance = first_utterance
        self._clock = clock or asyncio.get_running_loop().time
        self._backoff = Backoff(chance)
        self._give_up = give_up
        self._audio = OutgoingAudio()
        self._finished_at: float | None = None
        self._client: SpeechClient | None = None
        self._opened: float | None = None
        """Clock when the service began to hear on the present connection."""
        self._words_came = False
        """A final came on the present connection."""
        self._finishing = asyncio.Event()

    def push(self, frame: Frame) -> None:
        """Send one frame; never waits. Beyond ten unanswered minutes the oldest give way."""
        if self._audio.full and self._client and not self._client.awaiting:
            self._audio.unheard()
        self._audio.push(frame)
        self._tell_losses(TOLD_TOGETHER)

    def flush(self) -> None:
        """Ask for the final of all audio pushed so far."""
        self._audio.flush()

    def finish(self) -> None:
        """No more audio comes: ``run`` sends the rest, waits for the last finals and returns."""
        if self._finished_at is None:
            self._finished_at = self._clock()
        self._audio.finish()
        self._finishing.set()

    async def room(self) -> None:
        """Wait until the session has taken most of what was pushed; for sources without a pace."""
        await self._audio.room()

    async def run(self) -> None:
        """Talk until ``finish`` and the last final; connect again where the line breaks.

        Raises:
            LiveLipiError: A cause that does not mend itself, or a line that did not come back in
                time after ``finish``.
        """
        failing_since: float | None = None
        try:
            while True:
                try:
                    await self._converse()
                    return
                except ConnectionFailedError as failed:
                    now = self._clock()
                    lived = 0.0 if self._opened is None else now - self._opened
                    if failing_since is None or (lived >= HEALTHY and self._useful()):
                        failing_since = now
                    verdict = self._verdict(failed)
                    error = self._explained(verdict.error)
                    if isinstance(verdict, Fallback) and len(self._clients) > 1:
                        del self._clients[0]
                        self._on_event(Notice(self._track, error.code, error.message))
                        continue
                    if not isinstance(verdict, Retry) or self._hopeless(failing_since, now):
                        raise error from failed
                    wait = self._backoff.after_failure(lived=lived, asked=verdict.after)
                    self._on_event(Interrupted(self._track, error, wait))
                    if not await self._paused(wait):
                        raise error from failed
        except LiveLipiError as error:
            self._audio.lose_unheard()
            if error.kept.startswith(KEPT):
                lost = self._lost()
                tail = f"; {lost:.0f} s of sound got no caption" if lost >= 1 else ""
                error.kept = f"{KEPT}{tail}."
            raise
        finally:
            self._tell_losses(1)
            self._audio.abandon()

    async def _paused(self, wait: float) -> bool:
        """Wait for the next try; False once no more audio comes and it is too far away."""
        until = self._clock() + wait
        with suppress(TimeoutError):
            async with asyncio.timeout(wait):
                await self._finishing.wait()
        left = until - self._clock()
        if left >= LAST_TRIES:
            return False
        await asyncio.sleep(left)
        return True

    def _verdict(self, failed: ConnectionFailedError) -> Verdict:
        """What the protocol makes of a failure; its client was made, else nothing could fail."""
        assert self._client
        return self._client.retry_policy(failed.failure)

    def _hopeless(self, since: float, now: float) -> bool:
        """Whether it has failed for too long; an outage before the end does not count at the end.

        Args:
            since: When the row of failures began.
            now: When the newest was seen.
        """
        if self._give_up is not None and now - since >= self._give_up:
            return True
        end = self._finished_at
        return end is not None and now - max(since, end) >= LAST_TRIES

    async def _converse(self) -> None:
        """One connection, from the audio that is unanswered on."""
        service = await self._service()
        self._audio.rewind()
        self._opened = None
        self._words_came = False
        client = self._clients[0](service.url, self._next_utterance)
        self._client = client
        try:
            await Conversation(client, self._audio, self._heard, self._clock).run(service)
        finally:
            self._next_utterance = client.next_utterance

    def _heard(self, event: SpeechEvent) -> None:
        if isinstance(event, Opened):
            self._opened = self._clock()
        elif isinstance(event, Final):
            self._words_came = True
            self._audio.answered(event.span.end)
        self._on_event(event)

    def _useful(self) -> bool:
        """Whether a connection that lived proves anything.

        At the end only one on which words came: a peer that takes everything and says nothing is
        not waited for again and again.
        """
        return self._finished_at is None or self._words_came

    def _lost(self) -> float:
        """Seconds of lost audio that nobody was told of."""
        return seconds(sum(span.end - span.start for span in self._audio.lost))

    def _tell_losses(self, least: int) -> None:
        """Tell of lost audio where it is this many samples or more."""
        if samples_of(self._lost()) < least:
            return
        lost, self._audio.lost = self._audio.lost, []
        for span in lost:
            self._on_event(Lost(self._track, span))

    def _explained(self, error: LiveLipiError) -> LiveLipiError:
        """The error with what was kept."""
        waiting = seconds(self._audio.unanswered)
        if not error.kept:
            error.kept = KEPT
            error.kept += f", and {waiting:.0f} s of sound wait." if waiting >= 1 else "."
        return error
