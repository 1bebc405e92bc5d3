"""Words while they are spoken: what is committed stays as it is, what may change is softer."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QObject, QRect
from PySide6.QtGui import QColor, QImage, QPaintEvent
from pytestqt.qtbot import QtBot

from livelipi.domain.audio import Span
from livelipi.domain.captions import Captions, SegmentState, reduce
from livelipi.domain.events import Final, Partial, SpeechStarted, Track
from livelipi.ui import fonts, theme
from livelipi.ui.caption_view import CaptionView
from livelipi.ui.paragraph import Frame, set_text
from tests.gui.conftest import captions, segment
from tests.gui.test_caption_view import picture, view_of

OPEN, FINALISING = SegmentState.OPEN, SegmentState.FINALISING
GUTTER = 60
"""Left of this stand the time and the dots."""

DONE = segment(1, "Said before.")

SPOKEN = {
    "English": ("The second quarter was better", " than anybody in this room expected of us"),
    "Hindi": ("दूसरी तिमाही हमारी उम्मीद से", " बेहतर रही और इसका कारण नए ग्राहक थे"),
    "Urdu": ("آج موسم بہت اچھا ہے", " اور ہم باغ میں سیر کرنے جا رہے ہیں"),
    "Tamil": ("இன்று நாம் மூன்று", " விஷயங்களைப் பற்றி பேசுவோம் நண்பர்களே"),
    "figures before Hindi": ("10", " बजे हम मिलेंगे और बात करेंगे"),
    "English in Urdu": ("یہ پروگرام Live", " Lipi کہلاتا ہے اور سب کے لیے ہے"),
    "Urdu in English": ("He said", " آج موسم بہت"),
    "a mark behind the word": ("The second quarter was better", ", much better"),
}


def show(view: CaptionView, text: str, tail: str = "", state: SegmentState = OPEN) -> None:
    """A caption below another one."""
    row = segment(2, text, state, language=None, tail=tail)
    view.show_captions(captions(DONE, row), translated=False)


def ink(view: CaptionView) -> dict[tuple[int, int], int]:
    """Everything painted in the column of text, by place."""
    image = picture(view).convertToFormat(QImage.Format.Format_RGB32)
    pixels = memoryview(image.constBits()).cast("I")
    width, ground = image.width(), pixels[0]
    return {
        (at % width, at // width): colour
        for at, colour in enumerate(pixels)
        if colour != ground and at % width > GUTTER + 10
    }


def lightest(view: CaptionView, state: SegmentState, text: str, tail: str) -> int:
    """How light the text's column gets on the dark ground."""
    view.show_captions(captions(segment(1, text, state, tail=tail)), translated=False)
    return max(QColor(colour).lightness() for colour in ink(view).values())


@pytest.mark.parametrize("spoken", SPOKEN.values(), ids=SPOKEN)
def test_committed_words_never_change_while_the_tail_does(
    qtbot: QtBot, spoken: tuple[str, str]
) -> None:
    """Letter by letter the tail grows and shrinks again; no pixel of what is committed differs."""
    view = view_of(qtbot)
    text, tail = spoken
    show(view, text)
    committed = ink(view)
    assert committed
    for count in [*range(1, len(tail) + 1, 3), len(tail), 5]:
        show(view, text, tail[:count])
        now = ink(view)
        changed = [at for at, colour in committed.items() if now.get(at) != colour]
        assert not changed, f"{len(changed)} pixels, first {changed[:3]}, tail {tail[:count]!r}"


@pytest.mark.parametrize("language", ["English", "Hindi", "Urdu", "Tamil"])
def test_a_tail_becomes_solid_in_its_place(qtbot: QtBot, language: str) -> None:
    """When the tail is committed its lines are the same and its first word stays where it was."""
    view = view_of(qtbot)
    text, tail = SPOKEN[language]
    show(view, text, tail)
    before, top = view.lines(), view.row_top(2)
    show(view, text + tail, "", FINALISING)
    assert view.lines() == before
    assert view.row_top(2) == top


def full_line(view: CaptionView) -> str:
    """Text that fits a line of the view where nothing more does."""
    style = view._style()
    frame = Frame(fonts.font(style.size), style.width, style.line)
    text = "A line of words that is filled"
    while len(set_text(text, frame, 0.0).lines) == 1:
        text += "i"
    return text[:-1]


