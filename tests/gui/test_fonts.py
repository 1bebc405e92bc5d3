"""Every letter has a glyph, even on a machine without a single font."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QFont, QFontDatabase, QRawFont, QTextLayout
from PySide6.QtWidgets import QApplication

from livelipi.domain.languages import LANGUAGES
from livelipi.resources import resource
from livelipi.ui import fonts

SAMPLES = {
    "Latn": "Hello ₹ āīū “quoted” — …",
    "Deva": "क्षेत्र में हिन्दी।",
    "Beng": "বাংলা ভাষা",
    "Gujr": "ગુજરાતી",
    "Knda": "ಕನ್ನಡ",
    "Mlym": "മലയാളം",
    "Orya": "ଓଡ଼ିଆ",
    "Guru": "ਪੰਜਾਬੀ",
    "Taml": "தமிழ்",
    "Telu": "తెలుగు",
    "Aran": "اردو ہے ٹھیک",
    "Arab": "سنڌي",
    "Olck": "ᱥᱟᱱᱛᱟᱲᱤ",
}

BETWEEN_WORDS = "→ ← ⇒ ✓ ★ ♪ ♫ ∞ ≠ ≤ √ ● ◆ 🎉 🙏 ❤️ 👍🏽 👩‍👩‍👧 🇮🇳 1️⃣"
"""Signs and emoji that recognizers write."""

ALONE = """
import sys
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QApplication
app = QApplication([])
from livelipi.ui import fonts
before = QFontDatabase.families()
fonts.load()
from PySide6.QtGui import QTextLayout
for text in sys.argv[1:]:
    layout = QTextLayout(text, fonts.font(24))
    layout.beginLayout(); layout.createLine().setLineWidth(10000); layout.endLayout()
    runs = layout.glyphRuns()
    assert runs, text
    for run in runs:
        assert 0 not in run.glyphIndexes(), (text, run.rawFont().familyName())
print(",".join(sorted(before)))
"""


@pytest.mark.parametrize("script", sorted(SAMPLES))
def test_a_bundled_font_has_the_script(qapp: QApplication, script: str) -> None:
    """The family named for a script draws each of its letters itself."""
    fonts.load()
    raw = QRawFont.fromFont(QFont(fonts.SCRIPT_FAMILIES[script]))
    assert raw.familyName() == fonts.SCRIPT_FAMILIES[script]
    letters = [letter for letter in SAMPLES[script] if letter.isalpha()]
    assert all(raw.supportsCharacter(ord(letter)) for letter in letters)


def test_every_language_has_a_font(qapp: QApplication) -> None:
    """No language is offered that could not be shown."""
    fonts.load()
    for language in LANGUAGES:
        raw = QRawFont.fromFont(QFont(fonts.SCRIPT_FAMILIES[language.script]))
        assert all(raw.supportsCharacter(ord(letter)) for letter in language.native)


def test_no_glyph_is_missing_without_system_fonts(tmp_path: Path) -> None:
    """With an empty font configuration, whole sentences are drawn from bundled fonts alone."""
    configuration = tmp_path / "fonts.conf"
    configuration.write_text(f"<fontconfig><cachedir>{tmp_path}/cache</cachedir></fontconfig>")
    environment = os.environ | {
        "FONTCONFIG_FILE": str(configuration),
        "QT_QPA_PLATFORM": "offscreen",
        "PYTHONPATH": os.pathsep.join(filter(None, sys.path)),
    }
    done = subprocess.run(
        [sys.executable, "-c", ALONE, *SAMPLES.values(), BETWEEN_WORDS],
        env=environment,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    # fontconfig's names for "any font" are there always, without a file behind them.
    assert set(done.stdout.strip().split(",")) <= {"", "Monospace", "Sans", "Sans Serif", "Serif"}


def test_fonts_and_their_licences_are_complete() -> None:
    """Every bundled file is used, every used file is bundled, and the licence lies beside."""
    folder = resource("fonts")
    assert {path.name for path in folder.glob("*.ttf")} == set(fonts.FILES)
    assert {path.name for path in folder.glob("OFL-*.txt")} == {
        "OFL-Inter.txt",
        "OFL-Noto.txt",
        "OFL-NotoEmoji.txt",
    }


def test_weights_are_real(qapp: QApplication) -> None:
    """Medium and semibold are drawn letters, not thickened ones."""
    fonts.load()
    assert set(QFontDatabase.styles(fonts.LATIN)) == {"Regular", "Medium", "SemiBold"}


def test_letters_of_urdu_keep_their_distance(qapp: QApplication) -> None:
    """Joined letters stand where the font's designers put them, and no dots lie over letters.

    Widths are of the anchors' coordinates, in units of a thousandth of the type size.
    """
    fonts.load()
    used = fonts.font(1_000, script="Aran")
    for word, width in {"سیر": 1_103, "اچھا": 1_537, "بہت": 1_825}.items():
        layout = QTextLayout(word, used)
        layout.beginLayout()
        line = layout.createLine()
        line.setLineWidth(10_000)
        layout.endLayout()
        assert line.horizontalAdvance() == pytest.approx(width, abs=8)
