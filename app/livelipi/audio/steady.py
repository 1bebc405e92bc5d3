"""A microphone that never ends by itself: it notices what goes wrong, says so, and goes on.

::

    hot-plug events ─┐                    ┌─► on_notice: what is to be shown
    Microphone ends ─┼─► keeper (a task) ─┤
    it was moved ────┘   opens, replaces  └─► turns ──► Timeline ──► frames()

The keeper alone opens and closes devices, and hands each ``Microphone`` on as a turn; ``frames``
takes one turn after the other, so that a slow consumer delays no recovery.

* Gone, killed, silent: LOST, then the first of the person's order that speaks: BACK or MOVED.
* Moved by the server because its source went: MOVED, and BACK when that source is there again.
* A better device than the present one is there again: it is opened beside the present one and
  takes over once it speaks, so that a device that is back but dumb costs nothing.

Where no PulseAudio server is, PortAudio lists devices only while none is open; a better device
that comes back is then found when the present one is lost.
"""

from __future__ import annotations

import asyncio
import contextlib
import time
from collections.abc import AsyncIterator, Callable, Sequence
from dataclasses import dataclass
from typing import Protocol

from livelipi.audio import devices
from livelipi.audio.hotplug import HotPlug
from livelipi.audio.microphone import SILENT, Microphone
from livelipi.audio.preference import Preference
from livelipi.audio.reporter import Reporter
from livelipi.audio.source import FrameSource
from livelipi.audio.timeline import Timeline
from livelipi.domain.audio import Frame, Level
from livelipi.domain.capture import CaptureNotice
from livelipi.domain.devices import DEFAULT_DEVICE, InputDevice
from livelipi.domain.errors import AudioError, LiveLipiError

_RETRY = 2.0  # seconds between two rounds over the order while nothing is heard and nothing tells
_WAITING = 8  # turns that a stuck consumer may have before it; each holds up to 5 s of sound
_ABSENT = frozenset({"device_missing", "no_microphone"})


class Capture(FrameSource, Protocol):
    """What is asked of a microphone; see ``Microphone``."""

    @property
    def heard(self) -> InputDevice:
        """The device that is really recorded."""

    @property
    def ended(self) -> bool:
        """No more sound will come."""

    @property
    def error(self) -> LiveLipiError | None:
        """Why it ended, unless ``close`` ended it."""

    async def began(self) -> float | None:
        """When the first sample was heard; waits for it."""

    async def look(self) -> None:
        """Bring ``heard`` up to date."""


CaptureFactory = Callable[[str, Callable[[], float], Callable[[], None]], Capture]
"""Makes a microphone from a device's id, the clock, and what to call when it ends or is moved."""


@dataclass(frozen=True, slots=True)
class _Turn:
    """A microphone's turn to be heard.

    Attributes:
        microphone: It is open.
        wanted: Id that it was opened by.
        overlap: Seconds from its beginning in which the one before it was heard, too.
    """

    microphone: Capture
    wanted: str
    overlap: float = 0.0


