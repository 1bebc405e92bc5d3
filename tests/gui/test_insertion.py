"""Text into real programs under X11: exact, in order, and the clipboard as it was."""

from __future__ import annotations

import base64
import random
import shutil
import subprocess
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QBuffer, QByteArray
from PySide6.QtGui import QImage

from tests.fixtures.editing import TEXT, arrived, focus, inserted, program, python_with_tk
from tests.fixtures.talking import Said, Talking
from tests.fixtures.xvfb import Screen, screen

__all__ = ["screen"]

pytestmark = pytest.mark.window

TITLES = {"show_qt": "qt editor", "show_tk": "tk editor", "show_terminal": "terminal editor"}


@pytest.fixture(scope="module")
def host(screen: Screen, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Talking]:
    """A process that inserts."""
    environment = screen.environment(HOME=str(tmp_path_factory.mktemp("home")))
    environment.pop("SWAYSOCK", None)
    with program("insert", environment) as made:
        yield made


@pytest.fixture(scope="module")
def qt(screen: Screen) -> Iterator[Talking]:
    """A Qt editor, which is also where things are copied."""
    with program("show_qt", screen.environment()) as made:
        yield made


@pytest.fixture(scope="module")
def tk(screen: Screen) -> Iterator[Talking]:
    """A Tk text box."""
    python = python_with_tk()
    if not python:
        pytest.skip("no interpreter has Tk (Debian: python3-tk)")
    with program("show_tk", screen.environment(), python=python) as made:
        yield made


@pytest.fixture(scope="module")
def terminal(screen: Screen) -> Iterator[Talking]:
    """A program in xterm."""
    if shutil.which("xterm") is None:
        pytest.skip("xterm is not installed (Debian: xterm)")
    with program("show_terminal", screen.environment()) as made:
        yield made


@pytest.fixture
def us(screen: Screen) -> Iterator[None]:
    """Whatever layout a test sets, it is American afterwards."""
    yield
    layout(screen, "us")


@pytest.fixture(autouse=True)
def plain(host: Talking) -> None:
    """Each test begins with the settings as they are delivered."""
    host.order(settings={})


def layout(screen: Screen, *names: str) -> None:
    """Give the keyboard of the screen a layout."""
    subprocess.run(["setxkbmap", *names], env=screen.environment(), check=True)


def focused(screen: Screen, editor: Talking, name: str) -> int:
    """Give the focus to an editor; returns how much it had said by then."""
    focus(screen, editor, TITLES[name])
    return len(editor.said)


def last(told: Talking, key: str) -> Said:
    """The last thing that it told of this kind."""
    return next(said for said in reversed(told.said) if key in said)


def lost_focus(editor: Talking, since: int) -> bool:
    return any(said.get("focus") is False for said in editor.said[since:])


@pytest.mark.parametrize("keys", [("us",), ("fr",), ("in",)], ids="".join)
@pytest.mark.parametrize(
    ("name", "method"),
    [
        ("show_qt", "paste"),
        ("show_qt", "type"),
        ("show_tk", "paste"),
        ("show_tk", "type"),
        ("show_terminal", "type"),
    ],
)
def test_every_script_arrives_exactly(
    request: pytest.FixtureRequest,
    screen: Screen,
    host: Talking,
    us: None,
    keys: tuple[str, ...],
    name: str,
    method: str,
) -> None:
    """Ten scripts and emoji arrive under American, French and InScript keys; focus stays."""
    editor = request.getfixturevalue(name.removeprefix("show_"))
    since = focused(screen, editor, name)
    layout(screen, *keys)
    terminal = name == "show_terminal"
    # Nothing is set for the terminal: it is known that xterm must be typed into.
    host.order(settings={} if terminal else {"insertion": method})
    (what,) = inserted(host, TEXT)
    arrived(editor, TEXT)
    assert (what["method"], what["trouble"]) == (method, "")
    assert not lost_focus(editor, since)


