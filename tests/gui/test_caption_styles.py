"""Caption styles keep their contrast, whatever lies behind the overlay."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtGui import QColor, QFont, QImage
from pytestqt.qtbot import QtBot

from livelipi.domain.captions import SegmentState
from livelipi.domain.settings import CaptionSettings, CaptionStyle, TextLook
from livelipi.ui.overlay import styles
from livelipi.ui.overlay.row_cache import RowCache, words
from livelipi.ui.overlay.styles import ENHANCED, READABLE, contrast, look, worst_contrast
from tests.gui.conftest import captions, segment
from tests.gui.overlay_view import overlay, sized

STYLES = list(CaptionStyle)


def settings(style: CaptionStyle, **changes: object) -> CaptionSettings:
    """The default settings in a style."""
    return replace(CaptionSettings(style=style), **changes)  # type: ignore[arg-type]


@pytest.mark.parametrize("style", STYLES)
def test_captions_have_enhanced_contrast_on_their_ground(style: CaptionStyle) -> None:
    """7:1 for what is settled, in every style; 4.5:1 for what may still change."""
    made = look(settings(style))
    for text in (made.source, made.translation):
        assert contrast(text.colour, made.inks.ground) >= ENHANCED
        assert contrast(text.soft, made.inks.ground) >= READABLE


def test_high_contrast_keeps_its_word_for_all_text() -> None:
    """Also for the tail, and also where a bright window shines through the ground."""
    made = look(settings(CaptionStyle.CONTRAST))
    for ink in (made.source.colour, made.source.soft, made.translation.colour, made.inks.accent):
        assert worst_contrast(ink, made.inks.ground, made.ground_percent) >= ENHANCED


@pytest.mark.parametrize("style", STYLES)
@pytest.mark.parametrize("percent", [0, 20, 50, 86, 100])
def test_text_can_be_read_on_any_ground(style: CaptionStyle, percent: int) -> None:
    """Either the ground alone carries the text, or it has an outline that does."""
    made = look(settings(style, ground_percent=percent, shadow=False))
    needed = ENHANCED if style is CaptionStyle.CONTRAST else READABLE
    for text in (made.source, made.translation):
        for ink in (text.colour, text.soft):
            if worst_contrast(ink, made.inks.ground, percent) < needed:
                assert text.outline >= 2
                assert contrast(ink, text.edge) >= needed


@pytest.mark.parametrize("behind", ["#000000", "#ffffff", "#808080"])
@pytest.mark.parametrize("style", [CaptionStyle.DARK, CaptionStyle.LIGHT])
def test_a_letter_without_ground_has_its_contrast_around_it(
    qtbot: QtBot, style: CaptionStyle, behind: str
) -> None:
    """On the screen itself: two pixels off the stem of a letter stands what it is read against."""
    shown = overlay(qtbot, replace(sized(48), style=style, ground_percent=0, shadow=False))
    shown.show(captions(segment(1, "I I I", SegmentState.FINAL)))
    image = QImage(shown.view.size(), QImage.Format.Format_RGB32)
    image.fill(QColor(behind))
    shown.view.render(image)
    row = shown.rows()[0]
    y = round(row.top + row.height / 2)
    line = [image.pixelColor(x, y).name() for x in range(image.width())]
    colour = shown.view._plan.look.source.colour
    stems = [x for x, name in enumerate(line) if name == colour]
    assert stems
    left = stems[0]
    assert contrast(line[left - 2], colour) >= READABLE


def test_large_print_is_bigger_and_heavier() -> None:
    """Not only larger: its strokes are thicker too."""
    plain, large = look(settings(CaptionStyle.DARK)), look(settings(CaptionStyle.LARGE))
    assert large.source.size > plain.source.size * 1.3
    assert large.source.weight > plain.source.weight


def test_own_colours_hold() -> None:
    """A light ground of one's own brings dark letters, unless their colour is chosen too."""
    made = look(settings(CaptionStyle.OWN, ground="#fff6d5"))
    assert made.inks.ground == "#fff6d5"
    assert contrast(made.source.colour, "#fff6d5") >= ENHANCED
    chosen = TextLook(colour="#7a0000", size_px=50, family="Serif")
    made = look(settings(CaptionStyle.OWN, ground="#fff6d5", source=chosen))
    assert (made.source.colour, made.source.size) == ("#7a0000", 50)
    assert made.source.font("Deva").families()[:2] == ["Serif", "Inter"]
    assert made.translation.font().families()[0] == "Inter"


