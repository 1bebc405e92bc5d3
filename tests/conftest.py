"""Gates that every test passes: nothing leaks, nothing warns, nothing leaves this computer."""

from __future__ import annotations

import asyncio
import functools
import inspect
import ipaddress
import logging
import os
import socket
import threading
from collections.abc import Iterator
from pathlib import Path

import platformdirs
import pytest
from hypothesis import settings

pytest_plugins = ["tests.fixtures.lanes"]

settings.register_profile("ci", deadline=None, derandomize=True)
settings.register_profile("dev", deadline=None)
settings.load_profile("ci" if os.environ.get("CI") else "dev")

CACHE = platformdirs.user_cache_path("livelipi")
"""The user's own cache: weights are read from it, whatever HOME a test has."""

THREAD_PATIENCE = 5.0
"""Seconds that a thread may take to end after its test."""


@pytest.fixture(autouse=True)
def own_home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    """No test touches the developer's settings or keyring; only the weights' cache is shared."""
    home = tmp_path_factory.mktemp("home")
    monkeypatch.setenv("HOME", str(home))
    for name in ("CONFIG", "DATA", "STATE"):
        monkeypatch.setenv(f"XDG_{name}_HOME", str(home / name.lower()))
    monkeypatch.setenv("XDG_CACHE_HOME", str(CACHE.parent))
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.fail.Keyring")
    for name in ("LIVELIPI_API_KEY", "LIVELIPI_SERVE_KEY"):
        monkeypatch.delenv(name, raising=False)


@pytest.fixture(autouse=True)
def only_loopback(monkeypatch: pytest.MonkeyPatch) -> None:
    """A test that calls out of this computer fails where it does so."""
    connect = socket.socket.connect

    def guarded(self: socket.socket, address: object) -> None:
        if self.family in {socket.AF_INET, socket.AF_INET6} and isinstance(address, tuple):
            host = str(address[0])
            if host != "localhost" and not ipaddress.ip_address(host).is_loopback:
                pytest.fail(f"a test called {host}")
        connect(self, address)  # type: ignore[arg-type]

    monkeypatch.setattr(socket.socket, "connect", guarded)


@pytest.fixture(autouse=True)
def no_leaked_threads() -> Iterator[None]:
    """Threads that could keep the program from ending are gone when a test ends."""
    before = set(threading.enumerate())
    yield
    for thread in set(threading.enumerate()) - before:
        if not thread.daemon:
            thread.join(THREAD_PATIENCE)
            assert not thread.is_alive(), f"the thread {thread.name!r} is still running"


@pytest.fixture(autouse=True)
def no_unexpected_warnings(
    request: pytest.FixtureRequest, caplog: pytest.LogCaptureFixture
) -> Iterator[None]:
    """A WARNING in the log is a finding, unless the test is marked ``logs_warnings``."""
    yield
    if request.node.get_closest_marker("logs_warnings"):
        return
    loud = [r for r in caplog.get_records("call") if r.levelno >= logging.WARNING]
    assert not loud, f"unexpected log: {loud[0].name}: {loud[0].getMessage()}"


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Async tests also fail when they leave a task behind."""
    for item in items:
        test = getattr(item, "obj", None)
        if inspect.iscoroutinefunction(test):
            item.obj = _leaving_no_task(test)  # type: ignore[attr-defined]


def _leaving_no_task(test):  # type: ignore[no-untyped-def]
    @functools.wraps(test)
    async def wrapped(*args: object, **kwargs: object) -> None:
        before = asyncio.all_tasks()
        await test(*args, **kwargs)
        await asyncio.sleep(0)
        left = [task for task in asyncio.all_tasks() - before if not task.done()]
        assert not left, f"tasks left behind: {left}"

    return wrapped


@pytest.fixture(scope="session")
def samples() -> Path:
    """The bundled recordings."""
    return Path(__file__).parent.parent / "resources" / "samples"
