"""The vocabulary reaches each service by the field that the service has for it."""

from __future__ import annotations

import pytest

from livelipi.domain.events import Track
from livelipi.protocol.options import MAX_KEYTERMS, Endpoint, StreamOptions
from livelipi.protocol.realtime_options import RealtimeOptions
from livelipi.runtime.places import Options, Sarvam, ThisComputer
from livelipi.runtime.vocabulary import favouring

URL = "ws://127.0.0.1:1"
NAMES = ("Asha", "Ravi")


@pytest.mark.parametrize(
    ("options", "prompt", "keyterms"),
    [
        (RealtimeOptions(URL, Track.SOURCE), "Asha, Ravi", ()),
        (RealtimeOptions(URL, Track.SOURCE, model="saaras:v4"), "", NAMES),
        (StreamOptions(URL, Track.SOURCE), "", NAMES),
        (StreamOptions(URL, Track.SOURCE, model="saaras:v3"), "", ()),
        (StreamOptions(URL, Track.SOURCE, endpoint=Endpoint.STT_TRANSLATE), "Asha, Ravi", ()),
    ],
)
def test_each_service_gets_it_in_its_own_field(
    options: Options, prompt: str, keyterms: tuple[str, ...]
) -> None:
    """A field that a model refuses would cost the whole connection (D21)."""
    asked = favouring(options, NAMES)
    assert (asked.prompt, asked.keyterms) == (prompt, keyterms)
    assert favouring(options, ()) == options


def test_every_place_can_be_asked_with_a_long_vocabulary() -> None:
    """Nothing that a person has in their list makes an option that is refused."""
    names = tuple(f"name{number}" for number in range(400))
    for place in (ThisComputer("base"), Sarvam("key")):
        for track in Track:
            for options in place.options(URL, track, "en-IN"):
                asked = favouring(options, names)
                assert len(asked.keyterms) in (0, MAX_KEYTERMS)
    (local,) = ThisComputer("base").options(URL, Track.SOURCE, "en-IN")
    assert favouring(local, NAMES).keyterms == NAMES
