"""What the overlay shows and asks for; its window is tested in test_real_overlay.py."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QMouseEvent, QRegion
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget
from pytestqt.qtbot import QtBot

from livelipi.domain.audio import Level
from livelipi.domain.captions import Segment, SegmentState
from livelipi.domain.monitors import Box
from livelipi.domain.settings import CaptionStyle, Motion, OverlaySettings, Settings, Texts
from livelipi.runtime.commands import ChangeSettings, DismissMessage, PttDown, PttUp, Start, Stop
from livelipi.runtime.state import AppState, Connection, Message, Severity, Voice
from livelipi.ui import announcing, theme
from livelipi.ui.commands import Asked, Open, View
from livelipi.ui.overlay import beside, strip
from livelipi.ui.overlay.grip import Grip
from livelipi.ui.overlay.styles import contrast
from livelipi.ui.overlay.window import Overlay
from tests.gui.conftest import captions, segment

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

WARNING = Message(Severity.WARNING, "The microphone is gone.", "Nothing was lost.", "Plug it in.")


@dataclass
class Memory:
    """Places for as long as the test runs; the real ones are tested in tests/unit."""

    places: dict[str, Box] = field(default_factory=dict)

    def find(self, monitors: str) -> Box | None:
        return self.places.get(monitors)

    def keep(self, monitors: str, box: Box) -> None:
        self.places[monitors] = box

    def forget(self) -> None:
        self.places.clear()


class Shown:
    """An overlay that shows what it asked for, as the program does."""

    def __init__(self, state: AppState) -> None:
        self.state = state
        self.now = 0.0
        self.asked: list[Asked] = []
        self.memory = Memory()
        self.overlay = Overlay(self._dispatch, self.memory, lambda: self.now)

    def show(self, **changes: object) -> None:
        """Draw a changed state without waiting for the next picture."""
        self.state = replace(self.state, **changes)  # type: ignore[arg-type]
        self.overlay._draw(self.state)

    def set(self, **changes: object) -> None:
        """Change settings of the overlay."""
        changed = replace(self.state.settings.overlay, **changes)  # type: ignore[arg-type]
        self.show(settings=replace(self.state.settings, overlay=changed))

    def look(self, **changes: object) -> None:
        """Change settings of captions."""
        changed = replace(self.state.settings.captions, **changes)  # type: ignore[arg-type]
        self.show(settings=replace(self.state.settings, captions=changed))

    def pass_time(self, seconds: float) -> None:
        """Let time go by, and the overlay look at the clock."""
        self.now += seconds
        self.overlay._show_or_hide()

    def _dispatch(self, asked: Asked) -> None:
        self.asked.append(asked)
        if isinstance(asked, ChangeSettings):
            self.show(settings=asked.settings)


@pytest.fixture
def shown(qtbot: QtBot, live: AppState) -> Iterator[Shown]:
    """An overlay on screen, without animations."""
    settings = Settings(overlay=OverlaySettings(shown=True))
    general = replace(settings.general, motion=Motion.REDUCED)
    made = Shown(replace(live, settings=replace(settings, general=general)))
    for widget in (made.overlay, made.overlay.bar, made.overlay.handle):
        qtbot.addWidget(widget)
    made.show()
    qtbot.waitExposed(made.overlay)
    return made


def click(widget: QWidget) -> None:
    """Press and release in the middle."""
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)


def mouse(widget: QWidget, kind: QEvent.Type, at: QPoint, held: bool = True) -> None:
    """A mouse event at a place of the desktop."""
    left, none = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
    button = none if kind is QEvent.Type.MouseMove else left
    buttons = left if held and kind is not QEvent.Type.MouseButtonRelease else none
    inside = QPointF(widget.mapFromGlobal(at))
    event = QMouseEvent(kind, inside, QPointF(at), button, buttons, Qt.KeyboardModifier.NoModifier)
    widget.event(event)


def drag(widget: QWidget, start: QPoint, by: QPoint) -> None:
    """Press, move, let go."""
    mouse(widget, QEvent.Type.MouseButtonPress, start)
    mouse(widget, QEvent.Type.MouseMove, start + by)
    mouse(widget, QEvent.Type.MouseButtonRelease, start + by)


# When it is on screen


def test_it_is_there_as_long_as_it_is_wanted(shown: Shown) -> None:
    """The setting shows and hides it, with all that belongs to it."""
    overlay = shown.overlay
    shown.set(click_through=True)
    overlay.bar.appear()
    assert overlay.isVisible()
    assert overlay.bar.isVisible()
    assert overlay.handle.isVisible()
    shown.set(shown=False)
    assert not overlay.isVisible()
    assert not overlay.bar.isVisible()
    assert not overlay.handle.isVisible()


def test_it_stays_away_when_all_windows_are_hidden(shown: Shown) -> None:
    """Neither speech nor the last words of a session bring it back, but a person does."""
    for back in (shown.overlay.show, lambda: shown.set(click_through=True)):
        shown.overlay.hide()
        shown.show(voice=Voice.SPEECH, captions=captions(segment(1, "Still heard.")))
        assert not shown.overlay.isVisible()
        back()
        assert shown.overlay.isVisible()


def test_it_hides_after_silence_and_comes_back_on_speech(shown: Shown) -> None:
    """Pauses do not hide it, only the time that was set; a warning brings it back as words do."""
    shown.pass_time(3600)
    assert shown.overlay.isVisible()
    shown.set(hide_after_s=30)
    shown.show(voice=Voice.SPEECH)
    shown.show(voice=Voice.SILENCE)
    shown.pass_time(29)
    assert shown.overlay.isVisible()
    shown.pass_time(1.5)
    assert not shown.overlay.isVisible()
    shown.show(voice=Voice.SPEECH)
    assert shown.overlay.isVisible()
    shown.pass_time(31)
    shown.show(captions=captions(segment(1, "Late words.")))
    assert shown.overlay.isVisible()
    shown.pass_time(31)
    shown.show(voice=Voice.SILENCE, elapsed=99)
    assert not shown.overlay.isVisible()
    shown.show(message=replace(WARNING, severity=Severity.INFO))
    assert not shown.overlay.isVisible()
    shown.show(message=WARNING)
    assert shown.overlay.isVisible()


def test_it_hides_by_its_own_clock(shown: Shown, qtbot: QtBot) -> None:
    """Nothing needs to happen for time to pass."""
    shown.set(hide_after_s=1)
    shown.now = 0.95
    shown.overlay._show_or_hide()
    shown.now = 1.0
    qtbot.waitUntil(lambda: not shown.overlay.isVisible())


def test_it_stays_while_it_is_used(shown: Shown) -> None:
    """Nothing vanishes under the pointer."""
    shown.set(hide_after_s=5)
    shown.overlay._hover(True)
    shown.pass_time(60)
    assert shown.overlay.isVisible()
    shown.overlay._hover(False)
    shown.pass_time(6)
    assert not shown.overlay.isVisible()


# What it shows


def test_indicators_have_shape_colour_and_words(shown: Shown) -> None:
    """Voice, connection and place are told in words, beside a drawing of their own each."""
    below = shown.overlay.strip
    drawings = set()
    for voice in Voice:
        shown.show(voice=voice)
        assert below.voice.text() in below.accessibleName()
        drawings.add(below.light.grab().toImage().constBits().tobytes())
    assert len(drawings) == len(Voice)
    shown.show(connection=Connection.RECONNECTING, local=False, place="Sarvam AI · saarika")
    assert below.connection.toolTip().startswith("Reconnecting")
    assert below.connection_sign.accessibleName() == below.connection.toolTip()
    assert below.place.text() == "Sarvam AI"
    assert below.place.toolTip() == "Sarvam AI · saarika"
    assert not below.talk.isVisible()
    shown.show(ptt=True, ptt_held=True)
    assert "held" in below.talk.accessibleName()


def test_a_message_is_one_line_that_covers_no_caption(shown: Shown) -> None:
    """It stands where the indicators are, tells all on hovering, and goes when dismissed."""
    overlay = shown.overlay
    before = overlay.geometry(), overlay.captions.geometry()
    shown.show(message=WARNING)
    below = overlay.strip
    assert below.message.isVisible()
    assert below.message.toolTip() == "The microphone is gone. Nothing was lost. Plug it in."
    assert below.message_sign.accessibleName() == below.message.toolTip()
    assert not below.geometry().intersects(overlay.captions.geometry())
    click(below.dismiss)
    assert shown.asked == [DismissMessage()]
    shown.show(message=None)
    assert not below.message.isVisible()
    assert (overlay.geometry(), overlay.captions.geometry()) == before


def test_a_message_that_cannot_be_clicked_offers_no_button(shown: Shown) -> None:
    """With click-through the handle has that place."""
    shown.show(message=WARNING)
    shown.set(click_through=True)
    assert not shown.overlay.strip.dismiss.isVisible()
    handle = shown.overlay.handle.geometry()
    last = shown.overlay.strip.message
    right = last.mapToGlobal(last.rect().topRight()).x()
    assert right < handle.left()


def test_words_never_change_its_size(shown: Shown) -> None:
    """Ten minutes of captions, short and long, leave place and size as they were."""
    before = shown.overlay.geometry()
    said: list[Segment] = []
    for second in range(0, 600, 4):
        said.append(segment(second, f"{'word ' * (second % 37)}{second}"))
        shown.show(captions=captions(*said[-20:]))
        shown.overlay.captions.settle()
    assert shown.overlay.captions.lines()
    assert shown.overlay.geometry() == before


def test_nothing_is_painted_while_nothing_changes(shown: Shown, qtbot: QtBot) -> None:
    """Time comes thirty times a second and costs nothing; loudness costs the cells that change."""
    paints: list[QWidget] = []

    class Watch(QObject):
        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            if event.type() is QEvent.Type.Paint and isinstance(watched, QWidget):
                paints.append(watched)
            return False

    watch = Watch()
    QCoreApplication.processEvents()
    for widget in (shown.overlay, *shown.overlay.findChildren(QWidget)):
        widget.installEventFilter(watch)
    for number in range(30):
        shown.show(elapsed=number, level=Level())
        QCoreApplication.processEvents()
    assert paints == []
    for number in range(30):
        shown.show(level=Level(-number, -number))
        QCoreApplication.processEvents()
    strip = shown.overlay.strip
    assert strip.level in paints
    # The strip and the window below it show through between the cells.
    assert set(paints) <= {shown.overlay, strip, strip.level}
    shown.show(voice=Voice.SPEECH)
    qtbot.waitUntil(lambda: bool(paints))
    assert shown.overlay.captions not in paints


# What its buttons do


def test_buttons_ask_for_what_they_say(shown: Shown) -> None:
    """One click, one request; the bar shows what the state says."""
    bar = shown.overlay.bar
    bar.appear()
    click(bar.start)
    shown.show(running=False)
    click(bar.start)
    click(bar.transcript)
    click(bar.settings)
    assert shown.asked == [Stop(), Start(), Open(View.TRANSCRIPT), Open(View.SETTINGS, "captions")]
    assert bar.start.accessibleName() == "Start listening"


def test_push_to_talk_is_there_when_it_is_on(shown: Shown) -> None:
    """The button talks while it is held, and lets go when it vanishes."""
    bar = shown.overlay.bar
    bar.appear()
    assert not bar.talk.isVisible()
    shown.show(ptt=True)
    QTest.mousePress(bar.talk, Qt.MouseButton.LeftButton)
    shown.show(ptt_held=True)
    assert "let go" in bar.talk.accessibleName()
    QTest.mouseRelease(bar.talk, Qt.MouseButton.LeftButton)
    assert shown.asked == [PttDown(), PttUp()]
    QTest.mousePress(bar.talk, Qt.MouseButton.LeftButton)
    bar.hide()
    assert shown.asked[2:] == [PttDown(), PttUp()]


def test_texts_are_chosen_where_there_are_two(shown: Shown) -> None:
    """Without a translation only one can be shown, and the bar says so."""
    bar = shown.overlay.bar
    bar.appear()
    assert [t for t, b in bar.texts.items() if b.isChecked()] == [Texts.SOURCE]
    assert not bar.texts[Texts.BOTH].isEnabled()
    assert "translation is off" in bar.texts[Texts.BOTH].toolTip()
    shown.show(translate=True)
    assert [t for t, b in bar.texts.items() if b.isChecked()] == [Texts.BOTH]
    click(bar.texts[Texts.TRANSLATION])
    assert shown.state.settings.captions.texts is Texts.TRANSLATION
    assert [t for t, b in bar.texts.items() if b.isChecked()] == [Texts.TRANSLATION]


def test_letters_grow_and_shrink_within_bounds(shown: Shown) -> None:
    """Both texts in proportion; the overlay keeps its rows and its lower edge."""
    bar, overlay = shown.overlay.bar, shown.overlay
    bar.appear()
    before = overlay.geometry()
    click(bar.larger)
    look = shown.state.settings.captions
    assert (look.source.size_px, look.translation.size_px) == (35, 29)
    QTest.qWait(0)
    assert overlay.height() > before.height()
    assert overlay.geometry().bottom() == before.bottom()
    for _ in range(40):
        click(bar.smaller)
    look = shown.state.settings.captions
    assert look.translation.size_px == 12
    assert not bar.smaller.isEnabled()


def test_click_through_and_close_are_settings(shown: Shown) -> None:
    """The handle stands on the overlay while clicks pass, and takes them back."""
    overlay = shown.overlay
    overlay.bar.appear()
    click(overlay.bar.through)
    assert shown.state.settings.overlay.click_through
    assert overlay.windowHandle().flags() & Qt.WindowType.WindowTransparentForInput
    assert overlay.geometry().contains(overlay.handle.geometry())
    click(overlay.handle)
    assert not shown.state.settings.overlay.click_through
    assert not overlay.handle.isVisible()
    assert not overlay.windowHandle().flags() & Qt.WindowType.WindowTransparentForInput
    click(overlay.bar.close_overlay)
    assert not shown.state.settings.overlay.shown


def test_the_bar_comes_with_the_pointer_and_goes_when_it_rests(
    shown: Shown, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A pointer that lies on the overlay by chance shows nothing; one that moves does."""
    overlay = shown.overlay
    monkeypatch.setattr("livelipi.ui.overlay.hover_bar.REST", 30)
    overlay._hover(True)
    assert not overlay.bar.isVisible()
    mouse(overlay, QEvent.Type.MouseMove, overlay.geometry().center(), held=False)
    assert overlay.bar.isVisible()
    qtbot.waitUntil(lambda: not overlay.bar.isVisible())


