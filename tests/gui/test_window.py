"""What a person does in the window becomes commands; what the state says is shown."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtGui import QAccessible, QFocusEvent, QGuiApplication, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QComboBox, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from livelipi.domain.audio import Level
from livelipi.domain.languages import AUTO, LANGUAGES, SARVAM, Capabilities, Support
from livelipi.domain.settings import GeneralSettings, Motion, Settings
from livelipi.runtime.commands import (
    ClearCaptions,
    DismissMessage,
    PttDown,
    PttUp,
    RefreshDevices,
    SetDevice,
    SetLanguage,
    SetPtt,
    SetTranslate,
    Start,
    StartSample,
    Stop,
)
from livelipi.runtime.state import AppState, Connection, Message, Severity, Voice
from livelipi.ui import announcing, theme, words
from livelipi.ui.picker import Picker
from livelipi.ui.theme import DARK, LIGHT
from tests.gui.conftest import Harness, captions, segment

SPACE = Qt.Key.Key_Space


def choose(picker: Picker, value: str) -> None:
    """Choose as a person does: with the list's own activation."""
    index = next(i for i, c in enumerate(picker.choices) if c.value == value)
    picker.setCurrentIndex(index)
    picker.activated.emit(index)


def click(widget: QWidget) -> None:
    """Press and release in the middle."""
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)


def test_start_becomes_stop(harness: Harness, ready: AppState, live: AppState) -> None:
    """One button, one meaning at a time."""
    button = harness.window.controls.start
    harness.show(ready)
    click(button)
    harness.show(live)
    click(button)
    assert harness.taken() == [Start(), Stop()]
    assert button.text() == "Stop"


def test_pickers_send_what_was_chosen(harness: Harness, ready: AppState) -> None:
    """Microphone and language travel as commands."""
    harness.show(ready)
    choose(harness.window.controls.microphone, "in.yeti")
    choose(harness.window.controls.language, "hi-IN")
    assert harness.taken() == [SetDevice("in.yeti"), SetLanguage("hi-IN")]


def test_a_refused_choice_falls_back(harness: Harness, ready: AppState) -> None:
    """The picker shows the state's language, not what was clicked, when the state stays."""
    harness.show(ready)
    picker = harness.window.controls.language
    choose(picker, "hi-IN")
    harness.show(replace(ready, elapsed=1))
    assert picker.currentText() == "Automatic"


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_opening_the_microphones_looks_for_new_ones(
    harness: Harness, ready: AppState, qtbot: QtBot
) -> None:
    """The list is fresh when it drops."""
    harness.show(ready)
    picker = harness.window.controls.microphone
    picker.showPopup()
    qtbot.waitUntil(picker.view().isVisible)
    picker.hidePopup()
    assert harness.taken() == [RefreshDevices()]


def test_microphones_come_before_the_computers_own_sound(harness: Harness, ready: AppState) -> None:
    """The default first and named, monitors last and explained, a lost device still shown."""
    harness.show(replace(ready, device="in.gone"))
    choices = harness.window.controls.microphone.choices
    assert [c.value for c in choices] == ["", "in.builtin", "in.yeti", "out.monitor", "in.gone"]
    assert choices[0].note == "Built-in Audio"
    assert choices[3].note == "what the computer plays"
    assert (choices[4].enabled, choices[4].note) == (False, "not plugged in")


def test_languages_are_offered_honestly(harness: Harness, ready: AppState) -> None:
    """What the model cannot do is last, disabled, and says why; half-good is labelled."""
    harness.show(ready)
    choices = {c.value: c for c in harness.window.controls.language.choices}
    assert set(choices) == {AUTO} | {language.code for language in LANGUAGES}
    assert choices["hi-IN"].native == "हिन्दी"
    assert choices["hi-IN"].note == "in Latin letters"
    assert choices["ur-IN"].note == "rough"
    assert not choices["kn-IN"].enabled
    assert choices["kn-IN"].note == "Whisper base cannot transcribe Kannada"
    enabled = [c.enabled for c in choices.values()]
    assert enabled == sorted(enabled, reverse=True)
    harness.show(replace(ready, capabilities=SARVAM))
    assert all(c.enabled for c in harness.window.controls.language.choices)


