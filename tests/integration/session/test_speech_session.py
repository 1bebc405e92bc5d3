"""The session on real sockets: what it sends, what it makes of answers, how it fails."""

import asyncio
import itertools
import json
import logging

import pytest
from websockets.frames import Opcode

from livelipi.domain.audio import FRAME_SAMPLES, Frame
from livelipi.domain.errors import AuthError, LiveLipiError, NetworkError, ServiceError
from livelipi.domain.events import (
    Final,
    Interrupted,
    Lost,
    Notice,
    Opened,
    SpeechEnded,
    SpeechStarted,
    Track,
)
from livelipi.protocol.options import StreamOptions
from livelipi.protocol.streaming_client import StreamingClient
from livelipi.session import conversation, pulse, speech
from livelipi.session.service import Service
from livelipi.session.speech import LAST_TRIES, SpeechSession
from tests.fixtures.loopback import forever, loopback

pytestmark = pytest.mark.asyncio

ENVELOPE = json.dumps(
    {"error": {"message": "Invalid", "code": "invalid_api_key_error", "request_id": "r"}}
)


def frames(count, start=0):
    """Numbered 20 ms of a constant, so that order and completeness can be seen."""
    return [
        Frame((start + n) * FRAME_SAMPLES, (start + n).to_bytes(2, "little") * FRAME_SAMPLES)
        for n in range(count)
    ]


def session(url, events, *, key="secret-key", patience=5.0, give_up=None):
    """A session with the service at ``url`` that gathers its events."""

    async def service():
        return Service(url, key)

    def client(url, first):
        options = StreamOptions(url, Track.SOURCE, "hi-IN", patience=patience)
        return StreamingClient(options, first_utterance=first)

    return SpeechSession(
        Track.SOURCE, [client], service, events.append, chance=lambda: 0.0, give_up=give_up
    )


class Gathered(list):
    """Events that a test can wait for."""

    def __init__(self):
        super().__init__()
        self._more = asyncio.Event()

    def append(self, event):
        super().append(event)
        self._more.set()

    async def until(self, kind):
        """Wait until an event of a kind came."""
        async with asyncio.timeout(10):
            while not any(isinstance(event, kind) for event in self):
                self._more.clear()
                await self._more.wait()


def texts(events):
    """What was said for good."""
    return [event.text for event in events if isinstance(event, Final)]


async def run(talk):
    """Run a session, but not for ever."""
    async with asyncio.timeout(20):
        await talk.run()


async def test_a_turn_goes_there_and_back():
    """Every sample arrives in order, the key travels in the header only, events come back."""

    async def handler(call):
        await call.hear(100 * FRAME_SAMPLES)
        await call.turn("Namaste.")
        await call.until_flush()
        await forever(call)

    async with loopback(handler) as (url, calls):
        events = []
        talk = session(url, events)
        sent = frames(100)
        for frame in sent:
            talk.push(frame)
        talk.finish()
        await run(talk)
    assert bytes(calls[0].pcm).startswith(b"".join(frame.pcm for frame in sent))
    assert calls[0].headers["api-subscription-key"] == "secret-key"
    assert "secret-key" not in calls[0].path and "language-code=hi-IN" in calls[0].path
    kinds = [type(event) for event in events]
    assert kinds == [Opened, SpeechStarted, SpeechEnded, Final]
    assert texts(events) == ["Namaste."]


async def test_audio_pushed_before_the_line_is_open_is_not_lost():
    """A recognizer that is still warming up costs no words."""
    ready = asyncio.Event()

    async def handler(call):
        await call.until_flush()
        await call.turn(f"{call.samples}")
        await forever(call)

    async with loopback(handler) as (url, _calls):
        events = []

        async def service():
            await ready.wait()
            return Service(url, "k")

        options = StreamOptions(url, Track.SOURCE, "en-IN", high_vad_sensitivity=True)
        talk = SpeechSession(
            Track.SOURCE, [lambda url, first: StreamingClient(options)], service, events.append
        )
        running = asyncio.create_task(run(talk))
        for frame in frames(50):
            talk.push(frame)
        ready.set()
        talk.finish()
        await running
    assert int(texts(events)[0]) >= 50 * FRAME_SAMPLES


