"""The recognizer's models for a window: which are here, what they can do, and fetching one.

Looking and fetching block, so both are done in threads. A fetch that is given up, or cut by the end
of the program, goes on from there the next time.
"""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable
from dataclasses import dataclass, field

from livelipi.domain.errors import LiveLipiError, ModelError
from livelipi.domain.languages import Capabilities
from livelipi.recognizer.weights import Progress, ensure, locate, models
from livelipi.recognizer.weights.store import staging
from livelipi.runtime.snapshot import Snapshot
from livelipi.runtime.tasks import Tasks

__all__ = ["ModelEntry", "ModelShelf", "Progress", "ShelfState"]


@dataclass(frozen=True, slots=True)
class ModelEntry:
    """A model that can be chosen.

    Attributes:
        name: What the settings call it ("base").
        capabilities: What it can do; carries its title for people.
        size: Bytes to fetch; 0 where nobody knows before.
        here: It is on this computer, checked.
        damaged: It is here and cannot be used; fetching replaces it.
    """

    name: str
    capabilities: Capabilities
    size: int
    here: bool
    damaged: bool = False

    @property
    def title(self) -> str:
        """Its name for people."""
        return self.capabilities.model


@dataclass(frozen=True, slots=True)
class ShelfState:
    """What is here and what is coming.

    Attributes:
        entries: The default first; empty until they were looked at.
        fetching: Name of the model that is being fetched; "" while none is.
        progress: How far that is.
        error: Why the last fetch ended early, or None; None as well where a person ended it.
    """

    entries: tuple[ModelEntry, ...] = ()
    fetching: str = ""
    progress: Progress | None = None
    error: LiveLipiError | None = field(default=None)

    def entry(self, name: str) -> ModelEntry | None:
        """The model of that name; "" is the default one."""
        if not name:
            return self.entries[0] if self.entries else None
        return next((entry for entry in self.entries if entry.name == name), None)


Fetch = Callable[[str, Callable[[Progress], None], Callable[[], bool]], object]
"""``recognizer.weights.ensure``."""


class ModelShelf(Snapshot[ShelfState]):
    """Looks at models and fetches one at a time; every method but ``close`` returns at once.

    Args:
        fetch: Makes sure that a model is here; blocking.
    """

    def __init__(self, fetch: Fetch = ensure) -> None:
        super().__init__(ShelfState())
        self._fetch = fetch
        self._tasks = Tasks(lambda error: self.change(error=error))
        self._unwanted: threading.Event | None = None

    def look(self) -> None:
        """See which models are here."""
        self._tasks.spawn(self._look())

    def fetch(self, name: str) -> None:
        """Fetch a model; nothing while another is being fetched."""
        if self.state.fetching or not name:
            return
        self._unwanted = threading.Event()
        self.change(fetching=name, progress=None, error=None)
        self._tasks.spawn(self._get(name, self._unwanted))

    def cancel(self) -> None:
        """Give up the fetch; what came is kept."""
        if self._unwanted:
            self._unwanted.set()

    async def close(self) -> None:
        """Give up what is under way and wait until it is gone."""
        self.cancel()
        await self._tasks.done()

    async def _look(self) -> None:
        self.change(entries=await asyncio.to_thread(_entries))

    async def _get(self, name: str, unwanted: threading.Event) -> None:
        loop = asyncio.get_running_loop()
        elsewhere = _Elsewhere(name)

        def tell(progress: Progress) -> None:
            elsewhere.waiting = progress if not progress.total else None
            loop.call_soon_threadsafe(self._came, name, progress)

        def asked() -> bool:
            # Asked several times a second, also while another process fetches the same model.
            if elsewhere.waiting and (progress := elsewhere.progress()):
                loop.call_soon_threadsafe(self._came, name, progress)
            return unwanted.is_set()

        try:
            await asyncio.to_thread(self._fetch, name, tell, asked)
        except ModelError as error:
            wanted = error.code != "cancelled"
            self.change(fetching="", progress=None, error=error if wanted else None)
        else:
            self.change(fetching="", progress=None)
        await self._look()

    def _came(self, name: str, progress: Progress) -> None:
        if self.state.fetching == name:
            self.change(progress=progress)


class _Elsewhere:
    """How far another process is that fetches the same model: by what lies in its folder.

    Attributes:
        waiting: What our own fetch said when it began to wait; None while it does not.
    """

    def __init__(self, name: str) -> None:
        self._model = models().get(name)
        self.waiting: Progress | None = None

    def progress(self) -> Progress | None:
        """How far it is; None where that cannot be told."""
        if not (self.waiting and self._model and self._model.size):
            return None
        try:
            files = [path for path in staging(self._model).rglob("*") if path.is_file()]
            done = sum(path.stat().st_size for path in files)
        except FileNotFoundError:  # a file was finished and moved while we counted
            return None
        return Progress(self.waiting.step, min(done, self._model.size), self._model.size)


def _entries() -> tuple[ModelEntry, ...]:
    entries = []
    for model in models().values():
        try:
            here, damaged = locate(model.name) is not None, False
        except ModelError:
            here, damaged = False, True
        entries.append(ModelEntry(model.name, model.capabilities, model.size, here, damaged))
    return tuple(entries)