def test_translation_says_how_good_it_is(harness: Harness, ready: AppState) -> None:
    """Rough is labelled; impossible is disabled with its reason."""
    harness.show(ready)
    switch = harness.window.controls.translate
    assert "rough" in switch.text()
    click(switch)
    assert harness.taken() == [SetTranslate(on=True)]
    english = Capabilities("Whisper tiny.en", {"en-IN": Support.GOOD}, Support.NONE, detects=False)
    harness.show(replace(ready, capabilities=english))
    assert not switch.isEnabled()
    assert switch.toolTip() == "Whisper tiny.en cannot translate"


def test_space_is_push_to_talk_wherever_the_focus_is(
    harness: Harness, live: AppState, qtbot: QtBot
) -> None:
    """One down and one up per hold; repeats are no presses; a focused button stays untouched."""
    harness.show(replace(live, ptt=True))
    harness.window.controls.start.setFocus()
    handle = harness.window.windowHandle()
    QTest.keyPress(handle, SPACE)
    QTest.keyRelease(handle, SPACE)
    qtbot.waitUntil(lambda: harness.commands == [PttDown(), PttUp()])


def test_a_repeat_that_the_keyboard_does_not_mark_is_no_release(
    harness: Harness, live: AppState, qtbot: QtBot
) -> None:
    """Releases and presses of a held key under X11 leave the turn whole."""
    harness.show(replace(live, ptt=True))
    handle = harness.window.windowHandle()
    QTest.keyPress(handle, SPACE)
    for _ in range(3):
        QTest.keyRelease(handle, SPACE)
        QTest.keyPress(handle, SPACE)
    assert harness.taken() == [PttDown()]
    QTest.keyRelease(handle, SPACE)
    qtbot.waitUntil(lambda: harness.commands == [PttUp()])


def test_space_without_push_to_talk_presses_the_focused_button(
    harness: Harness, ready: AppState, qtbot: QtBot
) -> None:
    """Keyboard users lose nothing while the switch is off."""
    harness.show(ready)
    harness.window.activateWindow()
    harness.window.controls.start.setFocus()
    qtbot.waitUntil(harness.window.controls.start.hasFocus)
    QTest.keyClick(harness.window.windowHandle(), SPACE)
    assert harness.taken() == [Start()]


def test_losing_the_focus_releases_the_key(harness: Harness, live: AppState) -> None:
    """A key that comes up in another window must not stay down here."""
    harness.show(replace(live, ptt=True))
    handle = harness.window.windowHandle()
    QTest.keyPress(handle, SPACE)
    QCoreApplication.sendEvent(handle, QFocusEvent(QEvent.Type.FocusOut))
    QTest.keyRelease(handle, SPACE)
    assert harness.taken() == [PttDown(), PttUp()]


def test_switching_push_to_talk_off_releases_the_key(harness: Harness, live: AppState) -> None:
    """Stop while the key is held leaves nothing held."""
    harness.show(replace(live, ptt=True))
    QTest.keyPress(harness.window.windowHandle(), SPACE)
    harness.show(replace(live, ptt=False))
    assert harness.taken() == [PttDown(), PttUp()]


def test_the_big_button_talks_while_it_is_held(
    harness: Harness, live: AppState, qtbot: QtBot
) -> None:
    """The mouse does what Space does; both together are one key."""
    harness.show(replace(live, ptt=True))
    talk = harness.window.talk
    assert talk.isVisible()
    QTest.mousePress(talk, Qt.MouseButton.LeftButton)
    QTest.keyPress(harness.window.windowHandle(), SPACE)
    QTest.mouseRelease(talk, Qt.MouseButton.LeftButton)
    assert harness.taken() == [PttDown()]
    QTest.keyRelease(harness.window.windowHandle(), SPACE)
    qtbot.waitUntil(lambda: harness.commands == [PttUp()])


