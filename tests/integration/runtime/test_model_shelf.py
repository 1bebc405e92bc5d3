"""Models are looked at and fetched off the loop, with progress."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from pathlib import Path

import pytest

from livelipi.domain.errors import ModelError
from livelipi.recognizer.weights import Progress, models
from livelipi.recognizer.weights.store import staging
from livelipi.runtime.model_shelf import ModelShelf, ShelfState

pytestmark = pytest.mark.asyncio

LIMIT = 20.0


@pytest.fixture(autouse=True)
def own_cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """No model is here."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))


async def until(shelf: ModelShelf, there: Callable[[ShelfState], bool]) -> ShelfState:
    """The state in which something is so."""
    changed = asyncio.Event()
    end = shelf.subscribe(lambda state: changed.set())
    async with asyncio.timeout(LIMIT):
        while not there(shelf.state):
            changed.clear()
            await changed.wait()
    end()
    return shelf.state


async def test_what_is_not_here_says_its_size() -> None:
    """Every known model is listed, the default first."""
    shelf = ModelShelf()
    shelf.look()
    state = await until(shelf, lambda state: bool(state.entries))
    assert [entry.name for entry in state.entries] == list(models())
    default = state.entry("")
    assert default is not None and default.name == "base" and not default.here
    assert default.size > 100_000_000
    await shelf.close()


async def test_a_fetch_tells_how_far_it_is_and_can_be_given_up() -> None:
    """Progress comes from the thread; giving up is no error."""

    def fetch(name: str, tell: Callable[[Progress], None], cancelled: Callable[[], bool]) -> None:
        tell(Progress("Downloading", 30, 100))
        while not cancelled():
            pass
        raise ModelError("interrupted", code="cancelled")

    shelf = ModelShelf(fetch)
    shelf.fetch("base")
    state = await until(shelf, lambda state: state.progress is not None)
    assert state.fetching == "base" and state.progress == Progress("Downloading", 30, 100)
    shelf.cancel()
    state = await until(shelf, lambda state: not state.fetching)
    assert state.error is None and state.progress is None
    await shelf.close()


async def test_a_fetch_by_another_process_is_followed() -> None:
    """While another LiveLipi fetches the same model, its folder tells how far it is."""
    folder = staging(models()["base"])
    folder.mkdir(parents=True)
    (folder / "part").write_bytes(bytes(1_000_000))

    def fetch(name: str, tell: Callable[[Progress], None], cancelled: Callable[[], bool]) -> None:
        tell(Progress("Waiting for another LiveLipi", 0, 0))
        while not cancelled():
            pass
        raise ModelError("no luck", code="model_unavailable")

    shelf = ModelShelf(fetch)
    shelf.fetch("base")
    state = await until(shelf, lambda state: bool(state.progress and state.progress.total))
    assert state.progress is not None and state.progress.done == 1_000_000
    await shelf.close()
    assert shelf.state.error is not None
