"""What a client sends, and when."""

from __future__ import annotations

import json
from base64 import b64decode

import pytest

from livelipi.domain.audio import Frame
from livelipi.domain.events import Final, Notice, Opened, SpeechEnded, SpeechStarted, Track
from livelipi.protocol.options import StreamOptions
from livelipi.protocol.retry import Retry
from livelipi.protocol.streaming_client import StreamingClient

FLUSH = {"type": "flush"}
START = '{"type":"events","data":{"signal_type":"START_SPEECH","occured_at":1}}'
END = '{"type":"events","data":{"signal_type":"END_SPEECH","occured_at":2}}'


def data(text: str, **extra: object) -> str:
    """A transcript as the service sends it."""
    return json.dumps({"type": "data", "data": {"transcript": text, **extra}})


def client(*, high: bool = False) -> StreamingClient:
    """A client of a local service."""
    return StreamingClient(
        StreamOptions("ws://127.0.0.1:1", Track.SOURCE, high_vad_sensitivity=high)
    )


def frame(start: int, samples: int = 320, value: int = 1) -> Frame:
    """A frame of one value."""
    return Frame(start, value.to_bytes(2, "little") * samples)


def sent(of: StreamingClient) -> list[object]:
    """What a client hands out: audio as its bytes, else the message."""
    messages: list[object] = []
    for text in of.outgoing():
        message = json.loads(text)
        if "audio" in message:
            assert message["audio"].keys() == {"data", "sample_rate", "encoding"}
            assert message["audio"]["sample_rate"] == 16_000
            assert message["audio"]["encoding"] == "audio/wav"
            messages.append(b64decode(message["audio"]["data"], validate=True))
        else:
            messages.append(message)
    return messages


def test_frames_are_gathered_into_messages_of_100_ms() -> None:
    """Fifty messages a second would be five times the overhead for nothing."""
    c = client()
    for index in range(7):
        c.push_audio(frame(index * 320, value=index))
    first, *rest = sent(c)
    assert rest == []
    assert isinstance(first, bytes)
    assert len(first) == 3_200
    assert first[::640] == bytes(range(5))


def test_half_a_sample_never_goes_out() -> None:
    """An odd byte would turn all that follows into noise."""
    c = client()
    c.push_audio(Frame(0, b"\1\0" * 1_599 + b"\7"))
    c.push_audio(frame(1_599, 1))
    assert sent(c) == [b"\1\0" * 1_600]


def test_a_flush_sends_the_rest_first() -> None:
    """The last syllable is in the buffer when the key comes up."""
    c = client()
    c.push_audio(frame(0))
    c.flush()
    assert sent(c) == [b"\1\0" * 320, FLUSH]


@pytest.mark.parametrize(("high", "chunks"), [(False, 10), (True, 5)])
def test_the_end_is_the_rest_silence_and_a_flush(high: bool, chunks: int) -> None:
    """Without silence the service never answers the last words (2.8)."""
    c = client(high=high)
    c.push_audio(frame(0))
    c.end()
    assert sent(c) == [b"\1\0" * 320, *[bytes(3_200)] * chunks, FLUSH]


def test_silence_keeps_an_idle_socket_alive_within_15_seconds() -> None:
    """Services close sockets that hear nothing, and allow no other ping (D17, D22)."""
    c = client()
    assert c.next_deadline() == 0.0
    c.tick(100.0)
    assert c.next_deadline() == 115.0
    c.tick(114.9)
    assert sent(c) == []
    c.tick(115.0)
    assert sent(c) == [bytes(3_200)]
    assert c.next_deadline() == 130.0


def test_a_rest_in_the_buffer_is_the_better_keepalive() -> None:
    """Real audio goes out before silence, or positions would be wrong."""
    c = client()
    c.tick(0.0)
    c.push_audio(frame(0))
    c.tick(15.0)
    assert sent(c) == [b"\1\0" * 320]


def test_sending_puts_the_keepalive_off() -> None:
    """What was sent since the last tick counts as sent at the next one, which is due at once."""
    c = client()
    c.tick(0.0)
    c.push_audio(frame(0, 1_600))
    assert c.next_deadline() == 0.0
    c.tick(9.0)
    assert c.next_deadline() == 24.0