def test_push_to_talk_switch_and_clear(harness: Harness, live: AppState) -> None:
    """The other controls send their commands; clear needs something to clear."""
    controls = harness.window.controls
    harness.show(live)
    assert not controls.clear.isEnabled()
    harness.show(replace(live, captions=captions(segment(1, "Hello."))))
    click(controls.ptt)
    click(controls.clear)
    assert harness.taken() == [SetPtt(on=True), ClearCaptions()]


def test_message_says_all_and_offers_the_sample(harness: Harness, ready: AppState) -> None:
    """What happened, what was kept, what to do, and two buttons."""
    bar = harness.window.message
    message = Message(Severity.ERROR, "It broke.", "All is kept.", "Try again.", offers_sample=True)
    harness.show(replace(ready, message=message))
    assert bar.isVisible()
    assert bar.accessibleName() == "Error: It broke."
    assert bar.accessibleDescription() == "All is kept. Try again."
    sample, close = bar.findChildren(QPushButton)
    click(sample)
    click(close)
    assert harness.taken() == [StartSample(), DismissMessage()]
    harness.show(ready)
    assert not bar.isVisible()


def test_the_empty_page_says_what_to_do(harness: Harness, ready: AppState) -> None:
    """Each state before the first caption has friendly words; captions take the page."""
    empty = harness.window.empty
    harness.show(replace(ready, connection=Connection.WARMING_UP, capabilities=None))
    assert empty.title.text() == "Warming up"
    harness.show(ready)
    assert empty.title.text() == "Press Start and speak"
    click(empty.sample)
    assert harness.taken() == [StartSample()]
    harness.show(replace(ready, captions=captions(segment(1, "Hello."))))
    assert harness.window.captions.isVisible()
    assert not empty.isVisible()


@pytest.mark.parametrize("voice", list(Voice))
def test_the_voice_light_has_words(harness: Harness, live: AppState, voice: Voice) -> None:
    """No state is told by colour alone."""
    harness.show(replace(live, voice=voice))
    assert harness.window.status.voice.text() == words.voice(voice)


def test_status_tells_where_words_go_and_what_was_lost(harness: Harness, live: AppState) -> None:
    """Place, connection, microphone, level, and lost sound only when there is some."""
    status = harness.window.status
    harness.show(replace(live, level=Level(-30.0, -15.0)))
    QCoreApplication.processEvents()
    assert status.connection.text() == "Live"
    assert status.place.text() == "This computer · Whisper base"
    assert status.microphone.text() == "Built-in Audio"
    assert status.level.cells == (10, 15)
    assert not status.lost.isVisible()
    harness.show(replace(live, dropped=8_000))
    QCoreApplication.processEvents()
    assert status.lost.text() == "0.5 s of sound lost"


def test_closing_asks_what_it_means(harness: Harness) -> None:
    """The window never goes by itself: what was said may still have to be finished."""
    harness.window.close()
    assert harness.window.isVisible()
    assert harness.closings == ["closed"]


def test_newest_state_wins(harness: Harness, live: AppState, qtbot: QtBot) -> None:
    """Of a hundred states at once two are drawn: the first, and the newest a moment later."""
    drawn: list[int] = []
    draw = harness.window._draw
    harness.window._latest._apply = lambda state: (drawn.append(state.elapsed), draw(state))
    for elapsed in range(1, 101):
        harness.window.show_state(replace(live, elapsed=elapsed))
    qtbot.waitUntil(lambda: 100 in drawn, timeout=2_000)
    assert drawn == [1, 100]


def test_every_control_has_a_name_and_takes_the_keyboard(harness: Harness, live: AppState) -> None:
    """Screen readers name each control, and Tab reaches each."""
    message = Message(Severity.INFO, "Hello.", offers_sample=True)
    harness.show(replace(live, ptt=True, message=message))
    controls = harness.window.findChildren(QAbstractButton)
    controls += harness.window.findChildren(QComboBox)
    assert len(controls) >= 9
    for control in controls:
        interface = QAccessible.queryAccessibleInterface(control)
        assert interface.text(QAccessible.Text.Name), control
        assert control.focusPolicy() & Qt.FocusPolicy.TabFocus, control