def test_the_bar_fades_unless_motion_is_reduced(shown: Shown, qtbot: QtBot) -> None:
    """A tenth of a second in and out; at once for people who asked for less."""
    bar = shown.overlay.bar
    bar.appear()
    assert bar.windowOpacity() == 1.0
    bar.hide()
    general = replace(shown.state.settings.general, motion=Motion.FULL)
    shown.show(settings=replace(shown.state.settings, general=general))
    bar.appear()
    assert bar.windowOpacity() < 0.5
    qtbot.waitUntil(lambda: bar.windowOpacity() == 1.0)
    bar.leave_soon()
    qtbot.waitUntil(lambda: not bar.isVisible())


def test_the_bar_stands_where_it_covers_no_caption() -> None:
    """Above, else below; on the overlay only where it fills the screen; never out of sight."""
    sight, size = QRect(0, 0, 1000, 800), QSize(300, 40)

    def place(*window: int) -> QRect:
        return beside.beside(QRect(*window), size, sight)

    assert place(200, 500, 600, 200) == QRect(349, 454, 300, 40)
    assert place(200, 0, 600, 200) == QRect(349, 206, 300, 40)
    assert place(0, 0, 1000, 800).top() == beside.GAP
    assert place(900, 500, 600, 200).right() == 999


def test_nothing_takes_the_focus_and_everything_has_a_name(shown: Shown) -> None:
    """No control can be reached with Tab, by design; all tell screen readers what they are."""
    overlay = shown.overlay
    shown.show(message=WARNING, ptt=True)
    for window in (overlay, overlay.bar, overlay.handle):
        flags = window.windowFlags()
        assert flags & Qt.WindowType.WindowDoesNotAcceptFocus
        assert flags & Qt.WindowType.WindowStaysOnTopHint
        assert window.testAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        for widget in (window, *window.findChildren(QWidget)):
            assert widget.focusPolicy() is Qt.FocusPolicy.NoFocus, widget
        assert window.accessibleName()
        for button in window.findChildren(QAbstractButton):
            assert button.accessibleName(), button
            assert button.toolTip() == button.accessibleName()
            assert not QRegion(button.icon().pixmap(18).mask()).isEmpty(), button.toolTip()
        for label in window.findChildren(QLabel):
            assert label.text() or label.accessibleName() or not label.isVisible()


