"""A key is kept and tried without holding the loop up, and never told."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager

import pytest
from keyring.backends import fail

from livelipi.domain.errors import AuthError
from livelipi.runtime.key_desk import Busy, KeyDesk, KeyState, Trial
from livelipi.storage.secrets import KEY_VARIABLE, KeySource, KeyStore
from tests.fixtures.keyring import HangingKeyring, MemoryKeyring
from tests.fixtures.loopback import Call, loopback

pytestmark = pytest.mark.asyncio

KEY = "sk_test_5ecret"
REFUSAL = json.dumps({"error": {"message": "no", "code": "invalid_api_key_error"}})
LIMIT = 20.0


async def welcoming(call: Call) -> None:
    """A realtime endpoint that begins the session and listens."""
    await call.connection.send(json.dumps({"event": "session.begin", "request_id": "r"}))
    await call.connection.wait_closed()


class Watched:
    """A desk whose states can be waited for."""

    def __init__(self, desk: KeyDesk) -> None:
        self.desk = desk
        self.states: list[KeyState] = []
        self._changed = asyncio.Event()
        desk.subscribe(self._took)

    def _took(self, state: KeyState) -> None:
        self.states.append(state)
        self._changed.set()

    async def until(self, there: Callable[[KeyState], bool]) -> KeyState:
        """The state in which something is so."""
        async with asyncio.timeout(LIMIT):
            while not there(self.desk.state):
                self._changed.clear()
                await self._changed.wait()
        return self.desk.state


@asynccontextmanager
async def desk(
    backend: object, environment: dict[str, str] | None = None, limit: float = 5.0
) -> AsyncIterator[tuple[Watched, list[str]]]:
    """A desk over one keyring; with the addresses whose key it said to be another."""
    changed: list[str] = []
    made = KeyDesk(
        lambda address: KeyStore(address, limit=limit, backend=lambda: backend),
        environment or {},
        changed.append,
        grace=0.2,
    )
    yield Watched(made), changed
    await made.close()


def idle(state: KeyState) -> bool:
    """Nothing is being done."""
    return state.busy is None


async def test_a_key_is_kept_found_and_forgotten() -> None:
    """The keyring has it, the state only says so, and whoever uses it is told."""
    memory = MemoryKeyring()
    async with desk(memory) as (watched, changed):
        watched.desk.look("ws://a")
        assert (await watched.until(idle)).source is KeySource.NONE
        watched.desk.keep(f"  {KEY}\n")
        assert (await watched.until(idle)).source is KeySource.STORED
        assert watched.desk.find("ws://a").value == KEY and watched.desk.find("ws://b").value == ""
        watched.desk.forget()
        assert (await watched.until(idle)).source is KeySource.NONE
        assert memory.kept == {} and changed == ["ws://a", "ws://a"]
        assert KEY not in repr(watched.states)


async def test_without_a_keyring_a_key_holds_for_this_run() -> None:
    """It is used, and that it was not kept is said."""
    async with desk(fail.Keyring()) as (watched, changed):
        watched.desk.keep(KEY)
        state = await watched.until(idle)
        assert state.source is KeySource.THIS_RUN and state.error is not None
        assert "until the program ends" in state.error.sentence()
        assert watched.desk.find(state.address).value == KEY and changed == [state.address]


async def test_a_locked_keyring_holds_nothing_up() -> None:
    """The loop goes on, and after the limit the environment's key is used."""
    hanging = HangingKeyring()
    async with desk(hanging, {KEY_VARIABLE: "other"}, limit=0.1) as (watched, _):
        watched.desk.look("ws://a")
        assert watched.desk.state.busy is Busy.LOOKING
        state = await watched.until(idle)
        assert state.source is KeySource.ENVIRONMENT
        assert state.error is not None and state.error.code == "keyring_timeout"
        hanging.unlocked.set()


async def test_what_is_no_key_is_refused_at_once() -> None:
    """Nothing of it reaches the keyring or the network."""
    memory = MemoryKeyring()
    async with desk(memory) as (watched, changed):
        for text in ("", "two words", "schlüssel"):
            watched.desk.keep(text)
            assert watched.desk.state.error is not None and idle(watched.desk.state)
        assert memory.kept == {} and changed == []


async def test_a_typed_key_is_tried_without_being_kept() -> None:
    """A session is opened with that key, and closed."""
    memory = MemoryKeyring()
    async with loopback(welcoming) as (url, calls), desk(memory) as (watched, _):
        watched.desk.look(url)
        await watched.until(idle)
        watched.desk.attempt(KEY)
        assert watched.desk.state.busy is Busy.TRYING
        assert (await watched.until(idle)).trial is Trial.ACCEPTED
        assert [call.headers["api-subscription-key"] for call in calls] == [KEY]
        await calls[0].connection.wait_closed()
        assert memory.kept == {}


async def test_a_refused_key_is_said_so() -> None:
    """What the service said about the key, and not that something was kept."""
    async with loopback(refuse=(403, REFUSAL)) as (url, _), desk(MemoryKeyring()) as (watched, _):
        watched.desk.look(url)
        await watched.until(idle)
        watched.desk.keep(KEY)
        await watched.until(idle)
        watched.desk.attempt()
        state = await watched.until(idle)
        assert state.trial is Trial.FAILED and isinstance(state.error, AuthError)
        assert KEY not in state.error.sentence() and not state.error.kept


async def test_nobody_there_is_told_from_a_refusal() -> None:
    """A service that cannot be reached says nothing about the key."""
    async with desk(MemoryKeyring()) as (watched, _):
        watched.desk.look("ws://127.0.0.1:9")
        await watched.until(idle)
        watched.desk.attempt(KEY)
        state = await watched.until(idle)
        assert state.trial is Trial.FAILED and state.error is not None
        assert state.error.code == "network"


async def test_a_try_can_be_cancelled() -> None:
    """A service that never answers is given up at once when asked."""
    called = asyncio.Event()

    async def stalling(call: Call) -> None:
        called.set()
        await call.connection.wait_closed()

    async with loopback(stalling) as (url, _), desk(MemoryKeyring()) as (watched, _):
        watched.desk.look(url)
        await watched.until(idle)
        watched.desk.attempt(KEY)
        async with asyncio.timeout(LIMIT):
            await called.wait()
        watched.desk.cancel()
        assert (await watched.until(idle)).trial is Trial.CANCELLED


async def test_another_service_is_told_nothing_of_the_last_one() -> None:
    """A try that is still under way says nothing once another service's key is looked at."""
    called = asyncio.Event()

    async def stalling(call: Call) -> None:
        called.set()
        await call.connection.wait_closed()

    async with loopback(stalling) as (url, _), desk(MemoryKeyring()) as (watched, _):
        watched.desk.look(url)
        await watched.until(idle)
        watched.desk.attempt(KEY)
        async with asyncio.timeout(LIMIT):
            await called.wait()
        watched.desk.look("ws://other")
        await watched.until(idle)
        await watched.desk.close()
        assert watched.desk.state == KeyState("ws://other", KeySource.NONE)
