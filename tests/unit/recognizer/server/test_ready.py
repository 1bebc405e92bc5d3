"""The line that says that a recognizer answers."""

from __future__ import annotations

import json

import pytest

from livelipi.domain.errors import RecognizerError
from livelipi.domain.languages import Capabilities, Support
from livelipi.recognizer.ready import Ready, read_ready

ABLE = Capabilities(
    "Whisper base", {"hi-IN": Support.ROMANISED, "en-IN": Support.GOOD}, Support.ROUGH, True
)


@pytest.mark.parametrize("key", [None, "s3cret"])
def test_the_line_is_read_as_it_was_written(key: str | None) -> None:
    """Whoever starts a recognizer learns where it is and what it can do."""
    ready = Ready("ws://127.0.0.1:4000", ABLE, 77, key)
    line = ready.line()
    assert "\n" not in line
    assert read_ready(line) == ready
    assert ("key" in json.loads(line)) is (key is not None)
    assert "s3cret" not in repr(ready)


@pytest.mark.parametrize(
    "line", ["", "Traceback (most recent call last):", "[]", "{}", '{"capabilities":{"model":1}}']
)
def test_any_other_line_is_an_error_of_the_environment(line: str) -> None:
    """A program that is no recognizer must not be taken for one."""
    with pytest.raises(RecognizerError):
        read_ready(line)
