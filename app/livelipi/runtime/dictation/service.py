"""Dictation: keys in, one snapshot out, words into other programs.

    press ──► microphone, session ──► release ──► tail, flush ──► final ──► shape ──► insert
                                                                   └── in the order of the turns ──┘

A turn may begin while the final of the one before is still on its way: each has a session and a
delivery of its own, and a delivery waits for the one before it.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from typing import Any, Protocol

from livelipi.audio.source import FrameSource
from livelipi.domain.audio import Frame, Level
from livelipi.domain.dictation.contract import Inserter, Program
from livelipi.domain.dictation.talk_key import Stage, TurnCommand, TurnKeys
from livelipi.domain.errors import LiveLipiError
from livelipi.domain.events import SpeechEvent, Track
from livelipi.domain.ptt import FlushNow, PushToTalk
from livelipi.domain.ptt import Turn as Talk
from livelipi.runtime import commands as c
from livelipi.runtime.dictation.delivery import Delivery, Outcome
from livelipi.runtime.dictation.ear import Ear
from livelipi.runtime.dictation.state import DictationState, Phase
from livelipi.runtime.dictation.turn import Turn
from livelipi.runtime.places import Place
from livelipi.runtime.sessions import sessions_for
from livelipi.runtime.snapshot import Snapshot
from livelipi.runtime.state import AppState
from livelipi.runtime.tasks import Tasks
from livelipi.session.speech import SpeechSession

TAIL_LIMIT = 1.5
"""Seconds after the release in which sound may still begin to flow; a turn waits no longer."""

GIVE_UP = 10.0
"""Seconds without a line to the service after which a turn has failed."""

LEVEL_EVERY = 2
"""Frames between two levels: 40 ms, more than an eye follows."""


class Host(Protocol):
    """What dictation shares with the captions: what is set, and where words are recognized."""

    state: AppState

    @property
    def recognizer(self) -> Place:
        """Where words are recognized now."""
        ...


class Dictation(Snapshot[DictationState]):
    """Turns, as the keys ask for them; every method but ``close`` returns at once.

    Args:
        host: The controller.
        microphone: Makes a source for a device id.
        inserter: Puts text where the cursor is.
        delivery: Brings words where they belong.
        learn: Takes the selected word into the vocabulary; says what came of it.
        sound: Called when sound really flows, where a sound is wanted.
    """

    def __init__(
        self,
        host: Host,
        *,
        microphone: Callable[[str], FrameSource],
        inserter: Inserter,
        delivery: Delivery,
        learn: Callable[[], Outcome],
        sound: Callable[[], None] = lambda: None,
    ) -> None:
        super().__init__(DictationState())
        self._host = host
        self._inserter = inserter
        self._delivery = delivery
        self._learn = learn
        self._sound = sound
        self._ear = Ear(
            lambda: microphone(host.state.device),
            on_frame=self._hear,
            on_silence=self._silence,
            on_failure=self._deaf,
        )
        self._device = host.state.device
        self._armed = False
        self._talk = PushToTalk()
        self._keys = TurnKeys(double_tap_locks=host.state.settings.dictation.double_tap_locks)
        self._turn: Turn | None = None
        """Gets what is heard now."""
        self._undelivered: list[Turn] = []
        self._last: asyncio.Task[None] | None = None
        """The last delivery; each waits for the one before."""
        self._tasks = Tasks(lambda error: self.tell(Outcome(Phase.FAILED, message=str(error))))
        self._frames = 0
        self._lapse: asyncio.TimerHandle | None = None
        self._tail: asyncio.TimerHandle | None = None

    # -- what is asked for ---------------------------------------------------------------------

    def dispatch(self, command: c.DictationCommand) -> None:
        """Do what a person asked for."""
        match command:
            case c.DictationDown():
                self._do(self._keys.press(self._now()))
            case c.DictationUp():
                self._do(self._keys.release(self._now()))
            case c.DictationToggle():
                self._do(self._keys.toggle(self._now()))
            case c.DictationCancel():
                self._cancel()
            case c.DictationAgain():
                program = self._focused()
                self._await(lambda last: self._delivery.again(program, last))
            case c.DictationLearn():
                self.tell(self._learn())

    def arm(self, on: bool, holds: bool = True) -> None:
        """Be ready for a key, or not: ready, the microphone stays open if the settings allow it.

        Args:
            on: Some key begins a turn.
            holds: It is told when a key is let go; else the key that is held toggles.
        """
        self._armed = on
        self._keys.holds = holds
        self.follow(self._host.state)

    def follow(self, state: AppState) -> None:
        """See what is set."""
        self._keys.double_tap_locks = state.settings.dictation.double_tap_locks
        if state.device != self._device:
            self._device = state.device
            self._ear.renew()
        self._ear.keep(self._armed and state.settings.dictation.keep_open)

    async def close(self) -> None:
        """Cancel what is being said, wait for what was said, let go of the microphone."""
        self._armed = False
        if self._held:
            self._cancel()
        for alarm in (self._lapse, self._tail):
            if alarm:
                alarm.cancel()
        if self._turn:
            self._finish()
        await self._ear.close()
        await self._tasks.done()
        await self._delivery.close()

    @property
    def listening(self) -> bool:
        """A microphone is open, or being opened, for a turn or in case of one."""
        return self._ear.listening

    # -- turns ---------------------------------------------------------------------------------

    @property
    def _held(self) -> bool:
        return self._talk.turn is Talk.HELD

    def _do(self, commands: tuple[TurnCommand, ...]) -> None:
        if self._lapse:
            self._lapse.cancel()
            self._lapse = None
        if self._keys.deadline is not None:
            loop = asyncio.get_running_loop()
            # The loop's clock may wake us a moment early; a moment late harms nobody.
            self._lapse = loop.call_at(
                self._keys.deadline + 0.01, lambda: self._do(self._keys.tick(self._now()))
            )
        for command in commands:
            match command:
                case TurnCommand.BEGIN:
                    self._begin()
                case TurnCommand.LOCK:
                    self.change(locked=True)
                case TurnCommand.END:
                    self._end()

    @staticmethod
    def _now() -> float:
        return asyncio.get_running_loop().time()

    def _begin(self) -> None:
        before = self._talk.press()
        if self._turn:
            self._finish()  # its tail becomes the beginning of this one
        turn = Turn(self.state.turn + 1, self._focused(), self._session, self._words)
        self._turn = turn
        self._undelivered.append(turn)
        for item in before:
            if not isinstance(item, FlushNow):
                turn.push(item)
        self._frames = 0
        flowing = turn.samples > 0
        self.change(
            phase=Phase.LISTENING,
            turn=turn.number,
            flowing=flowing,
            level=Level(),
            elapsed=turn.samples,
            words="",
            locked=self._keys.stage is Stage.HANDS_FREE,
            program="",
            message="",
        )
        self._await(lambda last: self._delivery.deliver(turn, last), turn)
        self._ear.want(True)
        if flowing:
            self._cue()

    def _session(self, on_event: Callable[[SpeechEvent], None]) -> SpeechSession:
        state = self._host.state
        return sessions_for(
            self._host.recognizer,
            language=state.language,
            translate=False,
            generation=0,
            on_event=on_event,
            push_to_talk=True,
            vocabulary=lambda: self._host.state.settings.dictation.vocabulary,
            give_up=GIVE_UP,
        )[Track.SOURCE]

    def _end(self) -> None:
        """The key is up: a tail of sound still belongs to the turn."""
        if not self._held:
            return
        self._talk.release()
        self.change(phase=Phase.FINISHING, level=Level(), locked=False)
        self._tail = asyncio.get_running_loop().call_later(TAIL_LIMIT, self._finish)

    def _finish(self) -> None:
        """The turn has all its sound."""
        if self._tail:
            self._tail.cancel()
            self._tail = None
        turn, self._turn = self._turn, None
        if turn is None:
            return
        if not turn.cancelled:
            turn.finish()
        if self._talk.turn is not Talk.HELD:
            self._talk.stop()
            self._ear.want(False)

    def _cancel(self) -> None:
        """Forget the newest turn, unless its words have arrived already."""
        self._keys.reset()
        turn = self._undelivered.pop() if self._undelivered else None
        if turn is None:
            return
        turn.cancel()
        if turn is self._turn:
            self._talk.stop()
            self._finish()
        self.tell(Outcome(Phase.CANCELLED))

    # -- sound ---------------------------------------------------------------------------------

    def _hear(self, frame: Frame, source: FrameSource) -> None:
        for item in self._talk.feed(frame):
            if isinstance(item, FlushNow):
                self._finish()
            elif self._turn:
                self._turn.push(item)
        if not (self._held and self._turn):
            return
        self._frames += 1
        if not self.state.flowing:
            self._cue()
        elif self._frames % LEVEL_EVERY:
            return
        self.change(
            flowing=True, level=source.level, elapsed=self._turn.samples, device=source.name
        )

    def _silence(self) -> None:
        """The source is gone: a turn that is under way has all its sound."""
        self._talk.stop()
        if self._turn:
            self._keys.reset()
            self.change(phase=Phase.FINISHING, level=Level(), locked=False)
            self._finish()

    def _deaf(self, error: LiveLipiError) -> None:
        if self._turn:
            self._turn.failure = error

    def _cue(self) -> None:
        if self._host.state.settings.dictation.sound:
            self._sound()

    def _words(self, turn: Turn) -> None:
        if turn.number == self.state.turn and not self.state.phase.over:
            self.change(words=turn.words)

    # -- words ---------------------------------------------------------------------------------

    def _focused(self) -> asyncio.Task[Program]:
        return asyncio.create_task(self._inserter.focused(), name="focused program")

    def _await(
        self,
        work: Callable[[asyncio.Task[None] | None], Coroutine[Any, Any, Outcome | None]],
        turn: Turn | None = None,
    ) -> None:
        """Start a delivery behind the last one."""
        task = asyncio.create_task(self._deliver(work(self._last), turn), name="dictation delivery")
        self._last = task
        self._tasks.adopt(task)

    async def _deliver(self, work: Coroutine[Any, Any, Outcome | None], turn: Turn | None) -> None:
        outcome = await work
        if turn in self._undelivered:
            self._undelivered.remove(turn)
        if turn is not None and turn is self._turn:  # it failed while it was being said
            turn.cancel()
            self._keys.reset()
            self._talk.stop()
            self._finish()
        if outcome:
            self.tell(outcome, turn)

    def tell(self, outcome: Outcome, turn: Turn | None = None) -> None:
        """Show what became of something; what is being said now is not hidden by it."""
        again = bool(self._delivery.last)
        older = turn is not None and turn.number != self.state.turn
        if older or (turn is None and self._turn is not None):
            trouble = outcome.message if outcome.phase is not Phase.INSERTED else ""
            self.change(again=again, message=trouble or self.state.message)
            return
        self.change(
            phase=outcome.phase,
            flowing=False,
            level=Level(),
            words=outcome.text,
            locked=False,
            program=outcome.program,
            # What went wrong with the turn before is still true, and was perhaps not read yet.
            message=outcome.message or (self.state.message if turn else ""),
            told=self.state.told + 1,
            again=again,
        )