async def test_flush_goes_out_behind_the_audio_it_is_about():
    """Push-to-talk: the service gets the whole turn before it is asked for its final."""
    heard = asyncio.get_running_loop().create_future()

    async def handler(call):
        await call.until_flush()
        heard.set_result(call.samples)
        await call.turn("Turn.")
        await forever(call)

    async with loopback(handler) as (url, _calls):
        events = []
        talk = session(url, events)
        running = asyncio.create_task(run(talk))
        for frame in frames(33):
            talk.push(frame)
        talk.flush()
        async with asyncio.timeout(5):
            assert await heard == 33 * FRAME_SAMPLES
        talk.finish()
        await running
    assert texts(events) == ["Turn."]


@pytest.mark.parametrize(
    ("status", "body", "error"),
    [
        (403, ENVELOPE, AuthError),
        (401, "", AuthError),
        (400, "no", LiveLipiError),
        (405, "", ServiceError),
        (429, '{"error":{"code":"insufficient_quota_error","message":"empty"}}', LiveLipiError),
        (503, "busy", LiveLipiError),
    ],
)
async def test_a_refused_handshake_is_explained_without_the_key(status, body, error):
    """A refusal says what happened and what to do, and never shows the key (wire-protocol 1.4)."""
    async with loopback(refuse=(status, body)) as (url, _calls):
        with pytest.raises(error) as caught:
            await run(session(url, [], give_up=0.0))
    shown = f"{caught.value.sentence()} {caught.value!r} {caught.value.__cause__!r}"
    assert "secret-key" not in shown
    assert caught.value.message and caught.value.kept


def numbers(pcm):
    """The numbers of the frames that a call heard, in order."""
    size = 2 * FRAME_SAMPLES
    return [int.from_bytes(pcm[at : at + 2], "little") for at in range(0, len(pcm), size)]


@pytest.mark.parametrize("how", ["abort", "going away", "internal", "error", "garbage"])
async def test_a_line_that_breaks_is_opened_again_and_no_word_is_lost(how):
    """Unanswered audio is sent again, once, before what was captured meanwhile."""

    async def first(call):
        await call.hear(60 * FRAME_SAMPLES)
        await call.turn("Kept.", speech_start=0.0, speech_end=0.5)
        await call.signal("START_SPEECH")
        match how:
            case "abort":
                call.cut()
            case "going away":
                await call.connection.close(1001, "restart")
            case "internal":
                await call.connection.close(1011, "internal")
            case "error":
                await call.send("error", error="it broke", code="internal_server_error")
            case "garbage":
                await call.connection.send("x" * (2 << 20))
                await call.connection.wait_closed()

    async def handler(call):
        if len(calls) == 1:
            await first(call)
        else:
            await call.until_flush()
            await call.turn("Again.")
            await forever(call)

    async with loopback(handler) as (url, calls):
        events = Gathered()
        talk = session(url, events)
        for frame in frames(60, start=1):
            talk.push(frame)
        running = asyncio.create_task(run(talk))
        await events.until(Interrupted)
        for frame in frames(40, start=61):
            talk.push(frame)
        talk.finish()
        await running
    assert texts(events) == ["Kept.", "Again."]
    # The final covered half a second from position 320 on: frames 1 to 25.
    assert numbers(calls[1].pcm)[:75] == list(range(26, 101))
    (interrupted,) = [event for event in events if isinstance(event, Interrupted)]
    assert "kept" in interrupted.error.kept and interrupted.wait >= 1.0
    numbered = [event.utterance for event in events if isinstance(event, Final)]
    assert len(set(numbered)) == 2


async def test_a_frame_that_is_answered_in_part_is_sent_again_in_part():
    """A word that was cut in two by the end of a turn is not heard one and a half times."""

    async def handler(call):
        if len(calls) == 1:
            await call.hear(10 * FRAME_SAMPLES)
            await call.turn("Half a", speech_start=0.0, speech_end=0.11)
            await call.signal("START_SPEECH")
            call.cut()
        else:
            await call.until_flush()
            await call.turn("word.")
            await forever(call)

    async with loopback(handler) as (url, calls):
        events = Gathered()
        talk = session(url, events)
        for frame in frames(20):
            talk.push(frame)
        running = asyncio.create_task(run(talk))
        await events.until(Interrupted)
        talk.finish()
        await running
    half = FRAME_SAMPLES // 2
    again = bytes(calls[1].pcm)
    assert numbers(again[: 2 * half]) == [5]
    assert numbers(again[2 * half :])[:14] == list(range(6, 20))


