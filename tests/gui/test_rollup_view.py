"""The overlay's captions: they roll when words are committed, and otherwise nothing moves."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import combinations, pairwise

import pytest
from PySide6.QtCore import QEvent, QPoint, QRect
from PySide6.QtGui import QImage, QRegion
from pytestqt.qtbot import QtBot

from livelipi.domain.captions import Captions, Segment, SegmentState, reduce
from livelipi.domain.rolling import graphemes
from livelipi.domain.settings import CaptionSettings, Texts
from livelipi.ui.overlay.scene import SceneRow
from tests.gui.conftest import captions, segment
from tests.gui.overlay_view import SENTENCES, Overlay, overlay, sized, speech

OPEN, FINALISING = SegmentState.OPEN, SegmentState.FINALISING

Committed = dict[tuple[int, int], tuple[float, str]]


def committed(rows: Iterable[SceneRow]) -> Committed:
    """Where each committed line stands and what it says, by caption and first letter."""
    return {
        (row.segment, line.start): (row.top, line.text)
        for row in rows
        for line in row.row.lines
        if not line.tail
    }


def only_tail_differs(before: Captions, after: Captions) -> bool:
    """Whether nothing was committed between the two, and no turn began or ended."""

    def rest(one: Captions) -> list[tuple[int, str, SegmentState, str | None]]:
        return [(s.id, s.text, s.state, s.translation) for s in one.segments]

    return rest(before) == rest(after)


def states(events: Iterable[object]) -> Iterator[Captions]:
    """Captions after each event."""
    now = Captions()
    for event in events:
        now = reduce(now, event)  # type: ignore[arg-type]
        yield now


@pytest.mark.parametrize(
    ("minutes", "commits", "rows", "languages"),
    [
        (10, True, 3, tuple(SENTENCES)),
        (2, True, 2, ("en-IN", "kn-IN", "hi-IN")),
        (2, False, 4, tuple(SENTENCES)),
        (2, False, 2, ("ur-IN",)),
    ],
    ids=["every script", "two rows", "nothing but finals", "Urdu in two rows"],
)
def test_minutes_in_which_nothing_moves_but_up(
    qtbot: QtBot, minutes: int, commits: bool, rows: int, languages: tuple[str, ...]
) -> None:
    """Committed lines break once, only roll up, and stand still while only the tail changes."""
    translated = rows == 3
    settings = sized(28, rows=rows)
    shown = overlay(qtbot, settings, translated=translated, language=languages[0])
    geometry = shown.view.geometry(), shown.view.sizeHint()
    boxes = [strip.scene.box for strip in shown.view._strips]
    before, was = Captions(), committed([])
    for now in states(speech(60 * minutes, languages, commits=commits)):
        shown.show(now, translated=translated, after=0.4)
        here = committed(shown.rows())
        assert (here == was) or not only_tail_differs(before, now)
        for line in here.keys() & was.keys():
            (top, text), (old_top, old_text) = here[line], was[line]
            assert top <= old_top
            assert text.startswith(old_text.rstrip())
        before, was = now, here
    assert (shown.view.geometry(), shown.view.sizeHint()) == geometry
    assert [strip.scene.box for strip in shown.view._strips] == boxes


def picture(shown: Overlay, box: QRect | None = None) -> QImage:
    """What is painted."""
    return shown.view.grab(box or shown.view.rect()).toImage()


def test_not_a_pixel_above_the_tail_changes(qtbot: QtBot) -> None:
    """Committed words and the rows above look the same, however long the tail is."""
    shown = overlay(qtbot)
    done = segment(1, "It was said before.")
    text = "These words are committed"
    shown.show(captions(done, segment(2, text, OPEN, tail=" and")))
    row = shown.rows()[-1]
    above = picture(shown, QRect(0, 0, 700, int(row.top)))
    tail = " and these are not, so that they may still become more than would fit"
    for end in range(4, len(tail), 7):
        shown.show(captions(done, segment(2, text, OPEN, tail=tail[:end])))
        assert picture(shown, QRect(0, 0, 700, int(row.top))) == above
        assert shown.view.lines()[0] == "It was said before."
        assert shown.view.lines()[1].startswith(text)


@pytest.mark.parametrize("more", [" ಕನ್ನಡ", " తెలుగు", " ଓଡ଼ିଆ", " 🎉", " ♪", " हिन्दी"])
def test_another_script_moves_no_word_before_it(qtbot: QtBot, more: str) -> None:
    """Words of a taller script that are committed behind others stand on the same line."""
    shown = overlay(qtbot, sized(40))
    shown.show(captions(segment(1, "These words", OPEN)))
    box = QRect(0, 0, 240, shown.view.height())
    before = picture(shown, box)
    shown.show(captions(segment(1, f"These words{more}", OPEN)))
    assert picture(shown, box) == before


def test_the_newest_rows_are_at_the_bottom(qtbot: QtBot) -> None:
    """Three rows are read, the newest of them lowest."""
    shown = overlay(qtbot)
    shown.show(captions(*(segment(i, f"Line {i}.") for i in range(1, 41))))
    assert shown.view.lines() == ["Line 38.", "Line 39.", "Line 40."]
    assert shown.rows()[-1].bottom == shown.view._strips[0].scene.box.bottom()


def test_a_turn_has_room_before_its_first_word(qtbot: QtBot) -> None:
    """Rows roll when somebody begins to speak, so that the words themselves move nothing."""
    shown = overlay(qtbot)
    done = [segment(i, f"Line {i}.") for i in (1, 2, 3)]
    shown.show(captions(*done, segment(4, "", OPEN)))
    before = committed(shown.rows())
    tail = "first words that come"
    shown.show(captions(*done, segment(4, "", OPEN, tail=tail)))
    assert committed(shown.rows()) == before
    assert shown.view.lines() == ["Line 3.", tail]


def test_a_turn_without_words_gives_its_room_to_the_next(qtbot: QtBot) -> None:
    """A cough makes room once, and nothing rolls back down when no words follow."""
    shown = overlay(qtbot)
    done = [segment(i, f"Line {i}.") for i in (1, 2, 3)]
    shown.show(captions(*done, segment(4, "", OPEN)))
    before = committed(shown.rows())
    shown.show(captions(*done))
    assert committed(shown.rows()) == before
    shown.show(captions(*done, segment(5, "", OPEN)))
    assert committed(shown.rows()) == before


def test_rows_never_roll_down(qtbot: QtBot) -> None:
    """Where a turn went without words, a caption that needs less room leaves the rest free."""
    shown = overlay(qtbot)
    done = [segment(i, f"Line {i}.") for i in (1, 2, 3)]
    shown.show(captions(*done, segment(4, "", OPEN)))
    before = committed(shown.rows())
    shown.show(captions(*done, segment(5, "Short.")))
    after = committed(shown.rows())
    assert all(after[line] == before[line] for line in before)


def test_a_long_tail_shows_its_newest_words(qtbot: QtBot) -> None:
    """Where nothing is committed the tail rolls in its own rows, below what was said before."""
    shown = overlay(qtbot)
    tail = " ".join(f"word{i}" for i in range(60))
    shown.show(captions(segment(1, "Before."), segment(2, "", OPEN)))
    for end in (5, 20, 40, 60):
        shown.show(
            captions(segment(1, "Before."), segment(2, "", OPEN, tail=" ".join(tail.split()[:end])))
        )
        lines = shown.view.lines()
        assert lines[0] == "Before."
        assert lines[-1].endswith(f"word{end - 1}")
    assert len(lines) == 3


def test_a_tail_that_shrinks_does_not_roll_back(qtbot: QtBot) -> None:
    """Words that are still there stay in their row when the last ones are taken back."""
    shown = overlay(qtbot)
    words = [f"word{i}" for i in range(40)]
    shown.show(captions(segment(1, "", OPEN, tail=" ".join(words))))
    before = shown.view._strips[0].scene.seen()[0]
    shown.show(captions(segment(1, "", OPEN, tail=" ".join(words[:-4]))))
    after = shown.view._strips[0].scene.seen()[0]
    assert after.top == before.top
    assert before.row.text.startswith(after.row.text)


def test_words_without_a_row_wait_a_second_at_most(qtbot: QtBot) -> None:
    """A tail that outgrew its row gets one even if nothing is committed for a while."""
    shown = overlay(qtbot, sized(32, rows=2))
    tail = " it goes on and on and nobody commits anything of what is said in it"
    parts = [segment(1, "Short.", OPEN, tail=tail[:end]) for end in range(10, len(tail), 4)]
    for part in parts:
        shown.show(captions(part), after=0.2)
    assert shown.view.lines()[-1].split()[-1] in tail[: len(tail) - 1].split()[-2:]


def test_reading_mode_shows_settled_sentences_only(qtbot: QtBot) -> None:
    """What may change is not there; whole sentences of a long turn are, as soon as they are."""
    shown = overlay(qtbot, CaptionSettings(reading_mode=True))
    seen = []
    for text, tail, state in (
        ("", "It is", OPEN),
        ("It is late.", " We", OPEN),
        ("It is late. We", " should go", OPEN),
        ("It is late. We should go.", "", FINALISING),
        ("It is late. We should go. Now.", "", SegmentState.FINAL),
    ):
        shown.show(captions(segment(1, text, state, tail=tail)))
        seen.append(" ".join(shown.view.lines()))
    late = "It is late."
    assert seen == ["", "", late, late, "It is late. We should go. Now."]
    assert all(after.startswith(before) for before, after in pairwise(seen))


def test_a_late_translation_keeps_the_place_of_its_band(qtbot: QtBot) -> None:
    """Meanwhile the last translation stays; the bands stand where they stood."""
    shown = overlay(qtbot, translated=True)
    first = segment(1, "नमस्ते", translation="Hello")
    second = segment(2, "फिर मिलेंगे")
    shown.show(captions(first), translated=True)
    source = [strip.scene.box for strip in shown.view._strips]
    shown.show(captions(first, second), translated=True)
    assert shown.view.lines() == ["नमस्ते", "फिर मिलेंगे", "Hello"]
    rows = committed(shown.rows())
    shown.show(captions(first, replace(second, translation="See you")), translated=True)
    assert shown.view.lines() == ["नमस्ते", "फिर मिलेंगे", "Hello", "See you"]
    assert [strip.scene.box for strip in shown.view._strips] == source
    assert committed(shown.rows()) == rows


def test_a_translation_that_comes_late_goes_between(qtbot: QtBot) -> None:
    """Translations stand in the order of what was said, and the newest stays where it is."""
    shown = overlay(qtbot, translated=True)
    first, third = (
        segment(1, "One.", translation="Eins."),
        segment(3, "Three.", translation="Drei."),
    )
    shown.show(captions(first, segment(2, "Two."), third), translated=True)
    newest = committed(shown.rows(translated=True))[3, 0]
    second = segment(2, "Two.", translation="Zwei.")
    shown.show(captions(first, second, third), translated=True)
    assert shown.view.lines()[3:] == ["Eins.", "Zwei.", "Drei."]
    assert committed(shown.rows(translated=True))[3, 0] == newest


def test_pairs_have_the_same_sign(qtbot: QtBot) -> None:
    """The shape beside a caption is beside its translation too; its neighbours differ."""
    shown = overlay(qtbot, sized(30), translated=True)
    said = [segment(i, "Same words.", translation="Same words.") for i in (1, 2, 3)]
    shown.show(captions(*said), translated=True)

    def signs(translated: bool) -> list[QImage]:
        rows = shown.rows(translated=translated)
        return [picture(shown, QRect(16, round(row.top), 18, round(row.height))) for row in rows]

    above, below = signs(False), signs(True)
    assert above == below
    assert all(one != other for one, other in combinations(above, 2))


@pytest.mark.parametrize(
    ("texts", "expected"),
    [
        (Texts.BOTH, ["नमस्ते", "Hello"]),
        (Texts.SOURCE, ["नमस्ते"]),
        (Texts.TRANSLATION, ["Hello"]),
    ],
)
def test_the_reader_chooses_the_texts(qtbot: QtBot, texts: Texts, expected: list[str]) -> None:
    """Both texts, one, or the other."""
    shown = overlay(qtbot, CaptionSettings(texts=texts), translated=True)
    shown.show(captions(segment(1, "नमस्ते", translation="Hello")), translated=True)
    assert shown.view.lines() == expected
    shown.show(captions(segment(1, "नमस्ते")), translated=False)
    assert shown.view.lines() == ["नमस्ते"]


def test_each_text_has_its_own_look(qtbot: QtBot) -> None:
    """Size and colour of the two bands are set apart, and rows are as high as their type needs."""
    settings = CaptionSettings()
    settings = replace(
        settings,
        rows=2,
        source=replace(settings.source, size_px=40, colour="#00ff00"),
        translation=replace(settings.translation, size_px=20, colour="#ff00ff"),
    )
    shown = overlay(qtbot, settings, translated=True)
    shown.show(captions(segment(1, "Hello", translation="Hello")), translated=True)
    source, translation = (strip.scene for strip in shown.view._strips)
    assert (source.rows[0].height, translation.rows[0].height) == (61, 30)
    assert (source.box.height(), translation.box.height()) == (122, 60)
    image = picture(shown)
    colours = {image.pixelColor(x, y).name() for x in range(200) for y in range(image.height())}
    assert {"#00ff00", "#ff00ff"} <= colours


def test_rows_that_do_not_fit_are_left_out(qtbot: QtBot) -> None:
    """In a window that is too low, the newest rows of both texts remain."""
    shown = overlay(qtbot, translated=True, height=130)
    said = [segment(i, f"Line {i}.", translation=f"Zeile {i}.") for i in (1, 2, 3)]
    shown.show(captions(*said), translated=True)
    assert shown.view.lines() == ["Line 3.", "Zeile 3."]
    shown.view.resize(700, 400)
    assert len(shown.view.lines()) == 6


def test_urdu_has_rows_of_its_height(qtbot: QtBot) -> None:
    """Nastaliq is more than twice as high as other scripts; as many rows of it are seen."""
    shown = overlay(qtbot, language="ur-IN")
    rows = [segment(i, "آج موسم اچھا ہے۔", language="ur-IN") for i in range(1, 5)]
    shown.show(captions(*rows))
    assert len(shown.view.lines()) == 3
    assert all(row.leftward for row in shown.rows())


def test_lost_sound_is_told_without_a_sign(qtbot: QtBot) -> None:
    """A gap is a note among the captions; where only translations are shown, among these."""
    gap = segment(2, "[2.0 s of sound lost]", SegmentState.GAP)
    one = segment(1, "One.", translation="Eins.")
    shown = overlay(qtbot, translated=True)
    shown.show(captions(one, gap), translated=True)
    assert shown.view.lines() == ["One.", gap.text, "Eins."]
    shown.view.set_look(CaptionSettings(texts=Texts.TRANSLATION), animated=False)
    assert shown.view.lines() == ["Eins.", gap.text]


def test_what_changed_is_painted_and_nothing_else(qtbot: QtBot) -> None:
    """The same captions cost no picture; a word costs the row that it stands in."""
    shown = overlay(qtbot)
    painted: list[QRegion] = []
    original = shown.view.paintEvent
    done = segment(1, "Before.")
    now = captions(done, segment(2, "", OPEN, tail="one"))
    shown.show(now)
    qtbot.wait(50)
    shown.view.paintEvent = lambda event: (painted.append(event.region()), original(event))
    for _ in range(5):
        shown.show(now)
        qtbot.wait(10)
    assert painted == []
    shown.show(captions(done, segment(2, "", OPEN, tail="one two")))
    qtbot.waitUntil(lambda: bool(painted))
    row = shown.rows()[-1]
    assert painted[0].boundingRect().height() < 2 * row.height
    assert painted[0].contains(first_letters(row))


def first_letters(row: SceneRow) -> QRect:
    """A few pixels in the middle of a row's beginning."""
    return QRect(round(row.left) + 2, round(row.top + row.height / 2), 4, 4)


