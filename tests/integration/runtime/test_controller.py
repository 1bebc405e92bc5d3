"""The controller on a plain loop: real sessions on loopback, a source written by hand."""

import asyncio
from contextlib import asynccontextmanager
from dataclasses import replace

import pytest

from livelipi.domain.audio import FRAME_SAMPLES
from livelipi.domain.capture import CaptureChange, CaptureNotice
from livelipi.domain.devices import DEFAULT_DEVICE, InputDevice
from livelipi.domain.errors import AudioError, KeyringError, RecognizerError
from livelipi.domain.events import Track
from livelipi.domain.languages import Capabilities, Support
from livelipi.domain.settings import ListeningSettings, RecognitionSettings, ServiceChoice
from livelipi.protocol.options import Endpoint, StreamOptions
from livelipi.runtime import commands as c
from livelipi.runtime.controller import Controller
from livelipi.runtime.state import AppState, Connection, Severity, Voice
from livelipi.session.service import Service
from tests.fixtures.loopback import loopback
from tests.fixtures.sources import HandSource

pytestmark = pytest.mark.asyncio

CAN = Capabilities("Test model", {"en-IN": Support.GOOD}, Support.ROUGH, detects=True)


class LoopbackPlace:
    """A place whose service is a loopback server of the test."""

    local = True
    manual_turns = False
    label = "Test"

    def __init__(self, url, failure=None):
        self.url = url
        self.failure = failure
        self.may_prepare = asyncio.Event()
        self.may_prepare.set()
        self.let_go = asyncio.Event()

    @property
    def closed(self):
        return self.let_go.is_set()

    async def prepare(self):
        await self.may_prepare.wait()
        if self.failure:
            raise self.failure
        return CAN

    async def service(self):
        await self.prepare()
        return Service(self.url, "key")

    def options(self, url, track, language, *, push_to_talk=False):
        endpoint = Endpoint.STT_TRANSLATE if track is Track.TRANSLATION else Endpoint.STT
        return (StreamOptions(url, track, language, endpoint=endpoint, patience=1.0),)

    async def close(self):
        self.let_go.set()


class Watcher:
    """Follows a controller's states and waits for one that fits."""

    def __init__(self, controller):
        self.state = controller.state
        self.seen = []
        self._changed = asyncio.Event()
        controller.subscribe(self._take)

    def _take(self, state):
        self.state = state
        self.seen.append(state)
        self._changed.set()

    async def until(self, fits):
        async with asyncio.timeout(10):
            while not fits(self.state):
                self._changed.clear()
                await self._changed.wait()
        return self.state


async def echo(call):
    """Answer every flush with the number of frames heard since the last one."""
    answered = 0
    while True:
        if await call.receive() == "flush":
            frames = (call.samples - answered) // FRAME_SAMPLES
            answered = call.samples
            kind = "translated" if "translate" in call.path else "heard"
            await call.turn(f"{kind} {frames}")


def nowhere(recognition):
    """Makes no place: these tests stay where they are."""
    raise AssertionError(recognition)


@asynccontextmanager
async def program(
    handler=echo,
    *,
    refuse=None,
    failure=None,
    make_place=nowhere,
    place=LoopbackPlace,
    **initial,
):
    """A controller with its loopback place; stopped and closed at the end."""
    sources = []

    def microphone(device):
        sources.append(HandSource(refuse))
        return sources[-1]

    async with loopback(handler) as (url, calls):
        chosen = place(url, failure)
        controller = Controller(
            chosen,
            microphone=microphone,
            sample=lambda: microphone("sample"),
            list_devices=lambda: (InputDevice("a", "Mic A", is_default=True),),
            make_place=make_place,
            initial=AppState(language="en-IN", **initial),
        )
        controller.sources = sources
        controller.calls = calls
        controller.place = chosen
        try:
            yield controller, Watcher(controller)
        finally:
            async with asyncio.timeout(10):
                await controller.close()
        assert chosen.closed


def said(state):
    """The texts on screen."""
    return [segment.text for segment in state.captions.segments]


