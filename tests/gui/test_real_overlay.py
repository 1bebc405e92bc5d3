"""The overlay on a real X server, under a window manager, above another program."""

from __future__ import annotations

import shutil
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage

from tests.fixtures.talking import PATIENCE, Said, Talking
from tests.fixtures.xvfb import Screen, screen

__all__ = ["screen"]

pytestmark = pytest.mark.window

GROUND = QColor("#0b0f13")
"""Of the dark style, where nothing shines through."""

RED = QColor("#ff0000")
"""Of the editor below."""

HERE = Path(__file__).parent


@contextmanager
def talking(name: str, screen: Screen, *arguments: str) -> Iterator[Talking]:
    """A helper program on the screen, ended on the way out."""
    made = Talking(HERE / name, screen.environment(), *arguments)
    try:
        yield made
    finally:
        made.end()


@pytest.fixture(scope="module")
def editor(screen: Screen) -> Iterator[Talking]:
    """Another program with a large window, which has the focus."""
    with talking("show_editor.py", screen) as made:
        made.until(lambda said: said.get("focus") is True)
        yield made


@pytest.fixture(scope="module")
def overlay(
    screen: Screen, editor: Talking, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Talking]:
    """The overlay above it."""
    places = tmp_path_factory.mktemp("places") / "places.json"
    with talking("show_overlay.py", screen, str(places)) as made:
        yield made


def box(said: Said) -> tuple[int, int, int, int]:
    """Left, top, width and height."""
    x, y, width, height = said["box"]
    return x, y, width, height


def show(overlay: Talking, **order: object) -> tuple[int, int, int, int]:
    """Show the overlay, taking clicks unless ordered otherwise; returns its box."""
    overlay.order(**({"shown": True, "click_through": False} | order))
    return box(next(s for s in reversed(overlay.said) if s.get("window") == "overlay"))


