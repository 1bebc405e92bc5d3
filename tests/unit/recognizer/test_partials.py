"""Partials of real speech with the real weights, at the pace at which it was spoken."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import numpy as np
import pytest

from livelipi.recognizer.engine import Engine, SmallerModel
from livelipi.recognizer.stream import (
    RecognizerStream,
    StreamEnded,
    StreamEvent,
    StreamFailed,
    StreamFinal,
    StreamFlushed,
    StreamPartial,
    StreamSettings,
    StreamSlower,
    StreamStarted,
)
from livelipi.resources import resource
from tests.benchmarks.material import RATE, read, silence
from tests.benchmarks.scoring import errors, words

PATIENCE = 60
STEP = 512
WITH_PARTIALS = StreamSettings("en", silence=0.5, partials=True)

pytestmark = pytest.mark.model


def sample(name: str) -> np.ndarray:
    """A bundled sample."""
    return read(resource(f"samples/{name}.wav"))


class Listener:
    """A stream with everything it said."""

    def __init__(self, engine: Engine, settings: StreamSettings) -> None:
        self.events: list[StreamEvent] = []
        self.flushed = threading.Event()
        self.stream: RecognizerStream = engine.stream(settings, self._on_event)

    def _on_event(self, event: StreamEvent) -> None:
        self.events.append(event)
        if isinstance(event, StreamFlushed):
            self.flushed.set()

    @property
    def partials(self) -> list[StreamPartial]:
        return [event for event in self.events if isinstance(event, StreamPartial)]

    @property
    def finals(self) -> list[StreamFinal]:
        return [event for event in self.events if isinstance(event, StreamFinal)]

    @property
    def text(self) -> str:
        return " ".join(final.text for final in self.finals)


def speak(audio: np.ndarray, *listeners: Listener) -> None:
    """Feed all of them at the pace of speech, without the end."""
    began = time.perf_counter()
    for position in range(0, len(audio), STEP):
        time.sleep(max(0.0, began + (position + STEP) / RATE - time.perf_counter()))
        for listener in listeners:
            listener.stream.feed(audio[position : position + STEP])


def finish(*listeners: Listener) -> None:
    """End all of them and wait for their answers."""
    for listener in listeners:
        listener.stream.end()
    for listener in listeners:
        assert listener.flushed.wait(PATIENCE)
        listener.stream.close()


def check_promises(listener: Listener) -> None:
    """No committed character changes, positions grow, and partials are within their segments."""
    promised: dict[int, str] = {}
    heard = 0
    open_segment = None
    for event in listener.events:
        if isinstance(event, StreamStarted):
            open_segment = event.segment
        elif isinstance(event, StreamEnded):
            open_segment = None
        elif isinstance(event, StreamPartial):
            assert event.segment == open_segment
            assert event.at > heard
            assert event.text.startswith(promised.get(event.segment, ""))
            assert event.committed >= len(promised.get(event.segment, ""))
            heard = event.at
            promised[event.segment] = event.text[: event.committed]
        elif isinstance(event, StreamFinal):
            assert event.text.startswith(promised.get(event.segment, ""))


@pytest.mark.paced
@pytest.mark.slow
def test_committed_words_are_never_rewritten(engine: Engine) -> None:
    """JFK's sentence comes in pieces, each continues what is committed, and so does the final."""
    listener = Listener(engine, WITH_PARTIALS)
    speak(np.concatenate([sample("jfk"), silence(1)]), listener)
    finish(listener)
    check_promises(listener)
    assert len(listener.partials) >= 5
    assert sum(partial.committed > 0 for partial in listener.partials) >= 3
    assert words(listener.text) == words(
        "And so my fellow Americans ask not what your country can do for you "
        "ask what you can do for your country"
    )


@pytest.mark.paced
def test_streams_share_the_decoder(engine: Engine) -> None:
    """Two transcriptions both have partials; one without them and a translation have none."""
    both = [Listener(engine, WITH_PARTIALS) for _ in range(2)]
    plain = Listener(engine, StreamSettings("en", silence=0.5))
    translation = Listener(engine, StreamSettings("en", translate=True, silence=0.5, partials=True))
    audio = np.concatenate([sample("sense_and_sensibility_0930"), silence(0.7)])
    speak(audio, *both, plain, translation)
    finish(*both, plain, translation)
    for listener in both:
        check_promises(listener)
        assert listener.partials
    for listener in (plain, translation):
        assert not listener.partials
    assert all("amiable" in each.text for each in (*both, plain, translation))