async def test_start_speak_stop():
    """Start listens, words arrive, Stop still brings the last ones."""
    async with program() as (controller, watch):
        await controller.warm_up()
        assert watch.state.connection is Connection.READY
        controller.dispatch(c.Start())
        await watch.until(lambda s: s.connection is Connection.LIVE)
        controller.sources[0].speak(10)
        await watch.until(lambda s: s.level.rms_db > -30 and s.device_name == "Hand microphone")
        controller.dispatch(c.Stop())
        state = await watch.until(lambda s: not s.running)
        assert said(state) and said(state)[0].startswith("heard")
        assert (state.connection, state.voice) == (Connection.READY, Voice.OFF)
        assert controller.sources[0].closed


async def test_speech_while_the_recognizer_warms_up_is_captioned():
    """Start does not wait for the recognizer, and no word of that time is lost."""
    async with program() as (controller, watch):
        controller.place.may_prepare.clear()
        warming = asyncio.create_task(controller.warm_up())
        controller.dispatch(c.Start())
        assert watch.state.connection is Connection.WARMING_UP
        controller.sources[0].speak(25)
        controller.place.may_prepare.set()
        await warming
        await watch.until(lambda s: s.connection is Connection.LIVE)
        controller.dispatch(c.Flush())
        state = await watch.until(lambda s: said(s))
        assert said(state) == ["heard 25"]


async def test_push_to_talk_sends_only_the_held_turn_and_makes_it_final():
    """Only held audio goes out, and the release makes the turn final without silence."""
    async with program(ptt=True) as (controller, watch):
        controller.dispatch(c.Start())
        source = controller.sources[0]
        source.speak(100)
        await watch.until(lambda s: s.elapsed >= 100 * FRAME_SAMPLES)
        assert controller.state.voice is Voice.MUTED
        controller.dispatch(c.PttDown())
        controller.dispatch(c.PttDown())
        source.speak(50)
        await watch.until(lambda s: s.elapsed >= 150 * FRAME_SAMPLES)
        controller.dispatch(c.PttUp())
        source.speak(50)
        state = await watch.until(lambda s: said(s))
        # 300 ms before the press, a second held, 300 ms after the release.
        assert said(state) == ["heard 80"]
        await watch.until(lambda s: s.voice is Voice.MUTED)


async def test_push_to_talk_can_be_switched_while_listening():
    """Switching it on flushes what was said; switching it off opens the line again."""
    async with program() as (controller, watch):
        controller.dispatch(c.Start())
        source = controller.sources[0]
        source.speak(10)
        await watch.until(lambda s: s.elapsed >= 10 * FRAME_SAMPLES)
        controller.dispatch(c.SetPtt(True))
        await watch.until(lambda s: said(s) == ["heard 10"])
        controller.dispatch(c.SetPtt(False))
        source.speak(5)
        await watch.until(lambda s: s.elapsed >= 14 * FRAME_SAMPLES)
        controller.dispatch(c.Flush())
        await watch.until(lambda s: len(said(s)) == 2)


async def test_translation_stands_under_its_source():
    """Two sessions on the same audio meet in one segment."""
    async with program(translate=True) as (controller, watch):
        controller.dispatch(c.Start())
        controller.sources[0].speak(20)
        await watch.until(lambda s: s.elapsed >= 20 * FRAME_SAMPLES)
        controller.dispatch(c.Flush())
        state = await watch.until(
            lambda s: s.captions.segments and s.captions.segments[0].translation
        )
        assert state.captions.segments[0].text == "heard 20"
        assert state.captions.segments[0].translation == "translated 20"


async def test_a_failing_translation_does_not_take_the_captions_along():
    """The translation's end is said, and captions go on."""

    async def handler(call):
        if "translate" in call.path:
            await call.connection.close(4000, "no translation today")
        else:
            await echo(call)

    async with program(handler, translate=True) as (controller, watch):
        controller.dispatch(c.Start())
        state = await watch.until(lambda s: s.message)
        assert state.message.severity is Severity.WARNING
        assert "translation" in state.message.text
        controller.sources[0].speak(5)
        await watch.until(lambda s: s.elapsed >= 4 * FRAME_SAMPLES)
        controller.dispatch(c.Flush())
        await watch.until(lambda s: said(s) == ["heard 5"])


