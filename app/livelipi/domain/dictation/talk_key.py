"""What presses and releases of the keys make of a turn.

             hold press                    let go late
    IDLE ───────────────────► HELD ───────────────────────────────► IDLE  end
     │                         │ let go within TAP                    ▲
     │                         ▼                                      │ DOUBLE_TAP over: end
     │ toggle press          TAPPED ──────────────────────────────────┤
     │                         │ any press: lock                      │
     └───────────────────►  HANDS_FREE ───────── any press: end ──────┘

A turn begins with the press itself, so that no word is lost while it is not known yet whether it
is a tap. A single tap is not thrown away either: its turn goes on for ``DOUBLE_TAP`` seconds, in
which a second press may come, and then ends as any other. Whatever was said is written; if nothing
was, the turn yields nothing. A sound that tells of a turn may wait for ``TAP`` seconds, so that
brushing the key makes none.
"""

from __future__ import annotations

from enum import Enum

TAP = 0.3
"""Seconds: a key that is let go sooner was tapped."""

DOUBLE_TAP = 0.4
"""Seconds after a tap in which a second press locks the turn."""


class TurnCommand(Enum):
    """What is to be done with the turn."""

    BEGIN = "begin"
    LOCK = "lock"
    """It goes on hands free; only to be shown."""
    END = "end"
    CANCEL = "cancel"
    """Throw it away."""


class Stage(Enum):
    """Where the turn stands."""

    IDLE = "idle"
    HELD = "held"
    TAPPED = "tapped"
    HANDS_FREE = "hands_free"


class TurnKeys:
    """Makes commands of keys. No clock: every time is passed in, in seconds of one clock.

    Args:
        holds: The platform tells when a key is let go; where it does not, the hold key toggles.
            May be set again at any time, since some platforms are found out late.
        double_tap_locks: A double tap of the hold key talks on, hands free.
    """

    def __init__(self, *, holds: bool = True, double_tap_locks: bool = True) -> None:
        self.holds = holds
        self.double_tap_locks = double_tap_locks
        self.stage = Stage.IDLE
        self._since = 0.0
        """When the stage began."""

    @property
    def deadline(self) -> float | None:
        """When ``tick`` has to be called; None if it need not be."""
        return self._since + DOUBLE_TAP if self.stage is Stage.TAPPED else None

    def press(self, now: float) -> tuple[TurnCommand, ...]:
        """The hold key went down; repeats of a held key change nothing."""
        if not self.holds:
            return self.toggle(now)
        late = self.tick(now)  # a press may come before anybody could call ``tick``
        match self.stage:
            case Stage.IDLE:
                return late + self._enter(Stage.HELD, now, TurnCommand.BEGIN)
            case Stage.TAPPED:
                return self._enter(Stage.HANDS_FREE, now, TurnCommand.LOCK)
            case Stage.HANDS_FREE:
                return self._enter(Stage.IDLE, now, TurnCommand.END)
        return ()

    def release(self, now: float) -> tuple[TurnCommand, ...]:
        """The hold key came up."""
        if self.stage is not Stage.HELD:
            return ()
        if self.double_tap_locks and now - self._since < TAP:
            return self._enter(Stage.TAPPED, now)
        return self._enter(Stage.IDLE, now, TurnCommand.END)

    def toggle(self, now: float) -> tuple[TurnCommand, ...]:
        """The toggle key went down: begins a turn, locks one that is held, ends one that is not."""
        late = self.tick(now)
        match self.stage:
            case Stage.IDLE:
                return late + self._enter(Stage.HANDS_FREE, now, TurnCommand.BEGIN)
            case Stage.HANDS_FREE:
                return self._enter(Stage.IDLE, now, TurnCommand.END)
        return self._enter(Stage.HANDS_FREE, now, TurnCommand.LOCK)

    def cancel(self) -> tuple[TurnCommand, ...]:
        """Esc went down; nothing where there is no turn."""
        if self.stage is Stage.IDLE:
            return ()
        return self._enter(Stage.IDLE, self._since, TurnCommand.CANCEL)

    def tick(self, now: float) -> tuple[TurnCommand, ...]:
        """Time has passed: a tap that stayed alone ends its turn."""
        if self.deadline is None or now < self.deadline:
            return ()
        return self._enter(Stage.IDLE, now, TurnCommand.END)

    def reset(self) -> None:
        """The turn ended by itself: its microphone or its recognizer is gone."""
        self.stage = Stage.IDLE

    def _enter(self, stage: Stage, now: float, *commands: TurnCommand) -> tuple[TurnCommand, ...]:
        self.stage, self._since = stage, now
        return commands