@pytest.mark.paced
@pytest.mark.slow
def test_a_hard_cut_keeps_what_was_committed_beyond_it(engine: Engine) -> None:
    """Speech without a pause for 15 s: words committed beyond the cut come once."""
    names = ("0870", "0880", "0890", "0920")
    speech = np.concatenate([sample(f"sense_and_sensibility_{name}") for name in names])
    frames = speech[: len(speech) // 320 * 320].reshape(-1, 320)
    loudness = np.sqrt(np.mean(np.square(frames), axis=1))
    listener = Listener(engine, WITH_PARTIALS)
    speak(frames[loudness > 0.06 * np.percentile(loudness, 95)].reshape(-1), listener)
    finish(listener)
    check_promises(listener)
    assert len(listener.finals) > 1
    wrong, _ = errors(
        "and mister john dashwood had then leisure to consider how much there might be prudently "
        "in his power to do for them he was not an ill disposed young man unless to be rather "
        "cold hearted and rather selfish is to be ill disposed had he married a more amiable woman "
        "he might have been made still more respectable than he was",
        listener.text,
    )
    assert wrong <= 3


@pytest.mark.paced
def test_nothing_is_committed_in_a_language_that_is_not_certain(engine: Engine) -> None:
    """In the first three seconds the language may turn out to be another one."""
    listener = Listener(engine, StreamSettings(None, silence=0.5, partials=True))
    speak(sample("sense_and_sensibility_0870")[: 2 * RATE], listener)
    finish(listener)
    assert listener.partials
    assert not any(partial.committed for partial in listener.partials)


@contextmanager
def engine_with(model_dir: Path, smaller: SmallerModel | None) -> Iterator[Engine]:
    """An engine on a computer that was too slow for every level."""
    engine = Engine.load(model_dir, model_name="Whisper base", smaller=smaller)
    for _ in range(1000):
        engine._pace.observe(60.0, 0.5)
    try:
        yield engine
    finally:
        engine.close()


@pytest.mark.parametrize("smaller", [True, False])
def test_a_slow_computer_says_so_and_goes_on(model_dir: Path, smaller: bool) -> None:
    """The client is told once of the longer step and the model, and is answered as before."""
    with engine_with(model_dir, SmallerModel(model_dir, "smaller") if smaller else None) as engine:
        listener = Listener(engine, WITH_PARTIALS)
        audio = np.concatenate([sample("sense_and_sensibility_0930"), silence(0.7)])
        speak(audio, listener)
        finish(listener)
    check_promises(listener)
    slower = [event for event in listener.events if isinstance(event, StreamSlower)]
    assert slower == [StreamSlower(2.0, "smaller" if smaller else "Whisper base")]
    assert "amiable" in listener.text


@pytest.mark.logs_warnings
def test_a_smaller_model_that_is_damaged_is_not_missed(model_dir: Path, tmp_path: Path) -> None:
    """Without the smaller model the usual one goes on."""
    with engine_with(model_dir, SmallerModel(tmp_path, "smaller")) as engine:
        listener = Listener(engine, WITH_PARTIALS)
        listener.stream.feed(sample("sense_and_sensibility_0930"))
        finish(listener)
    assert "amiable" in listener.text


@pytest.mark.paced
@pytest.mark.logs_warnings
def test_a_failed_final_keeps_what_is_committed(
    engine: Engine, monkeypatch: pytest.MonkeyPatch
) -> None:
    """When the decoder breaks in the middle of a segment, the committed words are its final."""

    def broken(*_: object) -> None:
        raise RuntimeError("out of memory")

    listener = Listener(engine, WITH_PARTIALS)
    speak(sample("sense_and_sensibility_0870")[: 4 * RATE], listener)
    monkeypatch.setattr(engine._whisper, "encode", broken)
    finish(listener)
    check_promises(listener)
    assert any(partial.committed for partial in listener.partials)
    assert any(isinstance(event, StreamFailed) for event in listener.events)
    assert listener.text