async def test_a_new_language_takes_effect_without_losing_a_frame():
    """Changing the language while people talk keeps every word of both."""
    async with program() as (controller, watch):
        controller.dispatch(c.Start())
        source = controller.sources[0]
        source.speak(30)
        await watch.until(lambda s: s.elapsed >= 30 * FRAME_SAMPLES)
        controller.dispatch(c.SetLanguage("hi-IN"))
        await watch.until(lambda s: len(controller.calls) == 2)
        source.speak(20)
        await watch.until(lambda s: s.elapsed >= 50 * FRAME_SAMPLES)
        controller.dispatch(c.Stop())
        state = await watch.until(lambda s: not s.running)
        assert "language-code=hi-IN" in controller.calls[1].path
        heard = [int(text.split()[1]) for text in said(state)]
        assert len(heard) == 2
        # Each session adds its own second of closing silence.
        assert heard[0] >= 30 and heard[1] >= 20


async def test_listening_goes_on_after_the_old_language_has_finished():
    """The end of the old session is not the end of listening."""
    async with program() as (controller, watch):
        controller.dispatch(c.Start())
        source = controller.sources[0]
        source.speak(30)
        await watch.until(lambda s: s.elapsed >= 30 * FRAME_SAMPLES)
        controller.dispatch(c.SetLanguage("hi-IN"))
        await watch.until(lambda s: len(said(s)) == 1)
        async with asyncio.timeout(10):
            await controller.calls[0].connection.wait_closed()
        source.speak(20)
        await watch.until(lambda s: s.elapsed >= 50 * FRAME_SAMPLES)
        assert watch.state.running and not source.closed
        controller.dispatch(c.Flush())
        await watch.until(lambda s: len(said(s)) == 2)


async def test_what_is_chosen_is_what_is_kept():
    """Choices of the window are settings of the next start."""
    async with program() as (controller, watch):
        controller.dispatch(c.SetLanguage("hi-IN"))
        controller.dispatch(c.SetTranslate(True))
        controller.dispatch(c.SetPtt(True))
        for device in ("a", "b", DEFAULT_DEVICE):
            controller.dispatch(c.SetDevice(device))
        assert watch.state.settings.listening == ListeningSettings(
            device=DEFAULT_DEVICE,
            devices=("b", "a"),
            language="hi-IN",
            translate=True,
            push_to_talk=True,
        )


async def test_changed_settings_hold_at_once():
    """What a person sets needs no restart, and nothing else changes."""
    async with program() as (controller, watch):
        controller.dispatch(c.Start())
        await watch.until(lambda s: s.connection is Connection.LIVE)
        now = ListeningSettings(device="a", language="hi-IN", translate=True, push_to_talk=True)
        settings = replace(watch.state.settings, listening=now)
        controller.dispatch(c.ChangeSettings(settings))
        state = watch.state
        assert (state.device, state.language, state.translate, state.ptt) == (
            "a",
            "hi-IN",
            True,
            True,
        )
        assert len(controller.sources) == 2
        before = len(watch.seen)
        controller.dispatch(c.ChangeSettings(state.settings))
        assert len(watch.seen) == before


async def test_words_are_recognized_elsewhere_from_now_on():
    """Another place takes over while people talk; the old one finishes its words and is let go."""
    made = []

    async with loopback(echo) as (url, calls):

        def make_place(recognition):
            made.append(LoopbackPlace(url))
            return made[-1]

        async with program(make_place=make_place) as (controller, watch):
            controller.dispatch(c.Start())
            source = controller.sources[0]
            source.speak(30)
            await watch.until(lambda s: s.elapsed >= 30 * FRAME_SAMPLES)
            settings = watch.state.settings
            elsewhere = RecognitionSettings(model="tiny.en")
            controller.dispatch(c.ChangeSettings(replace(settings, recognition=elsewhere)))
            await watch.until(lambda s: len(calls) == 1 and s.connection is Connection.LIVE)
            source.speak(20)
            await watch.until(lambda s: s.elapsed >= 50 * FRAME_SAMPLES)
            controller.dispatch(c.Stop())
            state = await watch.until(lambda s: not s.running)
            heard = [int(text.split()[1]) for text in said(state)]
            assert len(heard) == 2 and heard[0] >= 30 and heard[1] >= 20
            async with asyncio.timeout(10):
                await controller.place.let_go.wait()
        assert made[0].closed


