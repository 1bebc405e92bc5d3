"""Measures the recognizer on this computer: ``python -m tests.benchmarks.recognizer``.

Every figure of one run, with its bar beside it; exit code 1 when a bar is missed. Uses Whisper base
from the user's cache (or ``--model-dir``) and espeak-ng.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator
from pathlib import Path

import numpy as np
from faster_whisper import WhisperModel

from livelipi.recognizer.engine import Engine
from tests.benchmarks import material
from tests.benchmarks.replay import RATE, replay
from tests.benchmarks.scoring import Figure, at_most, errors, table, word_error_rate, words
from tests.fixtures.whisper_model import whisper_model

SILENCE = 0.5
NOISE_SECONDS = 60.0
TURN = 3 * RATE


def main() -> int:
    """Run everything and print the table."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks.recognizer")
    parser.add_argument("--model-dir", help="use this model instead of Whisper base")
    directory = whisper_model(directory=parser.parse_args().model_dir)
    engine = Engine.load(directory, model_name=directory.name)
    engine.warm_up()
    try:
        figures = []
        for part in (quality, nothing_said, short_utterances, flush):
            for figure in part(engine, directory):
                print(f"... {figure.name}", file=sys.stderr)
                figures.append(figure)
    finally:
        engine.close()
    print(table(figures))
    return 0 if all(figure.holds for figure in figures) else 1


def quality(engine: Engine, directory: Path) -> Iterator[Figure]:
    """Word errors whole and live, and what a live run costs: latency and work."""
    whole_model = WhisperModel(
        str(directory), device="cpu", compute_type="int8", cpu_threads=1, local_files_only=True
    )
    delays: list[float] = []
    seconds = busy = 0.0
    whole_wrong = live_wrong = total = 0
    for speech in material.samples():
        segments, _ = whole_model.transcribe(speech.audio, language="en", beam_size=5)
        whole = " ".join(segment.text for segment in segments)
        audio = np.concatenate([material.silence(0.5), speech.audio, material.silence(1.5)])
        at_once = replay(engine, audio, silence=SILENCE)
        busy -= engine.busy_seconds
        live = replay(engine, audio, silence=SILENCE, paced=True)
        busy += engine.busy_seconds
        seconds += len(audio) / RATE
        delays += live.delays(SILENCE)
        bar = 5 if speech.name == "JFK" else 6
        yield Figure(
            f"{speech.name}: word errors, whole file in Whisper's own windows of 30 s",
            f"{word_error_rate(speech.text, whole):.1f} %",
        )
        yield Figure(
            f"{speech.name}: word errors, whole file fed at once",
            f"{word_error_rate(speech.text, at_once.text):.1f} %",
        )
        yield at_most(
            f"{speech.name}: word errors, live", word_error_rate(speech.text, live.text), bar, " %"
        )
        wrong, count = errors(speech.text, live.text)
        live_wrong += wrong
        whole_wrong += errors(speech.text, whole)[0]
        total += count
    points = 100 * (live_wrong - whole_wrong) / total
    yield at_most("live less whole file", points, 2, " points")
    yield at_most("end of speech to final less silence, p50", _at(delays, 50), 0.1, " s", 3)
    yield at_most("end of speech to final less silence, p90", _at(delays, 90), 0.5, " s", 3)
    yield at_most("decoder busy, of the time", 100 * busy / seconds, 50, " %")


def nothing_said(engine: Engine, _: Path) -> Iterator[Figure]:
    """Words that are made up."""
    for name, audio in material.noises(NOISE_SECONDS).items():
        count = len(words(replay(engine, audio).text))
        yield at_most(f"words in {NOISE_SECONDS:.0f} s of {name}", count, 0, "", 0)


def short_utterances(engine: Engine, _: Path) -> Iterator[Figure]:
    """Whether single words between pauses are all captioned."""
    captured = total = alone = 0
    lengths = []
    for utterances in material.short_utterances().values():
        lengths += [len(word) / RATE for word in utterances]
        parts = [material.silence(1.0)]
        spans = []
        for word in utterances:
            start = sum(len(part) for part in parts)
            spans.append((start, start + len(word)))
            parts += [word, material.silence(1.2)]
            lonely = np.concatenate([material.silence(1.0), word, material.silence(1.0)])
            alone += bool(words(replay(engine, lonely).text))
        finals = [final for _, final in replay(engine, np.concatenate(parts)).finals]
        captured += sum(
            any(f.start < end and f.end > start and words(f.text) for f in finals)
            for start, end in spans
        )
        total += len(utterances)
    name = f"short utterances ({min(lengths):.1f} to {max(lengths):.1f} s) captioned"
    yield Figure(name, f"{captured}/{total}", "all", captured == total)
    yield Figure("the same, each in a stream of its own", f"{alone}/{total}", "all", alone == total)


def flush(engine: Engine, _: Path) -> Iterator[Figure]:
    """How fast a turn of 3 s is final when the key comes up in the middle of speech."""
    delays = [
        replay(engine, speech.audio[start : start + TURN], paced=True).flushed
        for speech in material.samples()
        for start in range(0, len(speech.audio) - TURN, 2 * TURN)
    ]
    yield at_most("flush to final, turn of 3 s, p50", _at(delays, 50), 0.5, " s", 3)
    yield at_most("flush to final, turn of 3 s, longest", max(delays), 0.5, " s", 3)


def _at(values: list[float], percent: float) -> float:
    return float(np.percentile(values, percent))


if __name__ == "__main__":
    raise SystemExit(main())
