"""The client of Sarvam's realtime endpoint, without I/O; a ``SpeechClient``.

What it says beyond the streaming endpoints: partials, numbered utterances, settings that change
while it runs, and an end after which nothing is missing. It hears only after ``session.begin``:
until then nothing is sent, since a service may accept the handshake and then refuse in band (D27).

With ``Endpointing.MANUAL`` the turns are the caller's: the first frame after a flush opens one, the
flush ends it.
"""

from __future__ import annotations

from livelipi.domain.audio import Frame
from livelipi.domain.errors import LiveLipiError, NetworkError
from livelipi.domain.events import Failed, Opened, SpeechEvent
from livelipi.domain.languages import AUTO, normalise
from livelipi.protocol import realtime_requests as requests
from livelipi.protocol.options import ConnectRequest
from livelipi.protocol.outbox import Outbox
from livelipi.protocol.realtime_hearing import RealtimeHearing, Utterance
from livelipi.protocol.realtime_messages import (
    ConfigUpdated,
    FinalText,
    PartialText,
    Pong,
    SessionBegin,
    SessionEnd,
    Voice,
    parse_realtime,
)
from livelipi.protocol.realtime_options import (
    RealtimeOptions,
    StreamType,
    realtime_language,
    realtime_request,
)
from livelipi.protocol.retry import (
    Closed,
    Failure,
    Verdict,
    late_at_the_end,
    realtime_policy,
)
from livelipi.protocol.server_messages import ServerError
from livelipi.protocol.timeline import Timeline

BEGIN_LIMIT = 10.0
"""Seconds that a service may take between the handshake and ``session.begin``."""

FLUSH_FALLBACK = 1.0
"""Seconds after which an unanswered flush is followed by silence: the vendor documents flush for
manual turns only, and a service may ignore it with voice activity detection."""


