"""The receiving half of a realtime client: numbered utterances become events on the timeline."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass

from livelipi.domain.audio import Span, samples_of, seconds
from livelipi.domain.events import (
    Final,
    Notice,
    Partial,
    SpeechEnded,
    SpeechEvent,
    SpeechStarted,
    Track,
)
from livelipi.protocol.realtime_messages import FinalText, PartialText, Voice
from livelipi.protocol.timeline import Timeline
from livelipi.protocol.turns import LONGEST_ALLOWANCE

ONSET = 0.3
"""Seconds by which a start of speech is told late, where the service gives no times."""

KEPT = 64
"""Utterances that are remembered; a service that names an older one is not listened to."""

_SLACK = 1.0
"""Seconds by which a service's time may lie beyond what was sent and is still believed."""


@dataclass(slots=True)
class Utterance:
    """One turn of speech on one connection.

    Attributes:
        number: The utterance's number on its track.
        start: Position at which it began.
        started: Its ``SpeechStarted`` was emitted.
        end: Position at which it ended, or None while it is open.
        ended_at: Clock when its end was first seen by a tick, or None.
        text: Its final text, or None while it has none.
        given_up: No answer is expected any more.
    """

    number: int
    start: int
    started: bool = False
    end: int | None = None
    ended_at: float | None = None
    text: str | None = None
    given_up: bool = False

    @property
    def waits(self) -> bool:
        """An answer is still expected."""
        return self.text is None and not self.given_up


class RealtimeHearing:
    """Utterances, their positions and their texts.

    Args:
        track: Track of every event.
        timeline: Where sent samples were said.
        silence: Seconds of silence after which the service ends an utterance.
        language: The language that the service was told, or None where it finds out.
        first: Number of the first utterance.
    """

    def __init__(
        self, track: Track, timeline: Timeline, silence: float, language: str | None, first: int
    ) -> None:
        self.next_number = first
        self.language = language
        self.silence = silence
        self.events: list[SpeechEvent] = []
        self._track = track
        self._timeline = timeline
        self._utterances: deque[Utterance] = deque(maxlen=KEPT)
        self._by_index: dict[int, Utterance] = {}
        self._unnamed: deque[Utterance] = deque()
        self._oldest_index = 0

    @property
    def open(self) -> Utterance | None:
        """The newest utterance, if it has not ended."""
        newest = self._utterances[-1] if self._utterances else None
        return newest if newest and newest.end is None and newest.waits else None

    def waiting(self) -> list[Utterance]:
        """Utterances that still expect an answer, oldest first."""
        return [utterance for utterance in self._utterances if utterance.waits]

    def begin_turn(self, at: int) -> None:
        """The client itself opens a turn at a position; the service will number it later."""
        utterance = self._add(at)
        self._unnamed.append(utterance)
        self._start(utterance)

    def end_turn(self) -> None:
        """The client itself ends the open turn with what was sent last."""
        if self.open is not None:
            self._end(self.open, self._now())

    def voice(self, voice: Voice) -> None:
        """Voice activity began or ended."""
        utterance = self._named(voice.index, voice.at if voice.started else None)
        if utterance is None:
            return
        if voice.started and not utterance.started:
            self._start(utterance)
        elif not voice.started and utterance.end is None:
            end = self._position_after(voice.at)
            self._end(utterance, self._end_estimate() if end is None else end)
        elif utterance.text is None:
            self.notice("duplicate", "a voice-activity message came twice")

    def partial(self, partial: PartialText) -> None:
        """An utterance so far."""
        utterance = self._named(partial.index, None)
        if utterance is None:
            return
        if utterance.text is not None:
            self.notice("late", "a partial came after the final of its utterance")
            return
        at = self._position_after(partial.at)
        self.events.append(
            Partial(
                self._track,
                utterance.number,
                partial.text,
                partial.committed,
                max(utterance.start, self._now() if at is None else at),
            )
        )

    def final(self, final: FinalText) -> None:
        """An utterance's text, for good."""
        utterance = self._named(final.index, final.start)
        if utterance is None:
            return
        if utterance.text is not None and final.text in {utterance.text, ""}:
            self.notice("duplicate", "a text came twice")
            return
        if utterance.end is None:
            utterance.end = max(utterance.start, self._end_estimate())
        utterance.text = final.text
        start, end = self._position(final.start), self._position_after(final.end)
        span = Span(utterance.start, utterance.end)
        if start is not None and end is not None:
            span = Span(start, max(start, end))
        self.events.append(
            Final(
                self._track,
                utterance.number,
                final.text,
                span,
                final.language or self.language,
                final.probability,
            )
        )

    def notice(self, code: str, text: str) -> None:
        """Tell of something odd that cost no words."""
        self.events.append(Notice(self._track, code, text))

    def give_up(self, utterances: list[Utterance]) -> None:
        """These will not be answered."""
        for utterance in utterances:
            utterance.given_up = True
            self.notice("unanswered", f"no text came for utterance {utterance.number}")

    def allowance(self) -> float:
        """Seconds that an answer may take beyond the usual, for the length of what waits."""
        now = self._now()
        lengths = ((now if u.end is None else u.end) - u.start for u in self.waiting())
        return min(LONGEST_ALLOWANCE, seconds(max(0, sum(lengths))))

    def _named(self, index: int, start: float | None) -> Utterance | None:
        """The utterance behind a service's number, new where it was not heard of; None if too old.

        The first number that is not known belongs to the oldest turn that the client opened itself.
        """
        known = self._by_index.get(index)
        if known is not None:
            return known
        if index < self._oldest_index:
            self.notice("late", "a message named an utterance that is long over")
            return None
        if self._unnamed:
            utterance = self._unnamed.popleft()
        else:
            told = self._position(start)
            guess = self._timeline.position(self._timeline.sent - samples_of(ONSET))
            utterance = self._add(guess if told is None else told)
        self._by_index[index] = utterance
        if len(self._by_index) > KEPT:
            oldest = min(self._by_index)
            del self._by_index[oldest]
            self._oldest_index = oldest + 1
        return utterance

    def _add(self, start: int) -> Utterance:
        if self.open is not None:
            self._end(self.open, self._now())  # its own end was lost, or comes late
        before = self._utterances[-1].end if self._utterances else None
        utterance = Utterance(self.next_number, max(start, before or 0))
        self.next_number += 1
        self._utterances.append(utterance)
        return utterance

    def _start(self, utterance: Utterance) -> None:
        utterance.started = True
        self.events.append(SpeechStarted(self._track, utterance.number, utterance.start))

    def _end(self, utterance: Utterance, end: int) -> None:
        utterance.end = max(utterance.start, end)
        self.events.append(SpeechEnded(self._track, utterance.number, utterance.end))

    def _now(self) -> int:
        return self._timeline.position_after(self._timeline.sent)

    def _end_estimate(self) -> int:
        """Where speech ended if its end is told now: before the silence that told it."""
        return self._timeline.position_after(self._timeline.sent - samples_of(self.silence))

    def _believed(self, at: float | None) -> int | None:
        sent = self._timeline.sent + samples_of(_SLACK)
        return None if at is None or samples_of(at) > sent else samples_of(at)

    def _position(self, at: float | None) -> int | None:
        sent = self._believed(at)
        return None if sent is None else self._timeline.position(sent)

    def _position_after(self, at: float | None) -> int | None:
        sent = self._believed(at)
        return None if sent is None else self._timeline.position_after(sent)