async def test_an_outage_before_the_end_leaves_all_tries_for_the_end():
    """Stopping while the line is away still waits for it: what was said is not given up at once."""
    clock = asyncio.get_running_loop().time
    later = 0.0
    tries = itertools.count()

    async def handler(call):
        await call.until_flush()
        await call.turn("Heard.")
        await forever(call)

    async with loopback(handler) as (url, _calls):
        events = Gathered()

        async def service():
            return Service("ws://127.0.0.1:9" if next(tries) < 2 else url, "k")

        def heard(event):
            nonlocal later
            if isinstance(event, Interrupted) and not events:
                later = LAST_TRIES  # so old is the outage when the end comes
                talk.finish()
            events.append(event)

        def client(url, first):
            options = StreamOptions(url, Track.SOURCE, "hi-IN", patience=5.0)
            return StreamingClient(options, first_utterance=first)

        talk = SpeechSession(
            Track.SOURCE,
            [client],
            service,
            heard,
            clock=lambda: clock() + later,
            chance=lambda: 0.0,
        )
        for frame in frames(10):
            talk.push(frame)
        await run(talk)
    assert texts(events) == ["Heard."]


async def test_a_flush_of_a_turn_that_broke_is_sent_again():
    """A push-to-talk turn that the line swallowed is still made final."""

    async def handler(call):
        await call.until_flush()
        if len(calls) == 1:
            call.cut()
        else:
            await call.turn(f"{len(numbers(call.pcm))}")
            await forever(call)

    async with loopback(handler) as (url, calls):
        events = Gathered()
        talk = session(url, events)
        running = asyncio.create_task(run(talk))
        for frame in frames(20):
            talk.push(frame)
        talk.flush()
        await events.until(Final)
        talk.finish()
        await running
    assert texts(events) == ["20"]


async def test_ten_minutes_are_kept_and_more_is_a_gap():
    """An outage costs no memory and no words for ten minutes; then the oldest is a named gap."""
    events = []
    talk = session("ws://127.0.0.1:9", events, give_up=0.0)
    for number in range(31_000):
        talk.push(Frame(number * FRAME_SAMPLES, bytes(2 * FRAME_SAMPLES)))
    lost = [event.span for event in events if isinstance(event, Lost)]
    assert lost[0].start == 0
    assert lost[-1].end == 1_000 * FRAME_SAMPLES
    assert all(a.end == b.start for a, b in itertools.pairwise(lost))
    talk.finish()
    with pytest.raises(LiveLipiError):
        async with asyncio.timeout(40):
            await talk.run()


async def test_nobody_there_is_a_network_error():
    """An address where nobody listens is told apart from a bug."""
    async with loopback(forever) as (url, _calls):
        pass
    with pytest.raises(NetworkError):
        await run(session(url, [], give_up=0.0))


async def test_rubbish_is_noticed_and_survived():
    """Malformed, unknown and binary messages cost nothing but a notice."""

    async def handler(call):
        await call.hear(FRAME_SAMPLES)
        for rubbish in ("{", "[]", '{"type":"data"}', '{"type":"confetti"}', b"\x00\xff", "null"):
            await call.connection.send(rubbish)
        await call.turn("Still here.")
        await forever(call)

    async with loopback(handler) as (url, _calls):
        events = []
        talk = session(url, events)
        for frame in frames(10):
            talk.push(frame)
        talk.finish()
        await run(talk)
    assert texts(events) == ["Still here."]
    assert sum(isinstance(event, Notice) for event in events) >= 5


async def test_a_service_that_never_answers_does_not_hold_the_stop():
    """Stop waits for the last words, but not for ever."""
    async with loopback(forever) as (url, _calls):
        talk = session(url, [], patience=0.3)
        for frame in frames(10):
            talk.push(frame)
        talk.finish()
        await run(talk)


async def test_a_source_without_pace_is_held_back():
    """A file does not pile up in memory while the service is slow."""
    async with loopback(forever) as (url, _calls):
        talk = session(url, [], patience=0.3)
        for frame in frames(600):
            talk.push(frame)
        waiting = asyncio.create_task(talk.room())
        await asyncio.sleep(0)
        assert not waiting.done()
        talk.finish()
        await run(talk)
        await waiting


async def test_what_is_said_is_in_no_log_line(caplog):
    """Nobody can switch on a level at which texts, sound or the key are written down."""

    async def handler(call):
        await call.turn("xylophone")
        await forever(call)

    caplog.set_level(logging.DEBUG)
    async with loopback(handler) as (url, _calls):
        events = Gathered()
        talk = session(url, events, patience=0.3)
        running = asyncio.create_task(run(talk))
        talk.push(frames(1)[0])
        await events.until(Final)
        talk.finish()
        await running
    ours = [r.getMessage() for r in caplog.records if not r.name.startswith("websockets.server")]
    assert not [
        line for line in ours if "xylophone" in line or "secret-key" in line or "data" in line
    ]