class RealtimeClient:
    """One connection to ``/speech-to-text-realtime/ws``.

    Args:
        options: What the connection is for.
        origin: Position of the first audio it will be given.
        first_utterance: Number of its first turn; a later connection of the same track goes on
            from ``next_utterance`` of the one before.
    """

    def __init__(
        self, options: RealtimeOptions, *, origin: int = 0, first_utterance: int = 0
    ) -> None:
        self.options = options
        self.failure: Closed | None = None
        timeline = Timeline(origin)
        self._hearing = RealtimeHearing(
            options.track, timeline, options.silence, _told(options.language), first_utterance
        )
        self._outbox = Outbox(timeline, requests.audio_input, requests.PING)
        self._error: LiveLipiError | None = None
        self._now: float | None = None
        self._open = False
        self._begun = False
        self._waiting_since: float | None = None
        """Clock of the last sign of the service while something definite is awaited: its begin,
        the answer to a flush, its end."""
        self._flush_pending = False
        self._ending = False
        self._turn_open = False
        self._next_language: str | None = None

    @property
    def ready(self) -> bool:
        """The session has begun."""
        return self._begun and self.failure is None

    @property
    def awaiting(self) -> bool:
        """A turn's final, the effect of a flush, or the session's end has not come."""
        return self._flush_pending or self._ending or bool(self._hearing.waiting())

    @property
    def next_utterance(self) -> int:
        """Number that the next turn will get."""
        return self._hearing.next_number

    def connect(self, key: str) -> ConnectRequest:
        """The handshake to make; raises as ``SpeechClient`` says."""
        return realtime_request(self.options, key)

    def push_audio(self, frame: Frame) -> None:
        """Send a frame, gathered with others into messages of 100 ms."""
        if self.options.manual and not self._turn_open:
            self._turn_open = True
            self._outbox.drain()
            self._outbox.send(requests.SPEECH_START)
            self._hearing.begin_turn(frame.start)
        self._flush_pending = False
        self._outbox.push(frame)

    def flush(self) -> None:
        """Ask for the final of what was said so far; ends the turn where turns are manual."""
        self._outbox.drain()
        if not self.options.manual:
            self._outbox.send(requests.FLUSH)
            self._flush_pending = True
            self._waiting_since = None
        elif self._turn_open:
            self._turn_open = False
            self._outbox.send(requests.SPEECH_END)
            self._hearing.end_turn()

    def end(self) -> None:
        """No more audio: the service answers everything and ends the session."""
        if self.options.manual:
            self.flush()
        self._outbox.drain()
        self._outbox.send(requests.END)
        self._flush_pending = False
        self._ending = True
        self._waiting_since = None

    def update(
        self,
        *,
        language: str | None = None,
        mode: str | None = None,
        prompt: str | None = None,
        stream_type: StreamType | None = None,
        silence_ms: int | None = None,
        min_speech_ms: int | None = None,
        threshold: float | None = None,
    ) -> None:
        """Change settings while the session runs.

        Language, mode, prompt and stream type count from the next utterance on, the numbers at
        once. None leaves a setting as it is; an empty prompt clears it. What the service does not
        take it says in a ``Notice``, and goes on as before.
        """
        changes = {
            "language_code": None if language is None else realtime_language(language),
            "mode": mode,
            "prompt": prompt,
            "stream_type": None if stream_type is None else stream_type.value,
            "silence_duration_ms": silence_ms,
            "min_speech_duration_ms": min_speech_ms,
            "threshold": threshold,
        }
        if language is not None:
            self._next_language = language
        if silence_ms is not None:
            self._hearing.silence = silence_ms / 1000
        asked = {name: value for name, value in changes.items() if value is not None}
        self._outbox.send(requests.config_update(asked))

    def receive_open(self) -> None:
        """The handshake succeeded; that is not yet a session."""
        self._open = True

    def receive(self, message: str | bytes) -> None:
        """Take one message of the server; never raises, whatever it is."""
        self._waiting_since = None
        match parse_realtime(message):
            case SessionBegin():
                self._begin()
            case Voice() as voice:
                self._hearing.voice(voice)
            case PartialText() as partial:
                self._hearing.partial(partial)
            case FinalText() as final:
                self._hearing.final(final)
                self._flush_pending = self._flush_pending and self._hearing.open is not None
            case SessionEnd():
                self._ending = self._flush_pending = False
                self._hearing.give_up(self._hearing.waiting())
            case ConfigUpdated(applied):
                if "language_code" in applied and self._next_language is not None:
                    self._hearing.language = _told(self._next_language)
            case ServerError(error):
                self._error = error
                self._hearing.events.append(Failed(self.options.track, error))
            case Pong():
                pass
            case odd:
                self._hearing.notice(odd.code, odd.text)

    def receive_close(self, code: int | None, reason: str) -> None:
        """The connection is gone; ``failure`` says what to think of it."""
        self._fail(Closed(code, reason, self._error))

    def tick(self, now: float) -> None:
        """Tell the time, in seconds of any clock that never goes back."""
        if self.failure is not None:
            return
        self._now = now
        if not self._open:
            return
        if self._waiting_since is None:
            self._waiting_since = now
        waited = now - self._waiting_since
        if not self._begun:
            if waited >= BEGIN_LIMIT:
                late = NetworkError("The service did not begin to listen in time.", retryable=True)
                self._fail(Closed(None, "", late))
            return
        if self._flush_pending and waited >= FLUSH_FALLBACK:
            self._flush_pending = False
            if self._hearing.open is not None:
                self._outbox.push_silence(self._hearing.silence)
        if self._ending and waited >= self._patience:
            if self._hearing.waiting():
                self._fail(Closed(None, "", late_at_the_end()))
                return
            self._ending = False
        self._give_up_late(now)
        self._outbox.tick(now)

    def next_deadline(self) -> float | None:
        """When to tick at the latest; a time that has passed means at once, None never."""
        if self.failure is not None:
            return None
        if self._now is None:
            return 0.0
        if not self._open:
            return None
        since = self._now if self._waiting_since is None else self._waiting_since
        if not self._begun:
            return since + BEGIN_LIMIT
        deadlines = [self._outbox.deadline(self._now)]
        if self._flush_pending:
            deadlines.append(since + FLUSH_FALLBACK)
        if self._ending:
            deadlines.append(since + self._patience)
        deadlines += [
            self._now if utterance.ended_at is None else utterance.ended_at + self._patience
            for utterance in self._mortal()
        ]
        return min(deadlines)

    def outgoing(self) -> list[str]:
        """Text messages to send, in order; none before the session has begun."""
        return self._outbox.take() if self._begun else []

    def events(self) -> list[SpeechEvent]:
        """What happened, in order; each is handed out once."""
        events, self._hearing.events = self._hearing.events, []
        return events

    def retry_policy(self, failure: Failure) -> Verdict:
        """What to do about a failure: ``Fallback`` where this account has no realtime endpoint."""
        return realtime_policy(failure)

    def _begin(self) -> None:
        if self._begun:
            self._hearing.notice("duplicate", "the session began twice")
            return
        self._begun = True
        self._hearing.events.append(Opened(self.options.track))

    def _fail(self, failure: Closed) -> None:
        self.failure = failure
        self._outbox.clear()

    @property
    def _patience(self) -> float:
        return self.options.patience + self._hearing.allowance()

    def _mortal(self) -> list[Utterance]:
        """Utterances that are given up one by one; behind the end all wait for each other."""
        if self._ending:
            return []
        return [utterance for utterance in self._hearing.waiting() if utterance.end is not None]

    def _give_up_late(self, now: float) -> None:
        late = []
        patience = self._patience
        for utterance in self._mortal():
            if utterance.ended_at is None:
                utterance.ended_at = now
            if now - utterance.ended_at >= patience:
                late.append(utterance)
        self._hearing.give_up(late)


def _told(language: str) -> str | None:
    spelled = normalise(language)
    return None if spelled == AUTO else spelled