def middle(at: tuple[int, int, int, int]) -> tuple[str, str]:
    """For xdotool."""
    x, y, width, height = at
    return str(x + width // 2), str(y + height // 2)


def pixel(screen: Screen, at: tuple[int, int, int, int]) -> QColor:
    """The screen's colour inside a box, where no letters are."""
    image = QImage.fromData(screen.screenshot())
    return image.pixelColor(at[0] + at[2] // 2, at[1] + 5)


def test_it_stays_above_what_is_raised(overlay: Talking, editor: Talking, screen: Screen) -> None:
    """Neither a raised window nor one that fills the screen covers it; opaque, uncomposited."""
    at = show(overlay)
    for order in ({"raise": True}, {"fullscreen": True}):
        editor.order(**order)
        assert pixel(screen, at) == GROUND


def test_clicks_pass_through_and_the_handle_brings_them_back(
    overlay: Talking, editor: Talking, screen: Screen
) -> None:
    """Another program's window gets the click that is meant for it, until the handle is clicked."""
    at = show(overlay, click_through=True)
    x, y = middle(at)
    screen.xdotool("mousemove", x, y, "click", "1")
    assert editor.until(lambda said: "clicked" in said)["clicked"] == [int(x), int(y)]
    handle = next(s for s in reversed(overlay.said) if s.get("window") == "handle")
    screen.xdotool("mousemove", *middle(box(handle)), "click", "1")
    overlay.until(lambda said: said.get("asked") == "ChangeSettings")
    overlay.until(lambda said: said.get("window") == "handle" and not said["visible"])
    screen.xdotool("mousemove", x, y, "click", "1")
    screen.xdotool("mousemove", "100", "100", "click", "1")
    assert editor.until(lambda said: "clicked" in said)["clicked"] == [100, 100]
    show(overlay, click_through=True, shown=False)
    show(overlay, click_through=True)  # mapped anew
    screen.xdotool("mousemove", x, y, "click", "1")
    assert editor.until(lambda said: "clicked" in said)["clicked"] == [int(x), int(y)]


def test_an_editor_keeps_the_focus(overlay: Talking, editor: Talking, screen: Screen) -> None:
    """Fifty starts and stops, each with the overlay coming and going, then a click and a drag."""
    editor.order()
    heard = len(editor.said)
    screen.xdotool("key", "a")
    overlay.order(shown=True, cycles=50)
    at = show(overlay)
    x, y = middle(at)
    screen.xdotool("mousemove", x, y, "click", "1")
    screen.xdotool("mousedown", "1", "mousemove_relative", "30", "-40", "mouseup", "1")
    overlay.until(lambda s: s.get("window") == "overlay" and box(s)[:2] == (at[0] + 30, at[1] - 40))
    screen.xdotool("key", "b")
    assert editor.until(lambda said: said.get("text", "").endswith("b"))["text"].endswith("ab")
    assert not [said for said in editor.said[heard:] if "focus" in said]
    assert not [said for said in overlay.said if "focused" in said]


def test_text_never_resizes_it(overlay: Talking) -> None:
    """Hundreds of words, one of them wider than the overlay, leave place and size as they were."""
    at = show(overlay, captions=[])
    long = ["word " * 300, "w" * 400, "एक " * 200]
    assert show(overlay, captions=long) == at
    assert show(overlay, captions=[]) == at


def test_it_is_where_it_was_put(screen: Screen, tmp_path: Path) -> None:
    """Moved and resized by hand, it is there again after a restart, and when its monitor is."""
    places = str(tmp_path / "places.json")
    with monitors(screen), talking("show_overlay.py", screen, places) as overlay:
        x, y, width, height = show(overlay)
        assert x + width <= 640
        drag(screen, (x + width // 2, y + height // 2), (660, -300))
        overlay.until(lambda s: s.get("window") == "overlay" and box(s)[0] > 640)
        overlay.order()
        drag(screen, (x + 660 + width - 3, y - 300 + height - 3), (-60, 30))
        put = (x + 660, y - 300, width - 60, height + 30)
        overlay.until(lambda s: s.get("window") == "overlay" and box(s) == put)
        xrandr(screen, "--delmonitor", "right")
        overlay.until(lambda s: s.get("window") == "overlay" and box(s)[0] + box(s)[2] <= 640)
        right_monitor(screen)
        overlay.until(lambda s: s.get("window") == "overlay" and box(s) == put)
        overlay.end()
        with talking("show_overlay.py", screen, places) as again:
            assert show(again) == put


def test_a_compositor_lets_things_shine_through(
    overlay: Talking, editor: Talking, screen: Screen
) -> None:
    """Half-solid ground over red is half red while there is a compositor."""
    show(overlay, shown=False)
    with screen.composited():
        editor.order(fullscreen=True)
        at = show(overlay)
        deadline = time.monotonic() + PATIENCE
        # It draws in its own time and tells nobody.
        while (seen := pixel(screen, at)) == RED and time.monotonic() < deadline:
            pass
    assert 100 < seen.red() < 160, seen.name()
    assert seen.green() < 20


def drag(screen: Screen, start: tuple[int, int], by: tuple[int, int]) -> None:
    """Press, move in two steps as a hand does, let go."""
    screen.xdotool("mousemove", str(start[0]), str(start[1]), "mousedown", "1")
    half = (str(by[0] // 2), str(by[1] // 2))
    rest = (str(by[0] - by[0] // 2), str(by[1] - by[1] // 2))
    screen.xdotool("mousemove_relative", "--", *half, "mousemove_relative", "--", *rest)
    screen.xdotool("mouseup", "1")


@contextmanager
def monitors(screen: Screen) -> Iterator[None]:
    """Two monitors on one screen, side by side."""
    assert shutil.which("xrandr"), "xrandr is needed (Debian: x11-xserver-utils)"
    xrandr(screen, "--setmonitor", "left", "640/170x800/210+0+0", "screen")
    right_monitor(screen)
    try:
        yield
    finally:
        for name in ("right", "left"):
            xrandr(screen, "--delmonitor", name)


def right_monitor(screen: Screen) -> None:
    """Switch the right monitor on."""
    xrandr(screen, "--setmonitor", "right", "640/170x800/210+640+0", "none")


def xrandr(screen: Screen, *words: str) -> None:
    """Arrange monitors."""
    subprocess.run(
        ["xrandr", *words],
        env=screen.environment(),
        stdout=subprocess.DEVNULL,  # it tells what it did
        check=True,
        timeout=PATIENCE,
    )
