"""The engine on real speech with the real weights."""

from __future__ import annotations

import json
import re
import threading
import wave
from pathlib import Path

import numpy as np
import pytest

from livelipi.domain.errors import ModelError
from livelipi.recognizer.engine import Engine
from livelipi.recognizer.scripts import arabic_tokens
from livelipi.recognizer.stream import (
    RecognizerStream,
    StreamEnded,
    StreamEvent,
    StreamFinal,
    StreamFlushed,
    StreamSettings,
    StreamStarted,
)
from livelipi.resources import resource

PATIENCE = 60
RATE = 16_000

pytestmark = pytest.mark.model


def sample(name: str) -> np.ndarray:
    """A bundled sample."""
    with wave.open(str(resource(f"samples/{name}"))) as file:
        pcm = np.frombuffer(file.readframes(file.getnframes()), "<i2")
    return pcm.astype(np.float32) / 32768


def silence(seconds: float) -> np.ndarray:
    """Digital silence."""
    return np.zeros(round(seconds * RATE), np.float32)


def words(text: str) -> list[str]:
    """Words without case and punctuation."""
    return re.findall(r"[\w']+", text.lower())


class Client:
    """A stream with everything it said."""

    def __init__(self, engine: Engine, settings: StreamSettings) -> None:
        self.events: list[StreamEvent] = []
        self._changed = threading.Condition()
        self.stream: RecognizerStream = engine.stream(settings, self._on_event)

    def _on_event(self, event: StreamEvent) -> None:
        with self._changed:
            self.events.append(event)
            self._changed.notify_all()

    def of(self, kind: type[StreamEvent]) -> list[StreamEvent]:
        return [event for event in self.events if isinstance(event, kind)]

    @property
    def finals(self) -> list[StreamFinal]:
        return [event for event in self.events if isinstance(event, StreamFinal)]

    def wait(self, kind: type[StreamEvent], count: int = 1) -> None:
        with self._changed:
            assert self._changed.wait_for(lambda: len(self.of(kind)) >= count, PATIENCE)

    def hear(self, audio: np.ndarray) -> str:
        self.stream.feed(audio)
        self.stream.end()
        self.wait(StreamFlushed)
        self.stream.close()
        return " ".join(final.text for final in self.finals)


def test_every_segment_starts_ends_and_is_answered_once(engine: Engine) -> None:
    """JFK's sentence comes word for word, its segments in order, each with all three events."""
    client = Client(engine, StreamSettings("en", silence=0.5))
    text = client.hear(np.concatenate([silence(0.5), sample("jfk.wav"), silence(1)]))
    assert words(text) == words(
        "And so my fellow Americans ask not what your country can do for you "
        "ask what you can do for your country"
    )
    for segment in range(len(client.finals)):
        mine = [e for e in client.events if getattr(e, "segment", None) == segment]
        assert [type(event) for event in mine] == [StreamStarted, StreamEnded, StreamFinal]
        started, ended, final = mine
        assert isinstance(started, StreamStarted)
        assert isinstance(ended, StreamEnded)
        assert isinstance(final, StreamFinal)
        assert (started.at, ended.at) == (final.start, final.end)
        assert (final.language, final.probability) == ("en", None)
    assert isinstance(client.events[-1], StreamFlushed)


def test_any_slicing_hears_the_same(engine: Engine) -> None:
    """Frames of 20 ms and one big piece are cut into the same segments."""
    audio = np.concatenate([sample("sense_and_sensibility_0930.wav"), silence(1)])
    whole = Client(engine, StreamSettings("en", silence=0.5))
    whole.hear(audio)
    pieces = Client(engine, StreamSettings("en", silence=0.5))
    for position in range(0, len(audio), 320):
        pieces.stream.feed(audio[position : position + 320])
    pieces.hear(silence(0))
    assert pieces.of(StreamStarted) == whole.of(StreamStarted)
    assert pieces.of(StreamEnded) == whole.of(StreamEnded)


def test_a_pause_is_decoded_ahead_once(engine: Engine) -> None:
    """Silence that comes as live speech would be answered by the decode made in the pause."""
    before = engine.decodes
    client = Client(engine, StreamSettings("en", silence=1.0))
    client.stream.feed(np.concatenate([sample("sense_and_sensibility_0930.wav"), silence(0.4)]))
    client.stream.feed(silence(0.1))
    client.stream.feed(silence(1))
    client.wait(StreamFinal)
    client.stream.close()
    assert words(client.finals[0].text) == words("He might even have been made amiable himself")
    assert engine.decodes - before <= 2


def test_flush_answers_without_waiting_for_silence(engine: Engine) -> None:
    """A turn that is flushed in the middle of speech is final, and the stream goes on after it."""
    client = Client(engine, StreamSettings("en"))
    for count in (1, 2):
        client.stream.feed(sample("sense_and_sensibility_0930.wav"))
        client.stream.flush()
        client.wait(StreamFlushed, count)
        assert len(client.finals) == count
        assert "amiable" in client.finals[-1].text
    client.stream.close()


def test_empty_flush_answers_at_once(engine: Engine) -> None:
    """A flush with nothing before it is answered before it returns."""
    client = Client(engine, StreamSettings("en"))
    client.stream.flush()
    assert client.events == [StreamFlushed()]
    client.stream.close()


def test_no_event_after_close(engine: Engine) -> None:
    """A stream that is closed keeps silent, and the engine goes on for others."""
    client = Client(engine, StreamSettings("en", silence=0.5))
    client.stream.feed(np.concatenate([sample("jfk.wav"), silence(1)]))
    client.stream.close()
    count = len(client.events)
    other = Client(engine, StreamSettings("en", silence=0.5))
    assert "amiable" in other.hear(sample("sense_and_sensibility_0930.wav"))
    assert len(client.events) == count