async def test_another_key_is_used_at_once_where_one_is_needed():
    """A key that was stored or forgotten makes a new connection; this computer needs none."""
    made = []

    def make_place(recognition):
        made.append(LoopbackPlace("ws://127.0.0.1:9"))
        made[-1].local = False
        return made[-1]

    async with program(make_place=make_place) as (controller, watch):
        controller.dispatch(c.RenewKey())
        cloud = RecognitionSettings(service=ServiceChoice.SARVAM)
        settings = replace(watch.state.settings, recognition=cloud)
        controller.dispatch(c.ChangeSettings(settings))
        await watch.until(lambda s: not s.local and s.connection is Connection.READY)
        assert len(made) == 1
        controller.dispatch(c.RenewKey())
        async with asyncio.timeout(10):
            await made[0].let_go.wait()
        assert len(made) == 2 and not made[1].closed


async def test_a_place_that_cannot_be_made_is_said_and_the_old_one_stays():
    """Without a keyring the captions go on where they were."""

    def make_place(recognition):
        raise KeyringError("The keyring is locked.")

    async with program(make_place=make_place) as (controller, watch):
        await controller.warm_up()
        cloud = RecognitionSettings(service=ServiceChoice.SARVAM)
        settings = replace(watch.state.settings, recognition=cloud)
        controller.dispatch(c.ChangeSettings(settings))
        await watch.until(lambda s: s.message)
        assert watch.state.message.text == "The keyring is locked."
        assert not controller.place.closed


async def test_another_device_goes_on_in_the_same_captions():
    """Changing the microphone keeps what was said and listens to the new one."""
    async with program() as (controller, watch):
        controller.dispatch(c.RefreshDevices())
        await watch.until(lambda s: s.devices)
        controller.dispatch(c.Start())
        controller.sources[0].speak(10)
        await watch.until(lambda s: s.elapsed >= 10 * FRAME_SAMPLES)
        controller.dispatch(c.SetDevice("a"))
        await watch.until(lambda s: len(controller.sources) == 2 and said(s))
        assert watch.state.running and watch.state.device == "a"
        controller.sources[1].speak(10)
        await watch.until(lambda s: s.elapsed >= 10 * FRAME_SAMPLES)
        controller.dispatch(c.Stop())
        state = await watch.until(lambda s: not s.running)
        assert len(said(state)) == 2
        spans = [segment.span for segment in state.captions.segments]
        assert spans[0].start < spans[1].start


async def test_no_microphone_is_said_and_the_sample_is_offered():
    """Without a microphone the program stays usable and says what to do."""
    refusal = AudioError("No microphone was found.", todo="Plug one in.")
    async with program(refuse=refusal) as (controller, watch):
        await controller.warm_up()
        controller.dispatch(c.Start())
        state = await watch.until(lambda s: s.message and not s.running)
        assert state.message.offers_sample and state.message.text == "No microphone was found."
        assert state.connection is Connection.READY
        controller.dispatch(c.DismissMessage())
        assert controller.state.message is None


async def test_a_microphone_that_goes_away_keeps_what_was_said():
    """Words heard before the device went are still captioned, and the loss is said."""
    async with program() as (controller, watch):
        controller.dispatch(c.Start())
        controller.sources[0].speak(10)
        controller.sources[0].hang_up(AudioError("The microphone is gone."))
        state = await watch.until(lambda s: s.message and not s.running)
        assert said(state) and state.message.text == "The microphone is gone."


async def test_a_recognizer_that_cannot_start_is_said():
    """The window stays and shows why nothing is recognized."""
    failure = RecognizerError("The recognizer did not start.", todo="See livelipi doctor.")
    async with program(failure=failure) as (controller, watch):
        await controller.warm_up()
        assert watch.state.connection is Connection.FAILED
        assert watch.state.message.todo == "See livelipi doctor."