class SteadyMicrophone:
    """A ``FrameSource`` that ends by ``close`` only.

    Time without sound is the ``gap`` of the next frame, measured by the clock, so that positions
    stay true whatever happens.

    Args:
        order: Ids of ``InputDevice``s, most wanted first; the system's default is the last resort.
        on_notice: Called in the event loop with each thing that a person should see.
        clock: Seconds, monotonic.
        capture: Makes the microphone for an id.
        list_devices: What can be recorded now; blocking.
    """

    def __init__(
        self,
        order: Sequence[str] = (),
        *,
        on_notice: Callable[[CaptureNotice], None] = lambda notice: None,
        clock: Callable[[], float] = time.monotonic,
        capture: CaptureFactory = Microphone,
        list_devices: Callable[[], tuple[InputDevice, ...]] = devices.list_devices,
    ) -> None:
        self._preference = Preference(order)
        self._reporter = Reporter(on_notice, home=self._preference.order[0])
        self._clock = clock
        self._capture = capture
        self._list_devices = list_devices
        self._timeline = Timeline()
        self._hot_plug = HotPlug(self._plugged)
        self._stirred = asyncio.Event()
        self._removed = False  # a device went since the keeper looked
        self._now: _Turn | None = None  # the keeper's
        self._keeper: asyncio.Task[None] | None = None
        self._turns: asyncio.Queue[_Turn | None] = asyncio.Queue()
        self._taken: _Turn | None = None  # the consumer's
        self._told: _Turn | None = None  # the newest whose beginning was told
        self._closed = False

    @property
    def name(self) -> str:
        """What is really recorded, or was until it went away."""
        if self._now is None:
            return self._preference.order[0] or "Default microphone"
        return self._now.microphone.name

    @property
    def dropped(self) -> int:
        """Samples (16 kHz) that were lost so far; each loss is the ``gap`` of some frame, too."""
        return self._timeline.dropped

    @property
    def level(self) -> Level:
        """Loudness of the frames that were taken most recently; silence while there are none."""
        if self._now is None or self._now.microphone.ended:
            return Level()
        return self._now.microphone.level

    async def open(self) -> None:
        """Record from the first device of the order that can be opened.

        Raises:
            AudioError: There is none; why the most wanted one is not, unless there is no
                microphone at all.
        """
        errors: list[AudioError] = []
        for wanted in self._preference.order:
            microphone = self._make(wanted)
            try:
                await microphone.open()
            except AudioError as error:
                self._missed(wanted, error)
                errors.append(error)
                continue
            if self._closed:
                await microphone.close()
                return
            self._reporter.opened(microphone.heard, errors[0].message if errors else "")
            self._hand_on(_Turn(microphone, wanted))
            self._hot_plug.start()
            self._keeper = asyncio.create_task(self._keep(), name="microphone")
            return
        raise next((each for each in errors if each.code == "no_microphone"), errors[0])

    async def frames(self) -> AsyncIterator[Frame]:
        """What is heard, in frames of 20 ms; ends after ``close`` only."""
        while True:
            if self._taken is None:
                turn = await self._turns.get()
                if turn is None:
                    self._turns.put_nowait(None)  # for whoever asks again
                    return
                began = await turn.microphone.began()
                if began is None:  # it went before it spoke
                    continue
                self._timeline.begin(began, turn.overlap)
                self._taken = turn
                seam = True
            else:
                turn, seam = self._taken, False
            with contextlib.suppress(AudioError):  # the keeper tells that it was lost
                async for frame in turn.microphone.frames():
                    placed = self._timeline.place(frame)
                    if placed is None:
                        continue
                    if seam:
                        self._reporter.heard(turn.microphone.heard, placed.gap)
                        self._told, seam = turn, False
                    else:
                        self._reporter.frame(placed, turn.microphone.heard)
                    yield placed
            self._taken = None

    async def close(self) -> None:
        """Stop, at any moment; what is queued can still be taken. Calling it again is fine."""
        if self._closed:
            return
        self._closed = True
        if self._keeper is not None:
            self._keeper.cancel()
            await asyncio.gather(self._keeper, return_exceptions=True)
        if self._now is not None:
            await self._now.microphone.close()
        self._turns.put_nowait(None)
        await self._hot_plug.close()

    # -- the keeper ----------------------------------------------------------------------------

    async def _keep(self) -> None:
        while (now := self._now) is not None:
            if not now.microphone.ended:
                heard = now.microphone.heard.id
                await self._stir(self._preference.wait(heard, self._clock()))
            if now.microphone.ended:
                await self._recover(now)
            else:
                await self._review(now)

    async def _recover(self, lost: _Turn) -> None:
        """Nothing is heard: find something, however long that takes."""
        error = lost.microphone.error
        silent = error is not None and error.code == SILENT
        self._reporter.lost(silent)
        await lost.microphone.close()  # also so that PortAudio may look for devices again
        order = list(self._preference.order)
        if silent:
            self._preference.failed(lost.wanted, self._clock())
            order.remove(lost.wanted)  # it is there, but others may be quicker to speak
            order.append(lost.wanted)
        while True:
            for wanted in order:
                turn = await self._open_speaking(wanted)
                if turn is not None:
                    self._hand_on(turn)
                    return
            order = list(self._preference.order)
            await self._stir(_RETRY)

    async def _review(self, now: _Turn) -> None:
        """Something changed while a microphone is heard: is it still the right one?"""
        removed, self._removed = self._removed, False
        await now.microphone.look()
        try:
            listed = await asyncio.to_thread(self._list_devices)
        except AudioError:
            self._preference.see(())  # nobody knows; the present one is heard all the same
            return
        heard = now.microphone.heard
        present = {device.id for device in listed}
        self._preference.see(present)
        self._preference.found(heard.id)
        if removed and now.wanted not in (DEFAULT_DEVICE, heard.id):
            self._preference.absent(now.wanted)  # it went, even if it is there again
        by_accident = heard.is_monitor and heard.id not in self._preference.order
        if by_accident and all(device.is_monitor for device in listed):
            # The last microphone went, and the server lets us hear the computer itself.
            await now.microphone.close()
            return
        if now is self._told:  # else ``frames`` tells, with the gap
            self._reporter.heard(heard)
        for wanted in self._preference.better(heard.id, present, self._clock()):
            turn = await self._open_speaking(wanted)
            if turn is not None:
                ended = now.microphone.ended
                overlap = 0.0 if ended else self._clock() - (await turn.microphone.began() or 0.0)
                await now.microphone.close()
                self._hand_on(_Turn(turn.microphone, wanted, max(0.0, overlap)))
                return

    async def _open_speaking(self, wanted: str) -> _Turn | None:
        """The device, open and heard; None if it cannot be."""
        microphone = self._make(wanted)
        speaks = False
        try:
            await microphone.open()
            speaks = await microphone.began() is not None
        except AudioError as error:
            self._missed(wanted, error)
            return None
        finally:
            if not speaks:
                await microphone.close()
        if not speaks:
            self._preference.failed(wanted, self._clock())
            return None
        self._preference.found(wanted)
        return _Turn(microphone, wanted)

    def _make(self, wanted: str) -> Capture:
        def changed() -> None:
            if self._now is not None and self._now.microphone is microphone:
                self._stirred.set()

        microphone = self._capture(wanted, self._clock, changed)
        return microphone

    def _missed(self, wanted: str, error: AudioError) -> None:
        if error.code in _ABSENT:
            self._preference.absent(wanted)
        else:
            self._preference.failed(wanted, self._clock())

    def _hand_on(self, turn: _Turn) -> None:
        self._now = turn
        while self._turns.qsize() >= _WAITING:
            self._turns.get_nowait()  # its time becomes a gap
        self._turns.put_nowait(turn)

    def _plugged(self, removed: bool) -> None:
        self._removed |= removed
        self._stirred.set()

    async def _stir(self, limit: float | None) -> None:
        """Wait until something happens, at most this many seconds."""
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(limit):
                await self._stirred.wait()
        self._stirred.clear()