def test_an_outline_and_a_shadow_are_wider_than_the_letters(qtbot: QtBot) -> None:
    """Each covers more pixels than the bare letters, and the outline is as wide as it was set."""
    shown = overlay(qtbot, sized(48))
    shown.show(captions(segment(1, "I")))
    word = shown.rows()[0].words[0][0]
    bare = replace(shown.view._plan.look.source, outline=0, shadow=False)
    cache = RowCache()

    def inked(**changes: object) -> tuple[int, int]:
        picture = cache.picture(word, replace(bare, **changes), 1.0)[0].toImage()  # type: ignore[arg-type]
        columns = [
            x
            for x in range(picture.width())
            if any(picture.pixelColor(x, y).alpha() > 8 for y in range(picture.height()))
        ]
        return len(columns), picture.width() * picture.height()

    plain, outlined, shadowed = inked(), inked(outline=4), inked(shadow=True)
    assert outlined[0] == pytest.approx(plain[0] + 8, abs=1)
    assert shadowed[0] > plain[0] + 2


def test_pictures_are_painted_once_and_forgotten_in_time(qtbot: QtBot) -> None:
    """A word that is seen again costs nothing, and the cache has an end."""
    shown = overlay(qtbot, sized(48))
    style = shown.view._plan.look.source
    text = " ".join(f"word{i}" for i in range(40))
    shown.show(captions(segment(1, text)))
    cache = RowCache(limit=200_000)
    found = [
        word
        for line in shown.view._strips[0].scene.band.entries[0].lines
        for word in words(line, soft=False)
    ]
    assert len(found) == 40
    for word in (*found, *found[-1:]):
        cache.picture(word, style, 1.0)
    assert cache.painted == 40
    assert 0 < cache.size <= 200_000
    assert len(cache) < 40
    cache.clear()
    assert (cache.size, len(cache)) == (0, 0)


def test_weights_and_colours_are_told_apart_by_the_cache(qtbot: QtBot) -> None:
    """Softer words that become settled are painted in the settled colour."""
    shown = overlay(qtbot, sized(40))
    shown.show(captions(segment(1, "", SegmentState.OPEN, tail="Hello")))
    soft = QColor(shown.view._plan.look.source.soft).lightness()
    image = shown.view.grab().toImage()

    def lightest(image: QImage) -> int:
        row = shown.rows()[0]
        y = range(round(row.top), round(row.bottom))
        return max(image.pixelColor(x, at).lightness() for x in range(20, 140) for at in y)

    assert lightest(image) == soft
    shown.show(captions(segment(1, "Hello")))
    settled = QColor(shown.view._plan.look.source.colour).lightness()
    assert lightest(shown.view.grab().toImage()) == settled > soft


def test_weights_of_styles_are_bundled() -> None:
    """No style asks for a weight that only thickening could make of Latin letters."""
    weights = {look(settings(style)).source.weight for style in STYLES}
    assert weights <= {QFont.Weight.Normal, QFont.Weight.Medium, QFont.Weight.DemiBold}


def test_a_colour_too_close_to_the_ground_is_outlined() -> None:
    """Nobody can set captions that cannot be read at all."""
    close = TextLook(colour="#222222")
    made = look(settings(CaptionStyle.DARK, ground_percent=100, source=close))
    assert made.source.outline >= styles.safe_outline(32)
    assert made.source.edge == "#ffffff"
