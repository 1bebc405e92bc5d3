"""Single settings are reached by their place in the tree."""

from __future__ import annotations

from dataclasses import replace

import pytest

from livelipi.domain.setting_paths import default_of, kind_of, paths, value_of, with_value
from livelipi.domain.settings import WITHIN, CaptionStyle, Settings, TextLook


def test_every_setting_has_a_path() -> None:
    """Tables are walked to their leaves, in the order of the tree."""
    found = paths()
    assert found[0] == "general.interface"
    assert "captions.translation.size_px" in found
    assert "captions.source" not in found
    assert len(found) == len(set(found))


@pytest.mark.parametrize("path", paths())
def test_a_setting_can_be_changed_and_read(path: str) -> None:
    """Changing one to its own value changes nothing; its default is the tree's."""
    settings = Settings()
    assert with_value(settings, path, value_of(settings, path)) == settings
    assert default_of(path) == value_of(settings, path)


def test_a_change_touches_one_setting_only() -> None:
    """What stands beside it in the tree is as it was."""
    before = Settings()
    after = with_value(before, "captions.source.size_px", 40)
    assert after.captions == replace(before.captions, source=TextLook(size_px=40))
    assert replace(after, captions=before.captions) == before


def test_a_kind_tells_type_and_bounds() -> None:
    """What an editor is made from."""
    assert kind_of("captions.style").hint is CaptionStyle
    assert kind_of("captions.rows").metadata[WITHIN] == (2, 4)
    assert kind_of("history.keep_days").hint == int | None