def test_text_never_resizes_the_window(harness: Harness, live: AppState) -> None:
    """A long caption and a long message change nothing outside."""
    before = harness.window.size()
    minimum = harness.window.minimumSizeHint()
    message = Message(Severity.ERROR, "word " * 80, "kept " * 80, "todo " * 80)
    long = captions(segment(1, "word " * 400, translation="word " * 400))
    name = "A microphone with a very long name " * 4
    harness.show(replace(live, captions=long, message=message, device_name=name))
    assert harness.window.size() == before
    assert harness.window.minimumSizeHint().width() == minimum.width()


def test_copy_takes_all_captions(harness: Harness, live: AppState) -> None:
    """Ctrl+C copies everything that was said, with translations."""
    said = captions(segment(1, "नमस्ते", translation="Hello"), segment(2, "Bye."))
    harness.show(replace(live, captions=said))
    harness.window.copy_all()
    assert QGuiApplication.clipboard().text() == "नमस्ते\nHello\nBye."


def test_wheel_and_keys_scroll_the_captions(harness: Harness, live: AppState) -> None:
    """PageUp works wherever the focus is, End returns to the newest line."""
    harness.show(
        replace(live, captions=captions(*(segment(i, f"Line {i}.") for i in range(1, 60))))
    )
    view = harness.window.captions
    QTest.keyClick(harness.window, Qt.Key.Key_PageUp)
    assert not view.following
    QTest.keyClick(harness.window, Qt.Key.Key_End)
    assert view.following
    QTest.wheelEvent(
        harness.window.windowHandle(),
        view.viewport().mapTo(harness.window, QPoint(50, 50)).toPointF(),
        QPoint(0, 240),
    )
    assert not view.following


def test_a_repeated_space_is_no_second_press(
    harness: Harness, live: AppState, qtbot: QtBot
) -> None:
    """Auto-repeat sends presses and releases while a key is held: none of them counts."""
    harness.show(replace(live, ptt=True))
    handle = harness.window.windowHandle()
    none = Qt.KeyboardModifier.NoModifier
    QTest.keyPress(handle, SPACE)
    for kind in (QEvent.Type.KeyRelease, QEvent.Type.KeyPress) * 3:
        QCoreApplication.sendEvent(handle, QKeyEvent(kind, SPACE, none, " ", True))
    assert harness.taken() == [PttDown()]
    QTest.keyRelease(handle, SPACE)
    qtbot.waitUntil(lambda: harness.commands == [PttUp()])


def test_shortcuts_with_space_stay_free(harness: Harness, live: AppState) -> None:
    """Ctrl+Space belongs to input methods, not to push-to-talk."""
    harness.show(replace(live, ptt=True))
    handle = harness.window.windowHandle()
    QTest.keyClick(handle, SPACE, Qt.KeyboardModifier.ControlModifier)
    assert harness.taken() == []


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_every_choice_is_painted(harness: Harness, ready: AppState, qtbot: QtBot) -> None:
    """The list shows each choice; those that cannot be chosen are quieter."""
    harness.show(ready)
    picker = harness.window.controls.language
    picker.showPopup()
    view = picker.view()
    qtbot.waitUntil(view.isVisible)
    image = view.viewport().grab().toImage()
    picker.hidePopup()
    row = view.visualRect(picker.model().index(1, 0))
    disabled = next(i for i, choice in enumerate(picker.choices) if not choice.enabled)
    quiet = view.visualRect(picker.model().index(disabled, 0))

    def brightest(top: int, bottom: int) -> int:
        columns = range(0, image.width(), 1)
        return max(image.pixelColor(x, y).lightness() for x in columns for y in range(top, bottom))

    assert brightest(row.top(), row.bottom()) > brightest(quiet.top(), quiet.bottom()) > 60


def test_switches_work_with_return(harness: Harness, ready: AppState) -> None:
    """Return does what Space does, and a focused switch shows it."""
    harness.show(ready)
    switch = harness.window.controls.ptt
    before = switch.grab().toImage()
    harness.window.activateWindow()
    switch.setFocus(Qt.FocusReason.TabFocusReason)
    assert switch.grab().toImage() != before
    QTest.keyClick(switch, Qt.Key.Key_Return)
    assert harness.taken() == [SetPtt(on=True)]


