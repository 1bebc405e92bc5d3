"""The overlay looks as it did when somebody looked at it: styles, scripts, scales and rolls."""

from __future__ import annotations

import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from livelipi.domain.captions import SegmentState
from livelipi.domain.settings import CaptionSettings, CaptionStyle, TextLook
from tests.gui import pictures
from tests.gui.conftest import captions, segment
from tests.gui.overlay_view import SENTENCES, Overlay, overlay, sized

MIXED = {
    "en-IN": "♪ Music ♪ 100 % → 🎉 👍🏽 👩‍👩‍👧 🇮🇳",
    "hi-IN": "मैंने LiveLipi 2.0 खोला, “बहुत अच्छा” — ठीक ₹500 🙏",
}
"""What else a line may hold."""


def look(style: CaptionStyle) -> CaptionSettings:
    """A style in small type; one's own is on a bare screen, with an outline."""
    small = TextLook(size_px=16)
    made = CaptionSettings(style=style, rows=2, source=small, translation=small)
    if style is CaptionStyle.OWN:
        own = replace(small, colour="#ffe14d")
        return replace(made, ground_percent=0, outline_px=2, source=own)
    return made


def cell(qtbot: QtBot, style: CaptionStyle, language: str, text: str) -> QWidget:
    """A caption half of which may still change."""
    shown = overlay(qtbot, look(style), width=280, language=language)
    words = text.split()
    half = " ".join(words[: len(words) // 2])
    said = segment(1, half, SegmentState.OPEN, language=None, tail=text[len(half) :][:40])
    shown.show(captions(said))
    shown.view.settle()
    return shown.view


@pytest.mark.parametrize("scale", [1, 2])
@pytest.mark.parametrize("style", CaptionStyle)
def test_every_script_in_every_style(qtbot: QtBot, style: CaptionStyle, scale: int) -> None:
    """Twelve languages, a mixed line and emoji, settled and not, on one sheet."""
    said = [*SENTENCES.items(), *MIXED.items()]
    cells = [cell(qtbot, style, language, text) for language, text in said]
    pictures.check(f"{style.value}-{scale}x", pictures.painted(cells, scale, columns=2))


def pairs(qtbot: QtBot, scale_of_type: int = 22) -> Overlay:
    """Two bands with Urdu in the upper one and a mark in the lower one."""
    settings = replace(sized(scale_of_type, rows=2), last_read_mark=True)
    shown = overlay(qtbot, settings, width=420, translated=True, language="ur-IN")
    said = (
        segment(1, "آج موسم اچھا ہے۔", translation="The weather is fine.", language="ur-IN"),
        segment(2, "ہم Live Lipi", SegmentState.OPEN, tail=" کے ساتھ", language=None),
    )
    shown.show(captions(*said), translated=True)
    shown.view.mark_newest()
    shown.view.move_mark(-2)
    return shown


def test_right_to_left_above_its_translation(qtbot: QtBot) -> None:
    """Signs of pairs stand where lines begin, the tail goes on to the left, the mark is a frame."""
    pictures.check("pairs-rtl-2x", pictures.painted([pairs(qtbot).view], 2))


def test_a_roll_in_six_pictures(qtbot: QtBot) -> None:
    """From the first picture of a roll to the last: time is passed in."""
    shown = overlay(qtbot, sized(22, rows=2), width=260, animated=True)
    before = [segment(1, "One line."), segment(2, "நன்றி, வணக்கம்.")]
    shown.show(captions(*before))
    shown.view.show_captions(captions(*before, segment(3, "A third.")), translated=False)
    shown.view.advance()
    frames: list[QImage] = []
    for _ in range(6):
        frames.append(pictures.painted([shown.view], 1))
        shown.wait(0.028)
    width, height = frames[0].width(), frames[0].height() * len(frames)
    rows = b"".join(bytes(frame.constBits()) for frame in frames)
    strip = QImage(rows, width, height, QImage.Format.Format_RGB32).copy()
    pictures.check("roll", strip)


SOMEWHERE_ELSE = """
import sys
from PySide6.QtWidgets import QApplication
app = QApplication([])
from livelipi.domain.settings import CaptionSettings
from livelipi.ui import fonts
from livelipi.ui.overlay.rollup_view import RollUpView
from tests.gui.conftest import captions, segment
from tests.gui.overlay_view import SENTENCES
from tests.gui.pictures import painted
fonts.load()
view = RollUpView()
view.set_look(CaptionSettings(rows=4), animated=False)
view.resize(900, 260)
view.show()
view.show_captions(captions(segment(1, " ".join(SENTENCES.values())[-400:])), translated=False)
view.settle()
assert painted([view], 1).save(sys.argv[1])
"""


def test_pictures_are_the_same_on_a_machine_without_fonts(tmp_path: Path) -> None:
    """Another process, and no font but the bundled ones: not one pixel differs."""
    empty = tmp_path / "fonts.conf"
    empty.write_text(f"<fontconfig><cachedir>{tmp_path}/cache</cachedir></fontconfig>")
    images = []
    for name, more in (("here", {}), ("bare", {"FONTCONFIG_FILE": str(empty)})):
        path = tmp_path / f"{name}.png"
        environment = (
            os.environ
            | more
            | {
                "QT_QPA_PLATFORM": "offscreen",
                "PYTHONPATH": os.pathsep.join(filter(None, sys.path)),
            }
        )
        command = [sys.executable, "-c", SOMEWHERE_ELSE, str(path)]
        subprocess.run(command, env=environment, check=True, timeout=60)
        images.append(QImage(str(path)))
    assert images[0] == images[1]


def test_a_difference_is_found_and_shown(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    """One word less is told, with the pictures side by side; the same picture is not."""
    monkeypatch.setattr(pictures, "GOLDENS", tmp_path / "goldens")
    monkeypatch.setenv("LIVELIPI_GOLDEN_REPORT", str(tmp_path / "report"))
    monkeypatch.setattr(pictures, "UPDATE", True)
    image = QImage(100, 40, QImage.Format.Format_RGB32)
    image.fill(QColor("black"))
    pictures.check("one", image)
    monkeypatch.setattr(pictures, "UPDATE", False)
    pictures.check("one", image)
    image.setPixelColor(3, 3, QColor("#040404"))
    pictures.check("one", image)
    image.fill(QColor("#202020"))
    with pytest.raises(pytest.fail.Exception, match=r"100\.00%"):
        pictures.check("one", image)
    assert (tmp_path / "report" / "one.png").is_file()
    assert "one.png" in (tmp_path / "report" / "report.html").read_text()
