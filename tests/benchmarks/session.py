"""What must hold of a session, in figures: ``python -m tests.benchmarks.session``.

Captions while people speak, and the history of ten thousand of them; each figure of one run with
its bar beside it, exit code 1 when one is missed. Uses Whisper base from the user's cache (or
``--model-dir``). Nothing else should run meanwhile: two cores are meant to be enough, but not for
two.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Iterator
from pathlib import Path

from tests.benchmarks import history, partials
from tests.benchmarks.scoring import Figure, table
from tests.fixtures.whisper_model import whisper_model


def main() -> int:
    """Run everything and print the table."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks.session")
    parser.add_argument("--model-dir", help="use this model instead of Whisper base")
    directory = whisper_model(directory=parser.parse_args().model_dir)
    found = []
    for figure in figures(directory):
        print(f"... {figure.name}", file=sys.stderr)
        found.append(figure)
    print(table(found))
    load = f"{os.getloadavg()[0]:.1f}" if hasattr(os, "getloadavg") else "unknown"
    print(f"{os.cpu_count()} cores, load of the last minute {load}")
    return 0 if all(figure.holds for figure in found) else 1


def figures(directory: Path) -> Iterator[Figure]:
    """The figures of the history, then those of partials at the pace of speech.

    Args:
        directory: The model.
    """
    for figure in history.figures():
        yield Figure(f"history: {figure.name}", figure.shown, figure.bar, figure.holds)
    for figure in partials.figures(directory):
        yield Figure(f"captions: {figure.name}", figure.shown, figure.bar, figure.holds)


if __name__ == "__main__":
    raise SystemExit(main())