def test_thirty_pictures_a_second_at_most(qtbot: QtBot) -> None:
    """However often captions come, the newest of them is shown, no oftener than that."""
    shown = overlay(qtbot)
    view, taken = shown.view, []
    original = view._take
    view._take = lambda: (taken.append(shown.clock.now), original())
    for index in range(1, 301):
        shown.clock.now += 0.001
        view.show_captions(captions(segment(1, "w" * index)), translated=False)
    assert len(taken) <= 10
    shown.clock.now += 0.033
    view.advance()
    assert "".join(view.lines()).endswith("w" * 10)
    assert view._captions.segments[0].text == "w" * 300


def test_hidden_it_keeps_up_and_comes_back_in_place(qtbot: QtBot) -> None:
    """Captions that came meanwhile are simply there, without a roll."""
    shown = overlay(qtbot, animated=True)
    shown.view.hide()
    shown.view.show_captions(captions(segment(1, "One."), segment(2, "Two.")), translated=False)
    shown.view.show()
    assert shown.view.lines() == ["One.", "Two."]
    assert shown.view._strips[0].offset == 0.0


def test_finals_are_announced_once(qtbot: QtBot) -> None:
    """A screen reader is told each caption when it is final, none twice, and no old ones."""
    shown = overlay(qtbot)
    first = segment(1, "One.")
    shown.show(captions(first, segment(2, "", OPEN, tail="Tw")))
    shown.show(captions(first, segment(2, "Two.")))
    shown.show(captions(first, segment(2, "Two.", translation="Zwei.")))
    assert shown.announced == ["One.", "Two."]
    shown.view.announce = None
    shown.show(captions(first, segment(2, "Two."), segment(3, "Three.")))
    assert shown.announced == ["One.", "Two."]


