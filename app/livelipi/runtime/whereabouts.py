"""The place where words are recognized now, and how another one takes over."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager

from livelipi.domain.settings import RecognitionSettings
from livelipi.runtime.places import Place


class Whereabouts:
    """Holds the present place.

    Args:
        place: To begin with.
        make: Makes the place that settings ask for; blocking, called off the loop.
    """

    def __init__(self, place: Place, make: Callable[[RecognitionSettings], Place]) -> None:
        self.place = place
        self._make = make
        self._moving = asyncio.Lock()

    @asynccontextmanager
    async def move(self, recognition: RecognitionSettings) -> AsyncIterator[Place]:
        """Be somewhere else; the old place is closed when the block ends. One move at a time.

        Raises:
            LiveLipiError: The new place cannot be made, and the old one stays.
        """
        async with self._moving:
            new = await asyncio.to_thread(self._make, recognition)
            old, self.place = self.place, new
            try:
                yield new
            finally:
                await old.close()
