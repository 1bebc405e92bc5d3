"""The models that a process has in memory, and the one that it can fall back to."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass

from livelipi.domain.errors import ModelError
from livelipi.recognizer.history import Context
from livelipi.recognizer.whisper import Whisper

logger = logging.getLogger(__name__)


@dataclass(frozen=True, eq=False)
class Loaded:
    """A model that is ready.

    Attributes:
        whisper: The model.
        primer: What a bare word is heard after when nothing was said before.
        name: What people call it.
    """

    whisper: Whisper
    primer: Context
    name: str


class Models:
    """The usual model, and a smaller one that is loaded when it is first needed.

    Args:
        usual: Decodes as long as the computer keeps up.
        load_smaller: Loads the smaller one; None where there is none.
    """

    def __init__(self, usual: Loaded, load_smaller: Callable[[], Loaded] | None = None) -> None:
        self.usual = usual
        self.can_shrink = load_smaller is not None
        self._load_smaller = load_smaller
        self._smaller: Loaded | None = None

    def best(self, *, smaller: bool, language: str | None, translate: bool) -> Loaded:
        """The model for a stream; the smaller one where it is wanted, works and can do the task."""
        if not smaller:
            return self.usual
        if self._smaller is None and self._load_smaller is not None:
            load, self._load_smaller = self._load_smaller, None
            try:
                self._smaller = load()
            except ModelError as error:
                logger.warning("the smaller model cannot be used: %s", error)
        if self._smaller is None:
            return self.usual
        english = language == "en" and not translate
        return self._smaller if english or self._smaller.whisper.multilingual else self.usual
