"""The client of Sarvam's streaming endpoints, without I/O: bytes and clock in, events out.

One object per connection. The session feeds it frames and messages, tells it the time, and sends
what it hands out:

    client = StreamingClient(options, origin=position)
    request = client.connect(key)              # then do the handshake
    client.receive_open()
    client.push_audio(frame); client.receive(text); client.tick(now)
    for text in client.outgoing(): ...         # send
    for event in client.events(): ...          # hand on

Time enters only through ``tick``: what happened since the last tick counts as happening at the
next one, so tick after every batch of calls and at ``next_deadline``.
"""

from __future__ import annotations

from livelipi.domain.audio import Frame
from livelipi.domain.errors import LiveLipiError
from livelipi.domain.events import Failed, Opened, SpeechEvent
from livelipi.domain.languages import AUTO, normalise
from livelipi.protocol import client_messages
from livelipi.protocol.hearing import Hearing
from livelipi.protocol.options import ConnectRequest, Endpoint, StreamOptions, connect_request
from livelipi.protocol.outbox import Outbox
from livelipi.protocol.retry import Closed, Failure, Verdict, late_at_the_end, retry_policy
from livelipi.protocol.server_messages import ServerError, Signal, Transcript, parse
from livelipi.protocol.timeline import Timeline
from livelipi.protocol.turns import Turn

FLUSH_FALLBACK = 1.0
"""Seconds after which an unanswered flush is followed by silence: some servers ignore it (D9)."""

SETTLED = 2.0
"""Seconds without a sign of the service after which the texts behind the last flush are all there
are, where the service does not say which of them answers it."""


