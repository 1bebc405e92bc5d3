"""What the settings say about the history is what happens."""

from __future__ import annotations

import time
from typing import Any

import pytest

from livelipi.bootstrap.parts import open_history, start_recording
from livelipi.domain.audio import FRAME_SAMPLES, Span
from livelipi.domain.captions import Segment, SegmentState
from livelipi.domain.settings import HistorySettings, Settings
from livelipi.runtime import commands as c
from livelipi.storage.history import History
from livelipi.storage.places import history_path
from tests.integration.runtime.test_controller import echo, program


@pytest.mark.asyncio
async def test_do_not_record_leaves_no_file() -> None:
    """Not even an empty history is made, whatever is said and however often Start is pressed."""
    async with program(echo, settings=Settings(history=HistorySettings(record=False))) as made:
        controller, watch = made
        await start_recording(controller)
        await speak(controller, watch)
        assert not controller.recording
    assert not history_path().exists()


@pytest.mark.asyncio
async def test_the_choice_to_record_holds_at_once() -> None:
    """Switched off, nothing more is written; switched on, the next session is."""
    async with program(echo) as (controller, watch):
        await start_recording(controller)
        await speak(controller, watch)
        off = Settings(history=HistorySettings(record=False))
        controller.dispatch(c.ChangeSettings(off))
        await speak(controller, watch)
        controller.dispatch(c.ChangeSettings(Settings()))
        await speak(controller, watch)
    history = History.open(history_path())
    assert len(history.sessions()) == 2 and history.count() == 2
    history.close()


@pytest.mark.asyncio
async def test_another_microphone_is_the_same_meeting() -> None:
    """A change of device in mid-session goes on in the same record."""
    async with program(echo) as (controller, watch):
        await start_recording(controller)
        controller.dispatch(c.Start())
        controller.sources[0].speak(20)
        await watch.until(lambda s: s.elapsed >= 20 * FRAME_SAMPLES)
        controller.dispatch(c.SetDevice("a"))
        controller.sources[1].speak(20)
        await watch.until(lambda s: s.elapsed >= 40 * FRAME_SAMPLES)
        controller.dispatch(c.Stop())
        await watch.until(lambda s: not s.running)
    history = History.open(history_path())
    assert len(history.sessions()) == 1 and history.count() == 2
    history.close()


async def speak(controller: Any, watch: Any) -> None:
    """One session with one caption."""
    controller.dispatch(c.Start())
    controller.sources[-1].speak(20)
    await watch.until(lambda s: s.elapsed >= 20 * FRAME_SAMPLES)
    controller.dispatch(c.Stop())
    await watch.until(lambda s: not s.running)


def test_what_is_too_old_goes_at_the_start() -> None:
    """Thirty-one days ago is deleted where thirty are kept, and stays where all are."""
    past = History.open(history_path(), clock=lambda: time.time() - 31 * 86_400)
    recorder = past.begin(place="", device="", language="auto")
    recorder.put([Segment(1, 1, SegmentState.FINAL, Span(0, 1), "old")])
    recorder.end().result(10)
    past.close()
    for days, left in ((None, 1), (30, 0)):
        history = open_history(HistorySettings(keep_days=days))
        assert len(history.sessions()) == left
        history.close()