def test_its_name_follows_the_language(qtbot: QtBot) -> None:
    """Screen readers find the view by a name, set anew when the language changes."""
    shown = overlay(qtbot)
    assert shown.view.accessibleName()
    shown.view.setAccessibleName("")
    shown.view.changeEvent(QEvent(QEvent.Type.LanguageChange))
    assert shown.view.accessibleName()


@pytest.mark.parametrize("text", ["word " * 300, "w" * 3_000, "क्षेत्र" * 300, "👩‍👩‍👧" * 200, "a\nb"])
def test_any_text_is_shown(qtbot: QtBot, text: str) -> None:
    """Endless words, words without end, emoji and line breaks: all of it rolls by."""
    shown = overlay(qtbot, sized(28, rows=4))
    shown.show(captions(segment(1, text)))
    entry = shown.view._strips[0].scene.band.entries[0]
    joined = "".join(line.text for line in entry.lines)
    assert "".join(joined.split()) == "".join(text.split())
    assert shown.view.lines()
    assert not picture(shown).isNull()


@pytest.mark.parametrize("language", SENTENCES)
def test_words_that_came_one_by_one_look_as_if_they_came_together(
    qtbot: QtBot, language: str
) -> None:
    """What is reused of a line that grows is right, in both directions and in mixed lines."""
    words = SENTENCES[language].split()[:10]
    grown = overlay(qtbot, width=1_800, language=language)
    for count in range(1, len(words) + 1):
        grown.show(captions(spoken(" ".join(words[:count]))))
        grown.view.settle()
    whole = overlay(qtbot, width=1_800, language=language)
    whole.show(captions(spoken(" ".join(words))))
    whole.view.settle()
    assert picture(grown) == picture(whole)


