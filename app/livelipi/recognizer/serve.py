"""``livelipi serve``: the recognizer as a process of its own."""

from __future__ import annotations

import argparse
import asyncio
import logging
import os
import secrets
import signal
import sys
import threading
from pathlib import Path

from livelipi.domain.errors import ModelError
from livelipi.domain.languages import Capabilities, Support
from livelipi.recognizer import weights
from livelipi.recognizer.engine import Engine, SmallerModel
from livelipi.recognizer.parent import parent_ended
from livelipi.recognizer.ready import Ready
from livelipi.recognizer.server import RecognizerServer, bind, url_of

KEY_VARIABLE = "LIVELIPI_SERVE_KEY"
SMALLER = "tiny.en"
"""Half the cost of the default model, for English."""
LOOPBACK = ("127.0.0.1", "::1", "localhost")
_STEP = 0.05
"""Share of a download after which it is told again."""

_log = logging.getLogger(__name__)


def run(args: argparse.Namespace) -> int:
    """Serve until a signal comes or the parent ends.

    Returns:
        0: the process ended because it was to.

    Raises:
        LiveLipiError: The address or the model cannot be used.
        BrokenPipeError: Nobody reads the ready line.
    """
    logging.basicConfig(level=logging.INFO, format="%(message)s", stream=sys.stderr)
    # Out of the environment, where every child and every crash report would find it.
    key = os.environ.pop(KEY_VARIABLE, "").strip()
    return asyncio.run(_serve(args, key))


async def _serve(args: argparse.Namespace, key: str) -> int:
    stop = asyncio.Event()
    _stop_on_signals(stop)
    orphaned = asyncio.create_task(parent_ended())
    orphaned.add_done_callback(lambda _: stop.set())
    taken = bind(args.host, args.port)
    try:
        loaded = await _load(args.model, stop)
        if loaded is None:
            return 0
        engine, able = loaded
        generated = None if key else secrets.token_urlsafe(32)
        if args.host not in LOOPBACK:
            _log.warning("Others on this network can connect too, unencrypted, with the key.")
        async with RecognizerServer(
            taken, engine, able, key or generated or "", simplified=args.simplified
        ):
            sys.stdout.write(Ready(url_of(taken), able, os.getpid(), generated).line() + "\n")
            sys.stdout.flush()
            await stop.wait()
        await asyncio.to_thread(engine.close)
    finally:
        taken.close()
        orphaned.cancel()
    return 0


async def _load(model: str, stop: asyncio.Event) -> tuple[Engine, Capabilities] | None:
    """Fetch and load the model beside the loop; None when asked to stop meanwhile."""
    cancelled = threading.Event()
    loading = asyncio.create_task(asyncio.to_thread(_load_blocking, model, cancelled))
    stopping = asyncio.create_task(stop.wait())
    await asyncio.wait({loading, stopping}, return_when=asyncio.FIRST_COMPLETED)
    stopping.cancel()
    if not stop.is_set():
        return await loading
    cancelled.set()
    await asyncio.gather(loading, return_exceptions=True)
    return None


def _load_blocking(model: str, cancelled: threading.Event) -> tuple[Engine, Capabilities]:
    directory: Path = weights.ensure(model, _ProgressLines(), cancelled.is_set)
    able = weights.capabilities(model)
    _log.info("Loading %s", able.model)
    romanised = {
        code.partition("-")[0]
        for code, support in able.languages.items()
        if support is Support.ROMANISED
    }
    engine = Engine.load(
        directory,
        model_name=able.model,
        romanised=frozenset(romanised),
        smaller=_smaller(model),
    )
    engine.warm_up()
    return engine, able


def _smaller(model: str) -> SmallerModel | None:
    """What a machine that is too slow falls back to; None where it is not here or no smaller."""
    if model == SMALLER:
        return None
    try:
        directory = weights.locate(SMALLER)
    except ModelError as error:
        _log.warning("%s", error.sentence())
        return None
    return SmallerModel(directory, weights.find(SMALLER).title) if directory else None


class _ProgressLines:
    """A download's progress as lines of a log: each step, then every twentieth part of it."""

    def __init__(self) -> None:
        self._step = ""
        self._next = 0.0

    def __call__(self, progress: weights.Progress) -> None:
        share = progress.done / progress.total if progress.total else 0.0
        if progress.step == self._step and share < self._next:
            return
        self._step, self._next = progress.step, share + _STEP
        _log.info("%s%s", progress.step, f" ({share:.0%})" if progress.total else "")


def _stop_on_signals(stop: asyncio.Event) -> None:
    loop = asyncio.get_running_loop()
    for number in (signal.SIGTERM, signal.SIGINT):
        if sys.platform == "win32":  # its loop has no signal handlers; untested
            signal.signal(number, lambda *_: loop.call_soon_threadsafe(stop.set))
        else:
            loop.add_signal_handler(number, stop.set)