@pytest.mark.parametrize(
    ("keys", "pressed"), [(("us,in",), "ISO_Next_Group"), (("us",), "Caps_Lock")]
)
def test_what_is_switched_on_changes_nothing(
    screen: Screen, host: Talking, qt: Talking, us: None, keys: tuple[str, ...], pressed: str
) -> None:
    """A second layout that is active, or Caps Lock, makes no other letter of any."""
    focused(screen, qt, "show_qt")
    layout(screen, *keys)
    screen.xdotool("key", pressed)
    try:
        for method in ("type", "paste"):
            qt.order(clear=True)
            host.order(settings={"insertion": method})
            inserted(host, f"é Abc Привет {TEXT}")
            arrived(qt, f"é Abc Привет {TEXT}")
        if pressed == "Caps_Lock":  # it is on again
            screen.xdotool("key", "a")
            arrived(qt, f"é Abc Привет {TEXT}A")
    finally:
        screen.xdotool("key", pressed)


def test_texts_stay_in_order(screen: Screen, host: Talking, qt: Talking) -> None:
    """What is handed in at once, half of it pasted and half of it typed, arrives as handed in."""
    focused(screen, qt, "show_qt")
    texts = [f"{number} नमस्ते; " for number in range(8)]
    host.order(insert=texts[:4])
    host.order(settings={"insertion": "type"}, insert=texts[4:])
    arrived(qt, "".join(texts))


def test_what_was_pasted_last_can_be_taken_back(screen: Screen, host: Talking, qt: Talking) -> None:
    """Once, and the text before it stays; what was typed is left to the person."""
    focused(screen, qt, "show_qt")
    inserted(host, "one ")
    inserted(host, "two")
    arrived(qt, "one two")
    for trouble in (False, True):
        host.order(undo=True)
        assert bool(next(s["undone"] for s in reversed(host.said) if "undone" in s)) is trouble
    arrived(qt, "one ")
    host.order(settings={"insertion": "type"})
    inserted(host, "typed")
    host.order(undo=True)
    assert next(s["undone"] for s in reversed(host.said) if "undone" in s)


def test_the_clipboard_holds_what_it_held(screen: Screen, host: Talking, qt: Talking) -> None:
    """Text, HTML and formats of nobody's come back; what is selected is not touched at all."""
    focused(screen, qt, "show_qt")
    held = {"text/plain": "old é", "text/html": "<b>old</b>", "application/x-custom": "mine"}
    qt.order(copy=held, select="selected")
    for _ in range(2):
        inserted(host, "new")
    arrived(qt, "newnew")
    qt.order(clipboard=True, selection=True)
    told = last(qt, "content")
    assert told["content"]["text"] == "old é"
    assert "<b>old</b>" in told["content"]["html"]
    assert told["custom"] == "mine"
    assert "x-kde-passwordManagerHint" not in told["formats"]
    assert last(qt, "selected")["selected"] == "selected"


def test_a_picture_comes_back(screen: Screen, host: Talking, qt: Talking) -> None:
    """A picture larger than what X11 passes on in one piece is there again, to the pixel."""
    focused(screen, qt, "show_qt")
    pixels = random.Random(7).randbytes(600 * 600 * 4)  # which no format makes small
    image = QImage(pixels, 600, 600, QImage.Format.Format_RGB32)
    into = QBuffer(data := QByteArray())
    into.open(QBuffer.OpenModeFlag.WriteOnly)
    image.save(into, "PNG")  # type: ignore[call-overload]
    qt.order(copy={"image": base64.b64encode(data.data()).decode()})
    (what,) = inserted(host, "new")
    arrived(qt, "new")
    assert what["method"] == "paste"
    qt.order(clipboard=True)
    assert last(qt, "pixel")["pixel"] == image.pixelColor(1, 1).name()


def test_a_newer_copy_stays(host: Talking, qt: Talking) -> None:
    """What a person copied while the clipboard was lent is not overwritten by what was before."""
    qt.order(copy={"text/plain": "old"})
    host.order(lend="ours")
    qt.order(clipboard=True)
    told = last(qt, "content")
    assert told["content"]["text"] == "ours"
    assert "x-kde-passwordManagerHint" in told["formats"]
    qt.order(copy={"text/plain": "newer"})
    host.order(give_back=True)
    assert last(host, "given_back")["given_back"] is False
    qt.order(clipboard=True)
    assert last(qt, "content")["content"]["text"] == "newer"


