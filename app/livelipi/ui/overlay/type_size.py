"""Smaller and larger captions: both texts together, in proportion, within what settings allow."""

from __future__ import annotations

from dataclasses import fields, replace

from livelipi.domain.settings import WITHIN, CaptionSettings, TextLook

STEP = 1.1
"""Each step is about a tenth."""

_BOUNDS: tuple[int, int] = next(
    field.metadata[WITHIN] for field in fields(TextLook) if field.name == "size_px"
)
_LEAST, _GREATEST = _BOUNDS


def scaled(captions: CaptionSettings, steps: int) -> CaptionSettings:
    """Captions whose letters are so many steps larger; smaller where it is negative."""
    if not stepped(captions, steps):
        return captions
    factor = STEP**steps
    source, translation = captions.source, captions.translation
    return replace(
        captions,
        source=replace(source, size_px=_within(source.size_px, factor)),
        translation=replace(translation, size_px=_within(translation.size_px, factor)),
    )


def stepped(captions: CaptionSettings, steps: int) -> bool:
    """Whether so many steps are possible: both texts stay within bounds, in proportion."""
    sizes = captions.source.size_px, captions.translation.size_px
    return max(sizes) < _GREATEST if steps > 0 else min(sizes) > _LEAST


def _within(size: int, factor: float) -> int:
    """A size of type in pixels that has changed by at least one."""
    wanted = round(size * factor)
    if wanted == size:
        wanted += 1 if factor > 1 else -1
    return max(_LEAST, min(_GREATEST, wanted))
