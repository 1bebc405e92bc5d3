"""The API key: in the system's keyring, else in the environment, else for this run only.

It is never written anywhere else, and a keyring that would keep it in plain text is refused. A
keyring may wait for a person to unlock it, or for a service that hangs: every call has a time limit
and runs in a thread that cannot keep the program from ending.
"""

from __future__ import annotations

import os
import threading
from collections.abc import Callable, Iterable, Mapping
from concurrent.futures import Future
from dataclasses import dataclass, field
from enum import Enum
from typing import TYPE_CHECKING, TypeVar

from livelipi.domain.errors import KeyringError

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend

T = TypeVar("T")

KEY_VARIABLE = "LIVELIPI_API_KEY"

LIMIT = 5.0
"""Seconds that a call of the keyring may take."""

_SERVICE = "LiveLipi"
"""Under which the keyring's own window shows our keys; the user name is the service's address."""

_KEEP_NOTHING = ("keyring.backends.null", "keyring.backends.fail", "keyrings.alt.")
"""Modules whose backends keep nothing, or (keyrings.alt) keep it in plain files."""


class KeySource(Enum):
    """Where a key comes from."""

    STORED = "stored"
    """The system's keyring."""
    ENVIRONMENT = "environment"
    THIS_RUN = "this run only"
    """Given on standard input, kept nowhere."""
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Key:
    """A key and its origin.

    Attributes:
        value: The key itself, never in a representation; empty where there is none.
        source: Where it comes from.
        trouble: Why the keyring could not be asked, or None where it answered or there is none.
    """

    value: str = field(repr=False)
    source: KeySource
    trouble: KeyringError | None = None


class KeyStore:
    """The keyring's entry for one service.

    Args:
        address: Of the service, so that a key is only ever sent where it belongs.
        limit: Seconds for each call.
        backend: Finds the keyring; the system's own by default. Loaded late: it takes 0.2 s.
    """

    def __init__(
        self,
        address: str,
        *,
        limit: float = LIMIT,
        backend: Callable[[], KeyringBackend] | None = None,
    ) -> None:
        self._address = address
        self._limit = limit
        self._backend = backend or _system_keyring

    def read(self) -> str:
        """The stored key; empty where none is stored or there is no keyring.

        Raises:
            KeyringError: The keyring is locked, failed, or did not answer in time.
        """

        def read() -> str:
            keeper = _keeper(self._backend())
            return (keeper.get_password(_SERVICE, self._address) or "") if keeper else ""

        return self._limited(read)

    def write(self, key: str) -> None:
        """Store ``key``; returns when the keyring gave it back.

        Raises:
            KeyringError: There is no keyring that keeps secrets, or it refused or did not answer
                in time. Nothing is stored then.
        """

        def write() -> None:
            keeper = _keeper(self._backend())
            if keeper is None:
                raise _none()
            keeper.set_password(_SERVICE, self._address, key)
            if keeper.get_password(_SERVICE, self._address) != key:
                raise KeyringError(
                    "The keyring took the key but does not give it back.",
                    todo=f"Set {KEY_VARIABLE} instead.",
                )

        self._limited(write)

    def clear(self) -> bool:
        """Forget the stored key; whether there was one.

        Raises:
            KeyringError: The keyring is locked, failed, or did not answer in time.
        """

        def clear() -> bool:
            keeper = _keeper(self._backend())
            if keeper is None or keeper.get_password(_SERVICE, self._address) is None:
                return False
            keeper.delete_password(_SERVICE, self._address)
            return True

        return self._limited(clear)

    def find(self, environment: Mapping[str, str] = os.environ) -> Key:
        """The stored key, else the environment's; a keyring that fails is noted, not raised."""
        trouble = None
        try:
            if stored := self.read().strip():
                return Key(stored, KeySource.STORED)
        except KeyringError as error:
            trouble = error
        if value := environment.get(KEY_VARIABLE, "").strip():
            return Key(value, KeySource.ENVIRONMENT, trouble)
        return Key("", KeySource.NONE, trouble)

    def _limited(self, work: Callable[[], T]) -> T:
        """The result of ``work``, which goes on alone when it takes too long."""
        future: Future[T] = Future()

        def run() -> None:
            try:
                future.set_result(work())
            except KeyringError as error:
                future.set_exception(error)
            except Exception as error:  # noqa: BLE001 - backends raise what their systems raise
                future.set_exception(_failed(error))

        threading.Thread(target=run, name="keyring", daemon=True).start()
        try:
            return future.result(self._limit)
        except TimeoutError as error:
            raise KeyringError(
                f"The keyring did not answer within {self._limit:g} s.",
                todo=f"Unlock it, if it asks for its password, or set {KEY_VARIABLE}.",
                code="keyring_timeout",
                retryable=True,
            ) from error


def _system_keyring() -> KeyringBackend:
    import keyring

    return keyring.get_keyring()


def _keeper(backend: KeyringBackend) -> KeyringBackend | None:
    """The first backend that keeps secrets, and keeps them secret; chained ones one by one."""
    parts: Iterable[KeyringBackend] = getattr(backend, "backends", [backend])
    for part in parts:
        if not type(part).__module__.startswith(_KEEP_NOTHING):
            return part
    return None


def _failed(error: Exception) -> KeyringError:
    """Says what kind of failure it was, not its text: that might quote the key."""
    failure = KeyringError(
        f"The keyring failed ({type(error).__name__}).",
        todo=f"Unlock it, or set {KEY_VARIABLE}.",
    )
    failure.__cause__ = error
    return failure


def _none() -> KeyringError:
    return KeyringError(
        "There is no keyring here that keeps secrets.",
        kept="The key was not stored anywhere.",
        todo=f"Set {KEY_VARIABLE}, or give the key with --key-stdin for one run; on Linux a "
        "keyring comes with GNOME Keyring, KWallet or KeePassXC.",
        code="keyring_none",
    )