@pytest.mark.parametrize("style", list(CaptionStyle))
def test_the_strip_can_be_read_in_every_style(shown: Shown, style: CaptionStyle) -> None:
    """Its small letters stand out from their ground, however thin that was set."""
    shown.look(style=style, ground_percent=0)
    overlay = shown.overlay
    image = overlay.grab().toImage()
    ground = image.pixelColor(overlay.width() // 2, overlay.height() - 4)
    assert ground.alpha() >= 200
    at = overlay.strip.voice.geometry().translated(overlay.strip.pos())
    seen = {
        image.pixelColor(x, y).name()
        for x in range(at.left(), at.right())
        for y in range(at.top(), at.bottom())
    }
    assert max(contrast(letter, ground.name()) for letter in seen) >= 4.5


def test_a_theme_holds_that_is_set_before_the_bar_is_seen(shown: Shown) -> None:
    """Qt keeps rules of a style sheet that was replaced before its widget was polished."""
    bar = shown.overlay.bar
    for colours in (theme.DARK, theme.LIGHT):
        shown.overlay.apply(colours)
    shown.show(translate=True)
    bar.appear()
    chosen = bar.texts[Texts.BOTH]
    assert chosen.grab().toImage().pixelColor(16, 5).name() == theme.LIGHT.accent_tint


# Place and size


def test_it_is_moved_and_resized_by_hand(shown: Shown) -> None:
    """The middle moves it, edges and corners resize it, and it remembers where it was put."""
    overlay = shown.overlay
    overlay.setGeometry(100, 200, 500, 200)
    drag(overlay, QPoint(350, 300), QPoint(30, -20))
    assert overlay.geometry() == QRect(130, 180, 500, 200)
    assert list(shown.memory.places.values()) == [Box(130, 180, 500, 200)]
    drag(overlay, QPoint(628, 378), QPoint(10, 20))
    assert overlay.geometry() == QRect(130, 180, 510, 220)
    drag(overlay, QPoint(132, 290), QPoint(40, 7))
    assert overlay.geometry() == QRect(170, 180, 470, 220)
    drag(overlay, QPoint(300, 181), QPoint(0, 1000))
    assert overlay.geometry() == QRect(170, 400 - overlay.minimumHeight(), 470, 96)
    assert list(shown.memory.places.values()) == [Box(170, 304, 470, 96)]
    drag(overlay, QPoint(300, 350), QPoint(-900, 0))
    assert overlay.geometry().left() == 0


def test_a_click_on_a_word_is_no_drag(shown: Shown) -> None:
    """The captions take the release and mark the word; the overlay has let go all the same."""
    overlay = shown.overlay
    shown.look(last_read_mark=True)
    shown.show(captions=captions(segment(1, "Wonderful.")))
    overlay.captions.settle()
    before = overlay.geometry()
    (row,) = overlay.captions._seen()
    word, at = row.words[0]
    middle = word.box.translated(at).center().toPoint()
    QTest.mouseClick(overlay.captions, Qt.MouseButton.LeftButton, pos=middle)
    assert overlay.captions.mark is not None
    mouse(overlay, QEvent.Type.MouseMove, before.center() + QPoint(90, 90), held=False)
    assert overlay.geometry() == before
    assert not shown.memory.places


def test_vanishing_lets_go(shown: Shown) -> None:
    """An overlay that is hidden in mid-drag is where the hand left it, and follows no more."""
    overlay = shown.overlay
    before = overlay.geometry()
    mouse(overlay, QEvent.Type.MouseButtonPress, before.center())
    mouse(overlay, QEvent.Type.MouseMove, before.center() + QPoint(-20, -30))
    shown.set(shown=False)
    shown.set(shown=True)
    mouse(overlay, QEvent.Type.MouseMove, before.center() + QPoint(90, 90), held=False)
    assert overlay.geometry() == before.translated(-20, -30)


def test_a_pointer_shows_what_a_drag_does(shown: Shown) -> None:
    """Edges are eight pixels wide, corners reach further."""
    shown.overlay.setGeometry(0, 0, 400, 200)
    grip = Grip(shown.overlay)
    left, top = Qt.Edge.LeftEdge, Qt.Edge.TopEdge
    right, bottom = Qt.Edge.RightEdge, Qt.Edge.BottomEdge
    expected = {
        (200, 100): Qt.Edge(0),
        (7, 100): left,
        (8, 100): Qt.Edge(0),
        (2, 15): left | top,
        (15, 2): left | top,
        (15, 15): Qt.Edge(0),
        (392, 100): right,
        (385, 199): right | bottom,
        (200, 199): bottom,
    }
    assert {at: grip.edges_at(QPoint(*at)) for at in expected} == expected


def test_it_can_be_put_back(shown: Shown) -> None:
    """Resetting forgets every place and goes where a new overlay goes."""
    overlay = shown.overlay
    new = QRect(overlay.geometry())
    drag(overlay, new.center(), QPoint(-20, -30))
    assert shown.memory.places
    overlay.reset_place()
    assert overlay.geometry() == new
    assert not shown.memory.places


def test_more_rows_make_it_higher_and_back(shown: Shown) -> None:
    """Settings ask for room, above; a size chosen by hand keeps its difference."""
    overlay = shown.overlay
    drag(overlay, QPoint(overlay.x() + 200, overlay.y() + 1), QPoint(0, -30))
    before = QRect(overlay.geometry())
    shown.look(rows=4)
    QTest.qWait(0)
    assert overlay.height() > before.height()
    assert overlay.geometry().bottom() == before.bottom()
    shown.look(rows=3)
    QTest.qWait(0)
    assert overlay.geometry() == before


def test_a_language_with_high_rows_gets_them(shown: Shown) -> None:
    """Urdu's Nastaliq needs more room, also where the language was changed in the settings."""
    before = shown.overlay.height()
    listening = replace(shown.state.settings.listening, language="ur-IN")
    settings = replace(shown.state.settings, listening=listening)
    shown.show(settings=settings, language="ur-IN")
    QTest.qWait(0)
    assert shown.overlay.height() > before


def test_a_new_look_while_hidden_counts_once(shown: Shown) -> None:
    """It comes back just as high as its rows need."""
    overlay = shown.overlay
    shown.set(shown=False)
    shown.look(rows=4)
    shown.set(shown=True)
    assert overlay.height() == overlay.captions.sizeHint().height() + strip.HEIGHT


def test_the_level_is_on_the_strip_with_its_peak(shown: Shown) -> None:
    """How loud it is can be seen without the window; a narrow strip keeps its words instead."""
    strip = shown.overlay.strip
    shown.show(level=Level(rms_db=-30.0, peak_db=-6.0))
    assert strip.level.isVisible() and strip.level.cells == (5, 9)
    shown.overlay.resize(340, 120)
    assert not strip.level.isVisible()


def test_a_caption_that_ended_early_says_so(shown: Shown) -> None:
    """Words that no final will come for are told apart, as in the window."""
    forced = segment(1, "We have to", SegmentState.FORCED)
    shown.show(captions=captions(forced))
    shown.overlay.captions.settle()
    assert shown.overlay.captions.lines() == ["We have to · ended early"]
    late = replace(forced, text="We have to go.", state=SegmentState.FINAL)
    shown.show(captions=captions(late))
    shown.overlay.captions.settle()
    assert shown.overlay.captions.lines() == ["We have to go."]


def test_movement_and_the_screen_reader_are_settings(shown: Shown) -> None:
    """Both hold at once, while captions are on the screen."""
    general = shown.state.settings.general
    changed = replace(general, motion=Motion.FULL, announce=False)
    shown.show(settings=replace(shown.state.settings, general=changed))
    assert shown.overlay.captions.announce is None
    assert shown.overlay.bar.animated
    assert all(strip.pace.animated for strip in shown.overlay.captions._strips)
    shown.show(settings=replace(shown.state.settings, general=general))
    assert shown.overlay.captions.announce is announcing.captions
    assert not any(strip.pace.animated for strip in shown.overlay.captions._strips)
