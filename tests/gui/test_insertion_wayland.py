"""Text into a real program under sway, by wtype."""

from __future__ import annotations

import shutil
from collections.abc import Iterator

import pytest

from tests.fixtures.editing import TEXT, arrived, inserted, program
from tests.fixtures.sway import private_sway
from tests.fixtures.talking import Talking

pytestmark = pytest.mark.window


@pytest.fixture(scope="module")
def desktop() -> Iterator[dict[str, str]]:
    """A Wayland desktop."""
    for needed in ("sway", "wtype"):
        if shutil.which(needed) is None:
            pytest.skip(f"{needed} is not installed (Debian: {needed})")
    with private_sway() as environment:
        yield environment


@pytest.fixture(scope="module")
def editor(desktop: dict[str, str]) -> Iterator[Talking]:
    """A Qt editor, which sway gives the focus."""
    with program("show_qt", desktop | {"QT_QPA_PLATFORM": "wayland"}) as made:
        yield made


def test_every_script_arrives_exactly(desktop: dict[str, str], editor: Talking) -> None:
    """Ten scripts and emoji are typed, in order; the window that sway says is focused stays so."""
    with program("insert", desktop | {"QT_QPA_PLATFORM": "offscreen"}) as host:
        host.order(begin=True)
        told = inserted(host, TEXT, " 1", " 2")
        host.order(begin=True)
        before, after = (said["program"] for said in host.said if "program" in said)
    arrived(editor, f"{TEXT} 1 2")
    assert [(what["method"], what["trouble"]) for what in told] == [("type", "")] * 3
    # The editor itself sees a moment without a keyboard, since wtype's is the only one here.
    assert before == after != ""


def test_without_the_protocol_the_text_is_kept(desktop: dict[str, str]) -> None:
    """Where no compositor takes keys, it says why."""
    nowhere = desktop | {"QT_QPA_PLATFORM": "offscreen", "WAYLAND_DISPLAY": "none", "SWAYSOCK": ""}
    with program("insert", nowhere) as host:
        (what,) = inserted(host, "kept")
    assert what["method"] == "clipboard"
    assert what["trouble"].startswith("wtype failed")
