"""Measures partials at the pace of speech: ``python -m tests.benchmarks.partials``.

Every figure of one run, with its bar beside it; exit code 1 when a bar is missed. Uses Whisper base
from the user's cache (or ``--model-dir``).
"""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from difflib import SequenceMatcher
from pathlib import Path

import numpy as np
from faster_whisper import WhisperModel

from livelipi.recognizer.engine import Engine
from tests.benchmarks import material
from tests.benchmarks.display import displayed
from tests.benchmarks.replay import RATE, Replay, replay
from tests.benchmarks.scoring import Figure, at_most, errors, table, words
from tests.fixtures.whisper_model import whisper_model

SILENCE = 0.5
LEAD = 0.5
"""Seconds of silence before the speech."""
TURN = 3 * RATE


def main() -> int:
    """Run everything and print the table."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks.partials")
    parser.add_argument("--model-dir", help="use this model instead of Whisper base")
    found = list(figures(whisper_model(directory=parser.parse_args().model_dir)))
    print(table(found))
    return 0 if all(figure.holds for figure in found) else 1


def figures(directory: Path) -> Iterator[Figure]:
    """What a reader sees of partials, what they cost, and what they do to the finals.

    Args:
        directory: The model.
    """
    engine = Engine.load(directory, model_name=directory.name)
    engine.warm_up()
    try:
        yield from _speech(engine, directory)
        yield from _turns(engine)
    finally:
        engine.close()


def _speech(engine: Engine, directory: Path) -> Iterator[Figure]:
    whole = WhisperModel(
        str(directory), device="cpu", compute_type="int8", cpu_threads=1, local_files_only=True
    )
    first: list[float] = []
    committed: list[float] = []
    delays: list[float] = []
    erased = rewritten = count = 0
    wrong_live = wrong_whole = total = 0
    seconds = busy = 0.0
    for speech in material.samples():
        ends, text = _batch(whole, speech.audio)
        audio = np.concatenate([material.silence(LEAD), speech.audio, material.silence(1.5)])
        busy -= engine.busy_seconds
        live = replay(engine, audio, silence=SILENCE, paced=True, partials=True)
        busy += engine.busy_seconds
        seconds += len(audio) / RATE
        delays += live.delays(SILENCE)
        wrong, spoken = errors(speech.text, live.text)
        wrong_live += wrong
        wrong_whole += errors(speech.text, text)[0]
        total += spoken
        segments = displayed(live.partials, live.finals)
        erased += sum(segment.erased for segment in segments)
        rewritten += sum(segment.rewritten for segment in segments)
        count += sum(len(segment.words) for segment in segments)
        for shown, promised in _latencies(live, ends):
            first.append(shown)
            committed.append(promised)
    yield at_most("word's end to first shown, p50", _at(first, 50), 0.5, " s", 2)
    yield at_most("word's end to first shown, p90", _at(first, 90), 1.0, " s", 2)
    yield at_most("word's end to committed, p50", _at(committed, 50), 1.0, " s", 2)
    yield Figure("word's end to committed, p90", f"{_at(committed, 90):.2f} s")
    yield at_most("committed text rewritten", rewritten, 0, "", 0)
    yield at_most("flicker: words erased / final words", erased / count, 0.6, "", 2)
    points = 100 * (wrong_live - wrong_whole) / total
    yield Figure("word errors, live with partials", f"{100 * wrong_live / total:.1f} %")
    yield Figure("word errors, whole file", f"{100 * wrong_whole / total:.1f} %")
    yield at_most("live less whole file", points, 1.5, " points")
    yield at_most("end of speech to final less silence, p50", _at(delays, 50), 0.1, " s", 3)
    yield at_most("end of speech to final less silence, p90", _at(delays, 90), 0.5, " s", 3)
    yield at_most("decoder busy, of the time", 100 * busy / seconds, 50, " %")


def _turns(engine: Engine) -> Iterator[Figure]:
    """How fast a turn is final when the key comes up in mid-speech, partials under way."""
    delays = [
        replay(engine, speech.audio[start : start + TURN], paced=True, partials=True).flushed
        for speech in material.samples()
        for start in range(0, len(speech.audio) - TURN, 2 * TURN)
    ]
    yield at_most("flush to final, turn of 3 s, p50", _at(delays, 50), 0.5, " s", 3)
    yield at_most("flush to final, turn of 3 s, p90", _at(delays, 90), 0.5, " s", 3)


def _batch(model: WhisperModel, audio: np.ndarray) -> tuple[list[tuple[str, float]], str]:
    """Each word of the whole file with the second at which it ends in the replay, and the text."""
    found, _ = model.transcribe(audio, language="en", beam_size=5, word_timestamps=True)
    segments = list(found)
    ends = [
        (part, LEAD + word.end)
        for segment in segments
        for word in segment.words or ()
        for part in words(word.word)[-1:]
    ]
    return ends, " ".join(segment.text for segment in segments)


def _latencies(live: Replay, ends: list[tuple[str, float]]) -> Iterator[tuple[float, float]]:
    """Seconds from a word's end until it was shown and until it was committed.

    For each word that is in both the whole file's text and the live one's.
    """
    seen = [
        each
        for segment in displayed(live.partials, live.finals)
        for each in zip(segment.words, segment.first, segment.committed, strict=True)
    ]
    matcher = SequenceMatcher(
        None, [word for word, _ in ends], [word for word, _, _ in seen], autojunk=False
    )
    for block in matcher.get_matching_blocks():
        for offset in range(block.size):
            end = ends[block.a + offset][1]
            _, shown, promised = seen[block.b + offset]
            yield shown - end, promised - end


def _at(values: list[float], percent: float) -> float:
    return float(np.percentile(values, percent))


if __name__ == "__main__":
    raise SystemExit(main())