def spoken(text: str, state: SegmentState = OPEN) -> Segment:
    """A caption that is committed so far."""
    return segment(1, text, state)


@pytest.mark.parametrize("language", SENTENCES)
def test_no_line_breaks_inside_a_letter(qtbot: QtBot, language: str) -> None:
    """However narrow the view is, lines end between graphemes, and growing text breaks once."""
    shown = overlay(qtbot, sized(40, rows=4), width=150, language=language)
    text = SENTENCES[language]
    for end in range(6, len(text), 5):
        if text[end - 1 : end + 1].isascii() or text[end].isspace():
            shown.show(captions(spoken(text[:end])))
    shown.show(captions(spoken(text)))
    ends, at = set(), 0
    for grapheme in graphemes(text):
        at += len(grapheme)
        ends.add(at)
    lines = shown.view._strips[0].scene.band.entries[0].lines
    assert len(lines) > 3
    assert {line.start + len(line.text) for line in lines} <= ends
    assert "".join(line.text for line in lines).split() == text.split()


def test_another_size_breaks_lines_anew_and_moves_nothing_after(qtbot: QtBot) -> None:
    """Resizing by hand lays out again; the newest words stay at the bottom."""
    shown = overlay(qtbot)
    shown.show(captions(segment(1, SENTENCES["en-IN"])))
    wide = shown.view.lines()
    shown.view.resize(420, shown.view.height())
    assert shown.view.lines()[-1].split()[-1] == wide[-1].split()[-1]
    assert shown.view.lines() != wide


def test_the_view_paints_its_own_ground(qtbot: QtBot) -> None:
    """The ground is as solid as it is set, everywhere but in the round corners."""
    shown = overlay(qtbot, CaptionSettings(ground_percent=50))
    image = QImage(shown.view.size(), QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(0)
    shown.view.render(image, QPoint())
    assert image.pixelColor(0, 0).alpha() == 0
    for x, y in ((350, 2), (2, 60), (350, 60)):
        assert image.pixelColor(x, y).alpha() == 128