@pytest.mark.parametrize("mark", [".", ",", "?"])
def test_a_full_stop_takes_no_word_to_the_next_line(qtbot: QtBot, mark: str) -> None:
    """A committed word at the very end of a line stays there, with its mark over the edge."""
    view = view_of(qtbot)
    text = full_line(view)
    show(view, text)
    committed = ink(view)
    for tail in (mark, f"{mark} And more", f"{mark} And more words"):
        show(view, text, tail)
        now = ink(view)
        assert all(now.get(at) == colour for at, colour in committed.items())
        assert view.lines()[1] == text + mark
    top = view.row_top(2)
    show(view, f"{text}{mark} And", " more")
    assert view.lines()[1:] == [text + mark, "And more"]
    now, rise = ink(view), round((top or 0.0) - (view.row_top(2) or 0.0))
    assert all(now.get((x, y - rise)) == c for (x, y), c in committed.items() if y >= (top or 0.0))


def test_a_word_that_does_not_fit_begins_the_next_line(qtbot: QtBot) -> None:
    """The tail's lines break between words as all lines do, wherever the committed text ends."""
    view = view_of(qtbot)
    text = full_line(view)
    for cut in range(20, len(text) + 1):
        show(view, text[:cut].rstrip(), " extraordinarily long")
        joined = " ".join(view.lines()[1:])
        assert joined == f"{text[:cut].rstrip()} extraordinarily long"


def test_the_tail_is_softer_than_what_is_committed(qtbot: QtBot) -> None:
    """One type, two colours: that of captions and the softer one."""
    view = view_of(qtbot)
    solid = lightest(view, OPEN, "Hello", "")
    soft = lightest(view, OPEN, "", "Hello")
    assert solid == QColor(theme.DARK.text).lightness()
    assert soft == QColor(theme.DARK.soft).lightness()
    assert lightest(view, SegmentState.FINAL, "Hello", "") == solid


def test_a_tail_that_shrinks_moves_nothing(qtbot: QtBot) -> None:
    """The row keeps its height until a new row moves everything anyway."""
    view = view_of(qtbot)
    long = "many words that are heard now and may be heard otherwise in a moment " * 4
    show(view, "", long.strip())
    top = view.row_top(2)
    for text, tail, state in (
        ("", "many words", OPEN),
        ("many", " words", FINALISING),
        ("many words", "", SegmentState.FINAL),
    ):
        show(view, text, tail, state)
        assert view.row_top(2) == top
    rows = segment(1, "Said before."), segment(2, "many words"), segment(3, "", OPEN)
    view.show_captions(captions(*rows), translated=False)
    first, second, third = (view.row_top(row.id) for row in rows)
    assert first is not None
    assert second is not None
    assert third is not None
    assert third - second == second - first


def test_a_tail_that_needs_another_line_moves_nothing_above(qtbot: QtBot) -> None:
    """There is room for a line behind the committed ones, so only committed words scroll."""
    view = view_of(qtbot)
    text = " ".join(["committed"] * 10)
    show(view, text)
    top = view.row_top(2)
    assert top is not None
    before = picture(view, top - 2)
    count = len(view.lines())
    show(view, text, " tail" * 12)
    assert len(view.lines()) > count
    assert view.row_top(2) == top
    assert picture(view, top - 2) == before


def test_partials_are_read_in_place_of_the_mark(qtbot: QtBot) -> None:
    """From the first word on the words themselves stand there, from the first to the final."""
    view = view_of(qtbot)
    captions_now = reduce(Captions(), SpeechStarted(Track.SOURCE, 0, 0))
    seen = []
    for event in (
        Partial(Track.SOURCE, 0, "Ask", 0, 8_000),
        Partial(Track.SOURCE, 0, "Ask not what", 3, 16_000),
        Partial(Track.SOURCE, 0, "Ask not why", 7, 24_000),
        Final(Track.SOURCE, 0, "Ask not what.", Span(0, 32_000), "en-IN"),
    ):
        captions_now = reduce(captions_now, event)
        view.show_captions(captions_now, translated=False)
        seen += view.lines()
    assert seen == ["Ask", "Ask not what", "Ask not why", "Ask not what."]


def test_the_small_mark_stands_below_the_time(qtbot: QtBot) -> None:
    """Filled and breathing while listening, hollow while finishing, gone when final."""
    view = view_of(qtbot)
    seen = []
    for state in (OPEN, FINALISING, SegmentState.FINAL):
        show(view, "Hello", "", state)
        gutter = QRect(0, 0, GUTTER, view.viewport().height())
        seen.append(view.grab(gutter).toImage())
    assert seen[0] != seen[1]
    assert seen[1] != seen[2]


class Painted(QObject):
    """Gathers what was painted of a widget."""

    def __init__(self) -> None:
        super().__init__()
        self.rects: list[QRect] = []

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QPaintEvent):
            self.rects.append(event.rect())
        return False


