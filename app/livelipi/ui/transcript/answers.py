"""Answers of worker threads, brought into Qt's thread."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Qt, Signal, Slot

from livelipi.domain.errors import LiveLipiError

T = TypeVar("T")
Done = Callable[[Any], None]
Failed = Callable[[LiveLipiError], None]


class Answers(QObject):
    """Hands on the answer to the newest question of each kind; older ones are forgotten.

    It belongs to no widget, so that an answer that comes after the window's end finds somebody.

    Args:
        on_failure: Gets what a person must be told, where a question names nobody else.
    """

    _came = Signal(object)

    def __init__(self, on_failure: Callable[[LiveLipiError], None]) -> None:
        super().__init__()
        self._on_failure = on_failure
        self._newest: dict[str, Future[Any]] = {}
        self._closed = False
        self._came.connect(self._take, Qt.ConnectionType.QueuedConnection)

    def ask(
        self,
        kind: str,
        future: Future[T],
        done: Callable[[T], None],
        failed: Callable[[LiveLipiError], None] | None = None,
    ) -> None:
        """Call ``done`` in Qt's thread with what ``future`` brings, unless it is overtaken."""
        self.forget(kind)
        self._newest[kind] = future
        future.add_done_callback(lambda it: self._came.emit((kind, it, done, failed)))

    def forget(self, kind: str) -> None:
        """Nobody waits for that any more."""
        before = self._newest.pop(kind, None)
        if before is not None:
            before.cancel()

    def waits(self, kind: str) -> bool:
        """Whether such a question is not answered yet."""
        return kind in self._newest

    @property
    def waits_at_all(self) -> bool:
        """Whether any question is not answered yet."""
        return bool(self._newest)

    def close(self) -> None:
        """Hand on nothing from now on; what was asked is done all the same."""
        self._closed = True
        self._newest.clear()

    @Slot(object)
    def _take(self, answer: tuple[str, Future[Any], Done, Failed | None]) -> None:
        kind, future, done, failed = answer
        if self._closed or self._newest.get(kind) is not future:
            return
        del self._newest[kind]
        error = future.exception()
        if error is None:
            done(future.result())
        elif isinstance(error, LiveLipiError):
            (failed or self._on_failure)(error)
        else:
            raise error