async def test_a_language_the_model_cannot_do_is_said():
    """An impossible choice is a sentence, not a wrong caption."""
    async with program() as (controller, watch):
        await controller.warm_up()
        controller.dispatch(c.SetLanguage("kn-IN"))
        assert watch.state.message.text == "Test model cannot transcribe Kannada."


async def test_clearing_leaves_what_is_still_being_said():
    """Clear empties the view but drops nothing that is not final."""

    async def handler(call):
        await call.hear(FRAME_SAMPLES)
        await call.turn("Settled.")
        await call.signal("START_SPEECH")
        await call.until_flush()
        await call.say("Later.")
        await call.connection.wait_closed()

    async with program(handler) as (controller, watch):
        controller.dispatch(c.Start())
        controller.sources[0].speak(10)
        await watch.until(lambda s: len(s.captions.segments) == 2)
        assert watch.state.voice is Voice.SPEECH
        controller.dispatch(c.ClearCaptions())
        assert said(controller.state) == [""]
        controller.dispatch(c.Flush())
        assert controller.state.voice is Voice.FINALISING
        await watch.until(lambda s: said(s) == ["Later."])


async def test_states_are_only_told_when_something_changed():
    """A view never draws the same state twice in a row."""
    async with program() as (controller, watch):
        controller.dispatch(c.SetPtt(True))
        controller.dispatch(c.SetPtt(True))
        controller.dispatch(c.Stop())
        assert all(a != b for a, b in zip(watch.seen, watch.seen[1:], strict=False))


async def test_a_lost_microphone_stays_on_screen_until_it_is_back():
    """Neither a broken line nor anything milder hides it; an error does, and so does its end."""
    async with program() as (controller, watch):
        controller.dispatch(c.Start())
        await watch.until(lambda s: s.connection is Connection.LIVE)
        controller.captured(CaptureNotice(CaptureChange.LOST, "Mic A is gone.", "Mic A"))
        controller.calls[0].cut()
        await watch.until(lambda s: s.connection is Connection.RECONNECTING)
        assert watch.state.message.text == "Mic A is gone."
        await watch.until(lambda s: s.connection is Connection.LIVE)
        assert watch.state.message.text == "Mic A is gone."
        controller.captured(CaptureNotice(CaptureChange.BACK, "Mic A is back.", "Mic A"))
        assert watch.state.message.text == "Mic A is back."
        controller.captured(CaptureNotice(CaptureChange.LOST, "Mic A is gone.", "Mic A"))
        controller.dispatch(c.Stop())
        assert (await watch.until(lambda s: not s.running)).message is None


async def test_two_texts_break_and_come_back_each_on_its_own():
    """Source and translation lose their lines in different turns; every pair is right, once."""
    breaks = {("source", 2), ("translation", 3)}

    async def handler(call):
        """Hears turns in the sound itself: a turn's samples are its number, silence ends it.

        It waits as long as the real service does (wire-protocol.md), which the estimates count on.
        """
        track = "translation" if "translate" in call.path else "source"
        heard, turn, silent = 0, 0, 0
        while True:
            await call.receive()
            for at in range(heard, len(call.pcm), 2 * FRAME_SAMPLES):
                value = int.from_bytes(call.pcm[at : at + 2], "little")
                if value and value != turn:
                    turn = value
                    await call.signal("START_SPEECH")
                silent = 0 if value else silent + 1
                if turn and silent == 40:
                    if (track, turn) in breaks:
                        breaks.discard((track, turn))
                        call.cut()
                        return
                    await call.signal("END_SPEECH")
                    await call.say(f"{track} {turn}")
                    turn = 0
            heard = len(call.pcm)

    async with program(handler, translate=True) as (controller, watch):
        controller.dispatch(c.Start())
        await watch.until(lambda s: len(controller.calls) == 2)
        for number in range(1, 7):
            controller.sources[0].speak(25, number)
            controller.sources[0].speak(50, 0)
            await watch.until(
                lambda s, n=number: len(said(s)) == n and s.captions.segments[-1].translation
            )
        pairs = [(s.text, s.translation) for s in watch.state.captions.segments]
        assert pairs == [(f"source {n}", f"translation {n}") for n in range(1, 7)]
        assert not breaks and len(controller.calls) == 4
