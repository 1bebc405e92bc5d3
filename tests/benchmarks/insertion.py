"""How long inserting takes: ``python -m tests.benchmarks.insertion``.

From handing a sentence in to its being in a program on a screen of its own, and until the clipboard
is given back. Exit code 1 when the bar is missed.
"""

from __future__ import annotations

import shutil
import time
from collections.abc import Iterator
from contextlib import ExitStack

from tests.benchmarks.scoring import Figure, at_most, table
from tests.fixtures.editing import arrived, focus, program, python_with_tk
from tests.fixtures.talking import Talking
from tests.fixtures.xvfb import Screen, private_screen

SENTENCES = (
    "The meeting begins at nine; bring the figures of last year. ",
    "हम आज सड़क, पानी, स्कूल और बाज़ार की बात करते हैं। ",
)
TURNS = 20
BAR = 150.0


def main() -> int:
    """Print every figure."""
    found = list(figures())
    print(table(found))
    return 0 if all(figure.holds for figure in found) else 1


def figures() -> Iterator[Figure]:
    """p50 and p95 of ``TURNS`` sentences, in turn English and Hindi."""
    with private_screen() as screen, ExitStack() as stack:
        environment = screen.environment()
        qt = stack.enter_context(program("show_qt", environment))
        host = stack.enter_context(program("insert", environment))
        yield from _measured(screen, host, qt, "qt editor", ("paste", "type"))
        if python := python_with_tk():
            tk = stack.enter_context(program("show_tk", environment, python=python))
            yield from _measured(screen, host, tk, "tk editor", ("paste", "type"))
        if shutil.which("xterm"):
            terminal = stack.enter_context(program("show_terminal", environment))
            yield from _measured(screen, host, terminal, "terminal editor", ("type",))


def _measured(
    screen: Screen, host: Talking, editor: Talking, title: str, methods: tuple[str, ...]
) -> Iterator[Figure]:
    for method in methods:
        host.order(settings={"insertion": method})
        there, back = [], []
        for turn in range(TURNS):
            focus(screen, editor, title)
            text = SENTENCES[turn % len(SENTENCES)]
            start = time.monotonic()
            host.order(insert=[text])
            arrived(editor, text)
            there.append(1000 * (time.monotonic() - start))
            what = host.until(lambda said: "inserted" in said)
            back.append(1000 * what["seconds"])
            assert not what["trouble"], what["trouble"]
        name = f"{title}, {method}"
        yield Figure(f"{name}: text is there, p50", f"{_share(there, 50):.0f} ms")
        yield at_most(f"{name}: text is there, p95", _share(there, 95), BAR, " ms", 0)
        yield Figure(f"{name}: all done, p95", f"{_share(back, 95):.0f} ms")


def _share(times: list[float], percent: int) -> float:
    return sorted(times)[(len(times) - 1) * percent // 100]


if __name__ == "__main__":
    raise SystemExit(main())
