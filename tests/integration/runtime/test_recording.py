"""What the settings say about the history is what happens."""

from __future__ import annotations

import time

from livelipi.bootstrap.parts import open_history
from livelipi.domain.audio import Span
from livelipi.domain.captions import Segment, SegmentState
from livelipi.domain.settings import HistorySettings
from livelipi.storage.history import History
from livelipi.storage.places import history_path


def test_do_not_record_leaves_no_file() -> None:
    """Not even an empty history is made."""
    assert open_history(HistorySettings(record=False)) is None
    assert not history_path().exists()


def test_what_is_too_old_goes_at_the_start() -> None:
    """Thirty-one days ago is deleted where thirty are kept, and stays where all are."""
    past = History.open(history_path(), clock=lambda: time.time() - 31 * 86_400)
    recorder = past.begin(place="", device="", language="auto")
    recorder.put([Segment(1, 1, SegmentState.FINAL, Span(0, 1), "old")])
    recorder.end().result(10)
    past.close()
    for days, left in ((None, 1), (30, 0)):
        history = open_history(HistorySettings(keep_days=days))
        assert history and len(history.sessions()) == left
        history.close()
