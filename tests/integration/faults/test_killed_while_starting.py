"""The recognizer's process is killed before it is ready."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest

from livelipi.domain.errors import RecognizerError
from livelipi.runtime.local_recognizer import QUICK_DEATHS, LocalRecognizer
from tests.fixtures import coded_recognizer

ROOT = Path(__file__).parents[3]

pytestmark = [pytest.mark.asyncio, pytest.mark.logs_warnings]


@pytest.mark.parametrize("kills", [1, QUICK_DEATHS])
async def test_one_killed_while_it_starts_is_started_again_but_not_for_ever(
    monkeypatch: pytest.MonkeyPatch, kills: int
) -> None:
    """The system may kill for memory; what happens again and again is told instead."""
    monkeypatch.chdir(ROOT)
    recognizer = LocalRecognizer("base", program=("-m", coded_recognizer.__name__))
    starting = asyncio.create_task(recognizer.ready())
    killed: set[int] = set()
    while len(killed) < kills:
        process = recognizer._process
        if process and process.returncode is None and process.pid not in killed:
            killed.add(process.pid)
            process.kill()
        await asyncio.sleep(0.01)
    try:
        if kills < QUICK_DEATHS:
            assert (await starting).pid not in killed
        else:
            with pytest.raises(RecognizerError, match="soon after its start"):
                await starting
    finally:
        await recognizer.stop()