def test_no_audio_after_the_end(engine: Engine) -> None:
    """Audio after ``end`` is a bug of the caller, and is told so."""
    client = Client(engine, StreamSettings("en"))
    client.stream.end()
    with pytest.raises(RuntimeError, match="after the end"):
        client.stream.feed(silence(1))
    client.stream.close()


@pytest.mark.slow
def test_a_hard_cut_loses_and_doubles_no_word(engine: Engine) -> None:
    """Speech without any pause for 15 s comes out word for word in spite of the cut."""
    names = ("0870", "0880", "0890", "0920")
    speech = np.concatenate([sample(f"sense_and_sensibility_{name}.wav") for name in names])
    frames = speech[: len(speech) // 320 * 320].reshape(-1, 320)
    loudness = np.sqrt(np.mean(np.square(frames), axis=1))
    client = Client(engine, StreamSettings("en"))
    text = client.hear(frames[loudness > 0.06 * np.percentile(loudness, 95)].reshape(-1))
    assert len(client.finals) > 1
    heard = words(text.replace("Mr.", "mister").replace("-", " "))
    expected = words(
        "and mister john dashwood had then leisure to consider how much there might be prudently "
        "in his power to do for them he was not an ill disposed young man unless to be rather "
        "cold hearted and rather selfish is to be ill disposed had he married a more amiable woman "
        "he might have been made still more respectable than he was"
    )
    assert abs(len(heard) - len(expected)) <= 1
    assert len(set(expected) - set(heard)) <= 2


@pytest.mark.slow
@pytest.mark.parametrize("kind", ["silence", "white", "hum", "clicks"])
def test_nothing_is_made_up(engine: Engine, kind: str) -> None:
    """A minute without speech gives no word."""
    count = 60 * RATE
    chance = np.random.default_rng(3)
    clicks = np.zeros(count)
    clicks[chance.integers(0, count, 120)] = 0.8
    audio = {
        "silence": np.zeros(count),
        "white": 0.05 * chance.standard_normal(count),
        "hum": 0.1 * np.sin(2 * np.pi * 50 * np.arange(count) / RATE),
        "clicks": clicks,
    }[kind]
    client = Client(engine, StreamSettings("en", silence=0.5))
    assert client.hear(audio.astype(np.float32)) == ""


def test_a_single_word_is_not_swallowed(engine: Engine) -> None:
    """One word of half a second between pauses, alone in its stream, is captioned."""
    word = sample("jfk.wav")[round(3.76 * RATE) : round(4.24 * RATE)]
    client = Client(engine, StreamSettings("en", silence=0.5))
    assert words(client.hear(np.concatenate([silence(1), word, silence(1)])))


def test_language_is_found_out(engine: Engine) -> None:
    """Without a language the answer names the one that was heard, and how sure it is."""
    client = Client(engine, StreamSettings(None, silence=0.5))
    audio = np.concatenate([sample("sense_and_sensibility_0870.wav"), silence(1)])
    client.hear(np.concatenate([audio, sample("sense_and_sensibility_0880.wav"), silence(1)]))
    assert [final.language for final in client.finals] == ["en", "en"]
    first, second = client.finals
    assert first.probability is not None
    assert first.probability >= 0.8
    assert second.probability == first.probability


def test_hindi_is_kept_in_latin_letters(engine: Engine, model_dir: Path) -> None:
    """For Hindi no token with Arabic letters can come out; for Urdu nothing is held back."""
    vocabulary = engine._whisper._vocabulary
    tokens = arabic_tokens(vocabulary)
    assert len(tokens) == 351
    urdu = vocabulary.encode("یہہے", add_special_tokens=False).ids
    assert set(urdu) <= set(tokens)
    client = Client(engine, StreamSettings("hi", silence=0.5))
    text = client.hear(np.concatenate([sample("jfk.wav"), silence(1)]))
    assert not re.search("[\u0600-\u06ff]", text)


def test_missing_files_are_named(tmp_path: Path) -> None:
    """A directory without a model is a clear error that says how to mend it."""
    with pytest.raises(ModelError, match=r"model\.bin") as caught:
        Engine.load(tmp_path, model_name="nothing")
    assert caught.value.todo


def test_damaged_weights_are_an_error(tmp_path: Path, model_dir: Path) -> None:
    """Weights that were cut short are told apart from a bug."""
    for path in model_dir.iterdir():
        (tmp_path / path.name).write_bytes(path.read_bytes()[:10_000])
    with pytest.raises(ModelError, match="cannot be loaded"):
        Engine.load(tmp_path, model_name="damaged")


def test_a_model_without_word_times(tmp_path: Path, model_dir: Path) -> None:
    """A model that was converted long ago transcribes, a hard cut included."""
    for path in model_dir.iterdir():
        (tmp_path / path.name).symlink_to(path)
    config = json.loads((model_dir / "config.json").read_text("utf-8"))
    del config["alignment_heads"]
    (tmp_path / "config.json").unlink()
    (tmp_path / "config.json").write_text(json.dumps(config), "utf-8")
    engine = Engine.load(tmp_path, model_name="old")
    client = Client(engine, StreamSettings("en"))
    names = ("0870", "0890", "0870", "0920")
    speech = [sample(f"sense_and_sensibility_{name}.wav")[8000:-12000] for name in names]
    text = client.hear(np.concatenate(speech))
    engine.close()
    assert "leisure" in text
    assert "selfish" in text
    assert "respectable" in text


def test_close_leaves_no_thread(model_dir: Path) -> None:
    """A closed engine has no thread left."""
    engine = Engine.load(model_dir, model_name="Whisper base")
    engine.warm_up()
    engine.close()
    assert not any(thread.name == "livelipi-decode" for thread in threading.enumerate())
