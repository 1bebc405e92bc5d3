"""Whatever is put in whatever order, the newest text of each caption comes back."""

from __future__ import annotations

import tempfile
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from livelipi.storage.history import History
from tests.unit.storage.conftest import WAIT, begin, said

texts = st.text(min_size=1, max_size=8)
puts = st.lists(
    st.lists(st.builds(said, st.integers(1, 4), texts, st.none() | texts), max_size=3), max_size=8
)


def readable(text: str) -> str:
    """As any file holds it: half a surrogate pair is a question mark."""
    return text.encode("utf-8", "replace").decode()


@settings(max_examples=60)
@given(puts)
def test_the_newest_text_of_each_caption_comes_back(batches: list) -> None:  # type: ignore[type-arg]
    """Repetitions, corrections and translations in any mixture; both texts are found again."""
    wanted: dict[int, tuple[str, str | None]] = {}
    with tempfile.TemporaryDirectory() as folder:
        history = History.open(Path(folder) / "history.sqlite3")
        recorder = begin(history)
        for batch in batches:
            recorder.put(batch)
            for segment in batch:
                _, before = wanted.get(segment.id, ("", None))
                wanted[segment.id] = segment.text, segment.translation or before
        recorder.end().result(WAIT)
        found = history.show()
        lines = found[1] if found else ()
        assert [(line.text, line.translation) for line in lines] == [
            (readable(text), readable(other) if other else None)
            for _, (text, other) in sorted(wanted.items())
        ]
        for line in lines:
            if line.text.split():
                assert line in [hit.line for hit in history.search(line.text)]
        history.close()
