"""One recognizer for the tests of this folder."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.fixtures.recognizer_process import Recognizer, start, stop


@pytest.fixture(scope="session")
def recognizer(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Recognizer]:
    """One with Whisper base, for all tests of this folder."""
    log = tmp_path_factory.mktemp("serve") / "log.txt"
    running = start("--model", "base", log=log)
    yield running
    assert running.process.poll() is None, log.read_text()
    assert stop(running) == 0
    assert "Traceback" not in log.read_text()
