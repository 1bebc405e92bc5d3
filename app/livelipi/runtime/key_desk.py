"""The API key for a window: looked up, kept, forgotten and tried, without holding the loop up.

The keyring blocks and may hang, so it is asked in threads, under the time limits of
``storage/secrets.py``. A key is tried by opening a session with the service, as captions would.
Where there is no keyring a key can be used for this run: it then lives in this object only.
"""

from __future__ import annotations

import asyncio
import os
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import Enum
from typing import Any

from livelipi.domain.audio import BYTES_PER_SAMPLE, FRAME_SAMPLES, Frame, samples_of
from livelipi.domain.errors import BadInputError, KeyringError, LiveLipiError, NetworkError
from livelipi.domain.events import Failed, Opened, SpeechEvent, Track
from livelipi.runtime.places import Sarvam
from livelipi.runtime.sessions import sessions_for
from livelipi.runtime.snapshot import Snapshot
from livelipi.runtime.tasks import Tasks
from livelipi.session.service import SARVAM_URL
from livelipi.storage.redaction import keep_out_of_logs
from livelipi.storage.secrets import KEY_VARIABLE, Key, KeySource, KeyStore

__all__ = ["KEY_VARIABLE", "SARVAM_URL", "Busy", "KeyDesk", "KeySource", "KeyState", "Trial"]

TRIAL_LIMIT = 20.0
"""Seconds that trying a key may take."""

GRACE = 1.0
"""Seconds in which a service that took the key may still object to the session."""

_SILENCE = samples_of(0.3)
"""What is sent to try a key: nothing that anybody said."""

_LANGUAGE = "en-IN"


class Busy(Enum):
    """What the desk is at."""

    LOOKING = "looking"
    KEEPING = "keeping"
    FORGETTING = "forgetting"
    TRYING = "trying"


class Trial(Enum):
    """How the last try ended."""

    ACCEPTED = "accepted"
    """The service took the key and listened."""
    FAILED = "failed"
    """``KeyState.error`` says why."""
    CANCELLED = "cancelled"


@dataclass(frozen=True, slots=True)
class KeyState:
    """What is known of the key; never the key.

    Attributes:
        address: Of the service that it is for.
        source: Where it comes from; None until it was looked up.
        busy: What is being done, or None.
        trial: How the last try ended, or None.
        error: What hindered the last thing that was asked for, or why the keyring was not asked.
    """

    address: str = SARVAM_URL
    source: KeySource | None = None
    busy: Busy | None = None
    trial: Trial | None = None
    error: LiveLipiError | None = None


