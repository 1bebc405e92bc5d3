"""The realtime endpoint in the whole program: preferred, left once where it is not open."""

import json

import pytest

from livelipi.domain.audio import FRAME_SAMPLES
from livelipi.domain.events import Track
from livelipi.protocol.options import StreamOptions
from livelipi.protocol.realtime_options import Endpointing, RealtimeOptions
from livelipi.runtime import commands as c
from livelipi.runtime.state import Connection, Severity
from tests.fixtures.loopback import forever
from tests.integration.runtime.test_controller import LoopbackPlace, program, said

pytestmark = pytest.mark.asyncio

REALTIME = "realtime"


class LivePlace(LoopbackPlace):
    """Offers live captions first, and sentences where they are refused; as Sarvam's cloud does."""

    manual_turns = True

    def options(self, url, track, language, *, push_to_talk=False):
        endpointing = Endpointing.MANUAL if push_to_talk else Endpointing.VAD
        live = RealtimeOptions(url, track, language, endpointing=endpointing, patience=1.0)
        sentences = StreamOptions(url, track, language, patience=1.0)
        return (live, sentences) if track is Track.SOURCE else (sentences,)


def realtime(kind, **fields):
    """A message of the realtime endpoint."""
    return json.dumps({"event": kind, **fields})


async def test_an_account_without_access_gets_sentences_once_and_for_all():
    """4000 in band changes to the streaming endpoint, says so once, and never asks again."""
    tried = []

    async def handler(call):
        live = REALTIME in call.path
        tried.append(live)
        if live:
            error = {"code": "beta_not_available", "message": "Beta not available."}
            await call.connection.send(realtime("error", is_fatal=True, **error))
            await call.connection.close(4000, "beta not available")
            return
        await call.hear(10 * FRAME_SAMPLES)
        if tried.count(False) == 1:
            call.cut()
            return
        await call.turn("in sentences")
        await forever(call)

    async with program(handler, place=LivePlace) as (controller, watch):
        controller.dispatch(c.Start())
        controller.sources[0].speak(10)
        state = await watch.until(said)
        assert said(state) == ["in sentences"]
        assert tried == [True, False, False]
        told = {s.message.text for s in watch.seen if s.message}
        (notice,) = [text for text in told if "live partial captions" in text]
        assert "account" in notice


async def test_a_slow_computer_says_so():
    """Captions that come less often have a reason on the screen, and go on."""

    async def handler(call):
        await call.connection.send(realtime("session.begin", request_id="r", config={}))
        slow = {"code": "slower", "message": "This computer is slow.", "is_fatal": False}
        await call.connection.send(realtime("error", **slow))
        await forever(call)

    async with program(handler, place=LivePlace) as (controller, watch):
        controller.dispatch(c.Start())
        state = await watch.until(lambda s: s.message)
        assert (state.message.severity, state.message.text) == (
            Severity.INFO,
            "This computer is slow.",
        )
        assert state.connection is Connection.LIVE and state.running


async def test_push_to_talk_says_where_turns_begin_and_end():
    """In the endpoint's own words: speech_start, sound, speech_end; and an end when it stops."""
    said_to_it = []

    async def handler(call):
        assert "endpointing=manual" in call.path
        await call.connection.send(realtime("session.begin", request_id="r", config={}))
        while True:
            message = json.loads(await call.connection.recv())
            if not said_to_it or said_to_it[-1] != message["event"]:
                said_to_it.append(message["event"])
            if message["event"] == "speech_end":
                final = {"utterance_idx": 0, "text": "held", "language_code": "en-IN"}
                await call.connection.send(realtime("transcript.final", **final))
            if message["event"] == "end":
                await call.connection.send(realtime("session.end", request_id="r"))

    async with program(handler, place=LivePlace, ptt=True) as (controller, watch):
        controller.dispatch(c.Start())
        source = controller.sources[0]
        await watch.until(lambda s: s.connection is Connection.LIVE)
        source.speak(50)
        await watch.until(lambda s: s.elapsed >= 50 * FRAME_SAMPLES)
        controller.dispatch(c.PttDown())
        source.speak(50)
        await watch.until(lambda s: s.elapsed >= 100 * FRAME_SAMPLES)
        controller.dispatch(c.PttUp())
        source.speak(50)
        assert said(await watch.until(lambda s: any(said(s)))) == ["held"]
        controller.dispatch(c.Stop())
        await watch.until(lambda s: not s.running)
    assert said_to_it == ["speech_start", "audio_input", "speech_end", "end"]
