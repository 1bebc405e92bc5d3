"""The settings window: everything is in it, applies at once, is found, and can be taken back."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from livelipi.domain.devices import InputDevice
from livelipi.domain.languages import LANGUAGES
from livelipi.domain.setting_paths import default_of, kind_of, paths, value_of, with_value
from livelipi.domain.settings import CaptionStyle, Interface, Settings
from livelipi.runtime.commands import ChangeSettings
from livelipi.runtime.key_desk import KeySource, Trial
from livelipi.runtime.state import AppState
from livelipi.ui import platform, theme
from livelipi.ui.commands import Open, ResetPlace, View
from livelipi.ui.settings.changes import Changes
from livelipi.ui.settings.choices import choices
from livelipi.ui.settings.colour_editor import ColourEditor, reading
from livelipi.ui.settings.editors import FirstStepsEditor
from livelipi.ui.settings.entries import Page, entries, page_title
from livelipi.ui.settings.key_panel import KeyPanel
from livelipi.ui.settings.look_preview import LookPreview
from livelipi.ui.settings.place_panel import PlacePanel
from livelipi.ui.settings.plain_editors import (
    ChoiceEditor,
    NumberEditor,
    SwitchEditor,
    TextEditor,
)
from livelipi.ui.settings.row import SettingRow
from livelipi.ui.settings.samples import ENGLISH, scripts
from livelipi.ui.settings.spoken_editors import OrderEditor
from livelipi.ui.settings.window import SettingsWindow
from tests.fixtures.keyring import MemoryKeyring
from tests.fixtures.loopback import Call, loopback
from tests.gui.forms import (
    OnLoop,
    Program,
    active,
    choose,
    controls,
    name_of,
    on_loop,
    outside,
    until,
)

__all__ = ["on_loop"]

KEY = "sk_test_5ecret"
DEVICES = (
    InputDevice("builtin", "Built-in Audio", is_default=True),
    InputDevice("yeti", "Yeti Stereo Microphone"),
    InputDevice("out.monitor", "Monitor of Built-in Audio", is_monitor=True),
)


def opened(program: Program, page: Page = Page.GENERAL, **more: object) -> SettingsWindow:
    """The window on a page, on the screen."""
    window = SettingsWindow(program.dispatch, program.services, **more)  # type: ignore[arg-type]
    program.window = window
    window.show_state(program.state)
    window.open_page(page.value)
    window.make_page()
    window.show()
    return window


def said(window: QWidget) -> str:
    """All words that are on the screen."""
    labels = [w for w in window.findChildren(QLabel) if w.isVisibleTo(window)]
    return "\n".join(label.text() for label in labels)


def editor(window: SettingsWindow, path: str, kind: type) -> object:
    """The editor of a setting, of the kind that is expected."""
    found = window.row(path).editor
    assert isinstance(found, kind)
    return found


def test_every_setting_is_in_the_window_once() -> None:
    """A new field of domain/settings.py needs an entry; none is left behind, none has no words."""
    listed = [entry for page in Page for entry in entries(page)]
    assert sorted(entry.path for entry in listed) == sorted(paths())
    assert all(entry.label and entry.description.endswith(".") for entry in listed)


def test_every_choice_has_words() -> None:
    """No member of an enumeration shows up without a name."""
    for path in paths():
        if hasattr(kind_of(path).hint, "__members__"):
            assert all(choice.label for choice in choices(kind_of(path).hint))


def test_every_script_has_sentences() -> None:
    """The preview shows each language that can be chosen in its own script."""
    assert {language.script for language in LANGUAGES} == scripts()


def test_changes_apply_at_once_and_are_in_the_file(tmp_path: Path, on_loop: OnLoop) -> None:
    """Each kind of editor sends its setting, and only that; the file says the same."""

    async def body() -> None:
        program = Program(tmp_path, AppState(devices=DEVICES))
        window = opened(program)
        editor(window, "general.announce", SwitchEditor).switch.click()
        choose(editor(window, "captions.style", ChoiceEditor).picker, "large")
        size = editor(window, "captions.source.size_px", NumberEditor)
        size.slider.setValue(48)
        days = editor(window, "history.keep_days", NumberEditor)
        assert days.spin.text() == "for ever"
        days.spin.setValue(30)
        colour = editor(window, "captions.source.colour", ColourEditor)
        next(s for s in colour.swatches if s.colour == "#ffd60a").click()
        model = editor(window, "recognition.sarvam_model", TextEditor)
        model.field.setText("saaras:v4")
        QTest.keyClick(model.field, Qt.Key.Key_Return)
        choose(editor(window, "listening.device", QWidget).picker, "yeti")
        text = program.file.path.read_text()
        for line in (
            "announce = false",
            'style = "large"',
            "size_px = 48",
            "keep_days = 30",
            'colour = "#ffd60a"',
            'sarvam_model = "saaras:v4"',
            'device = "yeti"',
        ):
            assert line in text
        assert size.spin.value() == 48
        assert len(text.splitlines()) < 25  # what was not touched is not written
        days.spin.setValue(days.spin.minimum())
        assert program.state.settings.history.keep_days is None
        await program.close()

    on_loop(body)


def test_an_address_that_is_none_is_not_taken(tmp_path: Path, on_loop: OnLoop) -> None:
    """What must be mended is said beside the field, and nothing changes."""

    async def body() -> None:
        program = Program(tmp_path)
        window = opened(program, Page.RECOGNITION)
        address = editor(window, "recognition.url", TextEditor)
        address.field.setText("http://example")
        QTest.keyClick(address.field, Qt.Key.Key_Return)
        assert "wss://" in address.objection and program.asked == []
        address.field.setText("ws://127.0.0.1:9")
        QTest.keyClick(address.field, Qt.Key.Key_Return)
        assert not address.objection
        assert program.state.settings.recognition.url == "ws://127.0.0.1:9"
        await program.close()

    on_loop(body)


def test_a_reset_brings_the_default_back(tmp_path: Path, on_loop: OnLoop) -> None:
    """The button is there for what differs, and only then."""

    async def body() -> None:
        program = Program(tmp_path)
        window = opened(program, Page.CAPTIONS)
        row = window.row("captions.rows")
        assert row.reset.isHidden()
        window.change("captions.rows", 4)
        assert not row.reset.isHidden()
        row.reset.click()
        assert program.state.settings == Settings() and row.reset.isHidden()
        await program.close()

    on_loop(body)


def test_the_last_changes_can_be_taken_back(tmp_path: Path, on_loop: OnLoop) -> None:
    """One by one, with the keyboard; the way of a slider is one change, others' are kept."""
    now = [0.0]

    async def body() -> None:
        program = Program(tmp_path)
        window = opened(program, Page.CAPTIONS, changes=Changes(lambda: now[0]))
        await active(window)
        assert not window.undo.isEnabled()
        for rows in (2, 4):
            window.change("captions.rows", rows)
        now[0] = 5.0
        window.change("captions.rows", 3)
        window.change("captions.style", CaptionStyle.LIGHT)
        elsewhere = with_value(program.state.settings, "overlay.shown", True)
        program.dispatch(ChangeSettings(elsewhere))
        assert "Style" in window.undo.accessibleName()
        window.search.setFocus()
        QTest.keyClick(window.search, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        assert program.state.settings.captions.style is CaptionStyle.DARK
        window.undo.click()
        assert program.state.settings.captions.rows == 4
        window.undo.click()
        assert program.state.settings.captions.rows == default_of("captions.rows")
        assert program.state.settings.overlay.shown and not window.undo.isEnabled()
        await program.close()

    on_loop(body)


def test_settings_are_found_on_all_pages(tmp_path: Path, on_loop: OnLoop) -> None:
    """Words of labels and descriptions, in any order; panels too; and nothing is said so."""

    async def body() -> None:
        program = Program(tmp_path)
        window = opened(program, Page.HISTORY)
        await active(window)
        window.search.setText("microphone tray")
        assert window.nothing.isVisible()
        window.search.setText("TRAY")
        shown = [r.entry.path for r in window._sections[Page.GENERAL].rows if r.isVisible()]
        assert shown == ["general.tray", "general.keep_in_tray"]
        assert "click_through" in str(
            [r.entry.path for r in window._sections[Page.OVERLAY].rows if r.isVisible()]
        )
        assert not window._sections[Page.HISTORY].isVisible()
        assert not any(button.isChecked() for button in window.pages.values())
        window.search.setText("licence")
        assert window._sections[Page.ABOUT].isVisible() and not window.preview.isVisible()
        QTest.keyClick(window.search, Qt.Key.Key_Escape)
        assert window.title.text() == page_title(Page.HISTORY)
        assert window.pages[Page.HISTORY].isChecked()
        await program.close()

    on_loop(body)


def test_the_preview_follows_look_and_language(tmp_path: Path, on_loop: OnLoop) -> None:
    """It is the overlay itself, with sentences in the script that is spoken."""

    async def body() -> None:
        program = Program(tmp_path)
        window = opened(program, Page.CAPTIONS)
        assert window.preview.isVisible()
        window.change("listening.language", "ta-IN")
        assert any("வணக்கம்" in line for line in window.preview.lines())
        before = window.preview.grab().toImage()
        window.change("captions.style", CaptionStyle.LIGHT)
        await until(lambda: window.preview.grab().toImage() != before)
        window.open_page("general")
        assert not window.preview.isVisible()
        await program.close()

    on_loop(body)


def test_a_preview_shows_every_script(on_loop: OnLoop) -> None:
    """Each language that can be chosen is shown, with its translation."""

    async def body() -> None:
        preview = LookPreview()
        for language in LANGUAGES:
            preview.show_look(Settings().captions, language.code, translated=True)
            assert preview.lines()[-1] == ENGLISH[-1] and len(preview.lines()) >= 3

    on_loop(body)


def test_a_colour_says_how_well_it_reads(tmp_path: Path, on_loop: OnLoop) -> None:
    """As a number and in words, against the ground that holds; rubbish is not taken."""

    async def body() -> None:
        program = Program(tmp_path)
        window = opened(program, Page.CAPTIONS)
        colour = editor(window, "captions.translation.colour", ColourEditor)
        colour.field.selectAll()
        QTest.keyClicks(colour.field, "x")
        assert "#ffd60a" in colour.reading.text() and program.asked == []
        colour.field.selectAll()
        QTest.keyClicks(colour.field, "#303030")
        assert program.state.settings.captions.translation.colour == "#303030"
        assert "hard to read" in colour.reading.text()
        window.change("captions.style", CaptionStyle.LIGHT)
        assert "easy to read" in colour.reading.text()
        assert reading("#000000", "#ffffff").startswith("Contrast 21.0:1")
        await program.close()

    on_loop(body)


def test_microphones_to_fall_back_to_are_ordered_by_keyboard(
    tmp_path: Path, on_loop: OnLoop
) -> None:
    """Added, moved, removed; the focus stays with what was moved; what is gone stays in sight."""

    async def body() -> None:
        program = Program(tmp_path, AppState(devices=DEVICES))
        window = opened(program, Page.LISTENING)
        window.change("listening.devices", ("gone", "builtin"))
        order = editor(window, "listening.devices", OrderEditor)
        assert [c.value for c in order.add.choices] == ["", "yeti"]
        choose(order.add, "yeti")
        QTest.keyClick(order.lines[2].up, Qt.Key.Key_Space)
        QTest.keyClick(order.lines[1].up, Qt.Key.Key_Space)
        assert program.state.settings.listening.devices == ("yeti", "gone", "builtin")
        assert window.focusWidget() in {order.lines[0].up, order.lines[0].remove}
        assert "not plugged in" in said(order.lines[1])
        order.lines[1].remove.click()
        assert program.state.settings.listening.devices == ("yeti", "builtin")
        assert order.lines[0].up.accessibleName() == "Move Yeti Stereo Microphone up"
        await program.close()

    on_loop(body)


def test_a_key_is_kept_tried_and_never_shown(tmp_path: Path, on_loop: OnLoop) -> None:
    """Typed unseen, gone from the field at once, tried on a real socket, forgotten."""

    async def welcoming(call: Call) -> None:
        await call.connection.send(json.dumps({"event": "session.begin", "request_id": "r"}))
        await call.connection.wait_closed()

    async def body() -> None:
        async with loopback(welcoming) as (url, calls):
            program = Program(
                tmp_path, AppState(settings=with_value(Settings(), "recognition.url", url))
            )
            window = opened(program, Page.KEYS)
            panel = window.findChild(KeyPanel)
            keys = program.services.keys
            await until(lambda: keys.state.busy is None)
            assert "no key yet" in panel.status.text() and panel.forget.isHidden()
            QTest.keyClicks(panel.field, KEY)
            assert KEY not in panel.field.displayText()
            panel.keep.click()
            assert panel.field.text() == ""
            await until(lambda: keys.state.source is KeySource.STORED)
            assert "in the keyring" in panel.status.text()
            panel.attempt.click()
            assert panel.attempt.text() == "Cancel"
            await until(lambda: keys.state.trial is Trial.ACCEPTED)
            assert "It works" in panel.outcome.text() and panel.attempt.text() == "Try it"
            assert [call.headers["api-subscription-key"] for call in calls] == [KEY]
            assert KEY not in said(window) and KEY not in repr(program.asked)
            assert not program.file.path.exists()
            assert isinstance(program.memory, MemoryKeyring)
            assert list(program.memory.kept.values()) == [KEY]
            panel.forget.click()
            await until(lambda: keys.state.source is KeySource.NONE)
            assert program.memory.kept == {}
            await program.close()

    on_loop(body)


def test_the_file_is_named_and_opened(tmp_path: Path, on_loop: OnLoop) -> None:
    """Path and complaints are in sight; before the first change there is nothing to open."""

    async def body() -> None:
        program = Program(tmp_path)
        program.services = replace(program.services, complaints=("captions.rows is bad.",))
        window = opened(program)
        panel = window._sections[Page.GENERAL]._panels[0]
        assert panel.path.text() == str(program.file.path)
        assert window.banner.isVisible() and "captions.rows is bad." in said(window)
        panel.open.click()
        assert "no file yet" in panel.said.text() and program.opened == []
        window.change("captions.rows", 2)
        panel.open.click()
        assert program.opened == [program.file.path] and not panel.said.isVisible()
        editor(window, "general.welcomed", FirstStepsEditor).button.click()
        assert program.asked[-1] == Open(View.WELCOME)
        await program.close()

    on_loop(body)


@pytest.mark.parametrize("page", list(Page), ids=[page.value for page in Page])
def test_a_page_can_be_used_on_a_small_screen_by_everybody(
    page: Page, tmp_path: Path, on_loop: OnLoop
) -> None:
    """683 x 350 pixels (1366 x 768 at 200 %): all in reach, all with a name, all by Tab."""

    async def body() -> None:
        program = Program(tmp_path, AppState(devices=DEVICES))
        program.state = replace(
            program.state,
            settings=with_value(Settings(), "listening.devices", ("yeti", "gone")),
        )
        window = opened(program, page)
        window.resize(683, 350)
        await until(lambda: program.services.keys.state.busy is None)
        assert (window.width(), window.height()) == (683, 350)
        for control in controls(window):
            assert name_of(control), control
            assert not outside(control, window), name_of(control)
            if control.isEnabled():
                assert control.focusPolicy() & Qt.FocusPolicy.TabFocus, name_of(control)
        await program.close()

    on_loop(body)


def test_the_overlay_is_put_back_and_its_limits_are_told(
    tmp_path: Path, on_loop: OnLoop, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Its page says what a desktop does not allow, and only where it does not."""

    async def body() -> None:
        program = Program(tmp_path)
        window = opened(program, Page.OVERLAY)
        (panel,) = window.findChildren(PlacePanel)
        panel.reset.click()
        assert program.asked == [ResetPlace()]
        assert not panel.limits
        window.search.setText("first place")
        assert panel.isVisible() and "Show the overlay" not in said_in_rows(window)
        window.close()
        monkeypatch.setattr(QGuiApplication, "platformName", lambda: "wayland")
        window = opened(program, Page.OVERLAY)
        limits = platform.limits("wayland")
        assert limits and all(limit in said(window) for limit in limits)
        await program.close()

    on_loop(body)


def said_in_rows(window: SettingsWindow) -> str:
    """The names of the settings that are on the screen."""
    return "\n".join(r.label.text() for r in window.findChildren(SettingRow) if r.isVisible())


def test_the_wheel_scrolls_and_changes_nothing(tmp_path: Path, on_loop: OnLoop) -> None:
    """Scrolling over a picker or a slider leaves it alone."""

    async def body() -> None:
        program = Program(tmp_path)
        window = opened(program, Page.CAPTIONS)
        window.resize(700, 400)
        size = editor(window, "captions.source.size_px", NumberEditor)
        style = editor(window, "captions.style", ChoiceEditor)
        for control in (size.slider, size.spin, style.picker):
            _wheel(control)
        assert program.asked == []
        await program.close()

    on_loop(body)


def test_another_language_rebuilds_the_words(tmp_path: Path, on_loop: OnLoop) -> None:
    """The window can be told again at any time, on any page, without losing its place."""

    async def body() -> None:
        program = Program(tmp_path)
        window = opened(program, Page.CAPTIONS)
        window.retranslate()
        window.apply(theme.LIGHT)
        await until(lambda: window.row("captions.rows").isVisible())
        window.change("general.interface", Interface.TAMIL)
        assert program.asked == [ChangeSettings(program.state.settings)]
        assert value_of(program.state.settings, "general.interface") is Interface.TAMIL
        await program.close()

    on_loop(body)


def _wheel(control: QWidget) -> None:
    middle = QPointF(control.rect().center())
    event = QWheelEvent(
        middle,
        control.mapToGlobal(middle),
        QPoint(),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(control, event)


def test_a_page_is_made_in_parts(tmp_path: Path, on_loop: OnLoop) -> None:
    """Captions go on while the settings open: no page is made at once, all are there soon."""

    async def body() -> None:
        program = Program(tmp_path)
        window = SettingsWindow(program.dispatch, program.services)
        program.window = window
        window.show_state(program.state)
        window.open_page(Page.CAPTIONS.value)
        window.show()
        section = window._sections[Page.CAPTIONS]
        assert not section.whole
        await until(lambda: len(window._sections) == sum(bool(entries(page)) for page in Page))
        await until(lambda: all(made.whole for made in window._sections.values()))
        assert [row.entry for row in section.rows] == list(entries(Page.CAPTIONS))
        assert section.isVisible()
        assert not window._sections[Page.GENERAL].isVisible()
        assert window.row("captions.source.size_px").editor.spin.value() == 32  # type: ignore[attr-defined]
        await program.close()

    on_loop(body)
