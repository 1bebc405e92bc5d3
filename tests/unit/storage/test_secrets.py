"""The key is kept in a keyring or nowhere, and no keyring holds the program up."""

from __future__ import annotations

import threading
from collections.abc import Iterator

import keyring.backend
import keyring.errors
import pytest
from keyring.backends import chainer, fail, null

from livelipi.domain.errors import KeyringError
from livelipi.storage.secrets import KEY_VARIABLE, KeySource, KeyStore

KEY = "sk_test_5ecret"
ADDRESS = "wss://api.example"


class Memory(keyring.backend.KeyringBackend):
    """A keyring that keeps secrets for as long as the test."""

    priority = 1.0  # type: ignore[assignment]

    def __init__(self) -> None:
        super().__init__()
        self.kept: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        del self.kept[service, username]


class Failing(Memory):
    """A keyring whose system raises something; its text quotes the key."""

    def __init__(self, error: Exception) -> None:
        super().__init__()
        self.error = error

    def get_password(self, service: str, username: str) -> str | None:
        raise self.error

    def set_password(self, service: str, username: str, password: str) -> None:
        raise self.error


class Chain(Memory):
    """A chainer over given backends; itself it keeps nothing."""

    def __init__(self, *backends: keyring.backend.KeyringBackend) -> None:
        super().__init__()
        self.backends = backends


@pytest.fixture
def hanging() -> Iterator[Memory]:
    """A keyring that waits for somebody to type its password; let go when the test ends."""
    unlocked = threading.Event()

    class Hanging(Memory):
        def get_password(self, service: str, username: str) -> str | None:
            unlocked.wait(30)
            return None

    yield Hanging()
    unlocked.set()


def store(backend: keyring.backend.KeyringBackend, address: str = ADDRESS) -> KeyStore:
    """A store on one backend."""
    return KeyStore(address, limit=5, backend=lambda: backend)


def test_a_stored_key_is_found_before_the_environments() -> None:
    """Keyring, else environment, else nothing."""
    keys, environment = store(Memory()), {KEY_VARIABLE: " from-environment\n"}
    assert keys.find({}).source is KeySource.NONE
    assert keys.find(environment).source is KeySource.ENVIRONMENT
    assert keys.find(environment).value == "from-environment"
    keys.write(KEY)
    found = keys.find(environment)
    assert (found.source, found.value, found.trouble) == (KeySource.STORED, KEY, None)
    assert keys.clear() and not keys.clear()
    assert keys.find({}).value == ""


def test_a_key_is_only_found_for_its_own_service() -> None:
    """Another address never gets Sarvam's key."""
    backend = Memory()
    store(backend).write(KEY)
    assert store(backend, "ws://127.0.0.1:9").read() == ""


@pytest.mark.parametrize("backend", [null.Keyring(), fail.Keyring(), chainer.ChainerBackend()])
def test_without_a_keyring_nothing_is_stored_and_that_is_said(
    backend: keyring.backend.KeyringBackend, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The null keyring would take the key and lose it; none is not an error for reading."""
    monkeypatch.setattr(chainer.ChainerBackend, "backends", [])
    keys = store(backend)
    assert keys.read() == "" and not keys.clear()
    with pytest.raises(KeyringError, match="no keyring here") as caught:
        keys.write(KEY)
    assert (caught.value.code, caught.value.exit_code) == ("keyring_none", 10)
    assert keys.find({KEY_VARIABLE: "x"}).trouble is None


def test_a_plain_file_is_no_keyring(monkeypatch: pytest.MonkeyPatch) -> None:
    """keyrings.alt writes keys where any program reads them; a chain goes on to a better one."""
    monkeypatch.setattr(Memory, "__module__", "keyrings.alt.file")
    plain = Memory()
    with pytest.raises(KeyringError, match="no keyring here"):
        store(plain).write(KEY)
    with pytest.raises(KeyringError, match="no keyring here"):
        store(Chain(plain, null.Keyring())).write(KEY)
    assert plain.kept == {}


def test_a_chain_is_asked_for_its_first_real_keyring() -> None:
    """What keeps nothing is passed over."""
    real = Memory()
    keys = store(Chain(null.Keyring(), real))
    keys.write(KEY)
    assert keys.read() == KEY and list(real.kept.values()) == [KEY]


def test_a_keyring_that_hangs_is_given_up(hanging: Memory) -> None:
    """A locked wallet waits for its password; the program does not, and says what to do."""
    keys = KeyStore(ADDRESS, limit=0.05, backend=lambda: hanging)
    for call in (keys.read, lambda: keys.write(KEY), keys.clear):
        with pytest.raises(KeyringError, match=r"within 0\.05 s") as caught:
            call()
        assert caught.value.code == "keyring_timeout" and caught.value.todo
    found = keys.find({KEY_VARIABLE: "other"})
    assert found.source is KeySource.ENVIRONMENT and found.trouble


@pytest.mark.parametrize(
    "error",
    [
        keyring.errors.KeyringLocked(KEY),
        keyring.errors.PasswordSetError(KEY),
        TimeoutError(KEY),
        OSError(KEY),
    ],
)
def test_a_keyring_that_fails_is_named_without_the_key(error: Exception) -> None:
    """Whatever a system raises becomes a sentence, which never quotes the key."""
    keys = store(Failing(error))
    for call in (keys.read, lambda: keys.write(KEY)):
        with pytest.raises(KeyringError, match=type(error).__name__) as caught:
            call()
        assert KEY not in caught.value.sentence() and caught.value.__cause__ is error
    assert keys.find({}).trouble


def test_a_keyring_that_forgets_is_found_out() -> None:
    """A key is only said to be stored when the keyring gives it back."""

    class Forgetting(Memory):
        def set_password(self, service: str, username: str, password: str) -> None:
            """Lose it."""

    with pytest.raises(KeyringError, match="does not give it back"):
        store(Forgetting()).write(KEY)


def test_a_key_is_in_no_representation() -> None:
    """Logs and crash reports show representations."""
    keys = store(Memory())
    keys.write(KEY)
    assert KEY not in repr(keys.find({}))


def test_the_systems_keyring_is_asked_by_default(monkeypatch: pytest.MonkeyPatch) -> None:
    """Without a backend given, the keyring library finds one."""
    memory = Memory()
    monkeypatch.setattr(keyring, "get_keyring", lambda: memory)
    KeyStore(ADDRESS).write(KEY)
    assert list(memory.kept.values()) == [KEY]