def test_a_theme_reaches_every_part(harness: Harness, live: AppState) -> None:
    """Light and dark reach every part, captions included."""
    harness.show(replace(live, captions=captions(segment(1, "One."))))
    for scheme, colours in ((Qt.ColorScheme.Light, LIGHT), (Qt.ColorScheme.Dark, DARK)):
        harness.window.apply(theme.colours_for(scheme))
        image = harness.window.grab().toImage()
        assert image.pixelColor(5, image.height() // 2).name() == colours.window
        assert image.pixelColor(5, 5).name() == colours.surface


def test_a_broken_connection_stands_out_and_the_cloud_has_its_sign(
    harness: Harness, live: AppState
) -> None:
    """Failure is told in words and colour; where words go is a drawing and words."""
    status = harness.window.status
    harness.show(live)
    here = status._place_sign.pixmap().toImage()
    harness.show(replace(live, connection=Connection.FAILED, local=False, place="Sarvam AI"))
    assert status.connection.text() == "Not connected"
    assert status.connection.property("tone") == "warm"
    assert status._place_sign.pixmap().toImage() != here


def test_a_broken_line_is_told_in_words_colour_and_shape(harness: Harness, live: AppState) -> None:
    """While it is opened again the strip says that sound is kept; failure has another sign."""
    status = harness.window.status
    harness.show(live)
    assert not status._connection_sign.isVisible()
    signs = []
    for connection in (Connection.RECONNECTING, Connection.FAILED):
        harness.show(replace(live, connection=connection))
        assert status.connection.text() == words.connection(connection)
        assert status.connection.property("tone") == "warm"
        assert status._connection_sign.isVisible()
        signs.append(status._connection_sign.pixmap().toImage())
    assert signs[0] != signs[1]
    assert words.connection(Connection.RECONNECTING) == "Reconnecting… sound is kept"
    assert status.voice.text() == words.voice(live.voice)
    harness.show(live)
    assert status.connection.property("tone") == "strong"
    assert not status._connection_sign.isVisible()


@pytest.mark.parametrize("connection", list(Connection))
def test_each_connection_has_words(connection: Connection) -> None:
    """No state of the connection leaves the strip without a word."""
    assert words.connection(connection)


def test_the_empty_page_promises_words_while_one_speaks(ready: AppState, live: AppState) -> None:
    """Partials come as one speaks, here and from the cloud; a broken line keeps what is said."""
    for state in (ready, replace(ready, local=False), live, replace(live, ptt=True)):
        assert "as you speak" in words.invitation(state).text
    broken = words.invitation(replace(live, connection=Connection.RECONNECTING))
    assert broken.title == "Reconnecting…"
    assert "kept" in broken.text


@pytest.mark.parametrize("scheme", [Qt.ColorScheme.Dark, Qt.ColorScheme.Light])
def test_a_note_is_calm_and_a_warning_is_not(
    harness: Harness, live: AppState, scheme: Qt.ColorScheme
) -> None:
    """Nothing in the colour of attention is painted for a message that only informs."""
    harness.window.apply(theme.colours_for(scheme))
    colours = theme.colours_for(scheme)
    seen = []
    for severity in Severity:
        harness.show(replace(live, message=Message(severity, "The microphone is back.")))
        image = harness.window.message.grab().toImage()
        across = range(image.width())
        seen.append({image.pixelColor(x, y).name() for x in across for y in range(image.height())})
    assert [colours.warm in names for names in seen] == [False, True, True]
    assert colours.accent_tint in seen[0]


def test_movement_and_the_screen_reader_are_settings(harness: Harness, live: AppState) -> None:
    """Both hold at once, while captions are on the screen."""
    view = harness.window.captions
    general = GeneralSettings(motion=Motion.FULL, announce=False)
    harness.show(replace(live, settings=Settings(general=general)))
    assert view._roll.enabled and view.announce is None
    reduced = replace(general, motion=Motion.REDUCED, announce=True)
    harness.show(replace(live, settings=Settings(general=reduced)))
    assert not view._roll.enabled and view.announce is announcing.captions
