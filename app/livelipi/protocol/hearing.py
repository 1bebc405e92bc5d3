"""The receiving half of a client: a service's messages become events on the capture timeline."""

from __future__ import annotations

from dataclasses import dataclass, field

from livelipi.domain.audio import Span, samples_of
from livelipi.domain.events import Final, Notice, SpeechEnded, SpeechEvent, SpeechStarted, Track
from livelipi.protocol.server_messages import Signal, Transcript
from livelipi.protocol.timeline import Timeline
from livelipi.protocol.turns import Turn, Turns

ONSET = 0.3
"""Seconds by which a start of speech is told late, where the service gives no times."""

_SLACK = 1.0
"""Seconds by which a service's time may lie beyond what was sent and is still believed."""


@dataclass(slots=True)
class PendingFlush:
    """A flush that was sent.

    Attributes:
        number: How many were sent on this connection, this one included.
        pending: Its answer has not come.
        already_ended: Turns whose answer was on its way before: theirs is not the flush's.
        audio_followed: Audio went out since, so that more may be said in the open turn.
        silence_followed: The silence that stands in for an ignored flush went out.
        last: Nothing follows it: words that were sent long before it may be answered after it.
        settling: It may have been answered, but the service does not say so.
        since: Clock of the last sign of the service since the flush, or None before a tick.
    """

    number: int = 0
    pending: bool = False
    already_ended: set[int] = field(default_factory=set)
    audio_followed: bool = True
    silence_followed: bool = False
    last: bool = False
    settling: bool = False
    since: float | None = None


class Hearing:
    """Turns, their positions and their texts.

    Args:
        track: Track of every event.
        timeline: Where sent samples were said.
        silence: Seconds of silence after which the service ends a turn.
        language: The language that the service was told, or None where it finds out.
        first: Number of the first turn.
    """

    def __init__(
        self, track: Track, timeline: Timeline, silence: float, language: str | None, first: int
    ) -> None:
        self.turns = Turns(first)
        self.flush = PendingFlush()
        self.events: list[SpeechEvent] = []
        self._track = track
        self._timeline = timeline
        self._silence = silence
        self._language = language
        self._last_signal = Signal(started=False)
        self._last_transcript: str | bytes = ""

    def flush_sent(self, *, last: bool) -> None:
        """A flush went out; with the ``last`` one, silence went before it."""
        ended = {turn.number for turn in self.turns.waiting() if turn.end is not None}
        number = self.flush.number + 1
        self.flush = PendingFlush(
            number, True, ended, audio_followed=False, silence_followed=last, last=last
        )

    def signal(self, signal: Signal) -> None:
        """Voice activity began or ended."""
        if signal.occurred and signal == self._last_signal:
            self.notice("duplicate", "a voice-activity message came twice")
            return
        self._last_signal = signal
        if signal.started:
            self._end_open(self._now())  # its own end was lost, or comes late
            before = self.turns.newest
            earliest = before.end if before and before.end is not None else 0
            start = self._position(signal.at)
            if start is None:
                start = self._timeline.position(self._timeline.sent - samples_of(ONSET))
            turn = self.turns.add(max(start, earliest), signal.at)
            self.events.append(SpeechStarted(self._track, turn.number, turn.start))
        elif self.turns.open is None:
            self.notice("unmatched", "an end of speech came without a start")
        else:
            end = self._position_after(signal.at)
            self._end_open(self._end_estimate() if end is None else end)

    def transcript(self, transcript: Transcript) -> None:
        """A turn's text."""
        if not transcript.text:
            self._empty(transcript)
            return
        turn = self.turns.answers(transcript.start)
        repeated = transcript.identity == self._last_transcript
        if turn and (transcript.text in turn.texts if turn.opened else repeated):
            self.notice("duplicate", "a text came twice")
            return
        self._last_transcript = transcript.identity
        if turn is None or turn.closed_to_text:
            turn = self._turn_of(transcript)
        self._answer(turn, transcript)

    def notice(self, code: str, text: str) -> None:
        """Tell of something odd that cost no words."""
        self.events.append(Notice(self._track, code, text))

    def give_up(self, turns: list[Turn]) -> None:
        """These turns will not be answered."""
        for turn in turns:
            turn.given_up = True
            self.notice("unanswered", f"no text came for utterance {turn.number}")

    def allowance(self) -> float:
        """Seconds that an answer may take beyond the usual, for the length of what waits."""
        return self.turns.allowance(self._now())

    def _empty(self, transcript: Transcript) -> None:
        """A text without words ends a turn and shows nothing (D16), but never one that goes on."""
        turn = None
        if not transcript.flushed:
            turn = self.turns.named(transcript.start) or self.turns.oldest_ended()
        over = self.flush.pending and not self.flush.audio_followed and not transcript.flushed
        if turn is None and over and self.turns.open is not None and self.turns.open.waits:
            turn = self.turns.open
            turn.end = self._now()
        if turn is not None:
            self._answer(turn, transcript)
        elif self.flush.pending:
            self._flush_answered(transcript)
        else:
            self.notice("empty", "a text without words came for no turn")

    def _answer(self, turn: Turn, transcript: Transcript) -> None:
        if transcript.flushes_answered is not None or turn.number not in self.flush.already_ended:
            self._flush_answered(transcript)
        turn.answer(transcript.text)
        span = self._span(transcript) or Span(
            turn.start, max(turn.start, self._end_estimate() if turn.end is None else turn.end)
        )
        self.events.append(
            Final(
                self._track,
                turn.number,
                transcript.text,
                span,
                transcript.language or self._language,
                transcript.probability,
                transcript.latency,
            )
        )

    def _flush_answered(self, transcript: Transcript) -> None:
        """A text came that may be what the flush asked for, or an earlier turn's.

        A service that is behind has turns to tell of that we have not even heard begin.
        """
        if transcript.flushes_answered is not None:
            if transcript.flushes_answered >= self.flush.number:
                self.flush.pending = False
        elif self.flush.last:
            self.flush.settling = True
        else:
            self.flush.pending = False

    def _turn_of(self, transcript: Transcript) -> Turn:
        """A turn of its own for a text that no start of speech announced."""
        span = self._span(transcript)
        if span is None:
            end = self._end_estimate()
            span = Span(max(0, end - samples_of(transcript.duration or 0.0)), end)
        turn = self.turns.add(span.start)
        turn.end, turn.opened = span.end, False
        return turn

    def _end_open(self, end: int) -> None:
        turn = self.turns.open
        if turn is not None:
            turn.end = max(turn.start, end)
            self.events.append(SpeechEnded(self._track, turn.number, turn.end))

    def _now(self) -> int:
        return self._timeline.position_after(self._timeline.sent)

    def _end_estimate(self) -> int:
        """Where speech ended if its end is told now: before the silence that told it."""
        waited = 0 if not self.flush.audio_followed else samples_of(self._silence)
        return self._timeline.position_after(self._timeline.sent - waited)

    def _span(self, transcript: Transcript) -> Span | None:
        start, end = self._position(transcript.start), self._position_after(transcript.end)
        return None if start is None or end is None else Span(start, max(start, end))

    def _believed(self, at: float | None) -> int | None:
        sent = self._timeline.sent + samples_of(_SLACK)
        return None if at is None or samples_of(at) > sent else samples_of(at)

    def _position(self, at: float | None) -> int | None:
        sent = self._believed(at)
        return None if sent is None else self._timeline.position(sent)

    def _position_after(self, at: float | None) -> int | None:
        sent = self._believed(at)
        return None if sent is None else self._timeline.position_after(sent)
