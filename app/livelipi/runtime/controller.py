"""The controller: commands in, one snapshot out.

It owns the place where words are recognized, the source that is being listened to and the captions.
Views subscribe to ``AppState`` and dispatch ``Command``s; nothing else crosses the line.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from dataclasses import replace
from typing import Any

from livelipi.audio.source import FrameSource
from livelipi.domain.audio import Frame, Level, Span, samples_of
from livelipi.domain.captions import Captions
from livelipi.domain.capture import CaptureNotice
from livelipi.domain.devices import DEFAULT_DEVICE, InputDevice
from livelipi.domain.errors import AudioError, LiveLipiError
from livelipi.domain.events import Interrupted, Notice, Opened, SpeechEvent, Track
from livelipi.domain.languages import Support
from livelipi.domain.settings import RecognitionSettings, Settings
from livelipi.runtime import commands as c
from livelipi.runtime import messages
from livelipi.runtime.caption_book import CaptionBook
from livelipi.runtime.latency import LatencyMeter
from livelipi.runtime.listening import Listening
from livelipi.runtime.places import Place
from livelipi.runtime.sessions import sessions_for
from livelipi.runtime.state import AppState, Connection, Message, Severity, Voice, voice_of
from livelipi.runtime.tasks import Tasks
from livelipi.runtime.whereabouts import Whereabouts
from livelipi.storage.history import History

log = logging.getLogger("livelipi.controller")

SHOWN_GAP = samples_of(0.5)
"""Samples of lost sound that are worth a row of their own; less may hide no word."""

LEVEL_EVERY = 2
"""Frames between two level updates: 40 ms, more than an eye follows."""


class Controller:
    """Conducts capture, sessions and captions for any view.

    Args:
        place: Where words are recognized.
        microphone: Makes a source for a device id.
        sample: Makes the bundled sample, paced as live speech.
        list_devices: What can be recorded now; blocking, called off the loop.
        make_place: Makes the place that changed settings ask for; blocking, called off the loop.
        initial: The state to begin with (device, language, translation, push-to-talk).
        on_failure: Gets each error that is also shown as a message, for exit codes.

    """

    def __init__(
        self,
        place: Place,
        *,
        microphone: Callable[[str], FrameSource],
        sample: Callable[[], FrameSource],
        list_devices: Callable[[], tuple[InputDevice, ...]],
        make_place: Callable[[RecognitionSettings], Place],
        initial: AppState | None = None,
        on_failure: Callable[[LiveLipiError], None] = lambda error: None,
    ) -> None:
        self._where = Whereabouts(place, make_place)
        self._microphone = microphone
        self._sample = sample
        self._list_devices = list_devices
        self.state = replace(initial or AppState(), local=place.local, place=place.label)
        self._on_failure = on_failure
        self._captions = CaptionBook(self._show_captions, self.not_recorded)
        self._listeners: list[Callable[[AppState], None]] = []
        self._tasks = Tasks(self._fail)
        self._listening: Listening | None = None
        self._timeline = 0
        """Where the next source begins; sources share one timeline, so spans never collide."""
        self._began = 0
        """Where on it the present session began."""
        self._generation = 0
        self._latency = LatencyMeter()
        self._frames = 0
        self._interruption: Message | None = None
        """The message that goes by itself once the line is back."""

    def record_in(self, history: History) -> None:
        """Write finals there before they are shown, from the next ``Start`` on."""
        self._captions.history = history

    @property
    def recording(self) -> bool:
        """Whether a session that begins now is kept."""
        return self._captions.history is not None and self.state.settings.history.record

    # -- for views -----------------------------------------------------------------------------

    def subscribe(self, listener: Callable[[AppState], None]) -> None:
        """Call ``listener`` with the present state and with every later one."""
        self._listeners.append(listener)
        listener(self.state)

    def dispatch(self, command: c.Command) -> None:
        """Do what a person asked for; returns at once, effects show in the state."""
        match command:
            case c.Start():
                self._start(lambda: self._microphone(self.state.device))
            case c.StartSample():
                self._start(self._sample)
            case c.Stop():
                self._stop()
            case c.Flush():
                if self._listening:
                    self._listening.flush()
            case c.SetDevice(device):
                self._set_device(device)
            case c.RefreshDevices():
                self._tasks.spawn(self._refresh_devices())
            case c.SetLanguage(language):
                self._set(language=language)
                self._remember(language=language)
                self._renew_sessions()
            case c.SetTranslate(on):
                self._set(translate=on)
                self._remember(translate=on)
                self._renew_sessions()
            case c.SetPtt(on):
                self._set_ptt(on)
                self._remember(push_to_talk=on)
            case c.PttDown():
                self._press(True)
            case c.PttUp():
                self._press(False)
            case c.ClearCaptions():
                self._captions.clear()
            case c.DismissMessage():
                self._set(message=None)
            case c.ChangeSettings(settings):
                self._change(settings)
            case c.RenewKey() if not self.state.local:
                self._tasks.spawn(self._move(self.state.settings.recognition))

    async def warm_up(self) -> None:
        """Make the place ready behind the view; says in the state how it goes."""
        if self.state.connection is Connection.OFF:
            self._set(connection=Connection.WARMING_UP)
        try:
            capabilities = await self._where.place.prepare()
        except LiveLipiError as error:
            self._fail(error)
            return
        self._set(capabilities=capabilities, place=self._where.place.label)
        if self.state.connection is Connection.WARMING_UP:
            self._set(connection=Connection.CONNECTING if self._listening else Connection.READY)
        self._check_language()

    async def close(self) -> None:
        """Stop listening, wait for the last words, let go of everything."""
        self._stop()
        await self._tasks.done()
        await self._captions.close()
        await self._where.place.close()

    # -- listening -----------------------------------------------------------------------------

    def _start(self, make_source: Callable[[], FrameSource]) -> None:
        """Listen to a source; one that is listened to gives way to it."""
        goes_on = self._listening is not None
        if self._listening:
            self._timeline = self._listening.end
            self._listening.stop()
        elif self.state.running:
            return
        source = make_source()
        listening = Listening(
            source,
            self._sessions(),
            origin=self._timeline,
            ptt=self.state.ptt,
            on_frame=self._heard,
            on_flush=self._flushed,
            on_session_failed=self._side_track_failed,
        )
        self._listening = listening
        if not goes_on:
            self._began = self._timeline
            if self.state.settings.history.record:
                self._captions.begin(
                    self.state.place, source.name, self.state.language, self._began
                )
            self._set(dropped=0, elapsed=0)
        warming = self.state.capabilities is None
        self._set(
            running=True,
            connection=Connection.WARMING_UP if warming else Connection.CONNECTING,
            message=None,
            device_name=source.name,
            ptt_held=False,
        )
        self._tasks.spawn(self._listen(listening))

    async def _listen(self, listening: Listening) -> None:
        failure: LiveLipiError | None = None
        try:
            await listening.run()
        except LiveLipiError as error:
            failure = error
        if self._listening is listening:
            self._listening = None
            self._timeline = max(self._timeline, listening.end)
            self._captions.end()
            self._set(
                running=False,
                ptt_held=False,
                level=Level(),
                message=messages.stopped(self.state.message),
                connection=Connection.READY if self.state.capabilities else Connection.OFF,
            )
        if failure:
            self._fail(failure)

    def _stop(self) -> None:
        if self._listening:
            self._listening.stop()
            self._set(connection=Connection.FINISHING, level=Level())

    def _set_device(self, device: str) -> None:
        self._set(device=device)
        order = self.state.settings.listening.devices
        if device != DEFAULT_DEVICE:
            order = (device, *(other for other in order if other != device))
        self._remember(device=device, devices=order)
        if self._listening:
            self._start(lambda: self._microphone(device))

    def _sessions(self) -> dict[Track, Any]:
        self._generation += 1
        can = self.state.capabilities
        translate = self.state.translate and (can is None or can.translation is not Support.NONE)
        return sessions_for(
            self._where.place,
            language=self.state.language,
            translate=translate,
            generation=self._generation,
            on_event=self._event,
            push_to_talk=self.state.ptt,
        )

    def _renew_sessions(self) -> list[asyncio.Task[None]]:
        """Talk to other sessions; returns the old ones, which finish what they heard."""
        self._check_language()
        finishing = self._listening.replace(self._sessions()) if self._listening else []
        for task in finishing:
            self._tasks.adopt(task)
        return finishing

    # -- what comes back -----------------------------------------------------------------------

    def _event(self, event: SpeechEvent) -> None:
        match event:
            case Opened(Track.SOURCE) if self.state.running:
                self._set(connection=Connection.LIVE)
                if self.state.message and self.state.message is self._interruption:
                    self._set(message=None)
            case Interrupted(Track.SOURCE, error) if self.state.running:
                self._set(connection=Connection.RECONNECTING)
                self._interruption = messages.interrupted(error)
                self.tell(self._interruption)
            case Notice(_, code, text) if code in messages.TOLD:
                self.tell(Message(Severity.INFO, text))
        if self._listening:
            self._set(latency=self._latency.take(event, self._listening.end))
        self._captions.take(event)

    def _show_captions(self, captions: Captions) -> None:
        self._set(captions=captions)

    def not_recorded(self, error: LiveLipiError) -> None:
        """The history cannot be written; captions go on without it."""
        self.tell(messages.not_recorded(error))

    def _heard(self, frame: Frame) -> None:
        self._frames += 1
        if frame.gap >= SHOWN_GAP and self.state.voice is not Voice.MUTED:
            self._captions.lose(Span(frame.start - frame.gap, frame.start))
        if self._frames % LEVEL_EVERY or not self._listening:
            return
        source = self._listening.source
        self._set(
            level=source.level,
            dropped=source.dropped,
            device_name=source.name,
            elapsed=frame.end - self._began,
        )

    def _flushed(self) -> None:
        self._captions.flush()

    def captured(self, notice: CaptureNotice) -> None:
        """Something happened to the sound that a person should know."""
        self._set(message=messages.captured(notice))

    # -- push-to-talk --------------------------------------------------------------------------

    def _set_ptt(self, on: bool) -> None:
        if self._listening:
            self._listening.set_ptt(on)
        self._set(ptt=on, ptt_held=False)
        if self._where.place.manual_turns:
            self._renew_sessions()

    def _press(self, down: bool) -> None:
        if not (self.state.ptt and self._listening) or down == self.state.ptt_held:
            return
        if down:
            self._listening.press()
        else:
            self._listening.release()
        self._set(ptt_held=down)

    # -- settings ------------------------------------------------------------------------------

    def _remember(self, **choices: Any) -> None:
        """What was chosen in a view is what holds on the next start."""
        settings = self.state.settings
        self._set(settings=replace(settings, listening=replace(settings.listening, **choices)))

    def _change(self, settings: Settings) -> None:
        before, now = self.state.settings, settings.listening
        self._set(settings=settings)
        if now.device != before.listening.device:
            self._set_device(now.device)
        if now.push_to_talk != before.listening.push_to_talk:
            self._set_ptt(now.push_to_talk)
        if (now.language, now.translate) != (before.listening.language, before.listening.translate):
            self._set(language=now.language, translate=now.translate)
            self._renew_sessions()
        if settings.recognition != before.recognition:
            self._tasks.spawn(self._move(settings.recognition))
        if before.history.record and not settings.history.record:
            self._captions.forget_recorder()

    async def _move(self, recognition: RecognitionSettings) -> None:
        """Recognize words elsewhere; what was heard so far is still finished where it was."""
        async with self._where.move(recognition) as place:
            self._set(
                local=place.local,
                place=place.label,
                capabilities=None,
                connection=Connection.WARMING_UP,
            )
            finishing = self._renew_sessions()
            await self.warm_up()
            await asyncio.gather(*finishing, return_exceptions=True)

    # -- devices and messages ------------------------------------------------------------------

    async def _refresh_devices(self) -> None:
        try:
            devices = await asyncio.to_thread(self._list_devices)
        except AudioError as error:
            self._fail(error)
            return
        self._set(devices=devices)

    def _check_language(self) -> None:
        if missing := messages.language_missing(self.state.capabilities, self.state.language):
            self.tell(missing)

    def tell(self, message: Message) -> None:
        """Say something; the newest message wins, see ``messages.foremost``."""
        self._set(message=messages.foremost(self.state.message, message))

    def _side_track_failed(self, track: Track, error: Exception) -> None:
        if not isinstance(error, LiveLipiError):
            raise error
        self.tell(messages.translation_stopped(error))

    def _fail(self, error: LiveLipiError) -> None:
        log.info("shown to the user: %s", error.sentence())
        self._on_failure(error)
        audible = not isinstance(error, AudioError)
        self._set(
            connection=Connection.FAILED if audible else self.state.connection,
            message=messages.failed(error),
        )

    # -- inside --------------------------------------------------------------------------------

    def _set(self, **changes: Any) -> None:
        state = replace(self.state, **changes)
        state = replace(state, voice=voice_of(state))
        if state == self.state:
            return
        self.state = state
        for listener in self._listeners:
            listener(state)