def test_a_keepalive_does_not_shift_what_is_said_after_it() -> None:
    """Positions are those of the microphone, not of the wire."""
    c = client()
    c.push_audio(frame(0, 16_000))
    c.tick(0.0)
    c.tick(20.0)
    c.push_audio(frame(32_000, 16_000))
    c.receive(data("hello", speech_start=1.2, speech_end=1.6))
    (final,) = c.events()
    assert isinstance(final, Final)
    assert (final.span.start, final.span.end) == (32_000 + 1_600, 32_000 + 8_000)


def test_an_ignored_flush_is_followed_by_silence_once() -> None:
    """D9: without the silence that stands in for it a push-to-talk turn would never end."""
    c = client()
    c.push_audio(frame(0, 1_600))
    c.receive(START)
    c.flush()
    sent(c)
    c.tick(1.0)
    assert c.next_deadline() == 2.0
    c.tick(2.0)
    assert sent(c) == [bytes(3_200)] * 10
    c.tick(3.5)
    assert sent(c) == []


def test_no_silence_is_put_into_speech_that_goes_on() -> None:
    """A flush in the middle of a talk must not cut the words after it."""
    c = client()
    c.flush()
    c.tick(0.0)
    c.push_audio(frame(0, 160))
    sent(c)
    c.tick(1.0)
    assert sent(c) == []


def test_awaiting_lasts_from_the_flush_to_its_answer() -> None:
    """Who stops waits exactly as long as words may still come."""
    c = client()
    assert not c.awaiting
    c.push_audio(frame(0))
    c.flush()
    assert c.awaiting
    c.receive(START)
    c.receive(END)
    c.receive(data("yes"))
    assert not c.awaiting


def test_an_answer_that_was_on_its_way_is_not_the_flushs_answer() -> None:
    """Words said just before the stop would be lost if the turn before them ended the wait."""
    c = client()
    c.receive(START)
    c.receive(END)
    c.push_audio(frame(0))
    c.flush()
    c.receive(data("first"))
    assert c.awaiting
    c.receive(data("", flushed=True))
    assert not c.awaiting


def test_texts_of_a_service_that_is_behind_do_not_answer_the_last_flush() -> None:
    """On stop, turns that began before the flush are told of after it: none of them is cut off."""
    c = client()
    c.receive_open()
    c.push_audio(frame(0))
    c.end()
    c.tick(0.0)
    for message in (START, END, data("One.", flushes_answered=0)):
        c.receive(message)
    c.tick(0.5)
    assert c.awaiting
    c.receive(data("Two.", flushes_answered=1))
    assert not c.awaiting


def test_the_answer_to_an_earlier_flush_is_not_the_last_ones() -> None:
    """Keys that were released during an outage are all flushed at once when the line is back."""
    c = client()
    c.receive_open()
    c.push_audio(frame(0))
    c.flush()
    c.push_audio(frame(320))
    c.end()
    c.tick(0.0)
    for message in (START, END, data("One.", flushes_answered=1)):
        c.receive(message)
    assert c.awaiting
    c.receive(data("Two.", flushes_answered=2))
    assert not c.awaiting


def test_a_service_that_does_not_say_what_answers_the_last_flush_is_heard_out() -> None:
    """It has told everything once it has been quiet for a while."""
    c = client()
    c.receive_open()
    c.push_audio(frame(0))
    c.end()
    for now, text in ((0.0, "One."), (1.5, "Two."), (3.0, "Three.")):
        for message in (START.replace("1", str(now)), END.replace("2", str(now)), data(text)):
            c.receive(message)
        c.tick(now)
        assert c.awaiting
    deadline = c.next_deadline()
    assert deadline == 5.0
    c.tick(deadline)
    assert not c.awaiting