def test_a_busy_program_gets_its_text(screen: Screen, host: Talking, qt: Talking) -> None:
    """The clipboard is lent until a program that has no time at first has fetched the text."""
    host.order(settings={"insertion": "clipboard"})
    inserted(host, "old")
    focused(screen, qt, "show_qt")
    host.order(settings={"insertion": "paste"})
    qt.order(busy=0.6)
    (what,) = inserted(host, "late")
    arrived(qt, "late")
    assert (what["method"], what["trouble"]) == ("paste", "")
    assert on_clipboard(qt) == "old"


def test_who_copied_last_may_be_stuck(
    screen: Screen, host: Talking, qt: Talking, tk: Talking
) -> None:
    """A clipboard that cannot be saved is left alone: the text is typed instead."""
    qt.order(copy={"text/plain": "old"})
    focused(screen, tk, "show_tk")
    qt.order(busy=1.6)
    (what,) = inserted(host, "नमस्ते")
    arrived(tk, "नमस्ते")
    assert (what["method"], what["trouble"]) == ("type", "")
    assert on_clipboard(qt) == "old"


def test_a_key_that_is_held_is_waited_for(screen: Screen, host: Talking, qt: Talking) -> None:
    """Ctrl that is still down, as after a hotkey, does not make commands of our letters."""
    focused(screen, qt, "show_qt")
    screen.xdotool("keydown", "ctrl")
    try:
        host.order(settings={"insertion": "type"}, insert=["abc"])
        assert not any(said.get("text") for said in qt.said if "abc" in str(said))
    finally:
        screen.xdotool("keyup", "ctrl")
    arrived(qt, "abc")


def on_clipboard(qt: Talking) -> str:
    qt.order(clipboard=True)
    return str(last(qt, "content")["content"]["text"])


def test_nothing_goes_to_another_program(
    screen: Screen, host: Talking, qt: Talking, tk: Talking
) -> None:
    """Text for a program that lost the focus meanwhile is on the clipboard, and it says so."""
    focused(screen, qt, "show_qt")
    host.order(begin=True)
    focused(screen, tk, "show_tk")
    (what,) = inserted(host, "secret plans")
    assert what["method"] == "clipboard"
    assert "focus" in what["trouble"]
    assert on_clipboard(qt) == "secret plans"
    assert not any("plans" in said.get("text", "") for said in tk.said)


def test_what_is_not_taken_is_on_the_clipboard(
    screen: Screen, host: Talking, qt: Talking, terminal: Talking
) -> None:
    """A program that does not paste, here since the person's setting is wrong, loses no text."""
    focused(screen, terminal, "show_terminal")
    host.order(begin=True, settings={"programs": ["xterm=paste"]})
    assert last(host, "program")["program"] == "xterm"
    (what,) = inserted(host, "kept")
    assert (what["method"], what["trouble"]) == ("clipboard", "xterm did not take the text.")
    assert on_clipboard(qt) == "kept"


def test_the_clipboard_alone(host: Talking, qt: Talking) -> None:
    """Who wants no keys pressed has every text on the clipboard, without a complaint."""
    host.order(settings={"insertion": "clipboard"})
    (what,) = inserted(host, "here")
    assert (what["method"], what["trouble"]) == ("clipboard", "")
    assert on_clipboard(qt) == "here"


def test_no_trace_of_the_keys_is_left(screen: Screen, tk: Talking) -> None:
    """A process that typed gives the borrowed keycodes back when it ends."""
    before = _keycodes(screen)
    focused(screen, tk, "show_tk")
    with program("insert", screen.environment()) as typist:
        typist.order(settings={"insertion": "type"})
        inserted(typist, "தமிழ்")
        arrived(tk, "தமிழ்")
        assert _keycodes(screen) != before
    assert _keycodes(screen) == before


def _keycodes(screen: Screen) -> str:
    return subprocess.run(
        [shutil.which("xmodmap") or "", "-pke"],
        env=screen.environment(),
        capture_output=True,
        check=True,
        text=True,
    ).stdout
