"""The session on real sockets: what it sends, what it makes of answers, how it fails."""

import asyncio
import json

import pytest

from livelipi.domain.audio import FRAME_SAMPLES, Frame
from livelipi.domain.errors import AuthError, LiveLipiError, NetworkError, ServiceError
from livelipi.domain.events import Final, Notice, Opened, SpeechEnded, SpeechStarted, Track
from livelipi.protocol.options import StreamOptions
from livelipi.protocol.streaming_client import StreamingClient
from livelipi.session.service import Service
from livelipi.session.speech import SpeechSession
from tests.fixtures.loopback import forever, loopback

pytestmark = pytest.mark.asyncio

ENVELOPE = json.dumps(
    {"error": {"message": "Invalid", "code": "invalid_api_key_error", "request_id": "r"}}
)


def frames(count, start=0):
    """Numbered 20 ms of a constant, so that order and completeness can be seen."""
    return [
        Frame((start + n) * FRAME_SAMPLES, (n % 30_000).to_bytes(2, "little") * FRAME_SAMPLES)
        for n in range(count)
    ]


def session(url, events, *, key="secret-key", patience=5.0):
    """A session with the service at ``url`` that gathers its events."""

    async def service():
        return Service(url, key)

    def client(url):
        return StreamingClient(StreamOptions(url, Track.SOURCE, "hi-IN", patience=patience))

    return SpeechSession(client, service, events.append)


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
        talk = SpeechSession(lambda url: StreamingClient(options), service, events.append)
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
            await run(session(url, []))
    shown = f"{caught.value.sentence()} {caught.value!r} {caught.value.__cause__!r}"
    assert "secret-key" not in shown
    assert caught.value.message and caught.value.kept


@pytest.mark.parametrize("how", ["abort", "close", "error"])
async def test_a_line_that_breaks_keeps_what_was_said(how):
    """A service that goes in mid-sentence costs no word that it had said."""

    async def handler(call):
        await call.hear(FRAME_SAMPLES)
        await call.turn("Kept.")
        await call.signal("START_SPEECH")
        if how == "abort":
            call.cut()
        elif how == "close":
            await call.connection.close(1011, "internal")
        else:
            await call.send("error", error="it broke", code="internal_server_error")

    async with loopback(handler) as (url, _calls):
        events = []
        talk = session(url, events)
        for frame in frames(20):
            talk.push(frame)
        with pytest.raises((NetworkError, ServiceError)) as caught:
            await run(talk)
    assert texts(events) == ["Kept."]
    assert "kept" in caught.value.kept


async def test_nobody_there_is_a_network_error():
    """An address where nobody listens is told apart from a bug."""
    async with loopback(forever) as (url, _calls):
        pass
    with pytest.raises(NetworkError):
        await run(session(url, []))


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


async def test_an_oversized_message_ends_the_session_with_a_sentence():
    """A message that could fill the memory is refused, and said so."""

    async def handler(call):
        await call.hear(FRAME_SAMPLES)
        await call.connection.send("x" * (2 << 20))
        await forever(call)

    async with loopback(handler) as (url, _calls):
        talk = session(url, [])
        talk.push(frames(10)[0])
        for frame in frames(10):
            talk.push(frame)
        with pytest.raises(LiveLipiError):
            await run(talk)


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