def test_a_long_turn_in_a_backlog_may_take_its_time_at_the_end() -> None:
    """A service that got a minute at once is silent while it writes a long turn down."""
    c = client()
    c.receive_open()
    for number in range(600):
        c.push_audio(Frame(number * 1600, bytes(3200)))
    c.receive(START.replace("1", '1,"speech_start":0.0'))
    c.end()
    c.tick(0.0)
    c.tick(14.9)
    assert c.awaiting and c.failure is None
    c.receive(data("Here it is.", flushes_answered=1))
    assert not c.awaiting


def test_words_that_are_never_answered_at_the_end_are_a_failure() -> None:
    """Stop loses no turn silently: it is for the session to try again, or to tell."""
    c = client()
    c.receive_open()
    c.push_audio(frame(0))
    c.receive(START)
    c.end()
    c.tick(0.0)
    c.tick(60.0)
    assert c.failure and c.failure.error
    assert isinstance(c.retry_policy(c.failure), Retry)


def test_a_flush_that_is_never_answered_is_given_up() -> None:
    """A bounded wait, by the turn's length longer: a service may say nothing to a flush at all."""
    c = client()
    c.push_audio(frame(0))
    c.receive(START)
    c.flush()
    c.tick(0.0)
    c.tick(1.0)
    assert c.next_deadline() == 5.02
    c.receive("rubbish")
    assert c.next_deadline() == 1.0
    c.tick(4.0)
    c.tick(9.0)
    assert c.awaiting
    c.tick(9.02)
    assert not c.awaiting
    assert Notice(Track.SOURCE, "unanswered", "no text came for utterance 0") in c.events()


def test_giving_up_a_flush_leaves_speech_that_goes_on_alone() -> None:
    """Only the flush is over; the turn is still being said."""
    c = client()
    c.receive(START)
    c.flush()
    c.push_audio(frame(0))
    c.tick(0.0)
    c.tick(5.0)
    assert c.awaiting
    c.receive(data("still there"))
    assert not c.awaiting


def test_a_turn_without_an_answer_is_given_up_and_does_not_shift_the_next() -> None:
    """A false start that gets no text must not take the text of the turn after it."""
    c = client()
    c.receive(START)
    c.receive(END)
    assert c.next_deadline() == 0.0
    c.tick(0.0)
    assert c.next_deadline() == 5.0
    c.tick(5.0)
    assert not c.awaiting
    c.receive(START.replace("1", "3"))
    c.receive(END.replace("2", "4"))
    c.receive(data("words"))
    finals = [event for event in c.events() if isinstance(event, Final)]
    assert [(final.utterance, final.text) for final in finals] == [(1, "words")]


def test_after_the_close_nothing_is_sent_and_nothing_is_due() -> None:
    """A dead client must not keep a timer alive."""
    c = client()
    c.receive_open()
    c.tick(0.0)
    c.push_audio(frame(0, 3_200))
    c.receive_close(1006, "")
    c.tick(100.0)
    assert c.outgoing() == []
    assert c.next_deadline() is None
    assert c.failure is not None
    assert c.events() == [Opened(Track.SOURCE)]


def test_utterances_go_on_after_a_reconnect() -> None:
    """Numbers are never reused on a track."""
    c = client()
    c.receive(START)
    again = StreamingClient(c.options, origin=16_000, first_utterance=c.next_utterance)
    again.receive(START)
    assert again.events() == [SpeechStarted(Track.SOURCE, 1, 16_000)]


def test_without_times_positions_are_estimated_from_what_was_sent() -> None:
    """The cloud gives no times: onset is told late, and an end after the silence that ends it."""
    c = client()
    c.push_audio(frame(8_000, 16_000))
    c.receive(START)
    c.push_audio(frame(24_000, 32_000))
    c.receive(END)
    assert c.events() == [
        SpeechStarted(Track.SOURCE, 0, 24_000 - 4_800),
        SpeechEnded(Track.SOURCE, 0, 56_000 - 16_000),
    ]


def test_after_a_flush_speech_ends_with_the_last_sample() -> None:
    """A released key ends the turn without any silence to take off."""
    c = client()
    c.push_audio(frame(0, 16_000))
    c.receive(START)
    c.flush()
    c.receive(END)
    assert c.events()[-1] == SpeechEnded(Track.SOURCE, 0, 16_000)