class KeyDesk(Snapshot[KeyState]):
    """Keeps and tries the key of one service at a time; every method returns at once.

    Args:
        store: Makes the keyring's entry for an address.
        environment: Where a key may be, too.
        on_change: Called with the address when another key is to be used from now on.
        grace: See ``GRACE``.
    """

    def __init__(
        self,
        store: Callable[[str], KeyStore] = KeyStore,
        environment: Mapping[str, str] = os.environ,
        on_change: Callable[[str], None] = lambda address: None,
        grace: float = GRACE,
    ) -> None:
        super().__init__(KeyState())
        self._store = store
        self._environment = environment
        self._on_change = on_change
        self._grace = grace
        self._lent: dict[str, str] = {}  # for this run only, by address
        self._tasks = Tasks(lambda error: self.change(error=error, busy=None))
        self._trying: asyncio.Task[None] | None = None

    def find(self, address: str) -> Key:
        """The key for a service, this run's first; blocking. For ``place_for`` as well."""
        if address in self._lent:
            return Key(self._lent[address], KeySource.THIS_RUN)
        return self._store(address).find(self._environment)

    def look(self, address: str) -> None:
        """Find out where the key for a service comes from."""
        self.cancel()
        self._trying = None  # what it still says is of no interest
        self.change(address=address, source=None, trial=None, error=None, busy=Busy.LOOKING)
        self._tasks.spawn(self._look(address))

    def keep(self, key: str) -> None:
        """Put a key into the keyring; where there is none, it is used for this run."""
        try:
            key = checked(key)
        except BadInputError as error:
            self.change(error=error)
            return
        keep_out_of_logs(key)
        self.change(busy=Busy.KEEPING, error=None, trial=None)
        self._tasks.spawn(self._keep(self.state.address, key))

    def forget(self) -> None:
        """Take the key out of the keyring, and out of this run."""
        self.change(busy=Busy.FORGETTING, error=None, trial=None)
        self._tasks.spawn(self._forget(self.state.address))

    def attempt(self, key: str = "") -> None:
        """Open a session with the service to see whether it takes the key.

        Args:
            key: Typed by a person; the one that is kept where empty.
        """
        if self._trying:
            return
        self.change(busy=Busy.TRYING, error=None, trial=None)
        self._trying = asyncio.create_task(self._attempt(self.state.address, key), name="key trial")
        self._tasks.adopt(self._trying)

    def cancel(self) -> None:
        """Give up a try that is under way."""
        if self._trying:
            self._trying.cancel()

    async def close(self) -> None:
        """Give up what is under way and wait until it is gone."""
        self.cancel()
        await self._tasks.done()

    async def _look(self, address: str) -> None:
        found = await asyncio.to_thread(self.find, address)
        keep_out_of_logs(found.value)
        self._tell(address, source=found.source, error=found.trouble, busy=None)

    async def _keep(self, address: str, key: str) -> None:
        try:
            await asyncio.to_thread(self._store(address).write, key)
        except KeyringError as error:
            error.kept = "The key is used until the program ends."
            self._lent[address] = key
            self._tell(address, source=KeySource.THIS_RUN, error=error, busy=None)
        else:
            self._lent.pop(address, None)
            self._tell(address, source=KeySource.STORED, busy=None)
        self._on_change(address)

    async def _forget(self, address: str) -> None:
        self._lent.pop(address, None)
        await asyncio.to_thread(self._store(address).clear)
        await self._look(address)
        self._on_change(address)

    async def _attempt(self, address: str, key: str) -> None:
        try:
            key = checked(key) if key else (await asyncio.to_thread(self.find, address)).value
            keep_out_of_logs(key)
            async with asyncio.timeout(TRIAL_LIMIT):
                await _talk(Sarvam(key, address), self._grace)
        except asyncio.CancelledError:
            if self._trying is asyncio.current_task():
                self._tell(address, trial=Trial.CANCELLED, busy=None)
            raise
        except TimeoutError:
            slow = NetworkError(
                f"The service did not answer within {TRIAL_LIMIT:.0f} s.",
                todo="Check the connection, then try again.",
                retryable=True,
            )
            self._tell(address, trial=Trial.FAILED, error=slow, busy=None)
        except LiveLipiError as error:
            error.kept = ""  # nothing was said that could be lost
            self._tell(address, trial=Trial.FAILED, error=error, busy=None)
        else:
            self._tell(address, trial=Trial.ACCEPTED, busy=None)
        finally:
            if self._trying is asyncio.current_task():
                self._trying = None

    def _tell(self, address: str, **changes: Any) -> None:
        """Tell what became of a service's key, unless another service is shown by now."""
        if address == self.state.address:
            self.change(**changes)


def checked(key: str) -> str:
    """A key as it was typed or pasted, without blanks at its ends.

    Raises:
        BadInputError: It can be no key.
    """
    key = key.strip()
    if not key:
        raise BadInputError("No key was given.", todo="Paste it into the field.")
    if not (key.isascii() and key.isprintable()) or " " in key:
        raise BadInputError("That is no API key: it holds blanks or unprintable signs.")
    return key


async def _talk(place: Sarvam, grace: float) -> None:
    """A session as for captions, with a moment of silence; returns when the service listens.

    Args:
        place: The service with the key.
        grace: Seconds in which a service that listens may still object.

    Raises:
        LiveLipiError: The service cannot be used with this key.
    """
    answered = asyncio.Event()
    objections: list[LiveLipiError] = []

    def heard(event: SpeechEvent) -> None:
        match event:
            case Opened():
                objections.clear()  # the next protocol will do where one is not offered
                answered.set()
            case Failed(_, error):
                objections.append(error)

    sessions = sessions_for(
        place, language=_LANGUAGE, translate=False, generation=0, on_event=heard, give_up=0.0
    )
    session = sessions[Track.SOURCE]
    for start in range(0, _SILENCE, FRAME_SAMPLES):
        session.push(Frame(start, bytes(FRAME_SAMPLES * BYTES_PER_SAMPLE)))
    talking = asyncio.create_task(session.run(), name="key trial session")
    answer = asyncio.create_task(answered.wait(), name="key trial answer")
    try:
        await asyncio.wait({talking, answer}, return_when=asyncio.FIRST_COMPLETED)
        await asyncio.wait({talking}, timeout=grace)
        if talking.done():
            talking.result()
        if objections:
            raise objections[0]
    finally:
        talking.cancel()
        answer.cancel()
        await asyncio.gather(talking, answer, return_exceptions=True)