class StreamingClient:
    """One connection to ``/speech-to-text/ws`` or ``/speech-to-text-translate/ws``.

    Args:
        options: What the connection is for.
        origin: Position of the first audio it will be given.
        first_utterance: Number of its first turn; a later connection of the same track goes on
            from ``next_utterance`` of the one before.
    """

    def __init__(
        self, options: StreamOptions, *, origin: int = 0, first_utterance: int = 0
    ) -> None:
        self.options = options
        self.failure: Closed | None = None
        """What ended the connection, for ``retry_policy``; None while it lives."""
        self.ready = False
        """The handshake succeeded: these endpoints hear at once."""
        timeline = Timeline(origin)
        told = normalise(options.language)
        told_it = options.endpoint is Endpoint.STT and told != AUTO
        self._hearing = Hearing(
            options.track, timeline, options.silence, told if told_it else None, first_utterance
        )
        self._outbox = Outbox(timeline)
        self._error: LiveLipiError | None = None
        self._now: float | None = None
        if options.prompt:
            self._outbox.send(client_messages.config(options.prompt))

    @property
    def next_utterance(self) -> int:
        """Number that the next turn will get."""
        return self._hearing.turns.next_number

    @property
    def awaiting(self) -> bool:
        """A turn began or a flush was sent, and its final has not come."""
        return self._hearing.flush.pending or bool(self._hearing.turns.waiting())

    def connect(self, key: str) -> ConnectRequest:
        """The handshake to make.

        Raises:
            AuthError: The key is empty or can be no key.
            BadInputError: The address is no WebSocket address.
        """
        return connect_request(self.options, key)

    def push_audio(self, frame: Frame) -> None:
        """Send a frame, gathered with others into messages of 100 ms.

        Frames may leave stretches out (push-to-talk, an overflow): positions stay true.
        """
        self._hearing.flush.audio_followed = True
        self._outbox.push(frame)

    def flush(self) -> None:
        """Ask for the final of what was said so far, without waiting for silence."""
        self._flush(last=False)

    def end(self) -> None:
        """No more audio: send the rest, the silence that ends a turn, and a flush."""
        self._outbox.push_silence(self.options.silence)
        self._flush(last=True)

    def receive_open(self) -> None:
        """The handshake succeeded."""
        self.ready = True
        self._hearing.events.append(Opened(self.options.track))

    def receive(self, message: str | bytes) -> None:
        """Take one message of the server; never raises, whatever it is."""
        self._hearing.flush.since = None
        match parse(message):
            case Signal() as signal:
                self._hearing.signal(signal)
            case Transcript() as transcript:
                self._hearing.transcript(transcript)
            case ServerError(error):
                self._error = error
                self._hearing.events.append(Failed(self.options.track, error))
            case odd:
                self._hearing.notice(odd.code, odd.text)

    def receive_close(self, code: int | None, reason: str) -> None:
        """The connection is gone; ``failure`` says what to think of it.

        Args:
            code: The close frame's code, or None where the line broke without one.
            reason: The close frame's reason.
        """
        self.failure = Closed(code, reason, self._error)
        self.ready = False
        self._outbox.clear()

    def tick(self, now: float) -> None:
        """Tell the time, in seconds of any clock that never goes back."""
        if self.failure is not None:
            return
        self._now = now
        self._tick_flush(now)
        self._give_up_late(now)
        self._outbox.tick(now)

    def next_deadline(self) -> float | None:
        """When to tick at the latest; a time that has passed means at once, None never."""
        if self.failure is not None:
            return None
        if self._now is None:
            return 0.0
        deadlines = [self._outbox.deadline(self._now)]
        flush = self._hearing.flush
        if self._flush_awaited:
            wait = self._flush_patience if flush.silence_followed else FLUSH_FALLBACK
            deadlines.append(self._now if flush.since is None else flush.since + wait)
        deadlines += [
            self._now if turn.ended_at is None else turn.ended_at + self._patience
            for turn in self._mortal()
        ]
        return min(deadlines)

    def outgoing(self) -> list[str]:
        """Text messages to send, in order; each is handed out once."""
        return self._outbox.take()

    def events(self) -> list[SpeechEvent]:
        """What happened, in order; each is handed out once."""
        events, self._hearing.events = self._hearing.events, []
        return events

    def retry_policy(self, failure: Failure) -> Verdict:
        """What to do about a failure of this connection, its refused handshake included."""
        return retry_policy(failure)

    @property
    def _patience(self) -> float:
        return self.options.patience + self._hearing.allowance()

    @property
    def _flush_patience(self) -> float:
        settling = self._hearing.flush.settling and not self._hearing.turns.waiting()
        return min(SETTLED, self.options.patience) if settling else self._patience

    @property
    def _flush_awaited(self) -> bool:
        """The flush has not done what it is for; with the last one everything is to be answered."""
        flush = self._hearing.flush
        return flush.pending or (flush.last and self.awaiting)

    def _mortal(self) -> list[Turn]:
        """Turns that are given up one by one; behind the last flush all wait for each other."""
        if self._hearing.flush.last:
            return []
        return [turn for turn in self._hearing.turns.waiting() if turn.end is not None]

    def _give_up_late(self, now: float) -> None:
        late = []
        patience = self._patience
        for turn in self._mortal():
            if turn.ended_at is None:
                turn.ended_at = now
            if now - turn.ended_at >= patience:
                late.append(turn)
        self._hearing.give_up(late)

    def _flush(self, *, last: bool) -> None:
        self._outbox.drain()
        self._outbox.send(client_messages.FLUSH)
        self._hearing.flush_sent(last=last)

    def _tick_flush(self, now: float) -> None:
        """Stand in for a flush that the service ignores, and do not wait for ever."""
        flush = self._hearing.flush
        if not self._flush_awaited:
            return
        if flush.since is None:
            flush.since = now
        waited = now - flush.since
        if not flush.silence_followed and waited >= FLUSH_FALLBACK:
            flush.silence_followed = True
            if not flush.audio_followed:
                self._outbox.push_silence(self.options.silence)
        if waited >= self._flush_patience:
            if flush.last and self._hearing.turns.waiting():
                self.failure = Closed(None, "", late_at_the_end())
                self._outbox.clear()
                return
            flush.pending = False
            if not flush.audio_followed:
                self._hearing.give_up(self._hearing.turns.waiting())
