"""What a running session adds to the transcript, seen in the state of the program."""

from __future__ import annotations

from dataclasses import dataclass

from livelipi.domain.audio import seconds
from livelipi.domain.captions import Segment
from livelipi.domain.transcript import Line
from livelipi.runtime.archive import Entry, Session, SessionState
from livelipi.runtime.state import AppState

NOW = 0
"""Id of the session that is in no file; real ones count from 1."""

_AHEAD = float("inf")
"""When it began: after all that are in the file, as lists sort it."""


@dataclass(frozen=True, slots=True)
class News:
    """What is new since the state before.

    Attributes:
        lines: So many of the last settled lines may be new or read differently; 0 for none.
        session: Listening began or ended, so that a session may have come or changed.
    """

    lines: int
    session: bool


class Live:
    """Compares each state with the one before; costs next to nothing while nothing is final."""

    def __init__(self) -> None:
        self._segments: tuple[Segment, ...] = ()
        self._seen: dict[int, Segment] = {}
        self._kept: dict[int, Segment] = {}
        self._where: object = None

    def news(self, state: AppState, *, keep: bool) -> News:
        """What ``state`` adds.

        Args:
            state: Of the program.
            keep: Nobody else keeps what is final, so that ``entries`` must, until the end.
        """
        where = (state.running, state.connection, keep)
        moved, self._where = where != self._where, where
        segments = state.captions.segments
        if segments is self._segments and not (moved and keep):
            return News(0, moved)
        self._segments = segments
        seen = self._seen
        new = [s for s in segments if seen.get(s.id) is not s and s.settled]
        if new:
            self._seen = {segment.id: segment for segment in segments if segment.settled}
        if keep:
            self._kept.update(self._seen)
        first = min((segment.id for segment in new), default=0)
        return News(sum(s.id >= first for s in segments) if new else 0, moved)

    @property
    def entries(self) -> list[Entry]:
        """What was kept, as lines of no file."""
        ordered = sorted(self._kept.values(), key=lambda s: (s.span.start, s.id))
        return [
            Entry(
                NOW,
                _AHEAD,
                segment.id,
                Line(
                    seconds(segment.span.start),
                    seconds(max(segment.span.start, segment.span.end)),
                    segment.text,
                    segment.language,
                    segment.translation,
                ),
            )
            for segment in ordered
            if segment.text
        ]

    def session(self, state: AppState, *, live: bool) -> Session | None:
        """The session that is in no file; None while nothing was kept here.

        Args:
            state: Of the program.
            live: More is being said that belongs to it.
        """
        entries = self.entries
        if not entries:
            return None
        last = entries[-1].line
        return Session(
            id=NOW,
            started_at=_AHEAD,
            ended_at=None,
            state=SessionState.RECORDING if live else SessionState.ENDED,
            place=state.place,
            device=state.device_name,
            language=state.language,
            captions=len(entries),
            seconds=last.end,
            beginning=entries[0].line.text,
        )


def can_change(entry: Entry) -> bool:
    """Whether a line is in the history, so that it can be corrected or deleted."""
    return entry.session != NOW