def test_breathing_repaints_the_dots_alone(qtbot: QtBot) -> None:
    """While somebody speaks, the dots cost some hundred pixels and no text."""
    view = view_of(qtbot)
    show(view, "Hello", " there")
    qtbot.wait(50)
    painted = Painted()
    view.viewport().installEventFilter(painted)
    view._breathe()
    qtbot.waitUntil(lambda: bool(painted.rects), timeout=2_000)
    assert all(rect.width() < GUTTER and rect.height() < 20 for rect in painted.rects)


def test_a_partial_repaints_its_row_alone(qtbot: QtBot) -> None:
    """What was said before is not painted again for each word."""
    view = view_of(qtbot)
    show(view, "Hello", " there")
    qtbot.wait(50)
    painted = Painted()
    view.viewport().installEventFilter(painted)
    show(view, "Hello", " there you")
    qtbot.waitUntil(lambda: bool(painted.rects), timeout=2_000)
    top = view.row_top(2)
    assert top is not None
    assert all(rect.top() >= top - 3 for rect in painted.rects)


def test_partials_are_copied_and_not_announced(qtbot: QtBot) -> None:
    """Copying takes what can be read; a screen reader says only what is final."""
    said: list[str] = []
    view = CaptionView(announce=lambda _, text: said.append(text))
    qtbot.addWidget(view)
    view.show_captions(captions(segment(1, "Hello", OPEN, tail=" there")), translated=False)
    assert view.plain_text() == "Hello there"
    assert said == []


def test_partials_leave_a_reader_in_peace(qtbot: QtBot) -> None:
    """Who scrolled up sees the same lines in the same place, however the newest row grows."""
    view = view_of(qtbot)
    rows = [segment(i, f"Line {i}.") for i in range(1, 41)]
    view.show_captions(captions(*rows, segment(41, "", OPEN)), translated=False)
    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum() // 2)
    before = picture(view)
    for count in (1, 30, 200, 3):
        grown = segment(41, "so", OPEN, tail=" many words" * count)
        view.show_captions(captions(*rows, grown), translated=False)
        first, then = view._placed()[0], picture(view)
        assert first[0].segment.id < 41
        column = QRect(0, 0, view.viewport().width() - 20, 300)
        assert then.copy(column) == before.copy(column)


def test_lost_sound_is_a_note_and_no_speech(qtbot: QtBot) -> None:
    """It says how long, in the middle, quietly, and takes neither the bar nor room for words."""
    view = view_of(qtbot)
    gap = segment(2, "[12.0 s of sound lost]", SegmentState.GAP, language=None)
    view.show_captions(captions(segment(1, "Said before."), gap), translated=True)
    assert view.lines() == ["Said before.", "[12.0 s of sound lost]"]
    row = view._stack.rows[-1]
    assert row.source is None
    assert row.mark is not None
    assert row.mark.center().x() == pytest.approx(row.style.width / 2)
    assert row.height == row.style.line
    assert view._stack.newest is view._stack.rows[0]
    top = view.row_top(2)
    assert top is not None
    colours = {QColor(c).lightness() for (_, y), c in ink(view).items() if y > top}
    assert max(colours) <= QColor(theme.DARK.quiet).lightness()
    assert view.plain_text() == "Said before.\n[12.0 s of sound lost]"


def test_a_turn_goes_on_above_the_gap_in_it(qtbot: QtBot) -> None:
    """A caption that waits for the line to come back grows where it is, the gap below it."""
    view = view_of(qtbot)
    gap = segment(2, "[1.0 s of sound lost]", SegmentState.GAP)
    view.show_captions(captions(segment(1, "And", OPEN, tail=" so"), gap), translated=False)
    top, below = view.row_top(1), view.row_top(2)
    text = segment(1, "And so we met in the garden", OPEN, tail=" and there we talked for hours")
    view.show_captions(captions(text, gap), translated=False)
    assert (view.row_top(1), view.row_top(2)) == (top, below)
    assert len(view.lines()) == 3


def test_a_gap_that_gets_longer_says_so(qtbot: QtBot) -> None:
    """Its words change in their place."""
    view = view_of(qtbot)
    view.show_captions(
        captions(segment(1, "[1.0 s of sound lost]", SegmentState.GAP)), translated=False
    )
    top = view.row_top(1)
    view.show_captions(
        captions(segment(1, "[2.0 s of sound lost]", SegmentState.GAP)), translated=False
    )
    assert view.lines() == ["[2.0 s of sound lost]"]
    assert view.row_top(1) == top


def test_urdu_begins_at_the_same_edge_whatever_it_ends_with(qtbot: QtBot) -> None:
    """A last letter that reaches out to the left does not push the line away from its edge."""
    view = view_of(qtbot)
    edges = set()
    for ending in (" ہم", " ہے", " کرنے", " موسم"):
        view.show_captions(captions(segment(1, "آج" + ending)), translated=False)
        edges.add(max(x for x, _ in ink(view)))
    assert len(edges) == 1