@pytest.fixture
def impatient(monkeypatch):
    """Pings and their limits in hundredths of their seconds."""
    monkeypatch.setattr(conversation, "EVERY", 0.05)
    monkeypatch.setattr(conversation, "LOOK", 0.02)
    monkeypatch.setattr(conversation, "LAST_LIMIT", 0.3)
    monkeypatch.setattr(pulse, "LIMIT", 0.3)


async def test_a_service_that_answers_no_ping_keeps_its_session(impatient):
    """Pings go out and are not waited for: services may leave them unanswered."""
    pinged = asyncio.Semaphore(0)

    async def handler(call):
        protocol = call.connection.protocol
        protocol.recv_frame = _without_pongs(protocol, pinged)
        await pinged.acquire()
        await asyncio.sleep(2 * pulse.LIMIT)
        await call.turn("still here")
        await forever(call)

    async with loopback(handler) as (url, calls):
        events = Gathered()
        talk = session(url, events, patience=0.3)
        running = asyncio.create_task(run(talk))
        talk.push(frames(1)[0])
        await events.until(Final)
        talk.finish()
        await running
    assert texts(events) == ["still here"] and len(calls) == 1
    assert not any(isinstance(event, Interrupted) for event in events)


async def test_a_line_on_which_nothing_passes_any_more_is_opened_again(impatient):
    """TCP would notice in a quarter of an hour; what was said meanwhile is sent again."""
    over = asyncio.Event()

    async def handler(call):
        if len(calls) == 1:
            await call.hear(2 * FRAME_SAMPLES)
            await asyncio.sleep(0.1)
            await dead(call, over)
            return
        await call.until_flush()
        await call.turn("Heard after all.")
        await forever(call)

    async with loopback(handler) as (url, calls):
        events = Gathered()
        talk = session(url, events)
        for frame in frames(10):
            talk.push(frame)
        running = asyncio.create_task(run(talk))
        await events.until(Interrupted)
        talk.finish()
        await running
        over.set()
    assert texts(events) == ["Heard after all."]
    assert numbers(bytes(calls[1].pcm))[:10] == list(range(10))


async def test_a_line_that_stalls_when_stop_is_pressed_costs_no_word(impatient):
    """Patience is for the service's silence: what has not reached it yet it cannot answer."""
    patience = pulse.LIMIT / 3

    async def handler(call):
        await call.hear(10 * FRAME_SAMPLES)
        call.connection.transport.pause_reading()
        await asyncio.sleep(2 * patience)
        call.connection.transport.resume_reading()
        await call.until_flush()
        await call.turn("Heard after all.")
        await forever(call)

    async with loopback(handler) as (url, calls):
        events = Gathered()
        talk = session(url, events, patience=patience)
        for frame in frames(100):
            talk.push(frame)
        talk.finish()
        await run(talk)
    assert texts(events) == ["Heard after all."] and len(calls) == 1


@pytest.mark.parametrize("deaf", [True, False])
async def test_last_words_that_nobody_answers_are_an_error_and_a_gap(impatient, monkeypatch, deaf):
    """Stop never loses words in silence, be the line dead or the service dumb."""
    monkeypatch.setattr(speech, "LAST_TRIES", 0.5)

    over = asyncio.Event()

    async def handler(call):
        await call.turn("Hello.", speech_start=0.0, speech_end=0.4)
        await call.hear(40 * FRAME_SAMPLES)
        await asyncio.sleep(0.2)
        if deaf:
            await dead(call, over)
        await call.until_flush()
        await call.signal("START_SPEECH")
        await forever(call)

    async with loopback(handler) as (url, _calls):
        events = Gathered()
        talk = session(url, events, patience=0.2)
        for frame in frames(100):
            talk.push(frame)
        talk.finish()
        with pytest.raises(NetworkError) as caught:
            await run(talk)
        over.set()
    assert "got no caption" in caught.value.kept
    (gap,) = (event.span for event in events if isinstance(event, Lost))
    assert gap.end == 100 * FRAME_SAMPLES and gap.start <= 40 * FRAME_SAMPLES


async def dead(call, until):
    """The peer neither reads nor answers, and does not hang up, until the test is over."""
    call.connection.transport.pause_reading()
    await until.wait()
    call.cut()


def _without_pongs(protocol, pinged):
    """The library's way of taking a frame, which answers no ping."""
    receive = protocol.recv_frame

    def take(frame):
        if frame.opcode is Opcode.PING:
            pinged.release()
            return
        receive(frame)

    return take
